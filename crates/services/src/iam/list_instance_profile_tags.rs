//! `ListInstanceProfileTags`: the tags of an instance profile.
//!
//! # Invariants
//!
//! * Tags come in the order in which they were put on.

use wire::iam as aws;

use super::paging::Page;
use super::{names, tags};
use crate::prelude::*;

pub(crate) struct ListInstanceProfileTags;

impl Operation for ListInstanceProfileTags {
    type Shape = aws::ListInstanceProfileTags;
    const AUDIT: Audit = Audit::management(Read);

    fn access(cx: &Context, tx: &Tx, input: &Input<Self>) -> Outcome<Access> {
        Ok(names::on_instance_profile(
            cx,
            tx,
            "iam:ListInstanceProfileTags",
            &input.instance_profile_name,
        )?
        .into())
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let (operation, filters) =
            ("ListInstanceProfileTags", [input.instance_profile_name.as_str()]);
        let marker = input.marker.as_deref();
        let page = Page::read(cx, operation, &filters, marker, input.max_items)?;
        let tags = names::instance_profile(cx, tx, &input.instance_profile_name)?.tags;
        let paged = page.count(tags::list(&tags));
        Ok(aws::ListInstanceProfileTagsResponse {
            tags: paged.items,
            is_truncated: Some(paged.is_truncated),
            marker: paged.marker,
        })
    }
}

#[cfg(test)]
mod tests {
    use identity::entities::{self, InstanceProfile};

    use super::*;
    use crate::iam::stage;

    #[test]
    fn tags_come_page_by_page() {
        let mut world = stage::world();
        stage::profile(&mut world, "web");
        let row: InstanceProfile = stage::row(&world, "web");
        let tags = ["a", "b", "c"].map(|key| (key.into(), String::new()));
        let tagged = InstanceProfile { tags: tags.into(), ..row };
        stage::change(&world, |tx| entities::put(tx, &tagged).unwrap());
        let list = |marker| aws::ListInstanceProfileTagsRequest {
            instance_profile_name: "web".into(),
            marker,
            max_items: Some(2),
        };
        let first = world.call::<ListInstanceProfileTags>(list(None)).unwrap();
        assert_eq!((first.tags.len(), first.is_truncated), (2, Some(true)));
        let second = world.call::<ListInstanceProfileTags>(list(first.marker)).unwrap();
        assert_eq!((second.tags[0].key.as_str(), second.is_truncated), ("c", Some(false)));
    }
}
