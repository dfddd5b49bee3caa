//! `DescribeResourcePolicy`: the organization's resource policy.
//!
//! # Invariants
//!
//! * It is shown as it is stored: accounts by their root users, with a version.

use identity::organization;
use wire::organizations as aws;

use super::{names, resource_policies, who};
use crate::prelude::*;

pub(crate) struct DescribeResourcePolicy;

impl Operation for DescribeResourcePolicy {
    type Shape = aws::DescribeResourcePolicy;
    const AUDIT: Audit = Audit::management(Read);

    fn access(cx: &Context, tx: &Tx, _: &Input<Self>) -> Outcome<Access> {
        const ACTION: &str = "organizations:DescribeResourcePolicy";
        Ok(names::need_on(cx, tx, ACTION, "resourcepolicy", "*")?.into())
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let organization = who::reader::<Self>(cx, tx, &input)?;
        let row = organization::find_resource_policy(tx, &organization.id)?;
        let row = row.ok_or_else(resource_policies::missing)?;
        let resource_policy = Some(resource_policies::shape(&organization, &row));
        Ok(aws::DescribeResourcePolicyResponse { resource_policy })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::World;

    #[test]
    fn an_organization_begins_without_one() {
        let refusal = World::organized().call::<DescribeResourcePolicy>(Default::default());
        assert_eq!(refusal.unwrap_err().code, "ResourcePolicyNotFoundException");
    }
}
