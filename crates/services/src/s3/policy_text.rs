//! The text of a bucket policy: from what is sent to what is stored, and back.
//!
//! The grammar is the policy crate's. S3 has words of its own for a document that does not have a
//! policy's form, and knows which bucket it is about and who exists.
//!
//! # Invariants
//!
//! * What is stored is a policy about this bucket, no larger than S3 allows, and names nobody who
//!   does not exist. Users and roles are kept by their unique ids: whoever gets an old name inherits
//!   nothing.
//! * The owner sees it as it was sent, for as long as everybody in it exists.

use gate::Outcome;
use identity::principals::{self, InvalidPrincipal};
use policy::limits::BUCKET_BYTES_MAX;
use policy::{Kind, Policy};
use serde_json::{Map, Value};
use store::Tx;
use wire::Refusal;

use super::rows::BUCKET_POLICIES;

const VERSIONS: [&str; 2] = ["2012-10-17", "2008-10-17"];

const POLICY_FIELDS: [&str; 3] = ["Version", "Id", "Statement"];

const STATEMENT_FIELDS: [&str; 9] = [
    "Sid",
    "Effect",
    "Principal",
    "NotPrincipal",
    "Action",
    "NotAction",
    "Resource",
    "NotResource",
    "Condition",
];

/// Read a policy that is to be put on this bucket.
pub(super) fn parse(text: &str, bucket: &str) -> Result<Policy, Refusal> {
    check_form(text)?;
    let policy = Policy::parse(text, Kind::Bucket).map_err(|it| malformed(&it.message))?;
    policy.check_bucket(bucket).map_err(|it| malformed(&it.message))?;
    Ok(policy)
}

/// The text to store: with the ids of those whom the policy names.
pub(super) fn stored(tx: &Tx, policy: &Policy, text: &str) -> Outcome<String> {
    Ok(principals::stored(tx, policy, text)?.map_err(|InvalidPrincipal { kind, value }| {
        malformed("Invalid principal in policy").with("Detail", format!("\"{kind}\" : \"{value}\""))
    })?)
}

/// The policy of a bucket as its owner sees it.
pub(super) fn shown(tx: &Tx, bucket: &str) -> Outcome<Option<String>> {
    let Some(text) = tx.get(BUCKET_POLICIES, bucket)? else { return Ok(None) };
    // One that was stored before policies counted may be none by now; its owner must see it to mend it.
    match Policy::parse(&text, Kind::Bucket) {
        Err(_) => Ok(Some(text)),
        Ok(policy) => Ok(Some(principals::shown(tx, &policy, &text)?)),
    }
}

/// Refuse, in S3's words, what does not have a policy's form.
fn check_form(text: &str) -> Result<(), Refusal> {
    if text.len() > BUCKET_BYTES_MAX {
        return Err(malformed("Policy exceeds the maximum allowed document size."));
    }
    if !text.starts_with('{') {
        return Err(not_json());
    }
    let policy: Map<String, Value> = serde_json::from_str(text).map_err(|_| not_json())?;
    check_fields(&policy, &POLICY_FIELDS)?;
    let version = policy.get("Version");
    if version.is_some_and(|it| it.as_str().is_none_or(|it| !VERSIONS.contains(&it))) {
        return Err(malformed("The policy must contain a valid version string"));
    }
    let statements = match policy.get("Statement") {
        Some(Value::Array(statements)) if !statements.is_empty() => statements.as_slice(),
        Some(statement @ Value::Object(_)) => std::slice::from_ref(statement),
        Some(Value::Array(_)) => {
            return Err(malformed("Could not parse the policy: Statement is empty!"));
        }
        _ => return Err(malformed("Missing required field Statement")),
    };
    statements.iter().try_for_each(check_statement)
}

fn check_statement(statement: &Value) -> Result<(), Refusal> {
    let statement = statement.as_object().ok_or_else(not_json)?;
    check_fields(statement, &STATEMENT_FIELDS)?;
    match statement.get("Effect") {
        None => return Err(malformed("Missing required field Effect")),
        Some(Value::String(effect)) if effect == "Allow" || effect == "Deny" => {}
        Some(Value::String(effect)) => return Err(malformed(&format!("Invalid effect: {effect}"))),
        Some(_) => return Err(not_json()),
    }
    check_one_of(statement, "Principal", "NotPrincipal")?;
    check_one_of(statement, "Action", "NotAction")?;
    check_one_of(statement, "Resource", "NotResource")?;
    match statement.get("Condition") {
        None | Some(Value::Object(_)) => Ok(()),
        Some(_) => Err(malformed("Conditions must be a JSON object")),
    }
}

fn check_fields(object: &Map<String, Value>, known: &[&str]) -> Result<(), Refusal> {
    match object.keys().find(|key| !known.contains(&key.as_str())) {
        Some(unknown) => Err(malformed(&format!("Unknown field {unknown}"))),
        None => Ok(()),
    }
}

/// A statement holds exactly one of two fields.
fn check_one_of(statement: &Map<String, Value>, field: &str, inverse: &str) -> Result<(), Refusal> {
    match (statement.contains_key(field), statement.contains_key(inverse)) {
        (true, false) | (false, true) => Ok(()),
        (false, false) => Err(malformed(&format!("Missing required field {field}"))),
        (true, true) => {
            Err(malformed(&format!("Statement cannot contain both {field} and {inverse}")))
        }
    }
}

fn not_json() -> Refusal {
    malformed("Policies must be valid JSON and the first byte must be '{'")
}

fn malformed(message: &str) -> Refusal {
    Refusal::new("MalformedPolicy", 400, message.to_owned())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::json;

    use super::*;

    fn statement() -> Value {
        json!({
            "Sid": "Read",
            "Effect": "Allow",
            "Principal": {"AWS": ["arn:aws:iam::111122223333:root", "444455556666"]},
            "Action": ["s3:GetObject", "s3:ListBucket"],
            "Resource": ["arn:aws:s3:::ledger", "arn:aws:s3:::ledger/*"],
        })
    }

    fn refused(statement: Value) -> String {
        let policy = json!({"Version": "2012-10-17", "Statement": [statement]});
        parse(&policy.to_string(), "ledger").unwrap_err().message
    }

    fn with(field: &str, value: Value) -> Value {
        let mut statement = statement();
        statement[field] = value;
        statement
    }

    fn without(field: &str) -> Value {
        let mut statement = statement();
        statement.as_object_mut().unwrap().remove(field);
        statement
    }

    #[test]
    fn a_policy_about_its_bucket_is_taken() {
        for good in [
            statement(),
            with("Principal", json!("*")),
            with("Principal", json!({"Service": "cloudtrail.amazonaws.com"})),
            with("Action", json!("s3:*")),
            with("Resource", json!("arn:aws:s3:::led*")),
        ] {
            let policy = json!({"Version": "2012-10-17", "Id": "p", "Statement": good});
            parse(&policy.to_string(), "ledger").unwrap();
        }
    }

    #[test]
    fn what_is_no_policy_is_refused_in_s3s_words() {
        let refused = |text: &str| parse(text, "ledger").unwrap_err().message;
        let not_json = "Policies must be valid JSON and the first byte must be '{'";
        for text in ["", "[]", " {}", "{", "{\"Statement\": [1]}"] {
            assert_eq!(refused(text), not_json, "{text}");
        }
        assert_eq!(refused("{}"), "Missing required field Statement");
        let version = "The policy must contain a valid version string";
        assert_eq!(refused("{\"Version\": \"2013-10-17\", \"Statement\": {}}"), version);
        let long = format!("{{\"Id\": \"{}\"}}", "x".repeat(BUCKET_BYTES_MAX));
        assert_eq!(refused(&long), "Policy exceeds the maximum allowed document size.");
    }

    #[test]
    fn a_statement_with_a_fault_is_refused_in_s3s_words() {
        for field in ["Effect", "Principal", "Action", "Resource"] {
            assert_eq!(refused(without(field)), format!("Missing required field {field}"));
        }
        assert_eq!(refused(with("Effect", json!("hello"))), "Invalid effect: hello");
        assert_eq!(refused(with("Conditon", json!({}))), "Unknown field Conditon");
        for principal in [json!("alice"), json!({"AWS": "alice"}), json!({"Human": "*"}), json!({})]
        {
            assert_eq!(refused(with("Principal", principal)), "Invalid principal in policy");
        }
        for action in [json!("GetObject"), json!("sqs:SendMessage"), json!("s3:")] {
            assert_eq!(refused(with("Action", action)), "Policy has invalid action");
        }
        assert_eq!(refused(with("Action", json!([]))), "Missing required field Action");
        let other = json!(["arn:aws:s3:::other", "arn:aws:s3:::other/*"]);
        for resource in [other, json!("ledger")] {
            assert_eq!(refused(with("Resource", resource)), "Policy has invalid resource");
        }
        let bucket_only = with("Resource", json!("arn:aws:s3:::ledger"));
        let message = "Action does not apply to any resource(s) in statement";
        assert_eq!(refused(bucket_only), message);
    }

    proptest! {
        #[test]
        fn no_text_makes_it_panic(text in "\\{.*\\}") {
            let _ = parse(&text, "ledger");
        }
    }
}
