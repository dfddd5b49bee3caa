//! `GenerateDataKeyPairWithoutPlaintext`: a key pair to use elsewhere, its private key encrypted only.

use aws_lc_rs::rsa::KeySize;
use gate::Wanted;
use wire::{Map, kms as aws};

use super::data_key_pairs::{self, Asked};
use super::{dry_run, naming};
use crate::prelude::*;

pub(crate) struct GenerateDataKeyPairWithoutPlaintext;

impl Operation for GenerateDataKeyPairWithoutPlaintext {
    type Shape = aws::GenerateDataKeyPairWithoutPlaintext;
    const AUDIT: Audit = Audit::management(Read);
    const RSA_KEY: Option<fn(&Map) -> Option<KeySize>> = Some(data_key_pairs::rsa_key);

    fn access(cx: &Context, tx: &Tx, input: &Input<Self>) -> Outcome<Access> {
        asked(input).access(cx, tx)
    }

    fn prepare(cx: &Context, tx: &Tx, input: &Input<Self>) -> Outcome<Option<Wanted>> {
        asked(input).check(cx, tx)?;
        dry_run::check(input.dry_run)?;
        Ok(None)
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        Self::prepare(cx, tx, &input)?;
        let asked = asked(&input);
        let (key, spec) = asked.check(cx, tx)?;
        let (pair, sealed) = asked.make(cx, tx, (&key, spec))?;
        Ok(aws::GenerateDataKeyPairWithoutPlaintextResponse {
            private_key_ciphertext_blob: Some(sealed.blob),
            public_key: pair.public,
            key_id: Some(key.arn()),
            key_pair_spec: Some(input.key_pair_spec),
            key_material_id: Some(hex::encode(sealed.material)),
        })
    }

    fn resources(cx: &Context, tx: &Tx, input: &Input<Self>) -> Result<Vec<Resource>, Failure> {
        naming::resources(cx, tx, &input.key_id)
    }
}

fn asked(input: &aws::GenerateDataKeyPairWithoutPlaintextRequest) -> Asked<'_> {
    Asked {
        action: "kms:GenerateDataKeyPairWithoutPlaintext",
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
    use crate::kms::decrypt::Decrypt;
    use crate::kms::specs::Spec;
    use crate::kms::testing::{decrypt, key};
    use crate::testing::World;

    #[test]
    fn the_private_key_is_told_to_whoever_may_decrypt() {
        let mut world = World::new();
        let key = key(&mut world);
        let input = aws::GenerateDataKeyPairWithoutPlaintextRequest {
            key_id: key,
            key_pair_spec: "ECC_SECG_P256K1".into(),
            ..Default::default()
        };
        let made = world.call::<GenerateDataKeyPairWithoutPlaintext>(input.clone()).unwrap();
        let blob = made.private_key_ciphertext_blob.unwrap();
        let opened = world.call::<Decrypt>(decrypt(&blob, &[])).unwrap().plaintext.unwrap();
        let again = parse(Spec::Secp256k1, &opened).unwrap();
        assert_eq!(again.public, made.public_key);
        let dry = aws::GenerateDataKeyPairWithoutPlaintextRequest { dry_run: Some(true), ..input };
        let refusal = world.call::<GenerateDataKeyPairWithoutPlaintext>(dry).unwrap_err();
        assert_eq!(refusal.code, "DryRunOperationException");
    }
}
