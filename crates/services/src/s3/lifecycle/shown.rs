//! What answers tell of the end that an object nears: `x-amz-expiration`, `x-amz-abort-date`.
//!
//! # Invariants
//!
//! * They are told of the current version, and only to who asked for no version by its id.
//! * For a bucket without a lifecycle nothing is read.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use wire::Time;

use super::due::Thing;
use super::rows::LIFECYCLES;
use crate::prelude::{Outcome, Tx};
use crate::s3::format::http_date;
use crate::s3::ids;
use crate::s3::rows::{Bucket, CURRENT, Version};

/// What a rule's id may hold unencoded.
const PLAIN: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.').remove(b'~');

/// The header `x-amz-expiration` for an object.
pub(in crate::s3) fn expiration(
    tx: &Tx,
    bucket: &Bucket,
    key: &str,
    version: &Version,
) -> Outcome<Option<String>> {
    if !bucket.lifecycle {
        return Ok(None);
    }
    let Some(lifecycle) = tx.get(LIFECYCLES, bucket.name.as_str())? else { return Ok(None) };
    let thing = Thing { key, size: version.size, tags: &version.tags };
    let expiry = lifecycle.expiry(thing, ids::made_at(version.order));
    Ok(expiry.map(|(at, rule)| {
        let id = utf8_percent_encode(&rule.id, PLAIN);
        format!("expiry-date=\"{}\", rule-id=\"{id}\"", http_date(at))
    }))
}

/// The same for the current version of a key, if that is the object with this ETag.
pub(in crate::s3) fn expiration_of_current(
    tx: &Tx,
    bucket: &Bucket,
    key: &str,
    etag: &str,
) -> Outcome<Option<String>> {
    if !bucket.lifecycle {
        return Ok(None);
    }
    match tx.get(CURRENT, (bucket.name.as_str(), key))? {
        Some(version) if version.etag == etag => expiration(tx, bucket, key, &version),
        _ => Ok(None),
    }
}

/// When an upload will be aborted, and by which rule.
pub(in crate::s3) fn abortion(
    tx: &Tx,
    bucket: &Bucket,
    key: &str,
    initiated_at: i64,
) -> Outcome<(Option<Time>, Option<String>)> {
    if !bucket.lifecycle {
        return Ok((None, None));
    }
    let Some(lifecycle) = tx.get(LIFECYCLES, bucket.name.as_str())? else {
        return Ok((None, None));
    };
    let end = lifecycle.abortion(key, initiated_at);
    Ok((end.map(|(at, _)| Time(at)), end.map(|(_, rule)| rule.id.clone())))
}
