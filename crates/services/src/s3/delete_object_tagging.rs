//! `DeleteObjectTagging`: take all tags off an object or one version of it.
//!
//! # Invariants
//!
//! * Taking tags off a version that has none succeeds.

use wire::s3 as aws;

use super::access::object_resources;
use super::lookup::bucket;
use super::tagged::{Target, shown_id};
use crate::prelude::*;

pub(crate) struct DeleteObjectTagging;

impl Operation for DeleteObjectTagging {
    type Shape = aws::DeleteObjectTagging;
    const AUDIT: Audit = Audit::data(Write);

    fn access(cx: &Context, tx: &Tx, input: &Input<Self>) -> Outcome<Access> {
        let actions = ["s3:DeleteObjectTagging", "s3:DeleteObjectVersionTagging"];
        target(input).access(cx, tx, actions)
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let bucket = bucket(cx, tx, &input.bucket, &input.expected_bucket_owner)?;
        let target = target(&input);
        let version = target.version(cx, tx, &bucket)?;
        let version_id = shown_id(&bucket, &version);
        target.replace(tx, version, Vec::new())?;
        Ok(aws::DeleteObjectTaggingOutput { version_id })
    }

    fn resources(_: &Context, tx: &Tx, input: &Input<Self>) -> Result<Vec<Resource>, Failure> {
        object_resources(tx, &input.bucket, &input.key)
    }
}

fn target(input: &Input<DeleteObjectTagging>) -> Target<'_> {
    Target {
        method: "DELETE",
        bucket: &input.bucket,
        key: &input.key,
        version_id: &input.version_id,
        expected_owner: &input.expected_bucket_owner,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::s3::get_object_tagging::GetObjectTagging;
    use crate::s3::put_object_tagging::PutObjectTagging;
    use crate::s3::testing::{bucket, put, tagging};
    use crate::testing::World;

    #[test]
    fn tags_are_taken_off_once_or_twice_alike() {
        let mut world = World::new();
        bucket(&mut world, "ledger");
        put(&mut world, "ledger", "2026/01", b"v1");
        let (bucket, key) = (|| String::from("ledger"), || String::from("2026/01"));
        let tag = aws::PutObjectTaggingRequest {
            bucket: bucket(),
            key: key(),
            tagging: tagging(&[("a", "1")]),
            ..Default::default()
        };
        world.call::<PutObjectTagging>(tag).unwrap();
        for _ in 0..2 {
            let (bucket, key) = (bucket(), key());
            let delete = aws::DeleteObjectTaggingRequest { bucket, key, ..Default::default() };
            let output = world.call::<DeleteObjectTagging>(delete).unwrap();
            assert_eq!(output.version_id, None);
        }
        let (bucket, key) = (bucket(), key());
        let get = aws::GetObjectTaggingRequest { bucket, key, ..Default::default() };
        assert_eq!(world.call::<GetObjectTagging>(get).unwrap().tag_set, []);
    }
}
