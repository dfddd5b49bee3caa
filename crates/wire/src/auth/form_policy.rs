//! The policy of a form: until when it may be sent, and what its fields may say.
//!
//! # Invariants
//!
//! * Every field is covered by a condition, but for the signature's own and those that are called
//!   `x-ignore-…`: what the signer did not think of is not accepted.
//! * What stands in the policy must be understood to its end, or the form is refused.

use base64::Engine;
use base64::engine::general_purpose::STANDARD as BASE64;
use jiff::Timestamp;
use serde_json::{Map, Value};

use crate::Refusal;
use crate::body::form::{Field, Range};

/// Fields that no condition needs to cover.
const UNCOVERED: [&str; 5] = ["awsaccesskeyid", "file", "policy", "signature", "x-amz-signature"];
const IGNORED: &str = "x-ignore-";

/// A form's policy, read and understood.
#[derive(Debug)]
pub struct FormPolicy {
    expires_ms: i64,
    conditions: Vec<Condition>,
    range: Option<Range>,
}

#[derive(Debug)]
struct Condition {
    exact: bool,
    /// In lower case, without the dollar sign.
    field: String,
    value: String,
    /// As S3 prints it.
    shown: String,
}

impl FormPolicy {
    /// Read the policy that a form carries in base64.
    pub fn parse(encoded: &str) -> Result<FormPolicy, Refusal> {
        let text: String = encoded.split_ascii_whitespace().collect();
        let text = BASE64.decode(text).map_err(|_| invalid("invalid Base64 encoding."))?;
        let policy: Value = serde_json::from_slice(&text).map_err(|_| invalid("Invalid JSON."))?;
        let policy = policy.as_object().ok_or_else(|| invalid("Invalid JSON."))?;
        let expiration =
            policy.get("expiration").ok_or_else(|| invalid("Policy missing expiration."))?;
        let expires_ms = expiration
            .as_str()
            .and_then(|it| it.parse::<Timestamp>().ok())
            .map(|it| it.as_millisecond())
            .ok_or_else(|| {
                let shown = expiration.as_str().map_or(expiration.to_string(), Into::into);
                invalid(&format!("Invalid 'expiration' value: '{shown}'"))
            })?;
        let conditions =
            policy.get("conditions").ok_or_else(|| invalid("Policy missing conditions."))?;
        let conditions = conditions
            .as_array()
            .ok_or_else(|| invalid("Invalid 'conditions' value: must be a List."))?;
        let mut policy = FormPolicy { expires_ms, conditions: Vec::new(), range: None };
        for condition in conditions {
            policy.add(condition)?;
        }
        Ok(policy)
    }

    fn add(&mut self, condition: &Value) -> Result<(), Refusal> {
        match condition {
            Value::Object(pairs) => {
                let (field, value) = simple(pairs)?;
                self.conditions.push(Condition::new("eq", &format!("${field}"), &value));
                Ok(())
            }
            Value::Array(parts) => self.add_test(parts),
            _ => Err(invalid("Invalid condition test: must be a List or Object.")),
        }
    }

    fn add_test(&mut self, parts: &[Value]) -> Result<(), Refusal> {
        let operation = parts.first().and_then(Value::as_str).unwrap_or_default();
        let name = operation.to_ascii_lowercase();
        if !["eq", "starts-with", "content-length-range"].contains(&name.as_str()) {
            return Err(invalid(&format!("Invalid Condition: unknown operation '{operation}'.")));
        }
        let [_, one, other] = parts else {
            return Err(invalid(&format!("Invalid {name}: wrong number of arguments.")));
        };
        let wrong = || invalid(&format!("Invalid {name}: arguments of another type."));
        if name == "content-length-range" {
            let (min, max) = (length(one).ok_or_else(wrong)?, length(other).ok_or_else(wrong)?);
            // Of several the narrowest counts.
            let known = self.range.unwrap_or(Range { min: 0, max: u64::MAX });
            self.range = Some(Range { min: known.min.max(min), max: known.max.min(max) });
            return Ok(());
        }
        let field = one.as_str().filter(|it| it.starts_with('$')).ok_or_else(wrong)?;
        let value = text(other).ok_or_else(wrong)?;
        self.conditions.push(Condition::new(&name, field, &value));
        Ok(())
    }

    /// How long the file may be.
    pub fn range(&self) -> Range {
        self.range.unwrap_or(Range { min: 0, max: u64::MAX })
    }

    /// Check a form by its fields, the bucket among them.
    pub fn check(&self, fields: &[Field], now_ms: i64) -> Result<(), Refusal> {
        if now_ms >= self.expires_ms {
            return Err(violated("Policy expired."));
        }
        for condition in &self.conditions {
            let mut values =
                fields.iter().filter(|it| it.name.eq_ignore_ascii_case(&condition.field));
            // Of two fields of one name the first is used; neither may say what is not allowed.
            let first = values.next().map_or("", |it| it.value.as_str());
            if !condition.holds(first) || !values.all(|it| condition.holds(&it.value)) {
                return Err(violated(&format!("Policy Condition failed: {}", condition.shown)));
            }
        }
        let covered = |name: &str| self.conditions.iter().any(|it| it.field == name);
        for field in fields {
            let name = field.name.to_ascii_lowercase();
            let free = UNCOVERED.contains(&name.as_str()) || name.starts_with(IGNORED);
            if !free && !covered(&name) {
                return Err(violated(&format!("Extra input fields: {name}")));
            }
        }
        Ok(())
    }
}

impl Condition {
    fn new(operation: &str, field: &str, value: &str) -> Condition {
        let quoted = |text: &str| Value::from(text).to_string();
        Condition {
            exact: operation == "eq",
            field: field.trim_start_matches('$').to_ascii_lowercase(),
            value: value.into(),
            shown: format!("[{}, {}, {}]", quoted(operation), quoted(field), quoted(value)),
        }
    }

    fn holds(&self, value: &str) -> bool {
        // A dollar sign may be written with a backslash, in the policy and in the form.
        let plain = self.value.replace("\\$", "$");
        let fits = |value: &str| match self.exact {
            true => value == self.value || value == plain,
            false => value.starts_with(&self.value) || value.starts_with(&plain),
        };
        match self.field == "content-type" && !self.exact {
            true => value.split(',').all(|it| fits(it.trim_start())),
            false => fits(value),
        }
    }
}

/// `{"field": "value"}`.
fn simple(pairs: &Map<String, Value>) -> Result<(&str, String), Refusal> {
    let mut pairs = pairs.iter();
    match (pairs.next(), pairs.next()) {
        (Some((field, value)), None) => {
            let value = text(value)
                .ok_or_else(|| invalid("Invalid Simple-Condition: value must be a string."))?;
            Ok((field, value))
        }
        _ => Err(invalid(
            "Invalid Simple-Condition: Simple-Conditions must have exactly one property specified.",
        )),
    }
}

fn text(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}

fn length(value: &Value) -> Option<u64> {
    value.as_u64().or_else(|| value.as_str()?.parse().ok())
}

fn invalid(reason: &str) -> Refusal {
    Refusal::new("InvalidPolicyDocument", 400, format!("Invalid Policy: {reason}"))
}

fn violated(reason: &str) -> Refusal {
    Refusal::access_denied(format!("Invalid according to Policy: {reason}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(text: &str) -> Result<FormPolicy, Refusal> {
        FormPolicy::parse(&BASE64.encode(text))
    }

    fn fields(pairs: &[(&str, &str)]) -> Vec<Field> {
        let field = |(name, value): &(&str, &str)| Field {
            name: name.to_string(),
            value: value.to_string(),
        };
        pairs.iter().map(field).collect()
    }

    #[test]
    fn every_field_is_covered_and_says_what_it_may() {
        let policy = parse(
            r#"{"expiration": "2026-01-01T00:00:00.000Z", "conditions": [
                {"bucket": "ledger"}, ["StArTs-WiTh", "$KeY", "user/"], {"x-amz-meta-a": "1"},
                ["starts-with", "$Content-Type", "image/"], ["content-length-range", "1", 10]]}"#,
        )
        .unwrap();
        assert_eq!(policy.range(), Range { min: 1, max: 10 });
        let end = 1_767_225_600_000;
        let base = [("bucket", "ledger"), ("key", "user/a"), ("X-Amz-Meta-A", "1")];
        let kind = ("Content-Type", "image/png,image/jpeg");
        let said = |more: &[(&str, &str)], now| {
            let fields = fields(&[&base[..], more].concat());
            policy.check(&fields, now).err().map(|it| it.message)
        };
        assert_eq!(said(&[kind, ("x-ignore-me", "1"), ("policy", "p")], end - 1), None);
        let at_end = said(&[kind], end).unwrap();
        assert_eq!(at_end, "Invalid according to Policy: Policy expired.");
        assert_eq!(
            said(&[("content-type", "image/png,text/html")], 0).unwrap(),
            "Invalid according to Policy: Policy Condition failed: [\"starts-with\", \
             \"$Content-Type\", \"image/\"]"
        );
        assert_eq!(
            said(&[kind, ("acl", "public-read")], 0).unwrap(),
            "Invalid according to Policy: Extra input fields: acl"
        );
        assert!(said(&[kind, ("key", "other")], 0).unwrap().contains("\"$KeY\", \"user/\""));
        assert!(policy.check(&fields(&base[1..]), 0).unwrap_err().message.contains("$bucket"));
    }

    #[test]
    fn a_policy_that_is_not_understood_is_refused() {
        let said = |text: &str| {
            parse(text).unwrap_err().message.trim_start_matches("Invalid Policy: ").to_string()
        };
        let with = |conditions: &str| {
            said(&format!(
                r#"{{"expiration": "2026-01-01T00:00:00Z", "conditions": {conditions}}}"#
            ))
        };
        assert_eq!(said("{"), "Invalid JSON.");
        assert_eq!(said("{}"), "Policy missing expiration.");
        assert_eq!(said(r#"{"expiration": "soon"}"#), "Invalid 'expiration' value: 'soon'");
        assert_eq!(said(r#"{"expiration": "2026-01-01T00:00:00Z"}"#), "Policy missing conditions.");
        assert_eq!(with("{}"), "Invalid 'conditions' value: must be a List.");
        assert_eq!(with("[1]"), "Invalid condition test: must be a List or Object.");
        assert_eq!(with(r#"[["ne", "$a", "b"]]"#), "Invalid Condition: unknown operation 'ne'.");
        assert_eq!(with(r#"[["eq", "$a"]]"#), "Invalid eq: wrong number of arguments.");
        for condition in ["[{}]", r#"[{"a": "1", "b": "2"}]"#] {
            assert!(with(condition).ends_with("must have exactly one property specified."));
        }
        assert_eq!(
            FormPolicy::parse("%").unwrap_err().message,
            "Invalid Policy: invalid Base64 encoding."
        );
    }
}
