//! `GenerateMac`: the code that authenticates a message to whoever may use the key.

use wire::kms as aws;

use super::crypto::mac;
use super::macs::Asked;
use super::{dry_run, materials, naming};
use crate::prelude::*;

pub(crate) struct GenerateMac;

impl Operation for GenerateMac {
    type Shape = aws::GenerateMac;
    const AUDIT: Audit = Audit::management(Read);

    fn access(cx: &Context, tx: &Tx, input: &Input<Self>) -> Outcome<Access> {
        asked(input).access(cx, tx)
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let key = asked(&input).key(cx, tx)?;
        dry_run::check(input.dry_run)?;
        let secret = materials::open_current(cx, tx, &key)?.plain;
        let mac = mac::generate(&secret, &input.mac_algorithm, &input.message);
        Ok(aws::GenerateMacResponse {
            mac: Some(mac.ok_or_else(|| Failure::new("a key makes no MAC"))?),
            mac_algorithm: Some(input.mac_algorithm),
            key_id: Some(key.arn()),
        })
    }

    fn resources(cx: &Context, tx: &Tx, input: &Input<Self>) -> Result<Vec<Resource>, Failure> {
        naming::resources(cx, tx, &input.key_id)
    }
}

fn asked(input: &aws::GenerateMacRequest) -> Asked<'_> {
    Asked {
        action: "kms:GenerateMac",
        key: &input.key_id,
        algorithm: &input.mac_algorithm,
        tokens: &input.grant_tokens,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kms::crypto_testing::make;
    use crate::kms::testing::key;
    use crate::testing::World;

    #[test]
    fn a_key_has_one_algorithm_and_a_key_of_another_kind_has_none() {
        let mut world = World::new();
        let mac = make(&mut world, "HMAC_224", "GENERATE_VERIFY_MAC");
        let symmetric = key(&mut world);
        let mut told = |key: &str, algorithm: &str| {
            let input = aws::GenerateMacRequest {
                key_id: key.into(),
                mac_algorithm: algorithm.into(),
                message: b"x".into(),
                ..Default::default()
            };
            world.call::<GenerateMac>(input).map(|it| it.mac.unwrap().len())
        };
        assert_eq!(told(&mac, "HMAC_SHA_224").unwrap(), 28);
        assert_eq!(
            told(&mac, "HMAC_SHA_256").unwrap_err().to_string(),
            "InvalidKeyUsageException (400): Algorithm HMAC_SHA_256 is incompatible with key spec \
             HMAC_224."
        );
        let refusal = told(&symmetric, "HMAC_SHA_256").unwrap_err();
        assert!(refusal.message.ends_with("is not valid for GenerateMac."));
    }
}
