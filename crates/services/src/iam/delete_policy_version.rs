//! `DeletePolicyVersion`: forget a version of a managed policy that is not in force.
//!
//! # Invariants
//!
//! * The version in force stays, so a policy always says something.

use identity::entities;
use wire::iam as aws;

use super::managed_policies;
use crate::prelude::*;

pub(crate) struct DeletePolicyVersion;

impl Operation for DeletePolicyVersion {
    type Shape = aws::DeletePolicyVersion;
    const AUDIT: Audit = Audit::management(Write);

    fn access(cx: &Context, tx: &Tx, input: &Input<Self>) -> Outcome<Access> {
        let action = "iam:DeletePolicyVersion";
        Ok(managed_policies::need_change(cx, tx, action, &input.policy_arn)?.into())
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let (mut policy, number) =
            managed_policies::own_version(cx, tx, &input.policy_arn, &input.version_id)?;
        if number == policy.default_version {
            let text = "Cannot delete the default version of a policy.";
            return Err(aws::delete_conflict(text).into());
        }
        policy.versions.retain(|it| it.number != number);
        entities::put(tx, &policy)?;
        Ok(wire::Empty {})
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::iam::create_policy_version::CreatePolicyVersion;
    use crate::iam::stage;

    #[test]
    fn the_version_in_force_stays() {
        let mut world = stage::world();
        let arn = stage::policy(&mut world, "reader", stage::allow("s3:Get*"));
        let create = aws::CreatePolicyVersionRequest {
            policy_arn: arn.clone(),
            policy_document: stage::allow("s3:List*"),
            set_as_default: Some(true),
        };
        world.call::<CreatePolicyVersion>(create).unwrap();
        let mut delete = |version: &str| {
            let (policy_arn, version_id) = (arn.clone(), version.into());
            let input = aws::DeletePolicyVersionRequest { policy_arn, version_id };
            world.call::<DeletePolicyVersion>(input).map_err(|it| it.message)
        };
        let said = delete("v2").unwrap_err();
        assert_eq!(said, "Cannot delete the default version of a policy.");
        delete("v1").unwrap();
        assert!(
            delete("v1").unwrap_err().ends_with("version v1 does not exist or is not attachable.")
        );
    }
}
