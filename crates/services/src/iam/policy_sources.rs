//! Whose policies a simulation takes: a user, group or role by ARN.
//!
//! # Invariants
//!
//! * The name decides, as at AWS: a wrong path in the ARN finds the entity all the same.

use std::sync::Arc;

use gate::Need;
use identity::entities::{Group, Role, User};
use identity::{Caller, Principal, Sources};
use policy::{Kind, Policy};
use wire::iam as aws;

use super::managed_policies::Managed;
use super::names;
use super::simulation::iam_resource;
use crate::prelude::*;

/// What an ARN of a policy source says.
struct Source<'a> {
    account: &'a str,
    kind: &'a str,
    name: &'a str,
}

fn parse(arn: &str) -> Result<Source<'_>, Refusal> {
    let parsed = iam_resource(arn).and_then(|(account, resource)| {
        let (kind, rest) = resource.split_once('/')?;
        let name = rest.rsplit('/').next().filter(|it| !it.is_empty())?;
        ["user", "group", "role"].contains(&kind).then_some(Source { account, kind, name })
    });
    parsed.ok_or_else(|| aws::invalid_input(format!("Invalid Entity Arn: {arn}")))
}

/// The permission to ask about somebody.
pub(crate) fn need(cx: &Context, tx: &Tx, action: &'static str, arn: &str) -> Outcome<Need> {
    let Source { account, kind, name } = parse(arn)?;
    if account != cx.caller.account {
        return Ok(Need::new(action, arn).of(account));
    }
    match kind {
        "user" => names::on_user(cx, tx, action, name),
        "group" => names::on_group(cx, tx, action, name),
        _ => names::on_role(cx, tx, action, name),
    }
}

/// All policies that speak for somebody.
pub(crate) struct Speaking {
    pub(crate) identity: Sources,
    pub(crate) boundary: Option<Sources>,
    /// Root first, account last.
    pub(crate) service_control: Vec<Vec<Arc<Policy>>>,
    pub(crate) in_organization: bool,
    /// His own ARN, where he can be a caller.
    pub(crate) arn: Option<String>,
}

pub(crate) fn speaking(cx: &Context, tx: &Tx, arn: &str) -> Outcome<Speaking> {
    let Source { account, kind, name } = parse(arn)?;
    let (principal, arn) = match kind {
        "user" => {
            let user: User = names::user(cx, tx, name)?;
            (Principal::User(user.entity()), user.arn())
        }
        "group" => {
            return Ok(Speaking {
                identity: of_group(cx, tx, &names::group(cx, tx, name)?)?,
                boundary: None,
                service_control: Vec::new(),
                in_organization: cx.authority.controls(tx, account)?.membership.is_some(),
                arn: None,
            });
        }
        _ => {
            let role: Role = names::role(cx, tx, name)?;
            let session_name = "simulation".into();
            (Principal::Role { role: role.entity(), session_name }, role.arn())
        }
    };
    let standing = cx.authority.standing(tx, &Caller::new(account, principal, None, None))?;
    let standing = standing.ok_or_else(|| store::Failure::new("an entity lost its policies"))?;
    Ok(Speaking {
        identity: told(&standing.identity),
        boundary: standing.boundary.as_ref().map(told),
        service_control: standing.service_control.policies.clone(),
        in_organization: standing.membership.is_some(),
        arn: Some(arn),
    })
}

fn of_group(cx: &Context, tx: &Tx, group: &Group) -> Outcome<Sources> {
    let mut sources = Sources::default();
    for policy in &group.inline {
        sources.policies.push(cx.authority.compiled(Kind::Identity, &policy.document)?);
        sources.names.push(format!("{}/policy/{}", group.arn(), policy.name));
    }
    for arn in &group.attached {
        let managed = Managed::get(cx, tx, arn)?;
        for version in managed.versions().iter().filter(|it| it.is_default) {
            let document = managed.document(version);
            sources.policies.push(cx.authority.compiled(Kind::Identity, &document)?);
            sources.names.push(arn.clone());
        }
    }
    Ok(told(&sources))
}

/// The policies with their names as the simulator tells them: a managed policy's own, or
/// `user_bob_reader` for one that is written into a user.
fn told(sources: &Sources) -> Sources {
    let policies = sources.policies.clone();
    Sources { policies, names: sources.names.iter().map(|it| told_name(it)).collect() }
}

fn told_name(name: &str) -> String {
    let last = |text: &str| text.rsplit('/').next().unwrap_or_default().to_string();
    let Some((_, resource)) = name.strip_prefix("arn:aws:iam::").and_then(|it| it.split_once(':'))
    else {
        return name.into();
    };
    match resource.split_once("/policy/") {
        Some((holder, policy)) if !resource.starts_with("policy/") => {
            let kind = holder.split('/').next().unwrap_or_default();
            format!("{kind}_{}_{policy}", last(holder))
        }
        _ => last(resource),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn policies_are_told_by_short_names() {
        for (name, told) in [
            ("arn:aws:iam::aws:policy/job-function/Billing", "Billing"),
            ("arn:aws:iam::111122223333:policy/team/reader", "reader"),
            ("arn:aws:iam::111122223333:user/team/bob/policy/all", "user_bob_all"),
            ("PolicyInputList.1", "PolicyInputList.1"),
        ] {
            assert_eq!(told_name(name), told);
        }
    }
}
