//! Cryptography: what is done with a key's material, told of bytes alone.
//!
//! # Invariants
//!
//! * Nothing here knows a row, a caller or an error of AWS's: what cannot be is `None`.
//! * Material is the same for the same chance, but for RSA keys, which the edge has made.
//! * Signing and OAEP draw on the library's own randomness (the nonces of ECDSA and ML-DSA, salts,
//!   paddings). A call that lost a race does them again and answers with another signature, as good
//!   as the first, which nobody saw. Nothing that is stored rests on it.
//! * A secret is wiped when it is done with.

pub(crate) mod agreement;
pub(crate) mod mac;
pub(crate) mod material;
pub(crate) mod oaep;
pub(crate) mod signing;
pub(crate) mod wrapping;

use zeroize::Zeroizing;

/// Bytes that nobody else may see.
pub(crate) type Secret = Zeroizing<Vec<u8>>;
