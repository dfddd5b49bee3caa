//! Policies as the controls read them: what a statement allows, and of whom a part of a policy speaks.
//!
//! # Invariants
//!
//! * Conditions are not read unless a control says so: a statement is judged by what it names.
//! * A document that no policy can be is judged as one without statements.

use policy::{Kind, Policy, Statement, Verb, glob};
use serde_json::{Value, json};

/// The statements of an identity policy.
pub(super) fn statements(document: &str) -> Vec<Statement> {
    let policy = Policy::parse_stored(document, Kind::Identity);
    policy.map(|it| it.statements().to_vec()).unwrap_or_default()
}

/// Whether a statement allows an action, given in lower case.
pub(super) fn allows(statement: &Statement, action: &str) -> bool {
    let fits = |pattern: &policy::Listed| glob::fits(&pattern.text.to_lowercase(), action);
    statement.effect == Verb::Allow
        && match (&statement.actions, &statement.not_actions) {
            (Some(actions), _) => actions.iter().any(fits),
            (None, Some(actions)) => !actions.iter().any(fits),
            (None, None) => false,
        }
}

/// Whether a statement is about everything that fits a pattern.
pub(super) fn is_about_all(statement: &Statement, pattern: &str) -> bool {
    let covers = |it: &policy::Listed| glob::covers(&it.text, pattern);
    let touches = |it: &policy::Listed| glob::overlap(&it.text, pattern);
    match (&statement.resources, &statement.not_resources) {
        (Some(resources), _) => resources.iter().any(covers),
        (None, Some(resources)) => !resources.iter().any(touches),
        (None, None) => false,
    }
}

/// Whether the statements of a bucket's policy that allow some of these actions make it public.
pub(super) fn is_public_for(document: &str, actions: &[&str]) -> bool {
    let Ok(Value::Object(policy)) = serde_json::from_str::<Value>(document) else { return false };
    let statements = match policy.get("Statement") {
        Some(Value::Array(statements)) => statements.as_slice(),
        Some(statement) => std::slice::from_ref(statement),
        None => &[],
    };
    statements.iter().any(|statement| {
        let version = policy.get("Version").cloned().unwrap_or_else(|| "2008-10-17".into());
        let alone = json!({ "Version": version, "Statement": [statement] }).to_string();
        let Ok(alone) = Policy::parse_stored(&alone, Kind::Bucket) else { return false };
        alone.is_public() && alone.statements().iter().any(|it| concerns(it, actions))
    })
}

/// Whether a statement can be about some of these patterns of actions, in lower case.
fn concerns(statement: &Statement, actions: &[&str]) -> bool {
    let meets = |it: &policy::Listed| {
        let pattern = it.text.to_lowercase();
        actions.iter().any(|action| glob::overlap(&pattern, action))
    };
    statement.actions.as_ref().is_none_or(|it| it.iter().any(meets))
}

/// Whether a bucket's policy turns away everybody who does not come over TLS, from the bucket and
/// from all that is in it.
pub(super) fn demands_tls(document: &str, bucket: &str) -> bool {
    let Ok(policy) = Policy::parse_stored(document, Kind::Bucket) else { return false };
    let arn = format!("arn:aws:s3:::{bucket}");
    let inside = format!("{arn}/*");
    let denials: Vec<_> = policy.statements().iter().filter(|it| denies_plain_text(it)).collect();
    let covered = |pattern: &str| denials.iter().any(|it| is_about_all(it, pattern));
    covered(&arn) && covered(&inside)
}

fn denies_plain_text(statement: &Statement) -> bool {
    let everything = |it: &policy::Listed| ["*", "s3:*"].contains(&it.text.to_lowercase().as_str());
    let everyone = |it: &policy::Principal| it.named == policy::Named::Everyone;
    let [condition] = statement.conditions.as_slice() else { return false };
    statement.effect == Verb::Deny
        && statement.actions.iter().flatten().any(everything)
        && statement.principals.iter().flatten().any(everyone)
        && condition.operator.text.eq_ignore_ascii_case("Bool")
        && condition.key.text.eq_ignore_ascii_case("aws:SecureTransport")
        && condition.values.iter().all(|it| it.text.eq_ignore_ascii_case("false"))
        && !condition.values.is_empty()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn policy(statement: Value) -> String {
        json!({ "Version": "2012-10-17", "Statement": [statement] }).to_string()
    }

    #[test]
    fn tls_is_demanded_of_everybody_for_the_bucket_and_all_in_it() {
        let statement = |resources: Value, value: &str| {
            policy(json!({
                "Effect": "Deny", "Principal": "*", "Action": "s3:*", "Resource": resources,
                "Condition": { "Bool": { "aws:SecureTransport": value } },
            }))
        };
        let both = json!(["arn:aws:s3:::ledger", "arn:aws:s3:::ledger/*"]);
        assert!(demands_tls(&statement(both.clone(), "false"), "ledger"));
        assert!(!demands_tls(&statement(both, "true"), "ledger"));
        assert!(!demands_tls(&statement(json!("arn:aws:s3:::ledger/*"), "false"), "ledger"));
    }

    #[test]
    fn a_policy_is_public_for_what_it_lets_the_public_do() {
        let open = policy(json!({
            "Effect": "Allow", "Principal": "*", "Action": "s3:GetObject",
            "Resource": "arn:aws:s3:::ledger/*",
        }));
        assert!(is_public_for(&open, &["s3:get*"]));
        assert!(!is_public_for(&open, &["s3:put*"]));
        let closed = open.replace("\"*\",\"Action\"", "{\"AWS\":\"111122223333\"},\"Action\"");
        assert!(!is_public_for(&closed, &["s3:get*"]));
    }

    #[test]
    fn a_statement_without_the_actions_it_names_allows_all_others() {
        let document = policy(json!({ "Effect": "Allow", "NotAction": "iam:*", "Resource": "*" }));
        let [statement] = statements(&document).try_into().unwrap();
        assert!(allows(&statement, "kms:decrypt") && !allows(&statement, "iam:getuser"));
        assert!(is_about_all(&statement, "arn:aws:kms:*:111122223333:key/*"));
    }
}
