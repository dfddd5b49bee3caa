//! What one worker knows must be there.
//!
//! # Invariants
//!
//! * Only its worker writes to what a ledger names, so the ledger is never out of date but
//!   for the one call that is under way.

use std::collections::{BTreeMap, BTreeSet};

use super::PLAIN;
use super::asides::Due;
use super::call::{Client, Fate};
use super::change::{Change, Effect, parts, read, trail, versions};
use super::keys::Key;
use super::sealed::{Method, Sealed, Sealing};
use crate::sign::encode_query;
use crate::text::elements;

/// Bytes, known by their hash.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Content {
    pub hash: String,
    pub size: usize,
}

/// A multipart upload under way.
#[derive(Clone, Debug)]
pub struct Upload {
    pub id: String,
    pub parts: Vec<Part>,
}

/// A part that the server has.
#[derive(Clone, Debug)]
pub struct Part {
    pub number: u32,
    pub content: Content,
    pub seed: u64,
    pub tag: String,
}

/// One call that was made, for the comparison with its event.
#[derive(Clone, Debug)]
pub struct Made {
    pub number: u64,
    pub event: &'static str,
    pub change: Change,
    pub fate: Known,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Known {
    Acknowledged,
    /// Lost, and not looked into yet.
    Open,
    Lost(Effect),
}

/// What was found right or wrong of what is encrypted, by kind.
#[derive(Clone, Copy, Default)]
pub struct Tally {
    /// Ciphertexts that must open, and that must not.
    pub opened: u64,
    pub refused: u64,
    /// Objects that must be read, and that must not.
    pub sealed: u64,
    pub withheld: u64,
}

#[derive(Default)]
pub struct Ledger {
    pub worker: usize,
    /// Keys that were ever written, and what stands there.
    pub objects: BTreeMap<String, Option<Content>>,
    pub tags: BTreeMap<String, String>,
    /// The versions of a key, oldest first; `None` is a delete marker.
    pub versions: BTreeMap<String, Vec<(String, Option<Content>)>>,
    pub uploads: BTreeMap<String, Upload>,
    pub buckets: BTreeSet<String>,
    pub trails: BTreeMap<String, bool>,
    /// The keys of KMS by their ids.
    pub keys: BTreeMap<String, Key>,
    /// The names in the bucket of encrypted objects, and what stands there.
    pub sealed: BTreeMap<String, Option<Sealed>>,
    pub sealing: Option<Sealing>,
    /// How that bucket encrypts by itself.
    pub default: Method,
    /// What S3 asked of KMS.
    pub asides: Due,
    pub tally: Tally,
    /// What changed since it was last compared with the server.
    pub touched: BTreeSet<String>,
    pub made: Vec<Made>,
    pub failures: Vec<String>,
    pub checks: u64,
}

impl Ledger {
    /// Look into the call that was under way. `None` when the server could not be asked.
    pub async fn resolve(&mut self, client: &mut Client) -> Option<()> {
        let Some(last) = self.made.last().filter(|it| it.fate == Known::Open).cloned() else {
            return Some(());
        };
        let effect = last.change.look(self, client).await?;
        if effect == Effect::Applied {
            let id = last.change.name_of(self, client).await?;
            last.change.apply(self, id);
        }
        self.touched.insert(last.change.target().to_owned());
        if let Some(last) = self.made.last_mut() {
            last.fate = Known::Lost(effect);
        }
        Some(())
    }

    /// Compare what changed since the last time with the server; with `all`, everything.
    /// What was compared need not be compared again when the server dies before the end.
    pub async fn compare(&mut self, client: &mut Client, all: bool) -> Option<()> {
        let touched = self.touched.clone();
        let chosen = |name: &str| all || touched.contains(name);
        for (key, expected) in self.objects.clone() {
            if chosen(&key) {
                let found = read(client, PLAIN, &key, None).await?;
                self.check(found == expected, || {
                    format!("{PLAIN}/{key}: expected {expected:?}, found {found:?}")
                });
                self.touched.remove(&key);
            }
        }
        for (key, expected) in self.versions.clone() {
            if chosen(&key) {
                self.compare_versions(client, &key, &expected).await?;
                self.touched.remove(&key);
            }
        }
        for key in self.uploads.keys().cloned().collect::<Vec<_>>() {
            if chosen(&key) {
                self.compare_parts(client, &key).await?;
            }
        }
        for (name, expected) in self.trails.clone() {
            let found = trail(client, &name).await?;
            self.check(found == Some(expected), || {
                format!("trail {name}: expected {expected}, found {found:?}")
            });
        }
        self.compare_tags(client).await?;
        self.compare_listing(client).await?;
        self.compare_keys(client, all).await?;
        self.compare_sealed(client, all).await?;
        self.touched.clear();
        Some(())
    }

    async fn compare_versions(
        &mut self,
        client: &mut Client,
        key: &str,
        expected: &[(String, Option<Content>)],
    ) -> Option<()> {
        let mut found = versions(client, key).await?;
        let mut wanted: Vec<_> =
            expected.iter().map(|(id, content)| (id.clone(), content.is_none())).collect();
        found.sort();
        wanted.sort();
        self.check(found == wanted, || {
            format!("versions of {key}: expected {wanted:?}, found {found:?}")
        });
        for (id, content) in expected.iter().filter(|(_, content)| content.is_some()) {
            let found = read(client, super::KEPT, key, Some(id)).await?;
            self.check(found == *content, || {
                format!("version {id} of {key}: expected {content:?}, found {found:?}")
            });
        }
        Some(())
    }

    async fn compare_parts(&mut self, client: &mut Client, key: &str) -> Option<()> {
        let found = parts(self, client, key).await?;
        let upload = &self.uploads[key];
        let mut wanted: Vec<_> =
            upload.parts.iter().map(|it| (it.number, it.tag.clone())).collect();
        wanted.sort();
        self.check(found == wanted, || {
            format!("parts of {key}: expected {wanted:?}, found {found:?}")
        });
        Some(())
    }

    async fn compare_tags(&mut self, client: &mut Client) -> Option<()> {
        for (key, value) in self.tags.clone() {
            let Fate::Answered(answer) = client.get(&format!("/{PLAIN}/{key}"), "tagging=").await
            else {
                return None;
            };
            let there = answer.text().contains(&format!("<Value>{value}</Value>"));
            self.check(there, || format!("tag of {key}: expected {value}: {}", answer.text()));
        }
        Some(())
    }

    /// The listing of this worker's folder names exactly the objects that are there.
    async fn compare_listing(&mut self, client: &mut Client) -> Option<()> {
        let prefix = encode_query(&format!("w{}/", self.worker));
        let (mut found, mut after) = (Vec::new(), String::new());
        loop {
            let query = format!("list-type=2&prefix={prefix}&start-after={}", encode_query(&after));
            let Fate::Answered(answer) = client.get(&format!("/{PLAIN}"), &query).await else {
                return None;
            };
            let text = answer.text();
            found.extend(elements(&text, "Key").into_iter().map(str::to_owned));
            if !text.contains("<IsTruncated>true</IsTruncated>") {
                break;
            }
            after = found.last().cloned().unwrap_or_default();
        }
        let there = self.objects.iter().filter(|(_, content)| content.is_some());
        let wanted: Vec<String> = there.map(|(key, _)| key.clone()).collect();
        self.check(found == wanted, || format!("listing: expected {wanted:?}, found {found:?}"));
        let Fate::Answered(answer) = client.get("/", "").await else { return None };
        let own = format!("crash-w{}-", self.worker);
        let text = answer.text();
        let found: BTreeSet<String> = elements(&text, "Name")
            .into_iter()
            .filter(|it| it.starts_with(&own))
            .map(str::to_owned)
            .collect();
        let wanted = self.buckets.clone();
        self.check(found == wanted, || format!("buckets: expected {wanted:?}, found {found:?}"));
        Some(())
    }

    pub fn check(&mut self, holds: bool, what: impl FnOnce() -> String) {
        self.checks += 1;
        if !holds {
            self.failures.push(format!("worker {}: {}", self.worker, what()));
        }
    }
}
