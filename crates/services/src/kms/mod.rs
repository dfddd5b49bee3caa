//! KMS: keys that never leave the vault, and what is done with them.

mod asymmetric;
mod chance;
mod create_key;
mod crypto;
mod decrypt;
mod describe_key;
mod dry_run;
mod encrypt;
mod envelope;
pub(crate) mod forward;
mod keys;
mod managed;
mod materials;
mod metadata;
mod naming;
mod needs;
mod policies;
mod recipient;
mod rotation;
mod rows;
mod specs;
mod states;
mod symmetric;
mod tags;
#[cfg(test)]
mod testing;
mod usage;

use gate::Entry;

/// Every operation of KMS that is served.
pub const OPERATIONS: &[Entry] = &[
    Entry::of::<create_key::CreateKey>(),
    Entry::of::<decrypt::Decrypt>(),
    Entry::of::<describe_key::DescribeKey>(),
    Entry::of::<encrypt::Encrypt>(),
];
