//! `DeleteBucketEncryption`: let a bucket encrypt as new ones do.
//!
//! # Invariants
//!
//! * Deleting what nobody put succeeds and changes nothing.
//! * What lies in the bucket stays as it is.

use wire::s3 as aws;

use super::access::{bucket_access, bucket_resources};
use super::bucket_encryption::BucketEncryption;
use super::lookup::bucket_to_change;
use super::rows::BUCKETS;
use crate::prelude::*;

pub(crate) struct DeleteBucketEncryption;

impl Operation for DeleteBucketEncryption {
    type Shape = aws::DeleteBucketEncryption;
    const AUDIT: Audit = Audit::management(Write);

    fn access(cx: &Context, tx: &Tx, input: &Input<Self>) -> Outcome<Access> {
        // There is no permission of its own.
        let action = "s3:PutEncryptionConfiguration";
        bucket_access(cx, tx, action, &input.bucket, &input.expected_bucket_owner)
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let mut bucket = bucket_to_change(cx, tx, &input.bucket, &input.expected_bucket_owner)?;
        if bucket.encryption.as_ref().is_some_and(|it| it.put) {
            bucket.encryption = BucketEncryption::of_new(cx);
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
    use crate::s3::get_bucket_encryption::tests::encryption_of;
    use crate::s3::sse_stories::set_default;
    use crate::s3::testing::bucket;
    use crate::testing::World;

    #[test]
    fn a_bucket_goes_back_to_what_new_ones_have_as_often_as_it_is_told() {
        let mut world = World::new();
        bucket(&mut world, "ledger");
        set_default(&mut world, "ledger", "aws:kms", None, false);
        for _ in 0..2 {
            let bucket = "ledger".into();
            let input = aws::DeleteBucketEncryptionRequest { bucket, ..Default::default() };
            world.call::<DeleteBucketEncryption>(input).unwrap();
            assert_eq!(encryption_of(&mut world, "ledger"), "AES256 - bucket key false [SSE-C]");
        }
    }
}
