//! `DeletePublicAccessBlock`: let a bucket's own settings keep the public out no more.
//!
//! # Invariants
//!
//! * What the account blocks stays blocked.

use wire::s3 as aws;

use super::access::{bucket_access, bucket_resources};
use super::acl::Blocking;
use super::lookup::bucket_to_change;
use super::rows::BUCKETS;
use crate::prelude::*;

pub(crate) struct DeletePublicAccessBlock;

impl Operation for DeletePublicAccessBlock {
    type Shape = aws::DeletePublicAccessBlock;
    const AUDIT: Audit = Audit::management(Write).named("DeleteBucketPublicAccessBlock");

    fn access(cx: &Context, tx: &Tx, input: &Input<Self>) -> Outcome<Access> {
        let action = "s3:PutBucketPublicAccessBlock";
        bucket_access(cx, tx, action, &input.bucket, &input.expected_bucket_owner)
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let mut bucket = bucket_to_change(cx, tx, &input.bucket, &input.expected_bucket_owner)?;
        if bucket.public_access_block != Blocking::Absent {
            bucket.public_access_block = Blocking::Absent;
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
    use super::*;
    use crate::s3::acl_stories::{listed_bucket, unblock};
    use crate::s3::put_bucket_acl::PutBucketAcl;
    use crate::testing::World;

    #[test]
    fn what_was_blocked_can_be_done_then() {
        let mut world = World::new();
        listed_bucket(&mut world, "ledger", "private");
        let put = || aws::PutBucketAclRequest {
            bucket: "ledger".into(),
            acl: Some("public-read".into()),
            ..Default::default()
        };
        world.call::<PutBucketAcl>(put()).unwrap_err();
        unblock(&mut world, "ledger");
        unblock(&mut world, "ledger");
        world.call::<PutBucketAcl>(put()).unwrap();
    }
}
