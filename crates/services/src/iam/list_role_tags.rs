//! `ListRoleTags`: the tags of a role.
//!
//! # Invariants
//!
//! * Tags come in the order in which they were put on.

use wire::iam as aws;

use super::paging::Page;
use super::{names, tags};
use crate::prelude::*;

pub(crate) struct ListRoleTags;

impl Operation for ListRoleTags {
    type Shape = aws::ListRoleTags;
    const AUDIT: Audit = Audit::management(Read);

    fn access(cx: &Context, tx: &Tx, input: &Input<Self>) -> Outcome<Access> {
        Ok(names::on_role(cx, tx, "iam:ListRoleTags", &input.role_name)?.into())
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let (operation, filters) = ("ListRoleTags", [input.role_name.as_str()]);
        let marker = input.marker.as_deref();
        let page = Page::read(cx, operation, &filters, marker, input.max_items)?;
        let tags = names::role(cx, tx, &input.role_name)?.tags;
        let paged = page.count(tags::list(&tags));
        Ok(aws::ListRoleTagsResponse {
            tags: paged.items,
            is_truncated: Some(paged.is_truncated),
            marker: paged.marker,
        })
    }
}

#[cfg(test)]
mod tests {
    use identity::entities::{self, Role};

    use super::*;
    use crate::iam::stage;

    #[test]
    fn tags_come_page_by_page() {
        let mut world = stage::world();
        stage::role(&mut world, "auditor");
        let row: Role = stage::row(&world, "auditor");
        let tags = ["a", "b", "c"].map(|key| (key.into(), String::new()));
        let tagged = Role { tags: tags.into(), ..row };
        stage::change(&world, |tx| entities::put(tx, &tagged).unwrap());
        let list = |marker| aws::ListRoleTagsRequest {
            role_name: "auditor".into(),
            marker,
            max_items: Some(2),
        };
        let first = world.call::<ListRoleTags>(list(None)).unwrap();
        assert_eq!((first.tags.len(), first.is_truncated), (2, Some(true)));
        let second = world.call::<ListRoleTags>(list(first.marker)).unwrap();
        assert_eq!((second.tags[0].key.as_str(), second.is_truncated), ("c", Some(false)));
    }
}
