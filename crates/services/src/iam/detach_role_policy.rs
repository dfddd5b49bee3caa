//! `DetachRolePolicy`: let a managed policy no longer speak for a role.
//!
//! # Invariants
//!
//! * What is not attached is `NoSuchEntity`: this call is not idempotent.

use identity::entities::Role;
use wire::iam as aws;

use super::attachments;
use crate::prelude::*;

pub(crate) struct DetachRolePolicy;

impl Operation for DetachRolePolicy {
    type Shape = aws::DetachRolePolicy;
    const AUDIT: Audit = Audit::management(Write);

    fn access(cx: &Context, tx: &Tx, input: &Input<Self>) -> Outcome<Access> {
        let (action, name) = ("iam:DetachRolePolicy", &input.role_name);
        Ok(attachments::need::<Role>(cx, tx, action, name, &input.policy_arn)?.into())
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        attachments::detach::<Role>(cx, tx, &input.role_name, &input.policy_arn)?;
        Ok(wire::Empty {})
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::iam::attach_role_policy::AttachRolePolicy;
    use crate::iam::stage;

    #[test]
    fn what_is_not_attached_cannot_be_detached() {
        let mut world = stage::world();
        stage::role(&mut world, "auditor");
        let arn = stage::policy(&mut world, "reader", stage::allow("s3:Get*"));
        let (policy_arn, role_name) = (arn.clone(), "auditor".to_string());
        let attach =
            aws::AttachRolePolicyRequest { role_name: role_name.clone(), policy_arn: arn.clone() };
        world.call::<AttachRolePolicy>(attach).unwrap();
        let detach = aws::DetachRolePolicyRequest { role_name, policy_arn };
        world.call::<DetachRolePolicy>(detach.clone()).unwrap();
        assert!(stage::row::<Role>(&world, "auditor").attached.is_empty());
        let refusal = world.call::<DetachRolePolicy>(detach).unwrap_err();
        assert_eq!(refusal.message, format!("Policy {arn} was not found."));
    }
}
