//! How objects and versions go away, whatever call removes them.
//!
//! # Invariants
//!
//! * Hiding an object in a versioned bucket erases nothing but a null version that the new null
//!   marker replaces.
//! * When the current version goes, the newest of the others takes its place, unless that is a
//!   delete marker.
//! * Whatever keeps a version from being erased is found before anything is written, so that who asks
//!   for many can leave out the one.

use gate::{Context, Outcome};
use store::Tx;

use super::ids;
use super::lookup::{VersionId, find, newest_in_history};
use super::rows::{Bucket, CURRENT, Version, Versioning};
use super::write::{delete_from_history, make_way, put_into_history, release, whole_second};

/// Delete without a version id: put a delete marker on top, or erase where versions were never
/// kept. The marker is the `nth` thing that the call makes.
pub(super) fn hide(
    cx: &Context,
    tx: &mut Tx,
    bucket: &Bucket,
    key: &str,
    nth: u32,
) -> Outcome<Option<Version>> {
    hide_at(tx, bucket, key, (cx.now, ids::salt(cx, nth)))
}

/// The same without a call, at a time and with the salt of the marker.
pub(super) fn hide_at(
    tx: &mut Tx,
    bucket: &Bucket,
    key: &str,
    (now, salt): (i64, ids::Salt),
) -> Outcome<Option<Version>> {
    let newest = make_way(tx, bucket, key)?;
    if bucket.versioning == Versioning::Never {
        return Ok(None);
    }
    let marker = Version {
        order: ids::order(now, newest),
        salt,
        null: bucket.versioning == Versioning::Suspended,
        marker: true,
        modified_at: whole_second(now),
        ..Version::default()
    };
    put_into_history(tx, &bucket.name, key, &marker);
    Ok(Some(marker))
}

/// Remove one version for good. What is not there is as good as removed.
pub(super) fn erase(
    tx: &mut Tx,
    bucket: &Bucket,
    key: &str,
    id: VersionId,
) -> Outcome<Option<Version>> {
    let name = bucket.name.as_str();
    let Some(version) = find(tx, name, key, id)? else { return Ok(None) };
    let current = tx.get(CURRENT, (name, key))?;
    if current.as_ref().is_some_and(|it| it.order == version.order) {
        tx.delete(CURRENT, (name, key));
        promote(tx, name, key)?;
    } else {
        delete_from_history(tx, name, key, &version);
        if current.is_none() {
            promote(tx, name, key)?;
        }
    }
    release(tx, name, key, &version)?;
    Ok(Some(version))
}

/// Let the newest version be the current one, if it is an object.
fn promote(tx: &mut Tx, bucket: &str, key: &str) -> Outcome<()> {
    if let Some(newest) = newest_in_history(tx, bucket, key)?
        && !newest.marker
    {
        delete_from_history(tx, bucket, key, &newest);
        tx.put(CURRENT, (bucket, key), &newest);
    }
    Ok(())
}
