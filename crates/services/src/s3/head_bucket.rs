//! `HeadBucket`: whether a bucket exists, and in which region.
//!
//! # Invariants
//!
//! * The region is told even to a client that signed for another one: SDKs use this to find it.

use wire::s3 as aws;

use super::access::{bucket_access, objects_resources};
use super::lookup::{bucket, bucket_arn};
use crate::prelude::*;

pub(crate) struct HeadBucket;

impl Operation for HeadBucket {
    type Shape = aws::HeadBucket;
    const AUDIT: Audit = Audit::data(Read);

    fn access(cx: &Context, tx: &Tx, input: &Input<Self>) -> Outcome<Access> {
        bucket_access(cx, tx, "s3:ListBucket", &input.bucket, &input.expected_bucket_owner)
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let bucket = bucket(cx, tx, &input.bucket, &input.expected_bucket_owner)?;
        Ok(aws::HeadBucketOutput {
            bucket_arn: Some(bucket_arn(&bucket.name)),
            bucket_region: Some(bucket.region.clone()),
            access_point_alias: Some(false),
            ..Default::default()
        })
    }

    fn resources(_: &Context, tx: &Tx, input: &Input<Self>) -> Result<Vec<Resource>, Failure> {
        objects_resources(tx, &input.bucket)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::s3::testing::bucket;
    use crate::testing::World;

    #[test]
    fn a_head_finds_the_bucket_or_says_why_not() {
        let mut world = World::new();
        bucket(&mut world, "ledger");
        let head = |name: &str, owner: Option<&str>| aws::HeadBucketRequest {
            bucket: name.into(),
            expected_bucket_owner: owner.map(Into::into),
        };
        let found = world.call::<HeadBucket>(head("ledger", Some("111122223333"))).unwrap();
        assert_eq!(found.bucket_region.as_deref(), Some("us-east-1"));
        let mut status = |input| world.call::<HeadBucket>(input).unwrap_err().status;
        assert_eq!(status(head("missing", None)), 404);
        assert_eq!(status(head("ledger", Some("999988887777"))), 403);
        assert_eq!(status(head("ledger", Some("me"))), 400);
        let elsewhere = world.region("eu-west-1").call::<HeadBucket>(head("ledger", None));
        let refusal = elsewhere.unwrap_err();
        assert_eq!(refusal.status, 400);
        assert_eq!(refusal.headers, [("x-amz-bucket-region", "us-east-1".to_string())]);
        let stranger =
            world.region("us-east-1").stranger().call::<HeadBucket>(head("ledger", None));
        assert_eq!(stranger.unwrap_err().status, 403);
    }
}
