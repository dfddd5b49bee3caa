//! The key under which a body lies on disk.
//!
//! # Invariants
//!
//! * Never printed, wiped when the last who holds it lets go, and compared in constant time.

use std::fmt;
use std::sync::Arc;

use aws_lc_rs::constant_time::verify_slices_are_equal;
use zeroize::Zeroizing;

/// Bytes of a body's key.
pub const BODY_KEY_LENGTH: usize = 32;

/// An AES-256 key of one body, or of one object.
#[derive(Clone)]
pub struct BodyKey(Arc<Zeroizing<[u8; BODY_KEY_LENGTH]>>);

impl BodyKey {
    /// A key from fresh random bytes, or one that was unsealed.
    pub fn new(bytes: [u8; BODY_KEY_LENGTH]) -> BodyKey {
        BodyKey(Arc::new(Zeroizing::new(bytes)))
    }

    /// A key from bytes of the right number.
    pub fn from_slice(bytes: &[u8]) -> Option<BodyKey> {
        bytes.try_into().ok().map(BodyKey::new)
    }

    pub fn bytes(&self) -> &[u8; BODY_KEY_LENGTH] {
        &self.0
    }
}

impl PartialEq for BodyKey {
    fn eq(&self, other: &BodyKey) -> bool {
        verify_slices_are_equal(self.bytes(), other.bytes()).is_ok()
    }
}

impl Eq for BodyKey {}

impl fmt::Debug for BodyKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("BodyKey(hidden)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_is_itself_and_is_not_shown() {
        let key = BodyKey::new([171; 32]);
        assert_eq!(BodyKey::from_slice(&[171; 32]).unwrap(), key);
        assert_ne!(BodyKey::new([172; 32]), key);
        assert_eq!(BodyKey::from_slice(&[171; 31]), None);
        assert_eq!(format!("{key:?}"), "BodyKey(hidden)");
    }
}
