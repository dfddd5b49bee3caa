//! `DeletePolicy`: take a managed policy away that nobody uses.
//!
//! # Invariants
//!
//! * A policy that is attached to anybody, or bounds anybody, stays.

use identity::{entities, uses};
use wire::iam as aws;

use super::managed_policies;
use crate::prelude::*;

pub(crate) struct DeletePolicy;

impl Operation for DeletePolicy {
    type Shape = aws::DeletePolicy;
    const AUDIT: Audit = Audit::management(Write);

    fn access(cx: &Context, tx: &Tx, input: &Input<Self>) -> Outcome<Access> {
        let action = "iam:DeletePolicy";
        Ok(managed_policies::need_change(cx, tx, action, &input.policy_arn)?.into())
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let policy = managed_policies::own(cx, tx, &input.policy_arn)?;
        if uses::count(tx, &policy.account, &input.policy_arn)?.any() {
            let text = "Cannot delete a policy attached to entities.";
            return Err(aws::delete_conflict(text).into());
        }
        if policy.versions.len() > 1 {
            let text = "This policy has more than one version. Before you delete a policy, you \
                must delete the policy's versions. The default version is deleted with the policy.";
            return Err(aws::delete_conflict(text).into());
        }
        entities::remove(tx, &policy)?;
        Ok(wire::Empty {})
    }
}

#[cfg(test)]
mod tests {
    use identity::entities::{ManagedPolicy, User};

    use super::*;
    use crate::iam::create_policy_version::CreatePolicyVersion;
    use crate::iam::stage;
    use crate::testing::{ACCOUNT, World};

    fn delete(world: &mut World, arn: &str) -> Result<(), String> {
        let input = aws::DeletePolicyRequest { policy_arn: arn.into() };
        world.call::<DeletePolicy>(input).map(|_| ()).map_err(|it| it.message)
    }

    #[test]
    fn a_policy_in_use_stays_also_as_a_boundary_only() {
        let mut world = stage::world();
        let arn = stage::policy(&mut world, "reader", stage::allow("s3:Get*"));
        let bob: User = stage::row(&world, "bob");
        let bound = User { boundary: Some(arn.clone()), ..bob.clone() };
        stage::change(&world, |tx| entities::put(tx, &bound).unwrap());
        let said = delete(&mut world, &arn).unwrap_err();
        assert_eq!(said, "Cannot delete a policy attached to entities.");
        stage::change(&world, |tx| entities::put(tx, &bob).unwrap());
        delete(&mut world, &arn).unwrap();
        let tx = world.gate.store.begin();
        assert!(entities::find::<ManagedPolicy>(&tx, ACCOUNT, "reader").unwrap().is_none());
    }

    #[test]
    fn versions_go_first_and_awss_own_policies_never() {
        let mut world = stage::world();
        let arn = stage::policy(&mut world, "reader", stage::allow("s3:Get*"));
        let version = aws::CreatePolicyVersionRequest {
            policy_arn: arn.clone(),
            policy_document: stage::allow("s3:List*"),
            set_as_default: None,
        };
        world.call::<CreatePolicyVersion>(version).unwrap();
        assert!(delete(&mut world, &arn).unwrap_err().starts_with("This policy has more than one"));
        let admin = "arn:aws:iam::aws:policy/AdministratorAccess";
        assert!(delete(&mut world, admin).unwrap_err().contains("is not authorized to perform"));
    }
}
