//! Ways around a decision that look harmless, each of them closed: a name that means everyone, a bucket
//! made again, a user made again, a list asked for in time.

use identity::entities::{self, InlinePolicy, User};
use identity::organization::{self, Node, NodeKind, Organization, OrganizationPolicy};
use identity::{Account, Caller, Principal, put_account};
use serde_json::{Value, json};
use wire::s3 as aws;

use super::acl::{Grant, Grantee, Permission, canonical_id};
use super::acl_stories::{STRANGER, block, grants, listed_bucket, unblock};
use super::complete_multipart_upload::CompleteMultipartUpload;
use super::create_bucket::CreateBucket;
use super::create_multipart_upload::CreateMultipartUpload;
use super::get_bucket_acl::GetBucketAcl;
use super::get_object::GetObject;
use super::list_objects::ListObjects;
use super::list_parts::ListParts;
use super::put_bucket_acl::PutBucketAcl;
use super::put_object::PutObject;
use super::put_object_acl::PutObjectAcl;
use super::put_object_tagging::PutObjectTagging;
use super::rows::BUCKETS;
use super::testing::{bucket, code, create_upload, deny, put, put_policy, tagging, upload_part};
use crate::testing::{ACCOUNT, World, wait};

const DENIED: &str = "AccessDenied";
const NOBODY: &str = "65a011a29cdf8ec533ec3d1ccaae921c";

fn read(key: &str) -> aws::GetObjectRequest {
    aws::GetObjectRequest { bucket: "ledger".into(), key: key.into(), ..Default::default() }
}

fn list(world: &mut World) -> String {
    let input = aws::ListObjectsRequest { bucket: "ledger".into(), ..Default::default() };
    code(world.call::<ListObjects>(input))
}

#[test]
fn the_public_cannot_be_named_as_if_it_were_an_account() {
    let mut world = World::new();
    listed_bucket(&mut world, "ledger", "private");
    let input = aws::PutBucketAclRequest {
        bucket: "ledger".into(),
        grant_read: Some(format!("id={NOBODY}")),
        ..Default::default()
    };
    let refusal = world.call::<PutBucketAcl>(input).unwrap_err();
    assert_eq!((&*refusal.code, &*refusal.message), ("InvalidArgument", "Invalid id"));
    // A list that names it all the same counts where public lists do, and only there.
    let mut tx = world.gate.store.begin();
    let mut row = tx.get(BUCKETS, "ledger").unwrap().unwrap();
    let grantee = Grantee::Canonical(NOBODY.into());
    row.acl = Some(vec![Grant { grantee, permission: Permission::Read }]);
    tx.put(BUCKETS, "ledger", &row);
    wait(world.gate.store.commit(tx)).unwrap().unwrap();
    assert_eq!(list(world.caller(Caller::anonymous())), DENIED);
    unblock(world.root(), "ledger");
    assert_eq!(list(world.caller(Caller::anonymous())), "ok");
}

#[test]
fn making_a_bucket_again_does_not_get_around_its_policy() {
    let mut world = World::new();
    listed_bucket(&mut world, "ledger", "log-delivery-write");
    let again = || aws::CreateBucketRequest {
        bucket: "ledger".into(),
        acl: Some("private".into()),
        ..Default::default()
    };
    let grants_of = |world: &mut World| {
        let get = aws::GetBucketAclRequest { bucket: "ledger".into(), ..Default::default() };
        grants(world.root().call::<GetBucketAcl>(get).unwrap().grants).len()
    };
    put_policy(&mut world, "ledger", json!([deny("s3:PutBucketAcl", "ledger", json!({}))]));
    assert_eq!(code(world.call::<CreateBucket>(again())), DENIED);
    assert_eq!(code(world.user("alice", &["s3:*"]).call::<CreateBucket>(again())), DENIED);
    assert_eq!(grants_of(&mut world), 3);
    let plain = aws::CreateBucketRequest { acl: None, ..again() };
    let owned =
        aws::CreateBucketRequest { object_ownership: Some("ObjectWriter".into()), ..plain.clone() };
    put_policy(
        &mut world,
        "ledger",
        json!([deny("s3:PutBucketOwnershipControls", "ledger", json!({}))]),
    );
    assert_eq!(code(world.call::<CreateBucket>(owned)), DENIED);
    assert_eq!(code(world.call::<CreateBucket>(again())), "ok");
    assert_eq!(grants_of(&mut world), 1);
}

/// A user of the stranger's account who may do everything there.
fn visitor(world: &mut World, id: &str) -> Caller {
    let statement = json!({"Effect": "Allow", "Action": "s3:*", "Resource": "*"});
    let document = json!({"Version": "2012-10-17", "Statement": statement}).to_string();
    let user = User {
        account: STRANGER.into(),
        name: "eve".into(),
        path: "/".into(),
        id: id.into(),
        inline: vec![InlinePolicy { name: "all".into(), document }],
        ..User::default()
    };
    let mut tx = world.gate.store.begin();
    if let Some(old) = entities::find::<User>(&tx, STRANGER, "eve").unwrap() {
        entities::remove(&mut tx, &old).unwrap();
    }
    entities::put(&mut tx, &user).unwrap();
    wait(world.gate.store.commit(tx)).unwrap().unwrap();
    Caller::new(STRANGER, Principal::User(user.entity()), None, None)
}

#[test]
fn a_user_made_again_does_not_inherit_the_uploads_of_the_earlier_one() {
    let mut world = World::new();
    listed_bucket(&mut world, "ledger", "private");
    unblock(&mut world, "ledger");
    let (bucket, acl) = ("ledger".into(), Some("public-read-write".into()));
    let open = aws::PutBucketAclRequest { bucket, acl, ..Default::default() };
    world.call::<PutBucketAcl>(open).unwrap();
    let first = visitor(&mut world, "AIDAFIRSTEVE000000000");
    let upload_id = create_upload(world.caller(first), "ledger", "big");
    let parts = || aws::ListPartsRequest {
        bucket: "ledger".into(),
        key: "big".into(),
        upload_id: upload_id.clone(),
        ..Default::default()
    };
    assert_eq!(code(world.call::<ListParts>(parts())), "ok");
    let second = visitor(&mut world, "AIDASECONDEVE00000000");
    assert_eq!(code(world.caller(second).call::<ListParts>(parts())), DENIED);
    assert_eq!(code(world.stranger().call::<ListParts>(parts())), "ok");
}

#[test]
fn a_tag_of_any_alphabet_is_found_by_its_condition_key_whatever_its_case() {
    let mut world = World::new();
    bucket(&mut world, "ledger");
    put(&mut world, "ledger", "page", b"v1");
    let input = aws::PutObjectTaggingRequest {
        bucket: "ledger".into(),
        key: "page".into(),
        tagging: tagging(&[("ÄRA", "early")]),
        ..Default::default()
    };
    world.call::<PutObjectTagging>(input).unwrap();
    let early = json!({"StringEquals": {"s3:ExistingObjectTag/ÄRA": "early"}});
    put_policy(&mut world, "ledger", json!([deny("s3:GetObject", "ledger/*", early)]));
    assert_eq!(code(world.call::<GetObject>(read("page"))), DENIED);
}

#[test]
fn a_public_list_that_was_asked_for_before_it_was_blocked_is_refused_at_the_end() {
    let mut world = World::new();
    listed_bucket(&mut world, "ledger", "private");
    unblock(&mut world, "ledger");
    let input = aws::CreateMultipartUploadRequest {
        bucket: "ledger".into(),
        key: "big".into(),
        acl: Some("public-read".into()),
        ..Default::default()
    };
    let upload_id = world.call::<CreateMultipartUpload>(input).unwrap().upload_id.unwrap();
    let part = upload_part(&mut world, ("ledger", "big"), &upload_id, 1, b"part");
    let complete = || aws::CompleteMultipartUploadRequest {
        bucket: "ledger".into(),
        key: "big".into(),
        upload_id: upload_id.clone(),
        multipart_upload: Some(aws::CompletedMultipartUpload { parts: Some(vec![part.clone()]) }),
        ..Default::default()
    };
    let block_public_acls = Some(true);
    let setting = aws::PublicAccessBlockConfiguration { block_public_acls, ..Default::default() };
    block(&mut world, "ledger", setting);
    let refusal = world.call::<CompleteMultipartUpload>(complete()).unwrap_err();
    assert_eq!(refusal.code, DENIED);
    assert!(refusal.message.contains("BlockPublicAcls"), "{}", refusal.message);
    unblock(&mut world, "ledger");
    world.call::<CompleteMultipartUpload>(complete()).unwrap();
}

#[test]
fn what_is_missing_is_told_to_whoever_may_list_what_begins_with_its_key() {
    let mut world = World::new();
    bucket(&mut world, "ledger");
    let listing = json!({"Effect": "Allow", "Action": "s3:ListBucket", "Resource": "*",
        "Condition": {"StringLike": {"s3:prefix": "open/*"}}});
    let reading = json!({"Effect": "Allow", "Action": "s3:GetObject", "Resource": "*"});
    world.user_with("reader", Some(json!([listing, reading])));
    assert_eq!(code(world.call::<GetObject>(read("open/gone"))), "NoSuchKey");
    assert_eq!(code(world.call::<GetObject>(read("closed/gone"))), DENIED);
}

#[test]
fn an_upload_that_grants_the_buckets_owner_full_control_needs_no_permission_of_its_own() {
    let mut world = World::new();
    bucket(&mut world, "ledger");
    let owner = canonical_id(ACCOUNT);
    let principal = json!({"AWS": STRANGER});
    // As AWS documents it for uploads from other accounts.
    put_policy(
        &mut world,
        "ledger",
        json!([{"Effect": "Allow", "Principal": principal, "Action": "s3:PutObject",
            "Resource": "arn:aws:s3:::ledger/*",
            "Condition": {"StringEquals": {"s3:x-amz-grant-full-control": format!("id={owner}")}}}]),
    );
    let mut write = |grant_full_control: Option<String>, grant_read: Option<String>| {
        let input = aws::PutObjectRequest {
            bucket: "ledger".into(),
            key: "gift".into(),
            body: Some(world.body(b"1")),
            grant_full_control,
            grant_read,
            ..Default::default()
        };
        code(world.stranger().call::<PutObject>(input))
    };
    let full = || Some(format!("id={owner}"));
    assert_eq!(write(full(), None), "ok");
    assert_eq!(write(None, None), DENIED);
    assert_eq!(write(full(), full()), DENIED);
    assert_eq!(write(Some(format!("id={}", canonical_id(STRANGER))), None), DENIED);
}

/// Let the account be a member of an organization of the stranger's with a resource control policy.
fn controlled(world: &mut World, statement: Value) {
    let kind = String::from("RESOURCE_CONTROL_POLICY");
    let id = String::from("o-aaaaaaaaaa");
    let policies = vec![String::from("p-aaaaaaaa")];
    let organization = Organization {
        id: id.clone(),
        management_account: STRANGER.into(),
        root: "r-aaaa".into(),
        policy_types: vec![kind.clone()],
        ..Organization::default()
    };
    let (name, organization_id) = ("r-aaaa".to_string(), id.clone());
    let root = Node { organization: organization_id, id: name, policies, ..Node::default() };
    let member = Node {
        id: ACCOUNT.into(),
        kind: NodeKind::Account,
        parent: Some(root.id.clone()),
        policies: vec!["p-FullAWSAccess".into()],
        ..root.clone()
    };
    let policy = OrganizationPolicy {
        organization: id.clone(),
        id: "p-aaaaaaaa".into(),
        kind,
        content: json!({"Version": "2012-10-17", "Statement": statement}).to_string(),
        ..OrganizationPolicy::default()
    };
    let mut tx = world.gate.store.begin();
    organization::put_organization(&mut tx, &organization).unwrap();
    organization::put_node(&mut tx, &root).unwrap();
    organization::put_node(&mut tx, &member).unwrap();
    organization::put_policy(&mut tx, &policy).unwrap();
    let account = Account { id: ACCOUNT.into(), organization: Some(id), ..Account::default() };
    put_account(&mut tx, &account).unwrap();
    wait(world.gate.store.commit(tx)).unwrap().unwrap();
}

#[test]
fn the_controls_of_the_buckets_owner_bind_whoever_wrote_what_is_in_it() {
    let mut world = World::new();
    listed_bucket(&mut world, "ledger", "private");
    unblock(&mut world, "ledger");
    let (bucket, acl) = ("ledger".into(), Some("public-read-write".into()));
    let open = aws::PutBucketAclRequest { bucket, acl, ..Default::default() };
    world.call::<PutBucketAcl>(open).unwrap();
    put(world.stranger(), "ledger", "theirs", b"v1");
    assert_eq!(code(world.call::<GetObject>(read("theirs"))), "ok");
    controlled(
        &mut world,
        json!({"Effect": "Deny", "Principal": "*", "Action": "s3:GetObject", "Resource": "*",
            "Condition": {"StringEquals": {"aws:ResourceAccount": ACCOUNT}}}),
    );
    let refusal = world.call::<GetObject>(read("theirs")).unwrap_err();
    assert!(refusal.message.ends_with("in a resource control policy"), "{}", refusal.message);
    // The owner of the bucket hears of what is done with what others wrote.
    let before = world.records().len();
    let input = aws::PutObjectAclRequest {
        bucket: "ledger".into(),
        key: "theirs".into(),
        acl: Some("bucket-owner-read".into()),
        ..Default::default()
    };
    world.call::<PutObjectAcl>(input).unwrap();
    let records = world.records().split_off(before).into_iter();
    let recipients: Vec<_> = records.map(|it| it["recipientAccountId"].clone()).collect();
    assert_eq!(recipients, [json!(STRANGER), json!(ACCOUNT)]);
}
