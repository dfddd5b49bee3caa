//! `GenerateDataKeyWithoutPlaintext`: a key for data, sealed; whoever may decrypt gets it later.
//!
//! # Invariants
//!
//! * The plaintext leaves nobody's hands: it is wiped here.

use wire::kms as aws;

use super::data_keys::{self, Wanted};
use super::needs::Terms;
use super::{naming, symmetric};
use crate::prelude::*;

pub(crate) struct GenerateDataKeyWithoutPlaintext;

const ACTION: &str = "kms:GenerateDataKeyWithoutPlaintext";

impl Operation for GenerateDataKeyWithoutPlaintext {
    type Shape = aws::GenerateDataKeyWithoutPlaintext;
    const AUDIT: Audit = Audit::management(Read);

    fn access(cx: &Context, tx: &Tx, input: &Input<Self>) -> Outcome<Access> {
        let terms = Terms::direct(&input.encryption_context, &input.grant_tokens);
        data_keys::access(cx, tx, ACTION, &input.key_id, &terms)
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
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
        Ok(aws::GenerateDataKeyWithoutPlaintextResponse {
            ciphertext_blob: Some(made.sealed.blob),
            key_id: Some(made.key_arn),
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
    use crate::kms::testing::{key, opened};
    use crate::testing::World;

    #[test]
    fn whoever_may_decrypt_gets_the_key_and_nobody_before() {
        let mut world = World::new();
        let key_id = key(&mut world);
        let input = aws::GenerateDataKeyWithoutPlaintextRequest {
            key_id,
            key_spec: Some("AES_256".into()),
            ..Default::default()
        };
        let writer = world.user("writer", &[ACTION]);
        let blob = writer.call::<GenerateDataKeyWithoutPlaintext>(input).unwrap().ciphertext_blob;
        let blob = blob.unwrap();
        assert_eq!(opened(&mut world, &blob).unwrap_err().code, "AccessDenied");
        assert_eq!(opened(world.root(), &blob).unwrap().len(), 32);
    }
}
