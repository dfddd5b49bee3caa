//! `PutPublicAccessBlock` of an account: say how all of its buckets keep the public out.
//!
//! # Invariants
//!
//! * All four settings are replaced: one that is not named is off; at least one is named.

use wire::s3control as aws;

use super::account_block;
use crate::prelude::*;
use crate::s3::ACCOUNT_BLOCKS;

pub(crate) struct PutPublicAccessBlock;

impl Operation for PutPublicAccessBlock {
    type Shape = aws::PutPublicAccessBlock;
    const AUDIT: Audit = Audit::management(Write).named("PutAccountPublicAccessBlock");

    fn access(cx: &Context, _: &Tx, input: &Input<Self>) -> Outcome<Access> {
        account_block::access(cx, "s3:PutAccountPublicAccessBlock", &input.account_id)
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let given = &input.public_access_block_configuration;
        if *given == aws::PublicAccessBlockConfiguration::default() {
            return Err(aws::invalid_request("Must specify at least one configuration.").into());
        }
        let block = account_block::read(given);
        tx.put(ACCOUNT_BLOCKS, cx.caller.account.as_str(), &block);
        Ok(wire::Empty {})
    }
}

#[cfg(test)]
mod tests {
    use expect_test::expect;
    use wire::s3;

    use super::*;
    use crate::s3::create_bucket::CreateBucket;
    use crate::s3::put_bucket_acl::PutBucketAcl;
    use crate::s3control::delete_public_access_block::DeletePublicAccessBlock;
    use crate::testing::{ACCOUNT, World, check};

    #[test]
    fn what_the_account_blocks_is_blocked_in_every_bucket() {
        let mut world = World::new();
        world.settings.older_bucket_defaults = true;
        let create = |name: &str, acl: &str| s3::CreateBucketRequest {
            bucket: name.into(),
            acl: Some(acl.into()),
            ..Default::default()
        };
        world.call::<CreateBucket>(create("ledger", "private")).unwrap();
        let configuration = aws::PublicAccessBlockConfiguration {
            block_public_acls: Some(true),
            ..Default::default()
        };
        let put = aws::PutPublicAccessBlockRequest {
            account_id: ACCOUNT.into(),
            public_access_block_configuration: configuration,
        };
        world.call::<PutPublicAccessBlock>(put).unwrap();
        let list = || s3::PutBucketAclRequest {
            bucket: "ledger".into(),
            acl: Some("public-read".into()),
            ..Default::default()
        };
        let refusal = world.call::<PutBucketAcl>(list()).unwrap_err();
        assert!(refusal.message.ends_with("setting in the account"), "{}", refusal.message);
        let refusal = world.call::<CreateBucket>(create("open", "public-read")).unwrap_err();
        assert_eq!(refusal.code, "AccessDenied");
        let nothing = aws::PutPublicAccessBlockRequest {
            account_id: ACCOUNT.into(),
            public_access_block_configuration: Default::default(),
        };
        let refusal = world.call::<PutPublicAccessBlock>(nothing).unwrap_err();
        assert_eq!(refusal.message, "Must specify at least one configuration.");
        let delete = aws::DeletePublicAccessBlockRequest { account_id: ACCOUNT.into() };
        world.call::<DeletePublicAccessBlock>(delete).unwrap();
        world.call::<PutBucketAcl>(list()).unwrap();
        check(
            &world,
            expect![[r#"
                Root s3:CreateBucket arn:aws:s3:::ledger → ok
                Root s3:PutAccountPublicAccessBlock - → ok
                Root s3:PutBucketAcl arn:aws:s3:::ledger → AccessDenied
                Root s3:CreateBucket arn:aws:s3:::open → AccessDenied
                Root s3:PutAccountPublicAccessBlock - → InvalidRequest
                Root s3:DeleteAccountPublicAccessBlock - → ok
                Root s3:PutBucketAcl arn:aws:s3:::ledger → ok
            "#]],
        );
    }
}
