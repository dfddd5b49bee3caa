//! The account that a call is about, and whether the caller may manage it.
//!
//! # Invariants
//!
//! * Without an account id, a call is about the caller's own account.
//! * Whoever names an account needs an organization that trusts this service, and a place in it from
//!   which the account can be managed. Nobody names himself.

use identity::Account;
use identity::organization::{self, Organization};
use store::Failure;
use wire::account as aws;

use crate::prelude::*;

const SERVICE: &str = "account.amazonaws.com";

/// The permission that a call needs on its account.
pub(super) fn access(
    cx: &Context,
    tx: &Tx,
    action: &'static str,
    named: Option<&str>,
) -> Outcome<Access> {
    let organization = match named {
        Some(_) => own_organization(cx, tx)?,
        None => None,
    };
    let arn = match (named, organization) {
        (Some(id), Some(it)) => {
            format!("arn:aws:account::{}:account/{}/{id}", it.management_account, it.id)
        }
        _ => format!("arn:aws:account::{}:account", cx.caller.account),
    };
    Ok(Access::to(action, &arn))
}

/// The account that a call is about.
pub(super) fn of(cx: &Context, tx: &Tx, action: &str, named: Option<&str>) -> Outcome<Account> {
    let id = match named {
        None => cx.caller.account.clone(),
        Some(id) => match obstacle(cx, tx, id)? {
            None => id.to_string(),
            Some(reason) => {
                let who = cx.caller.arn();
                let sentence =
                    format!("User: {who} is not authorized to perform: {action} ({reason})");
                return Err(aws::access_denied(sentence).into());
            }
        },
    };
    let missing = || Failure::new(format!("account {id} has no row"));
    Ok(identity::find_account(tx, &id)?.ok_or_else(missing)?)
}

/// Why the caller cannot manage an account that it names.
fn obstacle(cx: &Context, tx: &Tx, id: &str) -> Outcome<Option<&'static str>> {
    let Some(organization) = own_organization(cx, tx)? else {
        return Ok(Some("Your account is not a member of an organization."));
    };
    if !organization.trusts(SERVICE) {
        return Ok(Some(
            "Your organization must first enable trusted access with AWS Account Management.",
        ));
    }
    let own = cx.caller.account.as_str();
    let delegations = organization::delegations(tx, &organization.id, Some(own))?;
    let manages = organization.management_account == own
        || delegations.iter().any(|it| it.service == SERVICE);
    if !manages {
        return Ok(Some("You must be the management account or a delegated administrator."));
    }
    if id == organization.management_account {
        return Ok(Some(
            "The management account can only be managed using the standalone context from the \
             management account.",
        ));
    }
    let is_member = organization::find_node(tx, &organization.id, id)?.is_some() && id != own;
    Ok((!is_member).then_some("You specified an invalid target account."))
}

fn own_organization(cx: &Context, tx: &Tx) -> Outcome<Option<Organization>> {
    let account = identity::find_account(tx, &cx.caller.account)?;
    match account.and_then(|it| it.organization) {
        Some(id) => Ok(organization::find_organization(tx, &id)?),
        None => Ok(None),
    }
}
