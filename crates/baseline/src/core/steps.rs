//! A step: one call that brings the account nearer to its level.
//!
//! # Invariants
//!
//! * No step deletes anything: there is no action that removes a key, a log file, a bucket or a trail.
//! * A step can be taken twice; the second time it changes nothing.

use std::collections::BTreeMap;

use serde::Serialize;
use serde_json::Value;

use super::levels::Algorithm;
use super::observed::Expiry;

#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Step {
    pub setting: &'static str,
    pub resource: String,
    pub region: String,
    /// The call that will be made, such as `s3:PutBucketEncryption`.
    pub call: &'static str,
    /// What it will do, in a sentence.
    pub will: String,
    pub because: String,
    #[serde(skip)]
    pub action: Action,
}

/// What other steps may have to wait for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Part {
    Bucket,
    Key,
    Trail,
}

#[derive(Debug, Clone, PartialEq)]
pub enum Action {
    CreateBucket,
    BlockPublicAccess,
    EnableVersioning,
    PutBucketPolicy(Value),
    PutBucketEncryption(Algorithm),
    PutLifecycle(Expiry),
    CreateKey(Value),
    CreateAlias,
    EnableKey,
    CancelKeyDeletion,
    PutKeyPolicy(Value),
    EnableRotation,
    CreateTrail(NewTrail),
    UpdateTrail(Change),
    StartLogging,
    TagTrail(BTreeMap<String, String>),
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewTrail {
    pub global_service_events: bool,
    pub multi_region: bool,
    pub log_file_validation: bool,
    pub encrypted_with_key: bool,
}

/// One thing at a time, so that each can be left out and each is an event of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Change {
    GlobalServiceEvents,
    MultiRegion,
    LogFileValidation,
    Encrypt,
    StopEncrypting,
}

impl Action {
    pub fn call(&self) -> &'static str {
        match self {
            Action::CreateBucket => "s3:CreateBucket",
            Action::BlockPublicAccess => "s3:PutPublicAccessBlock",
            Action::EnableVersioning => "s3:PutBucketVersioning",
            Action::PutBucketPolicy(_) => "s3:PutBucketPolicy",
            Action::PutBucketEncryption(_) => "s3:PutBucketEncryption",
            Action::PutLifecycle(_) => "s3:PutBucketLifecycleConfiguration",
            Action::CreateKey(_) => "kms:CreateKey",
            Action::CreateAlias => "kms:CreateAlias",
            Action::EnableKey => "kms:EnableKey",
            Action::CancelKeyDeletion => "kms:CancelKeyDeletion",
            Action::PutKeyPolicy(_) => "kms:PutKeyPolicy",
            Action::EnableRotation => "kms:EnableKeyRotation",
            Action::CreateTrail(_) => "cloudtrail:CreateTrail",
            Action::UpdateTrail(_) => "cloudtrail:UpdateTrail",
            Action::StartLogging => "cloudtrail:StartLogging",
            Action::TagTrail(_) => "cloudtrail:AddTags",
        }
    }

    pub fn will(&self) -> String {
        match self {
            Action::CreateBucket => "make the bucket".into(),
            Action::BlockPublicAccess => "block all public access to the bucket".into(),
            Action::EnableVersioning => "keep every version of every file".into(),
            Action::PutBucketPolicy(_) => "let the trail write to the bucket".into(),
            Action::PutBucketEncryption(Algorithm::Kms) => {
                "encrypt new files with the account's key".into()
            }
            Action::PutBucketEncryption(Algorithm::Aes256) => {
                "encrypt new files with S3's own keys; old files stay as they are".into()
            }
            Action::PutLifecycle(it) => match it.noncurrent_days {
                Some(old) => {
                    format!("remove files after {} days, replaced ones after {old} more", it.days)
                }
                None => format!("remove files after {} days", it.days),
            },
            Action::CreateKey(_) => "make a key that CloudTrail may encrypt with".into(),
            Action::CreateAlias => "give the key its name".into(),
            Action::EnableKey => "enable the key again".into(),
            Action::CancelKeyDeletion => "cancel the deletion of the key, and enable it".into(),
            Action::PutKeyPolicy(_) => "let CloudTrail encrypt with the key".into(),
            Action::EnableRotation => "change the key's material every year".into(),
            Action::CreateTrail(_) => "make the trail".into(),
            Action::UpdateTrail(Change::GlobalServiceEvents) => {
                "record the events of global services".into()
            }
            Action::UpdateTrail(Change::MultiRegion) => "record every region".into(),
            Action::UpdateTrail(Change::LogFileValidation) => {
                "sign a digest of the log files every hour".into()
            }
            Action::UpdateTrail(Change::Encrypt) => "encrypt log files with the key".into(),
            Action::UpdateTrail(Change::StopEncrypting) => {
                "encrypt log files with S3's own keys; the key stays".into()
            }
            Action::StartLogging => "start recording".into(),
            Action::TagTrail(_) => "note the level on the trail".into(),
        }
    }

    /// What this makes, if it makes something that others wait for.
    pub fn makes(&self) -> Option<Part> {
        match self {
            Action::CreateBucket => Some(Part::Bucket),
            Action::CreateKey(_) | Action::EnableKey | Action::CancelKeyDeletion => Some(Part::Key),
            Action::CreateTrail(_) => Some(Part::Trail),
            _ => None,
        }
    }

    /// What must be there before this can be done.
    pub fn needs(&self) -> &'static [Part] {
        match self {
            Action::CreateBucket | Action::CreateKey(_) => &[],
            Action::EnableKey | Action::CancelKeyDeletion => &[],
            Action::PutBucketEncryption(Algorithm::Kms) => &[Part::Bucket, Part::Key],
            Action::BlockPublicAccess
            | Action::EnableVersioning
            | Action::PutBucketPolicy(_)
            | Action::PutBucketEncryption(Algorithm::Aes256)
            | Action::PutLifecycle(_) => &[Part::Bucket],
            Action::CreateAlias | Action::PutKeyPolicy(_) | Action::EnableRotation => &[Part::Key],
            Action::CreateTrail(it) if it.encrypted_with_key => &[Part::Bucket, Part::Key],
            Action::CreateTrail(_) => &[Part::Bucket],
            Action::UpdateTrail(Change::Encrypt) => &[Part::Trail, Part::Key],
            Action::UpdateTrail(_) | Action::StartLogging | Action::TagTrail(_) => &[Part::Trail],
        }
    }
}

impl Part {
    pub fn word(self) -> &'static str {
        match self {
            Part::Bucket => "bucket",
            Part::Key => "key",
            Part::Trail => "trail",
        }
    }
}
