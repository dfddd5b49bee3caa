//! `DescribePolicy`: a policy with its document.
//!
//! # Invariants
//!
//! * The document is the one that was sent, byte for byte.

use wire::organizations as aws;

use super::{names, policies, who};
use crate::prelude::*;

pub(crate) struct DescribePolicy;

impl Operation for DescribePolicy {
    type Shape = aws::DescribePolicy;
    const AUDIT: Audit = Audit::management(Read);

    fn access(cx: &Context, tx: &Tx, input: &Input<Self>) -> Outcome<Access> {
        Ok(names::need_on_policy(cx, tx, "organizations:DescribePolicy", &input.policy_id)?.into())
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let organization = who::reader::<Self>(cx, tx, &input)?;
        let policy = policies::known(tx, &organization, &input.policy_id)?;
        let policy = Some(policies::shape(&organization, &policy));
        Ok(aws::DescribePolicyResponse { policy })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::World;

    #[test]
    fn aws_own_policy_is_there_from_the_start() {
        let describe = |id: &str| aws::DescribePolicyRequest { policy_id: id.into() };
        let mut world = World::organized();
        let told = world.call::<DescribePolicy>(describe("p-FullAWSAccess")).unwrap();
        let summary = told.policy.unwrap().policy_summary.unwrap();
        assert_eq!(summary.aws_managed, Some(true));
        assert_eq!(summary.description.as_deref(), Some("Allows access to every operation"));
        let refusal = world.call::<DescribePolicy>(describe("p-12345678")).unwrap_err();
        assert_eq!(refusal.code, "PolicyNotFoundException");
    }
}
