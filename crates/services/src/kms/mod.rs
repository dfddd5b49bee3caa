//! KMS: keys that never leave the vault, and what is done with them.

mod crypto;
mod rows;
mod specs;

use gate::Entry;

/// Every operation of KMS that is served.
pub const OPERATIONS: &[Entry] = &[];
