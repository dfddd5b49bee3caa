//! `PutObjectTagging`: give an object, or one version of it, these tags and no others.
//!
//! # Invariants
//!
//! * The whole set is replaced.

use wire::s3 as aws;

use super::access::object_resources;
use super::condition_keys::Keys;
use super::lookup::bucket;
use super::tagged::{Target, shown_id};
use super::tags::{self, Tagged};
use crate::prelude::*;

pub(crate) struct PutObjectTagging;

impl Operation for PutObjectTagging {
    type Shape = aws::PutObjectTagging;
    const AUDIT: Audit = Audit::data(Write);

    fn access(cx: &Context, tx: &Tx, input: &Input<Self>) -> Outcome<Access> {
        let actions = ["s3:PutObjectTagging", "s3:PutObjectVersionTagging"];
        let access = target(input).access(cx, tx, actions)?;
        let tags = tags::from_body(Tagged::Object, input.tagging.clone()).unwrap_or_default();
        Ok(Keys::new().object_tags(tags).on(access))
    }

    fn execute(cx: &Context, tx: &mut Tx, mut input: Input<Self>) -> Outcome<Output<Self>> {
        let bucket = bucket(cx, tx, &input.bucket, &input.expected_bucket_owner)?;
        let tags = tags::from_body(Tagged::Object, std::mem::take(&mut input.tagging))?;
        let target = target(&input);
        let version = target.version(cx, tx, &bucket)?;
        let version_id = shown_id(&bucket, &version);
        target.replace(tx, version, tags)?;
        Ok(aws::PutObjectTaggingOutput { version_id })
    }

    fn resources(_: &Context, tx: &Tx, input: &Input<Self>) -> Result<Vec<Resource>, Failure> {
        object_resources(tx, &input.bucket, &input.key)
    }
}

fn target(input: &Input<PutObjectTagging>) -> Target<'_> {
    Target {
        method: "PUT",
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
    use crate::s3::testing::{get, put, tagging, versioned};
    use crate::testing::World;

    fn tag(version_id: &Option<String>, pairs: &[(&str, &str)]) -> aws::PutObjectTaggingRequest {
        aws::PutObjectTaggingRequest {
            bucket: "ledger".into(),
            key: "2026/01".into(),
            version_id: version_id.clone(),
            tagging: tagging(pairs),
            ..Default::default()
        }
    }

    fn tags(world: &mut World, version_id: &Option<String>) -> Vec<aws::Tag> {
        let input = aws::GetObjectTaggingRequest {
            bucket: "ledger".into(),
            key: "2026/01".into(),
            version_id: version_id.clone(),
            ..Default::default()
        };
        world.call::<GetObjectTagging>(input).unwrap().tag_set
    }

    #[test]
    fn each_version_has_tags_of_its_own() {
        let mut world = World::new();
        versioned(&mut world, "ledger");
        let first = put(&mut world, "ledger", "2026/01", b"v1").version_id;
        let second = put(&mut world, "ledger", "2026/01", b"v2").version_id;
        let output = world.call::<PutObjectTagging>(tag(&first, &[("state", "old")])).unwrap();
        assert_eq!(output.version_id, first);
        world.call::<PutObjectTagging>(tag(&None, &[("b", "2"), ("a", "1")])).unwrap();
        assert_eq!(tags(&mut world, &first), tagging(&[("state", "old")]).tag_set);
        assert_eq!(tags(&mut world, &second), tagging(&[("a", "1"), ("b", "2")]).tag_set);
        assert_eq!(get(&mut world, "ledger", "2026/01"), b"v2");
    }

    #[test]
    fn faulty_tags_leave_the_old_ones_in_place() {
        let mut world = World::new();
        versioned(&mut world, "ledger");
        put(&mut world, "ledger", "2026/01", b"v1");
        world.call::<PutObjectTagging>(tag(&None, &[("a", "1")])).unwrap();
        let twice = tag(&None, &[("b", "1"), ("b", "2")]);
        assert_eq!(world.call::<PutObjectTagging>(twice).unwrap_err().code, "InvalidTag");
        assert_eq!(tags(&mut world, &None), tagging(&[("a", "1")]).tag_set);
    }
}
