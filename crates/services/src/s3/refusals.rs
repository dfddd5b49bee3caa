//! What the events of S3 tell of a call that was refused, whoever made it and however: and that a batch
//! tells its caller no more than the plain calls.

use identity::Caller;
use serde_json::{Value, json};
use wire::s3 as aws;

use super::delete_object::DeleteObject;
use super::delete_objects::DeleteObjects;
use super::put_object::PutObject;
use super::testing::{bucket, code, deny, put, put_policy};
use crate::testing::{ACCOUNT, World};

const DENIED: &str = "AccessDenied";

fn remove(key: &str) -> aws::DeleteObjectRequest {
    aws::DeleteObjectRequest { bucket: "ledger".into(), key: key.into(), ..Default::default() }
}

/// The error of deleting an object in a batch of one.
fn batch(world: &mut World, key: &str, etag: Option<&str>) -> String {
    let e_tag = etag.map(Into::into);
    let entry = aws::ObjectIdentifier { key: key.into(), e_tag, ..Default::default() };
    let delete = aws::Delete { objects: vec![entry], quiet: Some(true) };
    let input = aws::DeleteObjectsRequest { bucket: "ledger".into(), delete, ..Default::default() };
    let errors = world.call::<DeleteObjects>(input).unwrap().errors.unwrap_or_default();
    errors.into_iter().next().map_or("ok".into(), |it| it.code.unwrap())
}

/// The accounts that the last event names for its resources, and its error.
fn owners(world: &World) -> (Vec<Value>, Value) {
    let record = world.records().pop().unwrap();
    let owners = record["resources"].as_array().unwrap().iter().map(|it| it["accountId"].clone());
    (owners.collect(), record["errorCode"].clone())
}

#[test]
fn events_name_the_owner_of_a_bucket_whoever_calls() {
    let mut world = World::new();
    bucket(&mut world, "ledger");
    let of_owner = (vec![Value::Null, json!(ACCOUNT)], json!(DENIED));
    for anonymous in [false, true] {
        match anonymous {
            true => world.caller(Caller::anonymous()),
            false => world.stranger(),
        };
        // What is refused once it is known, before its body is read, and in a batch.
        world.call::<DeleteObject>(remove("a")).unwrap_err();
        assert_eq!(owners(&world), of_owner);
        let body = Some(world.body(b"1"));
        let (bucket, key) = ("ledger".into(), "a".into());
        let upload = aws::PutObjectRequest { bucket, key, body, ..Default::default() };
        world.call::<PutObject>(upload).unwrap_err();
        assert_eq!(owners(&world), of_owner);
        assert_eq!(batch(&mut world, "a", None), DENIED);
        assert_eq!(owners(&world), of_owner);
    }
}

#[test]
fn a_batch_tells_no_more_of_what_is_there_than_a_plain_delete() {
    let mut world = World::new();
    bucket(&mut world, "ledger");
    put(&mut world, "ledger", "page", b"v1");
    let cases: [(&str, &[&str], &str, &str); 5] = [
        ("blind", &["s3:DeleteObject"], "page", DENIED),
        ("reader", &["s3:DeleteObject", "s3:GetObject"], "page", "PreconditionFailed"),
        ("blind", &[], "gone", DENIED),
        ("reader", &[], "gone", DENIED),
        ("lister", &["s3:DeleteObject", "s3:GetObject", "s3:ListBucket"], "gone", "NoSuchKey"),
    ];
    for (name, actions, key, expected) in cases {
        world.user(name, actions);
        assert_eq!(batch(&mut world, key, Some("\"guess\"")), expected, "{name} {key}");
        let if_match = Some("\"guess\"".into());
        let plain = aws::DeleteObjectRequest { if_match, ..remove(key) };
        assert_eq!(code(world.call::<DeleteObject>(plain)), expected, "{name} {key}");
    }
}

#[test]
fn the_event_of_each_entry_tells_what_denied_it_and_the_owner_alone_reads_his_policy() {
    let mut world = World::new();
    bucket(&mut world, "ledger");
    let mut statement = deny("s3:DeleteObject", "ledger/*", json!({}));
    statement["Sid"] = "Keep".into();
    put_policy(&mut world, "ledger", json!([statement]));
    let authorizations = |world: &World, count: usize| {
        let mut records = world.records();
        let last = records.split_off(records.len() - count).into_iter();
        let of_items = last.filter(|it| it["eventName"] == "DeleteObject");
        of_items.map(|it| it["additionalEventData"]["authorization"].clone()).collect::<Vec<_>>()
    };
    world.user("alice", &["s3:*"]);
    assert_eq!(batch(&mut world, "page", None), DENIED);
    let told = authorizations(&world, 2);
    assert_eq!((&told[0]["statement"], told.len()), (&json!("Keep"), 1));
    assert_eq!(batch(world.stranger(), "page", None), DENIED);
    let told = authorizations(&world, 4);
    let statements: Vec<_> = told.iter().map(|it| it["statement"].as_str()).collect();
    assert_eq!(statements.iter().filter(|it| **it == Some("Keep")).count(), 1, "{told:?}");
    assert!(told.iter().all(|it| it["level"] == "resource-based policy"), "{told:?}");
    assert_eq!(told.len(), 2);
}

#[test]
fn the_event_of_a_read_tells_what_kept_an_absence_from_the_reader() {
    let mut world = World::new();
    bucket(&mut world, "ledger");
    world.user("deleter", &["s3:DeleteObject", "s3:GetObject"]);
    let input = aws::DeleteObjectRequest { if_match: Some("*".into()), ..remove("gone") };
    assert_eq!(code(world.call::<DeleteObject>(input)), DENIED);
    let record = world.records().pop().unwrap();
    let authorization = &record["additionalEventData"]["authorization"];
    assert_eq!(authorization["action"], "s3:ListBucket", "{record}");
}
