//! Who may call what, beyond what its policies allow: the management account, a delegated
//! administrator, whom the organization's resource policy names, or any member.
//!
//! # Invariants
//!
//! * The gate has judged the caller's own policies before; this can only refuse.
//! * The resource policy grants what the caller's own policies allow too: it is judged by the gate,
//!   as a resource of the management account.

use gate::Guard;
use identity::organization::{self, Organization};
use policy::Kind;

use super::{names, refuse};
use crate::prelude::*;

/// The organization of the caller's account, if it is in one.
pub(super) fn organization(cx: &Context, tx: &Tx) -> Outcome<Option<Organization>> {
    let account = identity::find_account(tx, &cx.caller.account)?;
    match account.and_then(|it| it.organization) {
        Some(id) => Ok(organization::find_organization(tx, &id)?),
        None => Ok(None),
    }
}

/// Any account of the organization.
pub(super) fn member(cx: &Context, tx: &Tx) -> Outcome<Organization> {
    organization(cx, tx)?.ok_or_else(|| refuse::not_in_use().into())
}

/// The management account alone.
pub(super) fn manager(cx: &Context, tx: &Tx) -> Outcome<Organization> {
    let organization = member(cx, tx)?;
    match manages(cx, &organization) {
        true => Ok(organization),
        false => Err(refuse::denied().into()),
    }
}

/// Who may see the organization: the management account, a delegated administrator of any service,
/// and whom the resource policy names.
pub(super) fn reader<Op: Operation>(
    cx: &Context,
    tx: &Tx,
    input: &Input<Op>,
) -> Outcome<Organization> {
    let organization = member(cx, tx)?;
    let account = Some(cx.caller.account.as_str());
    let delegated = || organization::delegations(tx, &organization.id, account);
    if !manages(cx, &organization) && delegated()?.is_empty() {
        granted::<Op>(cx, tx, &organization, input)?;
    }
    Ok(organization)
}

/// Who may change policies and tags: the management account, and whom the resource policy names.
pub(super) fn writer<Op: Operation>(
    cx: &Context,
    tx: &Tx,
    input: &Input<Op>,
) -> Outcome<Organization> {
    let organization = member(cx, tx)?;
    if !manages(cx, &organization) {
        granted::<Op>(cx, tx, &organization, input)?;
    }
    Ok(organization)
}

pub(super) fn manages(cx: &Context, organization: &Organization) -> bool {
    organization.management_account == cx.caller.account
}

/// Refuse unless the organization's resource policy grants everything that the call needs.
fn granted<Op: Operation>(
    cx: &Context,
    tx: &Tx,
    organization: &Organization,
    input: &Input<Op>,
) -> Outcome<()> {
    let Some(row) = organization::find_resource_policy(tx, &organization.id)? else {
        return Err(refuse::denied().into());
    };
    let policy = cx.authority.compiled(Kind::Resource, &row.content)?;
    let name = names::arn(organization, "resourcepolicy", &row.id);
    for need in Op::access(cx, tx, input)?.needs {
        let guard = Guard { policy: Some(policy.clone()), name: name.clone(), ..Guard::default() };
        let need = need.of(&organization.management_account).guarded(guard);
        if !gate::may(cx, tx, &need)? {
            return Err(refuse::denied().into());
        }
    }
    Ok(())
}
