//! Access lists: what they grant on a bucket and on what lies in it, and whose that is.
//!
//! | permission     | on a bucket                                   | on an object           |
//! |----------------|-----------------------------------------------|------------------------|
//! | `READ`         | its objects, versions and uploads are listed  | it is read             |
//! | `WRITE`        | objects are written, the grantee's own deleted | nothing               |
//! | `READ_ACP`     | its list is read                              | its list is read       |
//! | `WRITE_ACP`    | its list is written                           | its list is written    |
//! | `FULL_CONTROL` | all of these                                  | all of these           |
//!
//! | ownership              | a new object belongs to                     | lists count |
//! |------------------------|---------------------------------------------|-------------|
//! | `BucketOwnerEnforced`  | the bucket's owner, as all that is in it    | no          |
//! | `BucketOwnerPreferred` | who writes it, unless the request says      | yes         |
//! |                        | `bucket-owner-full-control`                 |             |
//! | `ObjectWriter`         | who writes it                               | yes         |
//!
//! # Invariants
//!
//! * A list only adds: nothing in it denies.
//! * A list speaks of accounts and groups, never of users: what it grants to the owner's own account
//!   reaches that account's root user alone.
//! * The plain path reads no list: where the owner is enforced, none counts.

mod answer;
mod canned;
mod kept;
mod people;
mod request;

use std::sync::Arc;

use gate::{Context, Outcome};
use identity::Caller;
use policy::{Kind, Policy};
use store::{Failure, Reverse, Tx};
use wire::Refusal;

pub(super) use answer::{owner_shown, shown};
pub(super) use canned::Subject;
pub(crate) use kept::{Blocking, Grant, Grantee, Ownership, Permission, PublicAccessBlock};
pub(super) use people::{canonical_id, named_in_header};
pub(super) use request::{Given, Headers, acl_headers, given, given_or_body};

use super::public_access;
use super::rows::{Bucket, CURRENT, HISTORY, Version};

/// The service whose deliveries the group `LogDelivery` stands for.
const LOG_SERVICE: &str = "logging.s3.amazonaws.com";

/// Whether an access list grants the caller an action on a bucket, or on a version in it.
pub(super) fn grants(
    cx: &Context,
    tx: &Tx,
    bucket: &Bucket,
    action: &str,
    version: Option<&Version>,
) -> Outcome<bool> {
    if bucket.ownership.is_enforced() {
        return Ok(false);
    }
    let Some((subject, permission)) = permission_for(action, version.is_some()) else {
        return Ok(false);
    };
    let owner = owner(bucket, action, version);
    let is_own = |it: &Version| *written_by(bucket, it) == cx.caller.account;
    if is_delete(action) && version.is_none_or(|it| !is_own(it)) {
        return Ok(false);
    }
    let list = match (subject, version) {
        (Subject::Bucket, _) => &bucket.acl,
        (Subject::Object, Some(version)) => &version.acl,
        (Subject::Object, None) => return Ok(false),
    };
    let list = list.iter().flatten().filter(|it| implies(it.permission, permission));
    let reached: Vec<&Grant> = list.filter(|it| reaches(&it.grantee, &cx.caller, owner)).collect();
    // Whatever reaches those who sign nothing is the public's, however it names them.
    let is_private = |it: &&Grant| !is_public(&it.grantee) && !cx.caller.is_anonymous();
    if reached.iter().any(is_private) {
        return Ok(true);
    }
    Ok(!reached.is_empty() && !public_access::ignores_lists(tx, bucket)?)
}

/// The permission that an action takes, and on what. Whoever may write an object that is not there
/// yet may say who else may use it, and tag it.
fn permission_for(action: &str, object_is_there: bool) -> Option<(Subject, Permission)> {
    let found = match action {
        "s3:ListBucket" | "s3:ListBucketVersions" | "s3:ListBucketMultipartUploads" => {
            (Subject::Bucket, Permission::Read)
        }
        "s3:PutObject" | "s3:DeleteObject" | "s3:DeleteObjectVersion" => {
            (Subject::Bucket, Permission::Write)
        }
        "s3:PutObjectAcl" | "s3:PutObjectTagging" if !object_is_there => {
            (Subject::Bucket, Permission::Write)
        }
        "s3:GetBucketAcl" => (Subject::Bucket, Permission::ReadAcp),
        "s3:PutBucketAcl" => (Subject::Bucket, Permission::WriteAcp),
        "s3:GetObject" | "s3:GetObjectVersion" => (Subject::Object, Permission::Read),
        "s3:GetObjectAcl" | "s3:GetObjectVersionAcl" => (Subject::Object, Permission::ReadAcp),
        "s3:PutObjectAcl" | "s3:PutObjectVersionAcl" => (Subject::Object, Permission::WriteAcp),
        _ => return None,
    };
    Some(found)
}

fn is_delete(action: &str) -> bool {
    matches!(action, "s3:DeleteObject" | "s3:DeleteObjectVersion")
}

fn implies(granted: Permission, asked: Permission) -> bool {
    granted == asked || granted == Permission::FullControl
}

/// Whether a grantee stands for the caller. Users of the owner's own account need a policy.
fn reaches(grantee: &Grantee, caller: &Caller, owner: &str) -> bool {
    let service = caller.service_name();
    match grantee {
        Grantee::Everyone => true,
        Grantee::Authenticated => service.is_none() && !caller.is_anonymous(),
        Grantee::LogDelivery => service == Some(LOG_SERVICE),
        Grantee::Canonical(id) => {
            service.is_none()
                && (caller.is_root() || caller.account != owner)
                && *id == canonical_id(&caller.account)
        }
    }
}

/// Whether Block Public Access counts a grantee as the public.
pub(super) fn is_public(grantee: &Grantee) -> bool {
    matches!(grantee, Grantee::Everyone | Grantee::Authenticated)
}

/// The account that may say who does this: the bucket's owner, but for what is done to an object
/// that another account wrote, that account.
pub(super) fn owner<'a>(bucket: &'a Bucket, action: &str, version: Option<&'a Version>) -> &'a str {
    match version {
        Some(version) if is_up_to_the_writer(action) => written_by(bucket, version),
        _ => &bucket.owner,
    }
}

/// Writing and deleting are up to the bucket's owner, who has to keep and to pay for what is there;
/// tags are, too, by which he sorts it.
fn is_up_to_the_writer(action: &str) -> bool {
    matches!(
        action,
        "s3:GetObject"
            | "s3:GetObjectVersion"
            | "s3:GetObjectAttributes"
            | "s3:GetObjectVersionAttributes"
            | "s3:GetObjectAcl"
            | "s3:GetObjectVersionAcl"
            | "s3:PutObjectAcl"
            | "s3:PutObjectVersionAcl"
    )
}

/// The account that an object belongs to.
pub(super) fn written_by<'a>(bucket: &'a Bucket, version: &'a Version) -> &'a String {
    owner_of(bucket, &version.owner)
}

/// The same for what a row says of it.
pub(super) fn owner_of<'a>(bucket: &'a Bucket, named: &'a Option<String>) -> &'a String {
    match named {
        Some(owner) if !bucket.ownership.is_enforced() => owner,
        _ => &bucket.owner,
    }
}

/// What a bucket's policy says of objects that are not its owner's: it can only deny.
pub(super) fn only_denials(cx: &Context, text: &str) -> Result<Option<Arc<Policy>>, Failure> {
    let broken = |_| Failure::new("a stored bucket policy is no JSON");
    let mut document: serde_json::Value = serde_json::from_str(text).map_err(broken)?;
    let Some(statements) = document.get_mut("Statement") else { return Ok(None) };
    let all = match statements.take() {
        serde_json::Value::Array(all) => all,
        single => vec![single],
    };
    let denials: Vec<_> = all.into_iter().filter(|it| it["Effect"] == "Deny").collect();
    if denials.is_empty() {
        return Ok(None);
    }
    *statements = denials.into();
    cx.authority.compiled(Kind::Bucket, &document.to_string()).map(Some)
}

/// Whose a new object is, and what its list says.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Belonging {
    pub owner: Option<String>,
    pub acl: Option<Vec<Grant>>,
}

/// What the headers of a request make of the object that it writes. Refuses what the bucket does not
/// allow.
pub(super) fn of_new_object(
    cx: &Context,
    tx: &Tx,
    bucket: &Bucket,
    key: &str,
    headers: &Headers,
) -> Outcome<Belonging> {
    let given = given(tx, headers, Subject::Object, &[&bucket.owner, &cx.caller.account])?;
    if bucket.ownership.is_enforced() {
        given.check_enforced(&bucket.owner)?;
        return Ok(Belonging::default());
    }
    let owner = match bucket.ownership {
        // A service has no account of its own to own things with.
        _ if cx.caller.service_name().is_some() => &bucket.owner,
        Ownership::BucketOwnerPreferred if given.is_for_the_bucket_owner() => &bucket.owner,
        _ => &cx.caller.account,
    };
    let acl = given.grants(owner, &bucket.owner);
    let arn = super::lookup::object_arn(&bucket.name, key);
    public_access::refuses_list(cx, tx, bucket, ("s3:PutObjectAcl", &arn), &acl)?;
    Ok(Belonging { owner: (*owner != bucket.owner).then(|| owner.clone()), acl })
}

/// Write a version back where it lies.
pub(super) fn put_back(tx: &mut Tx, bucket: &str, key: &str, version: &Version) -> Outcome<()> {
    let current = tx.get(CURRENT, (bucket, key))?;
    match current.is_some_and(|it| it.order == version.order) {
        true => tx.put(CURRENT, (bucket, key), version),
        false => tx.put(HISTORY, (bucket, key, Reverse(version.order)), version),
    }
    Ok(())
}

pub(super) fn lists_not_supported() -> Refusal {
    Refusal::new("AccessControlListNotSupported", 400, "The bucket does not allow ACLs")
}
