//! `Verify`: say whether a signature is that of a message.
//!
//! # Invariants
//!
//! * The answer never says that a signature is not valid: that is a refusal, without a word more.

use wire::kms as aws;

use super::crypto::signing as crypto;
use super::get_public_key::public_half;
use super::signing::{Asked, RAW};
use super::{dry_run, naming};
use crate::prelude::*;

pub(crate) struct Verify;

impl Operation for Verify {
    type Shape = aws::Verify;
    const AUDIT: Audit = Audit::management(Read);
    const DEFAULTS: &'static [(&'static str, &'static str)] = &[("MessageType", RAW)];

    fn access(cx: &Context, tx: &Tx, input: &Input<Self>) -> Outcome<Access> {
        asked(input).access(cx, tx)
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let asked = asked(&input);
        let key = asked.key(cx, tx)?;
        let message = asked.message(&input.message)?;
        dry_run::check(input.dry_run)?;
        let public = public_half(tx, &key)?;
        if !crypto::verify(key.spec, &public, asked.algorithm, message, &input.signature) {
            return Err(aws::kms_invalid_signature("").into());
        }
        Ok(aws::VerifyResponse {
            key_id: Some(key.arn()),
            signature_valid: Some(true),
            signing_algorithm: Some(input.signing_algorithm),
        })
    }

    fn resources(cx: &Context, tx: &Tx, input: &Input<Self>) -> Result<Vec<Resource>, Failure> {
        naming::resources(cx, tx, &input.key_id)
    }
}

fn asked(input: &aws::VerifyRequest) -> Asked<'_> {
    Asked {
        action: "kms:Verify",
        key: &input.key_id,
        algorithm: &input.signing_algorithm,
        kind: &input.message_type,
        tokens: &input.grant_tokens,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kms::crypto_testing::{make, sign};
    use crate::kms::sign::Sign;
    use crate::kms::specs::{Spec, Usage};
    use crate::testing::World;

    fn verify(key: &str, algorithm: &str, message: &[u8], signature: &[u8]) -> aws::VerifyRequest {
        aws::VerifyRequest {
            key_id: key.into(),
            signing_algorithm: algorithm.into(),
            message: message.into(),
            signature: signature.into(),
            ..Default::default()
        }
    }

    #[test]
    fn what_a_key_signed_it_verifies_and_nothing_else() {
        let mut world = World::new();
        for spec in [
            Spec::Rsa2048,
            Spec::P256,
            Spec::P384,
            Spec::P521,
            Spec::Secp256k1,
            Spec::Ed25519,
            Spec::MlDsa65,
        ] {
            let key = make(&mut world, spec.name(), "SIGN_VERIFY");
            for algorithm in spec.algorithms(Usage::SignVerify) {
                let prehashed = *algorithm == "ED25519_PH_SHA_512";
                let kind = Some(if prehashed { "DIGEST" } else { "RAW" }.to_string());
                let message = [3; 64];
                let input = aws::SignRequest {
                    message_type: kind.clone(),
                    ..sign(&key, algorithm, &message)
                };
                let signature = world.call::<Sign>(input).unwrap().signature.unwrap();
                let mut told = |message: &[u8], signature: &[u8]| {
                    let message_type = kind.clone();
                    let input = verify(&key, algorithm, message, signature);
                    world.call::<Verify>(aws::VerifyRequest { message_type, ..input })
                };
                let verified = told(&message, &signature).unwrap();
                assert_eq!(verified.signature_valid, Some(true));
                assert_eq!(verified.signing_algorithm.as_deref(), Some(*algorithm));
                for refusal in [
                    told(&[4; 64], &signature).unwrap_err(),
                    told(&message, &signature[..signature.len() - 1]).unwrap_err(),
                    told(&message, b"junk").unwrap_err(),
                ] {
                    assert_eq!(refusal.code, "KMSInvalidSignatureException", "{algorithm}");
                    assert_eq!(refusal.message, "");
                }
            }
        }
    }
}
