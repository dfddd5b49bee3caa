//! What `GenerateMac` and `VerifyMac` have in common.
//!
//! # Invariants
//!
//! * A key has one algorithm, that of its length.

use super::naming::{self, Reach};
use super::needs::{self, Terms};
use super::rows::Key;
use super::specs::Usage;
use super::states::{self, Want};
use super::usage;
use crate::prelude::*;

/// What both operations are asked.
pub(super) struct Asked<'a> {
    pub action: &'static str,
    pub key: &'a str,
    pub algorithm: &'a str,
    pub tokens: &'a Option<Vec<String>>,
}

impl Asked<'_> {
    pub(super) fn access(&self, cx: &Context, tx: &Tx) -> Outcome<Access> {
        let subject = naming::resolve(cx, tx, self.key, Reach::Aliases)?;
        let need = needs::need(cx, tx, self.action, &subject, &Terms::direct(&None, self.tokens))?;
        Ok(need.with("kms:MacAlgorithm", self.algorithm).into())
    }

    /// The key, if it can do what is asked.
    pub(super) fn key(&self, cx: &Context, tx: &Tx) -> Outcome<Key> {
        let key = naming::key(cx, tx, self.key, Reach::Aliases)?;
        usage::check(&key, Usage::GenerateVerifyMac, self.action)?;
        states::check(&key, Want::Use)?;
        usage::check_algorithm(&key, self.algorithm)?;
        Ok(key)
    }
}
