//! `DisablePolicyType`: let policies of a type count no longer.
//!
//! # Invariants
//!
//! * Every policy of the type is detached everywhere. The policies themselves stay.

use identity::organization;
use wire::organizations as aws;

use super::{names, policies, refuse, shapes, who};
use crate::prelude::*;

pub(crate) struct DisablePolicyType;

impl Operation for DisablePolicyType {
    type Shape = aws::DisablePolicyType;
    const AUDIT: Audit = Audit::management(Write);

    fn access(cx: &Context, tx: &Tx, input: &Input<Self>) -> Outcome<Access> {
        let need = names::need_on_node(cx, tx, "organizations:DisablePolicyType", &input.root_id)?;
        Ok(need.with("organizations:PolicyType", input.policy_type.clone()).into())
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let mut organization = who::manager(cx, tx)?;
        if organization.root != input.root_id {
            return Err(refuse::no_root().into());
        }
        let kind = input.policy_type;
        if !organization.enables(&kind) {
            return Err(refuse::type_disabled().into());
        }
        organization.policy_types.retain(|it| *it != kind);
        organization::put_organization(tx, &organization)?;
        for mut node in organization::nodes(tx, &organization.id)? {
            let attached = policies::attached(tx, &organization, &node, &kind)?;
            node.policies.retain(|id| attached.iter().all(|it| it.id != *id));
            organization::put_node(tx, &node)?;
        }
        Ok(aws::DisablePolicyTypeResponse { root: Some(shapes::root(&organization)) })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::organizations::testing::DENY_STOP_LOGGING;
    use crate::testing::World;

    #[test]
    fn disabling_detaches_what_was_attached_and_keeps_the_policy() {
        let mut world = World::controlled();
        let root = world.root_id();
        let policy = world.policy("guard", DENY_STOP_LOGGING);
        world.attach(&policy, &root).unwrap();
        let disable = || aws::DisablePolicyTypeRequest {
            root_id: root.clone(),
            policy_type: "SERVICE_CONTROL_POLICY".into(),
        };
        world.call::<DisablePolicyType>(disable()).unwrap();
        assert!(world.policies_of(&root).is_empty());
        let again = world.call::<DisablePolicyType>(disable()).unwrap_err();
        assert_eq!(again.code, "PolicyTypeNotEnabledException");
        assert_eq!(world.attach(&policy, &root).unwrap_err().code, again.code);
        world.enable("SERVICE_CONTROL_POLICY");
        assert_eq!(world.policies_of(&root), ["p-FullAWSAccess"]);
        world.attach(&policy, &root).unwrap();
    }
}
