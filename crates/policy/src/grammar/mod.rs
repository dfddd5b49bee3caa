//! The grammar: from a text to statements that are allowed in a document of their kind.
//!
//! # Invariants
//!
//! * Faults are found in AWS's order: syntax, version, legacy parsing, Sids, the presence of actions and
//!   resources, their forms, principals. The first one is told.
//! * Nothing is looked up: whether a user, a role or a bucket exists is for the service to say.

mod actions;
mod buckets;
mod fault;
mod principals;
mod resources;
mod syntax;

use std::collections::HashSet;

use crate::operator::{Operator, Test};
use crate::policy::{Kind, Malformed, Statement};
use crate::scalar;
use syntax::{Document, Written};

pub(crate) use buckets::check_bucket;
pub(crate) use fault::Fault;

pub(crate) const CURRENT: &str = "2012-10-17";
const OLD: &str = "2008-10-17";

/// Where a document comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Origin {
    /// A customer sends it.
    Sent,
    /// It is stored since the grammar asked for less, or it is AWS's own.
    Stored,
}

pub(crate) struct Checked {
    pub statements: Vec<Statement>,
    /// Whether `${…}` means a variable: not before 2012-10-17.
    pub variables: bool,
}

pub(crate) fn parse(text: &str, kind: Kind, origin: Origin) -> Result<Checked, Malformed> {
    let mut document = syntax::read(text, kind)?;
    let variables = check_version(&document, kind, origin)?;
    for written in &document.statements {
        check_legacy(written, kind)?;
    }
    check_sids(&document, kind)?;
    let statements = document.statements.as_mut_slice();
    statements.iter().try_for_each(|it| actions::check_presence(&it.statement, kind))?;
    statements.iter().try_for_each(|it| resources::check_presence(&it.statement, kind))?;
    statements.iter().try_for_each(|it| actions::check_forms(&it.statement, kind))?;
    statements.iter().try_for_each(|it| resources::check_forms(&it.statement, kind))?;
    statements.iter_mut().try_for_each(|it| principals::check(it, kind))?;
    let statements: Vec<Statement> =
        document.statements.into_iter().map(|it| it.statement).collect();
    statements.iter().try_for_each(|it| check_kind(it, kind, origin))?;
    Ok(Checked { statements, variables })
}

/// Returns whether the document has variables.
fn check_version(document: &Document, kind: Kind, origin: Origin) -> Result<bool, Malformed> {
    let refuse = |fault: Fault, at| Err(fault.at(kind, at));
    let needs_current =
        matches!(kind, Kind::Identity | Kind::ServiceControl | Kind::ResourceControl);
    let needs_current = needs_current && origin == Origin::Sent;
    match &document.version {
        Some(it) if it.text == CURRENT => Ok(true),
        Some(it) if it.text != OLD => refuse(Fault::UnknownVersion, it.span.start.byte),
        Some(it) if needs_current => refuse(Fault::OldVersion, it.span.start.byte),
        None if needs_current => refuse(Fault::OldVersion, document.start),
        _ => Ok(false),
    }
}

/// What IAM's older parser reads: the effect, the rough shape of ARNs, dates.
fn check_legacy(written: &Written, kind: Kind) -> Result<(), Malformed> {
    let refuse = |at| Err(Fault::Legacy.at(kind, at));
    if !matches!(written.effect.text.as_str(), "Allow" | "Deny") {
        return refuse(written.effect.span.start.byte);
    }
    let statement = &written.statement;
    for resource in statement.resources.iter().chain(&statement.not_resources).flatten() {
        if resources::is_misshapen(&resource.text) {
            return refuse(resource.span.start.byte);
        }
    }
    for condition in &statement.conditions {
        let test = Operator::parse(&condition.operator.text).map(|it| it.test);
        if !matches!(test, Some(Test::Date(_))) {
            continue;
        }
        for value in &condition.values {
            if scalar::instant(&value.text).is_none() {
                return refuse(value.span.start.byte);
            }
        }
    }
    Ok(())
}

fn check_sids(document: &Document, kind: Kind) -> Result<(), Malformed> {
    let sids = || document.statements.iter().filter_map(|it| it.sid.as_ref());
    let mut seen = HashSet::new();
    for sid in sids() {
        if !sid.text.is_empty() && !seen.insert(sid.text.as_str()) {
            return Err(Fault::SidTwice.at(kind, sid.span.start.byte));
        }
    }
    // Services other than IAM, STS and Organizations allow blanks and more.
    let is_free = matches!(kind, Kind::Bucket | Kind::Key | Kind::Resource);
    for sid in sids() {
        if !is_free && !sid.text.bytes().all(|it| it.is_ascii_alphanumeric()) {
            return Err(Fault::SidLetters.at(kind, sid.span.start.byte));
        }
    }
    Ok(())
}

/// What only one kind of document demands.
fn check_kind(statement: &Statement, kind: Kind, origin: Origin) -> Result<(), Malformed> {
    match kind {
        Kind::Trust => actions::check_trust(statement),
        Kind::ResourceControl => {
            actions::check_resource_control(statement, origin)?;
            principals::check_resource_control(statement, origin)
        }
        Kind::Bucket => buckets::check_statement(statement),
        _ => Ok(()),
    }
}
