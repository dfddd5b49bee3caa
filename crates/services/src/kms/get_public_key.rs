//! `GetPublicKey`: the public half of a key, to encrypt and verify elsewhere.
//!
//! # Invariants
//!
//! * Symmetric keys and those for MACs have none, and say so.

use wire::kms as aws;

use super::materials;
use super::naming::{self, Reach};
use super::needs::{self, Terms};
use super::rows::Key;
use super::specs::{Class, Usage};
use super::states::{self, Want};
use crate::prelude::*;

pub(crate) struct GetPublicKey;

impl Operation for GetPublicKey {
    type Shape = aws::GetPublicKey;
    const AUDIT: Audit = Audit::management(Read);

    fn access(cx: &Context, tx: &Tx, input: &Input<Self>) -> Outcome<Access> {
        let subject = naming::resolve(cx, tx, &input.key_id, Reach::Aliases)?;
        let terms = Terms::direct(&None, &input.grant_tokens);
        Ok(needs::need(cx, tx, "kms:GetPublicKey", &subject, &terms)?.into())
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let key = naming::key(cx, tx, &input.key_id, Reach::Aliases)?;
        if key.spec.class() != Class::Asymmetric {
            return Err(aws::unsupported_operation("").into());
        }
        states::check(&key, Want::Use)?;
        let spec = Some(key.spec.name().to_string());
        let algorithms: Vec<String> =
            key.spec.algorithms(key.usage).iter().map(|it| it.to_string()).collect();
        let of = |usage| (key.usage == usage).then(|| algorithms.clone());
        Ok(aws::GetPublicKeyResponse {
            key_id: Some(key.arn()),
            public_key: Some(public_half(tx, &key)?),
            customer_master_key_spec: spec.clone(),
            key_spec: spec,
            key_usage: Some(key.usage.name().into()),
            encryption_algorithms: of(Usage::EncryptDecrypt),
            signing_algorithms: of(Usage::SignVerify),
            key_agreement_algorithms: of(Usage::KeyAgreement),
        })
    }

    fn resources(cx: &Context, tx: &Tx, input: &Input<Self>) -> Result<Vec<Resource>, Failure> {
        naming::resources(cx, tx, &input.key_id)
    }
}

/// The public half of an asymmetric key, as DER.
pub(super) fn public_half(tx: &Tx, key: &Key) -> Result<Vec<u8>, Failure> {
    let missing = || Failure::new("an asymmetric key has no public half");
    let number = key.current.ok_or_else(missing)?;
    materials::get(tx, key, number)?.public.ok_or_else(missing)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kms::crypto_testing::make;
    use crate::kms::testing::key;
    use crate::testing::World;

    fn of(key: &str) -> aws::GetPublicKeyRequest {
        aws::GetPublicKeyRequest { key_id: key.into(), ..Default::default() }
    }

    #[test]
    fn a_public_key_comes_with_what_it_is_good_for() {
        let mut world = World::new();
        let rsa = make(&mut world, "RSA_2048", "ENCRYPT_DECRYPT");
        let told = world.call::<GetPublicKey>(of(&rsa)).unwrap();
        assert!(told.key_id.unwrap().ends_with(&rsa));
        assert_eq!(told.public_key.unwrap().len(), 294);
        assert_eq!(told.encryption_algorithms.unwrap(), ["RSAES_OAEP_SHA_1", "RSAES_OAEP_SHA_256"]);
        assert_eq!((told.signing_algorithms, told.key_agreement_algorithms), (None, None));
        assert_eq!(told.customer_master_key_spec, told.key_spec);
        let agreement = make(&mut world, "ECC_NIST_P256", "KEY_AGREEMENT");
        let told = world.call::<GetPublicKey>(of(&agreement)).unwrap();
        assert_eq!((told.public_key.unwrap().len(), told.signing_algorithms), (91, None));
        assert_eq!(told.key_agreement_algorithms.unwrap(), ["ECDH"]);
    }

    #[test]
    fn a_key_without_a_public_half_has_none_to_show() {
        let mut world = World::new();
        let symmetric = key(&mut world);
        let mac = make(&mut world, "HMAC_256", "GENERATE_VERIFY_MAC");
        for key in [symmetric, mac] {
            let refusal = world.call::<GetPublicKey>(of(&key)).unwrap_err();
            assert_eq!(refusal.code, "UnsupportedOperationException");
        }
    }
}
