//! Finding buckets and versions, and the checks that come with finding them.
//!
//! # Invariants
//!
//! * A bucket is looked up before anything else is judged: what is missing is missing to everyone.
//! * A request that was signed for another region than the bucket's goes no further.
//! * A version is found by one look-up, whether by its id, as the null version, or as the latest.

use std::sync::Arc;

use gate::{Context, Outcome};
use store::{Range, Reverse, Tx};
use wire::{Refusal, s3 as aws};

use super::ids::{self, Kind, Salt};
use super::refuse::{invalid_argument, no_such_bucket};
use super::rows::{BUCKETS, Bucket, CURRENT, HISTORY, Listed, NULLS, Version};

/// The bucket, if it exists, belongs to whom the caller expects, and lies where the caller thinks.
pub(crate) fn bucket(
    cx: &Context,
    tx: &Tx,
    name: &str,
    expected_owner: &Option<String>,
) -> Outcome<Arc<Bucket>> {
    let bucket = bucket_anywhere(tx, name, expected_owner)?;
    // Who signs nothing names no region.
    if bucket.region != cx.region && !cx.caller.is_anonymous() {
        return Err(wrong_region(cx, &bucket).into());
    }
    Ok(bucket)
}

/// The same for a call that will write the bucket's row anew.
pub(super) fn bucket_to_change(
    cx: &Context,
    tx: &Tx,
    name: &str,
    expected_owner: &Option<String>,
) -> Outcome<Bucket> {
    bucket(cx, tx, name, expected_owner).map(Arc::unwrap_or_clone)
}

/// The same for the few calls that any region answers.
pub(super) fn bucket_anywhere(
    tx: &Tx,
    name: &str,
    expected_owner: &Option<String>,
) -> Outcome<Arc<Bucket>> {
    let bucket = tx.get_shared(BUCKETS, name)?.ok_or_else(|| no_such_bucket(name))?;
    check_owner(&bucket, expected_owner)?;
    Ok(bucket)
}

/// Whose a bucket is and where it lies: what others may know of it.
#[derive(Clone, Debug, PartialEq)]
pub struct Place {
    pub owner: String,
    pub region: String,
}

pub fn place_of(tx: &Tx, name: &str) -> Result<Option<Place>, store::Failure> {
    let bucket = tx.get(BUCKETS, name)?;
    Ok(bucket.map(|it| Place { owner: it.owner, region: it.region }))
}

fn check_owner(bucket: &Bucket, expected: &Option<String>) -> Result<(), Refusal> {
    let Some(expected) = expected else { return Ok(()) };
    if expected.len() != 12 || !expected.bytes().all(|it| it.is_ascii_digit()) {
        let message = format!(
            "The value of the expected bucket owner parameter must be an AWS Account ID... \
             [{expected}]"
        );
        return Err(aws::invalid_bucket_owner_aws_account_id(message));
    }
    if *expected != bucket.owner {
        return Err(Refusal::access_denied("Access Denied"));
    }
    Ok(())
}

/// What S3 tells a client that signed for another region; SDKs read the header and try again there.
fn wrong_region(cx: &Context, bucket: &Bucket) -> Refusal {
    let (given, expected) = (&cx.region, &bucket.region);
    let refusal = match cx.origin.auth_method {
        "QueryString" => aws::authorization_query_parameters_error(format!(
            "Error parsing the X-Amz-Credential parameter; the region '{given}' is wrong; \
                 expecting '{expected}'"
        )),
        _ => aws::authorization_header_malformed(format!(
            "The authorization header is malformed; the region '{given}' is wrong; expecting \
                 '{expected}'"
        )),
    };
    refusal.with("Region", expected).header("x-amz-bucket-region", expected)
}

/// The ARN of a bucket.
pub(crate) fn bucket_arn(bucket: &str) -> String {
    format!("arn:aws:s3:::{bucket}")
}

/// The ARN of an object.
pub(crate) fn object_arn(bucket: &str, key: &str) -> String {
    format!("arn:aws:s3:::{bucket}/{key}")
}

/// Which version a request means by `versionId`.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum VersionId {
    Null,
    Minted(u64, Salt),
}

impl VersionId {
    /// S3 refuses ids that it cannot have given out, before it looks for the version.
    pub(super) fn parse(text: &str) -> Result<VersionId, Refusal> {
        match text {
            "" => Err(invalid_argument("Version id cannot be the empty string", "versionId", "")),
            "null" => Ok(VersionId::Null),
            _ => match ids::decode(Kind::Version, text) {
                Some((order, salt)) => Ok(VersionId::Minted(order, salt)),
                None => Err(invalid_argument("Invalid version id specified", "versionId", text)),
            },
        }
    }

    pub(super) fn parse_optional(text: &Option<String>) -> Result<Option<VersionId>, Refusal> {
        text.as_deref().map(VersionId::parse).transpose()
    }
}

impl Version {
    /// The name clients know the version by.
    pub(crate) fn public_id(&self) -> String {
        public_id(self.null, self.order, &self.salt)
    }
}

impl Listed {
    pub(super) fn public_id(&self) -> String {
        public_id(self.null, self.order, &self.salt)
    }
}

fn public_id(null: bool, order: u64, salt: &Salt) -> String {
    if null { "null".into() } else { ids::encode(Kind::Version, order, salt) }
}

/// The version that a plain read sees; a delete marker where one hides the object.
pub(super) fn latest(tx: &Tx, bucket: &str, key: &str) -> Outcome<Option<Version>> {
    match tx.get(CURRENT, (bucket, key))? {
        Some(version) => Ok(Some(version)),
        None => newest_in_history(tx, bucket, key),
    }
}

pub(super) fn newest_in_history(tx: &Tx, bucket: &str, key: &str) -> Outcome<Option<Version>> {
    let mut rows = tx.scan(HISTORY, (bucket, key), Range::all().limit(1))?;
    Ok(rows.pop().map(|(_, version)| version))
}

/// A version by its id, delete markers included, and whether it is the current object.
pub(super) fn find(tx: &Tx, bucket: &str, key: &str, id: VersionId) -> Outcome<Option<Version>> {
    let named = |it: &Version| match id {
        VersionId::Null => it.null,
        VersionId::Minted(order, salt) => !it.null && it.order == order && it.salt == salt,
    };
    if let Some(current) = tx.get(CURRENT, (bucket, key))?
        && named(&current)
    {
        return Ok(Some(current));
    }
    let order = match id {
        VersionId::Minted(order, _) => order,
        VersionId::Null => match tx.get(NULLS, (bucket, key))? {
            Some(order) => order,
            None => return Ok(None),
        },
    };
    Ok(tx.get(HISTORY, (bucket, key, Reverse(order)))?.filter(named))
}
