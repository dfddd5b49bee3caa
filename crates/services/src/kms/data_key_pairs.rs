//! What the two operations that make data key pairs have in common.
//!
//! # Invariants
//!
//! * The private key is encrypted like any plaintext of the caller's: `Decrypt` opens it with the same
//!   context.
//! * Whether the key may and can encrypt is asked before a pair is made, for that takes long.

use aws_lc_rs::rsa::KeySize;
use wire::{Map, kms as aws};

use super::chance::Purpose;
use super::crypto::material::{self, Material, rsa_size};
use super::naming::{self, Reach};
use super::needs::{self, Terms};
use super::rows::Key;
use super::specs::{Spec, Usage};
use super::states::{self, Want};
use super::symmetric::{self, Sealed};
use super::usage;
use crate::prelude::*;

/// What both operations are asked.
pub(super) struct Asked<'a> {
    pub action: &'static str,
    pub key: &'a str,
    pub spec: &'a str,
    pub context: &'a Option<Vec<(String, String)>>,
    pub tokens: &'a Option<Vec<String>>,
}

/// The RSA key that a request needs made.
pub(super) fn rsa_key(input: &Map) -> Option<KeySize> {
    rsa_size(Spec::parse(input.text("KeyPairSpec")?)?)
}

impl Asked<'_> {
    pub(super) fn access(&self, cx: &Context, tx: &Tx) -> Outcome<Access> {
        let subject = naming::resolve(cx, tx, self.key, Reach::Aliases)?;
        let terms = Terms::direct(self.context, self.tokens);
        let need = needs::need(cx, tx, self.action, &subject, &terms)?;
        let need = need.with("kms:DataKeyPairSpec", self.spec);
        Ok(need.with("kms:EncryptionAlgorithm", symmetric::ALGORITHM).into())
    }

    /// The key that encrypts, and the spec of the pair.
    pub(super) fn check(&self, cx: &Context, tx: &Tx) -> Outcome<(Key, Spec)> {
        let key = naming::key(cx, tx, self.key, Reach::Aliases)?;
        usage::check_symmetric(&key, self.action)?;
        states::check(&key, Want::Use)?;
        symmetric::check_context(self.context.as_deref().unwrap_or_default())?;
        let spec = Spec::parse(self.spec).filter(|it| it.usages().contains(&Usage::SignVerify));
        let refused = || {
            let spec = self.spec;
            aws::unsupported_operation(format!("Key pairs of the spec {spec} are not implemented."))
        };
        Ok((key, spec.ok_or_else(refused)?))
    }

    /// A pair, and its private key encrypted.
    pub(super) fn make(
        &self,
        cx: &Context,
        tx: &Tx,
        (key, spec): (&Key, Spec),
    ) -> Outcome<(Material, Sealed)> {
        let pair = material::make(cx, Purpose::DataKey as u32, spec)?;
        let context = self.context.as_deref().unwrap_or_default();
        let sealed = symmetric::encrypt(cx, tx, key, context, &pair.secret)?;
        symmetric::tell(cx, &sealed.material);
        Ok((pair, sealed))
    }
}
