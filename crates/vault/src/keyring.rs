//! The keyring: the vault's keys on disk, sealed so that a master key opens them.
//!
//! ```text
//! trailkeep keyring 1
//! slot 4d1c… key 9f86d081
//! slot 77ae… pkcs11:token=vault;object=trailkeep
//! ring 03ab…
//! ```
//!
//! The ring is sealed under a key of the keyring's own, and each slot holds that key, sealed under
//! one master key. So any of several master keys opens it, and a token has 32 bytes to open.
//!
//! # Invariants
//!
//! * A text is read whole or not at all; what was changed does not open.
//! * The names of slots are for people: nothing is decided by them that a key does not confirm.

use aws_lc_rs::aead::{Aad, Nonce};
use zeroize::Zeroizing;

use crate::vault::{aead, open_with};
use crate::{Key, NONCE_LENGTH, Unsealable, Vault};

/// How many master keys may open one keyring.
pub const SLOTS_MAX: usize = 8;

/// The longest name of a slot.
pub const SLOT_NAME_BYTES_MAX: usize = 400;

/// The longest text: a thousand keys, and all slots.
pub const KEYRING_BYTES_MAX: usize = 128 * 1024;

const TITLE: &str = "trailkeep keyring 1";
const RING_NAME: &str = TITLE;

/// A vault's keys, sealed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Keyring {
    slots: Vec<Slot>,
    sealed: Vec<u8>,
}

/// The keyring's key, sealed under one master key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Slot {
    /// Which master key opens it, in words.
    pub name: String,
    pub wrapped: Vec<u8>,
}

impl Slot {
    pub fn new(name: &str, wrapped: Vec<u8>) -> Slot {
        let mut name: String =
            name.chars().map(|it| if it.is_control() { ' ' } else { it }).collect();
        while name.len() > SLOT_NAME_BYTES_MAX {
            name.pop();
        }
        Slot { name: name.trim().into(), wrapped }
    }
}

impl Keyring {
    /// Seal a vault's keys under `key`, which each of the slots holds.
    pub fn seal(vault: &Vault, key: &Key, slots: Vec<Slot>, nonce: [u8; NONCE_LENGTH]) -> Keyring {
        assert!(!slots.is_empty() && slots.len() <= SLOTS_MAX, "a keyring that can be opened");
        let bytes = vault.to_bytes();
        let mut sealed = Vec::with_capacity(NONCE_LENGTH + bytes.len() + 16);
        sealed.extend(nonce);
        sealed.extend(bytes.iter());
        let nonce = Nonce::assume_unique_for_key(nonce);
        let name = Aad::from(RING_NAME.as_bytes());
        let tag = aead(key)
            .seal_in_place_separate_tag(nonce, name, &mut sealed[NONCE_LENGTH..])
            .expect("a ring is far below the limit of AES-GCM");
        sealed.extend(tag.as_ref());
        Keyring { slots, sealed }
    }

    /// The vault, by the key that was in a slot.
    pub fn open(&self, key: &Key) -> Result<Vault, Unsealable> {
        let bytes = Zeroizing::new(open_with(&aead(key), RING_NAME, &self.sealed)?);
        Vault::from_bytes(&bytes).ok_or(Unsealable)
    }

    pub fn slots(&self) -> &[Slot] {
        &self.slots
    }

    pub fn to_text(&self) -> String {
        let mut text = format!("{TITLE}\n");
        for slot in &self.slots {
            text += &format!("slot {} {}\n", hex::encode(&slot.wrapped), slot.name);
        }
        text + &format!("ring {}\n", hex::encode(&self.sealed))
    }

    /// `None`: that is no keyring, or not all of one.
    pub fn parse(text: &str) -> Option<Keyring> {
        if text.len() > KEYRING_BYTES_MAX {
            return None;
        }
        let text = text.strip_prefix(TITLE)?.strip_prefix('\n')?;
        let (slots, ring) = match text.strip_suffix('\n')?.rsplit_once('\n') {
            Some((slots, ring)) => (slots, ring.strip_prefix("ring ")?),
            None => return None,
        };
        let sealed = hex::decode(ring).ok()?;
        let slots: Vec<Slot> = slots.split('\n').map(slot).collect::<Option<_>>()?;
        (1..=SLOTS_MAX).contains(&slots.len()).then_some(Keyring { slots, sealed })
    }
}

fn slot(line: &str) -> Option<Slot> {
    let (wrapped, name) = line.strip_prefix("slot ")?.split_once(' ')?;
    Some(Slot { name: name.into(), wrapped: hex::decode(wrapped).ok()? })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Master;

    fn key(of: u8) -> Key {
        Zeroizing::new([of; 32])
    }

    /// A keyring that two masters open, and the vault in it.
    fn keyring(one: &Master, other: &Master) -> (Keyring, Vault) {
        let vault = Vault::make([3; 16], &key(7));
        let slots = vec![
            Slot::new("key of\nring 00", one.wrap(&key(5), [1; NONCE_LENGTH])),
            Slot::new(&"é".repeat(1000), other.wrap(&key(5), [2; NONCE_LENGTH])),
        ];
        (Keyring::seal(&vault, &key(5), slots, [3; NONCE_LENGTH]), vault)
    }

    #[test]
    fn each_of_several_master_keys_opens_a_keyring() {
        let (one, other) = (Master::new(key(1)), Master::new(key(2)));
        let (keyring, vault) = keyring(&one, &other);
        let sealed = vault.seal("it", b"hush", [1; NONCE_LENGTH]);
        let read = Keyring::parse(&keyring.to_text()).unwrap();
        assert_eq!(read, keyring);
        assert_eq!(read.slots()[0].name, "key of ring 00");
        for (master, slot) in [(&one, 0), (&other, 1)] {
            let key = master.unwrap(&read.slots()[slot].wrapped).unwrap();
            assert_eq!(read.open(&key).unwrap().open("it", &sealed).unwrap(), b"hush");
            assert!(master.unwrap(&read.slots()[1 - slot].wrapped).is_err());
        }
        assert!(read.open(&key(6)).is_err());
    }

    #[test]
    fn a_keyring_that_is_not_whole_is_none() {
        let (keyring, _) = keyring(&Master::new(key(1)), &Master::new(key(2)));
        let text = keyring.to_text();
        for (end, _) in text.char_indices() {
            assert!(Keyring::parse(&text[..end]).is_none(), "{end}");
        }
        let other = text.replacen("keyring 1", "keyring 2", 1);
        let none = text.lines().filter(|it| !it.starts_with("slot")).map(|it| format!("{it}\n"));
        for text in [other, none.collect(), format!("{text}\n"), text.replace("ring ", "bing ")] {
            assert!(Keyring::parse(&text).is_none(), "{text}");
        }
    }

    #[test]
    fn a_ring_that_was_changed_does_not_open() {
        let (keyring, _) = keyring(&Master::new(key(1)), &Master::new(key(2)));
        for at in 0..keyring.sealed.len() {
            let mut changed = keyring.clone();
            changed.sealed[at] ^= 1;
            assert!(changed.open(&key(5)).is_err(), "byte {at}");
        }
    }
}
