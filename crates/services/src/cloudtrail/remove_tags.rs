//! `RemoveTags`: take tags off a trail.
//!
//! A tag is removed by its key; one that is not there is no error. If the call names a value, only
//! the tag with that value is removed.
//!
//! # Invariants
//!
//! * A trail is tagged at home.

use wire::cloudtrail as aws;

use super::{tags, trails};
use crate::prelude::*;

pub(crate) struct RemoveTags;

impl Operation for RemoveTags {
    type Shape = aws::RemoveTags;
    const AUDIT: Audit = Audit::management(Write);

    fn access(_: &Context, _: &Tx, input: &Input<Self>) -> Outcome<Access> {
        let name = tags::arn(&input.resource_id)?;
        let need = trails::need("cloudtrail:RemoveTags", &name);
        Ok(tags::of_request(need, &input.tags_list).into())
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let mut trail = trails::changeable(cx, tx, &input.resource_id)?;
        let named = |(key, value): &(String, String)| {
            let fits =
                |it: &aws::Tag| it.key == *key && it.value.as_ref().is_none_or(|it| it == value);
            input.tags_list.iter().any(fits)
        };
        trail.tags.retain(|it| !named(it));
        trail.put(tx)?;
        Ok(aws::RemoveTagsResponse {})
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cloudtrail::add_tags::AddTags;
    use crate::cloudtrail::list_tags::ListTags;
    use crate::testing::World;

    #[test]
    fn tags_come_and_go() {
        let mut world = World::with_trail("audit");
        let resource_id = "arn:aws:cloudtrail:us-east-1:111122223333:trail/audit".to_string();
        let tag = |key: &str, value: Option<&str>| aws::Tag {
            key: key.into(),
            value: value.map(Into::into),
        };
        let tags_list = vec![tag("a", Some("1")), tag("b", Some("2")), tag("c", None)];
        let add = aws::AddTagsRequest { resource_id: resource_id.clone(), tags_list };
        world.call::<AddTags>(add).unwrap();
        let tags_list = vec![tag("a", None), tag("b", Some("other")), tag("d", None)];
        let remove = aws::RemoveTagsRequest { resource_id: resource_id.clone(), tags_list };
        world.call::<RemoveTags>(remove).unwrap();
        let list = aws::ListTagsRequest { resource_id_list: vec![resource_id], next_token: None };
        let mut told = world.call::<ListTags>(list).unwrap().resource_tag_list.unwrap();
        let tags = told.remove(0).tags_list.unwrap();
        assert_eq!(tags, [tag("b", Some("2")), tag("c", Some(""))]);
    }
}
