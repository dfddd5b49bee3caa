//! `SetDefaultPolicyVersion`: put another version of a managed policy in force.
//!
//! # Invariants
//!
//! * From the next call on, the version decides for everybody whom the policy speaks for.

use identity::entities;
use wire::iam as aws;

use super::managed_policies;
use crate::prelude::*;

pub(crate) struct SetDefaultPolicyVersion;

impl Operation for SetDefaultPolicyVersion {
    type Shape = aws::SetDefaultPolicyVersion;
    const AUDIT: Audit = Audit::management(Write);

    fn access(cx: &Context, tx: &Tx, input: &Input<Self>) -> Outcome<Access> {
        let action = "iam:SetDefaultPolicyVersion";
        Ok(managed_policies::need_change(cx, tx, action, &input.policy_arn)?.into())
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let (mut policy, number) =
            managed_policies::own_version(cx, tx, &input.policy_arn, &input.version_id)?;
        policy.default_version = number;
        entities::put(tx, &policy)?;
        Ok(wire::Empty {})
    }
}

#[cfg(test)]
mod tests {
    use identity::entities::User;

    use super::*;
    use crate::iam::create_policy_version::CreatePolicyVersion;
    use crate::iam::list_roles::ListRoles;
    use crate::iam::stage;

    #[test]
    fn the_version_in_force_decides_from_the_next_call_on() {
        let mut world = stage::world();
        let arn = stage::policy(&mut world, "p", stage::allow("s3:Get*"));
        let bob: User = stage::row(&world, "bob");
        let bob = User { attached: vec![arn.clone()], ..bob };
        stage::change(&world, |tx| entities::put(tx, &bob).unwrap());
        let version = aws::CreatePolicyVersionRequest {
            policy_arn: arn.clone(),
            policy_document: stage::allow("iam:ListRoles"),
            set_as_default: None,
        };
        world.call::<CreatePolicyVersion>(version).unwrap();
        for (version, allowed) in [("v1", false), ("v2", true), ("v1", false)] {
            let (policy_arn, version_id) = (arn.clone(), version.into());
            let input = aws::SetDefaultPolicyVersionRequest { policy_arn, version_id };
            world.root().call::<SetDefaultPolicyVersion>(input).unwrap();
            let listed = world.caller(stage::bob()).call::<ListRoles>(Default::default());
            assert_eq!(listed.is_ok(), allowed, "{version}");
        }
    }
}
