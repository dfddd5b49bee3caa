//! Stories of controls: what fails before and passes after the fix, and what becomes of the finding.

use wire::{Map, Structure, cloudtrail, iam, kms, s3, securityhub as aws};

use super::batch_enable_standards::BatchEnableStandards;
use super::testing::hubbed;
use super::worker;
use crate::testing::{World, wait};

const TRAIL: &str = "trail/audit";

fn call(world: &mut World, service: &str, name: &str, input: impl Structure) -> Map {
    let entry = world.gate.operation(service, name).unwrap();
    world.answer(entry, input.write()).unwrap_or_else(|it| panic!("{name}: {it}"))
}

fn create_trail(world: &mut World, kms_key_id: Option<String>) {
    let input = cloudtrail::CreateTrailRequest {
        name: "audit".into(),
        s3_bucket_name: "vault".into(),
        kms_key_id,
        is_multi_region_trail: Some(true),
        enable_log_file_validation: Some(true),
        ..Default::default()
    };
    call(world, "cloudtrail", "CreateTrail", input);
    let start = cloudtrail::StartLoggingRequest { name: "audit".into() };
    call(world, "cloudtrail", "StartLogging", start);
}

/// A key that CloudTrail may use.
fn create_key(world: &mut World) -> String {
    let statement = |principal: serde_json::Value, action: &str| {
        serde_json::json!({
            "Effect": "Allow", "Principal": principal, "Action": action, "Resource": "*",
        })
    };
    let policy = serde_json::json!({ "Version": "2012-10-17", "Statement": [
        statement(serde_json::json!({ "AWS": "arn:aws:iam::111122223333:root" }), "kms:*"),
        statement(serde_json::json!({ "Service": "cloudtrail.amazonaws.com" }), "kms:*"),
    ] });
    let input = kms::CreateKeyRequest { policy: Some(policy.to_string()), ..Default::default() };
    let made = call(world, "kms", "CreateKey", input);
    made.get("KeyMetadata").unwrap().as_map().unwrap().text("Arn").unwrap().into()
}

fn enable(world: &mut World, standard: &str) {
    let standards_arn = format!("arn:aws:securityhub:us-east-1::standards/{standard}");
    let request = aws::StandardsSubscriptionRequest { standards_arn, standards_input: None };
    let input = aws::BatchEnableStandardsRequest { standards_subscription_requests: vec![request] };
    world.call::<BatchEnableStandards>(input).unwrap();
    world.settle(1);
}

fn status(world: &mut World, control: &str, resource: &str) -> String {
    world.judged(control, resource).0
}

#[test]
fn a_trail_fails_until_it_is_made_again_with_a_key() {
    let mut world = World::with_trail("audit");
    world.enable_hub();
    world.settle(24 * 3600);
    let judged = |world: &mut World, control| world.judged(control, TRAIL);
    assert_eq!(judged(&mut world, "CloudTrail.2"), ("FAILED".into(), "ACTIVE".into()));
    assert_eq!(judged(&mut world, "CloudTrail.4"), ("FAILED".into(), "ACTIVE".into()));
    let account = |world: &mut World| status(world, "CloudTrail.1", "111122223333");
    assert_eq!(account(&mut world), "FAILED");
    let first = world.findings("CloudTrail.2").remove(0);
    let severity = first.severity.unwrap();
    assert_eq!((severity.label.as_deref(), severity.normalized), (Some("MEDIUM"), Some(40)));

    let delete = cloudtrail::DeleteTrailRequest { name: "audit".into() };
    call(&mut world, "cloudtrail", "DeleteTrail", delete);
    world.settle(5);
    assert_eq!(judged(&mut world, "CloudTrail.2").1, "ARCHIVED");

    let key = create_key(&mut world);
    create_trail(&mut world, Some(key));
    world.settle(5);
    assert_eq!(judged(&mut world, "CloudTrail.2"), ("PASSED".into(), "ACTIVE".into()));
    assert_eq!(judged(&mut world, "CloudTrail.4"), ("PASSED".into(), "ACTIVE".into()));
    assert_eq!(account(&mut world), "PASSED");
    let last = world.findings("CloudTrail.2").remove(0);
    assert_eq!((&last.id, &last.created_at), (&first.id, &first.created_at));
    assert_eq!(last.workflow.unwrap().status.as_deref(), Some("RESOLVED"));
}

#[test]
fn a_multi_region_trail_is_judged_at_home_and_the_account_everywhere() {
    let mut world = World::with_bucket("vault");
    create_trail(&mut world, None);
    world.enable_hub();
    world.region("eu-west-1").enable_hub();
    world.settle(1);
    assert!(world.findings("CloudTrail.2").is_empty());
    assert_eq!(status(&mut world, "CloudTrail.1", "111122223333"), "PASSED");
    assert!(world.findings("S3.8").is_empty());
    world.region("us-east-1");
    assert_eq!(status(&mut world, "CloudTrail.2", TRAIL), "FAILED");
    assert_eq!(status(&mut world, "S3.8", "vault"), "PASSED");
}

#[test]
fn a_bucket_is_judged_by_how_it_is_set_up() {
    let mut world = hubbed();
    enable(&mut world, "nist-800-53/v/5.0.0");
    let bucket = || "ledger".to_string();
    let make = s3::CreateBucketRequest { bucket: bucket(), ..Default::default() };
    call(&mut world, "s3", "CreateBucket", make);
    world.settle(5);
    for (control, expected) in [
        ("S3.2", "PASSED"),
        ("S3.3", "PASSED"),
        ("S3.5", "FAILED"),
        ("S3.8", "PASSED"),
        ("S3.9", "FAILED"),
        ("S3.14", "FAILED"),
        ("S3.17", "FAILED"),
        ("S3.20", "FAILED"),
    ] {
        assert_eq!(status(&mut world, control, "ledger"), expected, "{control}");
    }
    let unblock = s3::DeletePublicAccessBlockRequest { bucket: bucket(), ..Default::default() };
    call(&mut world, "s3", "DeletePublicAccessBlock", unblock);
    let version = s3::PutBucketVersioningRequest {
        bucket: bucket(),
        versioning_configuration: s3::VersioningConfiguration {
            status: Some("Enabled".into()),
            ..Default::default()
        },
        ..Default::default()
    };
    call(&mut world, "s3", "PutBucketVersioning", version);
    let policy = serde_json::json!({ "Version": "2012-10-17", "Statement": [
        {
            "Effect": "Deny", "Principal": "*", "Action": "s3:*",
            "Resource": ["arn:aws:s3:::ledger", "arn:aws:s3:::ledger/*"],
            "Condition": { "Bool": { "aws:SecureTransport": "false" } },
        },
        {
            "Effect": "Allow", "Principal": "*", "Action": "s3:GetObject",
            "Resource": "arn:aws:s3:::ledger/*",
        },
    ] });
    let put = s3::PutBucketPolicyRequest {
        bucket: bucket(),
        policy: policy.to_string(),
        ..Default::default()
    };
    call(&mut world, "s3", "PutBucketPolicy", put);
    world.settle(5);
    for (control, expected) in [
        ("S3.2", "FAILED"),
        ("S3.3", "PASSED"),
        ("S3.5", "PASSED"),
        ("S3.8", "FAILED"),
        ("S3.14", "PASSED"),
    ] {
        assert_eq!(status(&mut world, control, "ledger"), expected, "{control}");
    }
    let bucket = || "passing".to_string();
    let make = s3::CreateBucketRequest { bucket: bucket(), ..Default::default() };
    call(&mut world, "s3", "CreateBucket", make);
    world.settle(5);
    let delete = s3::DeleteBucketRequest { bucket: bucket(), ..Default::default() };
    call(&mut world, "s3", "DeleteBucket", delete);
    world.settle(5);
    assert_eq!(world.judged("S3.8", "passing"), ("PASSED".into(), "ARCHIVED".into()));
}

#[test]
fn users_and_policies_are_judged() {
    let mut world = hubbed();
    let user = iam::CreateUserRequest { user_name: "bob".into(), ..Default::default() };
    call(&mut world, "iam", "CreateUser", user);
    let attach = |name: &str, action: &str| iam::CreatePolicyRequest {
        policy_name: name.into(),
        policy_document: serde_json::json!({ "Version": "2012-10-17", "Statement": [
            { "Effect": "Allow", "Action": action, "Resource": "*" },
        ] })
        .to_string(),
        ..Default::default()
    };
    for (name, action) in [("all", "*"), ("keys", "kms:*"), ("one", "s3:GetObject")] {
        call(&mut world, "iam", "CreatePolicy", attach(name, action));
    }
    world.settle(5);
    for (control, resource, expected) in [
        ("IAM.2", "user/bob", "PASSED"),
        ("IAM.1", "policy/all", "FAILED"),
        ("IAM.1", "policy/keys", "PASSED"),
        ("IAM.21", "policy/keys", "FAILED"),
        ("IAM.21", "policy/one", "PASSED"),
        ("KMS.1", "policy/keys", "FAILED"),
        ("KMS.1", "policy/one", "PASSED"),
        ("KMS.2", "user/bob", "PASSED"),
    ] {
        assert_eq!(status(&mut world, control, resource), expected, "{control} {resource}");
    }
    let put = iam::PutUserPolicyRequest {
        user_name: "bob".into(),
        policy_name: "own".into(),
        policy_document: attach("own", "kms:Decrypt").policy_document,
    };
    call(&mut world, "iam", "PutUserPolicy", put);
    world.settle(5);
    for control in ["IAM.2", "KMS.2"] {
        assert_eq!(status(&mut world, control, "user/bob"), "FAILED", "{control}");
    }
    // A key grows old without anybody doing anything: the schedule finds it out.
    let key = iam::CreateAccessKeyRequest { user_name: Some("bob".into()) };
    call(&mut world, "iam", "CreateAccessKey", key);
    world.settle(5);
    assert_eq!(status(&mut world, "IAM.3", "user/bob"), "PASSED");
    world.settle(91 * 24 * 3600);
    assert_eq!(status(&mut world, "IAM.3", "user/bob"), "FAILED");
}

#[test]
fn keys_are_judged() {
    let mut world = hubbed();
    let key = create_key(&mut world);
    world.settle(5);
    assert_eq!(status(&mut world, "KMS.3", &key), "PASSED");
    assert_eq!(status(&mut world, "KMS.4", &key), "FAILED");
    assert_eq!(status(&mut world, "KMS.5", &key), "PASSED");
    let rotate = kms::EnableKeyRotationRequest { key_id: key.clone(), ..Default::default() };
    call(&mut world, "kms", "EnableKeyRotation", rotate);
    world.settle(5);
    assert_eq!(status(&mut world, "KMS.4", &key), "PASSED");
    let delete = kms::ScheduleKeyDeletionRequest { key_id: key.clone(), ..Default::default() };
    call(&mut world, "kms", "ScheduleKeyDeletion", delete);
    world.settle(5);
    assert_eq!(status(&mut world, "KMS.3", &key), "FAILED");
}

#[test]
fn reads_and_objects_change_nothing_and_nobody_is_told_of_checks() {
    let mut world = World::with_bucket("vault");
    world.enable_hub();
    world.settle(1);
    let before = world.findings("S3.8").remove(0).updated_at;
    let body = Some(world.body(b"v1"));
    let put = s3::PutObjectRequest {
        bucket: "vault".into(),
        key: "a".into(),
        body,
        ..Default::default()
    };
    call(&mut world, "s3", "PutObject", put);
    let events = world.records().len();
    world.settle(3600);
    assert_eq!(world.findings("S3.8").remove(0).updated_at, before);
    // What was recorded since is the call that asked for findings.
    assert_eq!(world.records().len(), events + 1);
    world.settle(24 * 3600);
    assert!(world.findings("S3.8").remove(0).updated_at > before);
}

#[test]
fn a_hub_in_which_something_changes_all_the_time_keeps_no_other_waiting() {
    let mut world = World::new();
    for region in ["us-east-1", "eu-west-1"] {
        world.region(region).enable_hub();
    }
    for nth in 0..10 {
        let user_name = format!("user-{nth}");
        call(
            &mut world,
            "iam",
            "CreateUser",
            iam::CreateUserRequest { user_name, ..Default::default() },
        );
        world.advance(1);
        // The first follows what changed, the second checks one hub.
        for _ in 0..2 {
            wait(worker::step(&world.gate, world.now)).unwrap();
        }
    }
    for region in ["us-east-1", "eu-west-1"] {
        assert_eq!(world.region(region).findings("Config.1").len(), 1, "{region}");
    }
}

#[test]
fn what_is_to_be_checked_of_many_resources_is_done_in_many_steps() {
    let mut world = hubbed();
    let create = |world: &mut World, name: String| {
        let user = iam::CreateUserRequest { user_name: name, ..Default::default() };
        call(world, "iam", "CreateUser", user);
    };
    for nth in 0..130 {
        create(&mut world, format!("user-{nth}"));
    }
    world.settle(1);
    create(&mut world, "one-more".into());
    world.advance(1);
    let steps = (0..100).position(|_| !wait(worker::step(&world.gate, world.now)).unwrap());
    assert!(steps.unwrap() > 3, "{steps:?}");
    assert_eq!(world.judged("IAM.2", "user/one-more").0, "PASSED");
}
