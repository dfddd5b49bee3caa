//! The worker: removes what the rules say, and tells of each removal.
//!
//! AWS's CloudTrail tells nothing of lifecycles, because nobody calls (S3 User Guide, *How S3
//! Lifecycle interacts with other bucket configurations*); only server access logs do. Here nothing
//! goes without an event. It is the service's own, in the account that owns the bucket, named as
//! AWS's access logs name the deed, and it is data, as the event of a delete is: a trail hears of it
//! that asks for what is written to the bucket's objects.
//!
//! | event                    | what was done                                                |
//! |--------------------------|--------------------------------------------------------------|
//! | `S3.EXPIRE.OBJECT`       | a version or a delete marker was erased for good             |
//! | `S3.CREATE.DELETEMARKER` | a delete marker hides the object; where versions are         |
//! |                          | suspended, it replaces the null version                      |
//! | `S3.DELETE.UPLOAD`       | an upload that was not completed was aborted                 |
//!
//! # Invariants
//!
//! * All state is in rows. A step that is cut short is done again by the next, and what was removed
//!   is not removed twice.
//! * What has to go is judged on the snapshot of the transaction that removes it, by the rules as
//!   they stand in it.
//! * Nobody's policy keeps the rules from being followed. A version that may not be erased stays,
//!   whatever a rule says, and no event claims otherwise.

use aws_lc_rs::digest::{SHA256, digest};
use gate::{Gate, Stop};
use serde_json::json;
use store::{Failure, Store};
use trail::Event;
use wire::{OperationModel, Shape, s3 as aws};

use super::judge::{Doom, Judge};
use super::rows::{LIFECYCLES, Lifecycle};
use super::sweep::{self, Look, REMOVALS_MAX};
use crate::prelude::*;
use crate::s3::access::object_resources;
use crate::s3::erase::{erase, hide_at};
use crate::s3::rows::{BUCKETS, Bucket, UPLOADS, Versioning};
use crate::s3::uploads::{PARTS_MAX, end_upload, parts};

/// How often bookkeeping is tried when it loses a race.
const ATTEMPTS_MAX: u32 = 32;

/// A step's time and chance.
struct Moment {
    now: i64,
    entropy: [u8; 32],
}

/// Do one thing that is due. Tells whether there may be more.
pub(crate) async fn step(gate: &Gate, now: i64, entropy: [u8; 32]) -> Result<bool, Failure> {
    let Some(look) = sweep::look(&gate.store.begin(), now)? else { return Ok(false) };
    let moment = Moment { now, entropy };
    let removed = match look.finds_nothing() {
        true => Ok(false),
        false => gate.act(now, |tx| moment.remove(tx, &look)).await,
    };
    match removed {
        Ok(true) => {}
        // Whoever writes a key all the time holds up its own neighbors until the next sweep, and not
        // everybody's.
        Err(failure) if !failure.is_busy() => return Err(failure),
        Ok(false) | Err(_) => moment.pass(&gate.store, &look).await?,
    }
    Ok(true)
}

/// When something is due next: a time that may be past.
pub(crate) fn due(store: &Store) -> Result<Option<i64>, Failure> {
    sweep::due(&store.begin())
}

impl Moment {
    /// Go on where there is nothing to tell.
    async fn pass(&self, store: &Store, look: &Look) -> Result<(), Failure> {
        for _ in 0..ATTEMPTS_MAX {
            let mut tx = store.begin();
            tx.at(self.now);
            if !look.holds(&tx)? {
                return Ok(());
            }
            look.pass(&mut tx, self.now)?;
            if store.commit(tx).await?.is_some() {
                return Ok(());
            }
        }
        Err(Failure::busy())
    }

    /// Remove what was found, as far as it still has to go, and tell of it.
    fn remove(&self, tx: &mut Tx, look: &Look) -> Result<Vec<Event>, Failure> {
        if !look.holds(tx)? {
            return Ok(Vec::new());
        }
        let bucket = tx.get(BUCKETS, look.bucket.as_str())?;
        let lifecycle = tx.get(LIFECYCLES, look.bucket.as_str())?;
        let (Some(bucket), Some(lifecycle)) = (bucket, lifecycle) else { return Ok(Vec::new()) };
        let mut events = Vec::new();
        for (key, order) in &look.uploads {
            events.extend(self.abort(tx, &bucket, &lifecycle, (key, *order))?);
        }
        let mut left = REMOVALS_MAX;
        for key in &look.keys {
            let verdict = Judge::new(&lifecycle, key, self.now, left).judge(tx, &bucket.name)?;
            left -= verdict.dooms.len();
            for doom in &verdict.dooms {
                events.extend(self.end(tx, &bucket, key, doom)?);
            }
            if verdict.more || left == 0 {
                look.stop_at(tx, key);
                return Ok(events);
            }
        }
        look.pass(tx, self.now)?;
        Ok(events)
    }

    /// Remove one version, unless something keeps it.
    fn end(
        &self,
        tx: &mut Tx,
        bucket: &Bucket,
        key: &str,
        doom: &Doom,
    ) -> Result<Option<Event>, Failure> {
        let hides = doom.current && bucket.versioning != Versioning::Never;
        let removed = match doom.current {
            true => hide_at(tx, bucket, key, (self.now, self.salt(key))),
            false => erase(tx, bucket, key, doom.id),
        };
        let Some(version) = unless_kept(removed)? else { return Ok(None) };
        let (name, deletion) = match hides {
            true => ("S3.CREATE.DELETEMARKER", "Delete Marker Created"),
            false => ("S3.EXPIRE.OBJECT", "Permanently Deleted"),
        };
        let mut details = json!({
            "bucketName": bucket.name,
            "key": key,
            "deletionType": deletion,
            "reason": "Lifecycle Expiration",
            "ruleId": doom.rule,
        });
        if let Some(version) = version.filter(|_| bucket.versioning != Versioning::Never) {
            details["versionId"] = json!(version.public_id());
            details["deleteMarker"] = json!(version.marker);
        }
        self.event(tx, aws::DeleteObject::MODEL, name, (bucket, key), details).map(Some)
    }

    /// Abort an upload, if it is still in progress and has been for too long.
    fn abort(
        &self,
        tx: &mut Tx,
        bucket: &Bucket,
        lifecycle: &Lifecycle,
        (key, order): (&str, u64),
    ) -> Result<Option<Event>, Failure> {
        let name = bucket.name.as_str();
        let Some(upload) = tx.get(UPLOADS, (name, key, order))? else { return Ok(None) };
        let end = lifecycle.abortion(key, upload.initiated_at);
        let Some((_, rule)) = end.filter(|(at, _)| *at <= self.now) else { return Ok(None) };
        let Some(parts) = unless_kept(parts(tx, name, key, &upload, (0, PARTS_MAX)))? else {
            return Ok(None);
        };
        end_upload(tx, name, key, &upload, &parts);
        let details = json!({
            "bucketName": bucket.name,
            "key": key,
            "uploadId": upload.public_id(),
            "reason": "Lifecycle Expiration",
            "ruleId": rule.id,
        });
        let model = aws::AbortMultipartUpload::MODEL;
        self.event(tx, model, "S3.DELETE.UPLOAD", (bucket, key), details).map(Some)
    }

    fn event(
        &self,
        tx: &Tx,
        model: &'static OperationModel,
        name: &'static str,
        (bucket, key): (&Bucket, &str),
        details: serde_json::Value,
    ) -> Result<Event, Failure> {
        let details = details.to_string();
        let mut id = [0; 16];
        id.copy_from_slice(&self.random(&["event", name, &details])[..16]);
        let mut event = Event::of_service(model, name, &bucket.owner, details, id, self.now);
        event.audit = Audit::data(Write).named(name);
        event.region = bucket.region.clone();
        event.resources = object_resources(tx, &bucket.name, key)?;
        Ok(event)
    }

    fn salt(&self, key: &str) -> [u8; 12] {
        let mut salt = [0; 12];
        salt.copy_from_slice(&self.random(&["salt", key])[..12]);
        salt
    }

    /// Random bytes for one purpose.
    fn random(&self, purpose: &[&str]) -> [u8; 32] {
        let mut out = [0; 32];
        let seed = [&self.entropy[..], purpose.join("\0").as_bytes()].concat();
        out.copy_from_slice(digest(&SHA256, &seed).as_ref());
        out
    }
}

/// What was done, or nothing if it was refused.
fn unless_kept<T>(outcome: Outcome<T>) -> Result<Option<T>, Failure> {
    match outcome {
        Ok(done) => Ok(Some(done)),
        Err(Stop::Refused(_) | Stop::Denied(..)) => Ok(None),
        Err(Stop::Failed(failure)) => Err(failure),
        Err(Stop::Stale) => Err(Failure::new("a removal asked for digests it was not to need")),
    }
}
