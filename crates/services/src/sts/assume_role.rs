//! `AssumeRole`: credentials of a role, for who its trust policy names.
//!
//! | judged with | what must allow |
//! |---|---|
//! | `sts:AssumeRole` | the trust policy; and the caller's own policies, unless the trust policy names the caller itself in the role's account |
//! | `sts:TagSession` | the same, if the session has tags, inherited ones included |
//! | `sts:SetSourceIdentity` | the same, if the session has a source identity |
//!
//! A code of an MFA device that is shown with the call is known to the policies that judge it, and is
//! not known to the session that results.
//!
//! # Invariants
//!
//! * Whoever may not assume a role is not told whether there is one.
//! * A session of a role that was assumed by a session of a role ends within the hour.
//! * A source identity, once set, is that of the whole chain.

use std::sync::Arc;

use gate::{Guard, Need};
use identity::entities::{Role, find};
use identity::{Account, AccountState, Holder};
use policy::{Guarding, Kind, Policy};
use wire::sts as aws;

use super::credentials::{Wish, issue};
use super::mfa::Shown;
use super::session_policies::passed;
use super::session_tags::SessionTags;
use crate::prelude::*;

const DURATION_SECONDS: i32 = 3600;
/// For a role that a session of a role assumes.
const CHAINED_SECONDS_MAX: i32 = 3600;

pub(crate) struct AssumeRole;

impl Operation for AssumeRole {
    type Shape = aws::AssumeRole;
    const AUDIT: Audit = Audit::management(Read).telling();

    fn access(cx: &Context, tx: &Tx, input: &Input<Self>) -> Outcome<Access> {
        check(cx, input)?;
        let shown = Shown::of(&input.serial_number, &input.token_code)?;
        if let Some(shown) = &shown
            && !shown.is_good(cx, tx)?
        {
            // Spending it will tell what is wrong.
            return Ok(Access::free());
        }
        let Some((account, _)) = role_name(&input.role_arn) else { return Err(invalid(input)) };
        let role = found(tx, &input.role_arn)?;
        let guard = trust(cx, role.as_ref(), &input.role_arn)?;
        let tags = SessionTags::of(cx, &input.tags, &input.transitive_tag_keys)?;
        let source_identity = source_identity(cx, input);
        let need = |action| {
            let need = Need::new(action, &input.role_arn).of(account).guarded(guard.clone());
            let need = need
                .with("sts:RoleSessionName", input.role_session_name.clone())
                .with_some("sts:ExternalId", input.external_id.clone())
                .with_some("sts:SourceIdentity", source_identity.clone());
            let need = match &shown {
                Some(_) => {
                    need.with("aws:MultiFactorAuthPresent", true).with("aws:MultiFactorAuthAge", 0)
                }
                None => need,
            };
            tags.supply(role.iter().flat_map(|it| &it.tags).fold(need, |need, (key, value)| {
                need.with(format!("aws:ResourceTag/{key}"), value.clone())
                    .with(format!("iam:ResourceTag/{key}"), value.clone())
            }))
        };
        let mut access = Access::from(need("sts:AssumeRole"));
        if !tags.tags.is_empty() {
            access = access.need(need("sts:TagSession"));
        }
        if source_identity.is_some() {
            access = access.need(need("sts:SetSourceIdentity"));
        }
        Ok(access)
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        if let Some(shown) = Shown::of(&input.serial_number, &input.token_code)? {
            shown.spend(cx, tx)?;
        }
        let role = found(tx, &input.role_arn)?.ok_or_else(|| denied(cx, &input, ASSUME))?;
        keep_source_identity(cx, &input)?;
        let duration_seconds = duration(cx, &role, input.duration_seconds)?;
        let tags = SessionTags::of(cx, &input.tags, &input.transitive_tag_keys)?;
        let source_identity = source_identity(cx, &input);
        let passed = passed(tx, &role.account, input.policy, input.policy_arns)?;
        let session_name = input.role_session_name;
        let holder = Holder::Role { id: role.id.clone(), session_name: session_name.clone() };
        let wish = Wish {
            policies: passed.documents,
            policy_arns: passed.arns,
            tags: tags.tags,
            transitive: tags.transitive,
            source_identity: source_identity.clone(),
            ..Wish::new(&role.account, holder, duration_seconds)
        };
        let issued = issue(cx, wish)?;
        let Role { account, name, id, .. } = &role;
        Ok(aws::AssumeRoleResponse {
            credentials: Some(issued.credentials),
            assumed_role_user: Some(aws::AssumedRoleUser {
                assumed_role_id: format!("{id}:{session_name}"),
                arn: format!("arn:aws:sts::{account}:assumed-role/{name}/{session_name}"),
            }),
            packed_policy_size: issued.packed_percent,
            source_identity,
        })
    }

    fn resources(_: &Context, _: &Tx, input: &Input<Self>) -> Result<Vec<Resource>, Failure> {
        let Some((account, _)) = role_name(&input.role_arn) else { return Ok(Vec::new()) };
        Ok(vec![Resource::new("AWS::IAM::Role", &input.role_arn).of(account)])
    }
}

const ASSUME: &str = "sts:AssumeRole";

/// What is refused whatever the policies say.
fn check(cx: &Context, input: &aws::AssumeRoleRequest) -> Outcome<()> {
    if input.provided_contexts.as_ref().is_some_and(|it| !it.is_empty()) {
        return Err(Refusal::not_implemented("ProvidedContexts of AssumeRole").into());
    }
    if cx.caller.is_root() {
        return Err(aws::access_denied("Roles may not be assumed by root accounts.").into());
    }
    match role_name(&input.role_arn) {
        Some(_) => Ok(()),
        None => Err(invalid(input)),
    }
}

fn invalid(input: &aws::AssumeRoleRequest) -> Stop {
    aws::validation_error(format!("{} is invalid", input.role_arn)).into()
}

/// The account and the name in a role's ARN.
fn role_name(arn: &str) -> Option<(&str, &str)> {
    let (account, resource) = arn.strip_prefix("arn:aws:iam::")?.split_once(':')?;
    let is_account = account.len() == 12 && account.bytes().all(|it| it.is_ascii_digit());
    let name = resource.strip_prefix("role/")?.rsplit('/').next()?;
    (is_account && !name.is_empty()).then_some((account, name))
}

fn found(tx: &Tx, arn: &str) -> Outcome<Option<Role>> {
    let Some((account, name)) = role_name(arn) else { return Ok(None) };
    // What is left of a closed account is nobody's to use.
    let is_open = |it: Account| it.state != AccountState::Closed;
    if !identity::find_account(tx, account)?.is_some_and(is_open) {
        return Ok(None);
    }
    Ok(find::<Role>(tx, account, name)?.filter(|it| it.arn() == arn))
}

/// The role's trust policy. A role that is not there trusts nobody.
fn trust(cx: &Context, role: Option<&Role>, arn: &str) -> Outcome<Guard> {
    let policy: Option<Arc<Policy>> = match role {
        Some(role) => Some(cx.authority.compiled(Kind::Trust, &role.trust)?),
        None => None,
    };
    Ok(Guard { policy, name: arn.into(), guarding: Guarding::Trust, ..Guard::default() })
}

fn denied(cx: &Context, input: &aws::AssumeRoleRequest, action: &str) -> Refusal {
    let (who, role) = (cx.caller.arn(), &input.role_arn);
    aws::access_denied(format!(
        "User: {who} is not authorized to perform: {action} on resource: {role}"
    ))
}

/// The source identity of the caller's session, or the one asked for.
fn source_identity(cx: &Context, input: &aws::AssumeRoleRequest) -> Option<String> {
    let own = cx.caller.session.as_ref().and_then(|it| it.source_identity.clone());
    own.or_else(|| input.source_identity.clone())
}

fn keep_source_identity(cx: &Context, input: &aws::AssumeRoleRequest) -> Result<(), Refusal> {
    let kept = source_identity(cx, input);
    match input.source_identity.is_none() || input.source_identity == kept {
        true => Ok(()),
        false => Err(denied(cx, input, "sts:SetSourceIdentity")),
    }
}

fn duration(cx: &Context, role: &Role, asked: Option<i32>) -> Result<i32, Refusal> {
    let seconds = asked.unwrap_or(DURATION_SECONDS);
    let session = cx.caller.session.as_ref().map(|it| &it.holder);
    if matches!(session, Some(Holder::Role { .. })) && seconds > CHAINED_SECONDS_MAX {
        return Err(aws::validation_error(
            "The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by \
             role chaining.",
        ));
    }
    if seconds > role.max_session_duration.max(DURATION_SECONDS) {
        return Err(aws::validation_error(
            "The requested DurationSeconds exceeds the MaxSessionDuration set for this role.",
        ));
    }
    Ok(seconds)
}

#[cfg(test)]
mod tests;
