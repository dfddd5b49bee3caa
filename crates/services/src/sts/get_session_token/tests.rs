//! Stories of users and root users who ask for credentials that end.

use serde_json::json;

use super::*;
use crate::sts::get_federation_token::GetFederationToken;
use crate::sts::testing::{code, device, lists, whose, with, world};
use crate::testing::World;

fn ask(world: &mut World, seconds: Option<i32>) -> aws::Credentials {
    let input = aws::GetSessionTokenRequest { duration_seconds: seconds, ..Default::default() };
    world.call::<GetSessionToken>(input).unwrap().credentials.unwrap()
}

#[test]
fn a_session_of_root_lasts_an_hour_at_most_and_stays_root() {
    let mut world = world();
    for asked in [None, Some(129_600)] {
        let credentials = ask(&mut world, asked);
        assert_eq!(credentials.expiration.0, world.now + 3_600_000);
        assert!(whose(&world, &credentials).unwrap().is_root());
    }
    world.user("carol", &[]);
    assert_eq!(ask(&mut world, None).expiration.0, world.now + 43_200_000);
    assert_eq!(ask(&mut world, Some(900)).expiration.0, world.now + 900_000);
    let record = world.records().pop().unwrap();
    assert_eq!(record["requestParameters"]["durationSeconds"], 900);
    assert!(record["responseElements"]["credentials"]["sessionToken"].is_string());
    assert!(record["responseElements"]["credentials"].get("secretAccessKey").is_none());
}

#[test]
fn temporary_credentials_make_no_others_of_their_kind() {
    let mut world = world();
    let credentials = ask(&mut world, None);
    with(&mut world, &credentials);
    let refusal = world.call::<GetSessionToken>(Default::default()).unwrap_err();
    assert_eq!(refusal.message, "Cannot call GetSessionToken with session credentials");
    let input = aws::GetFederationTokenRequest { name: "guest".into(), ..Default::default() };
    let refusal = world.call::<GetFederationToken>(input).unwrap_err();
    assert_eq!(refusal.message, "Cannot call GetFederationToken with session credentials");
}

#[test]
fn a_shown_code_is_known_to_the_policies_of_the_session() {
    let mut world = world();
    let statement = json!({
        "Effect": "Allow", "Action": "s3:*", "Resource": "*",
        "Condition": {"Bool": {"aws:MultiFactorAuthPresent": "true"}},
    });
    world.user_with("carol", Some(statement));
    assert!(lists(&mut world).is_err(), "a long-term key shows no code");
    let plain = ask(&mut world, None);
    assert!(lists(with(&mut world, &plain)).is_err());
    world.user("carol", &[]);
    let serial = device(&world, "carol");
    let input = aws::GetSessionTokenRequest {
        serial_number: Some(serial),
        token_code: Some(code(&world)),
        ..Default::default()
    };
    let told = world.call::<GetSessionToken>(input.clone()).unwrap();
    assert!(lists(with(&mut world, &told.credentials.unwrap())).is_ok());
    world.user("carol", &[]);
    let refusal = world.call::<GetSessionToken>(input).unwrap_err();
    assert!(refusal.message.contains("invalid MFA one time pass code"), "a code is good once");
}
