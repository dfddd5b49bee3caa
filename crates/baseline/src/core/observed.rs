//! What is there in the account, as far as it could be read.
//!
//! # Invariants
//!
//! * What could not be read is `Unknown` with the sentence that AWS answered; it is never taken for
//!   something that is off, so a missing permission makes nobody set anything.

use std::collections::BTreeMap;

use serde::Serialize;
use serde_json::Value;

use super::levels::Algorithm;

#[derive(Debug, Clone, PartialEq)]
pub enum Seen<T> {
    Known(T),
    /// Why it could not be read.
    Unknown(String),
}

#[derive(Debug, Clone, PartialEq)]
pub struct Observed {
    pub account: String,
    pub partition: String,
    /// Where the trail is at home, or would be.
    pub home_region: String,
    pub regions: Vec<Region>,
    pub trail: Seen<Option<Trail>>,
    /// What the bucket of the trail is called, or would be.
    pub bucket_name: String,
    pub bucket: Seen<Option<Bucket>>,
    pub key: Seen<Option<Key>>,
}

/// The status of a region that the account could not be asked about.
pub const ASSUMED: &str = "assumed";

/// A region, and what the baseline's trail looks like from there.
#[derive(Debug, Clone, PartialEq)]
pub struct Region {
    pub name: String,
    /// As Account ListRegions says, in its own words.
    pub opt_status: String,
    pub view: Seen<Option<View>>,
}

#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct View {
    pub trail_arn: String,
    pub home_region: String,
    pub log_file_validation: bool,
    pub kms_key: Option<String>,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Trail {
    pub arn: String,
    pub home_region: String,
    pub bucket: String,
    pub multi_region: bool,
    pub global_service_events: bool,
    pub log_file_validation: bool,
    pub kms_key: Option<String>,
    pub logging: Seen<bool>,
    /// What the last delivery failed with, if it failed.
    pub delivery_error: Option<String>,
    pub tags: Seen<BTreeMap<String, String>>,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Bucket {
    pub region: String,
    pub encryption: Seen<Option<Encryption>>,
    /// All four settings of Block Public Access are on.
    pub public_access_blocked: Seen<bool>,
    pub versioning: Seen<bool>,
    pub mfa_delete: bool,
    pub expiry: Seen<Option<Expiry>>,
    pub policy: Seen<Option<Value>>,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Encryption {
    pub algorithm: Algorithm,
    pub kms_key: Option<String>,
}

/// When the baseline's own lifecycle rule removes files.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Expiry {
    pub days: u32,
    pub noncurrent_days: Option<u32>,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Key {
    /// It bears the alias of the levels.
    pub named: bool,
    pub arn: String,
    /// In KMS's own words: `Enabled`, `Disabled`, `PendingDeletion`…
    pub state: String,
    pub rotation: Seen<bool>,
    /// How often the key's material was changed, as far as KMS lists it.
    pub rotations: Option<u32>,
    pub policy: Seen<Value>,
}

impl Observed {
    pub fn trail_arn(&self, name: &str) -> String {
        match &self.trail {
            Seen::Known(Some(trail)) => trail.arn.clone(),
            _ => format!(
                "arn:{}:cloudtrail:{}:{}:trail/{name}",
                self.partition, self.home_region, self.account
            ),
        }
    }

    pub fn bucket_arn(&self) -> String {
        format!("arn:{}:s3:::{}", self.partition, self.bucket_name)
    }

    pub fn alias_arn(&self, alias: &str) -> String {
        format!("arn:{}:kms:{}:{}:{alias}", self.partition, self.key_region(), self.account)
    }

    /// CloudTrail wants key and bucket in one region.
    pub fn key_region(&self) -> &str {
        match &self.bucket {
            Seen::Known(Some(bucket)) => &bucket.region,
            _ => &self.home_region,
        }
    }
}

impl Expiry {
    /// What a level leaves out is none of its business.
    pub fn satisfies(&self, wanted: &Expiry) -> bool {
        let old = wanted.noncurrent_days;
        self.days == wanted.days && (old.is_none() || old == self.noncurrent_days)
    }
}

impl View {
    /// Whether it is the very trail that is meant, and not one of another account by that name.
    pub fn is(&self, account: &str) -> bool {
        self.trail_arn.split(':').nth(4) == Some(account)
    }
}
