//! Fresh RSA keys: the one thing of chance that takes long to make.
//!
//! An operation says that a call needs one, the edge has it made once, after the call was admitted,
//! on a thread that answers nobody; the operation finds it in its context on every attempt.
//!
//! # Invariants
//!
//! * A key is wiped when its call is over, and never printed.

use std::fmt;

use aws_lc_rs::encoding::{AsDer, Pkcs8V1Der};
use aws_lc_rs::rsa::{KeyPair, KeySize};
use store::Failure;
use zeroize::Zeroizing;

/// A private key, as PKCS#8.
pub struct RsaKey(Zeroizing<Vec<u8>>);

impl RsaKey {
    /// Make one: a tenth of a second to some seconds of work. Not for the threads that answer.
    ///
    /// The library draws on the system's randomness. That is chance, and so it is called by the edge
    /// alone.
    pub fn make(size: KeySize) -> Result<RsaKey, Failure> {
        let failed = |_| Failure::new("no RSA key could be made");
        let pair = KeyPair::generate(size).map_err(failed)?;
        let der: Pkcs8V1Der = pair.as_der().map_err(failed)?;
        Ok(RsaKey(Zeroizing::new(der.as_ref().to_vec())))
    }

    /// The key as PKCS#8.
    pub fn der(&self) -> &[u8] {
        &self.0
    }
}

impl fmt::Debug for RsaKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("RsaKey")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_has_the_length_asked_for_and_is_not_shown() {
        let [one, other] = [(); 2].map(|()| RsaKey::make(KeySize::Rsa2048).unwrap());
        let pair = KeyPair::from_pkcs8(one.der()).unwrap();
        assert_eq!(pair.public_modulus_len(), 256);
        assert_ne!(one.der(), other.der());
        assert_eq!(format!("{one:?}"), "RsaKey");
    }
}
