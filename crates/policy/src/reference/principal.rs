//! Whom a statement names, for the reference: everything a caller is, written down and compared.
//!
//! # Invariants
//!
//! * The table of the IAM guide, "Implicit denies and resource-based policies", and nothing else.

use crate::facts::{CANONICAL_USER, Value};
use crate::policy::{Named, Principal, Statement, Verb};
use crate::request::{Request, Who};

/// What of the caller a statement names.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Naming {
    Account,
    /// The role, or the user who made a federation token.
    BehindSession,
    /// The caller itself, or everyone.
    Caller,
}

/// How a statement speaks of the caller, if it does.
pub(super) fn naming(
    statement: &Statement,
    request: &Request,
    has_boundary: bool,
) -> Option<Naming> {
    if let Some(listed) = &statement.principals {
        return most(listed, request);
    }
    let listed = statement.not_principals.as_ref()?;
    let speaks = match statement.effect {
        Verb::Allow => most(listed, request).is_none(),
        Verb::Deny => has_boundary || !is_fully_listed(listed, request),
    };
    speaks.then_some(Naming::Caller)
}

fn most(listed: &[Principal], request: &Request) -> Option<Naming> {
    let names = names(request);
    let naming = |it: &Principal| {
        names.iter().filter(|(name, _)| *name == it.named).map(|(_, naming)| *naming).max()
    };
    listed.iter().filter_map(naming).max()
}

/// Every principal that means this caller.
fn names(request: &Request) -> Vec<(Named, Naming)> {
    let requester = &request.requester;
    let arn = requester.arn.to_string();
    let mut names = vec![(Named::Everyone, Naming::Caller)];
    match requester.who {
        Who::Anonymous => return names,
        Who::Service => {
            names.push((Named::Service(arn), Naming::Caller));
            return names;
        }
        Who::WebIdentity | Who::Saml => {
            names.push((Named::Federated(arn), Naming::Caller));
            return names;
        }
        Who::Root | Who::User | Who::Role | Who::Federated => {}
    }
    names.push((Named::Arn(arn), Naming::Caller));
    let account = Named::Account(requester.account.to_string());
    let id = requester.id.map(|it| Named::Id(it.to_string()));
    let issuer = requester.issuer.map(|it| Named::Arn(it.to_string()));
    let of_account = if requester.who == Who::Root { Naming::Caller } else { Naming::Account };
    names.push((account, of_account));
    names.extend(canonical(request).map(|it| (it, of_account)));
    match requester.who {
        Who::Root | Who::User => names.extend(id.map(|it| (it, Naming::Caller))),
        _ => {
            names.extend(id.map(|it| (it, Naming::BehindSession)));
            names.extend(issuer.map(|it| (it, Naming::BehindSession)));
        }
    }
    names
}

/// The account's name in S3.
fn canonical(request: &Request) -> Option<Named> {
    match request.facts.get(CANONICAL_USER) {
        Some(Value::One(id)) => Some(Named::CanonicalUser(id.into_owned())),
        _ => None,
    }
}

/// A Deny with `NotPrincipal` spares only who is listed with everything above it.
fn is_fully_listed(listed: &[Principal], request: &Request) -> bool {
    let requester = &request.requester;
    let has = |wanted: &Named| listed.iter().any(|it| it.named == *wanted);
    let text = |it: &str| it.to_string();
    if has(&Named::Everyone) {
        return true;
    }
    let account = has(&Named::Account(text(requester.account)))
        || canonical(request).is_some_and(|it| has(&it));
    let arn = has(&Named::Arn(text(requester.arn)));
    let id = requester.id.is_some_and(|it| has(&Named::Id(text(it))));
    let issuer = requester.issuer.is_some_and(|it| has(&Named::Arn(text(it))));
    match requester.who {
        Who::Anonymous => false,
        Who::Service => has(&Named::Service(text(requester.arn))),
        Who::WebIdentity | Who::Saml => has(&Named::Federated(text(requester.arn))),
        Who::Root => account,
        Who::User => account && (arn || id),
        Who::Role | Who::Federated => account && arn && (issuer || id),
    }
}
