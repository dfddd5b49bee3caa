//! `UntagResource`: take tags off.
//!
//! # Invariants
//!
//! * A key that is not there is no mistake.

use wire::organizations as aws;

use super::tagged::{self, Tagged};
use super::who;
use crate::prelude::*;

pub(crate) struct UntagResource;

impl Operation for UntagResource {
    type Shape = aws::UntagResource;
    const AUDIT: Audit = Audit::management(Write);

    fn access(cx: &Context, tx: &Tx, input: &Input<Self>) -> Outcome<Access> {
        let need = tagged::need(cx, tx, "organizations:UntagResource", &input.resource_id)?;
        Ok(need.with("aws:TagKeys", input.tag_keys.clone()).into())
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let organization = who::writer::<Self>(cx, tx, &input)?;
        tagged::check_own(&input.resource_id)?;
        let tagged = Tagged::known(tx, &organization, &input.resource_id)?;
        let mut tags = tagged.tags().clone();
        tags.retain(|(key, _)| !input.tag_keys.contains(key));
        tagged.put(tx, tags)?;
        Ok(wire::Empty {})
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::organizations::list_tags_for_resource::ListTagsForResource;
    use crate::organizations::tag_resource::TagResource;
    use crate::testing::World;

    #[test]
    fn only_the_named_keys_go() {
        let mut world = World::organized();
        let root = world.root_id();
        let tag = |key: &str| aws::Tag { key: key.into(), value: String::new() };
        let input =
            aws::TagResourceRequest { resource_id: root.clone(), tags: vec![tag("a"), tag("b")] };
        world.call::<TagResource>(input).unwrap();
        let input = aws::UntagResourceRequest {
            resource_id: root.clone(),
            tag_keys: vec!["a".into(), "z".into()],
        };
        world.call::<UntagResource>(input).unwrap();
        let input = aws::ListTagsForResourceRequest { resource_id: root, ..Default::default() };
        let told = world.call::<ListTagsForResource>(input).unwrap();
        assert_eq!(told.tags, Some(vec![tag("b")]));
    }
}
