//! S3 Control, as far as it is an account's own: Block Public Access for all of its buckets.
//!
//! # Invariants
//!
//! * An account speaks only for itself.
//! * What is on here is on in every bucket of the account, whatever the bucket says.

mod account_block;
mod delete_public_access_block;
mod get_public_access_block;
mod put_public_access_block;

use gate::Entry;

pub const OPERATIONS: &[Entry] = &[
    Entry::of::<delete_public_access_block::DeletePublicAccessBlock>(),
    Entry::of::<get_public_access_block::GetPublicAccessBlock>(),
    Entry::of::<put_public_access_block::PutPublicAccessBlock>(),
];
