//! `DeletePolicy`: take a policy away that is attached to nothing.
//!
//! # Invariants
//!
//! * A policy in use stays: what it denies does not end by deleting it.

use identity::organization;
use wire::organizations as aws;

use super::{names, policies, who};
use crate::prelude::*;

pub(crate) struct DeletePolicy;

impl Operation for DeletePolicy {
    type Shape = aws::DeletePolicy;
    const AUDIT: Audit = Audit::management(Write);

    fn access(cx: &Context, tx: &Tx, input: &Input<Self>) -> Outcome<Access> {
        Ok(names::need_on_policy(cx, tx, "organizations:DeletePolicy", &input.policy_id)?.into())
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let organization = who::writer::<Self>(cx, tx, &input)?;
        let policy = policies::mutable(tx, &organization, &input.policy_id)?;
        if !policies::holders(tx, &organization, &policy.id)?.is_empty() {
            let message = "The specified policy is in use and cannot be deleted.";
            return Err(aws::policy_in_use(message).into());
        }
        organization::remove_policy(tx, &policy)?;
        Ok(wire::Empty {})
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::organizations::testing::DENY_STOP_LOGGING;
    use crate::testing::World;

    #[test]
    fn a_policy_in_use_is_not_deleted() {
        let mut world = World::controlled();
        let root = world.root_id();
        let id = world.policy("guard", DENY_STOP_LOGGING);
        world.attach(&id, &root).unwrap();
        let delete = || aws::DeletePolicyRequest { policy_id: id.clone() };
        let refusal = world.call::<DeletePolicy>(delete()).unwrap_err();
        assert_eq!(refusal.code, "PolicyInUseException");
        world.detach(&id, &root).unwrap();
        world.call::<DeletePolicy>(delete()).unwrap();
        assert_eq!(
            world.call::<DeletePolicy>(delete()).unwrap_err().code,
            "PolicyNotFoundException"
        );
    }
}
