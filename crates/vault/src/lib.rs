//! The vault: what seals secrets and bodies, and under which keys.
//!
//! # Invariants
//!
//! * Knows no other crate of ours, no clock, no store and no chance: nonces and keys come in as values.
//! * Neither a key nor a secret is ever printed.

pub mod body;
mod keyring;
mod master;
mod vault;
mod wrapped;

pub use keyring::{KEYRING_BYTES_MAX, Keyring, SLOTS_MAX, Slot};
pub use master::{Master, WRAPPED_NAME, key_of};
pub use vault::{NONCE_LENGTH, RingFull, Unsealable, Vault};
pub use wrapped::{WRAPPED_KEY_BYTES, unwrap, wrap};

/// A key of 256 bits, wiped when it is dropped.
pub type Key = zeroize::Zeroizing<[u8; 32]>;
