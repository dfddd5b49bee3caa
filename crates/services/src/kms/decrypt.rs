//! `Decrypt`: open what `Encrypt` or `GenerateDataKey` made.
//!
//! # Invariants
//!
//! * A ciphertext of a symmetric key names its key, so the caller need not; whoever may not use that
//!   key is told no more of it than of one that is not there.
//! * Why a ciphertext does not open is told to nobody.

use gate::Need;
use wire::kms as aws;
use zeroize::Zeroizing;

use super::naming::{self, Reach, Subject};
use super::needs::{self, Terms};
use super::rows::Key;
use super::specs::{Spec, Usage};
use super::states::{self, Want};
use super::{asymmetric, dry_run, keys, recipient, symmetric, usage};
use crate::prelude::*;

pub(crate) struct Decrypt;

const ACTION: &str = "kms:Decrypt";
/// KMS's words for every reason why a ciphertext's key is out of reach.
const OUT_OF_REACH: &str = "The ciphertext refers to a customer master key that does not exist, \
    does not exist in this region, or you are not allowed to access.";

impl Operation for Decrypt {
    type Shape = aws::Decrypt;
    const AUDIT: Audit = Audit::management(Read);
    const DEFAULTS: &'static [(&'static str, &'static str)] =
        &[("EncryptionAlgorithm", symmetric::ALGORITHM)];

    fn access(cx: &Context, tx: &Tx, input: &Input<Self>) -> Outcome<Access> {
        let source = Source::of_decrypt(input)?;
        let terms = Terms::direct(&input.encryption_context, &input.grant_tokens);
        let need = source.need(cx, tx, ACTION, &terms)?;
        Ok(need.with("kms:EncryptionAlgorithm", source.algorithm).into())
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        recipient::check(&input.recipient)?;
        let source = Source::of_decrypt(&input)?;
        let key = source.subject(cx, tx)?.into_key()?;
        let context = input.encryption_context.as_deref().unwrap_or_default();
        source.check(&key, context)?;
        dry_run::check(input.dry_run)?;
        let (plain, material) = source.open(cx, tx, &key, context)?;
        if let Some(material) = &material {
            symmetric::tell(cx, material);
        }
        Ok(aws::DecryptResponse {
            key_id: Some(key.arn()),
            plaintext: Some(plain.to_vec()),
            encryption_algorithm: Some(source.algorithm.into()),
            ciphertext_for_recipient: None,
            key_material_id: material.map(hex::encode),
        })
    }

    fn resources(cx: &Context, tx: &Tx, input: &Input<Self>) -> Result<Vec<Resource>, Failure> {
        match Source::of_decrypt(input) {
            Ok(source) => source.resources(cx, tx),
            Err(_) => Ok(Vec::new()),
        }
    }
}

/// What was in a ciphertext, and the id of the material that opened it.
type Opened = (Zeroizing<Vec<u8>>, Option<[u8; 32]>);

/// What is to be opened, and with which key.
pub(super) struct Source<'a> {
    pub key_id: Option<&'a str>,
    /// Absent in a dry run that leaves it out.
    pub blob: Option<&'a [u8]>,
    pub algorithm: &'a str,
}

impl<'a> Source<'a> {
    fn of_decrypt(input: &'a aws::DecryptRequest) -> Result<Source<'a>, Refusal> {
        let ignored = (input.dry_run, &input.dry_run_modifiers);
        Source::checked(
            input.key_id.as_deref(),
            input.ciphertext_blob.as_deref(),
            input.encryption_algorithm.as_deref(),
            ignored,
        )
    }

    /// A dry run may leave the ciphertext out; then it has to name the key.
    pub(super) fn checked(
        key_id: Option<&'a str>,
        blob: Option<&'a [u8]>,
        algorithm: Option<&'a str>,
        (dry_run, modifiers): (Option<bool>, &Option<Vec<String>>),
    ) -> Result<Source<'a>, Refusal> {
        let modifiers = modifiers.as_deref().unwrap_or_default();
        let ignored = modifiers.iter().any(|it| it == "IGNORE_CIPHERTEXT");
        if !modifiers.is_empty() && dry_run != Some(true) {
            let message = "DryRunModifiers can only be specified when DryRun is true.";
            return Err(aws::validation(message));
        }
        let algorithm = algorithm.unwrap_or(symmetric::ALGORITHM);
        if ignored {
            return match key_id {
                Some(_) => Ok(Source { key_id, blob: None, algorithm }),
                None => Err(aws::validation("KeyId is required when the ciphertext is ignored.")),
            };
        }
        let Some(blob) = blob else {
            return Err(aws::validation(
                "1 validation error detected: Value null at 'ciphertextBlob' failed to satisfy \
                 constraint: Member must not be null",
            ));
        };
        if algorithm != symmetric::ALGORITHM && key_id.is_none() {
            return Err(aws::validation("KeyId is required for asymmetric encryption algorithms."));
        }
        Ok(Source { key_id, blob: Some(blob), algorithm })
    }

    /// The key that was named, or else the one that the ciphertext names.
    pub(super) fn subject(&self, cx: &Context, tx: &Tx) -> Outcome<Subject> {
        if let Some(name) = self.key_id {
            return naming::resolve(cx, tx, name, Reach::Aliases);
        }
        let owner = symmetric::owner(tx, self.blob.unwrap_or_default())?;
        let key = match owner.filter(|it| it.region == cx.region) {
            Some(owner) => keys::find(tx, &owner.account, &owner.region, &owner.key)?,
            None => None,
        };
        match key {
            Some(key) => Ok(Subject::of(key)),
            None => Err(Refusal::access_denied(OUT_OF_REACH).into()),
        }
    }

    pub(super) fn need(
        &self,
        cx: &Context,
        tx: &Tx,
        action: &'static str,
        terms: &Terms,
    ) -> Outcome<Need> {
        let subject = self.subject(cx, tx)?;
        let hidden = self.key_id.is_none() && subject.account != cx.caller.account;
        let need = needs::need(cx, tx, action, &subject, terms)?;
        Ok(if hidden { need.denied_with(OUT_OF_REACH) } else { need })
    }

    /// Whether the key can be asked at all.
    pub(super) fn check(&self, key: &Key, context: &[(String, String)]) -> Result<(), Refusal> {
        if key.usage != Usage::EncryptDecrypt {
            return Err(symmetric::incorrect());
        }
        states::check(key, Want::Use)?;
        usage::check_algorithm(key, self.algorithm)?;
        match key.spec {
            Spec::Symmetric => symmetric::check_context(context),
            _ => asymmetric::check_context(context),
        }
    }

    /// Open the ciphertext. Tells the material, where the key may have several.
    pub(super) fn open(
        &self,
        cx: &Context,
        tx: &Tx,
        key: &Key,
        context: &[(String, String)],
    ) -> Outcome<Opened> {
        let blob = self.blob.unwrap_or_default();
        if key.spec != Spec::Symmetric {
            return Ok((asymmetric::decrypt(cx, tx, key, self.algorithm, blob)?, None));
        }
        let opened = symmetric::decrypt(cx, tx, key, context, blob)?;
        Ok((opened.plain, Some(opened.material)))
    }

    pub(super) fn resources(&self, cx: &Context, tx: &Tx) -> Result<Vec<Resource>, Failure> {
        match self.subject(cx, tx) {
            Ok(Subject { key: Some(key), .. }) => Ok(vec![naming::resource(&key)]),
            Err(Stop::Failed(failure)) => Err(failure),
            _ => Ok(Vec::new()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kms::encrypt::Encrypt;
    use crate::kms::testing::{decrypt, encrypt, key, key_with, opened, sealed};
    use crate::testing::World;

    #[test]
    fn a_context_has_to_be_given_again_and_binds_policies_too() {
        let mut world = World::new();
        let key = key(&mut world);
        let made = world.call::<Encrypt>(encrypt(&key, b"hush", &[("Team", "audit")])).unwrap();
        let blob = made.ciphertext_blob.unwrap();
        for other in [&[][..], &[("team", "audit")], &[("Team", "Audit")]] {
            let refusal = world.call::<Decrypt>(decrypt(&blob, other)).unwrap_err();
            assert_eq!((&*refusal.code, &*refusal.message), ("InvalidCiphertextException", ""));
        }
        let statement = serde_json::json!({
            "Effect": "Allow", "Action": "kms:Decrypt", "Resource": "*",
            "Condition": {
                "StringEquals": { "kms:EncryptionContext:team": "audit" },
                "ForAllValues:StringEquals": { "kms:EncryptionContextKeys": ["Team"] },
            },
        });
        world.user_with("bob", Some(statement));
        let told = world.call::<Decrypt>(decrypt(&blob, &[("Team", "audit")])).unwrap();
        assert_eq!(told.plaintext.unwrap(), b"hush");
        assert_eq!(told.key_material_id.unwrap().len(), 64);
        let denied = world.call::<Decrypt>(decrypt(&blob, &[("Team", "other")])).unwrap_err();
        assert_eq!(denied.code, "AccessDenied");
        let request = &world.records().pop().unwrap()["requestParameters"];
        assert!(request.is_null(), "a denied request is not shown");
        let request = &world.records()[5]["requestParameters"];
        assert_eq!(request["encryptionContext"]["Team"], "audit");
        assert!(request.get("keyId").is_none() && request.get("ciphertextBlob").is_none());
    }

    #[test]
    fn a_wrong_key_is_told_apart_from_a_broken_ciphertext() {
        let mut world = World::new();
        let (one, other) = (key(&mut world), key(&mut world));
        let mac = key_with(&mut world, |it| {
            it.key_spec = Some("HMAC_256".into());
            it.key_usage = Some("GENERATE_VERIFY_MAC".into());
        });
        let blob = sealed(&mut world, &one, b"hush");
        let mut with = |blob: &[u8], name: &str| {
            let input = aws::DecryptRequest { key_id: Some(name.into()), ..decrypt(blob, &[]) };
            world.call::<Decrypt>(input).map_err(|it| it.code.into_owned())
        };
        assert_eq!(with(&blob, &one).unwrap().plaintext.unwrap(), b"hush");
        assert_eq!(with(&blob, &other).unwrap_err(), "IncorrectKeyException");
        assert_eq!(with(&blob, &mac.key_id).unwrap_err(), "IncorrectKeyException");
        assert_eq!(with(b"garbage", &one).unwrap_err(), "InvalidCiphertextException");
        let cut = &blob[..blob.len() - 1];
        assert_eq!(with(cut, &one).unwrap_err(), "InvalidCiphertextException");
        assert_eq!(opened(&mut world, cut).unwrap_err().code, "InvalidCiphertextException");
    }

    #[test]
    fn whoever_is_out_of_reach_of_the_key_is_told_one_thing() {
        let mut world = World::new();
        let key = key(&mut world);
        let blob = sealed(&mut world, &key, b"hush");
        let mut unknown = blob.clone();
        unknown[10] ^= 1;
        for told in [
            opened(world.stranger(), &blob),
            opened(world.stranger(), &unknown),
            opened(world.root(), &unknown),
            opened(world.root().region("eu-west-1"), &blob),
        ] {
            let refusal = told.unwrap_err();
            assert_eq!((&*refusal.code, &*refusal.message), ("AccessDenied", OUT_OF_REACH));
        }
    }

    #[test]
    fn a_dry_run_can_do_without_a_ciphertext() {
        let mut world = World::new();
        let key = key(&mut world);
        let input = |key_id: Option<&str>| aws::DecryptRequest {
            key_id: key_id.map(Into::into),
            dry_run: Some(true),
            dry_run_modifiers: Some(vec!["IGNORE_CIPHERTEXT".into()]),
            ..Default::default()
        };
        let mut told = |input| world.call::<Decrypt>(input).unwrap_err().code.into_owned();
        assert_eq!(told(input(Some(&key))), "DryRunOperationException");
        assert_eq!(told(input(None)), "ValidationException");
        assert_eq!(told(Default::default()), "ValidationException");
    }
}
