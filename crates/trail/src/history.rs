//! The history: what `LookupEvents` finds management events by.
//!
//! # Invariants
//!
//! * Every management event has one row for itself and one for each attribute it can be found
//!   by, and a data event has none. All are in the transaction that appends the event.
//! * A key is account, region, attribute, hash of the value, time, sequence: so a scan backwards
//!   shows the newest first, and a range of time is a range of keys.
//! * The rows of an event can be named again from its journal entry, and so be removed with it.

use aws_lc_rs::digest::{SHA256, digest};
use identity::Principal;
use minicbor::{Decode, Encode};
use store::{Ordinal, Table, Tx};

use crate::event::Event;

/// Account, region, attribute and hash of its value, time in milliseconds, sequence.
pub(crate) const HISTORY: Table<(String, String, u128, u64, u64), ()> = Table::new("trail/history");

/// What an event can be found by, besides what its key says.
#[derive(Clone, Debug, PartialEq, Encode, Decode)]
pub(crate) struct Facts {
    #[n(0)]
    pub id: String,
    #[n(1)]
    pub name: String,
    #[n(2)]
    pub source: String,
    #[n(3)]
    pub read_only: bool,
    #[n(4)]
    pub user_name: Option<String>,
    #[n(5)]
    pub access_key_id: Option<String>,
    #[n(6)]
    pub resources: Vec<Named>,
}

/// A resource as the history names it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Encode, Decode)]
pub(crate) struct Named {
    #[n(0)]
    pub kind: String,
    #[n(1)]
    pub name: String,
}

/// What events are looked up by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Attribute {
    /// Every event has this one, with an empty value.
    All,
    EventId,
    EventName,
    ReadOnly,
    Username,
    ResourceType,
    ResourceName,
    EventSource,
    AccessKeyId,
}

impl Attribute {
    /// The attribute that AWS calls by this name.
    pub fn parse(name: &str) -> Option<Attribute> {
        Some(match name {
            "EventId" => Attribute::EventId,
            "EventName" => Attribute::EventName,
            "ReadOnly" => Attribute::ReadOnly,
            "Username" => Attribute::Username,
            "ResourceType" => Attribute::ResourceType,
            "ResourceName" => Attribute::ResourceName,
            "EventSource" => Attribute::EventSource,
            "AccessKeyId" => Attribute::AccessKeyId,
            _ => return None,
        })
    }

    /// The attribute and its value as a part of a key: a number that is never changed.
    pub(crate) fn key(self, value: &str) -> u128 {
        let number: u8 = match self {
            Attribute::All => 0,
            Attribute::EventId => 1,
            Attribute::EventName => 2,
            Attribute::ReadOnly => 3,
            Attribute::Username => 4,
            Attribute::ResourceType => 5,
            Attribute::ResourceName => 6,
            Attribute::EventSource => 7,
            Attribute::AccessKeyId => 8,
        };
        let mut key = [0; 16];
        key.copy_from_slice(&digest(&SHA256, value.as_bytes()).as_ref()[..16]);
        key[0] = number;
        u128::from_be_bytes(key)
    }
}

impl Facts {
    pub fn of(event: &Event) -> Facts {
        let denied = event.error.as_ref().is_some_and(|it| it.denied);
        Facts {
            id: event.id.clone(),
            name: event.name.into(),
            source: event.model.service.event_source.into(),
            read_only: event.is_read_only(),
            user_name: user_name(event),
            access_key_id: event.caller.access_key_id.clone(),
            resources: if denied { Vec::new() } else { named(event) },
        }
    }

    /// The keys under which the event is found, each once.
    pub fn keys(&self) -> Vec<u128> {
        let read_only = if self.read_only { "true" } else { "false" };
        let mut keys = vec![
            Attribute::All.key(""),
            Attribute::EventId.key(&self.id),
            Attribute::EventName.key(&self.name),
            Attribute::ReadOnly.key(read_only),
            Attribute::EventSource.key(&self.source),
        ];
        keys.extend(self.user_name.iter().map(|it| Attribute::Username.key(it)));
        keys.extend(self.access_key_id.iter().map(|it| Attribute::AccessKeyId.key(it)));
        keys.extend(self.resources.iter().map(|it| Attribute::ResourceType.key(&it.kind)));
        keys.extend(self.resources.iter().map(|it| Attribute::ResourceName.key(&it.name)));
        keys.sort_unstable();
        keys.dedup();
        keys
    }
}

/// A time as a part of a key.
pub(crate) fn time_key(time_ms: i64) -> u64 {
    u64::try_from(time_ms).unwrap_or(0)
}

/// Let an event be found.
pub(crate) fn put(tx: &mut Tx, event: &Event, facts: &Facts, ordinal: Ordinal) {
    let (account, region) = (event.recipient.as_str(), event.region.as_str());
    for key in facts.keys() {
        let prefix = (account, region, key, time_key(event.time_ms));
        tx.put_stamped(HISTORY, prefix, ordinal, &());
    }
}

/// Let an event be found no more.
pub(crate) fn remove(
    tx: &mut Tx,
    account: &str,
    region: &str,
    time_ms: i64,
    seq: u64,
    facts: &Facts,
) {
    for key in facts.keys() {
        tx.delete(HISTORY, (account, region, key, time_key(time_ms), seq));
    }
}

fn user_name(event: &Event) -> Option<String> {
    match &event.caller.principal {
        Principal::Root => Some("root".into()),
        Principal::User(user) => Some(user.name.clone()),
        Principal::Role { session_name, .. } => Some(session_name.clone()),
        Principal::Federated { name, .. } => Some(name.clone()),
        Principal::Service(_) | Principal::Anonymous => None,
    }
}

/// The resources that a call was about: those of the event, and those that its request and its
/// response name.
fn named(event: &Event) -> Vec<Named> {
    let service = event.model.service.name;
    let mut named: Vec<Named> = event
        .resources
        .iter()
        .filter(|it| !it.prefix && service != "s3")
        .map(|it| Named { kind: it.kind.into(), name: it.arn.clone() })
        .collect();
    let documents = [&event.request, &event.response];
    for map in documents.into_iter().flatten() {
        for (kind, name) in NAMES.iter().filter(|it| it.0 == service).flat_map(|it| it.1) {
            if let Some(value) = map.text(name).filter(|it| !it.is_empty()) {
                named.push(Named { kind: (*kind).into(), name: value.into() });
            }
        }
    }
    named.sort();
    named.dedup();
    named
}

/// Which members name a resource of which type.
const NAMES: &[(&str, &[(&str, &str)])] = &[
    ("s3", &[("AWS::S3::Bucket", "Bucket")]),
    (
        "cloudtrail",
        &[
            ("AWS::CloudTrail::Trail", "Name"),
            ("AWS::CloudTrail::Trail", "TrailName"),
            ("AWS::CloudTrail::Trail", "TrailARN"),
            ("AWS::CloudTrail::Trail", "ResourceId"),
            ("AWS::S3::Bucket", "S3BucketName"),
        ],
    ),
];
