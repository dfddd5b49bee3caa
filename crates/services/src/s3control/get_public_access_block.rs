//! `GetPublicAccessBlock` of an account: how all of its buckets keep the public out.
//!
//! # Invariants
//!
//! * An account has no settings until some are put.

use wire::s3control as aws;

use super::account_block;
use crate::prelude::*;
use crate::s3::ACCOUNT_BLOCKS;

pub(crate) struct GetPublicAccessBlock;

impl Operation for GetPublicAccessBlock {
    type Shape = aws::GetPublicAccessBlock;
    const AUDIT: Audit = Audit::management(Read).named("GetAccountPublicAccessBlock");

    fn access(cx: &Context, _: &Tx, input: &Input<Self>) -> Outcome<Access> {
        account_block::access(cx, "s3:GetAccountPublicAccessBlock", &input.account_id)
    }

    fn execute(cx: &Context, tx: &mut Tx, _: Input<Self>) -> Outcome<Output<Self>> {
        let block = tx.get(ACCOUNT_BLOCKS, cx.caller.account.as_str())?;
        let block = block.ok_or_else(|| {
            let message = "The public access block configuration was not found";
            aws::no_such_public_access_block_configuration(message)
                .with("AccountId", &cx.caller.account)
        })?;
        let public_access_block_configuration = Some(account_block::shown(&block));
        Ok(aws::GetPublicAccessBlockOutput { public_access_block_configuration })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{ACCOUNT, World};

    #[test]
    fn an_account_has_no_settings_at_first_and_tells_nobody_else() {
        let mut world = World::new();
        let get = || aws::GetPublicAccessBlockRequest { account_id: ACCOUNT.into() };
        let code = |world: &mut World| {
            world.call::<GetPublicAccessBlock>(get()).unwrap_err().code.into_owned()
        };
        assert_eq!(code(&mut world), "NoSuchPublicAccessBlockConfiguration");
        assert_eq!(code(world.stranger()), "AccessDenied");
        assert_eq!(code(world.user("alice", &["s3:Get*"])), "NoSuchPublicAccessBlockConfiguration");
        assert_eq!(code(world.user("bob", &[])), "AccessDenied");
    }
}
