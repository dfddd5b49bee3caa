//! Secrets, sealed under a master key that is never in the database.
//!
//! # Invariants
//!
//! * A sealed secret opens only under the same master key and the same name (its associated data),
//!   so that rows cannot be swapped.
//! * A nonce is given from the edge, fresh for each sealing, and stored in front of the ciphertext.
//! * Neither the key nor a secret is ever printed.

use aws_lc_rs::aead::{AES_256_GCM, Aad, LessSafeKey, NONCE_LEN, Nonce, UnboundKey};

/// Bytes of a nonce.
pub const NONCE_LENGTH: usize = NONCE_LEN;

/// The key under which an installation's secrets are sealed.
pub struct MasterKey(LessSafeKey);

/// A sealed secret that does not open: another master key, or changed bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Unsealable;

impl MasterKey {
    pub fn new(key: &[u8; 32]) -> MasterKey {
        let key = UnboundKey::new(&AES_256_GCM, key).expect("32 bytes are an AES-256 key");
        MasterKey(LessSafeKey::new(key))
    }

    /// Seal a secret that belongs to `name`.
    pub fn seal(&self, name: &str, secret: &[u8], nonce: [u8; NONCE_LENGTH]) -> Vec<u8> {
        let mut sealed = nonce.to_vec();
        let mut text = secret.to_vec();
        self.0
            .seal_in_place_append_tag(
                Nonce::assume_unique_for_key(nonce),
                Aad::from(name.as_bytes()),
                &mut text,
            )
            .expect("a secret is far below the limit of AES-GCM");
        sealed.append(&mut text);
        sealed
    }

    /// Open what was sealed for `name`.
    pub fn open(&self, name: &str, sealed: &[u8]) -> Result<Vec<u8>, Unsealable> {
        let (nonce, text) = sealed.split_at_checked(NONCE_LENGTH).ok_or(Unsealable)?;
        let nonce = Nonce::try_assume_unique_for_key(nonce).map_err(|_| Unsealable)?;
        let mut text = text.to_vec();
        let aad = Aad::from(name.as_bytes());
        let plain = self.0.open_in_place(nonce, aad, &mut text).map_err(|_| Unsealable)?;
        Ok(plain.to_vec())
    }
}

impl std::fmt::Debug for MasterKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("MasterKey(hidden)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_secret_opens_only_under_its_key_and_its_name() {
        let key = MasterKey::new(&[7; 32]);
        let sealed = key.seal("key/AKIA1", b"hush", [1; NONCE_LENGTH]);
        assert!(!sealed.windows(4).any(|it| it == b"hush"));
        assert_eq!(key.open("key/AKIA1", &sealed).unwrap(), b"hush");
        assert_eq!(key.open("key/AKIA2", &sealed), Err(Unsealable));
        assert_eq!(MasterKey::new(&[8; 32]).open("key/AKIA1", &sealed), Err(Unsealable));
        let mut changed = sealed.clone();
        *changed.last_mut().unwrap() ^= 1;
        assert_eq!(key.open("key/AKIA1", &changed), Err(Unsealable));
        assert_eq!(key.open("key/AKIA1", &sealed[..5]), Err(Unsealable));
    }
}
