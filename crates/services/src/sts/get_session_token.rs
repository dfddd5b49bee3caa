//! `GetSessionToken`: temporary credentials of the caller itself, to show an MFA code once and
//! call often.
//!
//! | caller    | default, in seconds | at most           |
//! |-----------|---------------------|-------------------|
//! | root user | 3600                | 3600, more is cut |
//! | user      | 43200               | 129600            |
//!
//! # Invariants
//!
//! * No policy can forbid it, and no temporary credentials can ask for it.
//! * The session may do what its user may; it calls IAM only if an MFA code was shown.

use identity::{Holder, Principal};
use wire::sts as aws;

use super::credentials::{Wish, issue};
use super::mfa::Shown;
use crate::prelude::*;

const DURATION_SECONDS: i32 = 43_200;
const ROOT_SECONDS_MAX: i32 = 3600;

pub(crate) struct GetSessionToken;

impl Operation for GetSessionToken {
    type Shape = aws::GetSessionToken;
    const AUDIT: Audit = Audit::management(Write);

    fn access(cx: &Context, _: &Tx, _: &Input<Self>) -> Outcome<Access> {
        holder(cx, "GetSessionToken")?;
        Ok(Access::free())
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let holder = holder(cx, "GetSessionToken")?;
        let shown = Shown::of(&input.serial_number, &input.token_code)?;
        if let Some(shown) = &shown {
            shown.spend(cx, tx)?;
        }
        let seconds = duration(cx, input.duration_seconds);
        let wish = Wish {
            mfa_at: shown.map(|_| cx.real_now),
            ..Wish::new(&cx.caller.account, holder, seconds)
        };
        let credentials = Some(issue(cx, wish)?.credentials);
        Ok(aws::GetSessionTokenResponse { credentials })
    }
}

/// Who asks with a key of its own; temporary credentials make no others of their kind.
pub(super) fn holder(cx: &Context, operation: &str) -> Result<Holder, Refusal> {
    match &cx.caller.principal {
        Principal::Root if cx.caller.session.is_none() => Ok(Holder::Root),
        Principal::User(user) if cx.caller.session.is_none() => Ok(Holder::User(user.id.clone())),
        _ => Err(aws::access_denied(format!("Cannot call {operation} with session credentials"))),
    }
}

/// How long the session lasts. What the root user asks for beyond an hour is cut.
pub(super) fn duration(cx: &Context, asked: Option<i32>) -> i32 {
    let seconds = asked.unwrap_or(DURATION_SECONDS);
    if cx.caller.is_root() { seconds.min(ROOT_SECONDS_MAX) } else { seconds }
}

#[cfg(test)]
mod tests;
