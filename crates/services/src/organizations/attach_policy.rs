//! `AttachPolicy`: let a policy count for the root, a unit or an account.
//!
//! # Invariants
//!
//! * It counts from the next call on, for every account below the target but the management account.
//! * A target has as many policies of a type as the type allows, each once.

use identity::organization;
use wire::organizations as aws;

use super::policies::{self, PolicyType};
use super::{refuse, who};
use crate::prelude::*;

pub(crate) struct AttachPolicy;

impl Operation for AttachPolicy {
    type Shape = aws::AttachPolicy;
    const AUDIT: Audit = Audit::management(Write);

    fn access(cx: &Context, tx: &Tx, input: &Input<Self>) -> Outcome<Access> {
        policies::attachment(
            cx,
            tx,
            "organizations:AttachPolicy",
            &input.policy_id,
            &input.target_id,
        )
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let organization = who::writer::<Self>(cx, tx, &input)?;
        let policy = policies::known(tx, &organization, &input.policy_id)?;
        let mut target = policies::target(tx, &organization, &input.target_id)?;
        let kind = PolicyType::of(&policy.kind)?;
        if !organization.enables(kind.name) {
            return Err(refuse::type_disabled().into());
        }
        if target.policies.contains(&policy.id) {
            return Err(aws::duplicate_policy_attachment(
                "A policy with the specified ID is already attached to the specified target.",
            )
            .into());
        }
        let attached = policies::attached(tx, &organization, &target, kind.name)?;
        if attached.len() >= kind.attached_max {
            return Err(refuse::constraint(
                "MAX_POLICY_TYPE_ATTACHMENT_LIMIT_EXCEEDED",
                "You have attached the maximum number of policies to the specified target.",
            )
            .into());
        }
        target.policies.push(policy.id);
        organization::put_node(tx, &target)?;
        Ok(wire::Empty {})
    }
}

#[cfg(test)]
mod tests {
    use crate::organizations::testing::DENY_STOP_LOGGING;
    use crate::testing::World;

    #[test]
    fn a_target_has_ten_policies_each_once() {
        let mut world = World::controlled();
        let root = world.root_id();
        let ids: Vec<_> =
            (0..10).map(|it| world.policy(&format!("guard-{it}"), DENY_STOP_LOGGING)).collect();
        for id in &ids[..9] {
            world.attach(id, &root).unwrap();
        }
        let again = world.attach(&ids[0], &root).unwrap_err();
        assert_eq!(again.code, "DuplicatePolicyAttachmentException");
        let eleventh = world.attach(&ids[9], &root).unwrap_err();
        assert_eq!(eleventh.extras[0].1, "MAX_POLICY_TYPE_ATTACHMENT_LIMIT_EXCEEDED");
        assert_eq!(world.attach(&ids[0], "r-none").unwrap_err().code, "TargetNotFoundException");
        assert_eq!(world.attach("p-12345678", &root).unwrap_err().code, "PolicyNotFoundException");
    }
}
