//! What `CopyObject` and `UploadPartCopy` have in common: finding the source, and who may read it.
//!
//! | source                                      | answer                          |
//! |---------------------------------------------|---------------------------------|
//! | no object, or a delete marker hides it      | 404 `NoSuchKey`                 |
//! | `versionId` of no version                   | 404 `NoSuchVersion`             |
//! | either, and no `s3:ListBucket` on it        | 403 `AccessDenied`              |
//! | `versionId` of a delete marker              | 400 `InvalidRequest`            |
//! | a condition on it does not hold             | 412 `PreconditionFailed`        |
//!
//! # Invariants
//!
//! * No bytes are copied: source and copy share blobs, each with references of its own.
//! * The source may lie in any region; the copy lies where the call was signed for.

use std::sync::Arc;

use gate::{Access, Context, Outcome};
use store::Tx;
use wire::BodyKey;

use super::access::{Door, missing};
use super::copy_source::{CopySource, SourceConditions};
use super::customer_key::Brought;
use super::encryption::Holder;
use super::ids::{self, Kind};
use super::lookup::{VersionId, bucket_anywhere, find, latest};
use super::refuse::{invalid_request, no_such_key, no_such_version};
use super::rows::{Bucket, Piece, Version};
use super::tagged::shown_id;
use super::write::manifest;

/// An object, or one version of it, as it is now.
pub(super) struct Source {
    pub bucket: Arc<Bucket>,
    pub key: String,
    pub version: Version,
}

impl Source {
    pub(super) fn find(
        cx: &Context,
        tx: &Tx,
        source: CopySource,
        expected_owner: &Option<String>,
        conditions: &SourceConditions,
    ) -> Outcome<Source> {
        let bucket = bucket_anywhere(tx, &source.bucket, expected_owner)?;
        let key = source.key;
        let version = match source.version_id {
            None => {
                let version = latest(tx, &bucket.name, &key)?.filter(|it| !it.marker);
                version.ok_or_else(|| missing(cx, tx, &bucket, &key, no_such_key(&key)))?
            }
            Some(id) => {
                let unknown = || no_such_version(&key, &id.text());
                let found = find(tx, &bucket.name, &key, id)?;
                found.ok_or_else(|| missing(cx, tx, &bucket, &key, unknown()))?
            }
        };
        if version.marker {
            let message = "The source of a copy request may not specifically refer to a delete \
                           marker by version id.";
            return Err(invalid_request(message).into());
        }
        conditions.check(&version.etag, version.modified_at)?;
        Ok(Source { bucket, key, version })
    }

    pub(super) fn pieces(&self, tx: &Tx) -> Outcome<Vec<Piece>> {
        Ok(manifest(tx, &self.bucket.name, &self.key, &self.version)?.pieces)
    }

    /// The key of its bytes; none if it was stored before bodies were sealed.
    pub(super) fn object_key(
        &self,
        cx: &Context,
        tx: &Tx,
        brought: &Brought,
    ) -> Outcome<Option<BodyKey>> {
        let holder = Holder { bucket: &self.bucket.name, key: &self.key };
        self.version.encryption.open(cx, tx, holder, brought)
    }

    /// As `x-amz-copy-source-version-id` shows it.
    pub(super) fn shown_id(&self) -> Option<String> {
        shown_id(&self.bucket, &self.version)
    }
}

impl VersionId {
    fn text(&self) -> String {
        match self {
            VersionId::Null => "null".into(),
            VersionId::Minted(order, salt) => ids::encode(Kind::Version, *order, salt),
        }
    }
}

/// The permission to read the source, added to those for the copy.
pub(super) fn with_source_access(
    cx: &Context,
    tx: &Tx,
    access: Access,
    source: &CopySource,
    expected_owner: &Option<String>,
) -> Outcome<Access> {
    let action = if source.version_id.is_some() { "s3:GetObjectVersion" } else { "s3:GetObject" };
    let door = Door::of(cx, tx, bucket_anywhere(tx, &source.bucket, expected_owner)?);
    with_needs_of(access, &door, action, source)
}

/// The permissions to read the source's tags and to put them on the copy, if it has any.
pub(super) fn with_tags_access(
    cx: &Context,
    tx: &Tx,
    access: Access,
    source: &CopySource,
    (bucket, key): (&str, &str),
) -> Outcome<Access> {
    let version = match source.version_id {
        None => latest(tx, &source.bucket, &source.key)?,
        Some(id) => find(tx, &source.bucket, &source.key, id)?,
    };
    if version.is_none_or(|it| it.tags.is_empty()) {
        return Ok(access);
    }
    let action = match source.version_id {
        None => "s3:GetObjectTagging",
        Some(_) => "s3:GetObjectVersionTagging",
    };
    let source_door = Door::of(cx, tx, bucket_anywhere(tx, &source.bucket, &None)?);
    let door = Door::of(cx, tx, bucket_anywhere(tx, bucket, &None)?);
    let access = with_needs_of(access, &source_door, action, source)?;
    Ok(access.need(door.object_need("s3:PutObjectTagging", key, None)?))
}

/// What is needed of the source, by its own bucket's policy and for its own owner.
fn with_needs_of(
    mut access: Access,
    door: &Door,
    action: &'static str,
    source: &CopySource,
) -> Outcome<Access> {
    let version_id = source.version_id.as_ref().map(VersionId::text);
    access.needs.extend(door.version_needs(&[action], &source.key, &version_id)?);
    Ok(access)
}

/// The conditions on the source. The members are named alike in both requests.
macro_rules! source_conditions {
    ($input:expr) => {
        $crate::s3::copy_source::SourceConditions {
            if_match: $input.copy_source_if_match.as_deref(),
            if_none_match: $input.copy_source_if_none_match.as_deref(),
            if_modified_since: $input.copy_source_if_modified_since,
            if_unmodified_since: $input.copy_source_if_unmodified_since,
        }
    };
}

pub(super) use source_conditions;
