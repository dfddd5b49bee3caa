//! `ListTargetsForPolicy`: the roots, units and accounts that a policy is attached to.
//!
//! # Invariants
//!
//! * Those below a target are not listed: they inherit, and are not attached.

use identity::organization::{Node, NodeKind};
use wire::organizations as aws;

use super::paging::{Asked, page};
use super::{accounts, names, policies, shapes, who};
use crate::prelude::*;

pub(crate) struct ListTargetsForPolicy;

impl Operation for ListTargetsForPolicy {
    type Shape = aws::ListTargetsForPolicy;
    const AUDIT: Audit = Audit::management(Read);

    fn access(cx: &Context, tx: &Tx, input: &Input<Self>) -> Outcome<Access> {
        const ACTION: &str = "organizations:ListTargetsForPolicy";
        Ok(names::need_on_policy(cx, tx, ACTION, &input.policy_id)?.into())
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let organization = who::reader::<Self>(cx, tx, &input)?;
        let policy = policies::known(tx, &organization, &input.policy_id)?;
        let holders = policies::holders(tx, &organization, &policy.id)?;
        let asked = Asked {
            operation: "ListTargetsForPolicy",
            max_results: input.max_results,
            next_token: input.next_token.as_deref(),
        };
        let (holders, next_token) = page(holders, |it| it.id.clone(), asked)?;
        let target = |node: &Node| -> Outcome<aws::PolicyTargetSummary> {
            Ok(aws::PolicyTargetSummary {
                target_id: Some(node.id.clone()),
                arn: Some(names::node_arn(&organization, &node.id)),
                name: Some(match node.kind {
                    NodeKind::Account => {
                        let (account, _) = accounts::known(tx, &organization, &node.id)?;
                        account.shown_name().into()
                    }
                    _ => node.name.clone(),
                }),
                r#type: Some(shapes::kind(node).into()),
            })
        };
        let targets = holders.iter().map(target).collect::<Outcome<_>>()?;
        Ok(aws::ListTargetsForPolicyResponse { targets: Some(targets), next_token })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::organizations::testing::DENY_STOP_LOGGING;
    use crate::testing::World;

    #[test]
    fn targets_are_those_that_the_policy_was_attached_to() {
        let mut world = World::controlled();
        let (root, member) = (world.root_id(), world.member("audit"));
        let unit = world.unit(&root, "audit");
        let id = world.policy("guard", DENY_STOP_LOGGING);
        world.attach(&id, &unit).unwrap();
        world.attach(&id, &member).unwrap();
        let input = aws::ListTargetsForPolicyRequest { policy_id: id, ..Default::default() };
        let targets = world.call::<ListTargetsForPolicy>(input).unwrap().targets.unwrap();
        let mut told: Vec<_> =
            targets.into_iter().map(|it| (it.target_id.unwrap(), it.r#type.unwrap())).collect();
        told.sort();
        let mut expected =
            vec![(unit, "ORGANIZATIONAL_UNIT".to_string()), (member, "ACCOUNT".to_string())];
        expected.sort();
        assert_eq!(told, expected);
    }
}
