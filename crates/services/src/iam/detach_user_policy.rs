//! `DetachUserPolicy`: let a managed policy no longer speak for a user.
//!
//! # Invariants
//!
//! * What is not attached is `NoSuchEntity`: this call is not idempotent.

use identity::entities::User;
use wire::iam as aws;

use super::attachments;
use crate::prelude::*;

pub(crate) struct DetachUserPolicy;

impl Operation for DetachUserPolicy {
    type Shape = aws::DetachUserPolicy;
    const AUDIT: Audit = Audit::management(Write);

    fn access(cx: &Context, tx: &Tx, input: &Input<Self>) -> Outcome<Access> {
        let (action, name) = ("iam:DetachUserPolicy", &input.user_name);
        Ok(attachments::need::<User>(cx, tx, action, name, &input.policy_arn)?.into())
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        attachments::detach::<User>(cx, tx, &input.user_name, &input.policy_arn)?;
        Ok(wire::Empty {})
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::iam::attach_user_policy::AttachUserPolicy;
    use crate::iam::stage;

    #[test]
    fn what_is_not_attached_cannot_be_detached() {
        let mut world = stage::world();
        let arn = stage::policy(&mut world, "reader", stage::allow("s3:Get*"));
        let (policy_arn, user_name) = (arn.clone(), "bob".to_string());
        let attach =
            aws::AttachUserPolicyRequest { user_name: user_name.clone(), policy_arn: arn.clone() };
        world.call::<AttachUserPolicy>(attach).unwrap();
        let detach = aws::DetachUserPolicyRequest { user_name, policy_arn };
        world.call::<DetachUserPolicy>(detach.clone()).unwrap();
        assert!(stage::row::<User>(&world, "bob").attached.is_empty());
        let refusal = world.call::<DetachUserPolicy>(detach).unwrap_err();
        assert_eq!(refusal.message, format!("Policy {arn} was not found."));
    }
}
