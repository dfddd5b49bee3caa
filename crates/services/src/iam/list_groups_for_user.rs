//! `ListGroupsForUser`: the groups that a user is in, by name.
//!
//! # Invariants
//!
//! * The permission is asked on the user.

use identity::entities::{self, Group};
use wire::iam as aws;

use super::paging::Page;
use super::{groups, names};
use crate::prelude::*;

pub(crate) struct ListGroupsForUser;

impl Operation for ListGroupsForUser {
    type Shape = aws::ListGroupsForUser;
    const AUDIT: Audit = Audit::management(Read);

    fn access(cx: &Context, tx: &Tx, input: &Input<Self>) -> Outcome<Access> {
        Ok(names::on_user(cx, tx, "iam:ListGroupsForUser", &input.user_name)?.into())
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let mut user = names::user(cx, tx, &input.user_name)?;
        let marker = input.marker.as_deref();
        let page = Page::read(cx, "ListGroupsForUser", &[&user.id], marker, input.max_items)?;
        user.groups.sort();
        let mut found = Vec::new();
        for name in &user.groups {
            found.extend(entities::find::<Group>(tx, &user.account, name)?);
        }
        let page = page.cut(found, groups::key);
        Ok(aws::ListGroupsForUserResponse {
            groups: page.items.iter().map(groups::view).collect(),
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
    fn groups_of_a_user_come_by_name_and_in_pages() {
        let mut world = World::new();
        make_user(&mut world, "bob");
        for group in ["b", "A", "c"] {
            make_group(&mut world, group);
            let add =
                aws::AddUserToGroupRequest { group_name: group.into(), user_name: "bob".into() };
            world.call::<AddUserToGroup>(add).unwrap();
        }
        let mut page = |marker: Option<String>| {
            let told = world
                .call::<ListGroupsForUser>(aws::ListGroupsForUserRequest {
                    user_name: "bob".into(),
                    marker,
                    max_items: Some(2),
                })
                .unwrap();
            let names: Vec<_> = told.groups.into_iter().map(|it| it.group_name).collect();
            (names, told.marker)
        };
        let (first, marker) = page(None);
        assert_eq!(first, ["A", "b"]);
        assert_eq!(page(marker), (vec!["c".to_string()], None));
    }
}
