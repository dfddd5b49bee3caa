//! The Security Token Service, as far as callers who are nobody but themselves need it.
//!
//! # Invariants
//!
//! * The account id of an ARN is the caller's own.

mod get_caller_identity;

use gate::Entry;

pub const OPERATIONS: &[Entry] = &[Entry::of::<get_caller_identity::GetCallerIdentity>()];
