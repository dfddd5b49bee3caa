//! `DescribeAccount`: one account of the organization.
//!
//! # Invariants
//!
//! * An account of another organization is none of ours.

use wire::organizations as aws;

use super::{accounts, names, who};
use crate::prelude::*;

pub(crate) struct DescribeAccount;

impl Operation for DescribeAccount {
    type Shape = aws::DescribeAccount;
    const AUDIT: Audit = Audit::management(Read);

    fn access(cx: &Context, tx: &Tx, input: &Input<Self>) -> Outcome<Access> {
        Ok(names::need_on_node(cx, tx, "organizations:DescribeAccount", &input.account_id)?.into())
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let organization = who::reader::<Self>(cx, tx, &input)?;
        let (_, node) = accounts::known(tx, &organization, &input.account_id)?;
        let account = Some(accounts::shape(tx, &organization, &node)?);
        Ok(aws::DescribeAccountResponse { account })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::World;

    #[test]
    fn a_created_account_tells_how_it_came_in() {
        let mut world = World::organized();
        let member = world.member("audit");
        let describe = |id: &str| aws::DescribeAccountRequest { account_id: id.into() };
        let told = world.call::<DescribeAccount>(describe(&member)).unwrap().account.unwrap();
        assert_eq!(told.joined_method.as_deref(), Some("CREATED"));
        assert_eq!(
            (told.state.as_deref(), told.status.as_deref()),
            (Some("ACTIVE"), Some("ACTIVE"))
        );
        assert_eq!(told.email.as_deref(), Some("audit@example.com"));
        let refusal = world.call::<DescribeAccount>(describe("999999999999")).unwrap_err();
        assert_eq!(refusal.code, "AccountNotFoundException");
    }
}
