//! Custom key stores: there are none, and what AWS answers an account that has none is true here.
//!
//! # Invariants
//!
//! * Whoever names a store is told that there is none of that name, if he may ask at all.

use gate::Need;
use wire::kms as aws;

use super::needs;
use crate::prelude::*;

/// The permission of an operation on key stores, which identity policies alone give.
pub(super) fn access(action: &'static str) -> Access {
    Need::new(action, "*").inquiring(needs::inquire).into()
}

pub(super) fn not_found(name: &str) -> Refusal {
    aws::custom_key_store_not_found(format!("Custom key store '{name}' does not exist."))
}
