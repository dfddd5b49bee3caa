//! `DeriveSharedSecret`: the secret that a key here and a key elsewhere have in common.
//!
//! # Invariants
//!
//! * The peer's key lies on the same curve. Why it does not serve is told to nobody, as AWS tells it.
//! * The secret is told as it is: whoever asks for it derives keys from it.

use wire::kms as aws;

use super::crypto::agreement;
use super::naming::{self, Reach};
use super::needs::{self, Terms};
use super::specs::Usage;
use super::states::{self, Want};
use super::{dry_run, materials, recipient, usage};
use crate::prelude::*;

pub(crate) struct DeriveSharedSecret;

const ACTION: &str = "kms:DeriveSharedSecret";

impl Operation for DeriveSharedSecret {
    type Shape = aws::DeriveSharedSecret;
    const AUDIT: Audit = Audit::management(Read);

    fn access(cx: &Context, tx: &Tx, input: &Input<Self>) -> Outcome<Access> {
        let subject = naming::resolve(cx, tx, &input.key_id, Reach::Aliases)?;
        let need =
            needs::need(cx, tx, ACTION, &subject, &Terms::direct(&None, &input.grant_tokens))?;
        Ok(need.with("kms:KeyAgreementAlgorithm", input.key_agreement_algorithm.as_str()).into())
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let key = naming::key(cx, tx, &input.key_id, Reach::Aliases)?;
        usage::check(&key, Usage::KeyAgreement, ACTION)?;
        states::check(&key, Want::Use)?;
        usage::check_algorithm(&key, &input.key_agreement_algorithm)?;
        recipient::check(&input.recipient)?;
        dry_run::check(input.dry_run)?;
        let secret = materials::open_current(cx, tx, &key)?.plain;
        let shared = agreement::derive(key.spec, &secret, &input.public_key);
        Ok(aws::DeriveSharedSecretResponse {
            key_id: Some(key.arn()),
            shared_secret: Some(shared.ok_or_else(|| aws::validation(""))?.to_vec()),
            key_agreement_algorithm: Some(input.key_agreement_algorithm),
            key_origin: Some(key.origin.name().into()),
            ..Default::default()
        })
    }

    fn resources(cx: &Context, tx: &Tx, input: &Input<Self>) -> Result<Vec<Resource>, Failure> {
        naming::resources(cx, tx, &input.key_id)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kms::crypto_testing::{make, public};
    use crate::testing::World;

    #[test]
    fn two_keys_on_one_curve_come_to_one_secret() {
        let mut world = World::new();
        for (spec, length) in [("ECC_NIST_P256", 32), ("ECC_NIST_P384", 48), ("ECC_NIST_P521", 66)]
        {
            let [here, there] = [(); 2].map(|()| make(&mut world, spec, "KEY_AGREEMENT"));
            let signer = make(&mut world, spec, "SIGN_VERIFY");
            let [seen, sent] = [&here, &there].map(|it| public(&mut world, it));
            let mut told = |key: &str, peer: &[u8]| {
                world.call::<DeriveSharedSecret>(aws::DeriveSharedSecretRequest {
                    key_id: key.into(),
                    key_agreement_algorithm: "ECDH".into(),
                    public_key: peer.into(),
                    ..Default::default()
                })
            };
            let shared = told(&here, &sent).unwrap();
            assert_eq!(shared.key_origin.as_deref(), Some("AWS_KMS"));
            let shared = shared.shared_secret.unwrap();
            assert_eq!(shared.len(), length);
            assert_eq!(told(&there, &seen).unwrap().shared_secret.unwrap(), shared);
            let refusal = told(&here, &sent[1..]).unwrap_err();
            assert_eq!((&*refusal.code, &*refusal.message), ("ValidationException", ""));
            let refusal = told(&signer, &sent).unwrap_err();
            assert!(refusal.message.ends_with("is not valid for DeriveSharedSecret."));
        }
    }
}
