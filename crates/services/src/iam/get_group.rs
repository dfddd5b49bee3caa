//! `GetGroup`: a group, and its users by name, page by page.
//!
//! # Invariants
//!
//! * Policies of the group are not in it; they have lists of their own.

use wire::iam as aws;

use super::paging::Page;
use super::{groups, names, users};
use crate::prelude::*;

pub(crate) struct GetGroup;

impl Operation for GetGroup {
    type Shape = aws::GetGroup;
    const AUDIT: Audit = Audit::management(Read);

    fn access(cx: &Context, tx: &Tx, input: &Input<Self>) -> Outcome<Access> {
        Ok(names::on_group(cx, tx, "iam:GetGroup", &input.group_name)?.into())
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let group = names::group(cx, tx, &input.group_name)?;
        let marker = input.marker.as_deref();
        let page = Page::read(cx, "GetGroup", &[&group.id], marker, input.max_items)?;
        let page = page.cut(groups::members(tx, &group)?, |it| it.name.to_ascii_lowercase());
        Ok(aws::GetGroupResponse {
            group: groups::view(&group),
            users: page.items.iter().map(users::listed).collect(),
            is_truncated: Some(page.is_truncated),
            marker: page.marker,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::iam::add_user_to_group::AddUserToGroup;
    use crate::iam::testing::{make_group, make_user};
    use crate::testing::World;

    #[test]
    fn a_group_tells_its_users_in_pages() {
        let mut world = World::new();
        make_group(&mut world, "team");
        for name in ["bob", "Alice", "carol"] {
            make_user(&mut world, name);
            world
                .call::<AddUserToGroup>(aws::AddUserToGroupRequest {
                    group_name: "TEAM".into(),
                    user_name: name.into(),
                })
                .unwrap();
        }
        let mut page = |marker: Option<String>| {
            let told = world
                .call::<GetGroup>(aws::GetGroupRequest {
                    group_name: "team".into(),
                    marker,
                    max_items: Some(2),
                })
                .unwrap();
            let names: Vec<_> = told.users.into_iter().filter_map(|it| it.user_name).collect();
            (names, told.marker)
        };
        let (first, marker) = page(None);
        assert_eq!(first, ["Alice", "bob"]);
        assert_eq!(page(marker), (vec!["carol".to_string()], None));
    }
}
