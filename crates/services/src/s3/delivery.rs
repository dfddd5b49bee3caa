//! Deliveries: whether a service may put its files into a bucket, asked before anybody relies on it.
//!
//! # Invariants
//!
//! * The needs are those of the calls that the delivery will make, judged by the same bucket policy.

use gate::{Context, Need, Outcome};
use store::Tx;

use super::access::Door;
use super::lookup::bucket_anywhere;

/// The access list that services give with every file they deliver.
pub(crate) const DELIVERY_ACL: &str = "bucket-owner-full-control";

/// What a service needs to deliver a file: it looks at the bucket's access list first, as AWS's
/// services do. The context is the service's own.
pub(crate) fn delivery_needs(cx: &Context, tx: &Tx, bucket: &str, key: &str) -> Outcome<[Need; 2]> {
    let door = Door::of(cx, tx, bucket_anywhere(tx, bucket, &None)?);
    let put = door.object_need("s3:PutObject", key, None)?;
    Ok([door.bucket_need("s3:GetBucketAcl")?, put.with("s3:x-amz-acl", DELIVERY_ACL)])
}
