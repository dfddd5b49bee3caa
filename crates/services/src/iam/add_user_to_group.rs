//! `AddUserToGroup`: what the group may do, the user may do from now on.
//!
//! # Invariants
//!
//! * The permission is asked on the group, not on the user.
//! * Adding twice is adding once.

use identity::entities;
use wire::iam as aws;

use super::{groups, names};
use crate::prelude::*;

const GROUPS_PER_USER_MAX: usize = 10;

pub(crate) struct AddUserToGroup;

impl Operation for AddUserToGroup {
    type Shape = aws::AddUserToGroup;
    const AUDIT: Audit = Audit::management(Write);

    fn access(cx: &Context, tx: &Tx, input: &Input<Self>) -> Outcome<Access> {
        Ok(names::on_group(cx, tx, "iam:AddUserToGroup", &input.group_name)?.into())
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let group = names::group(cx, tx, &input.group_name)?;
        let mut user = names::user(cx, tx, &input.user_name)?;
        let key = groups::key(&group);
        if user.groups.contains(&key) {
            return Ok(Default::default());
        }
        if user.groups.len() >= GROUPS_PER_USER_MAX {
            let text = format!("Cannot exceed quota for GroupsPerUser: {GROUPS_PER_USER_MAX}");
            return Err(aws::limit_exceeded(text).into());
        }
        user.groups.push(key);
        entities::put(tx, &user)?;
        Ok(Default::default())
    }
}

#[cfg(test)]
mod tests {
    use identity::entities::{Group, InlinePolicy};

    use super::*;
    use crate::iam::list_users::ListUsers;
    use crate::iam::testing::{make_group, make_user};
    use crate::testing::{ACCOUNT, World, wait};

    fn add(group: &str, user: &str) -> aws::AddUserToGroupRequest {
        aws::AddUserToGroupRequest { group_name: group.into(), user_name: user.into() }
    }

    #[test]
    fn a_user_may_what_his_group_may() {
        let mut world = World::new();
        make_group(&mut world, "team");
        let mut tx = world.gate.store.begin();
        let mut group = entities::find::<Group>(&tx, ACCOUNT, "team").unwrap().unwrap();
        let document = r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow",
            "Action":"iam:ListUsers","Resource":"*"}}"#;
        group.inline.push(InlinePolicy { name: "list".into(), document: document.into() });
        entities::put(&mut tx, &group).unwrap();
        wait(world.gate.store.commit(tx)).unwrap().unwrap();
        world.user("alice", &[]).call::<ListUsers>(Default::default()).unwrap_err();
        world.root().call::<AddUserToGroup>(add("Team", "ALICE")).unwrap();
        world.root().call::<AddUserToGroup>(add("team", "alice")).unwrap();
        world.user("alice", &[]).call::<ListUsers>(Default::default()).unwrap();
    }

    #[test]
    fn ten_groups_are_enough_and_both_must_exist() {
        let mut world = World::new();
        make_user(&mut world, "bob");
        for number in 0..10 {
            make_group(&mut world, &format!("g{number}"));
            world.call::<AddUserToGroup>(add(&format!("g{number}"), "bob")).unwrap();
        }
        make_group(&mut world, "more");
        let refusal = world.call::<AddUserToGroup>(add("more", "bob")).unwrap_err();
        assert_eq!(refusal.message, "Cannot exceed quota for GroupsPerUser: 10");
        let refusal = world.call::<AddUserToGroup>(add("absent", "bob")).unwrap_err();
        assert_eq!(refusal.message, "The group with name absent cannot be found.");
        let refusal = world.call::<AddUserToGroup>(add("more", "absent")).unwrap_err();
        assert_eq!(refusal.message, "The user with name absent cannot be found.");
    }
}
