//! Stories of delivery: what a trail hears is found in its bucket, and can be proved.
//!
//! The digests are validated here by a second writer, from the files alone, as AWS's own validator
//! does it: nothing of the crate that wrote them is used.

use std::collections::BTreeMap;
use std::io::Read;

use aws_lc_rs::digest::{SHA256, digest};
use aws_lc_rs::signature::{RSA_PKCS1_2048_8192_SHA256, UnparsedPublicKey};
use md5::{Digest, Md5};
use serde_json::Value;
use wire::{Structure, Time, cloudtrail as aws, s3};

use super::create_trail::CreateTrail;
use super::delete_trail::DeleteTrail;
use super::get_trail_status::GetTrailStatus;
use super::list_public_keys::ListPublicKeys;
use super::lookup_events::LookupEvents;
use super::put_event_selectors::PutEventSelectors;
use super::start_logging::StartLogging;
use super::stop_logging::StopLogging;
use super::update_trail::UpdateTrail;
use crate::testing::{ACCOUNT, World, wait};

const HOUR: i64 = 3600;

/// A world with a validated trail of all regions, listening.
fn validated() -> World {
    let mut world = World::with_bucket("vault");
    let input = aws::CreateTrailRequest {
        name: "audit".into(),
        s3_bucket_name: "vault".into(),
        s3_key_prefix: Some("logs".into()),
        is_multi_region_trail: Some(true),
        enable_log_file_validation: Some(true),
        ..Default::default()
    };
    world.call::<CreateTrail>(input).unwrap();
    start(&mut world);
    world
}

fn start(world: &mut World) {
    world.call::<StartLogging>(aws::StartLoggingRequest { name: "audit".into() }).unwrap();
}

fn stop(world: &mut World) {
    world.call::<StopLogging>(aws::StopLoggingRequest { name: "audit".into() }).unwrap();
}

fn status(world: &mut World) -> aws::GetTrailStatusResponse {
    let input = aws::GetTrailStatusRequest { name: "audit".into() };
    world.call::<GetTrailStatus>(input).unwrap()
}

fn list_buckets(world: &mut World, region: &str) {
    world.region(region).s3("ListBuckets", s3::ListBucketsRequest::default()).unwrap();
    world.region("us-east-1");
}

/// Bytes, uncompressed, and metadata.
type Object = (Vec<u8>, Vec<(String, String)>);

/// The objects of a bucket by their keys.
fn objects(world: &mut World, bucket: &str) -> BTreeMap<String, Object> {
    let mut objects = BTreeMap::new();
    let mut after = None;
    loop {
        let list = s3::ListObjectsV2Request {
            bucket: bucket.into(),
            start_after: after.clone(),
            ..Default::default()
        };
        let output = world.s3("ListObjectsV2", list).unwrap();
        let output = s3::ListObjectsV2Output::read(output).unwrap();
        let keys: Vec<String> =
            output.contents.unwrap_or_default().into_iter().map(|it| it.key.unwrap()).collect();
        let Some(last) = keys.last() else { return objects };
        after = Some(last.clone());
        for key in keys {
            let get = s3::GetObjectRequest {
                bucket: bucket.into(),
                key: key.clone(),
                ..Default::default()
            };
            let output = s3::GetObjectOutput::read(world.s3("GetObject", get).unwrap()).unwrap();
            assert_eq!(output.content_encoding.as_deref(), Some("gzip"));
            assert_eq!(output.content_type.as_deref(), Some("application/json"));
            let bytes = world.bytes(&output.body.unwrap());
            let mut text = Vec::new();
            flate2::read::GzDecoder::new(&bytes[..]).read_to_end(&mut text).unwrap();
            objects.insert(key, (text, output.metadata.unwrap_or_default()));
        }
    }
}

/// The records in the log files of a bucket.
fn delivered(world: &mut World, bucket: &str) -> Vec<Value> {
    let mut records = Vec::new();
    for (key, (text, _)) in objects(world, bucket) {
        if key.contains("/CloudTrail/") {
            let file: Value = serde_json::from_slice(&text).unwrap();
            records.extend(file["Records"].as_array().unwrap().iter().cloned());
        }
    }
    records
}

fn names(records: &[Value]) -> Vec<&str> {
    records.iter().map(|it| it["eventName"].as_str().unwrap()).collect()
}

/// Validate every digest of a bucket. Gives their ends and numbers of files by region.
fn validate(world: &mut World, bucket: &str) -> BTreeMap<String, Vec<(String, usize)>> {
    let all = aws::ListPublicKeysRequest { start_time: Some(Time(0)), ..Default::default() };
    let keys = world.call::<ListPublicKeys>(all).unwrap().public_key_list.unwrap();
    let keys: BTreeMap<String, Vec<u8>> = keys
        .into_iter()
        .map(|it| (it.fingerprint.unwrap(), it.value.unwrap()))
        .inspect(|(fingerprint, der)| assert_eq!(*fingerprint, hex::encode(Md5::digest(der))))
        .collect();
    let objects = objects(world, bucket);
    let mut chains = BTreeMap::<String, Vec<(String, usize)>>::new();
    let mut last = BTreeMap::<String, (String, Value)>::new();
    let hash = |bytes: &[u8]| hex::encode(digest(&SHA256, bytes));
    for (key, (text, metadata)) in &objects {
        if !key.contains("/CloudTrail-Digest/") {
            continue;
        }
        let it: Value = serde_json::from_slice(text).unwrap();
        let metadata: BTreeMap<_, _> = metadata.iter().cloned().collect();
        assert_eq!(metadata["signature-algorithm"], "SHA256withRSA");
        assert_eq!(
            (it["digestS3Bucket"].as_str(), it["digestS3Object"].as_str()),
            (Some(bucket), Some(key.as_str()))
        );
        let previous = it["previousDigestSignature"].as_str();
        let end = it["digestEndTime"].as_str().unwrap();
        let signed =
            format!("{end}\n{bucket}/{key}\n{}\n{}", hash(text), previous.unwrap_or("null"));
        let public = &keys[it["digestPublicKeyFingerprint"].as_str().unwrap()];
        let signature = hex::decode(&metadata["signature"]).unwrap();
        assert_eq!(signature.len(), 256);
        UnparsedPublicKey::new(&RSA_PKCS1_2048_8192_SHA256, public)
            .verify(signed.as_bytes(), &signature)
            .unwrap_or_else(|_| panic!("the signature of {key} is wrong"));
        let files = it["logFiles"].as_array().unwrap();
        for file in files {
            let (bytes, _) = &objects[file["s3Object"].as_str().unwrap()];
            assert_eq!(file["hashValue"].as_str(), Some(hash(bytes).as_str()));
            assert!(file["oldestEventTime"].as_str() <= file["newestEventTime"].as_str());
        }
        assert_eq!(it["newestEventTime"].is_null(), files.is_empty());
        let region = key.split('/').rev().nth(4).unwrap().to_string();
        if let Some(previous) = previous {
            let (key, before) = &last[&region];
            assert_eq!(it["previousDigestS3Object"].as_str(), Some(key.as_str()));
            assert_eq!(
                it["previousDigestHashValue"].as_str(),
                Some(hash(&objects[key].0).as_str())
            );
            assert_eq!(it["digestStartTime"], before["digestEndTime"]);
            let metadata: BTreeMap<_, _> = objects[key].1.iter().cloned().collect();
            assert_eq!(previous, metadata["signature"]);
        } else {
            assert!(it["previousDigestS3Object"].is_null() && files.is_empty());
        }
        chains.entry(region.clone()).or_default().push((end.into(), files.len()));
        last.insert(region, (key.clone(), it));
    }
    chains
}

#[test]
fn what_a_trail_hears_lies_in_its_bucket_after_five_minutes() {
    let mut world = World::with_listening_trail("audit");
    list_buckets(&mut world, "us-east-1");
    list_buckets(&mut world, "eu-west-1");
    world.work(0);
    assert!(delivered(&mut world, "vault").is_empty());
    world.work(300);
    let keys: Vec<String> = objects(&mut world, "vault").into_keys().collect();
    let [key] = keys.as_slice() else { panic!("one file was expected, not {keys:?}") };
    let name = format!(
        "AWSLogs/{ACCOUNT}/CloudTrail/us-east-1/2026/01/01/{ACCOUNT}_CloudTrail_us-east-1_20260101T0005Z_"
    );
    let unique = key.strip_prefix(&name).and_then(|it| it.strip_suffix(".json.gz")).unwrap();
    assert!(unique.len() == 16 && unique.bytes().all(|it| it.is_ascii_alphanumeric()));
    let records = delivered(&mut world, "vault");
    assert_eq!(names(&records), ["ListBuckets"]);
    assert_eq!(records[0], world.records()[4]);
    assert!(status(&mut world).latest_delivery_time.is_some());
}

#[test]
fn the_service_delivers_in_its_own_name_and_that_is_recorded() {
    let mut world = World::with_listening_trail("audit");
    list_buckets(&mut world, "us-east-1");
    world.work(300);
    let records = world.records();
    let put = records.iter().find(|it| it["eventName"] == "PutObject").unwrap();
    assert_eq!(
        put["userIdentity"].to_string(),
        r#"{"type":"AWSService","invokedBy":"cloudtrail.amazonaws.com"}"#
    );
    assert_eq!(put["sourceIPAddress"], "cloudtrail.amazonaws.com");
    assert_eq!(put["userAgent"], "cloudtrail.amazonaws.com");
    assert_eq!(put["requestParameters"]["x-amz-acl"], "bucket-owner-full-control");
    assert_ne!(put["sharedEventID"], put["eventID"]);
    assert_eq!(put["sharedEventID"].as_str().unwrap().len(), 36);
    assert_eq!(put["resources"][0]["type"], "AWS::S3::Object");
    assert_eq!(put["eventCategory"], "Data");
}

#[test]
fn a_trail_records_the_call_that_stops_it_and_nothing_after() {
    let mut world = World::with_listening_trail("audit");
    stop(&mut world);
    list_buckets(&mut world, "us-east-1");
    world.work(300);
    assert_eq!(names(&delivered(&mut world, "vault")), ["StopLogging"]);
    start(&mut world);
    list_buckets(&mut world, "us-east-1");
    let delete = aws::DeleteTrailRequest { name: "audit".into() };
    world.call::<DeleteTrail>(delete).unwrap();
    world.work(300);
    let heard = delivered(&mut world, "vault");
    assert_eq!(names(&heard), ["StopLogging", "ListBuckets", "DeleteTrail"]);
    assert_eq!(trail::due(&world.gate.store.begin()).unwrap(), None);
}

#[test]
fn digests_form_a_signed_chain_in_every_region_hour_by_hour() {
    let mut world = validated();
    list_buckets(&mut world, "us-east-1");
    list_buckets(&mut world, "eu-west-1");
    world.work(300);
    world.work(HOUR);
    world.work(HOUR);
    let chains = validate(&mut world, "vault");
    assert_eq!(chains.len(), 17);
    let minute = |it: &(String, usize)| (it.0[11..].to_string(), it.1);
    let ends = |region: &str| chains[region].iter().map(minute).collect::<Vec<_>>();
    let expected = |files| {
        [("00:00:04Z", 0), ("01:00:04Z", files), ("02:00:04Z", 0)]
            .map(|it| (it.0.to_string(), it.1))
    };
    assert_eq!(ends("us-east-1"), expected(1));
    assert_eq!(ends("eu-west-1"), expected(1));
    assert_eq!(ends("sa-east-1"), expected(0));
    assert!(status(&mut world).latest_digest_delivery_time.is_some());
}

#[test]
fn a_clock_that_leaps_leaves_no_hour_of_a_day_out() {
    let mut world = validated();
    list_buckets(&mut world, "us-east-1");
    world.work(24 * HOUR);
    assert_eq!(validate(&mut world, "vault")["us-east-1"].len(), 25);
    world.work(90 * 24 * HOUR);
    let chain = validate(&mut world, "vault")["us-east-1"].clone();
    assert!((49..55).contains(&chain.len()), "{}", chain.len());
    assert_eq!(chain.iter().map(|it| it.1).sum::<usize>(), 1);
}

#[test]
fn a_clock_that_is_walked_delivers_everything_in_its_own_hour() {
    let mut world = validated();
    list_buckets(&mut world, "us-east-1");
    world.walk(HOUR + 10);
    let chain = validate(&mut world, "vault")["us-east-1"].clone();
    assert_eq!(chain.iter().map(|it| it.1).collect::<Vec<_>>(), [0, 1]);
    let keys: Vec<String> = objects(&mut world, "vault").into_keys().collect();
    assert!(keys.iter().any(|it| it.contains("_CloudTrail_us-east-1_20260101T0005Z_")));
    world.walk(90 * 24 * HOUR);
    let chain = validate(&mut world, "vault")["us-east-1"].clone();
    assert!(chain.len() < 60, "{}", chain.len());
}

#[test]
fn a_deleted_trail_whose_bucket_is_gone_is_let_go_after_thirty_days() {
    let mut world = validated();
    world.advance(1);
    let bucket = s3::DeleteBucketRequest { bucket: "vault".into(), ..Default::default() };
    world.s3("DeleteBucket", bucket).unwrap();
    let delete = aws::DeleteTrailRequest { name: "audit".into() };
    world.call::<DeleteTrail>(delete).unwrap();
    for _ in 0..8 {
        world.work(9 * 24 * HOUR);
    }
    assert_eq!(trail::due(&world.gate.store.begin()).unwrap(), None);
}

#[test]
fn the_last_digest_lists_what_was_left_and_a_restart_begins_anew() {
    let mut world = validated();
    list_buckets(&mut world, "us-east-1");
    world.work(600);
    stop(&mut world);
    world.work(600);
    let files = |world: &mut World| {
        let chains = validate(world, "vault");
        (chains["us-east-1"].len(), chains["us-east-1"].iter().map(|it| it.1).sum::<usize>())
    };
    assert_eq!(files(&mut world), (2, 2));
    world.work(10 * HOUR);
    assert_eq!(files(&mut world), (2, 2));
    start(&mut world);
    list_buckets(&mut world, "us-east-1");
    world.work(600);
    world.work(2 * HOUR);
    assert_eq!(files(&mut world), (5, 3));
}

#[test]
fn a_quick_restart_closes_the_old_chain_before_the_new_one_begins() {
    let mut world = validated();
    list_buckets(&mut world, "us-east-1");
    world.work(600);
    stop(&mut world);
    world.advance(30);
    start(&mut world);
    list_buckets(&mut world, "us-east-1");
    world.work(600);
    world.work(HOUR);
    let chain = validate(&mut world, "vault")["us-east-1"].clone();
    let ends: Vec<&str> = chain.iter().map(|it| &it.0[11..19]).collect();
    assert_eq!(ends.len(), 4, "{ends:?}");
    assert!(ends.is_sorted());
    assert_eq!(chain.iter().map(|it| it.1).sum::<usize>(), 2);
}

#[test]
fn validation_can_be_switched_off_and_on() {
    let mut world = validated();
    let switch = |world: &mut World, on| {
        let enable_log_file_validation = Some(on);
        let name = "audit".into();
        let input =
            aws::UpdateTrailRequest { name, enable_log_file_validation, ..Default::default() };
        world.call::<UpdateTrail>(input).unwrap();
    };
    list_buckets(&mut world, "us-east-1");
    world.work(600);
    switch(&mut world, false);
    world.work(600);
    assert_eq!(validate(&mut world, "vault")["us-east-1"].len(), 2);
    list_buckets(&mut world, "us-east-1");
    world.work(3 * HOUR);
    assert_eq!(validate(&mut world, "vault")["us-east-1"].len(), 2);
    switch(&mut world, true);
    world.work(HOUR);
    assert_eq!(validate(&mut world, "vault")["us-east-1"].len(), 4);
}

#[test]
fn a_delivery_that_is_cut_short_is_done_again_under_the_same_name() {
    let mut world = World::with_listening_trail("audit");
    list_buckets(&mut world, "us-east-1");
    world.work(0);
    world.advance(300);
    // A worker writes down what it is going to do, puts the file, and is seen no more.
    let (store, now) = (world.gate.store.clone(), world.now);
    let mut tx = store.begin();
    let work = trail::claim(&mut tx, now, 1).unwrap().unwrap();
    wait(store.commit(tx)).unwrap().unwrap();
    let mut pass = trail::deliver::plan(&store, &work, now, [9; 16]).unwrap();
    let mut tx = store.begin();
    trail::deliver::begin(&mut tx, &work, &pass).unwrap();
    wait(store.commit(tx)).unwrap().unwrap();
    let file = pass.files.remove(0);
    let put = s3::PutObjectRequest {
        bucket: file.bucket,
        key: file.object.clone(),
        content_type: Some("application/json".into()),
        content_encoding: Some("gzip".into()),
        body: Some(world.body(&file.bytes)),
        ..Default::default()
    };
    world.s3("PutObject", put).unwrap();
    world.work(10);
    assert_eq!(status(&mut world).latest_delivery_time, None);
    world.work(60);
    assert!(status(&mut world).latest_delivery_time.is_some());
    let keys: Vec<String> = objects(&mut world, "vault").into_keys().collect();
    assert_eq!(keys, [file.object]);
}

#[test]
fn a_delivery_that_fails_is_told_and_tried_until_it_succeeds() {
    let mut world = World::with_listening_trail("audit");
    list_buckets(&mut world, "us-east-1");
    let delete = s3::DeleteBucketRequest { bucket: "vault".into(), ..Default::default() };
    world.s3("DeleteBucket", delete).unwrap();
    world.work(300);
    let told = status(&mut world);
    assert_eq!(told.latest_delivery_error.as_deref(), Some("NoSuchBucket"));
    assert_eq!(told.latest_delivery_time, None);
    world.work(HOUR);
    let create = s3::CreateBucketRequest { bucket: "vault".into(), ..Default::default() };
    world.s3("CreateBucket", create).unwrap();
    world.let_trails_in("vault");
    world.work(300);
    let heard = delivered(&mut world, "vault");
    assert_eq!(names(&heard)[..2], ["ListBuckets", "DeleteBucket"]);
    let told = status(&mut world);
    assert_eq!(told.latest_delivery_error, None);
    assert!(told.latest_delivery_time.is_some());
}

#[test]
fn a_bucket_that_takes_no_more_files_loses_none_of_them() {
    let mut world = World::with_listening_trail("audit");
    let delete = s3::DeleteBucketPolicyRequest { bucket: "vault".into(), ..Default::default() };
    world.s3("DeleteBucketPolicy", delete).unwrap();
    world.work(300);
    assert_eq!(status(&mut world).latest_delivery_error.as_deref(), Some("AccessDenied"));
    assert!(delivered(&mut world, "vault").is_empty());
    world.let_trails_in("vault");
    world.work(HOUR);
    assert_eq!(names(&delivered(&mut world, "vault"))[0], "DeleteBucketPolicy");
    assert_eq!(status(&mut world).latest_delivery_error, None);
}

#[test]
fn what_cannot_be_delivered_for_thirty_days_is_given_up() {
    let mut world = World::with_listening_trail("audit");
    let delete = s3::DeleteBucketRequest { bucket: "vault".into(), ..Default::default() };
    world.s3("DeleteBucket", delete).unwrap();
    world.work(300);
    world.work(31 * 24 * HOUR);
    list_buckets(&mut world, "us-east-1");
    let create = s3::CreateBucketRequest { bucket: "vault".into(), ..Default::default() };
    world.s3("CreateBucket", create).unwrap();
    world.let_trails_in("vault");
    world.work(600);
    let heard = delivered(&mut world, "vault");
    assert_eq!(names(&heard), ["ListBuckets", "CreateBucket", "PutBucketPolicy"]);
}

#[test]
fn data_is_heard_by_whoever_selects_it_and_never_looked_up() {
    let mut world = World::with_listening_trail("audit");
    let get = || s3::HeadBucketRequest { bucket: "vault".into(), ..Default::default() };
    let before = world.records().len();
    world.s3("HeadBucket", get()).unwrap();
    assert_eq!(world.records().len(), before);
    let resource = aws::DataResource {
        r#type: Some("AWS::S3::Object".into()),
        values: Some(vec!["arn:aws:s3:::vault/".into()]),
    };
    let selector = aws::EventSelector {
        read_write_type: Some("ReadOnly".into()),
        include_management_events: Some(false),
        data_resources: Some(vec![resource]),
        exclude_management_event_sources: None,
    };
    let select = aws::PutEventSelectorsRequest {
        trail_name: "audit".into(),
        event_selectors: Some(vec![selector]),
        ..Default::default()
    };
    world.call::<PutEventSelectors>(select).unwrap();
    world.s3("HeadBucket", get()).unwrap();
    world.work(300);
    let heard = delivered(&mut world, "vault");
    assert_eq!(names(&heard), ["PutEventSelectors", "HeadBucket"]);
    assert_eq!(heard[1]["eventCategory"], "Data");
    let told = world.call::<LookupEvents>(Default::default()).unwrap();
    let found: Vec<String> =
        told.events.unwrap().into_iter().map(|it| it.event_name.unwrap()).collect();
    assert!(found.contains(&"PutEventSelectors".into()) && !found.contains(&"HeadBucket".into()));
}

#[test]
fn the_journal_ends_where_the_history_does() {
    let mut world = World::with_listening_trail("audit");
    list_buckets(&mut world, "us-east-1");
    world.work(600);
    world.work(91 * 24 * HOUR);
    assert!(world.records().is_empty());
    let told = world.call::<LookupEvents>(Default::default()).unwrap();
    assert_eq!(told.events.unwrap().len(), 0);
    list_buckets(&mut world, "us-east-1");
    world.work(300);
    assert_eq!(
        names(&delivered(&mut world, "vault")),
        ["ListBuckets", "LookupEvents", "ListBuckets"]
    );
}
