//! Imported material: what becomes of a key when its material comes, goes, and comes back.
//!
//! # Invariants
//!
//! * A key works only while all material is there that ever encrypted for it: without some of it, it
//!   is pending import, whatever else it has.
//! * What was imported can be imported again, and for asymmetric keys and those for MACs nothing
//!   else ever.
//! * Deleted material leaves its id, so that the same is known when it comes back.

use vault::NONCE_LENGTH;

use super::rows::{Key, MATERIAL_KEYS, MATERIALS, Material, State};
use super::specs::Origin;
use super::{keys, materials, states};
use crate::prelude::*;

/// Refuse keys whose material is made here.
pub(super) fn check_origin(key: &Key) -> Result<(), Refusal> {
    match key.origin {
        Origin::External => Ok(()),
        Origin::AwsKms => Err(states::not_of_origin(key)),
    }
}

/// Write a key's row as its materials make it: whether it works, and when the first of them expires.
pub(super) fn settle(tx: &mut Tx, key: &mut Key) -> Result<(), Failure> {
    let all = materials::all(tx, key)?;
    let valid_to = |it: &Material| it.import.as_ref().and_then(|it| it.valid_to);
    let there = all.iter().filter(|(_, it)| it.sealed.is_some());
    key.expires_at = there.filter_map(|(_, it)| valid_to(it)).min();
    let encrypted = |number: u32| key.pending != Some(number);
    let complete = key.current.is_some()
        && all.iter().all(|(number, it)| !encrypted(*number) || it.sealed.is_some());
    key.state = match (key.state, complete) {
        (State::PendingImport, true) => State::Enabled,
        (State::Enabled | State::Disabled, false) => State::PendingImport,
        (state, _) => state,
    };
    keys::put(tx, key)
}

/// Put material back that was deleted, or change what is said of it.
pub(super) fn restore(
    cx: &Context,
    tx: &mut Tx,
    key: &Key,
    (number, mut material): (u32, Material),
    plain: &[u8],
    nonce: [u8; NONCE_LENGTH],
) {
    let name = materials::name(key, &material.id);
    material.sealed = Some(cx.authority.vault.seal(&name, plain, nonce));
    materials::put(tx, key, number, &material);
}

/// Delete one material of a key, and leave its id. Material that has not encrypted yet leaves nothing.
pub(super) fn delete(tx: &mut Tx, key: &mut Key, number: u32) -> Result<(), Failure> {
    let mut material = materials::get(tx, key, number)?;
    if key.pending == Some(number) {
        let (account, region, id) = key.place();
        tx.delete(MATERIALS, (account, region, id, number));
        tx.delete(MATERIAL_KEYS, &material.id[..]);
        key.pending = None;
        key.rotating_since = None;
        return Ok(());
    }
    material.sealed = None;
    materials::put(tx, key, number, &material);
    Ok(())
}

/// Delete what has expired, and tell the ids of it.
pub(super) fn expire(tx: &mut Tx, key: &mut Key, now: i64) -> Result<Vec<[u8; 32]>, Failure> {
    let mut expired = Vec::new();
    for (number, material) in materials::all(tx, key)? {
        let valid_to = material.import.as_ref().and_then(|it| it.valid_to);
        if material.sealed.is_some() && valid_to.is_some_and(|it| it <= now) {
            delete(tx, key, number)?;
            expired.push(material.id);
        }
    }
    settle(tx, key)?;
    Ok(expired)
}
