//! `DeleteGroup`: remove a group that has neither users nor policies any more.
//!
//! # Invariants
//!
//! * Nobody loses a permission by it: whoever had one through the group was taken out before.

use identity::entities;
use wire::iam as aws;

use super::{groups, names};
use crate::prelude::*;

pub(crate) struct DeleteGroup;

impl Operation for DeleteGroup {
    type Shape = aws::DeleteGroup;
    const AUDIT: Audit = Audit::management(Write);

    fn access(cx: &Context, tx: &Tx, input: &Input<Self>) -> Outcome<Access> {
        Ok(names::on_group(cx, tx, "iam:DeleteGroup", &input.group_name)?.into())
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let group = names::group(cx, tx, &input.group_name)?;
        let holdings = [
            (!group.attached.is_empty(), "must detach all policies first."),
            (!group.inline.is_empty(), "must delete policies first."),
            (!groups::members(tx, &group)?.is_empty(), "must remove users from group first."),
        ];
        if let Some((_, must)) = holdings.iter().find(|it| it.0) {
            return Err(aws::delete_conflict(format!("Cannot delete entity, {must}")).into());
        }
        entities::remove(tx, &group)?;
        Ok(Default::default())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::iam::add_user_to_group::AddUserToGroup;
    use crate::iam::remove_user_from_group::RemoveUserFromGroup;
    use crate::iam::testing::{make_group, make_user};
    use crate::testing::World;

    #[test]
    fn a_group_with_users_stays() {
        let mut world = World::new();
        make_user(&mut world, "bob");
        make_group(&mut world, "team");
        let (group_name, user_name) = ("team".to_string(), "bob".to_string());
        let delete = || aws::DeleteGroupRequest { group_name: "team".into() };
        let add = aws::AddUserToGroupRequest {
            group_name: group_name.clone(),
            user_name: user_name.clone(),
        };
        world.call::<AddUserToGroup>(add).unwrap();
        let refusal = world.call::<DeleteGroup>(delete()).unwrap_err();
        let text = "Cannot delete entity, must remove users from group first.";
        assert_eq!((&*refusal.code, &*refusal.message), ("DeleteConflict", text));
        let remove = aws::RemoveUserFromGroupRequest { group_name, user_name };
        world.call::<RemoveUserFromGroup>(remove).unwrap();
        world.call::<DeleteGroup>(delete()).unwrap();
        assert_eq!(world.call::<DeleteGroup>(delete()).unwrap_err().code, "NoSuchEntity");
    }
}
