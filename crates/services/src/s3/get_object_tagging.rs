//! `GetObjectTagging`: the tags of an object or of one version of it.
//!
//! # Invariants
//!
//! * A version without tags has an empty set of them: unlike a bucket, it never lacks one.

use wire::s3 as aws;

use super::access::object_resources;
use super::lookup::bucket;
use super::tagged::{Target, shown_id};
use super::tags;
use crate::prelude::*;

pub(crate) struct GetObjectTagging;

impl Operation for GetObjectTagging {
    type Shape = aws::GetObjectTagging;
    const AUDIT: Audit = Audit::data(Read);

    fn access(cx: &Context, tx: &Tx, input: &Input<Self>) -> Outcome<Access> {
        let actions = ["s3:GetObjectTagging", "s3:GetObjectVersionTagging"];
        target(input).access(cx, tx, actions)
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let bucket = bucket(cx, tx, &input.bucket, &input.expected_bucket_owner)?;
        let version = target(&input).version(cx, tx, &bucket)?;
        let version_id = shown_id(&bucket, &version);
        Ok(aws::GetObjectTaggingOutput { version_id, tag_set: tags::to_body(version.tags) })
    }

    fn resources(_: &Context, tx: &Tx, input: &Input<Self>) -> Result<Vec<Resource>, Failure> {
        object_resources(tx, &input.bucket, &input.key)
    }
}

fn target(input: &Input<GetObjectTagging>) -> Target<'_> {
    Target {
        method: "GET",
        bucket: &input.bucket,
        key: &input.key,
        version_id: &input.version_id,
        expected_owner: &input.expected_bucket_owner,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::s3::delete_object::DeleteObject;
    use crate::s3::testing::{put, versioned};
    use crate::testing::World;

    fn get(key: &str, version_id: Option<&str>) -> aws::GetObjectTaggingRequest {
        let version_id = version_id.map(Into::into);
        let (bucket, key) = ("ledger".into(), key.into());
        aws::GetObjectTaggingRequest { bucket, key, version_id, ..Default::default() }
    }

    #[test]
    fn an_object_without_tags_has_an_empty_set() {
        let mut world = World::new();
        versioned(&mut world, "ledger");
        let version_id = put(&mut world, "ledger", "2026/01", b"v1").version_id;
        let output = world.call::<GetObjectTagging>(get("2026/01", None)).unwrap();
        assert_eq!((output.tag_set, output.version_id), (Vec::new(), version_id));
    }

    #[test]
    fn what_is_missing_or_hidden_has_no_tags_to_show() {
        let mut world = World::new();
        versioned(&mut world, "ledger");
        let refusal = world.call::<GetObjectTagging>(get("gone", None)).unwrap_err();
        assert_eq!(refusal.extras[0], ("Key".into(), "ledger/gone".into()));
        put(&mut world, "ledger", "2026/01", b"v1");
        let (bucket, key) = ("ledger".into(), "2026/01".into());
        let delete = aws::DeleteObjectRequest { bucket, key, ..Default::default() };
        let marker = world.call::<DeleteObject>(delete).unwrap().version_id;
        for version_id in [None, marker.as_deref()] {
            let refusal = world.call::<GetObjectTagging>(get("2026/01", version_id)).unwrap_err();
            assert_eq!((&*refusal.code, refusal.status), ("MethodNotAllowed", 405));
        }
    }
}
