//! Cases about documents: is it valid, and is it public.
//!
//! # Invariants
//!
//! * A refusal has the code of the service that would take the document, and AWS's text.

use policy::{Kind, Named, Policy, limits};
use serde_json::{Value, json};

/// The bucket of the cases, where a case names no other.
const BUCKET: &str = "trail-logs";

/// What a kind of policy is called in a case, and the code of its service.
const TYPES: &[(&str, Kind, &str)] = &[
    ("identity", Kind::Identity, "MalformedPolicyDocument"),
    ("session", Kind::Session, "MalformedPolicyDocument"),
    ("trust", Kind::Trust, "MalformedPolicyDocument"),
    ("bucket", Kind::Bucket, "MalformedPolicy"),
    ("kms-key", Kind::Key, "MalformedPolicyDocumentException"),
    ("scp", Kind::ServiceControl, "MalformedPolicyDocumentException"),
    ("rcp", Kind::ResourceControl, "MalformedPolicyDocumentException"),
];

pub fn validity(case: &Value) -> Result<Value, String> {
    let name = case["policyType"].as_str().ok_or("The case names no policyType.")?;
    let known = TYPES.iter().find(|(known, ..)| *known == name);
    let (_, kind, code) = known.ok_or_else(|| format!("There is no policyType {name}."))?;
    let text = text(case)?;
    Ok(match refusal(case, &text, *kind) {
        None => json!({ "valid": true }),
        Some((None, message)) => json!({ "valid": false, "code": code, "message": message }),
        Some((Some(code), message)) => json!({ "valid": false, "code": code, "message": message }),
    })
}

/// Why the service would refuse it; a code only where it is not the usual one.
fn refusal(case: &Value, text: &str, kind: Kind) -> Option<(Option<&'static str>, String)> {
    if kind == Kind::Identity && limits::first_forbidden_character(text).is_some() {
        let message = "1 validation error detected: Value at 'policyDocument' failed to satisfy \
                       constraint: Member must satisfy regular expression pattern: \
                       [\\u0009\\u000A\\u000D\\u0020-\\u00FF]+";
        return Some((Some("ValidationError"), message.into()));
    }
    let policy = match Policy::parse(text, kind) {
        Ok(policy) => policy,
        Err(malformed) => return Some((None, malformed.message)),
    };
    if kind == Kind::Bucket
        && let Err(malformed) = policy.check_bucket(case["bucket"].as_str().unwrap_or(BUCKET))
    {
        return Some((None, malformed.message));
    }
    // Which users and roles there are, the case says; without a word there are none.
    let there = case["principals"].as_array().map(Vec::as_slice).unwrap_or_default();
    let is_unknown = |it: &&policy::Principal| match &it.named {
        Named::Arn(arn) => !there.iter().any(|it| it == arn),
        _ => false,
    };
    let unknown = policy.principals().find(is_unknown);
    unknown.map(|it| (None, policy.unknown_principal(it).message))
}

pub fn publicity(case: &Value) -> Result<Value, String> {
    match Policy::parse_stored(&text(case)?, Kind::Bucket) {
        Ok(policy) => Ok(json!({ "isPublic": policy.is_public() })),
        Err(malformed) => Err(format!("The document is no bucket policy: {}", malformed.message)),
    }
}

/// A document is an object, or a text where it is to be no JSON.
fn text(case: &Value) -> Result<String, String> {
    match &case["document"] {
        Value::Null => Err("The case has no document.".into()),
        Value::String(text) => Ok(text.clone()),
        document => Ok(document.to_string()),
    }
}
