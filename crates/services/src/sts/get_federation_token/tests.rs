//! Stories of guests.

use serde_json::json;

use super::*;
use crate::sts::get_caller_identity::GetCallerIdentity;
use crate::sts::testing::{lists, makes_bucket, whose, with, world};
use crate::testing::World;

fn ask(world: &mut World, policy: Option<serde_json::Value>) -> aws::GetFederationTokenResponse {
    let policy = policy.map(|it| json!({"Version": "2012-10-17", "Statement": [it]}).to_string());
    let input =
        aws::GetFederationTokenRequest { name: "guest".into(), policy, ..Default::default() };
    world.call::<GetFederationToken>(input).unwrap()
}

#[test]
fn a_guest_may_do_what_both_the_user_and_the_policy_allow() {
    let mut world = world();
    let all = json!({"Effect": "Allow", "Action": "s3:*", "Resource": "*"});
    world.user("carol", &["sts:GetFederationToken", "s3:ListAllMyBuckets"]);
    let told = ask(&mut world, Some(all));
    let guest = told.federated_user.unwrap();
    assert_eq!(guest.arn, "arn:aws:sts::111122223333:federated-user/guest");
    assert_eq!(guest.federated_user_id, "111122223333:guest");
    assert!(told.packed_policy_size.is_some_and(|it| it > 0));
    with(&mut world, &told.credentials.unwrap());
    let told = world.call::<GetCallerIdentity>(Default::default()).unwrap();
    assert_eq!(told.arn.unwrap(), guest.arn);
    assert!(lists(&mut world).is_ok());
    assert!(makes_bucket(&mut world).is_err(), "the user may not");
}

#[test]
fn a_guest_without_a_policy_may_do_nothing() {
    let mut world = world();
    let told = ask(&mut world, None);
    assert_eq!(told.packed_policy_size, Some(0));
    let credentials = told.credentials.unwrap();
    assert_eq!(credentials.expiration.0, world.now + 3_600_000, "root's last an hour");
    assert!(!whose(&world, &credentials).unwrap().is_root());
    with(&mut world, &credentials);
    assert!(lists(&mut world).is_err());
    let record = &world.records()[0];
    assert_eq!(record["readOnly"], false);
    assert_eq!(record["requestParameters"]["name"], "guest");
}

#[test]
fn whoever_may_not_is_refused() {
    let mut world = world();
    world.user("dave", &[]);
    let input = aws::GetFederationTokenRequest { name: "guest".into(), ..Default::default() };
    let refusal = world.call::<GetFederationToken>(input).unwrap_err();
    assert!(refusal.message.contains("federated-user/guest because no identity-based policy"));
}
