//! Actions that no service has.
//!
//! # Invariants
//!
//! * Only services of the action table are judged.

use super::draft::Statement;
use super::{Found, Severity, near};
use crate::actions::{is_known_service, matching, of_service};
use crate::span::Listed;

pub fn look(statement: &Statement, found: &mut Found) {
    let listed = statement.actions.iter().chain(&statement.not_actions).flatten();
    let mut unknown = 0;
    for action in listed {
        if is_unknown(&action.text) {
            unknown += 1;
            report(action, found);
        }
    }
    let count = statement.actions.as_ref().map_or(0, Vec::len);
    if count > 0 && unknown == count {
        let message = "The statement names no action that there is: it can never match.";
        let fix = "Name actions of the service, or remove the statement.";
        found.push("statement-never-matches", Severity::Error, statement.span, message, fix);
    }
    let all = statement.not_actions.iter().flatten().find(|it| it.text == "*");
    if let Some(all) = all {
        let message = "NotAction with * leaves no action: the statement can never match.";
        let fix = "Name the actions that are left out.";
        found.push("statement-never-matches", Severity::Error, all.span, message, fix);
    }
}

fn is_unknown(pattern: &str) -> bool {
    pattern.split_once(':').is_some_and(|(service, _)| is_known_service(service))
        && matching(pattern).is_empty()
}

fn report(action: &Listed, found: &mut Found) {
    let service = action.text.split(':').next().unwrap_or_default();
    let near = near::nearest(&action.text, of_service(service).map(|it| it.name));
    let fix = match near {
        Some(name) => format!("Did you mean {name}?"),
        None => format!("See which actions {service} has."),
    };
    let what =
        if action.text.contains(['*', '?']) { "fits no action of" } else { "is no action of" };
    let message = format!("{} {what} {service}.", action.text);
    found.push("unknown-action", Severity::Error, action.span, message, fix);
}
