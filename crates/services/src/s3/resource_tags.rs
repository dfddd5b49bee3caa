//! The tags of a bucket as S3 Control changes them: one by one, named by the bucket's ARN.
//!
//! # Invariants
//!
//! * They are the same tags that `PutBucketTagging` replaces as a set.
//! * A bucket of another account is nobody's to tag here.

use wire::s3 as aws;

use super::access::Door;
use super::lookup::bucket;
use super::rows::{BUCKET_TAGS, TagSet};
use super::tags::{self, Tagged, Tags};
use crate::prelude::*;

const ARN_START: &str = "arn:aws:s3:::";

/// The bucket of an ARN. Other resources of S3 are not built.
fn named(arn: &str) -> Result<&str, Refusal> {
    let name = arn.strip_prefix(ARN_START).filter(|it| !it.is_empty() && !it.contains('/'));
    name.ok_or_else(|| {
        let message = "Tags are implemented for buckets, which are named by arn:aws:s3:::BUCKET.";
        Refusal::new("InvalidRequest", 400, message)
    })
}

/// One permission on the bucket of an ARN.
pub(crate) fn access(
    cx: &Context,
    tx: &Tx,
    action: &'static str,
    arn: &str,
    tag_keys: Vec<(String, Option<String>)>,
) -> Outcome<Access> {
    let owner = Some(cx.caller.account.clone());
    let mut need = Door::find(cx, tx, named(arn)?, &owner)?.bucket_need(action)?;
    if !tag_keys.is_empty() {
        let keys: Vec<String> = tag_keys.iter().map(|it| it.0.clone()).collect();
        need = need.with("aws:TagKeys", keys);
    }
    for (key, value) in tag_keys {
        need = need.with_some(format!("aws:RequestTag/{key}"), value);
    }
    Ok(need.into())
}

/// The tags of the bucket of an ARN.
pub(crate) fn list(cx: &Context, tx: &Tx, arn: &str) -> Outcome<Tags> {
    let bucket = bucket(cx, tx, named(arn)?, &Some(cx.caller.account.clone()))?;
    Ok(tx.get(BUCKET_TAGS, bucket.name.as_str())?.unwrap_or_default().tags)
}

/// Give tags to the bucket of an ARN, in the place of those with the same keys.
pub(crate) fn put(cx: &Context, tx: &mut Tx, arn: &str, given: Tags) -> Outcome<()> {
    let mut tags = list(cx, tx, arn)?;
    tags.retain(|(key, _)| !given.iter().any(|it| it.0 == *key));
    tags.extend(given);
    let tag_set = tags.into_iter().map(|(key, value)| aws::Tag { key, value }).collect();
    let tags = tags::from_body(Tagged::Bucket, aws::Tagging { tag_set })?;
    store(tx, named(arn)?, tags);
    Ok(())
}

/// Take tags away, where they are.
pub(crate) fn remove(cx: &Context, tx: &mut Tx, arn: &str, keys: &[String]) -> Outcome<()> {
    let mut tags = list(cx, tx, arn)?;
    tags.retain(|(key, _)| !keys.contains(key));
    store(tx, named(arn)?, tags);
    Ok(())
}

fn store(tx: &mut Tx, bucket: &str, tags: Tags) {
    match tags.is_empty() {
        true => tx.delete(BUCKET_TAGS, bucket),
        false => tx.put(BUCKET_TAGS, bucket, &TagSet { tags }),
    }
}

/// The resources of a call about the bucket of an ARN.
pub(crate) fn resources(tx: &Tx, arn: &str) -> Result<Vec<Resource>, Failure> {
    named(arn).map_or(Ok(Vec::new()), |name| super::access::bucket_resources(tx, name))
}
