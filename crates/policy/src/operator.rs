//! The operators of conditions, by name.
//!
//! # Invariants
//!
//! * Names are case-sensitive. `Null` takes neither a set prefix nor `IfExists`.

/// Whether a condition speaks of each value of its key, or of any.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Quantifier {
    /// No prefix: the key must have a single value.
    Single,
    All,
    Any,
}

/// How two numbers or dates must stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Relation {
    Equal,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Test {
    Text,
    TextIgnoringCase,
    Like,
    Number(Relation),
    Date(Relation),
    Bool,
    Binary,
    Address,
    Arn,
    Null,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Operator {
    pub quantifier: Quantifier,
    pub test: Test,
    pub is_negated: bool,
    pub if_exists: bool,
}

impl Operator {
    pub fn parse(name: &str) -> Option<Self> {
        let (quantifier, rest) = match name.split_once(':') {
            Some(("ForAllValues", rest)) => (Quantifier::All, rest),
            Some(("ForAnyValue", rest)) => (Quantifier::Any, rest),
            Some(_) => return None,
            None => (Quantifier::Single, name),
        };
        let (base, if_exists) = match rest.strip_suffix("IfExists") {
            Some(base) => (base, true),
            None => (rest, false),
        };
        let (test, is_negated) = test(base)?;
        if test == Test::Null && (if_exists || quantifier != Quantifier::Single) {
            return None;
        }
        Some(Self { quantifier, test, is_negated, if_exists })
    }
}

fn test(base: &str) -> Option<(Test, bool)> {
    Some(match base {
        "StringEquals" => (Test::Text, false),
        "StringNotEquals" => (Test::Text, true),
        "StringEqualsIgnoreCase" => (Test::TextIgnoringCase, false),
        "StringNotEqualsIgnoreCase" => (Test::TextIgnoringCase, true),
        "StringLike" => (Test::Like, false),
        "StringNotLike" => (Test::Like, true),
        "ArnEquals" | "ArnLike" => (Test::Arn, false),
        "ArnNotEquals" | "ArnNotLike" => (Test::Arn, true),
        "Bool" => (Test::Bool, false),
        "BinaryEquals" => (Test::Binary, false),
        "IpAddress" => (Test::Address, false),
        "NotIpAddress" => (Test::Address, true),
        "Null" => (Test::Null, false),
        _ => {
            let (test, rest): (fn(Relation) -> Test, _) = match base.split_at_checked(4)? {
                ("Date", rest) => (Test::Date, rest),
                _ => (Test::Number, base.strip_prefix("Numeric")?),
            };
            let (relation, is_negated) = relation(rest)?;
            (test(relation), is_negated)
        }
    })
}

fn relation(name: &str) -> Option<(Relation, bool)> {
    Some(match name {
        "Equals" => (Relation::Equal, false),
        "NotEquals" => (Relation::Equal, true),
        "LessThan" => (Relation::Less, false),
        "LessThanEquals" => (Relation::LessOrEqual, false),
        "GreaterThan" => (Relation::Greater, false),
        "GreaterThanEquals" => (Relation::GreaterOrEqual, false),
        _ => return None,
    })
}

impl Relation {
    pub fn holds(self, order: std::cmp::Ordering) -> bool {
        match self {
            Self::Equal => order.is_eq(),
            Self::Less => order.is_lt(),
            Self::LessOrEqual => order.is_le(),
            Self::Greater => order.is_gt(),
            Self::GreaterOrEqual => order.is_ge(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_read_in_three_parts() {
        let read = Operator::parse("ForAnyValue:NumericNotEqualsIfExists").unwrap();
        assert_eq!(read.quantifier, Quantifier::Any);
        assert_eq!(read.test, Test::Number(Relation::Equal));
        assert!(read.is_negated && read.if_exists);
        assert_eq!(
            Operator::parse("DateLessThanEquals").unwrap().test,
            Test::Date(Relation::LessOrEqual)
        );
    }

    #[test]
    fn others_are_unknown() {
        for name in [
            "NullIfExists",
            "ForAllValues:Null",
            "stringequals",
            "StringIs",
            "ForEach:Bool",
            "Datum",
            "é",
            "NumericLike",
            "IfExists",
            "",
        ] {
            assert_eq!(Operator::parse(name), None, "{name}");
        }
    }
}
