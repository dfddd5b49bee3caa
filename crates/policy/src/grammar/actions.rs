//! `Action` and `NotAction`, and the keys of conditions: service, colon, name.
//!
//! # Invariants
//!
//! * A service prefix holds no wildcard; only the lone `*` does without one.

use crate::grammar::Origin;
use crate::grammar::fault::Fault;
use crate::policy::{Kind, Malformed, Statement};
use crate::rule::ActionPattern;
use crate::span::Listed;

/// What a role's trust policy may speak of.
const TRUST_ACTIONS: &[&str] = &[
    "sts:assumerole",
    "sts:assumerolewithsaml",
    "sts:assumerolewithwebidentity",
    "sts:setcontext",
    "sts:setsourceidentity",
    "sts:tagsession",
];

pub(super) fn check_presence(statement: &Statement, kind: Kind) -> Result<(), Malformed> {
    let listed = statement.actions.as_ref().or(statement.not_actions.as_ref());
    match listed {
        Some(listed) if !listed.is_empty() => Ok(()),
        // A key policy's statement without actions is accepted and has no effect.
        None if kind == Kind::Key => Ok(()),
        _ => Err(Fault::NoActions.at(kind, statement.span.start.byte)),
    }
}

pub(super) fn check_forms(statement: &Statement, kind: Kind) -> Result<(), Malformed> {
    for action in statement.actions.iter().chain(&statement.not_actions).flatten() {
        check_form(action, kind)?;
    }
    for condition in &statement.conditions {
        if !condition.key.text.contains(':') {
            return Err(Fault::NoVendor.at(kind, condition.key.span.start.byte));
        }
    }
    Ok(())
}

/// A customer's resource control policy names services; AWS's own RCPFullAWSAccess does not.
pub(super) fn check_resource_control(
    statement: &Statement,
    origin: Origin,
) -> Result<(), Malformed> {
    match statement.actions.iter().flatten().find(|it| it.text == "*") {
        Some(action) if origin == Origin::Sent => {
            Err(Fault::NotHere.at(Kind::ResourceControl, action.span.start.byte))
        }
        _ => Ok(()),
    }
}

fn check_form(action: &Listed, kind: Kind) -> Result<(), Malformed> {
    let refuse = |fault: Fault| Err(fault.at(kind, action.span.start.byte));
    let text = action.text.as_str();
    if text == "*" {
        return Ok(());
    }
    let Some((vendor, name)) = text.split_once(':') else {
        return refuse(Fault::NoVendor);
    };
    if name.contains(':') {
        return refuse(Fault::TwoColons);
    }
    let is_plain = |it: u8| it.is_ascii_alphanumeric() || it == b'-';
    if vendor.is_empty() || !vendor.bytes().all(is_plain) {
        return refuse(Fault::Vendor(vendor.to_string()));
    }
    Ok(())
}

pub(super) fn check_trust(statement: &Statement) -> Result<(), Malformed> {
    let listed = statement.actions.iter().chain(&statement.not_actions).flatten();
    for action in listed {
        let pattern = ActionPattern::compile(action);
        let is_sts = action.text.contains(':');
        if !is_sts || !TRUST_ACTIONS.iter().any(|it| pattern.matches(it)) {
            return Err(Fault::TrustAction.at(Kind::Trust, action.span.start.byte));
        }
    }
    Ok(())
}
