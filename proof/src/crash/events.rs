//! The events that the server delivered, beside the calls that were made.
//!
//! # Invariants
//!
//! * A log file is read once; an event that comes twice has the same identifier and counts
//!   once.

use std::collections::{BTreeMap, BTreeSet};
use std::io::Read as _;

use flate2::read::GzDecoder;
use serde_json::Value;

use super::LOGS;
use super::asides::Asides;
use super::call::{Client, Fate};
use super::change::{Change, Effect};
use super::ledger::{Known, Made};
use crate::sign::encode_query;
use crate::text::elements;

/// What the log files say, by the number of the call.
#[derive(Default)]
pub struct Heard {
    files: BTreeSet<String>,
    identifiers: BTreeSet<String>,
    calls: BTreeMap<u64, Vec<Told>>,
    pub asides: Asides,
    pub events: u64,
}

/// One event.
struct Told {
    name: String,
    error: Option<String>,
    request: String,
}

impl Heard {
    /// Read the log files that appeared under `prefix`. `None` when the server is gone.
    pub async fn read(&mut self, client: &mut Client, prefix: &str, agent: &str) -> Option<()> {
        for key in keys(client, prefix).await? {
            if key.contains("/CloudTrail/") && self.files.insert(key.clone()) {
                let bytes = object(client, &key).await?;
                let log: Value = serde_json::from_slice(&gunzip(&bytes)).ok()?;
                for record in log["Records"].as_array().into_iter().flatten() {
                    self.hear(record, agent);
                }
            }
        }
        Some(())
    }

    fn hear(&mut self, record: &Value, agent: &str) {
        let text = |name: &str| record[name].as_str().unwrap_or_default().to_owned();
        if !self.identifiers.insert(text("eventID")) {
            return;
        }
        self.events += 1;
        self.asides.hear(record);
        let by = text("userAgent");
        let number = by.trim_matches(['[', ']']).strip_prefix(agent);
        let number = number.and_then(|it| it.strip_prefix('/')).and_then(|it| it.parse().ok());
        if let Some(number) = number {
            let told = Told {
                name: text("eventName"),
                error: record["errorCode"].as_str().map(str::to_owned),
                request: record["requestParameters"].to_string(),
            };
            self.calls.entry(number).or_default().push(told);
        }
    }

    /// Whether the event of this call has been heard.
    pub fn has(&self, number: u64) -> bool {
        self.calls.contains_key(&number)
    }

    /// Compare the calls with their events; every difference is a line.
    pub fn compare(&self, made: &[&Made]) -> Vec<String> {
        let mut wrong = Vec::new();
        let mut known = BTreeSet::new();
        for call in made {
            known.insert(call.number);
            let told = self.calls.get(&call.number).map(Vec::as_slice).unwrap_or_default();
            if let Some(problem) = problem(call, told) {
                wrong.push(format!(
                    "call {} {} {:?}: {problem}",
                    call.number, call.event, call.change
                ));
            }
        }
        for number in self.calls.keys().filter(|it| !known.contains(it)) {
            wrong.push(format!("an event tells of call {number}, which nobody made"));
        }
        wrong
    }
}

/// What is wrong with the events of one call.
fn problem(call: &Made, told: &[Told]) -> Option<String> {
    let own: Vec<_> = told.iter().filter(|it| it.name == call.event).collect();
    let wanted = match call.fate {
        Known::Acknowledged | Known::Lost(Effect::Applied) => 1..=1,
        Known::Lost(Effect::Absent) => 0..=0,
        Known::Lost(Effect::Unseen) | Known::Open => 0..=1,
    };
    if !wanted.contains(&own.len()) {
        return Some(format!("{:?}, but {} events", call.fate, own.len()));
    }
    let event = own.first()?;
    if let Some(error) = &event.error {
        return Some(format!("the event says {error}"));
    }
    if !event.request.contains(call.change.target()) {
        return Some(format!("the event tells of something else: {}", event.request));
    }
    let items = told.len() - own.len();
    let expected = match &call.change {
        Change::Batch { keys } => keys.len(),
        _ => 0,
    };
    (items != expected).then(|| format!("{items} events beside its own, not {expected}"))
}

/// Every key of the log bucket under `prefix`.
pub async fn keys(client: &mut Client, prefix: &str) -> Option<Vec<String>> {
    let (mut found, mut after) = (Vec::<String>::new(), String::new());
    loop {
        let (prefix, start) = (encode_query(prefix), encode_query(&after));
        let query = format!("list-type=2&prefix={prefix}&start-after={start}");
        let Fate::Answered(answer) = client.get(&format!("/{LOGS}"), &query).await else {
            return None;
        };
        let text = answer.text();
        found.extend(elements(&text, "Key").into_iter().map(str::to_owned));
        if !text.contains("<IsTruncated>true</IsTruncated>") {
            return Some(found);
        }
        after = found.last().cloned().unwrap_or_default();
    }
}

/// The bytes of an object in the log bucket.
pub async fn object(client: &mut Client, key: &str) -> Option<Vec<u8>> {
    match client.get(&format!("/{LOGS}/{key}"), "").await {
        Fate::Answered(answer) if answer.status == 200 => Some(answer.body),
        _ => None,
    }
}

/// The plain bytes; nothing when they are not gzip.
pub fn gunzip(bytes: &[u8]) -> Vec<u8> {
    let mut plain = Vec::new();
    match GzDecoder::new(bytes).read_to_end(&mut plain) {
        Ok(_) => plain,
        Err(_) => Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn made(fate: Known) -> Made {
        let change = Change::Object { key: "w0/k01".into(), after: None };
        Made { number: 7, event: "DeleteObject", change, fate }
    }

    fn heard(records: &[Value]) -> Heard {
        let mut heard = Heard::default();
        for record in records {
            heard.hear(record, "crash/1");
        }
        heard
    }

    fn record(identifier: &str, key: &str, error: Option<&str>) -> Value {
        json!({ "eventID": identifier, "eventName": "DeleteObject", "userAgent": "[crash/1/7]",
                "errorCode": error, "requestParameters": { "key": key } })
    }

    #[test]
    fn a_call_that_took_effect_has_exactly_one_event() {
        let one = heard(&[record("a", "w0/k01", None), record("a", "w0/k01", None)]);
        let two = heard(&[record("a", "w0/k01", None), record("b", "w0/k01", None)]);
        for fate in [Known::Acknowledged, Known::Lost(Effect::Applied)] {
            assert!(one.compare(&[&made(fate)]).is_empty());
            assert_eq!(two.compare(&[&made(fate)]).len(), 1);
            assert_eq!(heard(&[]).compare(&[&made(fate)]).len(), 1);
        }
    }

    #[test]
    fn a_call_without_effect_has_no_event() {
        let absent = made(Known::Lost(Effect::Absent));
        assert!(heard(&[]).compare(&[&absent]).is_empty());
        assert_eq!(heard(&[record("a", "w0/k01", None)]).compare(&[&absent]).len(), 1);
    }

    #[test]
    fn an_event_of_an_error_of_another_key_or_of_no_call_is_wrong() {
        let call = made(Known::Acknowledged);
        assert_eq!(heard(&[record("a", "w0/k01", Some("NoSuchKey"))]).compare(&[&call]).len(), 1);
        assert_eq!(heard(&[record("a", "w0/k02", None)]).compare(&[&call]).len(), 1);
        assert_eq!(heard(&[record("a", "w0/k01", None)]).compare(&[]).len(), 1);
    }
}
