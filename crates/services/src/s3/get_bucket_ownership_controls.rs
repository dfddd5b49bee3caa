//! `GetBucketOwnershipControls`: whose the objects of a bucket are.
//!
//! # Invariants
//!
//! * Once the controls were deleted there is nothing to show, though the bucket still has a rule.

use wire::s3 as aws;

use super::access::{bucket_access, bucket_resources};
use super::lookup::bucket;
use crate::prelude::*;

pub(crate) struct GetBucketOwnershipControls;

impl Operation for GetBucketOwnershipControls {
    type Shape = aws::GetBucketOwnershipControls;
    const AUDIT: Audit = Audit::management(Read);

    fn access(cx: &Context, tx: &Tx, input: &Input<Self>) -> Outcome<Access> {
        let action = "s3:GetBucketOwnershipControls";
        bucket_access(cx, tx, action, &input.bucket, &input.expected_bucket_owner)
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let bucket = bucket(cx, tx, &input.bucket, &input.expected_bucket_owner)?;
        let name = bucket.ownership.name().ok_or_else(|| {
            aws::ownership_controls_not_found_error("The bucket ownership controls were not found")
                .with("BucketName", &bucket.name)
        })?;
        let rules = vec![aws::OwnershipControlsRule { object_ownership: name.into() }];
        let ownership_controls = Some(aws::OwnershipControls { rules });
        Ok(aws::GetBucketOwnershipControlsOutput { ownership_controls })
    }

    fn resources(_: &Context, tx: &Tx, input: &Input<Self>) -> Result<Vec<Resource>, Failure> {
        bucket_resources(tx, &input.bucket)
    }
}

#[cfg(test)]
mod tests {
    use crate::s3::acl_stories::{delete_ownership, ownership};
    use crate::s3::testing::bucket;
    use crate::testing::World;

    #[test]
    fn a_new_bucket_enforces_its_owner_until_the_controls_are_gone() {
        let mut world = World::new();
        bucket(&mut world, "ledger");
        assert_eq!(ownership(&mut world, "ledger"), "BucketOwnerEnforced");
        delete_ownership(&mut world, "ledger");
        assert_eq!(ownership(&mut world, "ledger"), "OwnershipControlsNotFoundError");
    }
}
