//! `GenerateDataKey`: a key for data, in the clear and sealed under a key of KMS.
//!
//! # Invariants
//!
//! * What is sealed is an ordinary ciphertext: `Decrypt` opens it with the same context.
//! * Nothing of it is kept here.

use wire::kms as aws;

use super::data_keys::{self, Wanted};
use super::needs::Terms;
use super::{naming, recipient, symmetric};
use crate::prelude::*;

pub(crate) struct GenerateDataKey;

const ACTION: &str = "kms:GenerateDataKey";

impl Operation for GenerateDataKey {
    type Shape = aws::GenerateDataKey;
    const AUDIT: Audit = Audit::management(Read);

    fn access(cx: &Context, tx: &Tx, input: &Input<Self>) -> Outcome<Access> {
        let terms = Terms::direct(&input.encryption_context, &input.grant_tokens);
        data_keys::access(cx, tx, ACTION, &input.key_id, &terms)
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        recipient::check(&input.recipient)?;
        let wanted = Wanted {
            action: ACTION,
            key_id: &input.key_id,
            spec: input.key_spec.as_deref(),
            length: input.number_of_bytes,
            context: input.encryption_context.as_deref().unwrap_or_default(),
            dry_run: input.dry_run,
        };
        let made = data_keys::make(cx, tx, &wanted)?;
        symmetric::tell(cx, &made.sealed.material);
        Ok(aws::GenerateDataKeyResponse {
            ciphertext_blob: Some(made.sealed.blob),
            plaintext: Some(made.plain.to_vec()),
            key_id: Some(made.key_arn),
            ciphertext_for_recipient: None,
            key_material_id: Some(hex::encode(made.sealed.material)),
        })
    }

    fn resources(cx: &Context, tx: &Tx, input: &Input<Self>) -> Result<Vec<Resource>, Failure> {
        naming::resources(cx, tx, &input.key_id)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kms::testing::{key, key_with, opened};
    use crate::testing::World;

    fn generate(key: &str, spec: Option<&str>, length: Option<i32>) -> aws::GenerateDataKeyRequest {
        aws::GenerateDataKeyRequest {
            key_id: key.into(),
            key_spec: spec.map(Into::into),
            number_of_bytes: length,
            ..Default::default()
        }
    }

    #[test]
    fn a_data_key_is_as_long_as_asked_for_and_never_the_same() {
        let mut world = World::new();
        let key = key(&mut world);
        let mut seen = Vec::new();
        for (spec, number, length) in [
            (Some("AES_256"), None, 32),
            (Some("AES_128"), None, 16),
            (None, Some(1024), 1024),
            (Some("AES_256"), None, 32),
        ] {
            let made = world.call::<GenerateDataKey>(generate(&key, spec, number)).unwrap();
            let plain = made.plaintext.unwrap();
            assert_eq!(plain.len(), length);
            assert_eq!(opened(&mut world, &made.ciphertext_blob.unwrap()).unwrap(), plain);
            assert!(!seen.contains(&plain));
            seen.push(plain);
        }
    }

    #[test]
    fn a_length_is_said_once_and_the_key_is_symmetric() {
        let mut world = World::new();
        let key = key(&mut world);
        for (spec, length) in [(None, None), (Some("AES_256"), Some(32))] {
            let refusal = world.call::<GenerateDataKey>(generate(&key, spec, length)).unwrap_err();
            assert_eq!(refusal.message, "Please specify either number of bytes or key spec.");
        }
        let mac = key_with(&mut world, |it| {
            it.key_spec = Some("HMAC_256".into());
            it.key_usage = Some("GENERATE_VERIFY_MAC".into());
        });
        let input = generate(&mac.key_id, Some("AES_256"), None);
        let refusal = world.call::<GenerateDataKey>(input).unwrap_err();
        let words = "key usage is GENERATE_VERIFY_MAC which is not valid for GenerateDataKey.";
        assert!(refusal.message.ends_with(words), "{}", refusal.message);
    }
}
