//! `Principal` and `NotPrincipal`: who may be named, and in which documents.
//!
//! # Invariants
//!
//! * No partial wildcards, no groups. That a named user or role exists is for the service to check.

use crate::grammar::Origin;
use crate::grammar::fault::Fault;
use crate::grammar::syntax::{Claim, Written};
use crate::policy::{Kind, Malformed, Named, Principal, Statement, Verb};

/// Prefixes of the unique ids that may stand for an identity.
const ID_PREFIXES: &[&str] = &["AIDA", "AROA"];

/// Read the claims of a statement into its principals.
pub(super) fn check(written: &mut Written, kind: Kind) -> Result<(), Malformed> {
    let start = written.statement.span.start.byte;
    let is_named = written.principal.is_some() || written.not_principal.is_some();
    match kind {
        Kind::Identity | Kind::Session | Kind::ServiceControl if is_named => {
            return Err(Fault::HasPrincipal.at(kind, start));
        }
        Kind::Identity | Kind::Session | Kind::ServiceControl => return Ok(()),
        Kind::Trust if written.not_principal.is_some() => {
            return Err(Fault::Prohibited("NotPrincipal").at(kind, start));
        }
        _ if !is_named => return Err(Fault::Missing("Principal").at(kind, start)),
        _ => {}
    }
    let read = |claims: &Option<Vec<Claim>>| match claims {
        Some(claims) => principals(claims, kind, start).map(Some),
        None => Ok(None),
    };
    written.statement.principals = read(&written.principal)?;
    written.statement.not_principals = read(&written.not_principal)?;
    Ok(())
}

fn principals(claims: &[Claim], kind: Kind, start: usize) -> Result<Vec<Principal>, Malformed> {
    if claims.is_empty() {
        return Err(Fault::Principal("\"AWS\":\"\"".into()).at(kind, start));
    }
    let read = |claim: &Claim| match named(claim, kind) {
        Some(named) => Ok(Principal { named, span: claim.value.span }),
        None => Err(Fault::Principal(quote(claim)).at(kind, claim.value.span.start.byte)),
    };
    claims.iter().map(read).collect()
}

/// `"AWS":"ARN"`, as AWS quotes a principal it does not take.
fn quote(claim: &Claim) -> String {
    let kind = claim.kind.as_deref().unwrap_or("AWS");
    format!("\"{kind}\":\"{}\"", claim.value.text)
}

fn named(claim: &Claim, kind: Kind) -> Option<Named> {
    let text = claim.value.text.as_str();
    match claim.kind.as_deref() {
        None => (text == "*").then_some(Named::Everyone),
        Some("AWS") => aws(text),
        Some("Service") => is_plain(text).then(|| Named::Service(text.to_string())),
        Some("Federated") => is_plain(text).then(|| Named::Federated(text.to_string())),
        Some("CanonicalUser") if kind == Kind::Bucket => {
            let is_right = text.len() == 64 && text.bytes().all(|it| it.is_ascii_hexdigit());
            is_right.then(|| Named::CanonicalUser(text.to_string()))
        }
        _ => None,
    }
}

fn is_plain(text: &str) -> bool {
    !text.is_empty() && !text.contains(['*', '?'])
}

fn aws(text: &str) -> Option<Named> {
    if text == "*" {
        return Some(Named::Everyone);
    }
    if is_account(text) {
        return Some(Named::Account(text.to_string()));
    }
    let is_id = ID_PREFIXES.iter().any(|it| text.starts_with(it))
        && text.bytes().all(|it| it.is_ascii_uppercase() || it.is_ascii_digit());
    if is_id {
        return Some(Named::Id(text.to_string()));
    }
    let [_, partition, service, region, account, rest] = crate::arn::split(text)?;
    let is_right = partition.starts_with("aws") && region.is_empty() && is_account(account);
    if !is_right || !is_plain(text) {
        return None;
    }
    match (service, rest) {
        ("iam", "root") => return Some(Named::Account(account.to_string())),
        ("iam", _) => has_name(rest, &["user/", "role/"], 1),
        ("sts", _) => {
            has_name(rest, &["assumed-role/"], 2) || has_name(rest, &["federated-user/"], 1)
        }
        _ => false,
    }
    .then(|| Named::Arn(text.to_string()))
}

/// Whether one of the types is followed by a path of at least so many parts, none of them empty.
fn has_name(rest: &str, types: &[&str], parts: usize) -> bool {
    types
        .iter()
        .filter_map(|it| rest.strip_prefix(it))
        .any(|name| name.split('/').count() >= parts && name.split('/').all(|it| !it.is_empty()))
}

fn is_account(text: &str) -> bool {
    text.len() == 12 && text.bytes().all(|it| it.is_ascii_digit())
}

/// A resource control policy speaks of everyone; a customer's denies, and does not say `NotAction`.
pub(super) fn check_resource_control(
    statement: &Statement,
    origin: Origin,
) -> Result<(), Malformed> {
    let everyone = |it: &Vec<Principal>| it.iter().all(|it| it.named == Named::Everyone);
    let is_customers = statement.effect == Verb::Deny && statement.not_actions.is_none();
    let is_right = statement.principals.as_ref().is_some_and(everyone)
        && (is_customers || origin == Origin::Stored);
    match is_right {
        true => Ok(()),
        false => Err(Fault::NotHere.at(Kind::ResourceControl, statement.span.start.byte)),
    }
}
