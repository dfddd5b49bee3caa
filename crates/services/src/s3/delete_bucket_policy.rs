//! `DeleteBucketPolicy`: take the policy off a bucket.
//!
//! # Invariants
//!
//! * Taking the policy off a bucket that has none succeeds.

use wire::s3 as aws;

use super::access::{bucket_access, bucket_resources};
use super::lookup::bucket_to_change;
use super::put_bucket_policy::check_account;
use super::rows::{BUCKET_POLICIES, BUCKETS, PolicyMark};
use crate::prelude::*;

pub(crate) struct DeleteBucketPolicy;

impl Operation for DeleteBucketPolicy {
    type Shape = aws::DeleteBucketPolicy;
    const AUDIT: Audit = Audit::management(Write);

    fn access(cx: &Context, tx: &Tx, input: &Input<Self>) -> Outcome<Access> {
        let action = "s3:DeleteBucketPolicy";
        bucket_access(cx, tx, action, &input.bucket, &input.expected_bucket_owner)
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let mut bucket = bucket_to_change(cx, tx, &input.bucket, &input.expected_bucket_owner)?;
        check_account(cx, &bucket, "DELETE")?;
        if bucket.policy != PolicyMark::Absent {
            bucket.policy = PolicyMark::Absent;
            tx.put(BUCKETS, &input.bucket, &bucket);
            tx.delete(BUCKET_POLICIES, &input.bucket);
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
    use crate::s3::get_bucket_policy::GetBucketPolicy;
    use crate::s3::put_bucket_policy::PutBucketPolicy;
    use crate::s3::testing::bucket;
    use crate::testing::World;

    #[test]
    fn a_policy_is_taken_off_once_or_twice_alike() {
        let mut world = World::new();
        bucket(&mut world, "ledger");
        let name = || String::from("ledger");
        let policy = r#"{"Statement": {"Effect": "Deny", "Principal": "*", "Action": "s3:*",
            "Resource": "arn:aws:s3:::ledger/*"}}"#;
        let policy = policy.into();
        let put = aws::PutBucketPolicyRequest { bucket: name(), policy, ..Default::default() };
        world.call::<PutBucketPolicy>(put).unwrap();
        for _ in 0..2 {
            let delete = aws::DeleteBucketPolicyRequest { bucket: name(), ..Default::default() };
            world.call::<DeleteBucketPolicy>(delete).unwrap();
        }
        let get = aws::GetBucketPolicyRequest { bucket: name(), ..Default::default() };
        assert_eq!(world.call::<GetBucketPolicy>(get).unwrap_err().code, "NoSuchBucketPolicy");
    }
}
