//! `DeleteBucketLifecycle`: let a bucket's objects live forever.
//!
//! Deleting what is not there succeeds. Markers that rules have made stay.
//!
//! # Invariants
//!
//! * From the same transaction on, no rule removes anything.

use wire::s3 as aws;

use super::access::{bucket_access, bucket_resources};
use super::lifecycle;
use super::lookup::bucket;
use crate::prelude::*;

pub(crate) struct DeleteBucketLifecycle;

impl Operation for DeleteBucketLifecycle {
    type Shape = aws::DeleteBucketLifecycle;
    const AUDIT: Audit = Audit::management(Write);

    fn access(cx: &Context, tx: &Tx, input: &Input<Self>) -> Outcome<Access> {
        let owner = &input.expected_bucket_owner;
        bucket_access(cx, tx, "s3:PutLifecycleConfiguration", &input.bucket, owner)
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let bucket = bucket(cx, tx, &input.bucket, &input.expected_bucket_owner)?;
        lifecycle::remove(tx, &bucket)?;
        Ok(wire::Empty {})
    }

    fn resources(_: &Context, tx: &Tx, input: &Input<Self>) -> Result<Vec<Resource>, Failure> {
        bucket_resources(tx, &input.bucket)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::s3::get_bucket_lifecycle_configuration::GetBucketLifecycleConfiguration;
    use crate::s3::testing::{bucket, code, expiring, put, put_rules};
    use crate::testing::World;

    #[test]
    fn without_its_rules_a_bucket_loses_nothing() {
        let mut world = World::new();
        bucket(&mut world, "ledger");
        let delete =
            || aws::DeleteBucketLifecycleRequest { bucket: "ledger".into(), ..Default::default() };
        world.call::<DeleteBucketLifecycle>(delete()).unwrap();
        put_rules(&mut world, "ledger", vec![expiring(1)]).unwrap();
        assert!(put(&mut world, "ledger", "page", b"1").expiration.is_some());
        let reader = world.user("reader", &["s3:GetLifecycleConfiguration"]);
        assert_eq!(code(reader.call::<DeleteBucketLifecycle>(delete())), "AccessDenied");
        world.root().call::<DeleteBucketLifecycle>(delete()).unwrap();
        let get = aws::GetBucketLifecycleConfigurationRequest {
            bucket: "ledger".into(),
            ..Default::default()
        };
        let answer = world.call::<GetBucketLifecycleConfiguration>(get);
        assert_eq!(code(answer), "NoSuchLifecycleConfiguration");
        assert_eq!(put(&mut world, "ledger", "page", b"1").expiration, None);
        assert_eq!(crate::s3::lifecycle::worker::due(&world.gate.store).unwrap(), None);
    }
}
