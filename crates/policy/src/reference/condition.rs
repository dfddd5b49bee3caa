//! Whether a condition holds, for the reference.
//!
//! # Invariants
//!
//! * First the table of absent keys, then one value after the other.

use crate::condition::bool_word;
use crate::facts::{Facts, Value};
use crate::operator::{Operator, Quantifier, Test};
use crate::policy::Condition;
use crate::reference::matching::{Token, arn_parts, expand, glob, note_missing};
use crate::scalar::{self, Block, Decimal};

pub(super) fn holds(
    condition: &Condition,
    variables: bool,
    facts: &dyn Facts,
    missing: &mut Vec<String>,
) -> bool {
    let Some(operator) = Operator::parse(&condition.operator.text) else {
        return false;
    };
    let (values, is_single) = match facts.get(&condition.key.text.to_lowercase()) {
        Some(Value::One(value)) => (vec![value.into_owned()], true),
        Some(Value::Many(values)) => {
            (values.into_iter().map(|it| it.into_owned()).collect(), false)
        }
        None => (Vec::new(), false),
    };
    if values.is_empty() {
        note_missing(&condition.key.text, missing);
    }
    if operator.test == Test::Null {
        let wanted = if values.is_empty() { "true" } else { "false" };
        return condition.values.iter().any(|it| it.text.eq_ignore_ascii_case(wanted));
    }
    if values.is_empty() {
        return match (operator.if_exists, operator.quantifier) {
            (true, _) | (false, Quantifier::All) => true,
            (false, Quantifier::Any) => false,
            (false, Quantifier::Single) => operator.is_negated,
        };
    }
    let mut one = |value: &String| {
        let satisfied = satisfies(operator, value, condition, variables, facts, missing);
        match (satisfied, operator.is_negated) {
            (Satisfied::Unreadable, _) => false,
            (Satisfied::Yes, is_negated) => !is_negated,
            (Satisfied::No, is_negated) => is_negated,
        }
    };
    let each: Vec<bool> = values.iter().map(&mut one).collect();
    match operator.quantifier {
        Quantifier::Single => is_single && each[0],
        Quantifier::All => values == [String::new()] || !each.contains(&false),
        Quantifier::Any => each.contains(&true),
    }
}

enum Satisfied {
    Yes,
    No,
    /// No number or no date, where one is compared.
    Unreadable,
}

/// Whether one value meets any of those that are listed, before negation.
fn satisfies(
    operator: Operator,
    value: &str,
    condition: &Condition,
    variables: bool,
    facts: &dyn Facts,
    missing: &mut Vec<String>,
) -> Satisfied {
    let is_readable = match operator.test {
        Test::Number(_) => Decimal::parse(value).is_some(),
        Test::Date(_) => scalar::instant(value).is_some(),
        _ => true,
    };
    if !is_readable {
        return Satisfied::Unreadable;
    }
    let mut expanded = |text: &str, wildcards| expand(text, wildcards, variables, facts, missing);
    let mut any = false;
    for listed in &condition.values {
        let listed = listed.text.as_str();
        any |= match operator.test {
            Test::Text => expanded(listed, false).is_some_and(|it| glob(&it, value)),
            Test::Like => expanded(listed, true).is_some_and(|it| glob(&it, value)),
            Test::TextIgnoringCase => {
                expanded(listed, false).is_some_and(|it| text(&it) == value.to_lowercase())
            }
            Test::Arn => {
                let parts = arn_parts(value, false);
                let mut patterns = arn_parts(listed, variables);
                patterns.resize(6, "*");
                parts.len() == 6
                    && parts[0] == "arn"
                    && patterns.iter().zip(&parts).all(|(pattern, part)| {
                        expanded(pattern, true).is_some_and(|it| glob(&it, part))
                    })
            }
            Test::Number(relation) => match (Decimal::parse(value), Decimal::parse(listed)) {
                (Some(value), Some(listed)) => relation.holds(value.compare(&listed)),
                _ => false,
            },
            Test::Date(relation) => match (scalar::instant(value), scalar::instant(listed)) {
                (Some(value), Some(listed)) => relation.holds(value.cmp(&listed)),
                _ => false,
            },
            Test::Bool => match (bool_word(value), bool_word(listed)) {
                (Some(value), Some(listed)) => value == listed,
                _ => false,
            },
            Test::Binary => scalar::same_bytes(listed, value),
            Test::Address => match (Block::parse(listed), value.parse()) {
                (Some(block), Ok(address)) => block.contains(address),
                _ => false,
            },
            Test::Null => false,
        };
    }
    if any { Satisfied::Yes } else { Satisfied::No }
}

/// The characters of a pattern without wildcards, in lower case.
fn text(tokens: &[Token]) -> String {
    let character = |it: &Token| match it {
        Token::Is(character) => Some(*character),
        Token::AnyOne | Token::AnyRun => None,
    };
    tokens.iter().filter_map(character).flat_map(char::to_lowercase).collect()
}
