//! The vault: what seals secrets and bodies, and under which keys.
//!
//! # Invariants
//!
//! * Knows no other crate of ours, no clock, no store and no chance: nonces and keys come in as values.
//! * Neither a key nor a secret is ever printed.

mod secret;

pub use secret::{MasterKey, NONCE_LENGTH, Unsealable};
