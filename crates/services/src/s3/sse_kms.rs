//! SSE-KMS: S3 asks KMS, for its caller, to seal and to open the keys of objects.
//!
//! | call                                     | what KMS is asked                               |
//! |------------------------------------------|-------------------------------------------------|
//! | `PutObject`, `CreateMultipartUpload`     | `kms:GenerateDataKey`                           |
//! | `CopyObject`                             | `kms:Decrypt` for the source, `kms:GenerateDataKey` |
//! | `GetObject`, `UploadPart`, `UploadPartCopy`, `CompleteMultipartUpload` | `kms:Decrypt`     |
//! | `HeadObject` that shows a checksum       | `kms:Decrypt`                                   |
//! | `HeadObject`, listings, tags, deletions  | nothing                                         |
//!
//! # Invariants
//!
//! * KMS is asked each time, with a bucket key too: on AWS a key that a bucket borrowed is used for a
//!   while without asking, and a grant that was taken away goes on counting so long. The context is
//!   that of a bucket key all the same.
//! * What KMS refuses is refused in its words, under `KMS.` and the name of its exception; what it
//!   denies is denied.
//! * Nothing is asked for a request that others may have read on its way, or that is not signed by
//!   Signature Version 4.

use gate::{Context, Outcome, Stop};
use store::Tx;
use wire::{BodyKey, Refusal, s3 as aws};

use super::connection::{is_protected, is_signed_for_kms};
use super::encryption::Holder;
use super::refuse::invalid_argument;
use super::sse_context;
use crate::kms::forward::{self, Ask};

const SERVICE: &str = "s3";
const HEADER: &str = "x-amz-server-side-encryption";
const SUBJECT: &str = "Requests specifying Server Side Encryption with AWS KMS managed keys";

/// Which key of KMS, and how it is used.
pub(super) struct Use<'a> {
    /// Id, ARN or alias.
    pub key: &'a str,
    /// As the client gave it.
    pub context: &'a Option<String>,
    pub bucket_key: bool,
}

/// What KMS made of an object's key.
pub(super) struct Sealed {
    /// The ARN of the key, whatever it was called.
    pub arn: String,
    pub blob: Vec<u8>,
}

/// Have KMS seal an object's key.
pub(super) fn seal(
    cx: &Context,
    tx: &Tx,
    holder: Holder,
    region: &str,
    use_of: &Use,
    key: &BodyKey,
) -> Outcome<Sealed> {
    let context = use_of.complete(holder)?;
    let ask = Ask { service: SERVICE, region, key: use_of.key, context: &context };
    let made =
        forward::generate_data_key(cx, tx, &ask, Some(*key.bytes())).map_err(in_s3s_words)?;
    Ok(Sealed { arn: made.key_arn, blob: made.blob })
}

/// Have KMS open it.
pub(super) fn open(
    cx: &Context,
    tx: &Tx,
    holder: Holder,
    use_of: &Use,
    blob: &[u8],
) -> Outcome<BodyKey> {
    check_request(cx)?;
    let context = use_of.complete(holder)?;
    // The bucket's own region is that of its objects' keys.
    let region = use_of.key.split(':').nth(3).unwrap_or(&cx.region);
    let ask = Ask { service: SERVICE, region, key: use_of.key, context: &context };
    let opened = forward::decrypt(cx, tx, &ask, blob).map_err(in_s3s_words)?;
    Ok(BodyKey::new(*opened))
}

impl Use<'_> {
    fn complete(&self, holder: Holder) -> Result<Vec<(String, String)>, Refusal> {
        let place = (holder.bucket, holder.key);
        sse_context::complete(self.context.as_deref(), place, self.bucket_key)
    }
}

/// The ARN of the key that a request names, as policies are told: also where it names an id or an
/// alias. What does not exist is told by whoever uses it.
pub(super) fn named(cx: &Context, tx: &Tx, key: &str) -> Outcome<String> {
    let (region, account) = (cx.region.as_str(), cx.caller.account.as_str());
    if let Some(facts) = forward::describe(tx, region, account, key)? {
        return Ok(facts.arn);
    }
    Ok(match key {
        arn if arn.starts_with("arn:") => arn.into(),
        alias if alias.starts_with("alias/") => format!("arn:aws:kms:{region}:{account}:{alias}"),
        id => format!("arn:aws:kms:{region}:{account}:key/{id}"),
    })
}

/// The ARN of `aws/s3` of the caller's account, if it is there.
pub(super) fn managed(cx: &Context, tx: &Tx, region: &str) -> Outcome<Option<String>> {
    forward::managed_key_if_made(cx, tx, SERVICE, region)
}

/// The same, made if it is not there.
pub(super) fn make_managed(cx: &Context, tx: &mut Tx, region: &str) -> Outcome<String> {
    forward::managed_key(cx, tx, SERVICE, region)
}

/// Refuse requests that keys of KMS are not used for.
pub(super) fn check_request(cx: &Context) -> Result<(), Refusal> {
    if !is_signed_for_kms(cx) {
        let message = format!("{SUBJECT} require AWS Signature Version 4.");
        return Err(aws::invalid_argument(message).with("ArgumentName", "Authorization"));
    }
    if !is_protected(cx) {
        let message = format!("{SUBJECT} must be made over a secure connection.");
        return Err(invalid_argument(&message, HEADER, "aws:kms"));
    }
    Ok(())
}

fn in_s3s_words(stop: Stop) -> Stop {
    match stop {
        Stop::Refused(it) if it.code.starts_with("AccessDenied") => {
            Refusal::access_denied(it.message).into()
        }
        Stop::Refused(it) => Refusal::new(format!("KMS.{}", it.exception), 400, it.message).into(),
        Stop::Denied(it, reason) => Stop::Denied(Refusal::access_denied(it.message), reason),
        other => other,
    }
}
