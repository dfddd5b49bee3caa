//! `UntagResource`: take tags from a bucket.
//!
//! # Invariants
//!
//! * A key that the bucket does not have is no error.

use wire::s3control as aws;

use super::account_block;
use crate::prelude::*;
use crate::s3::resource_tags;

pub(crate) struct UntagResource;

impl Operation for UntagResource {
    type Shape = aws::UntagResource;
    const AUDIT: Audit = Audit::management(Write);

    fn access(cx: &Context, tx: &Tx, input: &Input<Self>) -> Outcome<Access> {
        account_block::check_own(cx, &input.account_id)?;
        let tags = input.tag_keys.iter().map(|it| (it.clone(), None)).collect();
        resource_tags::access(cx, tx, "s3:UntagResource", &input.resource_arn, tags)
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        resource_tags::remove(cx, tx, &input.resource_arn, &input.tag_keys)?;
        Ok(aws::UntagResourceResult {})
    }

    fn resources(_: &Context, tx: &Tx, input: &Input<Self>) -> Result<Vec<Resource>, Failure> {
        resource_tags::resources(tx, &input.resource_arn)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{ACCOUNT, World};

    #[test]
    fn only_the_owners_account_may_ask() {
        let mut world = World::with_bucket("ledger");
        let input = |account: &str| aws::UntagResourceRequest {
            account_id: account.into(),
            resource_arn: "arn:aws:s3:::ledger".into(),
            tag_keys: vec!["a".into()],
        };
        world.call::<UntagResource>(input(ACCOUNT)).unwrap();
        let refusal = world.call::<UntagResource>(input("444455556666")).unwrap_err();
        assert_eq!(refusal.code, "AccessDenied");
        let refusal = world.stranger().call::<UntagResource>(input("444455556666")).unwrap_err();
        assert_eq!(refusal.code, "AccessDenied");
    }
}
