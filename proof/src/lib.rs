//! What the proofs share: a lean S3 client that owes nothing to the code it tests.
//!
//! # Invariants
//!
//! * Nothing here uses a crate of the server, so a mistake in `wire` cannot hide itself by
//!   being made on both sides.
//! * A connection keeps nothing of a body but what its reader asked for.

#![forbid(unsafe_code)]

pub mod chain;
pub mod crash;
pub mod http;
pub mod server;
pub mod sign;
pub mod text;
