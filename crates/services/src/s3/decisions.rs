//! The same decision on every way to the same thing: a presigned URL, a batch, a copy and the parts of an
//! upload are judged like the plain call, by the bucket's policy and by the caller's.

use serde_json::json;
use trail::Tls;
use wire::{Structure, s3 as aws};

use super::abort_multipart_upload::AbortMultipartUpload;
use super::copy_object::CopyObject;
use super::delete_bucket_policy::DeleteBucketPolicy;
use super::delete_object::DeleteObject;
use super::delete_objects::DeleteObjects;
use super::get_bucket_policy::GetBucketPolicy;
use super::get_object::GetObject;
use super::head_object::HeadObject;
use super::list_objects_v2::ListObjectsV2;
use super::put_object::PutObject;
use super::put_object_tagging::PutObjectTagging;
use super::testing::{
    bucket, code, complete_upload, create_upload, deny, get, put, put_policy, tagging, upload_part,
};
use super::testing::{set_versioning, versioned};
use super::upload_part_copy::UploadPartCopy;
use crate::testing::{World, wait};

const DENIED: &str = "AccessDenied";

fn read(key: &str) -> aws::GetObjectRequest {
    aws::GetObjectRequest { bucket: "ledger".into(), key: key.into(), ..Default::default() }
}

fn copy(source: &str, key: &str) -> aws::CopyObjectRequest {
    aws::CopyObjectRequest {
        bucket: "ledger".into(),
        key: key.into(),
        copy_source: source.into(),
        ..Default::default()
    }
}

fn write(key: &str) -> aws::PutObjectRequest {
    aws::PutObjectRequest { bucket: "ledger".into(), key: key.into(), ..Default::default() }
}

/// The error of writing an object, if any.
fn written(world: &mut World, input: aws::PutObjectRequest) -> String {
    let body = Some(world.body(b"v1"));
    code(world.call::<PutObject>(aws::PutObjectRequest { body, ..input }))
}

#[test]
fn a_deny_in_the_bucket_policy_binds_even_the_root_user_but_for_the_policy_itself() {
    let mut world = World::new();
    bucket(&mut world, "ledger");
    put(&mut world, "ledger", "a", b"v1");
    let everything =
        json!([deny("s3:*", "ledger", json!({})), deny("s3:*", "ledger/*", json!({})),]);
    put_policy(&mut world, "ledger", everything);
    assert_eq!(code(world.call::<GetObject>(read("a"))), DENIED);
    assert_eq!(code(world.user("alice", &["*"]).call::<GetObject>(read("a"))), DENIED);
    let name = || String::from("ledger");
    let get_policy = || aws::GetBucketPolicyRequest { bucket: name(), ..Default::default() };
    assert_eq!(code(world.call::<GetBucketPolicy>(get_policy())), DENIED);
    world.root().call::<GetBucketPolicy>(get_policy()).unwrap();
    let delete = aws::DeleteBucketPolicyRequest { bucket: name(), ..Default::default() };
    world.call::<DeleteBucketPolicy>(delete).unwrap();
    assert_eq!(get(&mut world, "ledger", "a"), b"v1");
}

#[test]
fn a_service_is_let_in_by_the_bucket_policy_alone_and_only_as_it_says() {
    let mut world = World::new();
    bucket(&mut world, "ledger");
    let upload = |acl: Option<&str>| aws::PutObjectRequest {
        acl: acl.map(Into::into),
        ..write("AWSLogs/111122223333/file")
    };
    let full_control = Some("bucket-owner-full-control");
    let service = "cloudtrail.amazonaws.com";
    assert_eq!(written(world.service(service), upload(full_control)), DENIED);
    let documented = json!({"Effect": "Allow", "Principal": {"Service": service},
        "Action": "s3:PutObject", "Resource": "arn:aws:s3:::ledger/AWSLogs/111122223333/*",
        "Condition": {"StringEquals": {"s3:x-amz-acl": full_control}}});
    put_policy(world.root(), "ledger", documented);
    assert_eq!(written(world.service(service), upload(full_control)), "ok");
    assert_eq!(written(world.service(service), upload(None)), DENIED);
    let elsewhere = aws::PutObjectRequest { key: "elsewhere".into(), ..upload(full_control) };
    assert_eq!(written(world.service(service), elsewhere), DENIED);
    assert_eq!(written(world.service("config.amazonaws.com"), upload(full_control)), DENIED);
}

#[test]
fn an_upload_with_another_list_than_the_owners_needs_a_permission_of_its_own() {
    let mut world = World::new();
    bucket(&mut world, "ledger");
    let with = |acl: &str| aws::PutObjectRequest { acl: Some(acl.into()), ..write("a") };
    let world = world.user("writer", &["s3:PutObject"]);
    assert_eq!(written(world, with("bucket-owner-full-control")), "ok");
    assert_eq!(written(world, with("private")), DENIED);
    let granted = aws::PutObjectRequest { grant_read: Some("id=x".into()), ..write("a") };
    assert_eq!(written(world, granted), DENIED);
}

#[test]
fn whoever_may_not_list_a_bucket_is_not_told_what_is_missing_in_it() {
    let mut world = World::new();
    versioned(&mut world, "ledger");
    put(&mut world, "ledger", "a", b"v1");
    world.user("reader", &["s3:GetObject", "s3:GetObjectVersion", "s3:PutObject"]);
    world.call::<GetObject>(read("a")).unwrap();
    let head = |key: &str| aws::HeadObjectRequest {
        bucket: "ledger".into(),
        key: key.into(),
        ..Default::default()
    };
    assert_eq!(code(world.call::<GetObject>(read("b"))), DENIED);
    assert_eq!(code(world.call::<HeadObject>(head("b"))), DENIED);
    assert_eq!(code(world.call::<CopyObject>(copy("ledger/b", "c"))), DENIED);
    world.user("lister", &["s3:GetObject", "s3:ListBucket", "s3:PutObject"]);
    assert_eq!(code(world.call::<GetObject>(read("b"))), "NoSuchKey");
    assert_eq!(code(world.call::<HeadObject>(head("b"))), "NoSuchKey");
    assert_eq!(code(world.call::<CopyObject>(copy("ledger/b", "c"))), "NoSuchKey");
}

#[test]
fn each_entry_of_a_batch_is_decided_like_the_plain_delete() {
    let mut world = World::new();
    versioned(&mut world, "ledger");
    let version = put(&mut world, "ledger", "a/1", b"v1").version_id;
    put(&mut world, "ledger", "b/1", b"v1");
    put_policy(&mut world, "ledger", json!([deny("s3:DeleteObject", "ledger/b/*", json!({}))]));
    world.user("cleaner", &["s3:DeleteObject"]);
    let cases = [("a/1", None, "ok"), ("b/1", None, DENIED), ("a/1", version, DENIED)];
    for (key, version_id, expected) in &cases {
        let input = aws::DeleteObjectRequest {
            bucket: "ledger".into(),
            key: (*key).into(),
            version_id: version_id.clone(),
            ..Default::default()
        };
        assert_eq!(code(world.call::<DeleteObject>(input)), *expected, "{key}");
    }
    let entry = |(key, version_id, _): &(&str, Option<String>, &str)| aws::ObjectIdentifier {
        key: (*key).into(),
        version_id: version_id.clone(),
        ..Default::default()
    };
    let objects = cases.iter().map(entry).collect();
    let delete = aws::Delete { objects, quiet: Some(true) };
    let input = |delete: &aws::Delete, bypass| aws::DeleteObjectsRequest {
        bucket: "ledger".into(),
        delete: delete.clone(),
        bypass_governance_retention: bypass,
        ..Default::default()
    };
    let errors = world.call::<DeleteObjects>(input(&delete, None)).unwrap().errors.unwrap();
    let told = errors.iter().map(|it| (it.key.as_deref(), it.code.as_deref()));
    let denied = |key| (Some(key), Some(DENIED));
    assert_eq!(told.collect::<Vec<_>>(), [denied("b/1"), denied("a/1")]);
    let all = world.call::<DeleteObjects>(input(&delete, Some(true))).unwrap();
    assert_eq!(all.errors.unwrap().len(), 3);
    world.user("nobody", &[]);
    let all = world.call::<DeleteObjects>(input(&delete, None)).unwrap();
    assert_eq!((all.deleted, all.errors.unwrap().len()), (None, 3));
}

#[test]
fn a_copy_needs_what_reading_its_source_and_writing_its_target_need() {
    let mut world = World::new();
    for name in ["ledger", "source"] {
        bucket(&mut world, name);
    }
    put(&mut world, "source", "a", b"v1");
    put(&mut world, "source", "secret/a", b"v1");
    assert_eq!(
        code(world.user("writer", &["s3:PutObject"]).call::<CopyObject>(copy("source/a", "c"))),
        DENIED
    );
    assert_eq!(
        code(world.user("reader", &["s3:GetObject"]).call::<CopyObject>(copy("source/a", "c"))),
        DENIED
    );
    put_policy(world.root(), "source", json!([deny("s3:GetObject", "source/secret/*", json!({}))]));
    world.user("both", &["s3:GetObject", "s3:PutObject", "s3:ListBucket"]);
    assert_eq!(code(world.call::<CopyObject>(copy("source/a", "c"))), "ok");
    for source in ["source/secret/a", "/source/secret%2Fa"] {
        assert_eq!(code(world.call::<CopyObject>(copy(source, "c"))), DENIED);
    }
    let upload_id = create_upload(&mut world, "ledger", "big");
    let part = |source: &str| aws::UploadPartCopyRequest {
        bucket: "ledger".into(),
        key: "big".into(),
        upload_id: upload_id.clone(),
        part_number: 1,
        copy_source: source.into(),
        ..Default::default()
    };
    assert_eq!(code(world.call::<UploadPartCopy>(part("source/a"))), "ok");
    assert_eq!(code(world.call::<UploadPartCopy>(part("source/secret/a"))), DENIED);
    world.user("writer", &["s3:PutObject"]);
    assert_eq!(code(world.call::<UploadPartCopy>(part("source/a"))), DENIED);
}

#[test]
fn the_tags_of_a_source_are_copied_only_by_whoever_may_read_and_put_tags() {
    let mut world = World::new();
    bucket(&mut world, "ledger");
    put(&mut world, "ledger", "a", b"v1");
    let input = aws::PutObjectTaggingRequest {
        bucket: "ledger".into(),
        key: "a".into(),
        tagging: tagging(&[("class", "secret")]),
        ..Default::default()
    };
    world.call::<PutObjectTagging>(input).unwrap();
    world.user("plain", &["s3:GetObject", "s3:PutObject"]);
    assert_eq!(code(world.call::<CopyObject>(copy("ledger/a", "b"))), DENIED);
    let replaced = aws::CopyObjectRequest {
        tagging_directive: Some("REPLACE".into()),
        metadata_directive: Some("REPLACE".into()),
        ..copy("ledger/a", "b")
    };
    assert_eq!(code(world.call::<CopyObject>(replaced)), "ok");
    let tags = ["s3:GetObject", "s3:PutObject", "s3:GetObjectTagging", "s3:PutObjectTagging"];
    assert_eq!(code(world.user("tagger", &tags).call::<CopyObject>(copy("ledger/a", "b"))), "ok");
}

#[test]
fn every_step_of_an_upload_in_parts_is_decided_like_the_plain_put() {
    let mut world = World::new();
    bucket(&mut world, "ledger");
    let place = ("ledger", "a");
    let upload_id = create_upload(&mut world, "ledger", "a");
    let part = upload_part(&mut world, place, &upload_id, 1, b"part");
    world.user("reader", &["s3:GetObject"]);
    let refused = complete_upload(&mut world, place, &upload_id, vec![part.clone()]);
    assert_eq!(code(refused), DENIED);
    put_policy(world.root(), "ledger", json!([deny("s3:PutObject", "ledger/a", json!({}))]));
    assert_eq!(written(&mut world, write("a")), DENIED);
    let refused = complete_upload(&mut world, place, &upload_id, vec![part.clone()]);
    assert_eq!(code(refused), DENIED);
    let abort = aws::AbortMultipartUploadRequest {
        bucket: "ledger".into(),
        key: "a".into(),
        upload_id: upload_id.clone(),
        ..Default::default()
    };
    world.user("writer", &["s3:PutObject"]);
    assert_eq!(code(world.call::<AbortMultipartUpload>(abort)), DENIED);
    let delete = aws::DeleteBucketPolicyRequest { bucket: "ledger".into(), ..Default::default() };
    world.root().call::<DeleteBucketPolicy>(delete).unwrap();
    world.user("writer", &["s3:PutObject"]);
    complete_upload(&mut world, place, &upload_id, vec![part]).unwrap();
}

#[test]
fn writes_can_be_made_to_depend_on_a_condition_without_stopping_uploads_in_parts() {
    let mut world = World::new();
    bucket(&mut world, "ledger");
    let only_new = deny(
        "s3:PutObject",
        "ledger/*",
        json!({"Null": {"s3:if-none-match": "true"}, "Bool": {"s3:ObjectCreationOperation": "true"}}),
    );
    put_policy(&mut world, "ledger", json!([only_new]));
    assert_eq!(written(&mut world, write("a")), DENIED);
    let careful = aws::PutObjectRequest { if_none_match: Some("*".into()), ..write("a") };
    assert_eq!(written(&mut world, careful), "ok");
    let upload_id = create_upload(&mut world, "ledger", "b");
    let part = upload_part(&mut world, ("ledger", "b"), &upload_id, 1, b"part");
    let refused = complete_upload(&mut world, ("ledger", "b"), &upload_id, vec![part]);
    assert_eq!(code(refused), DENIED);
}

#[test]
fn a_presigned_url_gets_the_decision_of_the_plain_call_and_can_be_told_from_it() {
    let mut world = World::new();
    bucket(&mut world, "ledger");
    put(&mut world, "ledger", "a", b"v1");
    world.user("nobody", &[]);
    assert_eq!(code(world.presigned().call::<GetObject>(read("a"))), DENIED);
    world.user("reader", &["s3:GetObject"]);
    assert_eq!(code(world.presigned().call::<GetObject>(read("a"))), "ok");
    let presigned = json!({"StringEquals": {"s3:authType": "REST-QUERY-STRING"}});
    put_policy(world.root(), "ledger", json!([deny("s3:GetObject", "ledger/*", presigned)]));
    world.user("reader", &["s3:GetObject"]);
    assert_eq!(code(world.presigned().call::<GetObject>(read("a"))), DENIED);
    assert_eq!(code(world.call::<GetObject>(read("a"))), "ok");
}

#[test]
fn a_form_gets_the_decision_of_the_plain_put_and_can_be_told_from_it() {
    let mut world = World::new();
    bucket(&mut world, "ledger");
    assert_eq!(written(world.user("reader", &["s3:GetObject"]).posted(), write("a")), DENIED);
    assert_eq!(written(world.user("writer", &["s3:PutObject"]).posted(), write("a")), "ok");
    let form = json!({"StringEquals": {"s3:authType": "POST"}});
    put_policy(world.root(), "ledger", json!([deny("s3:PutObject", "ledger/*", form)]));
    world.user("writer", &["s3:PutObject"]);
    assert_eq!(written(world.posted(), write("a")), DENIED);
    assert_eq!(written(&mut world, write("a")), "ok");
}

#[test]
fn a_denial_names_the_resource_in_quotes_as_s3_does() {
    let mut world = World::new();
    bucket(&mut world, "ledger");
    let refusal = world.user("nobody", &[]).call::<GetObject>(read("a")).unwrap_err();
    assert_eq!(
        refusal.message,
        "User: arn:aws:iam::111122223333:user/nobody is not authorized to perform: s3:GetObject on \
         resource: \"arn:aws:s3:::ledger/a\" because no identity-based policy allows the \
         s3:GetObject action"
    );
}

#[test]
fn listings_are_judged_by_their_prefix() {
    let mut world = World::new();
    bucket(&mut world, "ledger");
    let statement = json!({"Effect": "Allow", "Action": "s3:ListBucket", "Resource": "*",
        "Condition": {"StringEquals": {"s3:prefix": ["", "home/"]},
            "NumericLessThanEquals": {"s3:max-keys": "10"}}});
    world.user_with("alice", Some(statement));
    let list = |prefix: Option<&str>, max_keys| aws::ListObjectsV2Request {
        bucket: "ledger".into(),
        prefix: prefix.map(Into::into),
        max_keys,
        ..Default::default()
    };
    let mut told = |prefix, max_keys| code(world.call::<ListObjectsV2>(list(prefix, max_keys)));
    assert_eq!(told(Some("home/"), Some(10)), "ok");
    assert_eq!(told(Some(""), Some(10)), "ok");
    assert_eq!(told(Some("else/"), Some(10)), DENIED);
    assert_eq!(told(None, Some(10)), DENIED);
    assert_eq!(told(Some("home/"), Some(11)), DENIED);
    assert_eq!(told(Some("home/"), None), DENIED);
}

#[test]
fn objects_are_judged_by_the_tags_they_have_and_by_those_they_get() {
    let mut world = World::new();
    bucket(&mut world, "ledger");
    let tagged = |key: &str, header: &str| aws::PutObjectRequest {
        tagging: Some(header.into()),
        ..write(key)
    };
    assert_eq!(written(&mut world, tagged("a", "class=open")), "ok");
    assert_eq!(written(&mut world, tagged("b", "class=secret")), "ok");
    let open = json!({"StringEquals": {"s3:ExistingObjectTag/class": "open"}});
    let statement = json!({"Effect": "Allow", "Action": "s3:GetObject", "Resource": "*",
        "Condition": open});
    world.user_with("reader", Some(statement));
    assert_eq!(code(world.call::<GetObject>(read("a"))), "ok");
    assert_eq!(code(world.call::<GetObject>(read("b"))), DENIED);
    let statement = json!({"Effect": "Allow", "Resource": "*",
        "Action": ["s3:PutObject", "s3:PutObjectTagging"], "Condition":
        {"StringEquals": {"s3:RequestObjectTag/class": "open"},
         "ForAllValues:StringEquals": {"s3:RequestObjectTagKeys": ["class", "year"]}}});
    world.user_with("writer", Some(statement));
    assert_eq!(written(&mut world, tagged("c", "class=open&year=2026")), "ok");
    assert_eq!(written(&mut world, tagged("c", "class=secret")), DENIED);
    assert_eq!(written(&mut world, tagged("c", "class=open&owner=me")), DENIED);
    assert_eq!(written(&mut world, write("c")), DENIED);
    world.user("untagging", &["s3:PutObject"]);
    assert_eq!(written(&mut world, tagged("d", "class=open")), DENIED);
}

#[test]
fn policies_are_told_how_a_request_came() {
    let mut world = World::new();
    bucket(&mut world, "ledger");
    put(&mut world, "ledger", "a", b"v1");
    let tls = json!({"NumericLessThan": {"s3:TlsVersion": "1.2"}});
    let hash = json!({"StringEquals": {"s3:x-amz-content-sha256": "UNSIGNED-PAYLOAD"}});
    let age = json!({"NumericGreaterThan": {"s3:signatureAge": "600000"}});
    let old = json!({"StringEquals": {"s3:signatureversion": "AWS"}});
    let denials = [tls, hash, age, old].map(|it| deny("s3:GetObject", "ledger/*", it));
    put_policy(&mut world, "ledger", denials.to_vec().into());
    let mut told = |change: fn(&mut trail::Origin)| {
        let mut cx = world.context();
        change(&mut cx.origin);
        let operation = world.gate.operation("s3", "GetObject").unwrap();
        let call = gate::Call { operation, input: read("a").write() };
        match wait(world.gate.answer(&cx, &call)).unwrap() {
            gate::Answer::Reply(reply) => code(reply.result),
            gate::Answer::Stale => panic!("nothing was to be digested"),
        }
    };
    assert_eq!(told(|_| ()), "ok");
    assert_eq!(told(|it| it.tls = Some(tls_of("TLSv1.3"))), "ok");
    assert_eq!(told(|it| it.tls = Some(tls_of("TLSv1.1"))), DENIED);
    assert_eq!(told(|it| it.content_sha256 = Some("UNSIGNED-PAYLOAD".into())), DENIED);
    assert_eq!(told(|it| it.signature_age_ms = Some(599_000)), "ok");
    assert_eq!(told(|it| it.signature_age_ms = Some(601_000)), DENIED);
    assert_eq!(told(|it| it.signature_version = "SigV4"), "ok");
    assert_eq!(told(|it| it.signature_version = "SigV2"), DENIED);
}

#[test]
fn a_policy_that_changes_while_a_body_comes_in_binds_the_upload() {
    let mut world = World::new();
    bucket(&mut world, "ledger");
    for (change, expected) in
        [(json!([]), "ok"), (deny("s3:PutObject", "ledger/*", json!({})), DENIED)]
    {
        let cx = world.user("writer", &["s3:PutObject"]).context();
        let operation = world.gate.operation("s3", "PutObject").unwrap();
        let body = Some(world.body(b"v1"));
        let input = aws::PutObjectRequest { body, ..write("a") }.write();
        let call = gate::Call { operation, input };
        let judged = match world.gate.admit(&cx, &call).unwrap() {
            gate::Admission::Granted(None, Some(judged)) => judged,
            _ => panic!("a plain upload is judged once"),
        };
        if change != json!([]) {
            put_policy(world.root(), "ledger", change);
        }
        match wait(world.gate.answer_judged(&cx, &call, Some(judged))).unwrap() {
            gate::Answer::Reply(reply) => assert_eq!(code(reply.result), expected),
            gate::Answer::Stale => panic!("nothing was to be digested"),
        }
    }
    assert_eq!(world.records().last().unwrap()["errorCode"], DENIED);
}

fn tls_of(version: &str) -> Tls {
    Tls { version: version.into(), cipher: String::new() }
}

#[test]
fn an_older_version_is_judged_by_its_own_id_and_its_own_tags() {
    let mut world = World::new();
    bucket(&mut world, "ledger");
    set_versioning(&mut world, "ledger", "Enabled");
    let first = put(&mut world, "ledger", "a", b"v1").version_id;
    put(&mut world, "ledger", "a", b"v2");
    let statement = json!({"Effect": "Allow", "Resource": "*", "Action": "s3:GetObjectVersion",
        "Condition": {"StringEquals": {"s3:VersionId": first}}});
    world.user_with("archivist", Some(statement));
    let named = |id: &Option<String>| aws::GetObjectRequest { version_id: id.clone(), ..read("a") };
    assert_eq!(code(world.call::<GetObject>(named(&first))), "ok");
    assert_eq!(code(world.call::<GetObject>(named(&Some("null".into())))), DENIED);
    assert_eq!(code(world.call::<GetObject>(read("a"))), DENIED);
}

#[test]
fn whoever_signed_for_another_region_is_told_the_right_one_whoever_he_is() {
    let mut world = World::new();
    bucket(&mut world, "ledger");
    world.region("eu-west-1");
    let refusal = world.user("alice", &["*"]).call::<GetObject>(read("a")).unwrap_err();
    assert_eq!(refusal.code, "AuthorizationHeaderMalformed");
    let refusal = world.service("config.amazonaws.com").call::<GetObject>(read("a")).unwrap_err();
    assert_eq!(refusal.code, "AuthorizationHeaderMalformed");
}
