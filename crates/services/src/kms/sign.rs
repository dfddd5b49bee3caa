//! `Sign`: sign a message, or its digest, with a private key that stays here.
//!
//! # Invariants
//!
//! * A key signs with the algorithms of its spec, and only if signing is what it is for.
//! * Neither the message nor the signature stands in the event.

use wire::kms as aws;

use super::crypto::signing as crypto;
use super::signing::{Asked, RAW};
use super::{dry_run, materials, naming};
use crate::prelude::*;

pub(crate) struct Sign;

impl Operation for Sign {
    type Shape = aws::Sign;
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
        let secret = materials::open_current(cx, tx, &key)?.plain;
        let signature = crypto::sign(key.spec, &secret, asked.algorithm, message);
        Ok(aws::SignResponse {
            key_id: Some(key.arn()),
            signature: Some(signature.ok_or_else(|| Failure::new("a key does not sign"))?),
            signing_algorithm: Some(input.signing_algorithm),
        })
    }

    fn resources(cx: &Context, tx: &Tx, input: &Input<Self>) -> Result<Vec<Resource>, Failure> {
        naming::resources(cx, tx, &input.key_id)
    }
}

fn asked(input: &aws::SignRequest) -> Asked<'_> {
    Asked {
        action: "kms:Sign",
        key: &input.key_id,
        algorithm: &input.signing_algorithm,
        kind: &input.message_type,
        tokens: &input.grant_tokens,
    }
}

#[cfg(test)]
mod tests {
    use expect_test::expect;

    use super::*;
    use crate::kms::crypto_testing::{make, sign};
    use crate::kms::testing::key;
    use crate::testing::World;

    #[test]
    fn a_digest_has_the_length_of_the_hash_and_each_kind_of_message_its_algorithms() {
        let mut world = World::new();
        let p384 = make(&mut world, "ECC_NIST_P384", "SIGN_VERIFY");
        let ed25519 = make(&mut world, "ECC_NIST_EDWARDS25519", "SIGN_VERIFY");
        let lattice = make(&mut world, "ML_DSA_44", "SIGN_VERIFY");
        let mut told = |key: &str, algorithm: &str, kind: &str, length: usize| {
            let input = aws::SignRequest {
                message_type: Some(kind.into()),
                ..sign(key, algorithm, &vec![7; length])
            };
            match world.call::<Sign>(input) {
                Ok(signed) => format!("{} bytes", signed.signature.unwrap().len()),
                Err(refusal) => refusal.to_string(),
            }
        };
        assert!(told(&p384, "ECDSA_SHA_384", "DIGEST", 48).ends_with(" bytes"));
        expect!["ValidationException (400): Digest is invalid length for algorithm ECDSA_SHA_384."]
            .assert_eq(&told(&p384, "ECDSA_SHA_384", "DIGEST", 32));
        expect!["InvalidKeyUsageException (400): Algorithm ECDSA_SHA_256 is incompatible with key spec ECC_NIST_P384."]
            .assert_eq(&told(&p384, "ECDSA_SHA_256", "DIGEST", 32));
        expect!["64 bytes"].assert_eq(&told(&ed25519, "ED25519_SHA_512", "RAW", 9));
        expect!["64 bytes"].assert_eq(&told(&ed25519, "ED25519_PH_SHA_512", "DIGEST", 64));
        expect!["ValidationException (400): MessageType DIGEST is not valid for the signing algorithm ED25519_SHA_512."]
            .assert_eq(&told(&ed25519, "ED25519_SHA_512", "DIGEST", 64));
        expect!["ValidationException (400): MessageType RAW is not valid for the signing algorithm ED25519_PH_SHA_512."]
            .assert_eq(&told(&ed25519, "ED25519_PH_SHA_512", "RAW", 64));
        expect!["2420 bytes"].assert_eq(&told(&lattice, "ML_DSA_SHAKE_256", "RAW", 9));
        expect![
            "UnsupportedOperationException (400): The message type EXTERNAL_MU is not implemented."
        ]
        .assert_eq(&told(&lattice, "ML_DSA_SHAKE_256", "EXTERNAL_MU", 64));
    }

    #[test]
    fn a_key_for_something_else_signs_nothing_and_the_event_shows_no_message() {
        let mut world = World::new();
        let symmetric = key(&mut world);
        let signer = make(&mut world, "ECC_NIST_P256", "SIGN_VERIFY");
        let refusal = world.call::<Sign>(sign(&symmetric, "ECDSA_SHA_256", b"x")).unwrap_err();
        assert!(
            refusal.message.ends_with("key usage is ENCRYPT_DECRYPT which is not valid for Sign.")
        );
        world.call::<Sign>(sign(&signer, "ECDSA_SHA_256", b"x")).unwrap();
        let dry = aws::SignRequest { dry_run: Some(true), ..sign(&signer, "ECDSA_SHA_256", b"x") };
        world.call::<Sign>(dry).unwrap_err();
        world.user("bob", &[]).call::<Sign>(sign(&signer, "ECDSA_SHA_256", b"x")).unwrap_err();
        let record = &world.records()[3];
        let shown = serde_json::json!({
            "keyId": signer, "signingAlgorithm": "ECDSA_SHA_256", "messageType": "RAW",
        });
        assert_eq!(record["requestParameters"], shown);
        assert_eq!(record["responseElements"], serde_json::Value::Null);
        assert_eq!(record["readOnly"], true);
        let codes: Vec<_> = world.records().iter().map(|it| it["errorCode"].to_string()).collect();
        assert_eq!(
            codes[2..].join(" "),
            r#""InvalidKeyUsageException" null "DryRunOperationException" "AccessDenied""#
        );
    }

    #[test]
    fn a_policy_can_ask_for_algorithm_and_kind_of_message() {
        let mut world = World::new();
        let signer = make(&mut world, "ECC_NIST_P256", "SIGN_VERIFY");
        let statement = serde_json::json!({
            "Effect": "Allow", "Action": "kms:Sign", "Resource": "*",
            "Condition": {"StringEquals": {
                "kms:SigningAlgorithm": "ECDSA_SHA_256", "kms:MessageType": "DIGEST",
                "kms:KeySpec": "ECC_NIST_P256", "kms:KeyUsage": "SIGN_VERIFY",
            }},
        });
        let world = world.user_with("bob", Some(statement));
        world.call::<Sign>(sign(&signer, "ECDSA_SHA_256", &[1; 32])).unwrap_err();
        let digest = Some("DIGEST".into());
        let input =
            aws::SignRequest { message_type: digest, ..sign(&signer, "ECDSA_SHA_256", &[1; 32]) };
        world.call::<Sign>(input).unwrap();
    }
}
