//! `DescribeEffectivePolicy`: what all management policies together say of an account.
//!
//! Service control policies and resource control policies have none, because each level decides on
//! its own. The types that have one govern what is not built here and cannot be enabled, and so the
//! answer is always AWS's for a type that is not enabled.
//!
//! # Invariants
//!
//! * A member may ask about itself, and about nobody else.

use gate::Need;
use wire::organizations as aws;

use super::{accounts, names, refuse, who};
use crate::prelude::*;

pub(crate) struct DescribeEffectivePolicy;

impl Operation for DescribeEffectivePolicy {
    type Shape = aws::DescribeEffectivePolicy;
    const AUDIT: Audit = Audit::management(Read);

    fn access(cx: &Context, tx: &Tx, input: &Input<Self>) -> Outcome<Access> {
        const ACTION: &str = "organizations:DescribeEffectivePolicy";
        let target = input.target_id.as_deref().unwrap_or(&cx.caller.account);
        let need: Need = names::need_on_node(cx, tx, ACTION, target)?;
        Ok(need.with("organizations:PolicyType", input.policy_type.clone()).into())
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let organization = who::member(cx, tx)?;
        let target = input.target_id.clone().unwrap_or_else(|| cx.caller.account.clone());
        if target != cx.caller.account {
            who::reader::<Self>(cx, tx, &input)?;
        }
        if !target.bytes().all(|it| it.is_ascii_digit()) {
            let message = "You specified a target that is not currently supported.";
            return Err(refuse::invalid("TARGET_NOT_SUPPORTED", message).into());
        }
        accounts::known(tx, &organization, &target).map_err(|it| match it {
            Stop::Refused(_) => refuse::no_target().into(),
            other => other,
        })?;
        Err(aws::effective_policy_not_found(
            "The specified policy type is not enabled. Enable that policy type on your \
             organization root and then retry.",
        )
        .into())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::World;

    #[test]
    fn a_type_that_is_not_enabled_has_no_effective_policy() {
        let mut world = World::organized();
        let (root, member) = (world.root_id(), world.member("audit"));
        let other = world.member("other");
        let ask = |target: Option<&str>| aws::DescribeEffectivePolicyRequest {
            policy_type: "TAG_POLICY".into(),
            target_id: target.map(Into::into),
        };
        let code = |world: &mut World, target: Option<&str>| {
            world.call::<DescribeEffectivePolicy>(ask(target)).unwrap_err().code
        };
        assert_eq!(code(&mut world, Some(&member)), "EffectivePolicyNotFoundException");
        assert_eq!(code(&mut world, Some(&root)), "InvalidInputException");
        assert_eq!(code(&mut world, Some("999999999999")), "TargetNotFoundException");
        world.root_of(&member);
        assert_eq!(code(&mut world, None), "EffectivePolicyNotFoundException");
        assert_eq!(code(&mut world, Some(&other)), "AccessDeniedException");
    }
}
