//! The policies that a trail's bucket and key must carry, and how they join what is there.
//!
//! # Invariants
//!
//! * Statements of others are kept as they are, in their order.
//! * A policy that grants already what is needed is not touched, whatever its statements are called.
//! * CloudTrail is let in for the baseline's own trail only (`aws:SourceArn`), so that nobody else's
//!   trail can write here.

use serde_json::{Value, json};

/// Whose trail, and where it writes.
pub struct Facts<'a> {
    pub partition: &'a str,
    pub account: &'a str,
    pub trail_arn: &'a str,
    pub bucket_arn: &'a str,
}

/// What CloudTrail must be allowed on its bucket.
pub fn bucket_statements(facts: &Facts) -> Vec<Value> {
    let service = json!({"Service": "cloudtrail.amazonaws.com"});
    let Facts { bucket_arn, account, trail_arn, .. } = facts;
    vec![
        json!({
            "Sid": "TrailkeepBaselineAclCheck", "Effect": "Allow", "Principal": service,
            "Action": "s3:GetBucketAcl", "Resource": bucket_arn,
            "Condition": {"StringEquals": {"aws:SourceArn": trail_arn}},
        }),
        json!({
            "Sid": "TrailkeepBaselineWrite", "Effect": "Allow", "Principal": service,
            "Action": "s3:PutObject", "Resource": format!("{bucket_arn}/AWSLogs/{account}/*"),
            "Condition": {"StringEquals": {
                "aws:SourceArn": trail_arn, "s3:x-amz-acl": "bucket-owner-full-control",
            }},
        }),
    ]
}

/// What a key must allow: the account to administer it by IAM, CloudTrail to encrypt with it.
pub fn key_statements(facts: &Facts) -> Vec<Value> {
    let service = json!({"Service": "cloudtrail.amazonaws.com"});
    let Facts { partition, account, trail_arn, .. } = facts;
    vec![
        json!({
            "Sid": "TrailkeepBaselineAccount", "Effect": "Allow",
            "Principal": {"AWS": format!("arn:{partition}:iam::{account}:root")},
            "Action": "kms:*", "Resource": "*",
        }),
        json!({
            "Sid": "TrailkeepBaselineEncrypt", "Effect": "Allow", "Principal": service,
            "Action": "kms:GenerateDataKey*", "Resource": "*",
            "Condition": {
                "StringEquals": {"aws:SourceArn": trail_arn},
                "StringLike": {"kms:EncryptionContext:aws:cloudtrail:arn":
                    format!("arn:{partition}:cloudtrail:*:{account}:trail/*")},
            },
        }),
        json!({
            "Sid": "TrailkeepBaselineDescribe", "Effect": "Allow", "Principal": service,
            "Action": "kms:DescribeKey", "Resource": "*",
            "Condition": {"StringEquals": {"aws:SourceArn": trail_arn}},
        }),
    ]
}

/// The policy with what it lacks, or nothing if it lacks nothing.
pub fn completed(present: Option<&Value>, needed: Vec<Value>) -> Option<Value> {
    let empty = json!({"Version": "2012-10-17", "Statement": []});
    let mut policy = present.cloned().unwrap_or(empty);
    let before = statements(&policy);
    let lacking: Vec<_> =
        needed.into_iter().filter(|it| !before.iter().any(|had| same(had, it))).collect();
    if lacking.is_empty() {
        return None;
    }
    // A statement of ours that somebody changed gives way to the right one.
    let stale = |it: &Value| lacking.iter().any(|new| new.get("Sid") == it.get("Sid"));
    let mut after: Vec<_> = before.into_iter().filter(|it| !stale(it)).collect();
    after.extend(lacking);
    policy.as_object_mut()?.insert("Statement".into(), Value::Array(after));
    Some(policy)
}

fn statements(policy: &Value) -> Vec<Value> {
    match policy.get("Statement") {
        Some(Value::Array(list)) => list.clone(),
        Some(one) => vec![one.clone()],
        None => Vec::new(),
    }
}

/// Whether two statements say the same, whatever they are called.
fn same(one: &Value, other: &Value) -> bool {
    let bare = |it: &Value| {
        let mut it = plain(it);
        if let Some(map) = it.as_object_mut() {
            map.shift_remove("Sid");
        }
        it
    };
    bare(one) == bare(other)
}

/// A list of one is the same as the one: AWS stores policies either way.
fn plain(value: &Value) -> Value {
    match value {
        Value::Array(list) if list.len() == 1 => plain(&list[0]),
        Value::Array(list) => Value::Array(list.iter().map(plain).collect()),
        Value::Object(map) => {
            Value::Object(map.iter().map(|(name, it)| (name.clone(), plain(it))).collect())
        }
        other => other.clone(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const FACTS: Facts = Facts {
        partition: "aws",
        account: "111122223333",
        trail_arn: "arn:aws:cloudtrail:us-east-1:111122223333:trail/t",
        bucket_arn: "arn:aws:s3:::b",
    };

    #[test]
    fn statements_of_others_stay_and_ours_are_added_once() {
        let theirs = json!({"Version": "2012-10-17", "Id": "x", "Statement":
            {"Sid": "Theirs", "Effect": "Deny", "Principal": "*", "Action": "s3:*", "Resource": "*"}});
        let first = completed(Some(&theirs), bucket_statements(&FACTS)).unwrap();
        assert_eq!(first["Statement"][0], theirs["Statement"]);
        assert_eq!(first["Statement"].as_array().unwrap().len(), 3);
        assert_eq!(first["Id"], "x");
        assert_eq!(completed(Some(&first), bucket_statements(&FACTS)), None);
    }

    #[test]
    fn other_names_and_lists_of_one_are_the_same_grant() {
        let mut list = bucket_statements(&FACTS);
        for (at, it) in list.iter_mut().enumerate() {
            it["Sid"] = json!(format!("AWSCloudTrail{at}"));
            it["Action"] = json!([it["Action"].clone()]);
        }
        let policy = json!({"Version": "2012-10-17", "Statement": list});
        assert_eq!(completed(Some(&policy), bucket_statements(&FACTS)), None);
    }

    #[test]
    fn a_statement_of_ours_that_was_changed_gives_way() {
        let mut policy = completed(None, key_statements(&FACTS)).unwrap();
        policy["Statement"][1]["Effect"] = json!("Deny");
        let repaired = completed(Some(&policy), key_statements(&FACTS)).unwrap();
        assert_eq!(repaired["Statement"].as_array().unwrap().len(), 3);
        assert!(repaired["Statement"].as_array().unwrap().iter().all(|it| it["Effect"] == "Allow"));
    }
}
