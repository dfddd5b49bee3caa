//! `ListPoliciesForTarget`: the policies of a type that are attached to a root, a unit or an account.
//!
//! # Invariants
//!
//! * What the target inherits from above is not listed.

use wire::organizations as aws;

use super::paging::{Asked, page};
use super::{names, policies, who};
use crate::prelude::*;

pub(crate) struct ListPoliciesForTarget;

impl Operation for ListPoliciesForTarget {
    type Shape = aws::ListPoliciesForTarget;
    const AUDIT: Audit = Audit::management(Read);

    fn access(cx: &Context, tx: &Tx, input: &Input<Self>) -> Outcome<Access> {
        const ACTION: &str = "organizations:ListPoliciesForTarget";
        let need = names::need_on_node(cx, tx, ACTION, &input.target_id)?;
        Ok(need.with("organizations:PolicyType", input.filter.clone()).into())
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let organization = who::reader::<Self>(cx, tx, &input)?;
        let target = policies::target(tx, &organization, &input.target_id)?;
        let attached = policies::attached(tx, &organization, &target, &input.filter)?;
        let asked = Asked {
            operation: "ListPoliciesForTarget",
            max_results: input.max_results,
            next_token: input.next_token.as_deref(),
        };
        let (attached, next_token) = page(attached, |it| it.id.clone(), asked)?;
        let policies = attached.iter().map(|it| policies::summary(&organization, it)).collect();
        Ok(aws::ListPoliciesForTargetResponse { policies: Some(policies), next_token })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::World;

    #[test]
    fn a_new_unit_has_full_access() {
        let mut world = World::controlled();
        let root = world.root_id();
        let unit = world.unit(&root, "audit");
        let list = |target: &str| aws::ListPoliciesForTargetRequest {
            target_id: target.into(),
            filter: "SERVICE_CONTROL_POLICY".into(),
            ..Default::default()
        };
        let told = world.call::<ListPoliciesForTarget>(list(&unit)).unwrap().policies.unwrap();
        let ids: Vec<_> = told.into_iter().filter_map(|it| it.id).collect();
        assert_eq!(ids, ["p-FullAWSAccess"]);
        let refusal = world.call::<ListPoliciesForTarget>(list("999999999999")).unwrap_err();
        assert_eq!(refusal.code, "TargetNotFoundException");
    }
}
