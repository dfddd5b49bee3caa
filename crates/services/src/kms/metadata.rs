//! What is told of a key: to its callers as metadata, to other services as facts.
//!
//! # Invariants
//!
//! * A key is enabled exactly when its state says so.
//! * Members that do not apply are absent, never empty.

use wire::kms as aws;

use super::materials;
use super::rows::{Key, State};
use super::specs::{Origin, Spec, Usage};
use crate::prelude::*;

/// What other services may know of a key.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct KeyFacts {
    pub arn: String,
    /// The account that owns it.
    pub owner: String,
    pub region: String,
    pub spec: Spec,
    pub usage: Usage,
    pub state: State,
    pub created_at: i64,
    /// Whether AWS manages it.
    pub managed: bool,
    /// Whether it rotates by itself.
    pub rotates: bool,
    pub deletion_at: Option<i64>,
}

impl KeyFacts {
    pub(super) fn of(key: &Key) -> KeyFacts {
        KeyFacts {
            arn: key.arn(),
            owner: key.account.clone(),
            region: key.region.clone(),
            spec: key.spec,
            usage: key.usage,
            state: key.state,
            created_at: key.created_at,
            managed: key.managed_by.is_some(),
            rotates: key.rotation.is_some() && key.state != State::PendingDeletion,
            deletion_at: key.deletion_at,
        }
    }
}

/// `KeyMetadata`.
pub(super) fn shape(tx: &Tx, key: &Key) -> Outcome<aws::KeyMetadata> {
    let current = match key.current {
        Some(number) => Some(materials::get(tx, key, number)?),
        None => None,
    };
    let spec = Some(key.spec.name().to_string());
    let algorithms: Vec<String> =
        key.spec.algorithms(key.usage).iter().map(|it| it.to_string()).collect();
    let of = |usage| (key.usage == usage).then(|| algorithms.clone());
    let import = current.as_ref().filter(|it| it.sealed.is_some()).and_then(|it| it.import.clone());
    let external = key.origin == Origin::External;
    Ok(aws::KeyMetadata {
        aws_account_id: Some(key.account.clone()),
        key_id: key.id.clone(),
        arn: Some(key.arn()),
        creation_date: Some(wire::Time(key.created_at)),
        enabled: Some(key.state == State::Enabled),
        description: Some(key.description.clone()),
        key_usage: Some(key.usage.name().into()),
        key_state: Some(key.state.name().into()),
        deletion_date: key.deletion_at.map(wire::Time),
        valid_to: import.as_ref().and_then(|it| it.valid_to).map(wire::Time),
        origin: Some(key.origin.name().into()),
        expiration_model: import.filter(|_| external).map(|it| match it.valid_to {
            Some(_) => "KEY_MATERIAL_EXPIRES".into(),
            None => "KEY_MATERIAL_DOES_NOT_EXPIRE".into(),
        }),
        key_manager: Some(if key.managed_by.is_some() { "AWS" } else { "CUSTOMER" }.into()),
        customer_master_key_spec: spec.clone(),
        key_spec: spec,
        encryption_algorithms: of(Usage::EncryptDecrypt),
        signing_algorithms: of(Usage::SignVerify),
        mac_algorithms: of(Usage::GenerateVerifyMac),
        key_agreement_algorithms: of(Usage::KeyAgreement),
        multi_region: Some(key.multi_region),
        current_key_material_id: current
            .filter(|_| key.spec == Spec::Symmetric)
            .map(|it| hex::encode(it.id)),
        ..Default::default()
    })
}
