//! Filters: which findings are meant.
//!
//! # Invariants
//!
//! * A finding passes if every attribute that is asked about passes. Of an attribute's values one must
//!   fit of those that say what it is, and none of those that say what it is not.
//! * Filters that contradict themselves are refused, as AWS refuses them.

use core::net::IpAddr;

use serde_json::{Map as Object, Value};
use wire::securityhub as aws;
use wire::time;

use super::asff::Asff;
use super::fields::{self, KEYWORD};
use super::refuse;
use crate::prelude::Refusal;

const ATTRIBUTES_MAX: usize = 10;
const VALUES_MAX: usize = 20;
const DAY_MS: i64 = 24 * 60 * 60 * 1000;

/// Filters that were found sound.
pub(super) struct Filters(Vec<Attribute>);

struct Attribute {
    name: String,
    path: String,
    tests: Vec<Test>,
}

enum Test {
    /// How, and what with.
    Text(Comparison, String),
    Entry(String, Comparison, String),
    /// From and until, both included.
    Time(i64, i64),
    /// Bounds: what they are called, and where they lie.
    Number(Vec<(Bound, f64)>),
    Boolean(bool),
    Network(IpAddr, u8),
    Keyword(String),
}

#[derive(Clone, Copy, PartialEq)]
enum Comparison {
    Equals,
    Prefix,
    Contains,
    NotEquals,
    PrefixNotEquals,
    NotContains,
}

#[derive(Clone, Copy)]
enum Bound {
    Gte,
    Lte,
    Eq,
    Gt,
    Lt,
}

impl Filters {
    /// Read filters as they are sent, at a time that ranges of days end at.
    pub fn of(given: Option<aws::AwsSecurityFindingFilters>, now: i64) -> Result<Filters, Refusal> {
        let given = given.map(Asff::of).unwrap_or_default();
        Filters::read(&given, now)
    }

    pub fn read(given: &Asff, now: i64) -> Result<Filters, Refusal> {
        let mut attributes = Vec::new();
        for (name, tests) in &given.0 {
            let tests = tests.as_array().map(Vec::as_slice).unwrap_or_default();
            if tests.is_empty() {
                continue;
            }
            if tests.len() > VALUES_MAX {
                let text = format!("Filter {name} has more than {VALUES_MAX} values");
                return Err(refuse::invalid(text));
            }
            let tests = tests.iter().filter_map(Value::as_object);
            let tests = tests.map(|it| test(name, it, now)).collect::<Result<Vec<_>, _>>()?;
            check_together(name, &tests)?;
            let path = fields::path(name).unwrap_or_default().into();
            attributes.push(Attribute { name: name.clone(), path, tests });
        }
        if attributes.len() > ATTRIBUTES_MAX {
            let text = format!("More than {ATTRIBUTES_MAX} filter attributes were given");
            return Err(refuse::invalid(text));
        }
        Ok(Filters(attributes))
    }

    pub fn pass(&self, finding: &Asff) -> bool {
        self.0.iter().all(|it| it.passes(finding))
    }
}

impl Attribute {
    fn passes(&self, finding: &Asff) -> bool {
        if self.name == KEYWORD {
            return self.tests.iter().any(|it| {
                matches!(it, Test::Keyword(word) if finding.0.values().any(|it| holds(it, word)))
            });
        }
        let values = finding.at(&self.path);
        let fits = |test: &Test| values.iter().any(|it| test.fits(it));
        let excludes = |it: &&Test| it.comparison().is_some_and(Comparison::is_negative);
        let (negative, positive): (Vec<&Test>, Vec<&Test>) = self.tests.iter().partition(excludes);
        (positive.is_empty() || positive.into_iter().any(fits)) && !negative.into_iter().any(fits)
    }
}

impl Comparison {
    fn is_negative(self) -> bool {
        use Comparison::*;
        matches!(self, NotEquals | PrefixNotEquals | NotContains)
    }

    /// Whether a text is what the comparison names, be it to have it or not.
    fn names(self, text: &str, value: &str) -> bool {
        use Comparison::*;
        match self {
            Equals | NotEquals => text == value,
            Prefix | PrefixNotEquals => text.starts_with(value),
            Contains | NotContains => text.contains(value),
        }
    }
}

impl Test {
    fn comparison(&self) -> Option<Comparison> {
        match self {
            Test::Text(comparison, _) | Test::Entry(_, comparison, _) => Some(*comparison),
            _ => None,
        }
    }

    /// Whether a value is what the test names, be it to have it or not.
    fn fits(&self, found: &Value) -> bool {
        match self {
            Test::Text(comparison, value) => {
                text(found).is_some_and(|it| comparison.names(it, value))
            }
            Test::Entry(key, comparison, value) => {
                found.get(key).and_then(text).is_some_and(|it| comparison.names(it, value))
            }
            Test::Time(from, until) => {
                let found = text(found).and_then(time::parse);
                found.is_some_and(|it| (*from..=*until).contains(&it))
            }
            Test::Number(bounds) => found.as_f64().is_some_and(|number| {
                bounds.iter().all(|(bound, value)| match bound {
                    Bound::Gte => number >= *value,
                    Bound::Lte => number <= *value,
                    Bound::Eq => number == *value,
                    Bound::Gt => number > *value,
                    Bound::Lt => number < *value,
                })
            }),
            Test::Boolean(value) => found.as_bool() == Some(*value),
            Test::Network(base, bits) => {
                let found = text(found).and_then(|it| it.parse().ok());
                found.is_some_and(|it| leading(it, *bits) == leading(*base, *bits))
            }
            Test::Keyword(word) => holds(found, word),
        }
    }
}

fn text(value: &Value) -> Option<&str> {
    value.as_str()
}

/// Whether a word stands anywhere in a value.
fn holds(value: &Value, word: &str) -> bool {
    match value {
        Value::String(text) => text.contains(word),
        Value::Array(items) => items.iter().any(|it| holds(it, word)),
        Value::Object(members) => members.values().any(|it| holds(it, word)),
        _ => false,
    }
}

/// The family and the leading bits of an address.
fn leading(address: IpAddr, bits: u8) -> (bool, u128) {
    let (is_v4, number, length) = match address {
        IpAddr::V4(it) => (true, u128::from(u32::from(it)), 32),
        IpAddr::V6(it) => (false, u128::from(it), 128),
    };
    (is_v4, number.checked_shr(u32::from(length - bits.min(length))).unwrap_or(0))
}

/// Read one filter: what members it has says of which kind it is.
fn test(name: &str, given: &Object<String, Value>, now: i64) -> Result<Test, Refusal> {
    let wrong = || refuse::invalid(format!("Invalid value for filter {name}"));
    let value = given.get("Value");
    if let Some(cidr) = given.get("Cidr").and_then(text) {
        let network = network(cidr).ok_or_else(wrong)?;
        return Ok(Test::Network(network.0, network.1));
    }
    if let Some(Value::Bool(value)) = value {
        return Ok(Test::Boolean(*value));
    }
    if given.contains_key("DateRange") || given.contains_key("Start") || given.contains_key("End") {
        let (from, until) = times(given, now).ok_or_else(wrong)?;
        return Ok(Test::Time(from, until));
    }
    let bounds = bounds(given);
    if !bounds.is_empty() {
        return Ok(Test::Number(bounds));
    }
    let value = value.and_then(text).ok_or_else(wrong)?.to_string();
    if name == KEYWORD {
        return Ok(Test::Keyword(value));
    }
    let comparison = given.get("Comparison").and_then(text).ok_or_else(wrong)?;
    let comparison = comparison_of(comparison).ok_or_else(wrong)?;
    match given.get("Key").and_then(text) {
        Some(key) => Ok(Test::Entry(key.into(), comparison, value)),
        None => Ok(Test::Text(comparison, value)),
    }
}

fn comparison_of(name: &str) -> Option<Comparison> {
    Some(match name {
        "EQUALS" => Comparison::Equals,
        "PREFIX" => Comparison::Prefix,
        "CONTAINS" => Comparison::Contains,
        "NOT_EQUALS" => Comparison::NotEquals,
        "PREFIX_NOT_EQUALS" => Comparison::PrefixNotEquals,
        "NOT_CONTAINS" => Comparison::NotContains,
        _ => return None,
    })
}

fn bounds(given: &Object<String, Value>) -> Vec<(Bound, f64)> {
    let all = [
        ("Gte", Bound::Gte),
        ("Lte", Bound::Lte),
        ("Eq", Bound::Eq),
        ("Gt", Bound::Gt),
        ("Lt", Bound::Lt),
    ];
    all.into_iter().filter_map(|(name, it)| Some((it, given.get(name)?.as_f64()?))).collect()
}

/// From when until when a filter reaches. Of a range of days the other end is now.
fn times(given: &Object<String, Value>, now: i64) -> Option<(i64, i64)> {
    if let Some(range) = given.get("DateRange") {
        let days = range.get("Value")?.as_i64().filter(|it| *it >= 0)?;
        let then = now.saturating_sub(days.saturating_mul(DAY_MS));
        return match range.get("Comparison").and_then(text) {
            Some("OLDER_THAN") => Some((i64::MIN, then - 1)),
            _ => Some((then, now)),
        };
    }
    let at = |name| given.get(name).and_then(text).and_then(time::parse);
    Some((at("Start")?, at("End")?))
}

fn network(cidr: &str) -> Option<(IpAddr, u8)> {
    let (base, bits) = match cidr.split_once('/') {
        Some((base, bits)) => (base.parse().ok()?, Some(bits.parse::<u8>().ok()?)),
        None => (cidr.parse().ok()?, None),
    };
    let whole = match base {
        IpAddr::V4(_) => 32,
        IpAddr::V6(_) => 128,
    };
    let bits = bits.unwrap_or(whole);
    (bits <= whole).then_some((base, bits))
}

/// Refuse comparisons that AWS does not let stand side by side on one attribute.
fn check_together(name: &str, tests: &[Test]) -> Result<(), Refusal> {
    use Comparison::*;
    let all: Vec<Comparison> = tests.iter().filter_map(Test::comparison).collect();
    let is_map = tests.iter().any(|it| matches!(it, Test::Entry(..)));
    let has = |it: Comparison| all.contains(&it);
    let is_alone = |it: Comparison| !has(it) || all.iter().all(|other| *other == it);
    let together = match is_map {
        true => !all.iter().any(|it| it.is_negative()) || all.iter().all(|it| it.is_negative()),
        false => {
            let contradicts = has(Equals) && (has(NotEquals) || has(PrefixNotEquals));
            !contradicts && is_alone(Contains) && is_alone(NotContains)
        }
    };
    match together {
        true => Ok(()),
        false => {
            Err(refuse::invalid(format!("Invalid combination of comparisons for filter {name}")))
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    const NOW: i64 = 1_767_225_600_000;

    fn finding() -> Asff {
        let value = json!({
            "Title": "Buckets should be closed",
            "Severity": { "Label": "HIGH", "Normalized": 70 },
            "UpdatedAt": "2025-12-31T12:00:00.000Z",
            "Sample": false,
            "Network": { "SourceIpV4": "10.1.2.3" },
            "Resources": [
                { "Id": "arn:aws:s3:::one", "Tags": { "stage": "test" } },
                { "Id": "arn:aws:s3:::two" },
            ],
        });
        Asff(value.as_object().unwrap().clone())
    }

    fn passes(filters: Value) -> Result<bool, String> {
        let given = Asff(filters.as_object().unwrap().clone());
        let filters = Filters::read(&given, NOW).map_err(|it| it.code.to_string())?;
        Ok(filters.pass(&finding()))
    }

    fn texts(name: &str, tests: &[(&str, &str)]) -> Value {
        let test = |it: &(&str, &str)| json!({ "Comparison": it.0, "Value": it.1 });
        json!({ name: tests.iter().map(test).collect::<Value>() })
    }

    #[test]
    fn texts_are_compared_in_every_way_and_case_counts() {
        for (tests, expected) in [
            (&[("EQUALS", "HIGH")][..], true),
            (&[("EQUALS", "high")], false),
            (&[("EQUALS", "LOW"), ("EQUALS", "HIGH")], true),
            (&[("NOT_EQUALS", "LOW"), ("NOT_EQUALS", "HIGH")], false),
            (&[("PREFIX", "HI"), ("NOT_EQUALS", "HIGHEST")], true),
            (&[("PREFIX", "HI"), ("PREFIX_NOT_EQUALS", "HIG")], false),
            (&[("CONTAINS", "IG")], true),
            (&[("NOT_CONTAINS", "IG")], false),
        ] {
            assert_eq!(passes(texts("SeverityLabel", tests)), Ok(expected), "{tests:?}");
        }
    }

    #[test]
    fn what_contradicts_itself_is_refused() {
        let refused = Err("InvalidInputException".to_string());
        for tests in [
            &[("EQUALS", "a"), ("NOT_EQUALS", "b")][..],
            &[("EQUALS", "a"), ("PREFIX_NOT_EQUALS", "b")],
            &[("CONTAINS", "a"), ("PREFIX", "b")],
            &[("NOT_CONTAINS", "a"), ("NOT_EQUALS", "b")],
            &[("CONTAINS_WORD", "a")],
        ] {
            assert_eq!(passes(texts("Title", tests)), refused, "{tests:?}");
        }
        let many: Vec<_> = (0..21).map(|_| ("EQUALS", "a")).collect();
        assert_eq!(passes(texts("Title", &many)), refused);
        for one in [
            json!({ "UpdatedAt": [{ "Start": "yesterday", "End": "today" }] }),
            json!({ "UpdatedAt": [{ "Start": "2025-12-31T00:00:00Z" }] }),
            json!({ "NetworkSourceIpV4": [{ "Cidr": "10.0.0.0/99" }] }),
        ] {
            assert_eq!(passes(one.clone()), refused, "{one}");
        }
    }

    #[test]
    fn numbers_times_addresses_maps_and_lists_are_compared_by_their_kind() {
        for (filters, expected) in [
            (json!({ "SeverityNormalized": [{ "Gte": 70.0, "Lt": 90.0 }] }), true),
            (json!({ "SeverityNormalized": [{ "Gt": 70.0 }, { "Eq": 70.0 }] }), true),
            (json!({ "SeverityNormalized": [{ "Gt": 70.0 }] }), false),
            (json!({ "UpdatedAt": [{ "DateRange": { "Value": 1, "Unit": "DAYS" } }] }), true),
            (json!({ "UpdatedAt": [{ "DateRange": { "Value": 0, "Unit": "DAYS" } }] }), false),
            (
                json!({ "UpdatedAt": [
                    { "Start": "2025-12-31T12:00:00Z", "End": "2025-12-31T12:00:00Z" },
                ] }),
                true,
            ),
            (json!({ "NetworkSourceIpV4": [{ "Cidr": "10.1.0.0/16" }] }), true),
            (json!({ "NetworkSourceIpV4": [{ "Cidr": "10.2.0.0/16" }] }), false),
            (json!({ "NetworkSourceIpV4": [{ "Cidr": "::/0" }] }), false),
            (json!({ "Sample": [{ "Value": false }] }), true),
            (json!({ "Keyword": [{ "Value": "closed" }] }), true),
            (json!({ "Keyword": [{ "Value": "open" }] }), false),
            (texts("ResourceId", &[("EQUALS", "arn:aws:s3:::two")]), true),
            (texts("ResourceId", &[("NOT_EQUALS", "arn:aws:s3:::two")]), false),
            (texts("NoteText", &[("NOT_EQUALS", "seen")]), true),
            (texts("NoteText", &[("EQUALS", "seen")]), false),
            (
                json!({ "ResourceTags": [
                    { "Key": "stage", "Value": "test", "Comparison": "EQUALS" },
                ] }),
                true,
            ),
            (
                json!({ "ResourceTags": [
                    { "Key": "stage", "Value": "test", "Comparison": "NOT_EQUALS" },
                ] }),
                false,
            ),
        ] {
            assert_eq!(passes(filters.clone()), Ok(expected), "{filters}");
        }
    }
}
