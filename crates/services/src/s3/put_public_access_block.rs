//! `PutPublicAccessBlock`: say how a bucket keeps the public out.
//!
//! # Invariants
//!
//! * All four settings are replaced: one that is not named is off.
//! * Lists and policies that are there stay; two of the settings keep them from counting.

use wire::s3 as aws;

use super::access::{bucket_access, bucket_resources};
use super::acl::{Blocking, PublicAccessBlock};
use super::lookup::bucket_to_change;
use super::rows::BUCKETS;
use crate::prelude::*;

pub(crate) struct PutPublicAccessBlock;

impl Operation for PutPublicAccessBlock {
    type Shape = aws::PutPublicAccessBlock;
    const AUDIT: Audit = Audit::management(Write).named("PutBucketPublicAccessBlock");

    fn access(cx: &Context, tx: &Tx, input: &Input<Self>) -> Outcome<Access> {
        let action = "s3:PutBucketPublicAccessBlock";
        bucket_access(cx, tx, action, &input.bucket, &input.expected_bucket_owner)
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let mut bucket = bucket_to_change(cx, tx, &input.bucket, &input.expected_bucket_owner)?;
        let given = &input.public_access_block_configuration;
        let block = PublicAccessBlock {
            block_public_acls: given.block_public_acls == Some(true),
            ignore_public_acls: given.ignore_public_acls == Some(true),
            block_public_policy: given.block_public_policy == Some(true),
            restrict_public_buckets: given.restrict_public_buckets == Some(true),
        };
        if bucket.public_access_block != Blocking::Present(block) {
            bucket.public_access_block = Blocking::Present(block);
            tx.put(BUCKETS, bucket.name.as_str(), &bucket);
        }
        Ok(wire::Empty {})
    }

    fn resources(_: &Context, tx: &Tx, input: &Input<Self>) -> Result<Vec<Resource>, Failure> {
        bucket_resources(tx, &input.bucket)
    }
}

#[cfg(test)]
mod tests {
    use expect_test::expect;

    use super::*;
    use crate::s3::get_public_access_block::GetPublicAccessBlock;
    use crate::s3::testing::bucket;
    use crate::testing::{World, check};

    #[test]
    fn a_setting_that_is_not_named_is_off() {
        let mut world = World::new();
        bucket(&mut world, "ledger");
        let configuration = aws::PublicAccessBlockConfiguration {
            ignore_public_acls: Some(true),
            ..Default::default()
        };
        let put = aws::PutPublicAccessBlockRequest {
            bucket: "ledger".into(),
            public_access_block_configuration: configuration,
            ..Default::default()
        };
        world.call::<PutPublicAccessBlock>(put).unwrap();
        let get =
            aws::GetPublicAccessBlockRequest { bucket: "ledger".into(), ..Default::default() };
        let output = world.call::<GetPublicAccessBlock>(get).unwrap();
        let block = output.public_access_block_configuration.unwrap();
        assert_eq!((block.ignore_public_acls, block.block_public_acls), (Some(true), Some(false)));
        check(
            &world,
            expect![[r#"
                Root s3:CreateBucket arn:aws:s3:::ledger → ok
                Root s3:PutBucketPublicAccessBlock arn:aws:s3:::ledger → ok
                Root s3:GetBucketPublicAccessBlock arn:aws:s3:::ledger → ok
            "#]],
        );
    }
}
