//! Stories of lifecycles: what is put, what time passes, and what is left.

use expect_test::expect;
use serde_json::{Value, json};
use wire::{Refusal, s3 as aws};

use super::due::DAY_MS;
use super::worker;
use crate::s3::complete_multipart_upload::CompleteMultipartUpload;
use crate::s3::copy_object::CopyObject;
use crate::s3::create_multipart_upload::CreateMultipartUpload;
use crate::s3::delete_bucket::DeleteBucket;
use crate::s3::delete_bucket_lifecycle::DeleteBucketLifecycle;
use crate::s3::delete_object::DeleteObject;
use crate::s3::get_object::GetObject;
use crate::s3::head_object::HeadObject;
use crate::s3::list_multipart_uploads::ListMultipartUploads;
use crate::s3::list_object_versions::ListObjectVersions;
use crate::s3::list_parts::ListParts;
use crate::s3::put_object::PutObject;
use crate::s3::testing::{
    bucket, code, create_upload, expiring, put, put_rules, set_versioning, upload_part, versioned,
};
use crate::testing::{World, check, wait};

const ROUNDS_MAX: usize = 1000;

/// Let days pass, and the worker do what is due at the end of them. Tells its steps.
fn pass(world: &mut World, days: i64) -> usize {
    world.now += days * DAY_MS;
    (0..ROUNDS_MAX).position(|_| !step(world)).expect("the worker comes to an end")
}

fn step(world: &mut World) -> bool {
    let cx = world.context();
    wait(worker::step(&world.gate, cx.now, cx.entropy)).unwrap()
}

fn noncurrent(days: i32, kept: Option<i32>) -> aws::LifecycleRule {
    aws::LifecycleRule {
        expiration: None,
        noncurrent_version_expiration: Some(aws::NoncurrentVersionExpiration {
            noncurrent_days: Some(days),
            newer_noncurrent_versions: kept,
        }),
        ..expiring(1)
    }
}

fn lone_markers() -> aws::LifecycleRule {
    let expiration =
        aws::LifecycleExpiration { expired_object_delete_marker: Some(true), ..Default::default() };
    aws::LifecycleRule { expiration: Some(expiration), ..expiring(1) }
}

fn aborting(days: i32, prefix: &str) -> aws::LifecycleRule {
    aws::LifecycleRule {
        expiration: None,
        filter: Some(aws::LifecycleRuleFilter {
            prefix: Some(prefix.into()),
            ..Default::default()
        }),
        abort_incomplete_multipart_upload: Some(aws::AbortIncompleteMultipartUpload {
            days_after_initiation: Some(days),
        }),
        ..expiring(1)
    }
}

fn named(id: &str, rule: aws::LifecycleRule) -> aws::LifecycleRule {
    aws::LifecycleRule { id: Some(id.into()), ..rule }
}

/// What lies in the bucket: of each key first its markers, then its other versions.
fn left(world: &mut World) -> Vec<String> {
    let input = aws::ListObjectVersionsRequest { bucket: "ledger".into(), ..Default::default() };
    let page = world.root().call::<ListObjectVersions>(input).unwrap();
    let versions = page.versions.into_iter().flatten();
    let versions = versions.map(|it| format!("{} version", it.key.unwrap()));
    let markers = page.delete_markers.into_iter().flatten();
    let markers = markers.map(|it| format!("{} marker", it.key.unwrap()));
    let mut all: Vec<String> = versions.chain(markers).collect();
    all.sort();
    all
}

fn delete(world: &mut World, key: &str) {
    let (bucket, key) = ("ledger".into(), key.into());
    let input = aws::DeleteObjectRequest { bucket, key, ..Default::default() };
    world.call::<DeleteObject>(input).unwrap();
}

fn head(world: &mut World, key: &str, id: Option<String>) -> Result<Option<String>, Refusal> {
    let (bucket, key) = ("ledger".into(), key.into());
    let input = aws::HeadObjectRequest { bucket, key, version_id: id, ..Default::default() };
    world.call::<HeadObject>(input).map(|it| it.expiration)
}

/// The events of the lifecycle, as name and key.
fn told(world: &World) -> Vec<String> {
    let tell = |it: Value| {
        let name = it["eventName"].as_str()?.to_string();
        let key = it["serviceEventDetails"]["key"].as_str()?.to_string();
        Some(format!("{name} {key}"))
    };
    world.records().into_iter().filter_map(tell).collect()
}

#[test]
fn where_no_versions_are_kept_what_expires_is_erased_and_an_event_tells_of_it() {
    let mut world = World::new();
    bucket(&mut world, "ledger");
    let old = vec![7; 5000];
    put(&mut world, "ledger", "old", &old);
    put_rules(&mut world, "ledger", vec![named("three days", expiring(3))]).unwrap();
    pass(&mut world, 3);
    put(&mut world, "ledger", "new", b"2");
    assert_eq!(left(&mut world), ["new version", "old version"]);
    pass(&mut world, 1);
    assert_eq!(left(&mut world), ["new version"]);
    let mut event = world.records().into_iter().rev().find(|it| it["readOnly"] == false).unwrap();
    event["eventID"] = json!("");
    expect![[r#"
        {
          "eventVersion": "1.11",
          "userIdentity": {
            "accountId": "111122223333",
            "invokedBy": "AWS Internal"
          },
          "eventTime": "2026-01-05T00:00:09Z",
          "eventSource": "s3.amazonaws.com",
          "eventName": "S3.EXPIRE.OBJECT",
          "awsRegion": "us-east-1",
          "sourceIPAddress": "AWS Internal",
          "userAgent": "AWS Internal",
          "requestParameters": null,
          "responseElements": null,
          "eventID": "",
          "readOnly": false,
          "resources": [
            {
              "type": "AWS::S3::Object",
              "ARN": "arn:aws:s3:::ledger/old"
            },
            {
              "accountId": "111122223333",
              "type": "AWS::S3::Bucket",
              "ARN": "arn:aws:s3:::ledger"
            }
          ],
          "eventType": "AwsServiceEvent",
          "managementEvent": false,
          "recipientAccountId": "111122223333",
          "serviceEventDetails": {
            "bucketName": "ledger",
            "key": "old",
            "deletionType": "Permanently Deleted",
            "reason": "Lifecycle Expiration",
            "ruleId": "three days"
          },
          "eventCategory": "Data"
        }"#]]
    .assert_eq(&serde_json::to_string_pretty(&event).unwrap());
}

#[test]
fn a_version_is_hidden_then_erased_and_then_its_marker_goes() {
    let mut world = World::new();
    versioned(&mut world, "ledger");
    put(&mut world, "ledger", "page", b"1");
    let rules = vec![expiring(5), named("noncurrent", noncurrent(2, None))];
    put_rules(&mut world, "ledger", rules).unwrap();
    let mut seen = Vec::new();
    for day in 1..20 {
        pass(&mut world, 1);
        let now = left(&mut world).join(", ");
        if seen.last().is_none_or(|(_, last)| *last != now) {
            seen.push((day, now));
        }
    }
    let expected = [
        (1, "page version".to_string()),
        (6, "page marker, page version".into()),
        (9, "page marker".into()),
        (12, "".into()),
    ];
    assert_eq!(seen, expected);
    assert_eq!(
        told(&world),
        ["S3.CREATE.DELETEMARKER page", "S3.EXPIRE.OBJECT page", "S3.EXPIRE.OBJECT page"]
    );
}

#[test]
fn a_lone_marker_goes_at_the_next_midnight_where_a_rule_says_so() {
    let mut world = World::new();
    versioned(&mut world, "ledger");
    delete(&mut world, "nothing");
    put(&mut world, "ledger", "page", b"1");
    delete(&mut world, "page");
    put_rules(&mut world, "ledger", vec![lone_markers()]).unwrap();
    pass(&mut world, 1);
    assert_eq!(left(&mut world), ["page marker", "page version"]);
    assert_eq!(told(&world), ["S3.EXPIRE.OBJECT nothing"]);
}

#[test]
fn the_newest_of_the_noncurrent_are_kept_and_markers_are_none_of_them() {
    let mut world = World::new();
    versioned(&mut world, "ledger");
    for bytes in [b"1", b"2", b"3", b"4"] {
        put(&mut world, "ledger", "page", bytes);
    }
    delete(&mut world, "page");
    put(&mut world, "ledger", "page", b"5");
    put_rules(&mut world, "ledger", vec![noncurrent(1, Some(2))]).unwrap();
    pass(&mut world, 2);
    let kept = ["page marker", "page version", "page version", "page version"];
    assert_eq!(left(&mut world), kept);
}

#[test]
fn where_versions_are_suspended_a_null_marker_replaces_the_null_version() {
    let mut world = World::new();
    versioned(&mut world, "ledger");
    put(&mut world, "ledger", "page", b"kept");
    put(&mut world, "ledger", "plain", b"kept");
    set_versioning(&mut world, "ledger", "Suspended");
    put(&mut world, "ledger", "page", b"null");
    put_rules(&mut world, "ledger", vec![expiring(1)]).unwrap();
    pass(&mut world, 2);
    let found = left(&mut world);
    assert_eq!(found, ["page marker", "page version", "plain marker", "plain version"]);
    let markers: Vec<Value> = world
        .records()
        .into_iter()
        .filter(|it| it["eventName"] == "S3.CREATE.DELETEMARKER")
        .map(|it| it["serviceEventDetails"]["versionId"].clone())
        .collect();
    assert_eq!(markers, ["null", "null"]);
}

#[test]
fn a_rule_is_about_what_its_filter_says() {
    let mut world = World::new();
    bucket(&mut world, "ledger");
    let tagged = |world: &mut World, key: &str, tagging: &str, size: usize| {
        let input = aws::PutObjectRequest {
            bucket: "ledger".into(),
            key: key.into(),
            tagging: Some(tagging.into()),
            body: Some(world.body(&vec![0; size])),
            ..Default::default()
        };
        world.call::<PutObject>(input).unwrap();
    };
    for (key, tagging, size) in [
        ("logs/big", "", 10),
        ("logs/small", "", 9),
        ("logs/tagged", "team=a&x=y", 1),
        ("other/tagged", "team=a", 1),
        ("other/tagged otherwise", "team=b", 1),
    ] {
        tagged(&mut world, key, tagging, size);
    }
    let team = aws::Tag { key: "team".into(), value: "a".into() };
    let by_tag = aws::LifecycleRuleFilter { tag: Some(team), ..Default::default() };
    let and = aws::LifecycleRuleAndOperator {
        prefix: Some("logs/".into()),
        object_size_greater_than: Some(9),
        ..Default::default()
    };
    let by_size = aws::LifecycleRuleFilter { and: Some(and), ..Default::default() };
    let disabled = aws::LifecycleRule { status: "Disabled".into(), ..expiring(1) };
    let rules = vec![
        aws::LifecycleRule { filter: Some(by_tag), ..expiring(1) },
        aws::LifecycleRule { filter: Some(by_size), ..expiring(1) },
        disabled,
    ];
    put_rules(&mut world, "ledger", rules).unwrap();
    pass(&mut world, 2);
    assert_eq!(left(&mut world), ["logs/small version", "other/tagged otherwise version"]);
}

#[test]
fn a_date_counts_from_its_midnight_on_also_for_what_is_written_later() {
    let mut world = World::new();
    bucket(&mut world, "ledger");
    let date = Some(wire::Time(1_767_225_600_000 + 3 * DAY_MS));
    let expiration = aws::LifecycleExpiration { date, ..Default::default() };
    let rule = aws::LifecycleRule { expiration: Some(expiration), ..expiring(1) };
    put_rules(&mut world, "ledger", vec![rule]).unwrap();
    put(&mut world, "ledger", "before", b"1");
    pass(&mut world, 2);
    assert_eq!(left(&mut world).len(), 1);
    pass(&mut world, 1);
    assert_eq!(left(&mut world).len(), 0);
    let expiration = put(&mut world, "ledger", "after", b"1").expiration.unwrap();
    assert!(expiration.starts_with("expiry-date=\"Sun, 04 Jan 2026 00:00:00 GMT\""));
    pass(&mut world, 1);
    assert_eq!(left(&mut world).len(), 0);
}

#[test]
fn uploads_that_nobody_completes_are_aborted_and_their_answers_say_when() {
    let mut world = World::new();
    bucket(&mut world, "ledger");
    put_rules(&mut world, "ledger", vec![named("parts", aborting(7, "big/"))]).unwrap();
    let input = aws::CreateMultipartUploadRequest {
        bucket: "ledger".into(),
        key: "big/one".into(),
        ..Default::default()
    };
    let answer = world.call::<CreateMultipartUpload>(input).unwrap();
    let until = Some(wire::Time(1_767_225_600_000 + 8 * DAY_MS));
    assert_eq!((answer.abort_date, answer.abort_rule_id.as_deref()), (until, Some("parts")));
    let upload_id = answer.upload_id.unwrap();
    upload_part(&mut world, ("ledger", "big/one"), &upload_id, 1, &[7; 5000]);
    let other = create_upload(&mut world, "ledger", "small");
    let list = |upload_id: &str| aws::ListPartsRequest {
        bucket: "ledger".into(),
        key: "big/one".into(),
        upload_id: upload_id.into(),
        ..Default::default()
    };
    pass(&mut world, 7);
    assert_eq!(world.call::<ListParts>(list(&upload_id)).unwrap().abort_date, until);
    pass(&mut world, 1);
    assert_eq!(code(world.call::<ListParts>(list(&upload_id))), "NoSuchUpload");
    let input = aws::ListMultipartUploadsRequest { bucket: "ledger".into(), ..Default::default() };
    let uploads = world.call::<ListMultipartUploads>(input).unwrap().uploads.unwrap();
    assert_eq!(uploads.iter().map(|it| it.upload_id.clone().unwrap()).collect::<Vec<_>>(), [other]);
    assert_eq!(told(&world), ["S3.DELETE.UPLOAD big/one"]);
    let event = world.records().into_iter().find(|it| it["eventName"] == "S3.DELETE.UPLOAD");
    let details = &event.unwrap()["serviceEventDetails"];
    assert_eq!((&details["uploadId"], &details["ruleId"]), (&json!(upload_id), &json!("parts")));
}

#[test]
fn answers_tell_when_the_current_version_expires_and_by_which_rule() {
    let mut world = World::new();
    versioned(&mut world, "ledger");
    let before = put(&mut world, "ledger", "page", b"1");
    assert_eq!(before.expiration, None);
    let rules = vec![named("a week", expiring(7)), named("3 days, of all", expiring(3))];
    put_rules(&mut world, "ledger", rules).unwrap();
    let shown =
        Some("expiry-date=\"Mon, 05 Jan 2026 00:00:00 GMT\", rule-id=\"3%20days%2C%20of%20all\"");
    assert_eq!(head(&mut world, "page", None).unwrap().as_deref(), shown);
    assert_eq!(head(&mut world, "page", before.version_id.clone()).unwrap(), None);
    assert_eq!(put(&mut world, "ledger", "page", b"2").expiration.as_deref(), shown);
    assert_eq!(head(&mut world, "page", before.version_id).unwrap(), None);
    let (bucket, key) = ("ledger".to_string(), "page".to_string());
    let input = aws::GetObjectRequest { bucket, key, ..Default::default() };
    assert_eq!(world.call::<GetObject>(input).unwrap().expiration.as_deref(), shown);
    let input = aws::CopyObjectRequest {
        bucket: "ledger".into(),
        key: "copy".into(),
        copy_source: "ledger/page".into(),
        ..Default::default()
    };
    assert_eq!(world.call::<CopyObject>(input).unwrap().expiration.as_deref(), shown);
    let upload_id = create_upload(&mut world, "ledger", "parts");
    let part = upload_part(&mut world, ("ledger", "parts"), &upload_id, 1, b"part");
    let input = aws::CompleteMultipartUploadRequest {
        bucket: "ledger".into(),
        key: "parts".into(),
        upload_id,
        multipart_upload: Some(aws::CompletedMultipartUpload { parts: Some(vec![part]) }),
        ..Default::default()
    };
    let output = world.call::<CompleteMultipartUpload>(input).unwrap();
    assert_eq!(output.expiration.as_deref(), shown);
}

#[test]
fn a_large_bucket_is_swept_step_by_step_and_each_step_holds() {
    const KEYS: usize = 1100;
    let mut world = World::new();
    bucket(&mut world, "ledger");
    for nth in 0..KEYS {
        put(&mut world, "ledger", &format!("{nth:05}"), b"1");
    }
    put_rules(&mut world, "ledger", vec![expiring(1)]).unwrap();
    world.now += 2 * DAY_MS;
    assert!(step(&mut world));
    let after_one_step = told(&world).len();
    assert!(after_one_step < KEYS, "{after_one_step} at once");
    // Nothing is known of the first step but what is in the rows.
    put(&mut world, "ledger", "00000", b"anew");
    let steps = pass(&mut world, 0);
    assert!((3..10).contains(&steps), "{steps} steps");
    assert_eq!(left(&mut world), ["00000 version"]);
    let mut all = told(&world);
    assert_eq!(all.len(), KEYS);
    all.dedup();
    assert_eq!(all.len(), KEYS);
}

#[test]
fn a_key_with_more_versions_than_a_step_reads_is_swept_to_its_end() {
    const VERSIONS: usize = 2300;
    let mut world = World::new();
    versioned(&mut world, "ledger");
    for _ in 0..VERSIONS {
        put(&mut world, "ledger", "page", b"1");
    }
    put(&mut world, "ledger", "pages", b"1");
    put(&mut world, "ledger", "pages", b"2");
    put_rules(&mut world, "ledger", vec![noncurrent(1, Some(2))]).unwrap();
    pass(&mut world, 2);
    let kept = ["page version", "page version", "page version", "pages version", "pages version"];
    assert_eq!(left(&mut world), kept);
    assert_eq!(told(&world).len(), VERSIONS - 3);
}

#[test]
fn years_pass_in_few_steps_and_the_rules_are_followed_at_their_end() {
    let mut world = World::new();
    bucket(&mut world, "ledger");
    put(&mut world, "ledger", "log", b"1");
    put_rules(&mut world, "ledger", vec![expiring(1095)]).unwrap();
    world.walk(1095 * 24 * 60 * 60 - 3600);
    assert_eq!(left(&mut world), ["log version"]);
    world.walk(2 * 24 * 60 * 60);
    assert_eq!(left(&mut world), [""; 0]);
    let event = world.records().into_iter().find(|it| it["eventName"] == "S3.EXPIRE.OBJECT");
    assert_eq!(event.unwrap()["eventTime"], "2029-01-01T00:00:00Z");
}

#[test]
fn putting_rules_again_does_not_put_off_what_they_say_and_taking_them_back_does() {
    let mut world = World::new();
    bucket(&mut world, "ledger");
    put(&mut world, "ledger", "page", b"1");
    put_rules(&mut world, "ledger", vec![expiring(1)]).unwrap();
    world.now += 2 * DAY_MS;
    put_rules(&mut world, "ledger", vec![expiring(1)]).unwrap();
    assert!(pass(&mut world, 0) > 0);
    assert_eq!(left(&mut world).len(), 0);
    put(&mut world, "ledger", "page", b"1");
    let bucket = || "ledger".to_string();
    let input = aws::DeleteBucketLifecycleRequest { bucket: bucket(), ..Default::default() };
    world.call::<DeleteBucketLifecycle>(input).unwrap();
    assert_eq!(pass(&mut world, 9), 0);
    assert_eq!(left(&mut world).len(), 1);
}

#[test]
fn a_new_bucket_of_an_old_name_has_no_lifecycle() {
    let mut world = World::new();
    bucket(&mut world, "ledger");
    put_rules(&mut world, "ledger", vec![expiring(1)]).unwrap();
    let input = aws::DeleteBucketRequest { bucket: "ledger".into(), ..Default::default() };
    world.call::<DeleteBucket>(input).unwrap();
    bucket(&mut world, "ledger");
    assert_eq!(put(&mut world, "ledger", "page", b"1").expiration, None);
    assert_eq!(pass(&mut world, 9), 0);
    check(
        &world,
        expect![[r#"
            Root s3:CreateBucket arn:aws:s3:::ledger → ok
            Root s3:PutBucketLifecycle arn:aws:s3:::ledger → ok
            Root s3:DeleteBucket arn:aws:s3:::ledger → ok
            Root s3:CreateBucket arn:aws:s3:::ledger → ok
            Root s3:PutObject arn:aws:s3:::ledger/page → ok
        "#]],
    );
}

#[test]
fn no_policy_keeps_the_rules_from_being_followed() {
    let mut world = World::new();
    bucket(&mut world, "ledger");
    put(&mut world, "ledger", "page", b"1");
    put_rules(&mut world, "ledger", vec![expiring(1)]).unwrap();
    let none = crate::s3::testing::deny("s3:*", "ledger/*", json!({}));
    crate::s3::testing::put_policy(&mut world, "ledger", none);
    pass(&mut world, 2);
    assert_eq!(told(&world), ["S3.EXPIRE.OBJECT page"]);
}
