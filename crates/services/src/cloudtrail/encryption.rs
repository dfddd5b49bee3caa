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

use base64::Engine;
use base64::engine::general_purpose::STANDARD as BASE64;
use trail::Trail;
use wire::cloudtrail as aws;
use wire::s3::PutObjectRequest;

use super::destination;
use super::worker::SERVICE;
use crate::kms::forward::{self, Ask};
use crate::prelude::*;

const TRAIL_ARN: &str = "aws:cloudtrail:arn";
const OBJECT_ARN: &str = "aws:s3:arn";

/// The key that a trail is to use, if it is given one. An empty text gives none.
pub(super) fn key(
    cx: &Context,
    tx: &Tx,
    trail: &Trail,
    given: Option<&str>,
) -> Outcome<Option<String>> {
    let Some(given) = given.filter(|it| !it.is_empty()) else { return Ok(None) };
    let place = crate::s3::place_of(tx, &trail.bucket)?;
    let region = place.map_or_else(|| cx.region.clone(), |it| it.region);
    let service = cx.for_service(SERVICE, &trail.arn());
    let folder = format!("arn:aws:s3:::{}/{}", trail.bucket, destination::folder(trail));
    let context = [(TRAIL_ARN.to_string(), trail.arn()), (OBJECT_ARN.to_string(), folder)];
    let ask = Ask { service: "cloudtrail", region: &region, key: given, context: &context };
    let tried = forward::generate_data_key(&service, tx, &ask, None);
    cx.adopt(service);
    match tried {
        Ok(made) => Ok(Some(made.key_arn)),
        Err(stop) => Err(unusable(stop, trail, given)),
    }
}

/// What CloudTrail calls the trouble with a key.
fn unusable(stop: Stop, trail: &Trail, key: &str) -> Stop {
    let refusal = match stop {
        Stop::Refused(refusal) | Stop::Denied(refusal, _) => refusal,
        other => return other,
    };
    match &*refusal.exception {
        "NotFoundException" => aws::kms_key_not_found(refusal.message),
        "DisabledException" => aws::kms_key_disabled(refusal.message),
        "KMSInvalidStateException" => aws::kms(refusal.message),
        "AccessDenied" | "AccessDeniedException" => aws::insufficient_encryption_policy(format!(
            "Insufficient permissions to access S3 bucket {} or KMS key {key}.",
            trail.bucket
        )),
        _ => aws::invalid_kms_key_id(format!("The KMS key {key} cannot encrypt log files.")),
    }
    .into()
}

/// A log file, as the trail wants it encrypted.
pub(super) fn of_logs(trail: &Trail, input: PutObjectRequest) -> PutObjectRequest {
    let Some(key) = &trail.kms_key else { return of_digests(input) };
    let context = serde_json::json!({ TRAIL_ARN: trail.arn() }).to_string();
    PutObjectRequest {
        server_side_encryption: Some("aws:kms".into()),
        ssekms_key_id: Some(key.clone()),
        ssekms_encryption_context: Some(BASE64.encode(context)),
        ..input
    }
}

/// A digest, and a log file of a trail without a key.
pub(super) fn of_digests(input: PutObjectRequest) -> PutObjectRequest {
    PutObjectRequest { server_side_encryption: Some("AES256".into()), ..input }
}
