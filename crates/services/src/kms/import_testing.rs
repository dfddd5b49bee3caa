//! Words for stories about material that comes from outside.

use aws_lc_rs::key_wrap::{AES_256, AesKek, KeyWrapPadded};
use aws_lc_rs::rsa::KeySize;
use gate::RsaKey;
use wire::kms as aws;

use super::crypto::material::{self, Material};
use super::crypto::oaep;
use super::get_parameters_for_import::GetParametersForImport;
use super::import_key_material::ImportKeyMaterial;
use super::specs::Spec;
use super::testing::key_with;
use crate::prelude::*;
use crate::testing::World;

/// A key that waits for its material.
pub(crate) fn external(world: &mut World, spec: &str, usage: &str) -> String {
    let made = key_with(world, |it| {
        it.key_spec = Some(spec.into());
        it.key_usage = Some(usage.into());
        it.origin = Some("EXTERNAL".into());
    });
    made.key_id
}

pub(crate) fn parameters(key: &str, algorithm: &str) -> aws::GetParametersForImportRequest {
    aws::GetParametersForImportRequest {
        key_id: key.into(),
        wrapping_algorithm: algorithm.into(),
        wrapping_key_spec: "RSA_2048".into(),
    }
}

/// Wrap material as its owner would: a token, and the wrapped bytes.
pub(crate) fn wrapped(
    world: &mut World,
    key: &str,
    algorithm: &str,
    plain: &[u8],
) -> (Vec<u8>, Vec<u8>) {
    let told = world.call::<GetParametersForImport>(parameters(key, algorithm)).unwrap();
    let public = told.public_key.unwrap();
    let padding = algorithm.replace("RSA_AES_KEY_WRAP", "RSAES_OAEP");
    let blob = match padding == algorithm {
        true => oaep::encrypt(&public, &padding, plain).unwrap(),
        false => {
            let mut out = vec![0; plain.len() + 15];
            let kek = AesKek::new(&AES_256, &[5; 32]).unwrap();
            let rest = kek.wrap_with_padding(plain, &mut out).unwrap();
            [&oaep::encrypt(&public, &padding, &[5; 32]).unwrap(), &*rest].concat()
        }
    };
    (told.import_token.unwrap(), blob)
}

pub(crate) fn import(key: &str, token: Vec<u8>, blob: Vec<u8>) -> aws::ImportKeyMaterialRequest {
    aws::ImportKeyMaterialRequest {
        key_id: key.into(),
        import_token: token,
        encrypted_key_material: blob,
        expiration_model: Some("KEY_MATERIAL_DOES_NOT_EXPIRE".into()),
        ..Default::default()
    }
}

/// Wrap and import, and tell the material's id.
pub(crate) fn imported(world: &mut World, key: &str, plain: &[u8]) -> Result<String, Refusal> {
    let (token, blob) = wrapped(world, key, "RSAES_OAEP_SHA_256", plain);
    let told = world.call::<ImportKeyMaterial>(import(key, token, blob))?;
    Ok(told.key_material_id.unwrap())
}

/// A private key that somebody made elsewhere.
pub(crate) fn material(spec: Spec) -> Material {
    match spec {
        Spec::Rsa2048 => {
            material::parse(spec, RsaKey::make(KeySize::Rsa2048).unwrap().der()).unwrap()
        }
        _ => material::make(&World::new().context(), 1, spec).unwrap(),
    }
}
