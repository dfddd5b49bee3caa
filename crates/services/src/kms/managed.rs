//! AWS managed keys: one for each service, account and region, made when it is first needed.
//!
//! # Invariants
//!
//! * Its policy is the service's, and lets nobody change anything: whatever a caller may elsewhere, it
//!   cannot be disabled, deleted, given another policy, tagged or rotated by hand.
//! * It rotates every year.

use gate::Aside;
use wire::{Shape, Structure, kms as aws};

use super::chance::{self, Purpose};
use super::materials::{self, New};
use super::rows::{ALIASES, Alias, KEY_ALIASES, Key, Rotation};
use super::{keys, metadata, naming, policies, rotation};
use crate::prelude::*;

/// The services whose keys are known by an alias before they are made, with what AWS says of them.
pub(super) const SERVICES: [(&str, &str); 12] = [
    ("acm", "Default key that protects my ACM private keys when no other key is defined"),
    ("backup", "Default key that protects my Backup data when no other key is defined"),
    ("dynamodb", "Default key that protects my DynamoDB data when no other key is defined"),
    ("ebs", "Default key that protects my EBS volumes when no other key is defined"),
    (
        "elasticfilesystem",
        "Default key that protects my EFS filesystems when no other key is defined",
    ),
    ("lambda", "Default key that protects my Lambda functions when no other key is defined"),
    ("rds", "Default key that protects my RDS database volumes when no other key is defined"),
    ("s3", "Default key that protects my S3 objects when no other key is defined"),
    (
        "secretsmanager",
        "Default key that protects my Secrets Manager data when no other key is defined",
    ),
    ("sns", "Default key that protects my SNS data when no other key is defined"),
    ("sqs", "Default key that protects my SQS messages when no other key is defined"),
    ("ssm", "Default key that protects my SSM Parameter store when no other key is defined"),
];

/// The service whose managed key an alias names.
pub(super) fn service_of(alias: &str) -> Option<&'static str> {
    let name = alias.strip_prefix("alias/aws/")?;
    SERVICES.iter().find(|it| it.0 == name).map(|it| it.0)
}

pub(super) fn alias_of(service: &str) -> String {
    ["alias/aws/", service].concat()
}

pub(super) fn find(
    tx: &Tx,
    account: &str,
    region: &str,
    service: &str,
) -> Result<Option<Key>, Failure> {
    match tx.get(ALIASES, (account, region, alias_of(service).as_str()))? {
        Some(alias) => keys::find(tx, account, region, &alias.key),
        None => Ok(None),
    }
}

/// The key as it is to be made: the same on every attempt of a call.
pub(super) fn planned(cx: &Context, service: &str, region: &str) -> Key {
    let description = SERVICES.iter().find(|it| it.0 == service).map(|it| it.1);
    Key {
        account: cx.caller.account.clone(),
        region: region.into(),
        id: trail::guid(cx.fresh(Purpose::KeyId as u32)),
        created_at: cx.now,
        description: description.unwrap_or_default().into(),
        managed_by: Some(service.into()),
        rotation: Some(Rotation {
            period_days: rotation::DAYS_DEFAULT,
            next_at: rotation::after(cx.now, rotation::DAYS_DEFAULT),
        }),
        ..Key::default()
    }
}

/// Make it, for the caller's account, and record that it was made.
pub(super) fn make(cx: &Context, tx: &mut Tx, service: &str, region: &str) -> Outcome<Key> {
    let mut key = planned(cx, service, region);
    let text = policies::managed(&key.account, service, region);
    policies::keep(tx, &mut key, &text);
    let plain = chance::block(cx, Purpose::Material);
    let new = New { current_since: Some(cx.now), ..New::first(&plain[..]) };
    materials::add(&cx.authority.vault, tx, &mut key, new, materials::nonce(cx, 0));
    keys::put(tx, &key)?;
    let alias = alias_of(service);
    let row = Alias { key: key.id.clone(), created_at: cx.now, updated_at: cx.now };
    let (account, region, id) = key.place();
    tx.put(ALIASES, (account, region, alias.as_str()), &row);
    tx.put(KEY_ALIASES, (account, region, id, alias.as_str()), &());
    let shape = metadata::shape(tx, &key)?;
    cx.aside(Aside {
        model: aws::CreateKey::MODEL,
        audit: Audit::management(Write),
        request: aws::CreateKeyRequest {
            description: Some(key.description.clone()),
            policy: Some(text),
            ..Default::default()
        }
        .write(),
        resources: vec![naming::resource(&key)],
        owner: None,
        additional: Vec::new(),
        result: Ok(aws::CreateKeyResponse { key_metadata: Some(shape) }.write()),
        reason: None,
    });
    Ok(key)
}
