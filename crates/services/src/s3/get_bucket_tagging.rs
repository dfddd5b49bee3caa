//! `GetBucketTagging`: the tags of a bucket.
//!
//! # Invariants
//!
//! * A bucket without tags has no set of tags, and asking for it is refused.

use wire::Refusal;
use wire::s3 as aws;

use super::access::{bucket_access, bucket_resources};
use super::rows::BUCKET_TAGS;
use super::tags;
use crate::prelude::*;

pub(crate) struct GetBucketTagging;

impl Operation for GetBucketTagging {
    type Shape = aws::GetBucketTagging;
    const AUDIT: Audit = Audit::management(Read);

    fn access(cx: &Context, tx: &Tx, input: &Input<Self>) -> Outcome<Access> {
        let action = "s3:GetBucketTagging";
        bucket_access(cx, tx, action, &input.bucket, &input.expected_bucket_owner)
    }

    fn execute(_: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let set = tx.get(BUCKET_TAGS, &input.bucket)?;
        let set = set.ok_or_else(|| no_tag_set(&input.bucket))?;
        Ok(aws::GetBucketTaggingOutput { tag_set: tags::to_body(set.tags) })
    }

    fn resources(_: &Context, tx: &Tx, input: &Input<Self>) -> Result<Vec<Resource>, Failure> {
        bucket_resources(tx, &input.bucket)
    }
}

fn no_tag_set(bucket: &str) -> Refusal {
    Refusal::new("NoSuchTagSet", 404, "The TagSet does not exist").with("BucketName", bucket)
}

#[cfg(test)]
mod tests {
    use expect_test::expect;

    use super::*;
    use crate::s3::testing::bucket;
    use crate::testing::{World, check};

    #[test]
    fn a_bucket_without_tags_has_no_set_of_tags() {
        let mut world = World::new();
        bucket(&mut world, "ledger");
        let get = || aws::GetBucketTaggingRequest { bucket: "ledger".into(), ..Default::default() };
        let refusal = world.call::<GetBucketTagging>(get()).unwrap_err();
        assert_eq!((&*refusal.code, refusal.status), ("NoSuchTagSet", 404));
        world.stranger().call::<GetBucketTagging>(get()).unwrap_err();
        check(
            &world,
            expect![[r#"
                Root s3:CreateBucket arn:aws:s3:::ledger → ok
                Root s3:GetBucketTagging arn:aws:s3:::ledger → NoSuchTagSet
                Root s3:GetBucketTagging arn:aws:s3:::ledger → AccessDenied
                AWSAccount s3:GetBucketTagging arn:aws:s3:::ledger → AccessDenied
            "#]],
        );
    }
}
