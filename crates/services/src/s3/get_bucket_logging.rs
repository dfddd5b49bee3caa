//! `GetBucketLogging`: whether a bucket's server access is logged. It never is yet.
//!
//! # Invariants
//!
//! * The answer is the empty status, which is AWS's for a bucket that is not logged, and true: no
//!   bucket's access can be logged here (see `PutBucketLogging`).

use wire::s3 as aws;

use super::access::{bucket_access, bucket_resources};
use super::lookup::bucket;
use crate::prelude::*;

pub(crate) struct GetBucketLogging;

impl Operation for GetBucketLogging {
    type Shape = aws::GetBucketLogging;
    const AUDIT: Audit = Audit::management(Read);

    fn access(cx: &Context, tx: &Tx, input: &Input<Self>) -> Outcome<Access> {
        let owner = &input.expected_bucket_owner;
        bucket_access(cx, tx, "s3:GetBucketLogging", &input.bucket, owner)
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        bucket(cx, tx, &input.bucket, &input.expected_bucket_owner)?;
        Ok(aws::GetBucketLoggingOutput::default())
    }

    fn resources(_: &Context, tx: &Tx, input: &Input<Self>) -> Result<Vec<Resource>, Failure> {
        bucket_resources(tx, &input.bucket)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::s3::testing::{bucket, code};
    use crate::testing::World;

    #[test]
    fn a_bucket_is_not_logged_and_a_missing_one_is_missing() {
        let mut world = World::new();
        bucket(&mut world, "ledger");
        let get = |bucket: &str| {
            let bucket = bucket.into();
            aws::GetBucketLoggingRequest { bucket, ..Default::default() }
        };
        let output = world.call::<GetBucketLogging>(get("ledger")).unwrap();
        assert_eq!(output.logging_enabled, None);
        assert_eq!(code(world.call::<GetBucketLogging>(get("missing"))), "NoSuchBucket");
        let alice = world.user("alice", &["s3:GetBucketAcl"]);
        assert_eq!(code(alice.call::<GetBucketLogging>(get("ledger"))), "AccessDenied");
    }
}
