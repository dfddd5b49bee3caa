//! `DeletePublicAccessBlock` of an account: leave it to each bucket to keep the public out.
//!
//! # Invariants
//!
//! * Deleting what is not there is fine; it takes the permission to put settings.

use wire::s3control as aws;

use super::account_block;
use crate::prelude::*;
use crate::s3::ACCOUNT_BLOCKS;

pub(crate) struct DeletePublicAccessBlock;

impl Operation for DeletePublicAccessBlock {
    type Shape = aws::DeletePublicAccessBlock;
    const AUDIT: Audit = Audit::management(Write).named("DeleteAccountPublicAccessBlock");

    fn access(cx: &Context, _: &Tx, input: &Input<Self>) -> Outcome<Access> {
        account_block::access(cx, "s3:PutAccountPublicAccessBlock", &input.account_id)
    }

    fn execute(cx: &Context, tx: &mut Tx, _: Input<Self>) -> Outcome<Output<Self>> {
        tx.delete(ACCOUNT_BLOCKS, cx.caller.account.as_str());
        Ok(wire::Empty {})
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{ACCOUNT, World};

    #[test]
    fn deleting_takes_the_permission_to_put() {
        let mut world = World::new();
        let delete = || aws::DeletePublicAccessBlockRequest { account_id: ACCOUNT.into() };
        world.user("alice", &["s3:DeleteAccountPublicAccessBlock"]);
        let refusal = world.call::<DeletePublicAccessBlock>(delete()).unwrap_err();
        assert_eq!(refusal.code, "AccessDenied");
        world.user("bob", &["s3:PutAccountPublicAccessBlock"]);
        world.call::<DeletePublicAccessBlock>(delete()).unwrap();
    }
}
