//! `RemoveAccountFromOrganization`: the management account lets a member go.
//!
//! # Invariants
//!
//! * The account is on its own from the next call on: no policy of the organization binds it.

use wire::organizations as aws;

use super::{accounts, names, who};
use crate::prelude::*;

pub(crate) struct RemoveAccountFromOrganization;

impl Operation for RemoveAccountFromOrganization {
    type Shape = aws::RemoveAccountFromOrganization;
    const AUDIT: Audit = Audit::management(Write);

    fn access(cx: &Context, tx: &Tx, input: &Input<Self>) -> Outcome<Access> {
        const ACTION: &str = "organizations:RemoveAccountFromOrganization";
        Ok(names::need_on_node(cx, tx, ACTION, &input.account_id)?.into())
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let organization = who::manager(cx, tx)?;
        let (_, node) = accounts::known(tx, &organization, &input.account_id)?;
        accounts::may_depart(tx, &organization, &node, cx.now)?;
        accounts::depart(tx, &organization, &node, "Removed", cx.now)?;
        Ok(wire::Empty {})
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::organizations::describe_organization::DescribeOrganization;
    use crate::testing::{ACCOUNT, World};

    #[test]
    fn a_created_account_is_let_go_after_four_days() {
        let mut world = World::organized();
        let member = world.member("audit");
        let remove = |id: &str| aws::RemoveAccountFromOrganizationRequest { account_id: id.into() };
        let early = world.call::<RemoveAccountFromOrganization>(remove(&member)).unwrap_err();
        assert_eq!(early.extras[0].1, "WAIT_PERIOD_ACTIVE");
        world.pass(4 * 24 * 60 * 60);
        world.call::<RemoveAccountFromOrganization>(remove(&member)).unwrap();
        world.pass(1);
        let record = world.records().pop().unwrap();
        assert_eq!(record["serviceEventDetails"]["departedMethod"], "Removed");
        assert_eq!(record["recipientAccountId"], ACCOUNT);
        let alone = world.root_of(&member).call::<DescribeOrganization>(Default::default());
        assert_eq!(alone.unwrap_err().code, "AWSOrganizationsNotInUseException");
        let own = world.root().call::<RemoveAccountFromOrganization>(remove(ACCOUNT)).unwrap_err();
        assert_eq!(own.code, "MasterCannotLeaveOrganizationException");
    }
}
