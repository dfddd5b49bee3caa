//! `ListPolicies`: the policies of a type, without their documents.
//!
//! # Invariants
//!
//! * AWS's own policy of the type is among them. Of a type that is not built, there are none.

use gate::Need;
use identity::organization;
use wire::organizations as aws;

use super::paging::{Asked, page};
use super::{policies, who};
use crate::prelude::*;

pub(crate) struct ListPolicies;

impl Operation for ListPolicies {
    type Shape = aws::ListPolicies;
    const AUDIT: Audit = Audit::management(Read);

    fn access(_: &Context, _: &Tx, input: &Input<Self>) -> Outcome<Access> {
        let need = Need::new("organizations:ListPolicies", "*");
        Ok(need.with("organizations:PolicyType", input.filter.clone()).into())
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let organization = who::reader::<Self>(cx, tx, &input)?;
        let mut all = organization::policies(tx, &organization.id)?;
        all.extend(policies::built_in());
        all.retain(|it| it.kind == input.filter);
        let asked = Asked {
            operation: "ListPolicies",
            max_results: input.max_results,
            next_token: input.next_token.as_deref(),
        };
        let (all, next_token) = page(all, |it| it.id.clone(), asked)?;
        let policies = all.iter().map(|it| policies::summary(&organization, it)).collect();
        Ok(aws::ListPoliciesResponse { policies: Some(policies), next_token })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::organizations::testing::DENY_STOP_LOGGING;
    use crate::testing::World;

    #[test]
    fn policies_are_listed_by_type() {
        let mut world = World::controlled();
        world.policy("guard", DENY_STOP_LOGGING);
        let mut list = |kind: &str| -> Vec<String> {
            let input = aws::ListPoliciesRequest { filter: kind.into(), ..Default::default() };
            let policies = world.call::<ListPolicies>(input).unwrap().policies.unwrap();
            let mut names: Vec<_> = policies.into_iter().filter_map(|it| it.name).collect();
            names.sort();
            names
        };
        assert_eq!(list("SERVICE_CONTROL_POLICY"), ["FullAWSAccess", "guard"]);
        assert_eq!(list("RESOURCE_CONTROL_POLICY"), ["RCPFullAWSAccess"]);
        assert!(list("TAG_POLICY").is_empty());
    }
}
