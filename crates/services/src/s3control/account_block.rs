//! What the three operations have in common: whose settings are meant, and how they are kept.
//!
//! # Invariants
//!
//! * The account that is named is the caller's own, or the call is refused.

use gate::{Access, Context, Outcome};
use wire::Refusal;
use wire::s3control::PublicAccessBlockConfiguration;

use crate::s3::PublicAccessBlock;

/// The permission for the caller's own account, which is the only one that S3 lets it name.
pub(super) fn access(cx: &Context, action: &'static str, account: &str) -> Outcome<Access> {
    if account != cx.caller.account {
        return Err(Refusal::access_denied("Access Denied").into());
    }
    Ok(Access::to(action, "*").of(account))
}

pub(super) fn read(given: &PublicAccessBlockConfiguration) -> PublicAccessBlock {
    PublicAccessBlock {
        block_public_acls: given.block_public_acls == Some(true),
        ignore_public_acls: given.ignore_public_acls == Some(true),
        block_public_policy: given.block_public_policy == Some(true),
        restrict_public_buckets: given.restrict_public_buckets == Some(true),
    }
}

pub(super) fn shown(block: &PublicAccessBlock) -> PublicAccessBlockConfiguration {
    PublicAccessBlockConfiguration {
        block_public_acls: Some(block.block_public_acls),
        ignore_public_acls: Some(block.ignore_public_acls),
        block_public_policy: Some(block.block_public_policy),
        restrict_public_buckets: Some(block.restrict_public_buckets),
    }
}
