//! `GenerateDataKeyPair`: a key pair to use elsewhere, its private key in the clear and encrypted.
//!
//! # Invariants
//!
//! * Nothing of the pair is kept, and nothing of it stands in the event.

use aws_lc_rs::rsa::KeySize;
use gate::Wanted;
use wire::{Map, kms as aws};

use super::data_key_pairs::{self, Asked};
use super::{dry_run, naming, recipient};
use crate::prelude::*;

pub(crate) struct GenerateDataKeyPair;

impl Operation for GenerateDataKeyPair {
    type Shape = aws::GenerateDataKeyPair;
    const AUDIT: Audit = Audit::management(Read);
    const RSA_KEY: Option<fn(&Map) -> Option<KeySize>> = Some(data_key_pairs::rsa_key);

    fn access(cx: &Context, tx: &Tx, input: &Input<Self>) -> Outcome<Access> {
        asked(input).access(cx, tx)
    }

    fn prepare(cx: &Context, tx: &Tx, input: &Input<Self>) -> Outcome<Option<Wanted>> {
        asked(input).check(cx, tx)?;
        recipient::check(&input.recipient)?;
        dry_run::check(input.dry_run)?;
        Ok(None)
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        Self::prepare(cx, tx, &input)?;
        let asked = asked(&input);
        let (key, spec) = asked.check(cx, tx)?;
        let (pair, sealed) = asked.make(cx, tx, (&key, spec))?;
        Ok(aws::GenerateDataKeyPairResponse {
            private_key_ciphertext_blob: Some(sealed.blob),
            private_key_plaintext: Some(pair.secret.to_vec()),
            public_key: pair.public,
            key_id: Some(key.arn()),
            key_pair_spec: Some(input.key_pair_spec),
            key_material_id: Some(hex::encode(sealed.material)),
            ..Default::default()
        })
    }

    fn resources(cx: &Context, tx: &Tx, input: &Input<Self>) -> Result<Vec<Resource>, Failure> {
        naming::resources(cx, tx, &input.key_id)
    }
}

fn asked(input: &aws::GenerateDataKeyPairRequest) -> Asked<'_> {
    Asked {
        action: "kms:GenerateDataKeyPair",
        key: &input.key_id,
        spec: &input.key_pair_spec,
        context: &input.encryption_context,
        tokens: &input.grant_tokens,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kms::crypto::material::parse;
    use crate::kms::crypto_testing::make;
    use crate::kms::decrypt::Decrypt;
    use crate::kms::specs::Spec;
    use crate::kms::testing::{decrypt, key, pairs};
    use crate::testing::World;

    fn pair(key: &str, spec: &str) -> aws::GenerateDataKeyPairRequest {
        aws::GenerateDataKeyPairRequest {
            key_id: key.into(),
            key_pair_spec: spec.into(),
            encryption_context: Some(pairs(&[("use", "tests")])),
            ..Default::default()
        }
    }

    #[test]
    fn the_private_key_comes_back_with_the_context_it_was_made_with() {
        let mut world = World::new();
        let key = key(&mut world);
        for spec in [
            "RSA_2048",
            "ECC_NIST_P256",
            "ECC_NIST_P384",
            "ECC_NIST_P521",
            "ECC_SECG_P256K1",
            "ECC_NIST_EDWARDS25519",
        ] {
            let made = world.call::<GenerateDataKeyPair>(pair(&key, spec)).unwrap();
            let private = made.private_key_plaintext.unwrap();
            let again = parse(Spec::parse(spec).unwrap(), &private).unwrap();
            assert_eq!(again.public, made.public_key);
            let blob = made.private_key_ciphertext_blob.unwrap();
            world.call::<Decrypt>(decrypt(&blob, &[])).unwrap_err();
            let opened = world.call::<Decrypt>(decrypt(&blob, &[("use", "tests")])).unwrap();
            assert_eq!(opened.plaintext.unwrap(), private);
            assert_eq!(opened.key_material_id, made.key_material_id);
            assert_eq!(made.key_pair_spec.as_deref(), Some(spec));
        }
        let record = &world.records()[1];
        let shown = &record["requestParameters"];
        assert_eq!(shown["keyPairSpec"], "RSA_2048");
        assert_eq!(shown["encryptionContext"]["use"], "tests");
        assert_eq!(record["responseElements"], serde_json::Value::Null);
    }

    #[test]
    fn only_symmetric_keys_encrypt_pairs_and_no_two_pairs_are_equal() {
        let mut world = World::new();
        let symmetric = key(&mut world);
        let mut made = |key: &str, spec: &str| world.call::<GenerateDataKeyPair>(pair(key, spec));
        let [one, other] = [(); 2].map(|()| made(&symmetric, "ECC_NIST_P256").unwrap().public_key);
        assert_ne!(one, other);
        let refusal = made(&symmetric, "SM2").unwrap_err();
        assert_eq!(refusal.code, "UnsupportedOperationException");
        let signer = make(&mut world, "ECC_NIST_P256", "SIGN_VERIFY");
        let refusal = world.call::<GenerateDataKeyPair>(pair(&signer, "RSA_2048")).unwrap_err();
        assert_eq!(refusal.code, "InvalidKeyUsageException");
    }
}
