//! Conditions that no request meets, or that every request meets.
//!
//! # Invariants
//!
//! * A key is judged only if it is global or of a service in the action table.
//! * Whether an action supplies a key is judged only where all actions of the statement are known.

use super::draft::Statement;
use super::{Found, Severity, near};
use crate::Condition;
use crate::actions::{self, Action, Key, KeyKind, is_known_service, keys_of, matching};
use crate::operator::{Operator, Quantifier, Test};

/// Keys of sessions with a second factor: the calls of long-term keys have none of them.
const OF_SESSIONS: [&str; 2] = ["aws:multifactorauthpresent", "aws:multifactorauthage"];

/// All operators, for who has mistyped one.
const OPERATORS: &[&str] = &[
    "StringEquals",
    "StringNotEquals",
    "StringEqualsIgnoreCase",
    "StringNotEqualsIgnoreCase",
    "StringLike",
    "StringNotLike",
    "NumericEquals",
    "NumericNotEquals",
    "NumericLessThan",
    "NumericLessThanEquals",
    "NumericGreaterThan",
    "NumericGreaterThanEquals",
    "DateEquals",
    "DateNotEquals",
    "DateLessThan",
    "DateLessThanEquals",
    "DateGreaterThan",
    "DateGreaterThanEquals",
    "Bool",
    "BinaryEquals",
    "IpAddress",
    "NotIpAddress",
    "ArnEquals",
    "ArnLike",
    "ArnNotEquals",
    "ArnNotLike",
    "Null",
];

pub fn look(statement: &Statement, found: &mut Found) {
    let actions = known_actions(statement);
    for condition in &statement.conditions {
        let Some(operator) = Operator::parse(&condition.operator.text) else {
            unknown_operator(condition, found);
            continue;
        };
        let name = condition.key.text.to_ascii_lowercase();
        let key = actions::key(&name);
        if key.is_none() && is_judged(&name) {
            unknown_key(condition, found);
            continue;
        }
        let supplied = match &actions {
            Some(actions) if key.is_some() && operator.test != Test::Null => {
                supplied(statement, condition, operator, actions, found)
            }
            _ => true,
        };
        if let (Some(key), true) = (key, supplied) {
            of_type(condition, operator, key, found);
            of_count(statement, condition, operator, key, found);
        }
        escapes(statement, condition, operator, found);
        literal_wildcards(condition, operator, found);
    }
}

/// The actions of a statement, if all are in the table and fewer than all of them are meant.
fn known_actions(statement: &Statement) -> Option<Vec<Action>> {
    let listed = statement.actions.as_ref()?;
    let is_known = |pattern: &str| {
        pattern.split_once(':').is_some_and(|(service, _)| is_known_service(service))
    };
    if !listed.iter().all(|it| is_known(&it.text)) {
        return None;
    }
    let actions: Vec<Action> = listed.iter().flat_map(|it| matching(&it.text)).collect();
    (!actions.is_empty()).then_some(actions)
}

fn is_judged(key: &str) -> bool {
    key.split_once(':').is_some_and(|(prefix, _)| prefix == "aws" || is_known_service(prefix))
}

fn unknown_operator(condition: &Condition, found: &mut Found) {
    let operator = &condition.operator;
    let base = operator.text.rsplit(':').next().unwrap_or_default();
    let base = base.strip_suffix("IfExists").unwrap_or(base);
    let fix = match near::nearest(base, OPERATORS.iter().copied()) {
        Some(name) if name == base => {
            "Only ForAllValues: and ForAnyValue: may stand before an operator, and Null takes \
             neither them nor IfExists."
                .to_string()
        }
        Some(name) => format!("Did you mean {name}?"),
        None => "Use one of the condition operators of the policy language.".to_string(),
    };
    let message = format!("{} is no condition operator: AWS refuses the document.", operator.text);
    found.push("unknown-operator", Severity::Error, operator.span, message, fix);
}

fn unknown_key(condition: &Condition, found: &mut Found) {
    let key = &condition.key;
    let prefix = key.text.split(':').next().unwrap_or_default();
    let prefixed = format!("{}:", prefix.to_ascii_lowercase());
    let names = keys_of(&prefixed).map(|it| it.name);
    let fix = match near::nearest(&key.text, names) {
        Some(name) => format!("Did you mean {name}?"),
        None => format!("See which condition keys {prefix} has."),
    };
    let message = format!("There is no condition key {}: no request carries it.", key.text);
    found.push("unknown-condition-key", Severity::Error, key.span, message, fix);
}

/// Whether some action supplies the key; reports those that do not.
fn supplied(
    statement: &Statement,
    condition: &Condition,
    operator: Operator,
    actions: &[Action],
    found: &mut Found,
) -> bool {
    let key = &condition.key;
    let without = |it: &&Action| !it.supplies(&key.text);
    let missing: Vec<&str> = actions.iter().filter(without).map(|it| it.name).collect();
    if missing.is_empty() {
        return true;
    }
    // Of the actions of a wildcard some have the key and some not; that is what wildcards are for.
    let is_listed = |name: &&&str| {
        statement.actions.iter().flatten().any(|it| it.text.eq_ignore_ascii_case(name))
    };
    let all = missing.len() == actions.len();
    let Some(example) = missing.iter().find(|it| all || is_listed(it)) else { return true };
    let is_met =
        operator.is_negated || operator.if_exists || operator.quantifier == Quantifier::All;
    let (severity, effect) = match (is_met, all) {
        (true, _) => (Severity::Warning, "so the condition is always met"),
        (false, true) => (Severity::Error, "so the statement can never match"),
        (false, false) => (statement.severity(), "so for it the statement can never match"),
    };
    let message = format!("{example} supplies no {}, {effect}.", key.text);
    let having = crate::actions::of_service(key.text.split(':').next().unwrap_or_default());
    let having: Vec<&str> =
        having.filter(|it| it.supplies(&key.text)).map(|it| it.name).take(3).collect();
    let fix = match having.is_empty() {
        true => "Remove the condition, or give it a statement of its own.".to_string(),
        false => format!("The key comes with {} and the like.", having.join(", ")),
    };
    found.push("key-not-supplied", severity, key.span, message, fix);
    !all
}

/// The operator and the key's values.
fn of_type(condition: &Condition, operator: Operator, key: Key, found: &mut Found) {
    let fits = match (operator.test, key.kind) {
        (Test::Null, _) => true,
        (Test::Address, kind) => kind == KeyKind::Address,
        (_, KeyKind::Address) => false,
        (Test::Bool, kind) => kind == KeyKind::Bool,
        (Test::Date(_), kind) => kind == KeyKind::Date,
        // Dates may be given as seconds.
        (Test::Number(_), kind) => matches!(kind, KeyKind::Number | KeyKind::Date),
        (Test::Arn, kind) => matches!(kind, KeyKind::Arn | KeyKind::Text),
        (Test::Binary, kind) => kind == KeyKind::Text,
        // The text of a truth value is a text.
        (Test::Text | Test::TextIgnoringCase | Test::Like, kind) => {
            !matches!(kind, KeyKind::Number | KeyKind::Date)
        }
    };
    if fits {
        return;
    }
    let (kind, family) = match key.kind {
        KeyKind::Text => ("text", "a String operator"),
        KeyKind::Bool => ("a truth value", "Bool"),
        KeyKind::Number => ("a number", "a Numeric operator"),
        KeyKind::Date => ("a date", "a Date operator"),
        KeyKind::Arn => ("an ARN", "an Arn operator"),
        KeyKind::Address => ("an address", "IpAddress or NotIpAddress"),
    };
    let message = format!(
        "{} holds {kind}, and {} does not compare such.",
        condition.key.text, condition.operator.text
    );
    let fix = format!("Use {family}.");
    let severity = if operator.test == Test::Address || key.kind == KeyKind::Address {
        Severity::Error
    } else {
        Severity::Warning
    };
    found.push("key-of-other-type", severity, condition.operator.span, message, fix);
}

/// One value or many.
fn of_count(
    statement: &Statement,
    condition: &Condition,
    operator: Operator,
    key: Key,
    found: &mut Found,
) {
    if key.is_list && operator.quantifier == Quantifier::Single && operator.test != Test::Null {
        let message = format!(
            "A request may hold many values of {}, and {} compares one.",
            condition.key.text, condition.operator.text
        );
        let fix = format!("Write ForAnyValue:{0} or ForAllValues:{0}.", condition.operator.text);
        let span = condition.operator.span;
        found.push("key-of-many-values", Severity::Warning, span, message, fix);
    }
    let is_checked = statement.conditions.iter().any(|it| {
        it.operator.text == "Null" && it.key.text.eq_ignore_ascii_case(&condition.key.text)
    });
    if operator.quantifier == Quantifier::All && !statement.is_deny() && !is_checked {
        let message = format!(
            "{} is also met by a request without {}.",
            condition.operator.text, condition.key.text
        );
        let fix = format!("Add \"Null\": {{\"{}\": \"false\"}}.", condition.key.text);
        let span = condition.operator.span;
        // Who gives no tags is allowed to, as a rule.
        let are_tags = condition.key.text.eq_ignore_ascii_case("aws:TagKeys");
        let severity = if are_tags { Severity::Note } else { Severity::Warning };
        found.push("for-all-values-allows-missing", severity, span, message, fix);
    }
}

/// Conditions on a second factor that calls without one slip past.
fn escapes(statement: &Statement, condition: &Condition, operator: Operator, found: &mut Found) {
    let key = condition.key.text.to_ascii_lowercase();
    if !OF_SESSIONS.contains(&key.as_str()) || operator.test == Test::Null {
        return;
    }
    let met_without = operator.is_negated || operator.if_exists;
    let is_checked = statement.conditions.iter().any(|it| {
        it.operator.text == "Null" && it.key.text.eq_ignore_ascii_case(&condition.key.text)
    });
    let span = condition.operator.span;
    if statement.is_deny() && !met_without && !is_checked {
        let message = format!(
            "Calls with long-term access keys have no {}, so this denies none of them.",
            condition.key.text
        );
        let fix = format!("Use {}IfExists.", condition.operator.text);
        found.push("missing-key-escapes", Severity::Warning, span, message, fix);
    }
    if !statement.is_deny() && met_without && !is_checked {
        let message = format!(
            "Calls with long-term access keys have no {}, so this allows all of them.",
            condition.key.text
        );
        let fix = "Use an operator that a missing key does not meet, such as Bool.";
        found.push("missing-key-escapes", Severity::Error, span, message, fix);
    }
}

/// `StringEquals` with a star in it.
fn literal_wildcards(condition: &Condition, operator: Operator, found: &mut Found) {
    if !matches!(operator.test, Test::Text | Test::TextIgnoringCase) {
        return;
    }
    let without_variables = |text: &str| {
        let escaped =
            ["${*}", "${?}"].iter().fold(text.to_string(), |it, name| it.replace(name, ""));
        escaped.contains(['*', '?'])
    };
    for value in condition.values.iter().filter(|it| without_variables(&it.text)) {
        let like = if operator.is_negated { "StringNotLike" } else { "StringLike" };
        let message = format!(
            "{} compares letter by letter: the wildcard in {} stands for itself.",
            condition.operator.text, value.text
        );
        let fix = format!("Use {like}.");
        found.push("literal-wildcard", Severity::Warning, value.span, message, fix);
    }
}
