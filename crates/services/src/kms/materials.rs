//! Materials: the secret bytes of keys, sealed in their rows and opened for one use.
//!
//! # Invariants
//!
//! * A material is sealed under the vault and the names of its key and itself, so that rows cannot be
//!   swapped; opened bytes are wiped when they are dropped.
//! * Its id is a function of key and material, from which neither can be told.

use aws_lc_rs::hmac::{self, HMAC_SHA256};
use store::Range;
use vault::{NONCE_LENGTH, Vault};
use wire::kms as aws;
use zeroize::Zeroizing;

use super::rows::{Import, Key, MATERIAL_KEYS, MATERIALS, Material, Owner, Rotated};
use crate::prelude::*;

/// Which nonces of a call seal its materials.
const NONCES: u32 = 0x0600_0000;

/// What becomes of a key's new material.
pub(super) struct New<'a> {
    pub plain: &'a [u8],
    /// The public half, of asymmetric keys.
    pub public: Option<Vec<u8>>,
    pub import: Option<Import>,
    pub rotated: Option<Rotated>,
    /// When it begins to encrypt; absent for one that waits for a rotation.
    pub current_since: Option<i64>,
}

impl<'a> New<'a> {
    /// The first material of a key.
    pub(super) fn first(plain: &'a [u8]) -> New<'a> {
        New { plain, public: None, import: None, rotated: None, current_since: None }
    }
}

/// Give a key one more material. The caller writes the key's row.
pub(super) fn add(
    vault: &Vault,
    tx: &mut Tx,
    key: &mut Key,
    new: New,
    nonce: [u8; NONCE_LENGTH],
) -> u32 {
    let number = key.materials;
    let id = id(key, new.plain);
    let sealed = Some(vault.seal(&name(key, &id), new.plain, nonce));
    let material = Material {
        id,
        sealed,
        current_since: new.current_since,
        rotated: new.rotated,
        import: new.import,
        public: new.public,
    };
    put(tx, key, number, &material);
    let owner = Owner {
        account: key.account.clone(),
        region: key.region.clone(),
        key: key.id.clone(),
        number,
    };
    tx.put(MATERIAL_KEYS, &id[..], &owner);
    key.materials += 1;
    if material.current_since.is_some() {
        key.current = Some(number);
    }
    number
}

/// A material, opened for one use.
pub(super) struct Opened {
    pub id: [u8; 32],
    pub plain: Zeroizing<Vec<u8>>,
}

/// Open a key's material.
pub(super) fn open(cx: &Context, tx: &Tx, key: &Key, number: u32) -> Outcome<Opened> {
    // The worker comes a moment later.
    if key.expires_at.is_some_and(|at| at <= cx.now) {
        let message = format!("{} is pending import.", key.arn());
        return Err(aws::kms_invalid_state(message).into());
    }
    let Material { id, sealed, .. } = get(tx, key, number)?;
    let sealed = sealed.ok_or_else(|| Failure::new("a key in use has no material"))?;
    let plain = cx.authority.vault.open(&name(key, &id), &sealed);
    let plain = plain.map_err(|_| Failure::new("the material of a key cannot be opened"))?;
    Ok(Opened { id, plain: Zeroizing::new(plain) })
}

/// Open the material that a key works with now.
pub(super) fn open_current(cx: &Context, tx: &Tx, key: &Key) -> Outcome<Opened> {
    let number = key.current.ok_or_else(|| Failure::new("a key in use never had material"))?;
    open(cx, tx, key, number)
}

pub(super) fn get(tx: &Tx, key: &Key, number: u32) -> Result<Material, Failure> {
    let (account, region, id) = key.place();
    let found = tx.get(MATERIALS, (account, region, id, number))?;
    found.ok_or_else(|| Failure::new("the material of a key is not there"))
}

pub(super) fn put(tx: &mut Tx, key: &Key, number: u32, material: &Material) {
    let (account, region, id) = key.place();
    tx.put(MATERIALS, (account, region, id, number), material);
}

/// All materials of a key with their numbers, oldest first.
pub(super) fn all(tx: &Tx, key: &Key) -> Result<Vec<(u32, Material)>, Failure> {
    let rows = tx.scan(MATERIALS, key.place(), Range::all())?;
    let numbered =
        |(tail, material): (Vec<u8>, Material)| Ok((store::KeyReader(&tail).u32()?, material));
    rows.into_iter().map(numbered).collect()
}

/// To which key a material belongs.
pub(super) fn owner(tx: &Tx, id: &[u8; 32]) -> Result<Option<Owner>, Failure> {
    tx.get(MATERIAL_KEYS, &id[..])
}

/// What a material of a key is called.
pub(super) fn id(key: &Key, plain: &[u8]) -> [u8; 32] {
    let made = hmac::Key::new(HMAC_SHA256, plain);
    let mut id = [0; 32];
    id.copy_from_slice(hmac::sign(&made, key.arn().as_bytes()).as_ref());
    id
}

/// Under which name a material is sealed.
pub(super) fn name(key: &Key, id: &[u8; 32]) -> String {
    ["kms/", &key.arn(), "/", &hex::encode(id)].concat()
}

/// The nonce that seals the `nth` material that a call makes.
pub(super) fn nonce(cx: &Context, nth: u32) -> [u8; NONCE_LENGTH] {
    cx.nonce(NONCES + nth)
}
