//! `GetBucketPolicy`: the policy of a bucket, as it was put.
//!
//! # Invariants
//!
//! * The text comes back byte for byte, as long as everybody whom it names exists; a user or role
//!   that is gone is shown by its unique id, as AWS does.

use wire::Refusal;
use wire::s3 as aws;

use super::access::{bucket_access, bucket_resources};
use super::lookup::bucket;
use super::policy_text;
use super::put_bucket_policy::check_account;
use crate::prelude::*;

pub(crate) struct GetBucketPolicy;

impl Operation for GetBucketPolicy {
    type Shape = aws::GetBucketPolicy;
    const AUDIT: Audit = Audit::management(Read);

    fn access(cx: &Context, tx: &Tx, input: &Input<Self>) -> Outcome<Access> {
        let action = "s3:GetBucketPolicy";
        bucket_access(cx, tx, action, &input.bucket, &input.expected_bucket_owner)
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let bucket = bucket(cx, tx, &input.bucket, &input.expected_bucket_owner)?;
        check_account(cx, &bucket, "GET")?;
        let policy = policy_text::shown(tx, &bucket.name)?.ok_or_else(|| {
            Refusal::new("NoSuchBucketPolicy", 404, "The bucket policy does not exist")
                .with("BucketName", &input.bucket)
        })?;
        Ok(aws::GetBucketPolicyOutput { policy: Some(policy) })
    }

    fn resources(_: &Context, tx: &Tx, input: &Input<Self>) -> Result<Vec<Resource>, Failure> {
        bucket_resources(tx, &input.bucket)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::s3::testing::bucket;
    use crate::testing::World;

    #[test]
    fn a_bucket_has_no_policy_until_one_is_put() {
        let mut world = World::new();
        bucket(&mut world, "ledger");
        let get = aws::GetBucketPolicyRequest { bucket: "ledger".into(), ..Default::default() };
        let refusal = world.call::<GetBucketPolicy>(get).unwrap_err();
        assert_eq!((&*refusal.code, refusal.status), ("NoSuchBucketPolicy", 404));
    }
}
