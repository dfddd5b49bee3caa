//! `ListGroups`: the groups of the account by name, all or those below a path.
//!
//! # Invariants
//!
//! * Every group is listed once, on one page.

use identity::entities::Group;
use wire::iam as aws;

use super::groups;
use super::paging::Page;
use crate::prelude::*;

pub(crate) struct ListGroups;

impl Operation for ListGroups {
    type Shape = aws::ListGroups;
    const AUDIT: Audit = Audit::management(Read);

    fn access(_: &Context, _: &Tx, _: &Input<Self>) -> Outcome<Access> {
        Ok(Access::to("iam:ListGroups", "*"))
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let prefix = input.path_prefix.as_deref().unwrap_or("/");
        let marker = input.marker.as_deref();
        let page = Page::read(cx, "ListGroups", &[prefix], marker, input.max_items)?;
        let page = page.rows(tx, &cx.caller.account, |it: &Group| it.path.starts_with(prefix))?;
        Ok(aws::ListGroupsResponse {
            groups: page.items.iter().map(groups::view).collect(),
            is_truncated: Some(page.is_truncated),
            marker: page.marker,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::iam::testing::make_group;
    use crate::testing::World;

    #[test]
    fn groups_are_listed_by_name_and_to_those_only_who_may() {
        let mut world = World::new();
        make_group(&mut world, "b");
        make_group(&mut world, "A");
        let told = world.call::<ListGroups>(Default::default()).unwrap();
        let names: Vec<_> = told.groups.iter().map(|it| it.group_name.as_str()).collect();
        assert_eq!((names, told.is_truncated), (vec!["A", "b"], Some(false)));
        world.user("mallory", &["iam:ListUsers"]);
        assert_eq!(world.call::<ListGroups>(Default::default()).unwrap_err().status, 403);
    }
}
