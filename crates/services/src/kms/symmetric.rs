//! Symmetric keys at work: the part that direct calls and calls through services share.
//!
//! # Invariants
//!
//! * What is encrypted is encrypted by the current material; what is decrypted, by the material that
//!   the envelope names, as long as the key has it.
//! * Nothing here asks who may: that was asked before.

use wire::kms as aws;
use zeroize::Zeroizing;

use super::chance::{self, Purpose};
use super::envelope::{self, Pairs};
use super::materials;
use super::rows::{Key, Owner};
use crate::prelude::*;

/// The only algorithm of symmetric keys.
pub(super) const ALGORITHM: &str = "SYMMETRIC_DEFAULT";
/// How long the pairs of an encryption context may be together.
const CONTEXT_BYTES_MAX: usize = 8 * 1024;

/// An envelope, and what made it.
pub(super) struct Sealed {
    pub blob: Vec<u8>,
    pub material: [u8; 32],
}

/// What was in an envelope, and what opened it.
pub(super) struct Opened {
    pub plain: Zeroizing<Vec<u8>>,
    pub material: [u8; 32],
}

pub(super) fn encrypt(
    cx: &Context,
    tx: &Tx,
    key: &Key,
    context: &Pairs,
    plain: &[u8],
) -> Outcome<Sealed> {
    let material = materials::open_current(cx, tx, key)?;
    let fresh = chance::block(cx, Purpose::Envelope);
    let blob = envelope::seal((&material.id, &material.plain), context, plain, &fresh);
    Ok(Sealed { blob, material: material.id })
}

/// Open an envelope that a material of this key made.
pub(super) fn decrypt(
    cx: &Context,
    tx: &Tx,
    key: &Key,
    context: &Pairs,
    blob: &[u8],
) -> Outcome<Opened> {
    let Some(owner) = owner(tx, blob)? else { return Err(invalid().into()) };
    if (owner.account.as_str(), owner.region.as_str(), owner.key.as_str()) != key.place() {
        return Err(incorrect().into());
    }
    let material = materials::open(cx, tx, key, owner.number)?;
    let plain = envelope::open(&material.plain, context, blob).ok_or_else(invalid)?;
    Ok(Opened { plain, material: material.id })
}

/// The key and the material that made an envelope, as far as they are still there.
pub(super) fn owner(tx: &Tx, blob: &[u8]) -> Outcome<Option<Owner>> {
    match envelope::material_of(blob) {
        Some(id) => Ok(materials::owner(tx, id)?),
        None => Err(invalid().into()),
    }
}

/// Refuse contexts that are too long.
pub(super) fn check_context(context: &Pairs) -> Result<(), Refusal> {
    let length: usize = context.iter().map(|(key, value)| key.len() + value.len()).sum();
    match length <= CONTEXT_BYTES_MAX {
        true => Ok(()),
        false => Err(aws::validation(format!(
            "The encryption context is longer than {CONTEXT_BYTES_MAX} bytes."
        ))),
    }
}

/// KMS says no more than that.
pub(super) fn invalid() -> Refusal {
    aws::invalid_ciphertext("")
}

pub(super) fn incorrect() -> Refusal {
    aws::incorrect_key(
        "The key ID in the request does not identify a CMK that can perform this operation.",
    )
}

/// Have the event of the call name the material that was used.
pub(super) fn tell(cx: &Context, material: &[u8; 32]) {
    cx.tell("keyMaterialId", hex::encode(material));
}
