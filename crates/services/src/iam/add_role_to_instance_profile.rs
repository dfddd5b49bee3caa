//! `AddRoleToInstanceProfile`: let instances with a profile be the role.
//!
//! # Invariants
//!
//! * A profile holds one role.
//! * Whoever hands a role to EC2 needs `iam:PassRole` on it.

use identity::entities;
use wire::iam as aws;

use super::{holders, names, quotas, roles};
use crate::prelude::*;

const ROLES_PER_PROFILE: (&str, usize) = ("InstanceSessionsPerInstanceProfile", 1);

pub(crate) struct AddRoleToInstanceProfile;

impl Operation for AddRoleToInstanceProfile {
    type Shape = aws::AddRoleToInstanceProfile;
    const AUDIT: Audit = Audit::management(Write);

    fn access(cx: &Context, tx: &Tx, input: &Input<Self>) -> Outcome<Access> {
        let (action, name) = ("iam:AddRoleToInstanceProfile", &input.instance_profile_name);
        let need = names::on_instance_profile(cx, tx, action, name)?;
        Ok(Access::from(need).need(roles::passing(cx, tx, &input.role_name, "ec2.amazonaws.com")?))
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let mut profile = names::instance_profile(cx, tx, &input.instance_profile_name)?;
        let role = names::role(cx, tx, &input.role_name)?;
        if role.is_service_linked() {
            return Err(holders::protected(&role.name).into());
        }
        if profile.role.is_some() {
            return Err(quotas::exceeded(ROLES_PER_PROFILE.0, ROLES_PER_PROFILE.1).into());
        }
        profile.role = Some(role.name);
        entities::put(tx, &profile)?;
        Ok(wire::Empty {})
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::iam::stage;
    use crate::testing::World;

    fn add(world: &mut World, role: &str) -> Result<(), String> {
        let (instance_profile_name, role_name) = ("web".into(), role.into());
        let input = aws::AddRoleToInstanceProfileRequest { instance_profile_name, role_name };
        world.call::<AddRoleToInstanceProfile>(input).map(|_| ()).map_err(|it| it.message)
    }

    #[test]
    fn a_role_is_passed_only_by_who_may_pass_it_to_ec2() {
        let mut world = stage::world();
        stage::profile(&mut world, "web");
        stage::role(&mut world, "auditor");
        world.user("eve", &["iam:AddRoleToInstanceProfile"]);
        let denied = add(&mut world, "auditor").unwrap_err();
        assert!(
            denied.contains("iam:PassRole on resource: arn:aws:iam::111122223333:role/auditor")
        );
        let passing = |service: &str| {
            Some(json!({
                "Effect": "Allow",
                "Action": ["iam:AddRoleToInstanceProfile", "iam:PassRole"],
                "Resource": "*",
                "Condition": {"StringEqualsIfExists": {"iam:PassedToService": service}},
            }))
        };
        world.user_with("lambda", passing("lambda.amazonaws.com"));
        add(&mut world, "auditor").unwrap_err();
        world.user_with("dan", passing("ec2.amazonaws.com"));
        add(&mut world, "auditor").unwrap();
    }

    #[test]
    fn a_profile_holds_one_role() {
        let mut world = stage::world();
        stage::profile(&mut world, "web");
        stage::role(&mut world, "auditor");
        add(&mut world, "auditor").unwrap();
        let full = "Cannot exceed quota for InstanceSessionsPerInstanceProfile: 1";
        assert_eq!(add(&mut world, "auditor").unwrap_err(), full);
        assert_eq!(add(&mut world, "x").unwrap_err(), "The role with name x cannot be found.");
    }
}
