//! The master key: what seals the keyring, and is never in the data directory's rows.
//!
//! # Invariants
//!
//! * It seals nothing but keys of keyrings. (Secrets of before there were keyrings are opened with
//!   it by the vault that adopted it.)

use aws_lc_rs::aead::{Aad, Nonce};
use aws_lc_rs::hmac;
use base64::Engine;
use base64::engine::general_purpose::STANDARD_NO_PAD as BASE64;
use zeroize::Zeroizing;

use crate::vault::{aead, open_with};
use crate::{Key, NONCE_LENGTH, Unsealable};

/// What a keyring's key is sealed for.
pub const WRAPPED_NAME: &str = "trailkeep keyring key";

/// A master key whose bytes are known, as those in a file are. (A token shows no bytes.)
pub struct Master(Key);

impl Master {
    pub fn new(key: Key) -> Master {
        Master(key)
    }

    /// A key as it is written: 64 hexadecimal digits, or the base64 of 32 bytes.
    pub fn parse(text: &str) -> Option<Master> {
        let text = text.trim();
        let bytes = match text.len() {
            64 => hex::decode(text).ok()?,
            43 | 44 => BASE64.decode(text.strip_suffix('=').unwrap_or(text)).ok()?,
            _ => return None,
        };
        key_of(&Zeroizing::new(bytes)).map(Master)
    }

    /// Eight digits by which people tell keys apart.
    pub fn fingerprint(&self) -> String {
        let key = hmac::Key::new(hmac::HMAC_SHA256, &*self.0);
        hex::encode(&hmac::sign(&key, b"trailkeep master key fingerprint").as_ref()[..4])
    }

    /// Seal the key of a keyring.
    pub fn wrap(&self, key: &Key, nonce: [u8; NONCE_LENGTH]) -> Vec<u8> {
        let mut wrapped = nonce.to_vec();
        wrapped.extend(key.iter());
        let nonce = Nonce::assume_unique_for_key(nonce);
        let name = Aad::from(WRAPPED_NAME.as_bytes());
        let tag = aead(&self.0)
            .seal_in_place_separate_tag(nonce, name, &mut wrapped[NONCE_LENGTH..])
            .expect("a key is far below the limit of AES-GCM");
        wrapped.extend(tag.as_ref());
        wrapped
    }

    /// Open the key of a keyring.
    pub fn unwrap(&self, wrapped: &[u8]) -> Result<Key, Unsealable> {
        let bytes = Zeroizing::new(open_with(&aead(&self.0), WRAPPED_NAME, wrapped)?);
        key_of(&bytes).ok_or(Unsealable)
    }

    pub(crate) fn bytes(&self) -> &[u8; 32] {
        &self.0
    }
}

/// The key that these bytes are.
pub fn key_of(bytes: &[u8]) -> Option<Key> {
    let mut key = Zeroizing::new([0; 32]);
    if bytes.len() != key.len() {
        return None;
    }
    key.copy_from_slice(bytes);
    Some(key)
}

impl std::fmt::Debug for Master {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Master(hidden)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_is_read_as_it_is_commonly_written() {
        let bytes: [u8; 32] = std::array::from_fn(|it| (it * 7 + 200) as u8);
        let base64 = "yM/W3eTr8vkABw4VHCMqMTg/Rk1UW2JpcHd+hYyTmqE=";
        let master = Master::parse(&format!("{}\n", hex::encode(bytes))).unwrap();
        assert_eq!(master.bytes(), &bytes);
        for text in [base64, &base64[..43], &format!(" {base64}\r\n")] {
            assert_eq!(Master::parse(text).unwrap().bytes(), &bytes, "{text}");
        }
        let (short, long) = (&base64[..42], format!("{base64}=="));
        let not_zero = format!("{}F=", &base64[..42]);
        for text in ["", "hush", short, &long, &not_zero, &"g".repeat(64), &"é".repeat(22)] {
            assert!(Master::parse(text).is_none(), "{text}");
        }
        assert_eq!(master.fingerprint().len(), 8);
        assert_eq!(format!("{master:?}"), "Master(hidden)");
    }

    #[test]
    fn a_keyrings_key_opens_only_under_its_master() {
        let master = Master::new(Zeroizing::new([7; 32]));
        let wrapped = master.wrap(&Zeroizing::new([5; 32]), [1; NONCE_LENGTH]);
        assert_eq!(*master.unwrap(&wrapped).unwrap(), [5; 32]);
        let other = Master::new(Zeroizing::new([8; 32]));
        assert_eq!(other.unwrap(&wrapped).unwrap_err(), Unsealable);
        assert_eq!(master.unwrap(&wrapped[..20]).unwrap_err(), Unsealable);
    }
}
