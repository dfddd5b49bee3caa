//! Conditions, compiled.
//!
//! # Invariants
//!
//! * A key without a value: false for positive operators, true for negated ones, for `IfExists` and for
//!   `ForAllValues`; false for `ForAnyValue`.
//! * A negated operator asks that a value differ from all that are listed.
//! * A key of several values matches only under a set operator.

use std::borrow::Cow;

use crate::arn::{ArnPattern, Split, Variables};
use crate::facts::{Facts, Value};
use crate::operator::{Operator, Quantifier, Relation, Test};
use crate::policy;
use crate::scalar::{self, Block, Decimal};
use crate::template::{Syntax, Template};

#[derive(Debug)]
pub(crate) struct Condition {
    /// In lower case.
    key: Box<str>,
    operator: Operator,
    listed: Listed,
}

/// The values of a condition, read as its operator takes them.
#[derive(Debug)]
enum Listed {
    Texts(Box<[Template]>),
    TextsIgnoringCase(Box<[Template]>),
    Numbers(Relation, Box<[Box<str>]>),
    Instants(Relation, Box<[i128]>),
    Bools(Box<[bool]>),
    Bytes(Box<[Box<str>]>),
    Blocks(Box<[Block]>),
    Arns(Box<[ArnPattern]>),
    Null(Box<[bool]>),
}

impl Condition {
    pub fn compile(written: &policy::Condition, variables: bool) -> Option<Self> {
        let operator = Operator::parse(&written.operator.text)?;
        let texts = || written.values.iter().map(|it| it.text.as_str());
        let templates = |wildcards| {
            let syntax = Syntax { wildcards, variables };
            texts().map(|it| Template::compile(it, syntax)).collect()
        };
        let bools = || texts().filter_map(bool_word).collect();
        let listed = match operator.test {
            Test::Text => Listed::Texts(templates(false)),
            Test::TextIgnoringCase => Listed::TextsIgnoringCase(templates(false)),
            Test::Like => Listed::Texts(templates(true)),
            Test::Number(relation) => Listed::Numbers(relation, texts().map(Into::into).collect()),
            Test::Date(relation) => {
                Listed::Instants(relation, texts().filter_map(scalar::instant).collect())
            }
            Test::Bool => Listed::Bools(bools()),
            Test::Binary => Listed::Bytes(texts().map(Into::into).collect()),
            Test::Address => Listed::Blocks(texts().filter_map(Block::parse).collect()),
            Test::Arn => {
                let which = if variables { Variables::Everywhere } else { Variables::None };
                Listed::Arns(texts().map(|it| ArnPattern::compile(it, which)).collect())
            }
            Test::Null => Listed::Null(bools()),
        };
        Some(Self { key: written.key.text.to_lowercase().into(), operator, listed })
    }

    pub fn holds(&self, facts: &dyn Facts) -> bool {
        let value = match facts.get(&self.key) {
            Some(Value::Many(values)) if values.is_empty() => None,
            other => other,
        };
        if let Listed::Null(wanted) = &self.listed {
            return wanted.contains(&value.is_none());
        }
        let Some(value) = value else {
            return self.holds_without_value();
        };
        match (self.operator.quantifier, value) {
            (Quantifier::Single, Value::One(text)) => self.holds_for(&text, facts),
            (Quantifier::Single, Value::Many(_)) => false,
            (Quantifier::All, Value::One(text)) => self.holds_for_all(&[text], facts),
            (Quantifier::All, Value::Many(texts)) => self.holds_for_all(&texts, facts),
            (Quantifier::Any, Value::One(text)) => self.holds_for(&text, facts),
            (Quantifier::Any, Value::Many(texts)) => {
                texts.iter().any(|it| self.holds_for(it, facts))
            }
        }
    }

    fn holds_without_value(&self) -> bool {
        match self.operator.quantifier {
            _ if self.operator.if_exists => true,
            Quantifier::Single => self.operator.is_negated,
            Quantifier::All => true,
            Quantifier::Any => false,
        }
    }

    fn holds_for_all(&self, texts: &[Cow<str>], facts: &dyn Facts) -> bool {
        // A null data set, such as an empty text, satisfies ForAllValues, says the IAM guide.
        let is_null = matches!(texts, [only] if only.is_empty());
        is_null || texts.iter().all(|it| self.holds_for(it, facts))
    }

    fn holds_for(&self, value: &str, facts: &dyn Facts) -> bool {
        let found = match &self.listed {
            Listed::Texts(texts) => texts.iter().any(|it| it.matches(value, facts)),
            Listed::TextsIgnoringCase(texts) => {
                texts.iter().any(|it| it.matches_ignoring_case(value, facts))
            }
            Listed::Arns(arns) => {
                let split = Split::of(value);
                arns.iter().any(|it| it.matches(&split, facts))
            }
            Listed::Blocks(blocks) => {
                value.parse().is_ok_and(|it| blocks.iter().any(|block| block.contains(it)))
            }
            Listed::Bools(bools) => bool_word(value).is_some_and(|it| bools.contains(&it)),
            Listed::Bytes(bytes) => bytes.iter().any(|it| scalar::same_bytes(it, value)),
            // A value that is no number or date satisfies nothing, negated or not.
            Listed::Numbers(relation, numbers) => match Decimal::parse(value) {
                Some(value) => numbers
                    .iter()
                    .filter_map(|it| Decimal::parse(it))
                    .any(|it| relation.holds(value.compare(&it))),
                None => return false,
            },
            Listed::Instants(relation, instants) => match scalar::instant(value) {
                Some(value) => instants.iter().any(|it| relation.holds(value.cmp(it))),
                None => return false,
            },
            Listed::Null(_) => false,
        };
        found != self.operator.is_negated
    }
}

pub(crate) fn bool_word(text: &str) -> Option<bool> {
    match text {
        it if it.eq_ignore_ascii_case("true") => Some(true),
        it if it.eq_ignore_ascii_case("false") => Some(false),
        _ => None,
    }
}
