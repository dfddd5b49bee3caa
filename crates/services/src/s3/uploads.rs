//! Multipart uploads in progress: how they and their parts are found, kept and ended.
//!
//! # Invariants
//!
//! * A part owns a reference to each blob that it names, until it is replaced or its upload ends.
//! * An upload that has ended leaves nothing behind but, for an hour after its completion, what the
//!   completion answered.

use std::ops::ControlFlow;

use gate::{Access, Context, Need, Outcome, Stop};
use store::{KeyReader, Range, Tx};
use wire::checksum::Algorithm;
use wire::{BodyKey, Refusal};

use super::customer_key::Brought;
use super::encryption::{self, Encryption, Holder, fresh_key};
use super::ids::{self, Kind};
use super::refuse::{invalid_argument, invalid_request, no_such_upload};
use super::rows::{Bucket, COMPLETED_UPLOADS, CompletedUpload, PARTS, Part, UPLOADS, Upload};
use super::write::{adopt, release_pieces};

pub(super) const PART_NUMBER_MAX: u16 = 10_000;

/// As many parts as there are numbers for.
pub(super) const PARTS_MAX: usize = PART_NUMBER_MAX as usize;

/// Every part but the last is at least this long.
pub(super) const PART_BYTES_MIN: u64 = 5 << 20;

/// How long a completion is remembered.
const COMPLETED_KEPT_MS: i64 = 60 * 60 * 1000;

/// How many completions too old to be remembered one new completion forgets.
const FORGOTTEN_AT_ONCE: usize = 4;

/// How many uploads and parts may go with their bucket, in one transaction.
const ABANDONED_MAX: usize = 20_000;

impl Upload {
    pub(super) fn public_id(&self) -> String {
        ids::encode(Kind::Upload, self.order, &self.salt)
    }

    /// What the parts are checked with: S3's own choice unless the client named another.
    pub(super) fn algorithm(&self) -> Algorithm {
        Algorithm::parse(&self.checksum_algorithm).unwrap_or(Algorithm::Crc64Nvme)
    }
}

/// The upload in progress that a client means.
pub(super) fn find_upload(tx: &Tx, bucket: &str, key: &str, id: &str) -> Outcome<Upload> {
    let missing = || no_such_upload(id);
    let (order, salt) = ids::decode(Kind::Upload, id).ok_or_else(missing)?;
    let upload = tx.get(UPLOADS, (bucket, key, order))?;
    Ok(upload.filter(|upload| upload.salt == salt).ok_or_else(missing)?)
}

/// Whoever began an upload may list and abort it where it is another account's, if his own account
/// lets him: his account's root user may, too.
pub(super) fn granted_to_initiator(
    cx: &Context,
    tx: &Tx,
    access: Access,
    (bucket, key, id): (&str, &str, &str),
) -> Outcome<Access> {
    let (caller, mut access) = (&cx.caller, access);
    let foreign = |need: &Need| need.owner.as_ref() != Some(&caller.account);
    if caller.is_anonymous() || !access.needs.iter().any(foreign) {
        return Ok(access);
    }
    let began = |it: Upload| {
        let account = it.initiator.split(':').nth(4);
        it.initiator_id.is_some() && it.initiator_id == caller.user_id()
            || caller.is_root() && account == Some(&caller.account)
    };
    let began = match find_upload(tx, bucket, key, id) {
        Ok(upload) => began(upload),
        Err(Stop::Refused(_)) => false,
        Err(stop) => return Err(stop),
    };
    for need in access.needs.iter_mut().filter(|_| began) {
        need.guard.granted = true;
    }
    Ok(access)
}

/// The key of an upload, for a request that goes on with it; none if it was begun before bodies were
/// sealed.
pub(super) fn object_key(
    cx: &Context,
    tx: &Tx,
    (bucket, key): (&str, &str),
    upload: &Upload,
    brought: &Brought,
) -> Outcome<Option<BodyKey>> {
    let (holder, encryption) = (Holder { bucket, key }, &upload.encryption);
    if brought.is_none() != (encryption.kind != encryption::Kind::Customer) {
        let message = "The multipart upload initiate requested encryption. Subsequent part requests \
                       must include the appropriate encryption parameters.";
        return Err(invalid_request(message).into());
    }
    match brought.for_writing(cx)? {
        None => encryption.open(cx, tx, holder, brought),
        Some(key) => match encryption.open_with(&key, holder)? {
            Some(key) => Ok(Some(key)),
            None => {
                let message = "The provided encryption parameters did not match the ones used \
                               originally.";
                Err(invalid_request(message).into())
            }
        },
    }
}

/// The upload with the key that its parts' keys are wrapped with. One that was begun before bodies
/// were sealed gets its key with its next part.
pub(super) fn sealed_upload(
    cx: &Context,
    tx: &mut Tx,
    (bucket, key): (&str, &str),
    mut upload: Upload,
    brought: &Brought,
) -> Outcome<(Upload, BodyKey)> {
    if let Some(object_key) = object_key(cx, tx, (bucket, key), &upload, brought)? {
        return Ok((upload, object_key));
    }
    let object_key = fresh_key(cx);
    upload.encryption = Encryption::s3(cx, Holder { bucket, key }, &object_key);
    tx.put(UPLOADS, (bucket, key, upload.order), &upload);
    Ok((upload, object_key))
}

pub(super) fn part_number(number: i32) -> Result<u16, Refusal> {
    let valid = u16::try_from(number).ok().filter(|it| (1..=PART_NUMBER_MAX).contains(it));
    valid.ok_or_else(|| {
        let message = "Part number must be an integer between 1 and 10000, inclusive";
        invalid_argument(message, "partNumber", &number.to_string())
    })
}

/// Keep a part, in place of the one that had its number.
pub(super) fn put_part(
    tx: &mut Tx,
    bucket: &str,
    key: &str,
    upload: &Upload,
    (number, part): (u16, &Part),
) -> Outcome<()> {
    let row = (bucket, key, upload.order, number);
    let replaced: Option<Part> = tx.get(PARTS, row)?;
    adopt(tx, &part.pieces);
    if let Some(replaced) = replaced {
        release_pieces(tx, &replaced.pieces);
    }
    tx.put(PARTS, row, part);
    Ok(())
}

/// The parts of an upload by number, those after `marker`, at most `limit` of them.
pub(super) fn parts(
    tx: &Tx,
    bucket: &str,
    key: &str,
    upload: &Upload,
    (marker, limit): (u16, usize),
) -> Outcome<Vec<(u16, Part)>> {
    let range = Range::after(marker.to_be_bytes()).limit(limit);
    let rows = tx.scan(PARTS, (bucket, key, upload.order), range)?;
    let numbered = |(key, part): (Vec<u8>, Part)| Ok((KeyReader(&key).u16()?, part));
    rows.into_iter().map(numbered).collect()
}

/// Forget an upload and give back what its parts own.
pub(super) fn end_upload(
    tx: &mut Tx,
    bucket: &str,
    key: &str,
    upload: &Upload,
    parts: &[(u16, Part)],
) {
    for (number, part) in parts {
        release_pieces(tx, &part.pieces);
        tx.delete(PARTS, (bucket, key, upload.order, *number));
    }
    tx.delete(UPLOADS, (bucket, key, upload.order));
}

/// Remember for a while what a completion answered.
pub(super) fn remember_completion(
    tx: &mut Tx,
    bucket: &str,
    key: &str,
    upload: &Upload,
    completed: &CompletedUpload,
) -> Outcome<()> {
    let oldest = completed.completed_at - COMPLETED_KEPT_MS;
    let mut outlived = Vec::new();
    let range = Range::all().limit(FORGOTTEN_AT_ONCE);
    // Nobody else depends on these rows, so they are looked at without entering the read set.
    tx.visit_unchecked(COMPLETED_UPLOADS, (bucket,), range, &mut |rest, row| {
        if row.completed_at < oldest {
            outlived.push(rest.to_vec());
        }
        ControlFlow::Continue(())
    })?;
    for rest in outlived {
        let mut rest = KeyReader(&rest);
        let (order, key) = (rest.u64()?, rest.text()?);
        tx.delete(COMPLETED_UPLOADS, (bucket, order, key));
    }
    tx.put(COMPLETED_UPLOADS, (bucket, upload.order, key), completed);
    Ok(())
}

/// What the completion of this upload answered, if it was not long ago.
pub(super) fn find_completion(
    tx: &Tx,
    bucket: &Bucket,
    key: &str,
    id: &str,
    now: i64,
) -> Outcome<Option<CompletedUpload>> {
    let Some((order, salt)) = ids::decode(Kind::Upload, id) else { return Ok(None) };
    let row = tx.get(COMPLETED_UPLOADS, (bucket.name.as_str(), order, key))?;
    // An earlier bucket of the same name may have left some behind.
    let since = bucket.created_at.max(now - COMPLETED_KEPT_MS);
    Ok(row.filter(|it| it.salt == salt && it.completed_at >= since))
}

/// End all uploads of a bucket that is being deleted: they do not keep it from going.
pub(super) fn abandon_all(tx: &mut Tx, bucket: &str) -> Outcome<()> {
    let too_many = || {
        let message = "The bucket you tried to delete is not empty. Too many multipart uploads are \
                       in progress in it; abort them first.";
        Refusal::new("BucketNotEmpty", 409, message).with("BucketName", bucket)
    };
    let uploads = tx.scan(UPLOADS, (bucket,), Range::all().limit(ABANDONED_MAX))?;
    let mut left = ABANDONED_MAX.checked_sub(uploads.len() + 1).ok_or_else(too_many)?;
    for (rest, upload) in uploads {
        let key = KeyReader(&rest).text()?;
        let parts = parts(tx, bucket, &key, &upload, (0, left + 1))?;
        left = left.checked_sub(parts.len()).ok_or_else(too_many)?;
        end_upload(tx, bucket, &key, &upload, &parts);
    }
    let mut rests = Vec::new();
    tx.visit_keys(COMPLETED_UPLOADS, (bucket,), Range::all().limit(ABANDONED_MAX), &mut |rest| {
        rests.push(rest.to_vec());
        ControlFlow::Continue(())
    })?;
    for rest in rests {
        let mut rest = KeyReader(&rest);
        let (order, key) = (rest.u64()?, rest.text()?);
        tx.delete(COMPLETED_UPLOADS, (bucket, order, key));
    }
    Ok(())
}
