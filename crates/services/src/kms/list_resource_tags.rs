//! `ListResourceTags`: the tags of a key.

use wire::kms as aws;

use super::naming::{self, Reach};
use super::paging::Lengths;
use super::rows::TAGS;
use crate::prelude::*;

pub(crate) struct ListResourceTags;

const PAGES: Lengths = Lengths { operation: "ListResourceTags", default: 50, max: 50 };

impl Operation for ListResourceTags {
    type Shape = aws::ListResourceTags;
    const AUDIT: Audit = Audit::management(Read);

    fn access(cx: &Context, tx: &Tx, input: &Input<Self>) -> Outcome<Access> {
        naming::access(cx, tx, "kms:ListResourceTags", &input.key_id, Reach::Own)
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let key = naming::key(cx, tx, &input.key_id, Reach::Own)?;
        let asked = PAGES.asked(input.limit, input.marker.as_deref())?;
        let tags = tx.get(TAGS, key.place())?.unwrap_or_default().tags;
        let (tags, next_marker) = asked.page(tags, |it| it.0.clone());
        let tag = |(tag_key, tag_value)| aws::Tag { tag_key, tag_value };
        Ok(aws::ListResourceTagsResponse {
            tags: Some(tags.into_iter().map(tag).collect()),
            truncated: Some(next_marker.is_some()),
            next_marker,
        })
    }

    fn resources(cx: &Context, tx: &Tx, input: &Input<Self>) -> Result<Vec<Resource>, Failure> {
        naming::resources(cx, tx, &input.key_id)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kms::testing::{key_with, tag};
    use crate::testing::World;

    #[test]
    fn tags_are_told_page_by_page() {
        let mut world = World::new();
        let one = aws::Tag { tag_key: "b".into(), tag_value: "2".into() };
        let key = key_with(&mut world, |it| it.tags = Some(vec![one])).key_id;
        tag(&mut world, &key, &[("a", "1")]).unwrap();
        let list =
            |marker| aws::ListResourceTagsRequest { key_id: key.clone(), limit: Some(1), marker };
        let first = world.call::<ListResourceTags>(list(None)).unwrap();
        assert_eq!((first.tags.unwrap()[0].tag_key.as_str(), first.truncated), ("a", Some(true)));
        let rest = world.call::<ListResourceTags>(list(first.next_marker)).unwrap();
        assert_eq!((rest.tags.unwrap()[0].tag_key.as_str(), rest.truncated), ("b", Some(false)));
    }
}
