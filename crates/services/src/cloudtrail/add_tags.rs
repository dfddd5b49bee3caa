//! `AddTags`: put tags onto a trail; a key that is there gets the new value.
//!
//! # Invariants
//!
//! * A trail is tagged at home.

use wire::cloudtrail as aws;

use super::{tags, trails};
use crate::prelude::*;

pub(crate) struct AddTags;

impl Operation for AddTags {
    type Shape = aws::AddTags;
    const AUDIT: Audit = Audit::management(Write);

    fn access(_: &Context, _: &Tx, input: &Input<Self>) -> Outcome<Access> {
        let name = tags::arn(&input.resource_id)?;
        let need = trails::need("cloudtrail:AddTags", &name);
        Ok(tags::of_request(need, &input.tags_list).into())
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let mut trail = trails::changeable(cx, tx, &input.resource_id)?;
        tags::merge(&mut trail.tags, input.tags_list, &input.resource_id)?;
        trail.put(tx)?;
        Ok(aws::AddTagsResponse {})
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::World;

    const ARN: &str = "arn:aws:cloudtrail:us-east-1:111122223333:trail/audit";

    fn add(tags: impl IntoIterator<Item = (String, String)>) -> aws::AddTagsRequest {
        let tag = |(key, value)| aws::Tag { key, value: Some(value) };
        aws::AddTagsRequest {
            resource_id: ARN.into(),
            tags_list: tags.into_iter().map(tag).collect(),
        }
    }

    #[test]
    fn fifty_tags_are_enough() {
        let mut world = World::with_trail("audit");
        let many = |count| (0..count).map(|it| (format!("key-{it}"), String::new()));
        world.call::<AddTags>(add(many(50))).unwrap();
        world.call::<AddTags>(add(many(50))).unwrap();
        let refusal = world.call::<AddTags>(add(many(51))).unwrap_err();
        assert_eq!(refusal.exception, "TagsLimitExceededException");
        let refusal = world.call::<AddTags>(add([("aws:x".into(), "y".into())])).unwrap_err();
        assert_eq!(refusal.exception, "InvalidTagParameterException");
    }
}
