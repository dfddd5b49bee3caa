//! Words for stories about keys that sign, agree and authenticate.

use wire::kms as aws;

use super::get_public_key::GetPublicKey;
use super::testing::key_with;
use crate::testing::World;

/// A key of a spec and a usage.
pub(crate) fn make(world: &mut World, spec: &str, usage: &str) -> String {
    let made = key_with(world, |it| {
        it.key_spec = Some(spec.into());
        it.key_usage = Some(usage.into());
    });
    made.key_id
}

pub(crate) fn sign(key: &str, algorithm: &str, message: &[u8]) -> aws::SignRequest {
    aws::SignRequest {
        key_id: key.into(),
        signing_algorithm: algorithm.into(),
        message: message.into(),
        ..Default::default()
    }
}

/// The public half of a key.
pub(crate) fn public(world: &mut World, key: &str) -> Vec<u8> {
    let input = aws::GetPublicKeyRequest { key_id: key.into(), ..Default::default() };
    world.call::<GetPublicKey>(input).unwrap().public_key.unwrap()
}
