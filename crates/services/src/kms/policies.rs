//! Key policies: read, checked, kept, and shown.
//!
//! # Invariants
//!
//! * Users and roles are kept by unique id, as in trust policies.
//! * Whoever puts a policy may put another afterwards, unless he says that he does not mind.
//! * A policy is shown as AWS writes it, whatever blanks it was sent with.

use gate::{Guard, Need};
use identity::{Account, content_id, principals};
use policy::limits::KEY_BYTES_MAX;
use policy::{Guarding, Kind, Policy};
use serde_json::{Value, json};
use wire::kms as aws;

use super::needs;
use super::rows::{Key, POLICIES};
use crate::prelude::*;

const INVALID_PRINCIPALS: &str = "Policy contains a statement with one or more invalid principals.";
const LOCKOUT: &str =
    "The new key policy will not allow you to update the key policy in the future.";
/// The only policy that a key has.
pub(super) const NAME: &str = "default";

/// What a key says where nothing else was said: the account decides.
pub(super) fn default(account: &str) -> String {
    let statement = json!({
        "Sid": "Enable IAM User Permissions",
        "Effect": "Allow",
        "Principal": { "AWS": Account::root_arn(account) },
        "Action": "kms:*",
        "Resource": "*",
    });
    json!({ "Version": "2012-10-17", "Id": "key-default-1", "Statement": [statement] }).to_string()
}

/// What an AWS managed key says: everybody of the account uses it through the service, the account
/// looks at it, and nobody changes it.
pub(super) fn managed(account: &str, service: &str, region: &str) -> String {
    let through = json!({
        "Sid": format!("Allow access through {service} for all principals in the account that are authorized to use {service}"),
        "Effect": "Allow",
        "Principal": { "AWS": "*" },
        "Action": [
            "kms:Encrypt", "kms:Decrypt", "kms:ReEncrypt*", "kms:GenerateDataKey*",
            "kms:CreateGrant", "kms:DescribeKey",
        ],
        "Resource": "*",
        "Condition": { "StringEquals": {
            "kms:CallerAccount": account,
            "kms:ViaService": format!("{service}.{region}.amazonaws.com"),
        } },
    });
    let looking = json!({
        "Sid": "Allow direct access to key metadata to the account",
        "Effect": "Allow",
        "Principal": { "AWS": Account::root_arn(account) },
        "Action": ["kms:Describe*", "kms:Get*", "kms:List*", "kms:RevokeGrant"],
        "Resource": "*",
    });
    let id = format!("auto-{service}-2");
    json!({ "Version": "2012-10-17", "Id": id, "Statement": [through, looking] }).to_string()
}

/// Give a key a policy that a caller sent. The caller writes the key's row.
pub(super) fn set(
    cx: &Context,
    tx: &mut Tx,
    key: &mut Key,
    text: &str,
    bypass: bool,
) -> Outcome<()> {
    if text.len() > KEY_BYTES_MAX {
        let message = format!("The key policy is longer than {KEY_BYTES_MAX} bytes.");
        return Err(aws::limit_exceeded(message).into());
    }
    let malformed = |message: String| aws::malformed_policy_document(message);
    let policy = Policy::parse(text, Kind::Key).map_err(|it| malformed(it.message))?;
    let stored = principals::stored(tx, &policy, text)?;
    let stored = stored.map_err(|_| malformed(INVALID_PRINCIPALS.into()))?;
    let content = content_id(&stored);
    if !bypass {
        let policy = cx.authority.compiled_by(Kind::Key, content, || Ok(stored.clone()))?;
        let name = key.arn();
        let guard =
            Guard { policy: Some(policy), name, guarding: Guarding::Key, ..Guard::default() };
        let need = Need::new("kms:PutKeyPolicy", key.arn()).of(&key.account).guarded(guard);
        let need = need.inquiring(needs::inquire);
        if !gate::may(cx, tx, &need)? {
            return Err(malformed(LOCKOUT.into()).into());
        }
    }
    keep(tx, key, &stored);
    Ok(())
}

/// Give a key a policy. The caller writes the key's row.
pub(super) fn keep(tx: &mut Tx, key: &mut Key, stored: &str) {
    key.policy = content_id(stored);
    tx.put(POLICIES, key.place(), &stored.to_string());
}

/// The policy of a key as its account sees it.
pub(super) fn shown(tx: &Tx, key: &Key) -> Outcome<String> {
    let missing = || Failure::new("the policy of a key is not there");
    let stored = tx.get(POLICIES, key.place())?.ok_or_else(missing)?;
    let malformed = || Failure::new("the stored policy of a key does not parse");
    let policy = Policy::parse_stored(&stored, Kind::Key).map_err(|_| malformed())?;
    let shown = principals::shown(tx, &policy, &stored)?;
    let value: Value = serde_json::from_str(&shown).map_err(|_| malformed())?;
    let mut out = String::with_capacity(shown.len() * 2);
    pretty(&value, 0, &mut out);
    Ok(out)
}

/// Write a value as AWS does: lists stand in one line with what is in them, names apart from colons.
fn pretty(value: &Value, depth: usize, out: &mut String) {
    match value {
        Value::Object(members) if !members.is_empty() => {
            out.push('{');
            for (at, (name, value)) in members.iter().enumerate() {
                out.push_str(if at == 0 { "\n" } else { ",\n" });
                out.push_str(&"  ".repeat(depth + 1));
                out.push_str(&format!("{} : ", Value::from(name.as_str())));
                pretty(value, depth + 1, out);
            }
            out.push('\n');
            out.push_str(&"  ".repeat(depth));
            out.push('}');
        }
        Value::Array(items) if !items.is_empty() => {
            out.push_str("[ ");
            for (at, item) in items.iter().enumerate() {
                out.push_str(if at == 0 { "" } else { ", " });
                pretty(item, depth, out);
            }
            out.push_str(" ]");
        }
        other => out.push_str(&other.to_string()),
    }
}

#[cfg(test)]
mod tests {
    use expect_test::expect;

    use super::*;

    #[test]
    fn a_policy_is_written_as_aws_writes_it() {
        let value: Value = serde_json::from_str(&default("111122223333")).unwrap();
        let mut out = String::new();
        pretty(&value, 0, &mut out);
        expect![[r#"
            {
              "Version" : "2012-10-17",
              "Id" : "key-default-1",
              "Statement" : [ {
                "Sid" : "Enable IAM User Permissions",
                "Effect" : "Allow",
                "Principal" : {
                  "AWS" : "arn:aws:iam::111122223333:root"
                },
                "Action" : "kms:*",
                "Resource" : "*"
              } ]
            }"#]]
        .assert_eq(&out);
    }
}
