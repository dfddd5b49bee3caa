//! Keys under keys: the key of a part, wrapped with the key of the object it became a part of.
//!
//! AES Key Wrap (RFC 3394) needs no nonce, and wraps the same key always alike: pieces of one body
//! can be told by it.
//!
//! # Invariants
//!
//! * What was wrapped with another key, or changed since, does not open.

use aws_lc_rs::key_wrap::{AES_256, AesKek, KeyWrap};

use crate::{Key, Unsealable};

/// Bytes of a wrapped key.
pub const WRAPPED_KEY_BYTES: usize = 40;

/// Wrap a key with another.
pub fn wrap(with: &[u8; 32], key: &[u8; 32]) -> [u8; WRAPPED_KEY_BYTES] {
    let mut wrapped = [0; WRAPPED_KEY_BYTES];
    kek(with).wrap(key, &mut wrapped).expect("32 bytes can be wrapped into 40");
    wrapped
}

/// Unwrap what was wrapped with this key.
pub fn unwrap(with: &[u8; 32], wrapped: &[u8; WRAPPED_KEY_BYTES]) -> Result<Key, Unsealable> {
    let mut key = Key::new([0; 32]);
    kek(with).unwrap(wrapped, key.as_mut_slice()).map_err(|_| Unsealable)?;
    Ok(key)
}

fn kek(key: &[u8; 32]) -> AesKek {
    AesKek::new(&AES_256, key).expect("32 bytes are an AES-256 key")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_opens_only_with_the_one_that_wrapped_it() {
        let wrapped = wrap(&[1; 32], &[2; 32]);
        assert_eq!(wrapped, wrap(&[1; 32], &[2; 32]));
        assert_eq!(*unwrap(&[1; 32], &wrapped).unwrap(), [2; 32]);
        assert_eq!(unwrap(&[3; 32], &wrapped).unwrap_err(), Unsealable);
        for at in 0..wrapped.len() {
            let mut changed = wrapped;
            changed[at] ^= 1;
            assert!(unwrap(&[1; 32], &changed).is_err());
        }
    }
}
