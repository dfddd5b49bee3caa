//! `GetObjectAcl`: who was granted what on an object, or on one version of it.
//!
//! # Invariants
//!
//! * Where the bucket's owner is enforced, the answer is that owner's full control.
//! * A delete marker has no list: the latest version hides the object, and one that is named allows
//!   nothing of the kind.

use wire::s3 as aws;

use super::access::{missing, object_resources, version_access};
use super::acl::{owner_shown, shown, written_by};
use super::lookup::{VersionId, bucket, find, latest};
use super::refuse::{delete_marker_not_allowed, no_such_key, no_such_version};
use super::rows::Version;
use crate::prelude::*;

pub(crate) struct GetObjectAcl;

impl Operation for GetObjectAcl {
    type Shape = aws::GetObjectAcl;
    const AUDIT: Audit = Audit::data(Read);

    fn access(cx: &Context, tx: &Tx, input: &Input<Self>) -> Outcome<Access> {
        let action = match input.version_id {
            None => "s3:GetObjectAcl",
            Some(_) => "s3:GetObjectVersionAcl",
        };
        let object = (input.bucket.as_str(), input.key.as_str(), &input.version_id);
        version_access(cx, tx, &[action], object, &input.expected_bucket_owner)
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let bucket = bucket(cx, tx, &input.bucket, &input.expected_bucket_owner)?;
        let version = listed_version(tx, &input.bucket, &input.key, &input.version_id)?;
        let version = check_found(version, &input.key, &input.version_id, "GET");
        let version = version.map_err(|it| missing(cx, tx, &bucket, &input.key, it))?;
        let owner = written_by(&bucket, &version);
        let list = version.acl.as_deref().filter(|_| !bucket.ownership.is_enforced());
        Ok(aws::GetObjectAclOutput {
            owner: Some(owner_shown(owner)),
            grants: Some(shown(owner, list)),
            request_charged: None,
        })
    }

    fn resources(_: &Context, tx: &Tx, input: &Input<Self>) -> Result<Vec<Resource>, Failure> {
        object_resources(tx, &input.bucket, &input.key)
    }
}

/// The version whose list is meant, delete markers included.
pub(super) fn listed_version(
    tx: &Tx,
    bucket: &str,
    key: &str,
    version_id: &Option<String>,
) -> Outcome<Option<Version>> {
    match VersionId::parse_optional(version_id)? {
        None => latest(tx, bucket, key),
        Some(id) => find(tx, bucket, key, id),
    }
}

/// Refuse what is missing, and what is no object.
pub(super) fn check_found(
    version: Option<Version>,
    key: &str,
    version_id: &Option<String>,
    method: &str,
) -> Result<Version, Refusal> {
    let missing = || match version_id {
        None => no_such_key(key),
        Some(id) => no_such_version(key, id),
    };
    match version {
        Some(version) if !version.marker => Ok(version),
        Some(marker) if method == "GET" && version_id.is_none() => Err(no_such_key(key)
            .header("x-amz-delete-marker", true)
            .header("x-amz-version-id", marker.public_id())),
        Some(_) => Err(delete_marker_not_allowed(method)),
        None => Err(missing()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::s3::acl_stories::grants;
    use crate::s3::delete_object::DeleteObject;
    use crate::s3::testing::{put, versioned};
    use crate::testing::World;

    #[test]
    fn an_object_is_its_owners_and_a_marker_has_no_list() {
        let mut world = World::new();
        versioned(&mut world, "ledger");
        let get = |key: &str, version_id: Option<String>| {
            let (bucket, key) = ("ledger".into(), key.into());
            aws::GetObjectAclRequest { bucket, key, version_id, ..Default::default() }
        };
        let first = put(&mut world, "ledger", "page", b"1").version_id;
        let output = world.call::<GetObjectAcl>(get("page", None)).unwrap();
        let owner = output.owner.and_then(|it| it.id).unwrap();
        assert_eq!(grants(output.grants), [format!("{owner} FULL_CONTROL")]);
        let delete = aws::DeleteObjectRequest {
            bucket: "ledger".into(),
            key: "page".into(),
            ..Default::default()
        };
        let marker = world.call::<DeleteObject>(delete).unwrap().version_id;
        let mut status = |key: &str, id: Option<String>| {
            let refusal = world.call::<GetObjectAcl>(get(key, id)).err();
            refusal.map_or(200, |it| it.status)
        };
        assert_eq!(status("page", None), 404);
        assert_eq!(status("page", marker), 405);
        assert_eq!(status("page", first), 200);
        assert_eq!(status("gone", None), 404);
        assert_eq!(status("page", Some("guess".into())), 400);
    }
}
