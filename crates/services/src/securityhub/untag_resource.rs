//! `UntagResource`: take tags off a hub.
//!
//! # Invariants
//!
//! * A key that is not there is no fault.

use wire::securityhub as aws;

use super::{hub, tags};
use crate::prelude::*;

pub(crate) struct UntagResource;

impl Operation for UntagResource {
    type Shape = aws::UntagResource;
    const AUDIT: Audit = Audit::management(Write);

    fn access(cx: &Context, _: &Tx, input: &Input<Self>) -> Outcome<Access> {
        Ok(tags::keyed(hub::need(cx, "securityhub:UntagResource"), input.tag_keys.clone()).into())
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let mut hub = tags::tagged(cx, tx, &input.resource_arn)?;
        hub.tags.retain(|it| !input.tag_keys.contains(&it.0));
        hub.put(tx);
        Ok(aws::UntagResourceResponse {})
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::securityhub::enable_security_hub::EnableSecurityHub;
    use crate::securityhub::list_tags_for_resource::ListTagsForResource;
    use crate::testing::World;

    #[test]
    fn the_other_tags_stay() {
        let mut world = World::new();
        let tags = ["a", "b"].map(|it| (it.to_string(), it.to_string())).to_vec();
        let enable = aws::EnableSecurityHubRequest { tags: Some(tags), ..Default::default() };
        world.call::<EnableSecurityHub>(enable).unwrap();
        let resource_arn = "arn:aws:securityhub:us-east-1:111122223333:hub/default".to_string();
        let tag_keys = vec!["a".into(), "c".into()];
        let untag = aws::UntagResourceRequest { resource_arn: resource_arn.clone(), tag_keys };
        world.call::<UntagResource>(untag).unwrap();
        let list = aws::ListTagsForResourceRequest { resource_arn };
        let told = world.call::<ListTagsForResource>(list).unwrap();
        assert_eq!(told.tags, Some(vec![("b".into(), "b".into())]));
    }
}
