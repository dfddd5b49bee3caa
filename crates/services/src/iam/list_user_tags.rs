//! `ListUserTags`: the tags of a user, in the order in which they were put.
//!
//! # Invariants
//!
//! * A key is shown in the case in which it was put last.

use wire::iam as aws;

use super::paging::Page;
use super::{names, tags};
use crate::prelude::*;

pub(crate) struct ListUserTags;

impl Operation for ListUserTags {
    type Shape = aws::ListUserTags;
    const AUDIT: Audit = Audit::management(Read);

    fn access(cx: &Context, tx: &Tx, input: &Input<Self>) -> Outcome<Access> {
        Ok(names::on_user(cx, tx, "iam:ListUserTags", &input.user_name)?.into())
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let user = names::user(cx, tx, &input.user_name)?;
        let marker = input.marker.as_deref();
        let page = Page::read(cx, "ListUserTags", &[&user.id], marker, input.max_items)?;
        let page = page.count(tags::list(&user.tags));
        Ok(aws::ListUserTagsResponse {
            tags: page.items,
            is_truncated: Some(page.is_truncated),
            marker: page.marker,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::iam::tag_user::TagUser;
    use crate::iam::testing::make_user;
    use crate::testing::World;

    #[test]
    fn tags_are_listed_in_pages() {
        let mut world = World::new();
        make_user(&mut world, "bob");
        let tag = |key: &str| aws::Tag { key: key.into(), value: String::new() };
        let tags = vec![tag("z"), tag("a"), tag("m")];
        world.call::<TagUser>(aws::TagUserRequest { user_name: "bob".into(), tags }).unwrap();
        let mut page = |marker: Option<String>| {
            let request =
                aws::ListUserTagsRequest { user_name: "bob".into(), marker, max_items: Some(2) };
            let told = world.call::<ListUserTags>(request).unwrap();
            (told.tags, told.marker)
        };
        let (first, marker) = page(None);
        assert_eq!(first, [tag("z"), tag("a")]);
        assert_eq!(page(marker), (vec![tag("m")], None));
    }
}
