//! A bucket's lifecycle: what its owner wants removed as it grows old.
//!
//! | file       | what it knows                                             |
//! |------------|-----------------------------------------------------------|
//! | [`rows`]   | what is kept: the rules, and when a bucket is swept next  |
//! | `rules`    | which rules can be put, and how they are shown            |
//! | `due`      | when a rule means what: days, dates, midnights            |
//! | `judge`    | which of a key's versions have to go                      |
//! | `sweep`    | the way through a bucket, stretch by stretch              |
//! | `worker`   | what is done, and the events that tell of it              |
//! | `shown`    | what answers tell of the end that an object nears         |
//!
//! Buckets are swept once a day, at midnight UTC, as the S3 User Guide says of AWS. A rule that was
//! just put is first followed at the next midnight, so there is time to take a mistake back.
//!
//! # Invariants
//!
//! * A bucket's row says whether it has a lifecycle: whoever has none pays nothing for it.
//! * Nothing is removed but by a rule that stands when it is removed, and each removal has an event
//!   of its own in the same transaction.
//! * Storage classes are absent, so rules that move objects into one are refused by name.

mod due;
mod judge;
#[cfg(test)]
mod model;
mod rows;
mod rules;
mod shown;
#[cfg(test)]
mod stories;
mod sweep;
pub(crate) mod worker;

use store::Tx;

pub(super) use rows::{LIFECYCLES, Lifecycle, SmallObjects};
pub(super) use rules::{parse, to_body};
pub(super) use shown::{abortion, expiration, expiration_of_current};

use super::rows::{BUCKETS, Bucket};
use crate::prelude::Outcome;

/// Give a bucket a lifecycle in place of the one it has.
pub(super) fn put(tx: &mut Tx, bucket: &Bucket, lifecycle: &Lifecycle, now: i64) -> Outcome<()> {
    tx.put(LIFECYCLES, bucket.name.as_str(), lifecycle);
    sweep::schedule(tx, &bucket.name, now)?;
    if !bucket.lifecycle {
        tx.put(BUCKETS, bucket.name.as_str(), &Bucket { lifecycle: true, ..bucket.clone() });
    }
    Ok(())
}

/// Let a bucket be without.
pub(super) fn remove(tx: &mut Tx, bucket: &Bucket) -> Outcome<()> {
    if bucket.lifecycle {
        forget(tx, &bucket.name)?;
        tx.put(BUCKETS, bucket.name.as_str(), &Bucket { lifecycle: false, ..bucket.clone() });
    }
    Ok(())
}

/// Forget the lifecycle of a bucket whose own row is changed, or goes.
pub(super) fn forget(tx: &mut Tx, bucket: &str) -> Outcome<()> {
    tx.delete(LIFECYCLES, bucket);
    Ok(sweep::cancel(tx, bucket)?)
}
