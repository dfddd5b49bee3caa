//! `DeleteBucketOwnershipControls`: let objects be their writers' again.
//!
//! # Invariants
//!
//! * The bucket is then as one with `ObjectWriter`, but has no controls to show.

use wire::s3 as aws;

use super::access::{bucket_access, bucket_resources};
use super::acl::Ownership;
use super::lookup::bucket_to_change;
use super::rows::BUCKETS;
use crate::prelude::*;

pub(crate) struct DeleteBucketOwnershipControls;

impl Operation for DeleteBucketOwnershipControls {
    type Shape = aws::DeleteBucketOwnershipControls;
    const AUDIT: Audit = Audit::management(Write);

    fn access(cx: &Context, tx: &Tx, input: &Input<Self>) -> Outcome<Access> {
        let action = "s3:PutBucketOwnershipControls";
        bucket_access(cx, tx, action, &input.bucket, &input.expected_bucket_owner)
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let mut bucket = bucket_to_change(cx, tx, &input.bucket, &input.expected_bucket_owner)?;
        if bucket.ownership != Ownership::Deleted {
            bucket.ownership = Ownership::Deleted;
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
    use crate::s3::acl_stories::delete_ownership;
    use crate::s3::put_bucket_acl::PutBucketAcl;
    use crate::s3::testing::bucket;
    use crate::testing::World;

    #[test]
    fn lists_count_where_nobody_says_whose_objects_are() {
        let mut world = World::new();
        bucket(&mut world, "ledger");
        let put = || aws::PutBucketAclRequest {
            bucket: "ledger".into(),
            acl: Some("log-delivery-write".into()),
            ..Default::default()
        };
        world.call::<PutBucketAcl>(put()).unwrap_err();
        delete_ownership(&mut world, "ledger");
        delete_ownership(&mut world, "ledger");
        world.call::<PutBucketAcl>(put()).unwrap();
    }
}
