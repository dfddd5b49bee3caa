//! `ListTagsForResource`: the tags of a bucket.
//!
//! # Invariants
//!
//! * A bucket without tags has an empty list.

use wire::s3control as aws;

use super::account_block;
use crate::prelude::*;
use crate::s3::resource_tags;

pub(crate) struct ListTagsForResource;

impl Operation for ListTagsForResource {
    type Shape = aws::ListTagsForResource;
    const AUDIT: Audit = Audit::management(Read);

    fn access(cx: &Context, tx: &Tx, input: &Input<Self>) -> Outcome<Access> {
        account_block::check_own(cx, &input.account_id)?;
        let tags = Vec::new();
        resource_tags::access(cx, tx, "s3:ListTagsForResource", &input.resource_arn, tags)
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let tags = resource_tags::list(cx, tx, &input.resource_arn)?;
        let tags = tags.into_iter().map(|(key, value)| aws::Tag { key, value }).collect();
        Ok(aws::ListTagsForResourceResult { tags: Some(tags) })
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
        let input = |account: &str| aws::ListTagsForResourceRequest {
            account_id: account.into(),
            resource_arn: "arn:aws:s3:::ledger".into(),
        };
        world.call::<ListTagsForResource>(input(ACCOUNT)).unwrap();
        let refusal = world.call::<ListTagsForResource>(input("444455556666")).unwrap_err();
        assert_eq!(refusal.code, "AccessDenied");
        let refusal =
            world.stranger().call::<ListTagsForResource>(input("444455556666")).unwrap_err();
        assert_eq!(refusal.code, "AccessDenied");
    }
}
