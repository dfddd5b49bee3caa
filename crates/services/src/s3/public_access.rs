//! The public access block: whether a bucket's policy may let in the public.

use gate::{Context, Outcome};
use store::Tx;

use super::rows::Bucket;

/// Whether the policy is public, and only the owner's account and services may come in by it.
pub(super) fn restricts(_: &Context, _: &Tx, _: &Bucket) -> Outcome<bool> {
    // Nothing can be blocked so far.
    Ok(false)
}
