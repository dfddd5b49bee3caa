//! Stories of trails whose log files are encrypted under a key.

use wire::kms::{DisableKeyRequest, EnableKeyRequest, ScheduleKeyDeletionRequest};
use wire::{Structure, cloudtrail as aws, s3};

use super::create_trail::CreateTrail;
use super::describe_trails::DescribeTrails;
use super::get_trail_status::GetTrailStatus;
use super::start_logging::StartLogging;
use super::update_trail::UpdateTrail;
use crate::kms::testing::{key, key_with};
use crate::testing::{ACCOUNT, World};

const TRAIL: &str = "arn:aws:cloudtrail:us-east-1:111122223333:trail/audit";
const HOUR: i64 = 3600;

/// The policy that AWS's manual gives for a trail's key, as far as it matters here.
fn policy() -> String {
    serde_json::json!({"Version": "2012-10-17", "Statement": [
        {"Effect": "Allow", "Principal": {"AWS": format!("arn:aws:iam::{ACCOUNT}:root")},
         "Action": "kms:*", "Resource": "*"},
        {"Effect": "Allow", "Principal": {"Service": "cloudtrail.amazonaws.com"},
         "Action": "kms:GenerateDataKey*", "Resource": "*",
         "Condition": {
             "StringEquals": {"aws:SourceArn": TRAIL},
             "StringLike": {"kms:EncryptionContext:aws:cloudtrail:arn":
                 format!("arn:aws:cloudtrail:*:{ACCOUNT}:trail/*")}}}]})
    .to_string()
}

/// The ARN of a key that the trail `audit` may use.
fn trails_key(world: &mut World) -> String {
    key_with(world, |it| it.policy = Some(policy())).arn.unwrap()
}

fn create(key: &str) -> aws::CreateTrailRequest {
    aws::CreateTrailRequest {
        name: "audit".into(),
        s3_bucket_name: "vault".into(),
        enable_log_file_validation: Some(true),
        kms_key_id: Some(key.into()),
        ..Default::default()
    }
}

fn listening(world: &mut World, key: &str) {
    world.call::<CreateTrail>(create(key)).unwrap();
    world.call::<StartLogging>(aws::StartLoggingRequest { name: "audit".into() }).unwrap();
    something(world);
}

/// A call that the trail hears.
fn something(world: &mut World) {
    world.s3("ListBuckets", s3::ListBucketsRequest::default()).unwrap();
}

fn status(world: &mut World) -> aws::GetTrailStatusResponse {
    let input = aws::GetTrailStatusRequest { name: "audit".into() };
    world.call::<GetTrailStatus>(input).unwrap()
}

/// The keys of the files in a folder of the bucket.
fn files(world: &mut World, folder: &str) -> Vec<String> {
    let list = s3::ListObjectsV2Request {
        bucket: "vault".into(),
        prefix: Some(format!("AWSLogs/{ACCOUNT}/{folder}/")),
        ..Default::default()
    };
    let listed = s3::ListObjectsV2Output::read(world.s3("ListObjectsV2", list).unwrap()).unwrap();
    listed.contents.unwrap_or_default().into_iter().map(|it| it.key.unwrap()).collect()
}

fn head(world: &mut World, key: &str) -> s3::HeadObjectOutput {
    let head =
        s3::HeadObjectRequest { bucket: "vault".into(), key: key.into(), ..Default::default() };
    s3::HeadObjectOutput::read(world.s3("HeadObject", head).unwrap()).unwrap()
}

fn get(world: &mut World, key: &str) -> Result<(), String> {
    world.address = "127.0.0.1";
    let get =
        s3::GetObjectRequest { bucket: "vault".into(), key: key.into(), ..Default::default() };
    world.s3("GetObject", get).map(|_| ()).map_err(|it| it.code.into_owned())
}

#[test]
fn a_key_that_cloudtrail_could_not_use_is_refused() {
    let mut world = World::with_bucket("vault");
    let others = key(&mut world);
    let disabled = trails_key(&mut world);
    world.call_of("kms", "DisableKey", DisableKeyRequest { key_id: disabled.clone() }).unwrap();
    let dying = trails_key(&mut world);
    let schedule =
        ScheduleKeyDeletionRequest { key_id: dying.clone(), pending_window_in_days: Some(7) };
    world.call_of("kms", "ScheduleKeyDeletion", schedule).unwrap();
    let signing = key_with(&mut world, |it| {
        it.key_spec = Some("ECC_NIST_P256".into());
        it.key_usage = Some("SIGN_VERIFY".into());
        it.policy = Some(policy());
    });
    let absent = "11111111-2222-4333-8444-555555555555";
    let far = format!("arn:aws:kms:eu-west-1:{ACCOUNT}:key/{absent}");
    for (key, exception) in [
        (others.as_str(), "InsufficientEncryptionPolicyException"),
        (&disabled, "KmsKeyDisabledException"),
        (&dying, "KmsException"),
        (&signing.key_id, "InvalidKmsKeyIdException"),
        (absent, "KmsKeyNotFoundException"),
        (&far, "KmsKeyNotFoundException"),
        ("alias/none", "KmsKeyNotFoundException"),
    ] {
        let refusal = world.call::<CreateTrail>(create(key)).unwrap_err();
        assert_eq!(refusal.exception, exception, "{key}: {}", refusal.message);
    }
    let trails = world.call::<DescribeTrails>(Default::default()).unwrap();
    assert_eq!(trails.trail_list.unwrap(), []);
    let tried: Vec<_> = world
        .records()
        .into_iter()
        .filter(|it| it["eventName"] == "GenerateDataKey")
        .map(|it| (it["userIdentity"]["invokedBy"].clone(), it["errorCode"].clone()))
        .collect();
    assert_eq!(tried.len(), 7);
    assert_eq!(tried[0], ("cloudtrail.amazonaws.com".into(), "AccessDenied".into()));
}

#[test]
fn log_files_are_encrypted_under_the_key_and_digests_are_not() {
    let mut world = World::with_bucket("vault");
    let key = trails_key(&mut world);
    // Even where the bucket would have it otherwise.
    let by_default = s3::ServerSideEncryptionByDefault {
        sse_algorithm: "aws:kms".into(),
        kms_master_key_id: Some(key.clone()),
    };
    let rule = s3::ServerSideEncryptionRule {
        apply_server_side_encryption_by_default: Some(by_default),
        ..Default::default()
    };
    let encryption = s3::PutBucketEncryptionRequest {
        bucket: "vault".into(),
        server_side_encryption_configuration: s3::ServerSideEncryptionConfiguration {
            rules: vec![rule],
        },
        ..Default::default()
    };
    world.s3("PutBucketEncryption", encryption).unwrap();
    listening(&mut world, &key);
    world.walk(2 * HOUR);
    let logs = files(&mut world, "CloudTrail");
    assert!(!logs.is_empty(), "{:?}", status(&mut world).latest_delivery_error);
    for name in &logs {
        let head = head(&mut world, name);
        assert_eq!(head.server_side_encryption.as_deref(), Some("aws:kms"));
        assert_eq!(head.ssekms_key_id.as_deref(), Some(key.as_str()));
    }
    let digests = files(&mut world, "CloudTrail-Digest");
    assert!(!digests.is_empty());
    let head = head(&mut world, &digests[0]);
    assert_eq!(head.server_side_encryption.as_deref(), Some("AES256"));
    let asked = world.records().into_iter().rev().find(|it| {
        it["eventName"] == "GenerateDataKey"
            && it["requestParameters"]["encryptionContext"]["aws:s3:arn"]
                == format!("arn:aws:s3:::vault/{}", logs[0])
    });
    let asked = asked.unwrap();
    assert_eq!(asked["requestParameters"]["encryptionContext"]["aws:cloudtrail:arn"], TRAIL);
    assert_eq!(asked["userIdentity"]["type"], "AWSService");

    world.user("reader", &["s3:GetObject", "s3:ListBucket"]);
    assert_eq!(get(&mut world, &logs[0]), Err("AccessDenied".into()));
    assert_eq!(get(&mut world, &digests[0]), Ok(()));
    world.user("auditor", &["s3:GetObject", "kms:Decrypt"]);
    assert_eq!(get(&mut world, &logs[0]), Ok(()));
}

#[test]
fn a_disabled_key_stalls_the_delivery_and_loses_nothing() {
    let mut world = World::with_bucket("vault");
    let key = trails_key(&mut world);
    listening(&mut world, &key);
    world.walk(HOUR);
    let before = files(&mut world, "CloudTrail");
    world.call_of("kms", "DisableKey", DisableKeyRequest { key_id: key.clone() }).unwrap();
    world.walk(6 * HOUR);
    assert_eq!(files(&mut world, "CloudTrail"), before);
    let told = status(&mut world);
    assert_eq!(told.latest_delivery_error.as_deref(), Some("KMS.DisabledException"));
    assert_eq!(told.is_logging, Some(true));
    assert_eq!(get(&mut world, &before[0]), Err("KMS.DisabledException".into()));
    world.call_of("kms", "EnableKey", EnableKeyRequest { key_id: key }).unwrap();
    world.walk(2 * HOUR);
    assert_eq!(status(&mut world).latest_delivery_error, None);
    assert_eq!(get(&mut world, &before[0]), Ok(()));
    let all: Vec<String> = files(&mut world, "CloudTrail");
    let mut names = Vec::new();
    for key in all {
        names.extend(names_in(&mut world, &key));
    }
    assert!(names.contains(&"DisableKey".to_string()), "{names:?}");
}

/// The names of the events in a log file.
fn names_in(world: &mut World, key: &str) -> Vec<String> {
    let get =
        s3::GetObjectRequest { bucket: "vault".into(), key: key.into(), ..Default::default() };
    let output = s3::GetObjectOutput::read(world.s3("GetObject", get).unwrap()).unwrap();
    let bytes = world.bytes(&output.body.unwrap());
    let file: serde_json::Value =
        serde_json::from_reader(flate2::read::GzDecoder::new(&bytes[..])).unwrap();
    let records = file["Records"].as_array().unwrap().iter();
    records.map(|it| it["eventName"].as_str().unwrap().to_string()).collect()
}

#[test]
fn without_its_key_a_trail_goes_back_to_s3s_own_and_old_files_stay_readable() {
    let mut world = World::with_bucket("vault");
    let key = trails_key(&mut world);
    listening(&mut world, &key);
    world.walk(HOUR);
    let old = files(&mut world, "CloudTrail");
    let update = |key: Option<&str>| aws::UpdateTrailRequest {
        name: "audit".into(),
        kms_key_id: key.map(Into::into),
        ..Default::default()
    };
    let told = world.call::<UpdateTrail>(update(None)).unwrap();
    assert_eq!(told.kms_key_id.as_deref(), Some(key.as_str()));
    let told = world.call::<UpdateTrail>(update(Some(""))).unwrap();
    assert_eq!(told.kms_key_id, None);
    something(&mut world);
    world.walk(HOUR);
    let new = files(&mut world, "CloudTrail").into_iter().find(|it| !old.contains(it)).unwrap();
    assert_eq!(head(&mut world, &new).server_side_encryption.as_deref(), Some("AES256"));
    assert_eq!(head(&mut world, &old[0]).server_side_encryption.as_deref(), Some("aws:kms"));
    assert_eq!(get(&mut world, &old[0]), Ok(()));
    let told = world.call::<UpdateTrail>(update(Some(&key))).unwrap();
    assert_eq!(told.kms_key_id.as_deref(), Some(key.as_str()));
}
