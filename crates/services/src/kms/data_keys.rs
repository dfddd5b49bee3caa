//! Data keys: what the two operations that make them have in common.
//!
//! # Invariants
//!
//! * Only symmetric keys seal them.
//! * Their length is said in one way, by a spec or by a number.

use wire::kms as aws;
use zeroize::Zeroizing;

use super::chance::{self, Purpose};
use super::envelope::Pairs;
use super::naming::{self, Reach};
use super::needs::{self, Terms};
use super::states::{self, Want};
use super::symmetric::{self, Sealed};
use super::{dry_run, usage};
use crate::prelude::*;

pub(super) struct Wanted<'a> {
    pub action: &'static str,
    pub key_id: &'a str,
    pub spec: Option<&'a str>,
    pub length: Option<i32>,
    pub context: &'a Pairs,
    pub dry_run: Option<bool>,
}

pub(super) struct DataKey {
    pub key_arn: String,
    pub plain: Zeroizing<Vec<u8>>,
    pub sealed: Sealed,
}

pub(super) fn access(
    cx: &Context,
    tx: &Tx,
    action: &'static str,
    key_id: &str,
    terms: &Terms,
) -> Outcome<Access> {
    let subject = naming::resolve(cx, tx, key_id, Reach::Aliases)?;
    let need = needs::need(cx, tx, action, &subject, terms)?;
    Ok(need.with("kms:EncryptionAlgorithm", symmetric::ALGORITHM).into())
}

pub(super) fn make(cx: &Context, tx: &Tx, wanted: &Wanted) -> Outcome<DataKey> {
    let key = naming::key(cx, tx, wanted.key_id, Reach::Aliases)?;
    usage::check_symmetric(&key, wanted.action)?;
    states::check(&key, Want::Use)?;
    symmetric::check_context(wanted.context)?;
    let length = length(wanted)?;
    dry_run::check(wanted.dry_run)?;
    let plain = chance::bytes(cx, Purpose::DataKey, length);
    let sealed = symmetric::encrypt(cx, tx, &key, wanted.context, &plain)?;
    Ok(DataKey { key_arn: key.arn(), plain, sealed })
}

fn length(wanted: &Wanted) -> Result<usize, Refusal> {
    match (wanted.spec, wanted.length) {
        (Some("AES_256"), None) => Ok(32),
        (Some("AES_128"), None) => Ok(16),
        (None, Some(length)) if (1..=1024).contains(&length) => Ok(length.unsigned_abs() as usize),
        _ => Err(aws::validation("Please specify either number of bytes or key spec.")),
    }
}
