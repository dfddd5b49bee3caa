//! `RemoveUserFromGroup`: what the user might do through the group only, he may no longer.
//!
//! # Invariants
//!
//! * The permission is asked on the group, not on the user.
//! * Removing who is not in it is no fault.

use identity::entities;
use wire::iam as aws;

use super::{groups, names};
use crate::prelude::*;

pub(crate) struct RemoveUserFromGroup;

impl Operation for RemoveUserFromGroup {
    type Shape = aws::RemoveUserFromGroup;
    const AUDIT: Audit = Audit::management(Write);

    fn access(cx: &Context, tx: &Tx, input: &Input<Self>) -> Outcome<Access> {
        Ok(names::on_group(cx, tx, "iam:RemoveUserFromGroup", &input.group_name)?.into())
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let group = names::group(cx, tx, &input.group_name)?;
        let mut user = names::user(cx, tx, &input.user_name)?;
        let key = groups::key(&group);
        if user.groups.contains(&key) {
            user.groups.retain(|it| *it != key);
            entities::put(tx, &user)?;
        }
        Ok(Default::default())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::iam::add_user_to_group::AddUserToGroup;
    use crate::iam::list_groups_for_user::ListGroupsForUser;
    use crate::iam::testing::{make_group, make_user};
    use crate::testing::World;

    #[test]
    fn a_user_leaves_one_group_and_stays_in_the_others() {
        let mut world = World::new();
        make_user(&mut world, "bob");
        for group in ["one", "two"] {
            make_group(&mut world, group);
            let add =
                aws::AddUserToGroupRequest { group_name: group.into(), user_name: "bob".into() };
            world.call::<AddUserToGroup>(add).unwrap();
        }
        for _ in 0..2 {
            let remove = aws::RemoveUserFromGroupRequest {
                group_name: "ONE".into(),
                user_name: "bob".into(),
            };
            world.call::<RemoveUserFromGroup>(remove).unwrap();
        }
        let list = aws::ListGroupsForUserRequest { user_name: "bob".into(), ..Default::default() };
        let left = world.call::<ListGroupsForUser>(list).unwrap().groups;
        assert_eq!(left.iter().map(|it| it.group_name.as_str()).collect::<Vec<_>>(), ["two"]);
    }
}
