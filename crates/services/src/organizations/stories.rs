//! Stories: what the organization's policies do to its members.

use wire::cloudtrail;

use super::testing::DENY_STOP_LOGGING;
use crate::testing::World;

const ALLOW_READING: &str = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":["cloudtrail:Describe*","cloudtrail:List*"],"Resource":"*"}]}"#;
const ALLOW_STOPPING: &str = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"cloudtrail:StopLogging","Resource":"*"}]}"#;

/// Try to stop a trail that is not there: whoever may, learns that it is not there.
fn stop(world: &mut World) -> Result<(), String> {
    let entry = world.gate.operation("cloudtrail", "StopLogging").unwrap();
    let input = cloudtrail::StopLoggingRequest { name: "audit".into() };
    let refusal = world.answer(entry, wire::Structure::write(input)).unwrap_err();
    match refusal.code.contains("NotFound") {
        true => Ok(()),
        false => Err(refusal.message),
    }
}

#[test]
fn a_service_control_policy_binds_a_members_root_user_and_not_the_management_account() {
    let mut world = World::controlled();
    let (root, member) = (world.root_id(), world.member("audit"));
    let policy = world.policy("guard", DENY_STOP_LOGGING);
    assert_eq!(stop(world.root_of(&member)), Ok(()));
    world.attach(&policy, &root).unwrap();
    let denied = stop(world.root_of(&member)).unwrap_err();
    assert!(denied.ends_with("with an explicit deny in a service control policy"), "{denied}");
    let record = world.records().pop().unwrap();
    assert_eq!(record["errorCode"], "AccessDenied");
    assert_eq!(stop(world.root()), Ok(()));
    world.detach(&policy, &root).unwrap();
    assert_eq!(stop(world.root_of(&member)), Ok(()));
}

#[test]
fn a_policy_reaches_an_account_that_is_moved_below_it() {
    let mut world = World::controlled();
    let (root, member) = (world.root_id(), world.member("audit"));
    let outer = world.unit(&root, "outer");
    let inner = world.unit(&outer, "inner");
    let policy = world.policy("guard", DENY_STOP_LOGGING);
    world.attach(&policy, &outer).unwrap();
    assert_eq!(stop(world.root_of(&member)), Ok(()));
    world.move_account(&member, &root, &inner);
    assert!(stop(world.root_of(&member)).is_err());
    world.move_account(&member, &inner, &root);
    assert_eq!(stop(world.root_of(&member)), Ok(()));
}

#[test]
fn levels_intersect_and_the_policies_of_a_level_unite() {
    let mut world = World::controlled();
    let (root, member) = (world.root_id(), world.member("audit"));
    let reading = world.policy("reading", ALLOW_READING);
    let stopping = world.policy("stopping", ALLOW_STOPPING);
    // Inside a level, one policy that allows is enough.
    world.attach(&reading, &member).unwrap();
    world.detach("p-FullAWSAccess", &member).unwrap();
    let denied = stop(world.root_of(&member)).unwrap_err();
    assert!(denied.contains("because no service control policy allows"), "{denied}");
    world.attach(&stopping, &member).unwrap();
    assert_eq!(stop(world.root_of(&member)), Ok(()));
    // Between levels, every level must allow.
    world.attach(&reading, &root).unwrap();
    world.detach("p-FullAWSAccess", &root).unwrap();
    assert!(stop(world.root_of(&member)).is_err());
    world.attach(&stopping, &root).unwrap();
    assert_eq!(stop(world.root_of(&member)), Ok(()));
}

#[test]
fn nothing_is_denied_once_the_type_is_disabled() {
    let mut world = World::controlled();
    let (root, member) = (world.root_id(), world.member("audit"));
    let policy = world.policy("guard", DENY_STOP_LOGGING);
    world.attach(&policy, &root).unwrap();
    assert!(stop(world.root_of(&member)).is_err());
    let entry = world.gate.operation("organizations", "DisablePolicyType").unwrap();
    let input = wire::organizations::DisablePolicyTypeRequest {
        root_id: root,
        policy_type: "SERVICE_CONTROL_POLICY".into(),
    };
    world.root().answer(entry, wire::Structure::write(input)).unwrap();
    assert_eq!(stop(world.root_of(&member)), Ok(()));
}

const DENY_READING: &str = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Deny","Principal":"*","Action":"s3:GetObject","Resource":"*"}]}"#;

#[test]
fn a_resource_control_policy_guards_a_members_resources_against_everybody() {
    let mut world = World::organized();
    world.enable("RESOURCE_CONTROL_POLICY");
    let (root, member) = (world.root_id(), world.member("audit"));
    let bucket = wire::s3::CreateBucketRequest { bucket: "ledger".into(), ..Default::default() };
    world.root_of(&member).s3("CreateBucket", bucket).unwrap();
    let get = || wire::s3::GetObjectRequest {
        bucket: "ledger".into(),
        key: "entry".into(),
        ..Default::default()
    };
    assert_eq!(world.s3("GetObject", get()).unwrap_err().code, "NoSuchKey");
    let policy = world.policy_of("RESOURCE_CONTROL_POLICY", "guard", DENY_READING);
    world.attach(&policy, &root).unwrap();
    let denied = world.root_of(&member).s3("GetObject", get()).unwrap_err();
    assert!(denied.message.ends_with("in a resource control policy"), "{}", denied.message);
    // What the management account has is not guarded.
    let bucket = wire::s3::CreateBucketRequest { bucket: "own".into(), ..Default::default() };
    world.root().s3("CreateBucket", bucket).unwrap();
    let own = wire::s3::GetObjectRequest { bucket: "own".into(), ..get() };
    assert_eq!(world.s3("GetObject", own).unwrap_err().code, "NoSuchKey");
}
