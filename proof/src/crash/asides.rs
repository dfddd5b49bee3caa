//! What S3 asked of KMS for its callers, and what KMS did by itself, beside the events that tell of
//! it.
//!
//! # Invariants
//!
//! * An event of KMS names its object in the encryption context: the client's name for the call, or
//!   the ARN that S3 adds.
//! * What was asked by an acknowledged call was told as often; what a lost reading asked may have
//!   been told.
//! * A key that was rotated tells of it as often as it was.

use std::collections::BTreeMap;

use serde_json::Value;

/// What a worker of the server tells of a key, under its id.
pub const ROTATION: &str = "RotateKey";

/// How an object is named, and what was asked.
type Asked = (String, String);

/// The events of KMS that nobody called for himself.
#[derive(Default)]
pub struct Asides(BTreeMap<Asked, u64>);

/// How often something was asked for certain, and how often perhaps besides.
pub type Due = BTreeMap<(String, &'static str), (u64, u64)>;

impl Asides {
    pub fn hear(&mut self, record: &Value) {
        if record["eventName"] == ROTATION {
            let arn = record["serviceEventDetails"]["keyId"].as_str().unwrap_or_default();
            let id = arn.rsplit('/').next().unwrap_or_default();
            *self.0.entry((id.into(), ROTATION.into())).or_default() += 1;
        }
        let context = &record["requestParameters"]["encryptionContext"];
        let told = context["call"].as_str().or_else(|| context["aws:s3:arn"].as_str());
        let by_a_service = record["userAgent"] == "AWS Internal";
        let of_kms = record["eventSource"] == "kms.amazonaws.com";
        if let (true, true, true, Some(told)) =
            (by_a_service, of_kms, record["errorCode"].is_null(), told)
        {
            let name = record["eventName"].as_str().unwrap_or_default();
            *self.0.entry((told.into(), name.into())).or_default() += 1;
        }
    }

    pub fn count(&self) -> u64 {
        self.0.values().sum()
    }

    /// How many that must be told are not.
    pub fn missing(&self, due: &Due) -> u64 {
        let lacks = |((told, name), (sure, _)): (&(String, &str), &(u64, u64))| {
            sure.saturating_sub(self.heard(told, name))
        };
        due.iter().map(lacks).sum()
    }

    /// Every difference is a line.
    pub fn compare(&self, due: &Due) -> Vec<String> {
        let mut wrong = Vec::new();
        for ((told, name), (sure, perhaps)) in due {
            let heard = self.heard(told, name);
            if !(*sure..=sure + perhaps).contains(&heard) {
                wrong.push(format!("{heard} events of {name} for {told}, not {sure} (+{perhaps})"));
            }
        }
        for (told, name) in self.0.keys() {
            let known = due.keys().any(|it| it.0 == *told && it.1 == name);
            if !known {
                wrong.push(format!("an event tells of {name} for {told}, which nobody caused"));
            }
        }
        wrong
    }

    fn heard(&self, told: &str, name: &str) -> u64 {
        self.0.get(&(told.into(), name.into())).copied().unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn record(context: Value) -> Value {
        json!({ "eventSource": "kms.amazonaws.com", "eventName": "Decrypt",
            "userAgent": "AWS Internal", "requestParameters": { "encryptionContext": context } })
    }

    #[test]
    fn a_reading_is_told_as_often_as_it_was_answered() {
        let mut asides = Asides::default();
        let due = |sure, perhaps| Due::from([(("a".into(), "Decrypt"), (sure, perhaps))]);
        asides.hear(&record(json!({ "call": "a", "aws:s3:arn": "b" })));
        assert!(asides.compare(&due(1, 0)).is_empty() && asides.compare(&due(0, 1)).is_empty());
        assert_eq!((asides.missing(&due(2, 0)), asides.compare(&due(2, 0)).len()), (1, 1));
        assert_eq!(asides.compare(&due(0, 0)).len(), 1, "told once too often");
        assert_eq!(asides.compare(&Due::new()).len(), 1, "nobody asked");
        let details = json!({ "keyId": "arn:aws:kms:us-east-1:111122223333:key/k" });
        asides.hear(&json!({ "eventName": ROTATION, "serviceEventDetails": details }));
        assert_eq!(asides.compare(&due(1, 0)).len(), 1, "a rotation that nobody asked for");
        let rotated =
            Due::from([(("k".into(), ROTATION), (1, 0)), (("a".into(), "Decrypt"), (1, 0))]);
        assert!(asides.compare(&rotated).is_empty());
        asides.hear(&record(json!({ "aws:s3:arn": "b" })));
        assert_eq!(asides.compare(&rotated).len(), 1);
    }
}
