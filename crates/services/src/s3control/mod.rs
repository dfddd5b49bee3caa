//! S3 Control: an account's Block Public Access for all of its buckets, and the tags of buckets.
//!
//! # Invariants
//!
//! * An account speaks only for itself.
//! * What is on here is on in every bucket of the account, whatever the bucket says.

mod account_block;
mod delete_public_access_block;
mod get_public_access_block;
mod list_tags_for_resource;
mod put_public_access_block;
mod tag_resource;
mod untag_resource;

use gate::Entry;

pub const OPERATIONS: &[Entry] = &[
    Entry::of::<delete_public_access_block::DeletePublicAccessBlock>(),
    Entry::of::<get_public_access_block::GetPublicAccessBlock>(),
    Entry::of::<list_tags_for_resource::ListTagsForResource>(),
    Entry::of::<put_public_access_block::PutPublicAccessBlock>(),
    Entry::of::<tag_resource::TagResource>(),
    Entry::of::<untag_resource::UntagResource>(),
];
