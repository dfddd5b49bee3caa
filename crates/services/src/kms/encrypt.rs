//! `Encrypt`: make a ciphertext that only this key opens.
//!
//! # Invariants
//!
//! * What is encrypted with a context opens with that context alone.
//! * Asymmetric keys take no context, and an algorithm has to be named for them.

use wire::kms as aws;

use super::naming::{self, Reach};
use super::needs::{self, Terms};
use super::specs::{Spec, Usage};
use super::states::{self, Want};
use super::{asymmetric, dry_run, symmetric, usage};
use crate::prelude::*;

pub(crate) struct Encrypt;

const ACTION: &str = "kms:Encrypt";

impl Operation for Encrypt {
    type Shape = aws::Encrypt;
    const AUDIT: Audit = Audit::management(Read);
    const DEFAULTS: &'static [(&'static str, &'static str)] =
        &[("EncryptionAlgorithm", symmetric::ALGORITHM)];

    fn access(cx: &Context, tx: &Tx, input: &Input<Self>) -> Outcome<Access> {
        let subject = naming::resolve(cx, tx, &input.key_id, Reach::Aliases)?;
        let terms = Terms::direct(&input.encryption_context, &input.grant_tokens);
        let need = needs::need(cx, tx, ACTION, &subject, &terms)?;
        Ok(need.with("kms:EncryptionAlgorithm", algorithm(input)).into())
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let key = naming::key(cx, tx, &input.key_id, Reach::Aliases)?;
        let algorithm = algorithm(&input);
        usage::check(&key, Usage::EncryptDecrypt, ACTION)?;
        states::check(&key, Want::Use)?;
        usage::check_algorithm(&key, algorithm)?;
        let context = input.encryption_context.as_deref().unwrap_or_default();
        symmetric::check_context(context)?;
        if key.spec != Spec::Symmetric {
            asymmetric::check_encrypt(&key, algorithm, context, &input.plaintext)?;
        }
        dry_run::check(input.dry_run)?;
        let blob = match key.spec {
            Spec::Symmetric => {
                let sealed = symmetric::encrypt(cx, tx, &key, context, &input.plaintext)?;
                symmetric::tell(cx, &sealed.material);
                sealed.blob
            }
            _ => asymmetric::encrypt(tx, &key, algorithm, &input.plaintext)?,
        };
        Ok(aws::EncryptResponse {
            ciphertext_blob: Some(blob),
            key_id: Some(key.arn()),
            encryption_algorithm: Some(algorithm.into()),
        })
    }

    fn resources(cx: &Context, tx: &Tx, input: &Input<Self>) -> Result<Vec<Resource>, Failure> {
        naming::resources(cx, tx, &input.key_id)
    }
}

fn algorithm(input: &aws::EncryptRequest) -> &str {
    input.encryption_algorithm.as_deref().unwrap_or(symmetric::ALGORITHM)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kms::testing::{encrypt, key, opened, sealed};
    use crate::testing::World;

    #[test]
    fn what_was_encrypted_names_its_key_and_comes_back() {
        let mut world = World::new();
        let key = key(&mut world);
        let made = world.call::<Encrypt>(encrypt(&key, b"hush", &[])).unwrap();
        let arn = crate::kms::rows::arn("us-east-1", crate::testing::ACCOUNT, &key);
        assert_eq!(made.key_id.as_ref(), Some(&arn));
        assert_eq!(made.encryption_algorithm.as_deref(), Some("SYMMETRIC_DEFAULT"));
        let blob = made.ciphertext_blob.unwrap();
        assert_ne!(blob, sealed(&mut world, &arn, b"hush"), "no two are equal");
        assert_eq!(opened(&mut world, &blob).unwrap(), b"hush");
        let record = &world.records()[1];
        assert_eq!(record["additionalEventData"]["keyMaterialId"].as_str().unwrap().len(), 64);
        assert_eq!(record["requestParameters"]["keyId"], *key);
        assert_eq!(record["requestParameters"]["encryptionAlgorithm"], "SYMMETRIC_DEFAULT");
        assert!(record["requestParameters"].get("plaintext").is_none());
        assert_eq!(
            (&record["responseElements"], record["readOnly"].as_bool()),
            (&serde_json::Value::Null, Some(true))
        );
    }

    #[test]
    fn a_user_needs_leave_of_his_account_and_the_denial_says_so() {
        let mut world = World::new();
        let key = key(&mut world);
        let input = encrypt(&key, b"hush", &[]);
        let refusal = world.user("bob", &[]).call::<Encrypt>(input.clone()).unwrap_err();
        let arn = crate::kms::rows::arn("us-east-1", crate::testing::ACCOUNT, &key);
        assert_eq!(
            refusal.message,
            format!(
                "User: arn:aws:iam::111122223333:user/bob is not authorized to perform: kms:Encrypt \
                 on resource: {arn} because no identity-based policy allows the kms:Encrypt action"
            )
        );
        world.user("carol", &["kms:Encrypt"]).call::<Encrypt>(input.clone()).unwrap();
        let refusal = world
            .stranger()
            .call::<Encrypt>(aws::EncryptRequest { key_id: arn, ..input })
            .unwrap_err();
        assert_eq!(
            refusal.message,
            "User: arn:aws:iam::444455556666:root is not authorized to perform: kms:Encrypt on this \
             resource because the resource does not exist in this Region, no resource-based \
             policies allow access, or a resource-based policy explicitly denies access"
        );
    }

    #[test]
    fn names_that_mean_nothing_are_told_apart() {
        let mut world = World::new();
        key(&mut world);
        let mut told = |name: &str| {
            let refusal = world.call::<Encrypt>(encrypt(name, b"hush", &[])).unwrap_err();
            refusal.to_string()
        };
        let absent = "11111111-2222-4333-8444-555555555555";
        assert_eq!(told("fake-key-id"), "NotFoundException (400): Invalid keyId 'fake-key-id'");
        assert_eq!(
            told(absent),
            format!(
                "NotFoundException (400): Key 'arn:aws:kms:us-east-1:111122223333:key/{absent}' does not exist"
            )
        );
        assert_eq!(
            told(&format!("arn:aws:kms:us-west-2:111122223333:key/{absent}")),
            "NotFoundException (400): Invalid arn us-west-2"
        );
        assert_eq!(
            told("alias/none"),
            "NotFoundException (400): Alias arn:aws:kms:us-east-1:111122223333:alias/none is not found."
        );
    }

    #[test]
    fn a_dry_run_asks_everything_and_makes_nothing() {
        let mut world = World::new();
        let key = key(&mut world);
        let input = || aws::EncryptRequest { dry_run: Some(true), ..encrypt(&key, b"hush", &[]) };
        let refusal = world.call::<Encrypt>(input()).unwrap_err();
        assert_eq!(
            refusal.to_string(),
            "DryRunOperationException (400): The request would have succeeded, but the DryRun \
             option is set."
        );
        world.user("bob", &[]).call::<Encrypt>(input()).unwrap_err();
        let codes: Vec<_> = world.records().into_iter().map(|it| it["errorCode"].clone()).collect();
        assert_eq!(codes[1..], ["DryRunOperationException", "AccessDenied"]);
    }
}
