//! `LeaveOrganization`: a member goes on its own account.
//!
//! # Invariants
//!
//! * A service control policy can keep a member from leaving, as it can from anything.

use wire::organizations as aws;

use super::{accounts, who};
use crate::prelude::*;

pub(crate) struct LeaveOrganization;

impl Operation for LeaveOrganization {
    type Shape = aws::LeaveOrganization;
    const AUDIT: Audit = Audit::management(Write);

    fn access(_: &Context, _: &Tx, _: &Input<Self>) -> Outcome<Access> {
        Ok(Access::to("organizations:LeaveOrganization", "*"))
    }

    fn execute(cx: &Context, tx: &mut Tx, _: Input<Self>) -> Outcome<Output<Self>> {
        let organization = who::member(cx, tx)?;
        let (_, node) = accounts::known(tx, &organization, &cx.caller.account)?;
        accounts::may_depart(tx, &organization, &node, cx.now)?;
        accounts::depart(tx, &organization, &node, "Left", cx.now)?;
        Ok(wire::Empty {})
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::World;

    const STAY: &str = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Deny","Action":"organizations:LeaveOrganization","Resource":"*"}]}"#;

    #[test]
    fn a_member_leaves_unless_a_policy_keeps_it() {
        let mut world = World::controlled();
        let (root, member) = (world.root_id(), world.member("audit"));
        world.pass(5 * 24 * 60 * 60);
        let policy = world.policy("stay", STAY);
        world.attach(&policy, &root).unwrap();
        let kept = world.root_of(&member).call::<LeaveOrganization>(Default::default());
        assert!(kept.unwrap_err().message.contains("service control policy"));
        world.detach(&policy, &root).unwrap();
        world.root_of(&member).call::<LeaveOrganization>(Default::default()).unwrap();
        let own = world.root().call::<LeaveOrganization>(Default::default()).unwrap_err();
        assert_eq!(own.code, "MasterCannotLeaveOrganizationException");
    }
}
