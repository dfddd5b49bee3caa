//! `DescribeOrganization`: the organization that the caller's account is in.
//!
//! # Invariants
//!
//! * Every member may ask, as far as its own policies let it.

use wire::organizations as aws;

use super::{shapes, who};
use crate::prelude::*;

pub(crate) struct DescribeOrganization;

impl Operation for DescribeOrganization {
    type Shape = aws::DescribeOrganization;
    const AUDIT: Audit = Audit::management(Read);

    fn access(_: &Context, _: &Tx, _: &Input<Self>) -> Outcome<Access> {
        Ok(Access::to("organizations:DescribeOrganization", "*"))
    }

    fn execute(cx: &Context, tx: &mut Tx, _: Input<Self>) -> Outcome<Output<Self>> {
        let organization = who::member(cx, tx)?;
        let shape = shapes::organization(tx, &organization)?;
        Ok(aws::DescribeOrganizationResponse { organization: Some(shape) })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{ACCOUNT, World};

    #[test]
    fn a_member_sees_it_and_a_stranger_has_none() {
        let mut world = World::organized();
        let member = world.member("audit");
        let seen = world.root_of(&member).call::<DescribeOrganization>(Default::default());
        let seen = seen.unwrap().organization.unwrap();
        assert_eq!(seen.master_account_id.as_deref(), Some(ACCOUNT));
        let refusal = world.stranger().call::<DescribeOrganization>(Default::default());
        assert_eq!(refusal.unwrap_err().code, "AWSOrganizationsNotInUseException");
    }
}
