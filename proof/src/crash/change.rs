//! What a call changes, and how to find out whether it did.
//!
//! # Invariants
//!
//! * Every change can be told from its absence by reading: contents, tags and names are
//!   never used twice. The exception is an erasure of what is not there, and it says so.

use serde_json::json;

use super::call::{Client, Fate};
use super::keys::KeyChange;
use super::ledger::{Content, Ledger, Part, Upload};
use super::sealed_load::SealedChange;
use super::{KEPT, PLAIN};
use crate::sign::{encode_query, sha256_hex};
use crate::text::{element, elements};

/// The effect that a call has when it succeeds.
#[derive(Clone, Debug)]
pub enum Change {
    Object {
        key: String,
        after: Option<Content>,
    },
    Batch {
        keys: Vec<String>,
    },
    Tag {
        key: String,
        value: String,
    },
    Version {
        key: String,
        content: Content,
    },
    Marker {
        key: String,
    },
    Erase {
        key: String,
        version: String,
    },
    Begin {
        key: String,
    },
    /// The bytes of a part come from `seed`, so that the whole can be told later.
    Part {
        key: String,
        number: u32,
        content: Content,
        seed: u64,
    },
    Complete {
        key: String,
        content: Content,
    },
    Abort {
        key: String,
    },
    Bucket {
        name: String,
        there: bool,
    },
    /// A trail that is absent, or there and logging or not.
    Trail {
        name: String,
        after: Option<bool>,
    },
    Key(KeyChange),
    Sealed(SealedChange),
}

/// Whether a lost call took effect. `None` means that the server could not be asked.
pub type Verdict = Option<Effect>;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Effect {
    Applied,
    Absent,
    /// Nothing to see either way.
    Unseen,
}

pub fn effect(applied: bool) -> Verdict {
    Some(if applied { Effect::Applied } else { Effect::Absent })
}

impl Change {
    /// The S3 key or name of the trail that the event must tell of.
    pub fn target(&self) -> &str {
        match self {
            Self::Object { key, .. } | Self::Tag { key, .. } | Self::Version { key, .. } => key,
            Self::Marker { key } | Self::Erase { key, .. } | Self::Begin { key } => key,
            Self::Part { key, .. } | Self::Complete { key, .. } | Self::Abort { key } => key,
            Self::Bucket { name, .. } | Self::Trail { name, .. } => name,
            Self::Batch { .. } => PLAIN,
            Self::Key(it) => it.target(),
            Self::Sealed(it) => it.target(),
        }
    }

    /// Ask the server whether this change happened.
    pub async fn look(&self, ledger: &Ledger, client: &mut Client) -> Verdict {
        match self {
            Self::Object { key, after } => {
                let before = ledger.objects.get(key).cloned().flatten();
                if before.is_none() && after.is_none() {
                    return Some(Effect::Unseen);
                }
                effect(read(client, PLAIN, key, None).await? == *after)
            }
            Self::Batch { keys } => {
                for key in keys {
                    if ledger.objects.get(key).is_some_and(Option::is_some) {
                        return effect(read(client, PLAIN, key, None).await?.is_none());
                    }
                }
                Some(Effect::Unseen)
            }
            Self::Tag { key, value } => {
                let answer = ask(client, &format!("/{PLAIN}/{key}"), "tagging=").await?;
                effect(answer.contains(&format!("<Value>{value}</Value>")))
            }
            Self::Version { key, .. } | Self::Marker { key } => {
                effect(new_version(ledger, client, key).await?.is_some())
            }
            Self::Erase { key, version } => {
                let there = versions(client, key).await?;
                effect(!there.iter().any(|(id, _)| id == version))
            }
            Self::Begin { key } => effect(upload_id(client, key).await?.is_some()),
            Self::Part { key, number, .. } => {
                let parts = parts(ledger, client, key).await?;
                effect(parts.iter().any(|(it, _)| it == number))
            }
            Self::Complete { key, .. } => effect(read(client, PLAIN, key, None).await?.is_some()),
            Self::Abort { key } => effect(upload_id(client, key).await?.is_none()),
            Self::Bucket { name, there } => {
                let listing = ask(client, "/", "").await?;
                effect(listing.contains(&format!("<Name>{name}</Name>")) == *there)
            }
            Self::Trail { name, after } => {
                let before = ledger.trails.get(name).copied();
                if before == *after {
                    return Some(Effect::Unseen);
                }
                effect(trail(client, name).await? == *after)
            }
            Self::Key(it) => it.look(ledger, client).await,
            Self::Sealed(it) => it.look(ledger, client).await,
        }
    }

    /// Note in the ledger that this change happened. `id` is what the server called it.
    pub fn apply(&self, ledger: &mut Ledger, id: Option<String>) {
        ledger.touched.insert(self.target().to_owned());
        match self.clone() {
            Self::Object { key, after } => {
                ledger.tags.remove(&key);
                ledger.objects.insert(key, after);
            }
            Self::Batch { keys } => {
                for key in keys {
                    ledger.tags.remove(&key);
                    ledger.touched.insert(key.clone());
                    ledger.objects.insert(key, None);
                }
            }
            Self::Tag { key, value } => {
                ledger.tags.insert(key, value);
            }
            Self::Version { key, content } => {
                let versions = ledger.versions.entry(key).or_default();
                versions.push((id.unwrap_or_default(), Some(content)));
            }
            Self::Marker { key } => {
                let versions = ledger.versions.entry(key).or_default();
                versions.push((id.unwrap_or_default(), None));
            }
            Self::Erase { key, version } => {
                ledger.versions.entry(key).or_default().retain(|(id, _)| *id != version);
            }
            Self::Begin { key } => {
                let upload = Upload { id: id.unwrap_or_default(), parts: Vec::new() };
                ledger.uploads.insert(key, upload);
            }
            Self::Part { key, number, content, seed } => {
                if let Some(upload) = ledger.uploads.get_mut(&key) {
                    let tag = id.unwrap_or_default();
                    upload.parts.push(Part { number, content, seed, tag });
                }
            }
            Self::Complete { key, content } => {
                ledger.uploads.remove(&key);
                ledger.objects.insert(key, Some(content));
            }
            Self::Abort { key } => {
                ledger.uploads.remove(&key);
            }
            Self::Bucket { name, there: true } => {
                ledger.buckets.insert(name);
            }
            Self::Bucket { name, .. } => {
                ledger.buckets.remove(&name);
            }
            Self::Trail { name, after: Some(logging) } => {
                ledger.trails.insert(name, logging);
            }
            Self::Trail { name, after: None } => {
                ledger.trails.remove(&name);
            }
            Self::Key(it) => it.apply(ledger, id),
            Self::Sealed(it) => it.apply(ledger, id),
        }
    }

    /// What the server called the thing that a lost call made, if it gives such things names.
    /// The outer `None` means that it could not be asked.
    pub async fn name_of(&self, ledger: &Ledger, client: &mut Client) -> Option<Option<String>> {
        match self {
            Self::Version { key, .. } | Self::Marker { key } => {
                new_version(ledger, client, key).await
            }
            Self::Begin { key } => upload_id(client, key).await,
            Self::Part { key, number, .. } => {
                let parts = parts(ledger, client, key).await?;
                Some(parts.into_iter().find(|(it, _)| it == number).map(|(_, tag)| tag))
            }
            Self::Key(it) => it.name_of(ledger, client).await,
            Self::Sealed(it) => it.name_of(ledger, client).await,
            _ => Some(None),
        }
    }
}

/// The text of a successful GET.
async fn ask(client: &mut Client, path: &str, query: &str) -> Option<String> {
    match client.get(path, query).await {
        Fate::Answered(answer) => Some(answer.text()),
        Fate::Lost => None,
    }
}

/// What stands under a key now: nothing, or bytes known by their hash.
pub async fn read(
    client: &mut Client,
    bucket: &str,
    key: &str,
    version: Option<&str>,
) -> Option<Option<Content>> {
    let query = version.map_or(String::new(), |it| format!("versionId={}", encode_query(it)));
    match client.get(&format!("/{bucket}/{key}"), &query).await {
        Fate::Answered(answer) if answer.status == 200 => {
            let size = answer.body.len();
            Some(Some(Content { hash: sha256_hex(&answer.body), size }))
        }
        Fate::Answered(answer) if answer.status == 404 => Some(None),
        Fate::Answered(answer) => {
            let hash = format!("status {}: {}", answer.status, answer.text());
            Some(Some(Content { hash, size: 0 }))
        }
        Fate::Lost => None,
    }
}

/// The versions that the server has of a key: identifier, and whether it is a marker.
pub async fn versions(client: &mut Client, key: &str) -> Option<Vec<(String, bool)>> {
    let query = format!("prefix={}&versions=", encode_query(key));
    let text = ask(client, &format!("/{KEPT}"), &query).await?;
    let mut found = Vec::new();
    for (kind, marker) in [("Version", false), ("DeleteMarker", true)] {
        for entry in elements(&text, kind) {
            if element(entry, "Key").as_deref() == Some(key) {
                found.push((element(entry, "VersionId").unwrap_or_default(), marker));
            }
        }
    }
    Some(found)
}

/// A version that the ledger does not know yet.
async fn new_version(ledger: &Ledger, client: &mut Client, key: &str) -> Option<Option<String>> {
    let known = ledger.versions.get(key).map(Vec::as_slice).unwrap_or_default();
    let there = versions(client, key).await?;
    let new = |id: &String| !known.iter().any(|(known, _)| known == id);
    Some(there.into_iter().map(|(id, _)| id).find(new))
}

async fn upload_id(client: &mut Client, key: &str) -> Option<Option<String>> {
    let query = format!("prefix={}&uploads=", encode_query(key));
    let text = ask(client, &format!("/{PLAIN}"), &query).await?;
    Some(element(&text, "UploadId"))
}

/// The parts that the server has of an upload: number and entity tag.
pub async fn parts(ledger: &Ledger, client: &mut Client, key: &str) -> Option<Vec<(u32, String)>> {
    let id = ledger.uploads.get(key).map(|it| it.id.clone()).unwrap_or_default();
    let query = format!("uploadId={}", encode_query(&id));
    let text = ask(client, &format!("/{PLAIN}/{key}"), &query).await?;
    let part = |entry: &&str| {
        let number = element(entry, "PartNumber")?.parse().ok()?;
        Some((number, element(entry, "ETag")?))
    };
    Some(elements(&text, "Part").iter().filter_map(part).collect())
}

/// Whether a trail is there, and whether it logs.
pub async fn trail(client: &mut Client, name: &str) -> Option<Option<bool>> {
    match client.cloudtrail("GetTrailStatus", &json!({ "Name": name })).await {
        Fate::Answered(answer) if answer.status == 200 => {
            let status: serde_json::Value = serde_json::from_slice(&answer.body).ok()?;
            Some(status["IsLogging"].as_bool())
        }
        Fate::Answered(_) => Some(None),
        Fate::Lost => None,
    }
}
