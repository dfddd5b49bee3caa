//! Words for stories about keys.

use wire::kms as aws;

use super::create_alias::CreateAlias;
use super::create_key::CreateKey;
use super::decrypt::Decrypt;
use super::encrypt::Encrypt;
use super::list_resource_tags::ListResourceTags;
use super::tag_resource::TagResource;
use crate::prelude::*;
use crate::testing::{World, wait};

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

pub(crate) fn alias(world: &mut World, name: &str, key: &str) {
    let input = aws::CreateAliasRequest { alias_name: name.into(), target_key_id: key.into() };
    world.call::<CreateAlias>(input).unwrap();
}

pub(crate) fn tag(world: &mut World, key: &str, tags: &[(&str, &str)]) -> Result<(), Refusal> {
    let tag = |it: &(&str, &str)| aws::Tag { tag_key: it.0.into(), tag_value: it.1.into() };
    let tags = tags.iter().map(tag).collect();
    world.call::<TagResource>(aws::TagResourceRequest { key_id: key.into(), tags }).map(|_| ())
}

pub(crate) fn tags_of(world: &mut World, key: &str) -> Vec<(String, String)> {
    let input = aws::ListResourceTagsRequest { key_id: key.into(), ..Default::default() };
    let told = world.call::<ListResourceTags>(input).unwrap().tags.unwrap();
    told.into_iter().map(|it| (it.tag_key, it.tag_value)).collect()
}

/// Let the worker do what is due.
pub(crate) fn work(world: &mut World) {
    let now = world.now;
    let mut round = 0_u64;
    loop {
        let mut entropy = [9; 32];
        entropy[..8].copy_from_slice(&(now as u64 ^ round << 48).to_be_bytes());
        let authority = world.context().authority;
        if !wait(super::worker::step(&world.gate, &authority, now, entropy)).unwrap() {
            break;
        }
        round += 1;
    }
}
