//! `GetBucketPolicyStatus`: whether a bucket's policy lets in the public.
//!
//! # Invariants
//!
//! * Public is what Block Public Access calls so; whether it is blocked makes no difference.

use wire::s3 as aws;

use super::access::{bucket_access, bucket_resources, policy_of};
use super::lookup::bucket;
use crate::prelude::*;

pub(crate) struct GetBucketPolicyStatus;

impl Operation for GetBucketPolicyStatus {
    type Shape = aws::GetBucketPolicyStatus;
    const AUDIT: Audit = Audit::management(Read);

    fn access(cx: &Context, tx: &Tx, input: &Input<Self>) -> Outcome<Access> {
        let action = "s3:GetBucketPolicyStatus";
        bucket_access(cx, tx, action, &input.bucket, &input.expected_bucket_owner)
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let bucket = bucket(cx, tx, &input.bucket, &input.expected_bucket_owner)?;
        let policy = policy_of(cx, tx, &bucket)?.ok_or_else(|| {
            Refusal::new("NoSuchBucketPolicy", 404, "The bucket policy does not exist")
                .with("BucketName", &bucket.name)
        })?;
        let policy_status = Some(aws::PolicyStatus { is_public: Some(policy.is_public()) });
        Ok(aws::GetBucketPolicyStatusOutput { policy_status })
    }

    fn resources(_: &Context, tx: &Tx, input: &Input<Self>) -> Result<Vec<Resource>, Failure> {
        bucket_resources(tx, &input.bucket)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::s3::acl_stories::{STRANGER, allow_reading, strangers_account, unblock};
    use crate::s3::testing::bucket;
    use crate::testing::World;

    #[test]
    fn a_policy_is_public_unless_it_names_whom_it_lets_in() {
        let mut world = World::new();
        strangers_account(&mut world);
        bucket(&mut world, "ledger");
        unblock(&mut world, "ledger");
        let mut status = |principal: Option<&str>| {
            if let Some(principal) = principal {
                allow_reading(&mut world, "ledger", principal).unwrap();
            }
            let get =
                aws::GetBucketPolicyStatusRequest { bucket: "ledger".into(), ..Default::default() };
            let output = world.call::<GetBucketPolicyStatus>(get);
            output.map(|it| it.policy_status.unwrap().is_public).map_err(|it| it.code)
        };
        assert_eq!(status(None), Err("NoSuchBucketPolicy".into()));
        assert_eq!(status(Some("*")), Ok(Some(true)));
        assert_eq!(status(Some(STRANGER)), Ok(Some(false)));
    }
}
