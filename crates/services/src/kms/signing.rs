//! What `Sign` and `Verify` have in common: the key, the message, and how they go together.
//!
//! # Invariants
//!
//! * A digest has the length of its algorithm's hash.
//! * Algorithms that take one kind of message only are refused with another.

use wire::kms as aws;

use super::crypto::signing::{self, Message};
use super::naming::{self, Reach};
use super::needs::{self, Terms};
use super::rows::Key;
use super::specs::Usage;
use super::states::{self, Want};
use super::usage;
use crate::prelude::*;

pub(super) const RAW: &str = "RAW";
const DIGEST: &str = "DIGEST";

/// What both operations are asked.
pub(super) struct Asked<'a> {
    pub action: &'static str,
    pub key: &'a str,
    pub algorithm: &'a str,
    pub kind: &'a Option<String>,
    pub tokens: &'a Option<Vec<String>>,
}

impl Asked<'_> {
    fn kind(&self) -> &str {
        self.kind.as_deref().unwrap_or(RAW)
    }

    pub(super) fn access(&self, cx: &Context, tx: &Tx) -> Outcome<Access> {
        let subject = naming::resolve(cx, tx, self.key, Reach::Aliases)?;
        let need = needs::need(cx, tx, self.action, &subject, &Terms::direct(&None, self.tokens))?;
        let need = need.with("kms:SigningAlgorithm", self.algorithm);
        Ok(need.with("kms:MessageType", self.kind()).into())
    }

    /// The key, if it can do what is asked.
    pub(super) fn key(&self, cx: &Context, tx: &Tx) -> Outcome<Key> {
        let key = naming::key(cx, tx, self.key, Reach::Aliases)?;
        usage::check(&key, Usage::SignVerify, self.action)?;
        states::check(&key, Want::Use)?;
        usage::check_algorithm(&key, self.algorithm)?;
        Ok(key)
    }

    /// The message as it is to be signed.
    pub(super) fn message<'a>(&self, bytes: &'a [u8]) -> Result<Message<'a>, Refusal> {
        let algorithm = self.algorithm;
        let length = signing::digest_length(algorithm);
        match (self.kind(), length) {
            (RAW, _) if algorithm != "ED25519_PH_SHA_512" => Ok(Message::Raw(bytes)),
            (DIGEST, Some(length)) if bytes.len() == length => Ok(Message::Digest(bytes)),
            (DIGEST, Some(_)) => {
                Err(aws::validation(format!("Digest is invalid length for algorithm {algorithm}.")))
            }
            // The library signs messages and does not take what ML-DSA makes of them on its way.
            ("EXTERNAL_MU", _) if algorithm == "ML_DSA_SHAKE_256" => {
                Err(aws::unsupported_operation("The message type EXTERNAL_MU is not implemented."))
            }
            (kind, _) => Err(aws::validation(format!(
                "MessageType {kind} is not valid for the signing algorithm {algorithm}."
            ))),
        }
    }
}
