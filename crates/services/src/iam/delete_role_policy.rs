//! `DeleteRolePolicy`: take a policy out of a role that was written into it.
//!
//! # Invariants
//!
//! * Names are compared without regard to case; what is not there is `NoSuchEntity`.

use identity::entities::Role;
use wire::iam as aws;

use super::{holders, inline};
use crate::prelude::*;

pub(crate) struct DeleteRolePolicy;

impl Operation for DeleteRolePolicy {
    type Shape = aws::DeleteRolePolicy;
    const AUDIT: Audit = Audit::management(Write);

    fn access(cx: &Context, tx: &Tx, input: &Input<Self>) -> Outcome<Access> {
        let action = "iam:DeleteRolePolicy";
        Ok(holders::need_bounded::<Role>(cx, tx, action, &input.role_name)?.into())
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        inline::delete::<Role>(cx, tx, &input.role_name, &input.policy_name)?;
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
        stage::role(&mut world, "auditor");
        let inline = vec![InlinePolicy { name: "Reader".into(), document: stage::allow("s3:*") }];
        let row = Role { inline, ..stage::row(&world, "auditor") };
        stage::change(&world, |tx| entities::put(tx, &row).unwrap());
        let (role_name, policy_name) = ("auditor".into(), "READER".into());
        let input = aws::DeleteRolePolicyRequest { role_name, policy_name };
        world.call::<DeleteRolePolicy>(input.clone()).unwrap();
        assert!(stage::row::<Role>(&world, "auditor").inline.is_empty());
        let refusal = world.call::<DeleteRolePolicy>(input).unwrap_err();
        assert_eq!(refusal.message, "The role policy with name READER cannot be found.");
    }
}
