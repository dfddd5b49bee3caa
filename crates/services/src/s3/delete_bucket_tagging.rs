//! `DeleteBucketTagging`: take all tags off a bucket.
//!
//! # Invariants
//!
//! * Taking tags off a bucket that has none succeeds.

use wire::s3 as aws;

use super::access::{bucket_access, bucket_resources};
use super::rows::BUCKET_TAGS;
use crate::prelude::*;

pub(crate) struct DeleteBucketTagging;

impl Operation for DeleteBucketTagging {
    type Shape = aws::DeleteBucketTagging;
    const AUDIT: Audit = Audit::management(Write);

    /// AWS has no permission of its own for taking tags off: it is putting none.
    fn access(cx: &Context, tx: &Tx, input: &Input<Self>) -> Outcome<Access> {
        let action = "s3:PutBucketTagging";
        bucket_access(cx, tx, action, &input.bucket, &input.expected_bucket_owner)
    }

    fn execute(_: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        tx.delete(BUCKET_TAGS, &input.bucket);
        Ok(wire::Empty {})
    }

    fn resources(_: &Context, tx: &Tx, input: &Input<Self>) -> Result<Vec<Resource>, Failure> {
        bucket_resources(tx, &input.bucket)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::s3::get_bucket_tagging::GetBucketTagging;
    use crate::s3::put_bucket_tagging::PutBucketTagging;
    use crate::s3::testing::{bucket, tagging};
    use crate::testing::World;

    #[test]
    fn tags_are_taken_off_once_or_twice_alike() {
        let mut world = World::new();
        bucket(&mut world, "ledger");
        let name = || String::from("ledger");
        let tagging = tagging(&[("team", "audit")]);
        let put = aws::PutBucketTaggingRequest { bucket: name(), tagging, ..Default::default() };
        world.call::<PutBucketTagging>(put).unwrap();
        for _ in 0..2 {
            let delete = aws::DeleteBucketTaggingRequest { bucket: name(), ..Default::default() };
            world.call::<DeleteBucketTagging>(delete).unwrap();
        }
        let get = aws::GetBucketTaggingRequest { bucket: name(), ..Default::default() };
        assert_eq!(world.call::<GetBucketTagging>(get).unwrap_err().code, "NoSuchTagSet");
    }
}
