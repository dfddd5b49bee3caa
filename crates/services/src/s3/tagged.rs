//! The tags of one version of an object: finding the version, and changing its tags in place.
//!
//! # Invariants
//!
//! * A delete marker has no tags and takes none.
//! * Changing tags changes nothing else of a version, and makes no new one.

use gate::{Access, Context, Outcome};
use store::{Reverse, Tx};

use super::access::{missing, version_access};
use super::lookup::{VersionId, find, latest};
use super::refuse::{delete_marker_not_allowed, no_such_key, no_such_version};
use super::rows::{Bucket, CURRENT, HISTORY, Version, Versioning};
use super::tags::Tags;

/// Which version's tags are meant, and how the call is spelled in HTTP.
pub(super) struct Target<'a> {
    pub method: &'static str,
    pub bucket: &'a str,
    pub key: &'a str,
    pub version_id: &'a Option<String>,
    pub expected_owner: &'a Option<String>,
}

impl Target<'_> {
    /// The permission: one action for the latest version, another for a version that is named.
    pub(super) fn access(
        &self,
        cx: &Context,
        tx: &Tx,
        [latest, named]: [&'static str; 2],
    ) -> Outcome<Access> {
        let action = if self.version_id.is_some() { named } else { latest };
        let object = (self.bucket, self.key, self.version_id);
        version_access(cx, tx, &[action], object, self.expected_owner)
    }

    pub(super) fn version(&self, cx: &Context, tx: &Tx, bucket: &Bucket) -> Outcome<Version> {
        let version = match self.version_id {
            None => latest(tx, self.bucket, self.key)?
                .ok_or_else(|| missing(cx, tx, bucket, self.key, self.no_such_key()))?,
            Some(text) => {
                find(tx, self.bucket, self.key, VersionId::parse(text)?)?.ok_or_else(|| {
                    missing(cx, tx, bucket, self.key, no_such_version(self.key, text))
                })?
            }
        };
        match version.marker {
            true => Err(delete_marker_not_allowed(self.method).into()),
            false => Ok(version),
        }
    }

    /// S3 names the bucket too where tags are asked for, and only there.
    fn no_such_key(&self) -> wire::Refusal {
        match self.method {
            "GET" => no_such_key(&format!("{}/{}", self.bucket, self.key)),
            _ => no_such_key(self.key),
        }
    }

    pub(super) fn replace(&self, tx: &mut Tx, mut version: Version, tags: Tags) -> Outcome<()> {
        version.tags = tags;
        let current = tx.get(CURRENT, (self.bucket, self.key))?;
        match current.is_some_and(|it| it.order == version.order) {
            true => tx.put(CURRENT, (self.bucket, self.key), &version),
            false => {
                tx.put(HISTORY, (self.bucket, self.key, Reverse(version.order)), &version);
            }
        }
        Ok(())
    }
}

/// The id of a version as answers show it: only where versions are kept, or were.
pub(super) fn shown_id(bucket: &Bucket, version: &Version) -> Option<String> {
    (bucket.versioning != Versioning::Never).then(|| version.public_id())
}
