//! Stories about access lists, ownership and Block Public Access, and what they begin with.

use identity::{Account, Caller, put_account};
use wire::{Refusal, s3 as aws};

use super::abort_multipart_upload::AbortMultipartUpload;
use super::delete_bucket_ownership_controls::DeleteBucketOwnershipControls;
use super::delete_public_access_block::DeletePublicAccessBlock;
use super::get_bucket_ownership_controls::GetBucketOwnershipControls;
use super::get_object::GetObject;
use super::get_object_acl::GetObjectAcl;
use super::list_objects::ListObjects;
use super::list_parts::ListParts;
use super::put_bucket_acl::PutBucketAcl;
use super::put_bucket_ownership_controls::PutBucketOwnershipControls;
use super::put_bucket_policy::PutBucketPolicy;
use super::put_object::PutObject;
use super::put_object_acl::PutObjectAcl;
use super::testing::{bucket, create_upload};
use crate::testing::{ACCOUNT, World, wait};

/// The account of [`World::stranger`].
pub(super) const STRANGER: &str = "444455556666";

/// A bucket where lists count, with this one.
pub(super) fn listed_bucket(world: &mut World, name: &str, acl: &str) {
    bucket(world, name);
    set_ownership(world, name, &["ObjectWriter"]).unwrap();
    set_bucket_acl(world, name, acl).unwrap();
}

/// The same where the public is not kept out.
fn open_bucket(world: &mut World, name: &str, acl: &str) {
    listed_bucket(world, name, "private");
    unblock(world, name);
    set_bucket_acl(world, name, acl).unwrap();
}

fn set_bucket_acl(world: &mut World, name: &str, acl: &str) -> Result<(), Refusal> {
    let (bucket, acl) = (name.into(), Some(acl.into()));
    let input = aws::PutBucketAclRequest { bucket, acl, ..Default::default() };
    world.call::<PutBucketAcl>(input).map(|_| ())
}

pub(super) fn set_ownership(world: &mut World, name: &str, rules: &[&str]) -> Result<(), Refusal> {
    let rule = |it: &&str| aws::OwnershipControlsRule { object_ownership: (*it).into() };
    let input = aws::PutBucketOwnershipControlsRequest {
        bucket: name.into(),
        ownership_controls: aws::OwnershipControls { rules: rules.iter().map(rule).collect() },
        ..Default::default()
    };
    world.call::<PutBucketOwnershipControls>(input).map(|_| ())
}

pub(super) fn delete_ownership(world: &mut World, name: &str) {
    let bucket = name.into();
    let input = aws::DeleteBucketOwnershipControlsRequest { bucket, ..Default::default() };
    world.call::<DeleteBucketOwnershipControls>(input).unwrap();
}

/// The ownership of a bucket, or the error that stands for it.
pub(super) fn ownership(world: &mut World, name: &str) -> String {
    let input =
        aws::GetBucketOwnershipControlsRequest { bucket: name.into(), ..Default::default() };
    match world.call::<GetBucketOwnershipControls>(input) {
        Ok(output) => output.ownership_controls.unwrap().rules[0].object_ownership.clone(),
        Err(refusal) => refusal.code.into_owned(),
    }
}

pub(super) fn unblock(world: &mut World, name: &str) {
    let input = aws::DeletePublicAccessBlockRequest { bucket: name.into(), ..Default::default() };
    world.call::<DeletePublicAccessBlock>(input).unwrap();
}

/// Let a principal read all of a bucket by its policy.
pub(super) fn allow_reading(world: &mut World, name: &str, principal: &str) -> Result<(), Refusal> {
    let policy = serde_json::json!({
        "Version": "2012-10-17",
        "Statement": [{
            "Effect": "Allow",
            "Principal": {"AWS": principal},
            "Action": "s3:GetObject",
            "Resource": format!("arn:aws:s3:::{name}/*"),
        }],
    });
    let (bucket, policy) = (name.into(), policy.to_string());
    let input = aws::PutBucketPolicyRequest { bucket, policy, ..Default::default() };
    world.call::<PutBucketPolicy>(input).map(|_| ())
}

/// Give the stranger's account a row, so that lists can name it.
pub(super) fn strangers_account(world: &mut World) {
    let mut tx = world.gate.store.begin();
    let email = "s@example.com".into();
    let account = Account { id: STRANGER.into(), email, ..Account::default() };
    put_account(&mut tx, &account).unwrap();
    wait(world.gate.store.commit(tx)).unwrap().unwrap();
}

/// Grantee and permission of each grant.
pub(super) fn grants(list: Option<Vec<aws::Grant>>) -> Vec<String> {
    let text = |it: aws::Grant| {
        let grantee = it.grantee.unwrap();
        format!("{} {}", grantee.id.or(grantee.uri).unwrap(), it.permission.unwrap())
    };
    list.unwrap().into_iter().map(text).collect()
}

fn put(world: &mut World, name: &str, key: &str, acl: &str) -> Result<(), Refusal> {
    let input = aws::PutObjectRequest {
        bucket: name.into(),
        key: key.into(),
        acl: (!acl.is_empty()).then(|| acl.into()),
        body: Some(world.body(b"1")),
        ..Default::default()
    };
    world.call::<PutObject>(input).map(|_| ())
}

fn get(world: &mut World, name: &str, key: &str) -> &'static str {
    let (bucket, key) = (name.into(), key.into());
    let input = aws::GetObjectRequest { bucket, key, ..Default::default() };
    outcome(world.call::<GetObject>(input).map(|_| ()))
}

fn list(world: &mut World, name: &str) -> &'static str {
    let input = aws::ListObjectsRequest { bucket: name.into(), ..Default::default() };
    outcome(world.call::<ListObjects>(input).map(|_| ()))
}

fn outcome(result: Result<(), Refusal>) -> &'static str {
    match result {
        Ok(()) => "ok",
        Err(refusal) if refusal.code == "AccessDenied" => "denied",
        Err(refusal) => panic!("{}: {}", refusal.code, refusal.message),
    }
}

fn owner_of(world: &mut World, name: &str, key: &str) -> String {
    let (bucket, key) = (name.into(), key.into());
    let input = aws::GetObjectAclRequest { bucket, key, ..Default::default() };
    world.call::<GetObjectAcl>(input).unwrap().owner.unwrap().id.unwrap()
}

#[test]
fn what_is_public_is_anybodys_to_read_and_nothing_more() {
    let mut world = World::new();
    open_bucket(&mut world, "ledger", "private");
    put(&mut world, "ledger", "open", "public-read").unwrap();
    put(&mut world, "ledger", "closed", "").unwrap();
    put(&mut world, "ledger", "members", "authenticated-read").unwrap();
    world.caller(Caller::anonymous());
    assert_eq!(get(&mut world, "ledger", "open"), "ok");
    assert_eq!(get(&mut world, "ledger", "closed"), "denied");
    assert_eq!(get(&mut world, "ledger", "members"), "denied");
    assert_eq!(get(&mut world, "ledger", "gone"), "denied");
    assert_eq!(list(&mut world, "ledger"), "denied");
    assert_eq!(outcome(put(&mut world, "ledger", "new", "")), "denied");
    world.stranger();
    assert_eq!(get(&mut world, "ledger", "members"), "ok");
    set_bucket_acl(world.root(), "ledger", "public-read").unwrap();
    assert_eq!(list(world.caller(Caller::anonymous()), "ledger"), "ok");
    assert_eq!(get(&mut world, "ledger", "closed"), "denied");
    let gone =
        aws::GetObjectRequest { bucket: "ledger".into(), key: "gone".into(), ..Default::default() };
    assert_eq!(world.call::<GetObject>(gone).unwrap_err().code, "NoSuchKey");
    let missing = aws::ListObjectsRequest { bucket: "nowhere".into(), ..Default::default() };
    assert_eq!(world.call::<ListObjects>(missing).unwrap_err().code, "NoSuchBucket");
}

#[test]
fn a_user_of_another_account_needs_a_policy_of_that_account_as_well() {
    let mut world = World::new();
    open_bucket(&mut world, "ledger", "private");
    put(&mut world, "ledger", "open", "public-read").unwrap();
    let user = identity::Entity { name: "eve".into(), path: "/".into(), id: "AIDAEVE".into() };
    let principal = identity::Principal::User(user);
    world.caller(Caller::new(STRANGER, principal, None, None));
    let input =
        aws::GetObjectRequest { bucket: "ledger".into(), key: "open".into(), ..Default::default() };
    assert!(world.call::<GetObject>(input).is_err());
    assert_eq!(get(world.stranger(), "ledger", "open"), "ok");
}

#[test]
fn a_user_of_the_owners_account_gets_nothing_from_the_owners_grants() {
    let mut world = World::new();
    listed_bucket(&mut world, "ledger", "private");
    put(&mut world, "ledger", "page", "").unwrap();
    let owner = super::acl::canonical_id(ACCOUNT);
    let input = aws::PutObjectAclRequest {
        bucket: "ledger".into(),
        key: "page".into(),
        grant_full_control: Some(format!("id={owner}")),
        ..Default::default()
    };
    world.call::<PutObjectAcl>(input).unwrap();
    assert_eq!(get(world.user("alice", &[]), "ledger", "page"), "denied");
    assert_eq!(get(world.root(), "ledger", "page"), "ok");
}

#[test]
fn who_writes_an_object_owns_it_unless_the_bucket_says_otherwise() {
    let mut world = World::new();
    open_bucket(&mut world, "ledger", "public-read-write");
    put(world.stranger(), "ledger", "theirs", "").unwrap();
    put(&mut world, "ledger", "shared", "bucket-owner-read").unwrap();
    let stranger = super::acl::canonical_id(STRANGER);
    assert_eq!(owner_of(&mut world, "ledger", "theirs"), stranger);
    assert_eq!(get(world.root(), "ledger", "theirs"), "denied");
    assert_eq!(get(&mut world, "ledger", "shared"), "ok");
    let list = aws::ListObjectsRequest { bucket: "ledger".into(), ..Default::default() };
    let listed = world.call::<ListObjects>(list).unwrap().contents.unwrap();
    let owners: Vec<_> = listed.into_iter().map(|it| it.owner.unwrap().id.unwrap()).collect();
    assert_eq!(owners, [stranger.clone(), stranger.clone()]);

    set_ownership(&mut world, "ledger", &["BucketOwnerPreferred"]).unwrap();
    put(world.stranger(), "ledger", "given", "bucket-owner-full-control").unwrap();
    put(&mut world, "ledger", "kept", "").unwrap();
    let owner = super::acl::canonical_id(ACCOUNT);
    assert_eq!(owner_of(world.root(), "ledger", "given"), owner);
    assert_eq!(get(&mut world, "ledger", "kept"), "denied");

    set_bucket_acl(&mut world, "ledger", "private").unwrap();
    set_ownership(&mut world, "ledger", &["BucketOwnerEnforced"]).unwrap();
    assert_eq!(get(&mut world, "ledger", "theirs"), "ok");
    assert_eq!(owner_of(&mut world, "ledger", "theirs"), owner);
    assert_eq!(get(world.stranger(), "ledger", "theirs"), "denied");
}

#[test]
fn the_policy_of_a_bucket_can_only_deny_what_belongs_to_others() {
    let mut world = World::new();
    open_bucket(&mut world, "ledger", "public-read-write");
    put(world.stranger(), "ledger", "theirs", "").unwrap();
    allow_reading(world.root(), "ledger", "*").unwrap();
    put(&mut world, "ledger", "ours", "").unwrap();
    world.caller(Caller::anonymous());
    assert_eq!(get(&mut world, "ledger", "ours"), "ok");
    assert_eq!(get(&mut world, "ledger", "theirs"), "denied");
    assert_eq!(get(world.stranger(), "ledger", "theirs"), "ok");
    let policy = serde_json::json!({
        "Version": "2012-10-17",
        "Statement": {"Effect": "Deny", "Principal": "*", "Action": "s3:GetObject",
            "Resource": "arn:aws:s3:::ledger/theirs"},
    });
    let input = aws::PutBucketPolicyRequest {
        bucket: "ledger".into(),
        policy: policy.to_string(),
        ..Default::default()
    };
    world.root().call::<PutBucketPolicy>(input).unwrap();
    assert_eq!(get(world.stranger(), "ledger", "theirs"), "denied");
}

#[test]
fn a_public_policy_is_refused_or_restricted_where_it_is_blocked() {
    let mut world = World::new();
    strangers_account(&mut world);
    bucket(&mut world, "ledger");
    put(&mut world, "ledger", "page", "").unwrap();
    let refusal = allow_reading(&mut world, "ledger", "*").unwrap_err();
    assert!(refusal.message.ends_with("BlockPublicPolicy block public access setting"));
    allow_reading(&mut world, "ledger", STRANGER).unwrap();
    assert_eq!(get(world.stranger(), "ledger", "page"), "ok");
    unblock(world.root(), "ledger");
    allow_reading(&mut world, "ledger", "*").unwrap();
    assert_eq!(get(world.caller(Caller::anonymous()), "ledger", "page"), "ok");
    block(
        world.root(),
        "ledger",
        aws::PublicAccessBlockConfiguration {
            restrict_public_buckets: Some(true),
            ..Default::default()
        },
    );
    assert_eq!(get(world.caller(Caller::anonymous()), "ledger", "page"), "denied");
    assert_eq!(get(world.stranger(), "ledger", "page"), "denied");
    assert_eq!(get(world.user("alice", &[]), "ledger", "page"), "ok");
}

#[test]
fn public_grants_that_are_ignored_stay_and_count_again_later() {
    let mut world = World::new();
    open_bucket(&mut world, "ledger", "public-read");
    put(&mut world, "ledger", "page", "public-read").unwrap();
    block(
        &mut world,
        "ledger",
        aws::PublicAccessBlockConfiguration {
            ignore_public_acls: Some(true),
            ..Default::default()
        },
    );
    world.caller(Caller::anonymous());
    assert_eq!(
        (get(&mut world, "ledger", "page"), list(&mut world, "ledger")),
        ("denied", "denied")
    );
    unblock(world.root(), "ledger");
    world.caller(Caller::anonymous());
    assert_eq!((get(&mut world, "ledger", "page"), list(&mut world, "ledger")), ("ok", "ok"));
}

#[test]
fn whoever_began_an_upload_may_list_and_abort_it() {
    let mut world = World::new();
    open_bucket(&mut world, "ledger", "public-read-write");
    let theirs = create_upload(world.stranger(), "ledger", "theirs");
    let ours = create_upload(world.root(), "ledger", "ours");
    let parts = |world: &mut World, key: &str, upload_id: &str| {
        let (bucket, key, upload_id) = ("ledger".into(), key.into(), upload_id.into());
        let input = aws::ListPartsRequest { bucket, key, upload_id, ..Default::default() };
        world.call::<ListParts>(input).map_err(|it| it.code.into_owned())
    };
    let shown = parts(world.stranger(), "theirs", &theirs).unwrap();
    let stranger = Some(super::acl::canonical_id(STRANGER));
    assert_eq!(
        (shown.owner.unwrap().id, shown.initiator.unwrap().id),
        (stranger.clone(), stranger)
    );
    assert_eq!(parts(&mut world, "ours", &ours).unwrap_err(), "AccessDenied");
    assert!(parts(world.root(), "theirs", &theirs).is_ok());
    let abort = |key: &str, upload_id: &str| aws::AbortMultipartUploadRequest {
        bucket: "ledger".into(),
        key: key.into(),
        upload_id: upload_id.into(),
        ..Default::default()
    };
    world.stranger().call::<AbortMultipartUpload>(abort("ours", &ours)).unwrap_err();
    world.call::<AbortMultipartUpload>(abort("theirs", &theirs)).unwrap();
}

pub(super) fn block(
    world: &mut World,
    name: &str,
    configuration: aws::PublicAccessBlockConfiguration,
) {
    let input = aws::PutPublicAccessBlockRequest {
        bucket: name.into(),
        public_access_block_configuration: configuration,
        ..Default::default()
    };
    world.call::<super::put_public_access_block::PutPublicAccessBlock>(input).unwrap();
}
