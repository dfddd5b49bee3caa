//! `DeleteGroupPolicy`: take a policy out of a group that was written into it.
//!
//! # Invariants
//!
//! * Names are compared without regard to case; what is not there is `NoSuchEntity`.

use identity::entities::Group;
use wire::iam as aws;

use super::{inline, names};
use crate::prelude::*;

pub(crate) struct DeleteGroupPolicy;

impl Operation for DeleteGroupPolicy {
    type Shape = aws::DeleteGroupPolicy;
    const AUDIT: Audit = Audit::management(Write);

    fn access(cx: &Context, tx: &Tx, input: &Input<Self>) -> Outcome<Access> {
        let action = "iam:DeleteGroupPolicy";
        Ok(names::on_group(cx, tx, action, &input.group_name)?.into())
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        inline::delete::<Group>(cx, tx, &input.group_name, &input.policy_name)?;
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
        let row = Group { inline, ..stage::row(&world, "staff") };
        stage::change(&world, |tx| entities::put(tx, &row).unwrap());
        let (group_name, policy_name) = ("staff".into(), "READER".into());
        let input = aws::DeleteGroupPolicyRequest { group_name, policy_name };
        world.call::<DeleteGroupPolicy>(input.clone()).unwrap();
        assert!(stage::row::<Group>(&world, "staff").inline.is_empty());
        let refusal = world.call::<DeleteGroupPolicy>(input).unwrap_err();
        assert_eq!(refusal.message, "The group policy with name READER cannot be found.");
    }
}
