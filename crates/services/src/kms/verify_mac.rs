//! `VerifyMac`: say whether a code is that of a message.
//!
//! # Invariants
//!
//! * The answer never says that a code is not valid: that is a refusal, without a word more.

use wire::kms as aws;

use super::crypto::mac;
use super::macs::Asked;
use super::{dry_run, materials, naming};
use crate::prelude::*;

pub(crate) struct VerifyMac;

impl Operation for VerifyMac {
    type Shape = aws::VerifyMac;
    const AUDIT: Audit = Audit::management(Read);

    fn access(cx: &Context, tx: &Tx, input: &Input<Self>) -> Outcome<Access> {
        asked(input).access(cx, tx)
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let key = asked(&input).key(cx, tx)?;
        dry_run::check(input.dry_run)?;
        let secret = materials::open_current(cx, tx, &key)?.plain;
        if !mac::verify(&secret, &input.mac_algorithm, &input.message, &input.mac) {
            return Err(aws::kms_invalid_mac("").into());
        }
        Ok(aws::VerifyMacResponse {
            key_id: Some(key.arn()),
            mac_valid: Some(true),
            mac_algorithm: Some(input.mac_algorithm),
        })
    }

    fn resources(cx: &Context, tx: &Tx, input: &Input<Self>) -> Result<Vec<Resource>, Failure> {
        naming::resources(cx, tx, &input.key_id)
    }
}

fn asked(input: &aws::VerifyMacRequest) -> Asked<'_> {
    Asked {
        action: "kms:VerifyMac",
        key: &input.key_id,
        algorithm: &input.mac_algorithm,
        tokens: &input.grant_tokens,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kms::crypto_testing::make;
    use crate::kms::generate_mac::GenerateMac;
    use crate::testing::World;

    #[test]
    fn a_code_is_that_of_one_message_and_one_key() {
        let mut world = World::new();
        for (spec, algorithm) in [
            ("HMAC_224", "HMAC_SHA_224"),
            ("HMAC_256", "HMAC_SHA_256"),
            ("HMAC_384", "HMAC_SHA_384"),
            ("HMAC_512", "HMAC_SHA_512"),
        ] {
            let [key, other] = [(); 2].map(|()| make(&mut world, spec, "GENERATE_VERIFY_MAC"));
            let input = aws::GenerateMacRequest {
                key_id: key.clone(),
                mac_algorithm: algorithm.into(),
                message: b"keep this".into(),
                ..Default::default()
            };
            let mac = world.call::<GenerateMac>(input).unwrap().mac.unwrap();
            let mut told = |key: &str, message: &[u8], mac: &[u8]| {
                world.call::<VerifyMac>(aws::VerifyMacRequest {
                    key_id: key.into(),
                    mac_algorithm: algorithm.into(),
                    message: message.into(),
                    mac: mac.into(),
                    ..Default::default()
                })
            };
            assert_eq!(told(&key, b"keep this", &mac).unwrap().mac_valid, Some(true));
            for refusal in [
                told(&other, b"keep this", &mac).unwrap_err(),
                told(&key, b"keep that", &mac).unwrap_err(),
                told(&key, b"keep this", &mac[1..]).unwrap_err(),
            ] {
                assert_eq!((&*refusal.code, &*refusal.message), ("KMSInvalidMacException", ""));
            }
        }
    }
}
