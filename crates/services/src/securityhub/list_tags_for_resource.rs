//! `ListTagsForResource`: the tags of a hub.
//!
//! # Invariants
//!
//! * A hub of another account or region is not there.

use wire::securityhub as aws;

use super::{hub, tags};
use crate::prelude::*;

pub(crate) struct ListTagsForResource;

impl Operation for ListTagsForResource {
    type Shape = aws::ListTagsForResource;
    const AUDIT: Audit = Audit::management(Read);

    fn access(cx: &Context, _: &Tx, _: &Input<Self>) -> Outcome<Access> {
        Ok(hub::need(cx, "securityhub:ListTagsForResource").into())
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let hub = tags::tagged(cx, tx, &input.resource_arn)?;
        Ok(aws::ListTagsForResourceResponse { tags: Some(hub.tags) })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::securityhub::testing::hubbed;

    #[test]
    fn a_hub_is_made_without_tags_and_others_are_not_there() {
        let mut world = hubbed();
        let ask = |region: &str| aws::ListTagsForResourceRequest {
            resource_arn: format!("arn:aws:securityhub:{region}:111122223333:hub/default"),
        };
        let told = world.call::<ListTagsForResource>(ask("us-east-1")).unwrap();
        assert_eq!(told.tags, Some(Vec::new()));
        let refusal = world.call::<ListTagsForResource>(ask("eu-west-1")).unwrap_err();
        assert_eq!((&*refusal.code, refusal.status), ("ResourceNotFoundException", 404));
    }
}
