//! The keys in use, and secrets sealed under them.
//!
//! ```text
//! sealed    version (1) | number of the key (2) | nonce (12) | ciphertext | tag (16)
//! before    nonce (12) | ciphertext | tag (16), directly under the master key
//! ```
//!
//! Each secret has a key of its own, HMAC-SHA256 of nonce and name under the ring's key, so a
//! nonce that came up twice would matter only for two secrets of one name. Of one name (a session
//! token's) 2^32 may be sealed before the odds of that reach one in 2^33; of all names together
//! there is no limit that anybody reaches, for no AES key ever seals more than one secret.
//!
//! # Invariants
//!
//! * A sealed secret opens only under the same key and the same name, so rows cannot be swapped.
//! * A nonce is given from the edge, fresh for each sealing, and stored with the ciphertext.
//! * The newest key seals; every key that ever sealed still opens. What clients carry (tokens) is
//!   no longer believed once its key is retired, for whoever knows a key can make tokens.
//! * Keys are wiped when they are dropped: here by [`Zeroizing`], in the library by its allocator.

use aws_lc_rs::aead::{AES_256_GCM, Aad, LessSafeKey, NONCE_LEN, Nonce, UnboundKey};
use aws_lc_rs::hmac::{Context, HMAC_SHA256, Key as HmacKey};
use zeroize::Zeroizing;

use crate::{Key, Master};

/// Bytes of a nonce.
pub const NONCE_LENGTH: usize = NONCE_LEN;

/// How many keys a vault can have had.
pub const RING_KEYS_MAX: usize = 1000;

const VERSION: u8 = 1;
const HEADER_LENGTH: usize = 3;
const TAG_LENGTH: usize = 16;

/// The keys of an installation, under which its secrets are sealed.
pub struct Vault {
    /// By which the rows know their vault.
    id: [u8; 16],
    /// By number, from 1.
    ring: Vec<RingKey>,
    /// The master key of before there were rings. It opens what it sealed then.
    direct: Option<Direct>,
}

struct RingKey {
    retired: bool,
    bytes: Key,
    derive: HmacKey,
}

struct Direct {
    retired: bool,
    bytes: Key,
    aead: LessSafeKey,
}

/// A sealed secret that does not open: another key, or changed bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Unsealable;

impl Vault {
    /// A vault of one key, which whoever asks keeps or forgets.
    pub fn new(key: &[u8; 32]) -> Vault {
        Vault { id: [0; 16], ring: vec![RingKey::new(key, false)], direct: None }
    }

    /// A vault that is to be kept.
    pub fn make(id: [u8; 16], key: &Key) -> Vault {
        Vault { id, ..Vault::new(key) }
    }

    /// The same for an installation whose secrets are sealed directly under its master key.
    pub fn adopt(id: [u8; 16], key: &Key, master: &Master) -> Vault {
        Vault { direct: Some(Direct::new(master.bytes(), false)), ..Vault::make(id, key) }
    }

    /// By which the rows know their vault.
    pub fn id(&self) -> [u8; 16] {
        self.id
    }

    /// The number of the key that seals.
    pub fn newest(&self) -> u16 {
        u16::try_from(self.ring.len()).expect("a ring has at most RING_KEYS_MAX keys")
    }

    /// Whether it still opens what was sealed directly under a master key.
    pub fn has_direct(&self) -> bool {
        self.direct.is_some()
    }

    /// Seal with a new key from now on. Of the others, no token is believed any more.
    pub fn renew(&mut self, key: &Key) -> Result<(), RingFull> {
        if self.ring.len() >= RING_KEYS_MAX {
            return Err(RingFull);
        }
        self.ring.iter_mut().for_each(|it| it.retired = true);
        self.ring.push(RingKey::new(key, false));
        self.retire_direct();
        Ok(())
    }

    /// The master key is another now: tokens of its predecessor are not believed any more.
    pub fn retire_direct(&mut self) {
        if let Some(direct) = &mut self.direct {
            direct.retired = true;
        }
    }

    /// Seal a secret that belongs to `name`.
    pub fn seal(&self, name: &str, secret: &[u8], nonce: [u8; NONCE_LENGTH]) -> Vec<u8> {
        let length = HEADER_LENGTH + NONCE_LENGTH + secret.len() + TAG_LENGTH;
        let mut sealed = Vec::with_capacity(length);
        sealed.push(VERSION);
        sealed.extend(self.newest().to_be_bytes());
        sealed.extend(nonce);
        sealed.extend(secret);
        let newest = self.ring.last().expect("a vault has a key");
        let tag = newest
            .own_key(name, &nonce)
            .seal_in_place_separate_tag(
                Nonce::assume_unique_for_key(nonce),
                Aad::from(name.as_bytes()),
                &mut sealed[HEADER_LENGTH + NONCE_LENGTH..],
            )
            .expect("a secret is far below the limit of AES-GCM");
        sealed.extend(tag.as_ref());
        sealed
    }

    /// Open what was sealed for `name`.
    pub fn open(&self, name: &str, sealed: &[u8]) -> Result<Vec<u8>, Unsealable> {
        self.open_if(name, sealed, |_| true)
    }

    /// Open what a client carries, unless its key is retired.
    pub fn open_token(&self, name: &str, sealed: &[u8]) -> Result<Vec<u8>, Unsealable> {
        self.open_if(name, sealed, |retired| !retired)
    }

    /// The same secret under the newest key; `None` if that is what it is sealed under.
    pub fn reseal(
        &self,
        name: &str,
        sealed: &[u8],
        nonce: [u8; NONCE_LENGTH],
    ) -> Result<Option<Vec<u8>>, Unsealable> {
        let current = number_of(sealed) == Some(self.newest());
        if current && self.open_ring(name, sealed, |_| true).is_ok() {
            return Ok(None);
        }
        let secret = Zeroizing::new(self.open(name, sealed)?);
        Ok(Some(self.seal(name, &secret, nonce)))
    }

    fn open_if(
        &self,
        name: &str,
        sealed: &[u8],
        believed: fn(bool) -> bool,
    ) -> Result<Vec<u8>, Unsealable> {
        let opened = self.open_ring(name, sealed, believed);
        // What was sealed directly begins with a nonce, which may look like anything.
        match (&self.direct, opened) {
            (Some(direct), Err(Unsealable)) if believed(direct.retired) => {
                open_with(&direct.aead, name, sealed)
            }
            (_, opened) => opened,
        }
    }

    fn open_ring(
        &self,
        name: &str,
        sealed: &[u8],
        believed: fn(bool) -> bool,
    ) -> Result<Vec<u8>, Unsealable> {
        let number = usize::from(number_of(sealed).ok_or(Unsealable)?);
        let key = number.checked_sub(1).and_then(|it| self.ring.get(it)).ok_or(Unsealable)?;
        let sealed = &sealed[HEADER_LENGTH..];
        let nonce = sealed.first_chunk::<NONCE_LENGTH>().ok_or(Unsealable)?;
        if !believed(key.retired) {
            return Err(Unsealable);
        }
        open_with(&key.own_key(name, nonce), name, sealed)
    }

    /// What a keyring keeps: id, then each key with its number (0 is the direct one) and whether it
    /// is retired.
    pub(crate) fn to_bytes(&self) -> Zeroizing<Vec<u8>> {
        let entries = self.ring.len() + usize::from(self.direct.is_some());
        // No growth, so that no copy stays behind.
        let mut out = Zeroizing::new(Vec::with_capacity(16 + entries * ENTRY_LENGTH));
        out.extend(self.id);
        let direct = self.direct.iter().map(|it| (0, it.retired, &it.bytes));
        let ring =
            self.ring.iter().zip(1_u16..).map(|(it, number)| (number, it.retired, &it.bytes));
        for (number, retired, bytes) in direct.chain(ring) {
            out.extend(number.to_be_bytes());
            out.push(u8::from(retired));
            out.extend(bytes.iter());
        }
        out
    }

    pub(crate) fn from_bytes(bytes: &[u8]) -> Option<Vault> {
        let (id, entries) = bytes.split_first_chunk::<16>()?;
        let (mut ring, mut direct) = (Vec::new(), None);
        if entries.len() % ENTRY_LENGTH != 0 {
            return None;
        }
        for entry in entries.chunks_exact(ENTRY_LENGTH) {
            let number = usize::from(u16::from_be_bytes([entry[0], entry[1]]));
            let (retired, key) = (entry[2] != 0, entry.last_chunk::<32>()?);
            match number {
                0 if direct.is_none() => direct = Some(Direct::new(key, retired)),
                _ if number == ring.len() + 1 => ring.push(RingKey::new(key, retired)),
                _ => return None,
            }
        }
        let whole = (1..=RING_KEYS_MAX).contains(&ring.len());
        whole.then_some(Vault { id: *id, ring, direct })
    }
}

/// Number, whether it is retired, the key.
const ENTRY_LENGTH: usize = 2 + 1 + 32;

/// A ring with no room for another key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RingFull;

impl RingKey {
    fn new(key: &[u8; 32], retired: bool) -> RingKey {
        RingKey { retired, bytes: Zeroizing::new(*key), derive: HmacKey::new(HMAC_SHA256, key) }
    }

    /// The key of one secret.
    fn own_key(&self, name: &str, nonce: &[u8; NONCE_LENGTH]) -> LessSafeKey {
        let mut context = Context::with_key(&self.derive);
        context.update(&[VERSION]);
        context.update(nonce);
        context.update(name.as_bytes());
        let tag = context.sign();
        let mut key = Zeroizing::new([0; 32]);
        key.copy_from_slice(tag.as_ref());
        aead(&key)
    }
}

impl Direct {
    fn new(key: &[u8; 32], retired: bool) -> Direct {
        Direct { retired, bytes: Zeroizing::new(*key), aead: aead(key) }
    }
}

pub(crate) fn aead(key: &[u8; 32]) -> LessSafeKey {
    LessSafeKey::new(UnboundKey::new(&AES_256_GCM, key).expect("32 bytes are an AES-256 key"))
}

/// Open nonce, ciphertext and tag.
pub(crate) fn open_with(
    key: &LessSafeKey,
    name: &str,
    sealed: &[u8],
) -> Result<Vec<u8>, Unsealable> {
    let (nonce, text) = sealed.split_at_checked(NONCE_LENGTH).ok_or(Unsealable)?;
    let nonce = Nonce::try_assume_unique_for_key(nonce).map_err(|_| Unsealable)?;
    let mut text = text.to_vec();
    let aad = Aad::from(name.as_bytes());
    let length = key.open_in_place(nonce, aad, &mut text).map_err(|_| Unsealable)?.len();
    text.truncate(length);
    Ok(text)
}

fn number_of(sealed: &[u8]) -> Option<u16> {
    match sealed {
        [VERSION, high, low, ..] => Some(u16::from_be_bytes([*high, *low])),
        _ => None,
    }
}

impl std::fmt::Debug for Vault {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Vault(hidden)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NONCE: [u8; NONCE_LENGTH] = [1; NONCE_LENGTH];

    fn key(of: u8) -> Key {
        Zeroizing::new([of; 32])
    }

    fn old_master() -> Master {
        Master::new(Zeroizing::new(std::array::from_fn(|it| it as u8)))
    }

    #[test]
    fn a_secret_opens_only_under_its_key_and_its_name() {
        let vault = Vault::new(&[7; 32]);
        let sealed = vault.seal("key/AKIA1", b"hush", NONCE);
        assert!(!sealed.windows(4).any(|it| it == b"hush"));
        assert_eq!(vault.open("key/AKIA1", &sealed).unwrap(), b"hush");
        assert_eq!(vault.open("key/AKIA2", &sealed), Err(Unsealable));
        assert_eq!(Vault::new(&[8; 32]).open("key/AKIA1", &sealed), Err(Unsealable));
        for at in 0..sealed.len() {
            let mut changed = sealed.clone();
            changed[at] ^= 1;
            assert_eq!(vault.open("key/AKIA1", &changed), Err(Unsealable), "byte {at}");
            assert_eq!(vault.open("key/AKIA1", &sealed[..at]), Err(Unsealable), "first {at}");
        }
        assert_eq!(vault.open("nothing", &vault.seal("nothing", b"", NONCE)).unwrap(), b"");
        assert_eq!(format!("{vault:?}"), "Vault(hidden)");
    }

    #[test]
    fn one_nonce_does_not_tell_two_secrets_of_different_names() {
        let vault = Vault::new(&[7; 32]);
        let text =
            |name| vault.seal(name, &[0; 32], NONCE)[HEADER_LENGTH + NONCE_LENGTH..].to_vec();
        let (one, other) = (text("one"), text("other"));
        assert!(one.iter().zip(&other).filter(|(one, other)| one == other).count() < 16);
    }

    /// These bytes were made by the release that sealed directly under the master key.
    #[test]
    fn what_was_sealed_before_there_were_keyrings_opens() {
        let old = "090909090909090909090909db6d7b53abbf22d7f17d589c8bf9d7ab1971b04a3f2633d0729b070f\
                   b35effd76529c94859e253a0a9bd532bb43911";
        let old = hex::decode(old).unwrap();
        let text = b"hush, as the old code sealed it";
        let vault = Vault::adopt([3; 16], &key(7), &old_master());
        assert_eq!(vault.open("access-key/AKIAEXAMPLE", &old).unwrap(), text);
        assert_eq!(vault.open("access-key/AKIAOTHER", &old), Err(Unsealable));
        assert!(
            vault.seal("it", b"it", NONCE).starts_with(&[VERSION, 0, 1]),
            "none like it is made"
        );
        assert_eq!(
            Vault::make([3; 16], &key(7)).open("access-key/AKIAEXAMPLE", &old),
            Err(Unsealable)
        );
        // A nonce that looks like the header of today.
        let twin =
            hex::decode("0100010405060708090a0b0cc55450b4588eba9d344a75ff0a92337280").unwrap();
        assert_eq!(vault.open("mfa/x", &twin).unwrap(), b"s");
        let resealed = vault.reseal("mfa/x", &twin, NONCE).unwrap().unwrap();
        assert_eq!(Vault::make([3; 16], &key(7)).open("mfa/x", &resealed).unwrap(), b"s");
    }

    #[test]
    fn a_new_key_seals_and_the_old_ones_still_open() {
        let mut vault = Vault::make([3; 16], &key(7));
        let first = vault.seal("it", b"first", NONCE);
        assert_eq!(vault.reseal("it", &first, NONCE), Ok(None));
        vault.renew(&key(8)).unwrap();
        assert_eq!(vault.newest(), 2);
        let second = vault.seal("it", b"second", NONCE);
        assert_eq!((second[1], second[2]), (0, 2));
        assert_eq!(vault.open("it", &first).unwrap(), b"first");
        assert_eq!(vault.open("it", &second).unwrap(), b"second");
        let moved = vault.reseal("it", &first, [2; NONCE_LENGTH]).unwrap().unwrap();
        assert_eq!((moved[2], vault.open("it", &moved).unwrap().as_slice()), (2, &b"first"[..]));
        assert_eq!(vault.reseal("other", &first, NONCE), Err(Unsealable));
        for _ in 2..RING_KEYS_MAX {
            vault.renew(&key(9)).unwrap();
        }
        assert_eq!(vault.renew(&key(9)), Err(RingFull));
        assert_eq!(vault.open("it", &first).unwrap(), b"first");
    }

    #[test]
    fn tokens_of_a_retired_key_are_not_believed() {
        let mut vault = Vault::adopt([3; 16], &key(7), &old_master());
        let direct =
            hex::decode("0100010405060708090a0b0cc55450b4588eba9d344a75ff0a92337280").unwrap();
        let token = vault.seal("mfa/x", b"now", NONCE);
        assert!(vault.open_token("mfa/x", &direct).is_ok(), "of the day before the upgrade");
        vault.retire_direct();
        assert_eq!(vault.open_token("mfa/x", &direct), Err(Unsealable));
        assert_eq!(vault.open("mfa/x", &direct).unwrap(), b"s");
        assert!(vault.open_token("mfa/x", &token).is_ok());
        vault.renew(&key(8)).unwrap();
        assert_eq!(vault.open_token("mfa/x", &token), Err(Unsealable));
        assert!(vault.open("mfa/x", &token).is_ok());
    }

    #[test]
    fn a_vault_is_kept_with_all_it_knows() {
        let mut vault = Vault::adopt([3; 16], &key(7), &old_master());
        let token = vault.seal("it", b"it", NONCE);
        vault.renew(&key(8)).unwrap();
        let bytes = vault.to_bytes();
        let again = Vault::from_bytes(&bytes).unwrap();
        assert_eq!((again.id(), again.newest(), again.has_direct()), ([3; 16], 2, true));
        assert_eq!(again.open("it", &token).unwrap(), b"it");
        assert_eq!(again.open_token("it", &token), Err(Unsealable));
        assert_eq!(*again.to_bytes(), *bytes);
        for short in [0, 15, 16, 16 + ENTRY_LENGTH, bytes.len() - 1] {
            assert!(Vault::from_bytes(&bytes[..short]).is_none(), "{short}");
        }
    }
}
