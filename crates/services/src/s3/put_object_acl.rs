//! `PutObjectAcl`: say by a list who else may use an object, or one version of it.
//!
//! How the list is given, and what is wrong with it, is told in [`acl`](super::acl).
//!
//! # Invariants
//!
//! * The whole list is replaced, and nothing else: no version is made, and the owner stays.
//! * Where the bucket's owner is enforced, only a list that says what is so anyway is accepted, and
//!   it changes nothing.

use wire::s3 as aws;

use super::access::{missing, object_resources, version_access};
use super::acl::{Given, Subject, acl_headers, given_or_body, lists_not_supported};
use super::acl::{put_back, written_by};
use super::condition_keys::list_keys;
use super::get_object_acl::{check_found, listed_version};
use super::lookup::{bucket, object_arn};
use super::public_access;
use crate::prelude::*;

pub(crate) struct PutObjectAcl;

impl Operation for PutObjectAcl {
    type Shape = aws::PutObjectAcl;
    const AUDIT: Audit = Audit::data(Write);

    fn access(cx: &Context, tx: &Tx, input: &Input<Self>) -> Outcome<Access> {
        let object = (input.bucket.as_str(), input.key.as_str(), &input.version_id);
        let actions = [action(&input.version_id)];
        let access = version_access(cx, tx, &actions, object, &input.expected_bucket_owner)?;
        Ok(list_keys!(input).text("s3:x-amz-grant-write", &input.grant_write).on(access))
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let bucket = bucket(cx, tx, &input.bucket, &input.expected_bucket_owner)?;
        let version = listed_version(tx, &input.bucket, &input.key, &input.version_id)?;
        let version = check_found(version, &input.key, &input.version_id, "PUT");
        let mut version = version.map_err(|it| missing(cx, tx, &bucket, &input.key, it))?;
        let owner = written_by(&bucket, &version).clone();
        let (headers, body) = (acl_headers!(input, write), &input.access_control_policy);
        let given = given_or_body(tx, &headers, body, Subject::Object, &owner)?;
        if bucket.ownership.is_enforced() {
            check_enforced(&given, &bucket.owner)?;
            return Ok(Default::default());
        }
        let list = given.grants(&owner, &bucket.owner);
        let arn = object_arn(&bucket.name, &input.key);
        let need = (action(&input.version_id), arn.as_str());
        public_access::refuses_list(cx, tx, &bucket, need, &list)?;
        if version.acl != list {
            version.acl = list;
            put_back(tx, &bucket.name, &input.key, &version)?;
        }
        Ok(Default::default())
    }

    fn resources(_: &Context, tx: &Tx, input: &Input<Self>) -> Result<Vec<Resource>, Failure> {
        object_resources(tx, &input.bucket, &input.key)
    }
}

fn action(version_id: &Option<String>) -> &'static str {
    match version_id {
        None => "s3:PutObjectAcl",
        Some(_) => "s3:PutObjectVersionAcl",
    }
}

/// Here, unlike where an object is written, `private` would change the list.
fn check_enforced(given: &Given, bucket_owner: &str) -> Result<(), Refusal> {
    match given.is_private() {
        true => Err(lists_not_supported()),
        false => given.check_enforced(bucket_owner),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::s3::acl_stories::{grants, listed_bucket, unblock};
    use crate::s3::get_object_acl::GetObjectAcl;
    use crate::s3::testing::{bucket, put, set_versioning};
    use crate::testing::World;

    fn set(acl: &str, version_id: Option<&String>) -> aws::PutObjectAclRequest {
        aws::PutObjectAclRequest {
            bucket: "ledger".into(),
            key: "page".into(),
            acl: Some(acl.into()),
            version_id: version_id.cloned(),
            ..Default::default()
        }
    }

    fn count(world: &mut World, version_id: Option<&String>) -> usize {
        let (bucket, key, version_id) = ("ledger".into(), "page".into(), version_id.cloned());
        let get = aws::GetObjectAclRequest { bucket, key, version_id, ..Default::default() };
        grants(world.call::<GetObjectAcl>(get).unwrap().grants).len()
    }

    #[test]
    fn each_version_has_a_list_of_its_own() {
        let mut world = World::new();
        listed_bucket(&mut world, "ledger", "private");
        unblock(&mut world, "ledger");
        set_versioning(&mut world, "ledger", "Enabled");
        let first = put(&mut world, "ledger", "page", b"1").version_id;
        let second = put(&mut world, "ledger", "page", b"2").version_id;
        world.call::<PutObjectAcl>(set("public-read", first.as_ref())).unwrap();
        assert_eq!(count(&mut world, first.as_ref()), 2);
        assert_eq!(count(&mut world, second.as_ref()), 1);
        world.call::<PutObjectAcl>(set("public-read-write", None)).unwrap();
        assert_eq!(count(&mut world, second.as_ref()), 3);
        world.call::<PutObjectAcl>(set("private", first.as_ref())).unwrap();
        assert_eq!(count(&mut world, first.as_ref()), 1);
    }

    #[test]
    fn where_the_owner_is_enforced_only_what_is_so_anyway_is_accepted() {
        let mut world = World::new();
        bucket(&mut world, "ledger");
        put(&mut world, "ledger", "page", b"1");
        world.call::<PutObjectAcl>(set("bucket-owner-full-control", None)).unwrap();
        for acl in ["private", "public-read"] {
            let refusal = world.call::<PutObjectAcl>(set(acl, None)).unwrap_err();
            assert_eq!(refusal.code, "AccessControlListNotSupported");
        }
        assert_eq!(count(&mut world, None), 1);
    }
}
