//! What must hold for any account, however it was left by others.

use std::collections::BTreeMap;

use proptest::prelude::*;
use serde_json::json;

use super::choice::Choice;
use super::exclusion::Exclusion;
use super::levels::{Algorithm, LevelName};
use super::observed::{Bucket, Encryption, Expiry, Key, Observed, Seen, Trail};
use super::testing::Account;

const OTHER_KEY: &str = "arn:aws:kms:us-east-1:111122223333:key/other";

fn seen<T: std::fmt::Debug + Clone>(
    value: impl Strategy<Value = T>,
) -> impl Strategy<Value = Seen<T>> {
    (value, prop::bool::weighted(0.1)).prop_map(|(it, hidden)| match hidden {
        true => Seen::Unknown("AccessDenied: not yours to see.".into()),
        false => Seen::Known(it),
    })
}

fn trail() -> impl Strategy<Value = Trail> {
    let tags = prop::bool::ANY.prop_map(|it| match it {
        true => BTreeMap::from([("trailkeep:level".to_string(), "basic".to_string())]),
        false => BTreeMap::new(),
    });
    let key = prop::option::of(Just(OTHER_KEY.to_string()));
    let switches = (any::<bool>(), any::<bool>(), any::<bool>());
    (switches, key, seen(any::<bool>()), seen(tags)).prop_map(
        |(switches, kms_key, logging, tags)| {
            let (multi, global, log_file_validation) = switches;
            Trail {
                arn: "arn:aws:cloudtrail:us-east-1:111122223333:trail/trailkeep-baseline".into(),
                home_region: "us-east-1".into(),
                bucket: "trailkeep-baseline-111122223333".into(),
                multi_region: multi && global,
                global_service_events: global,
                log_file_validation,
                kms_key,
                logging,
                delivery_error: None,
                tags,
            }
        },
    )
}

fn bucket() -> impl Strategy<Value = Bucket> {
    let encryption = prop::sample::select(vec![
        None,
        Some(Encryption { algorithm: Algorithm::Aes256, kms_key: None }),
        Some(Encryption { algorithm: Algorithm::Kms, kms_key: None }),
        Some(Encryption { algorithm: Algorithm::Kms, kms_key: Some(OTHER_KEY.into()) }),
    ]);
    let expiry = prop::option::of(
        (1u32..2000, prop::option::of(1u32..2000))
            .prop_map(|(days, noncurrent_days)| Expiry { days, noncurrent_days }),
    );
    let policy = prop::sample::select(vec![
        None,
        Some(json!({"Version": "2012-10-17", "Statement": {"Sid": "Theirs", "Effect": "Deny",
            "Principal": "*", "Action": "s3:DeleteObject", "Resource": "*"}})),
    ]);
    let switches = (seen(any::<bool>()), seen(any::<bool>()), any::<bool>());
    (seen(encryption), switches, seen(expiry), seen(policy)).prop_map(
        |(encryption, (public_access_blocked, versioning, mfa), expiry, policy)| {
            let mfa_delete = mfa && versioning == Seen::Known(true);
            let region = "us-east-1".into();
            Bucket {
                region,
                encryption,
                public_access_blocked,
                versioning,
                mfa_delete,
                expiry,
                policy,
            }
        },
    )
}

fn key() -> impl Strategy<Value = Key> {
    let state = prop::sample::select(vec!["Enabled", "Disabled", "PendingDeletion", "Unavailable"]);
    let policy = Just(json!({"Version": "2012-10-17", "Statement": []}));
    (state, any::<bool>(), seen(any::<bool>()), seen(policy)).prop_map(
        |(state, named, rotation, policy)| {
            let arn = OTHER_KEY.into();
            Key { named, arn, state: state.into(), rotation, rotations: None, policy }
        },
    )
}

fn account() -> impl Strategy<Value = Account> {
    let parts = (
        seen(prop::option::of(trail())),
        seen(prop::option::of(bucket())),
        seen(prop::option::of(key())),
    );
    parts.prop_map(|(trail, bucket, key)| {
        let seen = Observed { trail, bucket, key, ..Account::empty().seen };
        Account { seen, refuses: Vec::new() }
    })
}

fn choice() -> impl Strategy<Value = Choice> {
    let level = prop::sample::select(vec![LevelName::Basic, LevelName::Secure]);
    let words = vec![
        "us-east-1",
        "eu-west-1",
        "bucket",
        "bucket.versioning",
        "bucket.present",
        "key",
        "key.present",
        "trail.encrypted_with_key",
        "trail.multi_region",
        "trail",
        "arn:aws:s3:::trailkeep-baseline-111122223333",
        OTHER_KEY,
    ];
    let exclusions = prop::collection::vec(prop::sample::select(words), 0..3);
    (level, prop::bool::weighted(0.6), exclusions).prop_map(|(level, none, words)| {
        let mut choice = Choice::of(level);
        if !none {
            choice.exclusions = words.iter().map(|it| Exclusion::parse(it).unwrap()).collect();
        }
        choice
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    /// Carried out in order, every step can be taken, and then there is nothing left to do.
    #[test]
    fn a_plan_that_was_carried_out_is_followed_by_an_empty_one(
        mut account in account(), choice in choice(),
    ) {
        let plan = account.plan(&choice);
        for step in &plan.steps {
            let taken = account.act(step);
            // Who excludes the policy of the bucket answers for it: AWS says what is missing.
            let waits = taken == Err("InsufficientS3BucketPolicyException.".into());
            prop_assume!(!(waits && plan.steps.iter().all(|it| it.setting != "bucket.policy")));
            prop_assert!(taken.is_ok(), "{step:?}: {taken:?}");
        }
        let rest = account.plan(&choice).steps;
        prop_assert!(rest.is_empty(), "left: {rest:?}");
    }

    /// What is excluded is as it was.
    #[test]
    fn nothing_that_is_excluded_is_touched(account in account(), choice in choice()) {
        for step in account.plan(&choice).steps {
            let it = choice.exclusions.iter()
                .find(|it| it.covers(step.setting, &step.resource, &step.region));
            prop_assert!(it.is_none(), "{step:?} is excluded by {it:?}");
        }
    }

    /// What cannot be seen is not set.
    #[test]
    fn nothing_is_set_that_could_not_be_read(mut account in account(), choice in choice()) {
        account.seen.bucket = Seen::Unknown("AccessDenied".into());
        let steps = account.plan(&choice).steps;
        prop_assert!(steps.iter().all(|it| !it.setting.starts_with("bucket")), "{steps:?}");
    }

    /// There and back again: basic after secure leaves the key and the versions where they are.
    #[test]
    fn rolling_back_keeps_the_key(mut account in account()) {
        for level in [LevelName::Secure, LevelName::Basic] {
            for step in account.plan(&Choice::of(level)).steps {
                if level == LevelName::Basic {
                    prop_assert!(!step.call.starts_with("kms:"), "{step:?}");
                }
                account.act(&step).unwrap();
            }
        }
        if let Some(trail) = account.trail() {
            prop_assert_eq!(&trail.kms_key, &None);
        }
    }
}

#[test]
fn drift_is_one_step() {
    let choice = Choice::of(LevelName::Secure);
    let mut account = Account::at(&choice);
    assert_eq!(account.plan(&choice).steps, []);
    account.trail().unwrap().log_file_validation = false;
    let steps = account.plan(&choice).steps;
    assert_eq!(steps.len(), 1);
    assert_eq!(steps[0].will, "sign a digest of the log files every hour");
    assert_eq!(steps[0].because, "wanted: on; found: off");
}

#[test]
fn rolling_back_is_two_settings_and_the_tag() {
    let mut account = Account::at(&Choice::of(LevelName::Secure));
    let steps = account.plan(&Choice::of(LevelName::Basic)).steps;
    let settings: Vec<_> = steps.iter().map(|it| it.setting).collect();
    assert_eq!(settings, ["bucket.default_encryption", "trail.encrypted_with_key", "trail.tags"]);
    assert_eq!(account.key().unwrap().state, "Enabled");
}
