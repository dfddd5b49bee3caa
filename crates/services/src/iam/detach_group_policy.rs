//! `DetachGroupPolicy`: let a managed policy no longer speak for a group.
//!
//! # Invariants
//!
//! * What is not attached is `NoSuchEntity`: this call is not idempotent.

use identity::entities::Group;
use wire::iam as aws;

use super::attachments;
use crate::prelude::*;

pub(crate) struct DetachGroupPolicy;

impl Operation for DetachGroupPolicy {
    type Shape = aws::DetachGroupPolicy;
    const AUDIT: Audit = Audit::management(Write);

    fn access(cx: &Context, tx: &Tx, input: &Input<Self>) -> Outcome<Access> {
        let (action, name) = ("iam:DetachGroupPolicy", &input.group_name);
        Ok(attachments::need::<Group>(cx, tx, action, name, &input.policy_arn)?.into())
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        attachments::detach::<Group>(cx, tx, &input.group_name, &input.policy_arn)?;
        Ok(wire::Empty {})
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::iam::attach_group_policy::AttachGroupPolicy;
    use crate::iam::stage;

    #[test]
    fn what_is_not_attached_cannot_be_detached() {
        let mut world = stage::world();
        let arn = stage::policy(&mut world, "reader", stage::allow("s3:Get*"));
        let (policy_arn, group_name) = (arn.clone(), "staff".to_string());
        let attach = aws::AttachGroupPolicyRequest {
            group_name: group_name.clone(),
            policy_arn: arn.clone(),
        };
        world.call::<AttachGroupPolicy>(attach).unwrap();
        let detach = aws::DetachGroupPolicyRequest { group_name, policy_arn };
        world.call::<DetachGroupPolicy>(detach.clone()).unwrap();
        assert!(stage::row::<Group>(&world, "staff").attached.is_empty());
        let refusal = world.call::<DetachGroupPolicy>(detach).unwrap_err();
        assert_eq!(refusal.message, format!("Policy {arn} was not found."));
    }
}
