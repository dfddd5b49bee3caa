//! `PutBucketLogging`: stop logging a bucket's server access.
//!
//! Starting it is refused by name: a log that is not written must not look as if it were. An event
//! tells of every call instead, more fully and with a proof. Tools that take their settings back
//! send the empty status, which is what every bucket has.
//!
//! # Invariants
//!
//! * Nothing is stored.

use wire::s3 as aws;

use super::access::{bucket_access, bucket_resources};
use super::lookup::bucket;
use crate::prelude::*;

pub(crate) struct PutBucketLogging;

impl Operation for PutBucketLogging {
    type Shape = aws::PutBucketLogging;
    const AUDIT: Audit = Audit::management(Write);

    fn access(cx: &Context, tx: &Tx, input: &Input<Self>) -> Outcome<Access> {
        let owner = &input.expected_bucket_owner;
        bucket_access(cx, tx, "s3:PutBucketLogging", &input.bucket, owner)
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        bucket(cx, tx, &input.bucket, &input.expected_bucket_owner)?;
        match input.bucket_logging_status.logging_enabled {
            None => Ok(wire::Empty {}),
            Some(_) => Err(Refusal::not_implemented("Server access logging").into()),
        }
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
    fn logging_can_be_stopped_but_not_started() {
        let mut world = World::new();
        bucket(&mut world, "ledger");
        let mut put = |logging_enabled| {
            let input = aws::PutBucketLoggingRequest {
                bucket: "ledger".into(),
                bucket_logging_status: aws::BucketLoggingStatus { logging_enabled },
                ..Default::default()
            };
            code(world.call::<PutBucketLogging>(input))
        };
        assert_eq!(put(None), "ok");
        let to = aws::LoggingEnabled {
            target_bucket: "logs".into(),
            target_prefix: "".into(),
            ..Default::default()
        };
        assert_eq!(put(Some(to)), "NotImplemented");
    }
}
