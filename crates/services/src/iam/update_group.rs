//! `UpdateGroup`: another name, another path, the same group.
//!
//! # Invariants
//!
//! * Its users stay in it, and so do its policies.
//! * The permission is needed on the old ARN and on the new one.

use gate::Need;
use identity::entities::{self, Group};
use wire::iam as aws;

use super::{groups, names};
use crate::prelude::*;

pub(crate) struct UpdateGroup;

impl Operation for UpdateGroup {
    type Shape = aws::UpdateGroup;
    const AUDIT: Audit = Audit::management(Write);

    fn access(cx: &Context, tx: &Tx, input: &Input<Self>) -> Outcome<Access> {
        let account = &cx.caller.account;
        let access = Access::from(names::on_group(cx, tx, "iam:UpdateGroup", &input.group_name)?);
        let found = entities::find::<Group>(tx, account, &input.group_name)?;
        let group = found.unwrap_or_else(|| Group {
            account: account.clone(),
            name: input.group_name.clone(),
            path: "/".into(),
            ..Group::default()
        });
        let arn = renamed(&group, input).arn();
        Ok(match arn == group.arn() {
            true => access,
            false => access.need(Need::new("iam:UpdateGroup", arn).of(account)),
        })
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let group = names::group(cx, tx, &input.group_name)?;
        let changed = renamed(&group, &input);
        let (old, new) = (groups::key(&group), groups::key(&changed));
        if old != new {
            if entities::find::<Group>(tx, &group.account, &changed.name)?.is_some() {
                let text = format!("Group with name {} already exists.", changed.name);
                return Err(aws::entity_already_exists(text).into());
            }
            for mut user in groups::members(tx, &group)? {
                for name in user.groups.iter_mut().filter(|it| **it == old) {
                    name.clone_from(&new);
                }
                entities::put(tx, &user)?;
            }
        }
        entities::remove(tx, &group)?;
        entities::put(tx, &changed)?;
        Ok(Default::default())
    }
}

/// The group under its new name and path; what is not given stays.
fn renamed(group: &Group, input: &aws::UpdateGroupRequest) -> Group {
    let path = input.new_path.clone().unwrap_or_else(|| group.path.clone());
    let name = input.new_group_name.clone().unwrap_or_else(|| group.name.clone());
    Group { name, path, ..group.clone() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::iam::add_user_to_group::AddUserToGroup;
    use crate::iam::get_group::GetGroup;
    use crate::iam::testing::{make_group, make_user};
    use crate::testing::World;

    #[test]
    fn a_renamed_group_keeps_its_users() {
        let mut world = World::new();
        make_user(&mut world, "bob");
        make_group(&mut world, "team");
        make_group(&mut world, "other");
        let membership =
            aws::AddUserToGroupRequest { group_name: "team".into(), user_name: "bob".into() };
        world.call::<AddUserToGroup>(membership).unwrap();
        let rename = |to: &str| aws::UpdateGroupRequest {
            group_name: "team".into(),
            new_path: Some("/x/".into()),
            new_group_name: Some(to.into()),
        };
        let refusal = world.call::<UpdateGroup>(rename("OTHER")).unwrap_err();
        assert_eq!(refusal.code, "EntityAlreadyExists");
        world.call::<UpdateGroup>(rename("Crew")).unwrap();
        let request = aws::GetGroupRequest { group_name: "crew".into(), ..Default::default() };
        let told = world.call::<GetGroup>(request).unwrap();
        assert_eq!(told.group.arn, "arn:aws:iam::111122223333:group/x/Crew");
        assert_eq!(told.users.len(), 1);
        let old = aws::GetGroupRequest { group_name: "team".into(), ..Default::default() };
        assert_eq!(world.call::<GetGroup>(old).unwrap_err().code, "NoSuchEntity");
    }
}
