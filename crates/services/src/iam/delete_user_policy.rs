//! `DeleteUserPolicy`: take a policy out of a user that was written into it.
//!
//! # Invariants
//!
//! * Names are compared without regard to case; what is not there is `NoSuchEntity`.

use identity::entities::User;
use wire::iam as aws;

use super::{holders, inline};
use crate::prelude::*;

pub(crate) struct DeleteUserPolicy;

impl Operation for DeleteUserPolicy {
    type Shape = aws::DeleteUserPolicy;
    const AUDIT: Audit = Audit::management(Write);

    fn access(cx: &Context, tx: &Tx, input: &Input<Self>) -> Outcome<Access> {
        let action = "iam:DeleteUserPolicy";
        Ok(holders::need_bounded::<User>(cx, tx, action, &input.user_name)?.into())
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        inline::delete::<User>(cx, tx, &input.user_name, &input.policy_name)?;
        Ok(wire::Empty {})
    }
}

#[cfg(test)]
mod tests {
    use identity::entities::{self, InlinePolicy};

    use super::*;
    use crate::iam::stage;

    #[test]
    fn a_policy_goes_whatever_the_case_of_its_name_and_only_once() {
        let mut world = stage::world();
        let inline = vec![InlinePolicy { name: "Reader".into(), document: stage::allow("s3:*") }];
        let row = User { inline, ..stage::row(&world, "bob") };
        stage::change(&world, |tx| entities::put(tx, &row).unwrap());
        let (user_name, policy_name) = ("bob".into(), "READER".into());
        let input = aws::DeleteUserPolicyRequest { user_name, policy_name };
        world.call::<DeleteUserPolicy>(input.clone()).unwrap();
        assert!(stage::row::<User>(&world, "bob").inline.is_empty());
        let refusal = world.call::<DeleteUserPolicy>(input).unwrap_err();
        assert_eq!(refusal.message, "The user policy with name READER cannot be found.");
    }
}
