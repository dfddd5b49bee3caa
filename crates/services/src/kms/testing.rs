//! Words for stories about keys.

use wire::kms as aws;

use super::create_key::CreateKey;
use super::decrypt::Decrypt;
use super::encrypt::Encrypt;
use crate::prelude::*;
use crate::testing::World;

/// A key as `CreateKey` makes it when nothing is said.
pub(crate) fn key(world: &mut World) -> String {
    key_with(world, |_| {}).key_id
}

pub(crate) fn key_with(
    world: &mut World,
    say: impl FnOnce(&mut aws::CreateKeyRequest),
) -> aws::KeyMetadata {
    let mut input = aws::CreateKeyRequest::default();
    say(&mut input);
    world.call::<CreateKey>(input).unwrap().key_metadata.unwrap()
}

pub(crate) fn encrypt(key: &str, plain: &[u8], context: &[(&str, &str)]) -> aws::EncryptRequest {
    aws::EncryptRequest {
        key_id: key.into(),
        plaintext: plain.into(),
        encryption_context: Some(pairs(context)),
        ..Default::default()
    }
}

pub(crate) fn decrypt(blob: &[u8], context: &[(&str, &str)]) -> aws::DecryptRequest {
    aws::DecryptRequest {
        ciphertext_blob: Some(blob.into()),
        encryption_context: Some(pairs(context)),
        ..Default::default()
    }
}

/// Encrypt, and tell the blob.
pub(crate) fn sealed(world: &mut World, key: &str, plain: &[u8]) -> Vec<u8> {
    world.call::<Encrypt>(encrypt(key, plain, &[])).unwrap().ciphertext_blob.unwrap()
}

/// Decrypt without saying more than the blob.
pub(crate) fn opened(world: &mut World, blob: &[u8]) -> Result<Vec<u8>, Refusal> {
    world.call::<Decrypt>(decrypt(blob, &[])).map(|it| it.plaintext.unwrap())
}

pub(crate) fn pairs(pairs: &[(&str, &str)]) -> Vec<(String, String)> {
    pairs.iter().map(|it| (it.0.into(), it.1.into())).collect()
}
