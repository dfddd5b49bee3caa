//! One-time passwords that a call shows: which device, whose, and whether the code is good.
//!
//! # Invariants
//!
//! * A code is good for the calling user's own device only; a session of a role has none.
//! * Whatever is wrong with the device is told in the same words, whether it exists or not.

use identity::Principal;
use identity::mfa::{self, MfaFault, MfaHolder};
use wire::sts as aws;

use crate::prelude::*;

/// A device and the code it shows.
#[derive(Debug, Clone, Copy)]
pub(super) struct Shown<'a> {
    serial: &'a str,
    code: &'a str,
}

impl<'a> Shown<'a> {
    /// What a call shows, if it shows anything.
    pub(super) fn of(
        serial: &'a Option<String>,
        code: &'a Option<String>,
    ) -> Result<Option<Shown<'a>>, Refusal> {
        match (serial, code) {
            (None, None) => Ok(None),
            (Some(serial), Some(code)) => Ok(Some(Shown { serial, code })),
            _ => Err(aws::access_denied(
                "MultiFactorAuthentication failed, must provide both MFA serial number and one \
                 time pass code.",
            )),
        }
    }

    /// Whether the code is good. It is not spent yet.
    pub(super) fn is_good(&self, cx: &Context, tx: &Tx) -> Outcome<bool> {
        let Some(holder) = holder(cx) else { return Ok(false) };
        let (vault, account) = (&cx.authority.vault, &cx.caller.account);
        Ok(mfa::accepts(tx, vault, account, &holder, self.serial, self.code, cx.real_now)?)
    }

    /// Accept the code, which is good once. The call was judged by [`Shown::is_good`], so what that
    /// did not take is not taken here either.
    pub(super) fn spend(&self, cx: &Context, tx: &mut Tx) -> Outcome<()> {
        let judged = self.is_good(cx, tx)?;
        let Some(holder) = holder(cx) else { return Err(unable().into()) };
        let (vault, account) = (&cx.authority.vault, &cx.caller.account);
        match mfa::spend(tx, vault, account, holder, self.serial, self.code, cx.real_now)? {
            Ok(()) if judged => Ok(()),
            // AWS's sentence ends in a blank.
            Err(MfaFault::Wrong) => Err(aws::access_denied(
                "MultiFactorAuthentication failed with invalid MFA one time pass code. ",
            )
            .into()),
            Ok(()) | Err(MfaFault::Unknown | MfaFault::TooOften) => Err(unable().into()),
        }
    }
}

fn holder(cx: &Context) -> Option<MfaHolder> {
    match &cx.caller.principal {
        Principal::Root => Some(MfaHolder::Root),
        Principal::User(user) => Some(MfaHolder::User(user.id.clone())),
        _ => None,
    }
}

fn unable() -> Refusal {
    aws::access_denied(
        "MultiFactorAuthentication failed, unable to validate MFA code.  Please verify your MFA \
         serial number is valid and associated with this user.",
    )
}
