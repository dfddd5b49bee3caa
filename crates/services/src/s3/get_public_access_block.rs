//! `GetPublicAccessBlock`: how a bucket keeps the public out.
//!
//! # Invariants
//!
//! * The bucket's own settings are shown, not those of its account.

use wire::s3 as aws;

use super::access::{bucket_access, bucket_resources};
use super::lookup::bucket;
use crate::prelude::*;

pub(crate) struct GetPublicAccessBlock;

impl Operation for GetPublicAccessBlock {
    type Shape = aws::GetPublicAccessBlock;
    const AUDIT: Audit = Audit::management(Read).named("GetBucketPublicAccessBlock");

    fn access(cx: &Context, tx: &Tx, input: &Input<Self>) -> Outcome<Access> {
        let action = "s3:GetBucketPublicAccessBlock";
        bucket_access(cx, tx, action, &input.bucket, &input.expected_bucket_owner)
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let bucket = bucket(cx, tx, &input.bucket, &input.expected_bucket_owner)?;
        let block = bucket.public_access_block.block().ok_or_else(|| {
            let message = "The public access block configuration was not found";
            aws::no_such_public_access_block_configuration(message).with("BucketName", &bucket.name)
        })?;
        let configuration = aws::PublicAccessBlockConfiguration {
            block_public_acls: Some(block.block_public_acls),
            ignore_public_acls: Some(block.ignore_public_acls),
            block_public_policy: Some(block.block_public_policy),
            restrict_public_buckets: Some(block.restrict_public_buckets),
        };
        Ok(aws::GetPublicAccessBlockOutput {
            public_access_block_configuration: Some(configuration),
        })
    }

    fn resources(_: &Context, tx: &Tx, input: &Input<Self>) -> Result<Vec<Resource>, Failure> {
        bucket_resources(tx, &input.bucket)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::s3::acl_stories::unblock;
    use crate::s3::testing::bucket;
    use crate::testing::World;

    #[test]
    fn a_new_bucket_blocks_the_public_until_its_block_is_deleted() {
        let mut world = World::new();
        bucket(&mut world, "ledger");
        let get =
            || aws::GetPublicAccessBlockRequest { bucket: "ledger".into(), ..Default::default() };
        let output = world.call::<GetPublicAccessBlock>(get()).unwrap();
        let block = output.public_access_block_configuration.unwrap();
        assert_eq!((block.block_public_acls, block.ignore_public_acls), (Some(true), Some(true)));
        assert_eq!(block.block_public_policy, Some(true));
        assert_eq!(block.restrict_public_buckets, Some(true));
        unblock(&mut world, "ledger");
        let refusal = world.call::<GetPublicAccessBlock>(get()).unwrap_err();
        assert_eq!(refusal.code, "NoSuchPublicAccessBlockConfiguration");
    }
}
