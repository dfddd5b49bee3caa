//! `ReEncrypt`: from one key to another, or to another context, without showing the plaintext.
//!
//! # Invariants
//!
//! * It takes leave of both keys, each with its own context.
//! * The plaintext is wiped when the call is over.

use wire::kms as aws;

use super::decrypt::Source;
use super::naming::{self, Reach};
use super::needs::{self, Terms};
use super::specs::{Spec, Usage};
use super::states::{self, Want};
use super::{asymmetric, dry_run, symmetric, usage};
use crate::prelude::*;

pub(crate) struct ReEncrypt;

const FROM: &str = "kms:ReEncryptFrom";
const TO: &str = "kms:ReEncryptTo";

impl Operation for ReEncrypt {
    type Shape = aws::ReEncrypt;
    const AUDIT: Audit = Audit::management(Read);
    const DEFAULTS: &'static [(&'static str, &'static str)] = &[
        ("SourceEncryptionAlgorithm", symmetric::ALGORITHM),
        ("DestinationEncryptionAlgorithm", symmetric::ALGORITHM),
    ];

    fn access(cx: &Context, tx: &Tx, input: &Input<Self>) -> Outcome<Access> {
        let source = source(input)?;
        let from = source.subject(cx, tx)?.arn;
        let to = naming::resolve(cx, tx, &input.destination_key_id, Reach::Aliases)?;
        let same = from == to.arn;
        let terms = Terms::direct(&input.source_encryption_context, &input.grant_tokens);
        let leaving = source.need(cx, tx, FROM, &terms)?;
        let leaving = leaving.with("kms:EncryptionAlgorithm", source.algorithm);
        let terms = Terms::direct(&input.destination_encryption_context, &input.grant_tokens);
        let entering = needs::need(cx, tx, TO, &to, &terms)?;
        let entering = entering.with("kms:EncryptionAlgorithm", destination_algorithm(input));
        let same_key = "kms:ReEncryptOnSameKey";
        Ok(Access::from(leaving).need(entering).with(same_key, same))
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let source = source(&input)?;
        let algorithm = destination_algorithm(&input);
        let from = source.subject(cx, tx)?.into_key()?;
        let to = naming::key(cx, tx, &input.destination_key_id, Reach::Aliases)?;
        let context = input.source_encryption_context.as_deref().unwrap_or_default();
        let new_context = input.destination_encryption_context.as_deref().unwrap_or_default();
        source.check(&from, context)?;
        usage::check(&to, Usage::EncryptDecrypt, TO)?;
        states::check(&to, Want::Use)?;
        usage::check_algorithm(&to, algorithm)?;
        symmetric::check_context(new_context)?;
        if to.spec != Spec::Symmetric {
            asymmetric::check_context(new_context)?;
        }
        dry_run::check(input.dry_run)?;
        let (plain, source_material) = source.open(cx, tx, &from, context)?;
        let (blob, material) = match to.spec {
            Spec::Symmetric => {
                let sealed = symmetric::encrypt(cx, tx, &to, new_context, &plain)?;
                symmetric::tell(cx, &sealed.material);
                (sealed.blob, Some(sealed.material))
            }
            _ => {
                asymmetric::check_encrypt(&to, algorithm, new_context, &plain)?;
                (asymmetric::encrypt(tx, &to, algorithm, &plain)?, None)
            }
        };
        Ok(aws::ReEncryptResponse {
            ciphertext_blob: Some(blob),
            source_key_id: Some(from.arn()),
            key_id: Some(to.arn()),
            source_encryption_algorithm: Some(source.algorithm.into()),
            destination_encryption_algorithm: Some(algorithm.into()),
            source_key_material_id: source_material.map(hex::encode),
            destination_key_material_id: material.map(hex::encode),
        })
    }

    fn resources(cx: &Context, tx: &Tx, input: &Input<Self>) -> Result<Vec<Resource>, Failure> {
        let mut all = match source(input) {
            Ok(source) => source.resources(cx, tx)?,
            Err(_) => Vec::new(),
        };
        all.extend(naming::resources(cx, tx, &input.destination_key_id)?);
        Ok(all)
    }
}

fn source(input: &aws::ReEncryptRequest) -> Result<Source<'_>, Refusal> {
    Source::checked(
        input.source_key_id.as_deref(),
        input.ciphertext_blob.as_deref(),
        input.source_encryption_algorithm.as_deref(),
        (input.dry_run, &input.dry_run_modifiers),
    )
}

fn destination_algorithm(input: &aws::ReEncryptRequest) -> &str {
    input.destination_encryption_algorithm.as_deref().unwrap_or(symmetric::ALGORITHM)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kms::decrypt::Decrypt;
    use crate::kms::testing::{decrypt, key, pairs, sealed};
    use crate::testing::World;

    fn re_encrypt(blob: &[u8], to: &str) -> aws::ReEncryptRequest {
        aws::ReEncryptRequest {
            ciphertext_blob: Some(blob.into()),
            destination_key_id: to.into(),
            destination_encryption_context: Some(pairs(&[("a", "1")])),
            ..Default::default()
        }
    }

    #[test]
    fn a_ciphertext_moves_to_another_key_and_context() {
        let mut world = World::new();
        let (one, other) = (key(&mut world), key(&mut world));
        let blob = sealed(&mut world, &one, b"hush");
        let made = world.call::<ReEncrypt>(re_encrypt(&blob, &other)).unwrap();
        assert!(made.source_key_id.unwrap().ends_with(&one));
        assert!(made.key_id.unwrap().ends_with(&other));
        assert_ne!(made.source_key_material_id, made.destination_key_material_id);
        let told = world.call::<Decrypt>(decrypt(&made.ciphertext_blob.unwrap(), &[("a", "1")]));
        assert_eq!(told.unwrap().plaintext.unwrap(), b"hush");
        let record = world.records().into_iter().find(|it| it["eventName"] == "ReEncrypt").unwrap();
        let arn = |at: usize| record["resources"][at]["ARN"].as_str().unwrap().to_string();
        assert!(arn(0).ends_with(&one) && arn(1).ends_with(&other));
        let wrong =
            aws::ReEncryptRequest { source_key_id: Some(other.clone()), ..re_encrypt(&blob, &one) };
        assert_eq!(world.call::<ReEncrypt>(wrong).unwrap_err().code, "IncorrectKeyException");
    }

    #[test]
    fn it_takes_leave_of_both_keys() {
        let mut world = World::new();
        let (one, other) = (key(&mut world), key(&mut world));
        let blob = sealed(&mut world, &one, b"hush");
        for (name, actions, missing) in [
            ("ada", [FROM], Some(TO)),
            ("bob", [TO], Some(FROM)),
            ("eve", ["kms:ReEncrypt*"], None),
        ] {
            let told = world.user(name, &actions).call::<ReEncrypt>(re_encrypt(&blob, &other));
            let told = told.err().map(|it| it.message);
            match missing {
                None => assert_eq!(told, None),
                Some(action) => assert!(told.unwrap().contains(&format!("perform: {action} on"))),
            }
        }
    }
}
