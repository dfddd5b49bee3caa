//! Conditions of one statement that exclude each other.
//!
//! # Invariants
//!
//! * Said only of two conditions on one key, where no value can meet both.
//! * All pairs of values are compared, so nothing is said of a statement whose values are longer than
//!   [`VALUES_BYTES_MAX`].

use super::draft::Statement;
use super::{Found, Severity};
use crate::Condition;
use crate::glob;
use crate::operator::{Operator, Quantifier, Relation, Test};

/// How long all values of a statement's conditions may be together.
const VALUES_BYTES_MAX: usize = 4096;

pub fn look(statement: &Statement, found: &mut Found) {
    let values = statement.conditions.iter().flat_map(|it| &it.values);
    if values.map(|it| it.text.len() + 1).sum::<usize>() > VALUES_BYTES_MAX {
        return;
    }
    let conditions: Vec<(Operator, &Condition)> = statement
        .conditions
        .iter()
        .filter_map(|it| Some((Operator::parse(&it.operator.text)?, it)))
        .collect();
    for (at, (one, here)) in conditions.iter().enumerate() {
        for (other, there) in &conditions[at + 1..] {
            let is_one_key = here.key.text.eq_ignore_ascii_case(&there.key.text);
            if is_one_key && (exclude(one, here, other, there) || exclude(other, there, one, here))
            {
                let message = format!(
                    "{} and {} on {} cannot both be met: the statement can never match.",
                    here.operator.text, there.operator.text, here.key.text
                );
                let fix = "Give the two conditions statements of their own, or remove one.";
                let span = there.key.span;
                found.push("contradictory-conditions", Severity::Error, span, message, fix);
            }
        }
    }
}

/// Whether no request meets both. Asked both ways round.
fn exclude(one: &Operator, here: &Condition, other: &Operator, there: &Condition) -> bool {
    let is_plain = |it: &Operator| it.quantifier == Quantifier::Single && !it.if_exists;
    if one.test == Test::Null {
        let is_absent = here.values.iter().all(|it| it.text.eq_ignore_ascii_case("true"));
        let needs_it = match other.test {
            Test::Null => there.values.iter().all(|it| it.text.eq_ignore_ascii_case("false")),
            _ => !other.is_negated && !other.if_exists && other.quantifier != Quantifier::All,
        };
        return is_absent && needs_it && !here.values.is_empty();
    }
    if !is_plain(one) || !is_plain(other) || here.values.is_empty() || there.values.is_empty() {
        return false;
    }
    match (one.is_negated, other.is_negated) {
        (false, false) => {
            apart(one, here, other, there) || bounds_apart(one.test, here, other.test, there)
        }
        // All that the one takes, the other leaves out.
        (false, true) => {
            let is_left_out = |value: &str| {
                there.values.iter().any(|it| takes_all(other.test, &it.text, one.test, value))
            };
            here.values.iter().all(|it| is_left_out(&it.text))
        }
        _ => false,
    }
}

fn is_textual(test: Test) -> bool {
    matches!(test, Test::Text | Test::TextIgnoringCase | Test::Like | Test::Arn | Test::Bool)
}

/// What a value takes in, as a pattern. None where a variable hides it.
fn pattern(test: Test, value: &str) -> Option<String> {
    if value.contains("${") {
        return None;
    }
    // Compared without case, so that what only differs by it is not said to be apart.
    let value = value.to_lowercase();
    match test {
        Test::Like | Test::Arn => Some(value),
        // A star is a star: it is met by itself, and by no other letter.
        _ => Some(value.replace('*', "\u{1}").replace('?', "\u{2}")),
    }
}

fn apart(one: &Operator, here: &Condition, other: &Operator, there: &Condition) -> bool {
    let meet = |a: &str, b: &str| match (pattern(one.test, a), pattern(other.test, b)) {
        (Some(a), Some(b)) => glob::overlap(&a, &b),
        _ => true,
    };
    is_textual(one.test)
        && is_textual(other.test)
        && !here.values.iter().any(|a| there.values.iter().any(|b| meet(&a.text, &b.text)))
}

/// Whether the negated value takes in all that the positive one takes in.
fn takes_all(wide: Test, value: &str, narrow: Test, taken: &str) -> bool {
    let ignores_case = wide == Test::TextIgnoringCase;
    let is_textual = is_textual(wide) && is_textual(narrow);
    let is_same = value == taken && !value.contains("${");
    if !is_textual {
        return is_same && wide == narrow;
    }
    if narrow == Test::TextIgnoringCase && !ignores_case {
        return false;
    }
    let cased = |text: &str| if ignores_case { text.to_lowercase() } else { text.to_string() };
    let literal = |test, text: String| match test {
        Test::Like | Test::Arn => text,
        _ => text.replace('*', "\u{3}").replace('?', "\u{4}"),
    };
    !value.contains("${")
        && !taken.contains("${")
        && glob::covers(&literal(wide, cased(value)), &literal(narrow, cased(taken)))
}

/// Less than one and greater than another that is no smaller.
fn bounds_apart(one: Test, here: &Condition, other: Test, there: &Condition) -> bool {
    let relations = match (one, other) {
        (Test::Number(one), Test::Number(other)) | (Test::Date(one), Test::Date(other)) => {
            (one, other)
        }
        _ => return false,
    };
    let numbers = |it: &Condition| {
        it.values.iter().map(|it| number(one, &it.text)).collect::<Option<Vec<f64>>>()
    };
    let (Some(here), Some(there)) = (numbers(here), numbers(there)) else { return false };
    let least = |it: &[f64]| it.iter().copied().fold(f64::INFINITY, f64::min);
    let greatest = |it: &[f64]| it.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    match relations {
        // The widest of several values counts.
        (Relation::Less, Relation::Greater | Relation::GreaterOrEqual)
        | (Relation::LessOrEqual, Relation::Greater) => greatest(&here) <= least(&there),
        (Relation::LessOrEqual, Relation::GreaterOrEqual) => greatest(&here) < least(&there),
        (Relation::Equal, Relation::Less) => least(&here) >= greatest(&there),
        (Relation::Equal, Relation::LessOrEqual) => least(&here) > greatest(&there),
        (Relation::Equal, Relation::Greater) => greatest(&here) <= least(&there),
        (Relation::Equal, Relation::GreaterOrEqual) => greatest(&here) < least(&there),
        (Relation::Equal, Relation::Equal) => !here.iter().any(|it| there.contains(it)),
        _ => false,
    }
}

fn number(test: Test, text: &str) -> Option<f64> {
    match test {
        Test::Date(_) => crate::scalar::instant(text).map(|it| it as f64),
        _ => text.parse().ok(),
    }
}
