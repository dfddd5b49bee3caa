//! The text of a bucket policy: what is refused before it is stored.
//!
//! A bucket policy is stored as it was sent and given back as it was stored. It is not enforced
//! yet: until the next release only the account's root user is let through, and no policy can let
//! in anybody else.
//!
//! # Invariants
//!
//! * What is stored is JSON of a policy's form, about this bucket, and no larger than S3 allows.
//! * A field that S3 does not know is a fault, so that a slip of the pen never widens a statement.

use serde_json::{Map, Value};
use wire::Refusal;

const POLICY_BYTES_MAX: usize = 20 * 1024;

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

/// Refuse what S3 would not store as the policy of this bucket.
pub(super) fn check(text: &str, bucket: &str) -> Result<(), Refusal> {
    if text.len() > POLICY_BYTES_MAX {
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
    statements.iter().try_for_each(|statement| check_statement(statement, bucket))
}

fn check_statement(statement: &Value, bucket: &str) -> Result<(), Refusal> {
    let statement = statement.as_object().ok_or_else(not_json)?;
    check_fields(statement, &STATEMENT_FIELDS)?;
    match statement.get("Effect") {
        None => return Err(malformed("Missing required field Effect")),
        Some(Value::String(effect)) if effect == "Allow" || effect == "Deny" => {}
        Some(Value::String(effect)) => return Err(malformed(&format!("Invalid effect: {effect}"))),
        Some(_) => return Err(not_json()),
    }
    check_principal(either(statement, "Principal", "NotPrincipal")?)?;
    let invalid_action = || malformed("Policy has invalid action");
    let actions = texts(either(statement, "Action", "NotAction")?).ok_or_else(invalid_action)?;
    if !actions.iter().all(|action| is_action(action)) {
        return Err(invalid_action());
    }
    let invalid_resource = || malformed("Policy has invalid resource");
    let resources = texts(either(statement, "Resource", "NotResource")?);
    let resources = resources.ok_or_else(invalid_resource)?;
    if !resources.iter().all(|resource| names_bucket(resource, bucket)) {
        return Err(invalid_resource());
    }
    let applied = statement.contains_key("Action") && statement.contains_key("Resource");
    if applied && !actions.iter().all(|action| applies_to_any(action, &resources)) {
        return Err(malformed("Action does not apply to any resource(s) in statement"));
    }
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

/// The one of two fields of which a statement holds exactly one.
fn either<'a>(
    statement: &'a Map<String, Value>,
    field: &str,
    inverse: &str,
) -> Result<&'a Value, Refusal> {
    match (statement.get(field), statement.get(inverse)) {
        (Some(value), None) | (None, Some(value)) => Ok(value),
        (None, None) => Err(malformed(&format!("Missing required field {field}"))),
        (Some(_), Some(_)) => {
            Err(malformed(&format!("Statement cannot contain both {field} and {inverse}")))
        }
    }
}

/// Everybody, or some principals by kind.
fn check_principal(principal: &Value) -> Result<(), Refusal> {
    let valid = match principal {
        Value::String(text) => text == "*",
        Value::Object(kinds) => {
            !kinds.is_empty()
                && kinds.iter().all(|(kind, value)| {
                    let known = |name: &&str| is_principal(kind, name);
                    texts(value).is_some_and(|names| names.iter().all(known))
                })
        }
        _ => false,
    };
    if valid { Ok(()) } else { Err(malformed("Invalid principal in policy")) }
}

fn is_principal(kind: &str, name: &str) -> bool {
    match kind {
        "AWS" => name == "*" || is_account(name) || is_identity(name),
        "Service" => name.contains('.'),
        "Federated" => !name.is_empty(),
        "CanonicalUser" => name.len() == 64 && name.bytes().all(|byte| byte.is_ascii_hexdigit()),
        _ => false,
    }
}

fn is_account(name: &str) -> bool {
    name.len() == 12 && name.bytes().all(|byte| byte.is_ascii_digit())
}

/// `arn:aws:iam::account:root`, a user, a role, or a session of one.
fn is_identity(name: &str) -> bool {
    let parts: Vec<&str> = name.splitn(6, ':').collect();
    let ["arn", partition, service, "", account, resource] = parts[..] else { return false };
    partition.starts_with("aws")
        && is_account(account)
        && match service {
            "iam" => resource == "root" || named(resource, &["user/", "role/"]),
            "sts" => named(resource, &["assumed-role/", "federated-user/"]),
            _ => false,
        }
}

fn named(resource: &str, kinds: &[&str]) -> bool {
    kinds.iter().any(|kind| resource.strip_prefix(kind).is_some_and(|name| !name.is_empty()))
}

fn is_action(action: &str) -> bool {
    let name = action
        .split_once(':')
        .and_then(|(service, name)| service.eq_ignore_ascii_case("s3").then_some(name));
    let character = |c: char| c.is_ascii_alphanumeric() || c == '*' || c == '?';
    action == "*" || name.is_some_and(|name| !name.is_empty() && name.chars().all(character))
}

/// Whether a resource is this bucket or something in it; its name may be given by a pattern.
fn names_bucket(resource: &str, bucket: &str) -> bool {
    let Some(path) = resource.strip_prefix("arn:aws:s3:::") else { return resource == "*" };
    let (name, _) = path.split_once('/').unwrap_or((path, ""));
    fits_pattern(name, bucket)
}

/// Whether an action without wildcards finds a resource of its kind.
fn applies_to_any(action: &str, resources: &[&str]) -> bool {
    if action.contains(['*', '?']) {
        return true;
    }
    let objects = is_about_objects(&action[action.find(':').map_or(0, |at| at + 1)..]);
    resources.iter().any(|resource| {
        let open = resource.contains('*') && !resource.contains('/');
        open || resource.contains('/') == objects
    })
}

/// Whether S3 checks an action against an object's ARN rather than its bucket's.
fn is_about_objects(action: &str) -> bool {
    let action = action.to_ascii_lowercase();
    let parts = ["abortmultipartupload", "listmultipartuploadparts"];
    let replicas = ["replicatedelete", "replicatetags"];
    parts.contains(&action.as_str())
        || replicas.contains(&action.as_str())
        || (action.contains("object") && !action.contains("bucket"))
}

/// Whether a pattern of `*` and `?` fits a text. Takes time linear in their product at most.
fn fits_pattern(pattern: &str, text: &str) -> bool {
    let (pattern, text) = (pattern.as_bytes(), text.as_bytes());
    let (mut p, mut t) = (0, 0);
    let mut star = None;
    while t < text.len() {
        match pattern.get(p) {
            Some(b'*') => {
                star = Some((p, t));
                p += 1;
            }
            Some(byte) if *byte == b'?' || *byte == text[t] => {
                p += 1;
                t += 1;
            }
            _ => {
                let Some((star_at, taken)) = star else { return false };
                star = Some((star_at, taken + 1));
                p = star_at + 1;
                t = taken + 1;
            }
        }
    }
    pattern[p..].iter().all(|byte| *byte == b'*')
}

/// One text, or a list of texts with at least one.
fn texts(value: &Value) -> Option<Vec<&str>> {
    match value {
        Value::String(text) => Some(vec![text]),
        Value::Array(values) if !values.is_empty() => values.iter().map(Value::as_str).collect(),
        _ => None,
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
        check(&policy.to_string(), "ledger").unwrap_err().message
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
            check(&policy.to_string(), "ledger").unwrap();
        }
    }

    #[test]
    fn what_is_no_policy_is_refused_in_s3s_words() {
        let refused = |text: &str| check(text, "ledger").unwrap_err().message;
        let not_json = "Policies must be valid JSON and the first byte must be '{'";
        for text in ["", "[]", " {}", "{", "{\"Statement\": [1]}"] {
            assert_eq!(refused(text), not_json, "{text}");
        }
        assert_eq!(refused("{}"), "Missing required field Statement");
        let version = "The policy must contain a valid version string";
        assert_eq!(refused("{\"Version\": \"2013-10-17\", \"Statement\": {}}"), version);
        let long = format!("{{\"Id\": \"{}\"}}", "x".repeat(POLICY_BYTES_MAX));
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
        for action in [json!("GetObject"), json!("sqs:SendMessage"), json!([]), json!("s3:")] {
            assert_eq!(refused(with("Action", action)), "Policy has invalid action");
        }
        for resource in [json!("arn:aws:s3:::other/*"), json!("ledger"), json!(7)] {
            assert_eq!(refused(with("Resource", resource)), "Policy has invalid resource");
        }
        let bucket_only = with("Resource", json!("arn:aws:s3:::ledger"));
        let message = "Action does not apply to any resource(s) in statement";
        assert_eq!(refused(bucket_only), message);
    }

    proptest! {
        #[test]
        fn patterns_fit_what_they_were_cut_from(text in "[a-c]{0,12}", from in 0usize..12, to in 0usize..12) {
            let (from, to) = (from.min(text.len()), to.min(text.len()));
            let (from, to) = (from.min(to), from.max(to));
            let starred = format!("{}*{}", &text[..from], &text[to..]);
            prop_assert!(fits_pattern(&starred, &text));
            let longer = format!("{text}?");
            prop_assert!(!fits_pattern(&longer, &text));
            prop_assert!(fits_pattern(&"?".repeat(text.len()), &text));
        }

        #[test]
        fn no_text_makes_it_panic(text in "\\{.*\\}") {
            let _ = check(&text, "ledger");
        }
    }
}
