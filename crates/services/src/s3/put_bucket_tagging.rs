//! `PutBucketTagging`: give a bucket these tags, and no others.
//!
//! # Invariants
//!
//! * The whole set is replaced; an empty set is none.

use wire::s3 as aws;

use super::access::{bucket_access, bucket_resources};
use super::rows::{BUCKET_TAGS, TagSet};
use super::tags::{self, Tagged};
use crate::prelude::*;

pub(crate) struct PutBucketTagging;

impl Operation for PutBucketTagging {
    type Shape = aws::PutBucketTagging;
    const AUDIT: Audit = Audit::management(Write);

    fn access(cx: &Context, tx: &Tx, input: &Input<Self>) -> Outcome<Access> {
        let action = "s3:PutBucketTagging";
        bucket_access(cx, tx, action, &input.bucket, &input.expected_bucket_owner)
    }

    fn execute(_: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let tags = tags::from_body(Tagged::Bucket, input.tagging)?;
        match tags.is_empty() {
            true => tx.delete(BUCKET_TAGS, &input.bucket),
            false => tx.put(BUCKET_TAGS, &input.bucket, &TagSet { tags }),
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
    use crate::s3::get_bucket_tagging::GetBucketTagging;
    use crate::s3::testing::{bucket, tagging};
    use crate::testing::World;

    fn put(world: &mut World, pairs: &[(&str, &str)]) {
        let input = aws::PutBucketTaggingRequest {
            bucket: "ledger".into(),
            tagging: tagging(pairs),
            ..Default::default()
        };
        world.call::<PutBucketTagging>(input).unwrap();
    }

    #[test]
    fn tags_are_replaced_as_a_whole_and_come_back_sorted() {
        let mut world = World::new();
        bucket(&mut world, "ledger");
        let get = || aws::GetBucketTaggingRequest { bucket: "ledger".into(), ..Default::default() };
        put(&mut world, &[("old", "1")]);
        put(&mut world, &[("team", "audit"), ("cost", "7")]);
        let output = world.call::<GetBucketTagging>(get()).unwrap();
        assert_eq!(output.tag_set, tagging(&[("cost", "7"), ("team", "audit")]).tag_set);
        put(&mut world, &[]);
        world.call::<GetBucketTagging>(get()).unwrap_err();
    }
}
