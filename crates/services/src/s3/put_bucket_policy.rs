//! `PutBucketPolicy`: keep a policy with a bucket.
//!
//! From then on it counts in every decision about the bucket and what is in it.
//!
//! # Invariants
//!
//! * What is stored is a policy about this bucket, byte for byte as it was sent.

use identity::content_id;
use wire::s3 as aws;

use super::access::{bucket_access, bucket_resources};
use super::lookup::bucket;
use super::policy_text;
use super::rows::{BUCKET_POLICIES, BUCKETS, PolicyMark};
use crate::prelude::*;

pub(crate) struct PutBucketPolicy;

impl Operation for PutBucketPolicy {
    type Shape = aws::PutBucketPolicy;
    const AUDIT: Audit = Audit::management(Write);

    fn access(cx: &Context, tx: &Tx, input: &Input<Self>) -> Outcome<Access> {
        let action = "s3:PutBucketPolicy";
        bucket_access(cx, tx, action, &input.bucket, &input.expected_bucket_owner)
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let mut bucket = bucket(cx, tx, &input.bucket, &input.expected_bucket_owner)?;
        policy_text::check(&input.policy, &input.bucket)?;
        bucket.policy = PolicyMark::Present(content_id(&input.policy));
        tx.put(BUCKET_POLICIES, &input.bucket, &input.policy);
        tx.put(BUCKETS, &input.bucket, &bucket);
        Ok(wire::Empty {})
    }

    fn resources(cx: &Context, input: &Input<Self>) -> Vec<Resource> {
        bucket_resources(cx, &input.bucket)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::s3::get_bucket_policy::GetBucketPolicy;
    use crate::s3::testing::bucket;
    use crate::testing::World;

    const POLICY: &str = r#"{ "Version": "2012-10-17", "Statement": [ { "Effect": "Allow",
        "Principal": "*", "Action": "s3:ListBucket", "Resource": "arn:aws:s3:::ledger" } ] }"#;

    fn put(policy: &str) -> aws::PutBucketPolicyRequest {
        let (bucket, policy) = ("ledger".into(), policy.into());
        aws::PutBucketPolicyRequest { bucket, policy, ..Default::default() }
    }

    #[test]
    fn a_policy_comes_back_as_it_was_put() {
        let mut world = World::new();
        bucket(&mut world, "ledger");
        world.call::<PutBucketPolicy>(put(POLICY)).unwrap();
        let get = || aws::GetBucketPolicyRequest { bucket: "ledger".into(), ..Default::default() };
        let output = world.call::<GetBucketPolicy>(get()).unwrap();
        assert_eq!(output.policy.as_deref(), Some(POLICY));
        let refusal = world.stranger().call::<GetBucketPolicy>(get()).unwrap_err();
        assert_eq!(refusal.code, "AccessDenied");
    }

    #[test]
    fn a_faulty_policy_leaves_the_old_one_in_place() {
        let mut world = World::new();
        bucket(&mut world, "ledger");
        world.call::<PutBucketPolicy>(put(POLICY)).unwrap();
        let refusal = world.call::<PutBucketPolicy>(put("{}")).unwrap_err();
        assert_eq!((&*refusal.code, refusal.status), ("MalformedPolicy", 400));
        let get = aws::GetBucketPolicyRequest { bucket: "ledger".into(), ..Default::default() };
        assert_eq!(world.call::<GetBucketPolicy>(get).unwrap().policy.as_deref(), Some(POLICY));
    }
}
