//! `TagResource`: put tags onto a hub.
//!
//! # Invariants
//!
//! * Of equal keys the new value stays.

use wire::securityhub as aws;

use super::rows::Hub;
use super::{hub, tags};
use crate::prelude::*;

pub(crate) struct TagResource;

impl Operation for TagResource {
    type Shape = aws::TagResource;
    const AUDIT: Audit = Audit::management(Write);

    fn access(cx: &Context, _: &Tx, input: &Input<Self>) -> Outcome<Access> {
        Ok(tags::requested(hub::need(cx, "securityhub:TagResource"), &input.tags).into())
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let hub = tags::tagged(cx, tx, &input.resource_arn)?;
        Hub { tags: tags::merged(&hub.tags, input.tags)?, ..hub }.put(tx);
        Ok(aws::TagResourceResponse {})
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::securityhub::list_tags_for_resource::ListTagsForResource;
    use crate::securityhub::testing::hubbed;

    #[test]
    fn a_tag_is_replaced_and_decides_who_may_do_something() {
        let mut world = hubbed();
        let arn = "arn:aws:securityhub:us-east-1:111122223333:hub/default";
        let tag = |key: &str, value: &str| aws::TagResourceRequest {
            resource_arn: arn.into(),
            tags: vec![(key.into(), value.into())],
        };
        let statement = serde_json::json!({
            "Effect": "Allow",
            "Action": "securityhub:*",
            "Resource": "*",
            "Condition": { "StringEquals": { "aws:ResourceTag/owner": "alice" } },
        });
        let list = aws::ListTagsForResourceRequest { resource_arn: arn.into() };
        world.user_with("alice", Some(statement));
        world.call::<ListTagsForResource>(list.clone()).unwrap_err();
        world.root();
        for value in ["bob", "alice"] {
            world.call::<TagResource>(tag("owner", value)).unwrap();
        }
        assert_eq!(
            world.call::<TagResource>(tag("aws:x", "")).unwrap_err().code,
            "InvalidInputException"
        );
        let told = world.user("alice", &[]).call::<ListTagsForResource>(list).unwrap();
        assert_eq!(told.tags, Some(vec![("owner".into(), "alice".into())]));
    }
}
