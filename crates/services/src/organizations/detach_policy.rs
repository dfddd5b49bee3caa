//! `DetachPolicy`: let a policy no longer count for a target.
//!
//! # Invariants
//!
//! * At least one service control policy stays on every target, and RCPFullAWSAccess always does:
//!   without one, nothing would be allowed.

use identity::organization::{self, RESOURCE_FULL_ACCESS, SERVICE_CONTROL_POLICY};
use wire::organizations as aws;

use super::policies::{self, PolicyType};
use super::{refuse, who};
use crate::prelude::*;

pub(crate) struct DetachPolicy;

impl Operation for DetachPolicy {
    type Shape = aws::DetachPolicy;
    const AUDIT: Audit = Audit::management(Write);

    fn access(cx: &Context, tx: &Tx, input: &Input<Self>) -> Outcome<Access> {
        policies::attachment(
            cx,
            tx,
            "organizations:DetachPolicy",
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
        if !target.policies.contains(&policy.id) {
            let message =
                "The policy isn't attached to the specified target in the specified root.";
            return Err(aws::policy_not_attached(message).into());
        }
        if policy.id == RESOURCE_FULL_ACCESS {
            let message = "You can't detach this AWS managed policy.";
            return Err(refuse::invalid("NON_DETACHABLE_POLICY", message).into());
        }
        let attached = policies::attached(tx, &organization, &target, kind.name)?;
        if kind.name == SERVICE_CONTROL_POLICY && attached.len() == 1 {
            return Err(refuse::constraint(
                "MIN_POLICY_TYPE_ATTACHMENT_LIMIT_EXCEEDED",
                "You cannot remove the last policy attached to the specified target. You must \
                 have at least one attached at all times.",
            )
            .into());
        }
        target.policies.retain(|it| *it != policy.id);
        organization::put_node(tx, &target)?;
        Ok(wire::Empty {})
    }
}

#[cfg(test)]
mod tests {
    use crate::organizations::testing::DENY_STOP_LOGGING;
    use crate::testing::World;

    #[test]
    fn the_last_service_control_policy_stays() {
        let mut world = World::controlled();
        let root = world.root_id();
        let id = world.policy("guard", DENY_STOP_LOGGING);
        let last = world.detach("p-FullAWSAccess", &root).unwrap_err();
        assert_eq!(last.extras[0].1, "MIN_POLICY_TYPE_ATTACHMENT_LIMIT_EXCEEDED");
        let foreign = world.detach(&id, &root).unwrap_err();
        assert_eq!(foreign.code, "PolicyNotAttachedException");
        world.attach(&id, &root).unwrap();
        world.detach("p-FullAWSAccess", &root).unwrap();
        assert_eq!(world.policies_of(&root), [id]);
    }

    #[test]
    fn full_access_to_resources_cannot_be_detached() {
        let mut world = World::controlled();
        let root = world.root_id();
        world.enable("RESOURCE_CONTROL_POLICY");
        let refusal = world.detach("p-RCPFullAWSAccess", &root).unwrap_err();
        assert_eq!(refusal.extras[0].1, "NON_DETACHABLE_POLICY");
    }
}
