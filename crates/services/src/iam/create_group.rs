//! `CreateGroup`: a new group, without users and without policies.
//!
//! # Invariants
//!
//! * A name is one group's, whatever the case and the path.

use identity::entities::{self, Group};
use wire::iam as aws;

use super::{groups, names};
use crate::prelude::*;

const GROUPS_MAX: usize = 300;

pub(crate) struct CreateGroup;

impl Operation for CreateGroup {
    type Shape = aws::CreateGroup;
    const AUDIT: Audit = Audit::management(Write);

    fn access(cx: &Context, _: &Tx, input: &Input<Self>) -> Outcome<Access> {
        let account = &cx.caller.account;
        let path = names::path(input.path.clone());
        let arn = names::arn(account, "group", &path, &input.group_name);
        Ok(Access::to("iam:CreateGroup", &arn).of(account))
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let account = &cx.caller.account;
        if entities::find::<Group>(tx, account, &input.group_name)?.is_some() {
            let text = format!("Group with name {} already exists.", input.group_name);
            return Err(aws::entity_already_exists(text).into());
        }
        if entities::count::<Group>(tx, account)? >= GROUPS_MAX {
            let text = format!("Cannot exceed quota for GroupsPerAccount: {GROUPS_MAX}");
            return Err(aws::limit_exceeded(text).into());
        }
        let group = Group {
            account: account.clone(),
            name: input.group_name,
            path: names::path(input.path),
            id: names::id("AGPA", cx.random(0)),
            created_at: cx.now,
            ..Group::default()
        };
        entities::put(tx, &group)?;
        Ok(aws::CreateGroupResponse { group: groups::view(&group) })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::iam::testing::make_group;
    use crate::testing::World;

    #[test]
    fn a_group_has_one_name_in_any_case() {
        let mut world = World::new();
        let made = make_group(&mut world, "Team");
        assert!(made.group_id.starts_with("AGPA"));
        assert_eq!(made.arn, "arn:aws:iam::111122223333:group/Team");
        let again = aws::CreateGroupRequest { group_name: "team".into(), path: None };
        let refusal = world.call::<CreateGroup>(again).unwrap_err();
        assert_eq!(refusal.message, "Group with name team already exists.");
    }
}
