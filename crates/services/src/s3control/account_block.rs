//! What the operations on the account have in common: whose settings are meant, and how they are kept.
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
    check_own(cx, account)?;
    Ok(Access::to(action, "*").of(account))
}

/// The account that is named is the caller's own.
pub(super) fn check_own(cx: &Context, account: &str) -> Result<(), Refusal> {
    match account == cx.caller.account {
        true => Ok(()),
        false => Err(Refusal::access_denied("Access Denied")),
    }
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
