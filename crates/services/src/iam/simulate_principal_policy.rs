//! `SimulatePrincipalPolicy`: what the policies of a user, group or role would decide.
//!
//! # Invariants
//!
//! * All that would speak in a real call takes part: group policies, the boundary, and the policies of
//!   the organization.
//! * A boundary that is passed in takes the place of the entity's own.

use wire::iam as aws;

use super::paging::Page;
use super::simulation::{self, Asker, Question, Simulation};
use super::{policy_sources, simulated};
use crate::prelude::*;

pub(crate) struct SimulatePrincipalPolicy;

impl Operation for SimulatePrincipalPolicy {
    type Shape = aws::SimulatePrincipalPolicy;
    const AUDIT: Audit = Audit::management(Read);

    fn access(cx: &Context, tx: &Tx, input: &Input<Self>) -> Outcome<Access> {
        let (action, arn) = ("iam:SimulatePrincipalPolicy", &input.policy_source_arn);
        Ok(policy_sources::need(cx, tx, action, arn)?.into())
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let (arn, marker) = (input.policy_source_arn.as_str(), input.marker.as_deref());
        let page = Page::read(cx, "SimulatePrincipalPolicy", &[arn], marker, input.max_items)?;
        let speaking = policy_sources::speaking(cx, tx, arn)?;
        let question = Question {
            actions: input.action_names,
            resources: input.resource_arns.unwrap_or_default(),
            resource_policy: input.resource_policy,
            resource_owner: input.resource_owner,
            caller_arn: input.caller_arn.or(speaking.arn),
            entries: input.context_entries.unwrap_or_default(),
            handling: input.resource_handling_option,
        };
        let boundary = &input.permissions_boundary_policy_input_list;
        question.check(input.policy_input_list.iter().chain(boundary).flatten())?;
        let mut identity = speaking.identity;
        let more = input.policy_input_list.unwrap_or_default();
        let more = simulation::passed("PolicyInputList", &more)?;
        identity.policies.extend(more.policies);
        identity.names.extend(more.names);
        let passed = simulation::passed_boundary(input.permissions_boundary_policy_input_list)?;
        let boundary = passed.or(speaking.boundary);
        let asker = match &question.caller_arn {
            Some(arn) => Asker::named(arn)?,
            None => Asker::of(&cx.caller.account),
        };
        let mut simulation = Simulation::new(&question, identity, boundary, asker)?;
        simulation.service_control = speaking.service_control;
        simulation.in_organization = speaking.in_organization;
        simulated::answer(page, &question, &simulation)
    }
}

#[cfg(test)]
mod tests {
    use identity::entities::{self, Group, InlinePolicy, User};
    use serde_json::json;

    use super::*;
    use crate::iam::stage;
    use crate::testing::World;

    fn ask(world: &mut World, arn: &str, action: &str) -> aws::EvaluationResult {
        let input = aws::SimulatePrincipalPolicyRequest {
            policy_source_arn: arn.into(),
            action_names: vec![action.into()],
            ..Default::default()
        };
        let answer = world.call::<SimulatePrincipalPolicy>(input).unwrap();
        answer.evaluation_results.unwrap().remove(0)
    }

    #[test]
    fn groups_boundary_and_inline_policies_all_speak() {
        let mut world = stage::world();
        let arn = stage::policy(&mut world, "reader", stage::allow("s3:Get*"));
        let bound = stage::policy(&mut world, "bound", stage::allow("s3:*"));
        let document = stage::allow("sqs:*");
        let inline = vec![InlinePolicy { name: "queues".into(), document }];
        let user = User { boundary: Some(bound), inline, ..stage::row(&world, "bob") };
        let group = Group { attached: vec![arn], ..stage::row(&world, "staff") };
        stage::change(&world, |tx| {
            entities::put(tx, &user).unwrap();
            entities::put(tx, &group).unwrap();
        });
        let bob = "arn:aws:iam::111122223333:user/wrong/path/BOB";
        let found = ask(&mut world, bob, "s3:GetObject");
        assert_eq!(found.eval_decision, "allowed");
        let ids: Vec<_> = found
            .matched_statements
            .unwrap()
            .into_iter()
            .map(|it| (it.source_policy_id.unwrap(), it.source_policy_type.unwrap()))
            .collect();
        let id = |id: &str, kind: &str| (id.to_string(), kind.to_string());
        let both = [id("reader", "IAM Policy"), id("bound", "Permissions Boundary Policy")];
        assert_eq!(ids, both);
        let found = ask(&mut world, bob, "sqs:SendMessage");
        assert_eq!(found.eval_decision, "implicitDeny");
        let detail = found.permissions_boundary_decision_detail.unwrap();
        assert_eq!(detail.allowed_by_permissions_boundary, Some(false));
        let matched = found.matched_statements.unwrap();
        assert_eq!(matched[0].source_policy_id.as_deref(), Some("user_bob_queues"));
        let staff = "arn:aws:iam::111122223333:group/staff";
        assert_eq!(ask(&mut world, staff, "s3:GetObject").eval_decision, "allowed");
        assert_eq!(ask(&mut world, staff, "sqs:SendMessage").eval_decision, "implicitDeny");
    }

    #[test]
    fn the_organization_has_its_say_and_shows_no_statements() {
        let mut world = stage::world();
        let document = stage::allow("s3:*");
        let inline = vec![InlinePolicy { name: "all".into(), document }];
        let user = User { inline, ..stage::row(&world, "bob") };
        stage::change(&world, |tx| entities::put(tx, &user).unwrap());
        let denial = json!({"Effect": "Deny", "Action": "s3:DeleteObject", "Resource": "*"});
        stage::organization(&world, stage::statement(denial));
        let mut told = |action: &str| {
            let bob = "arn:aws:iam::111122223333:user/bob";
            let found = ask(&mut world, bob, action);
            let detail = found.organizations_decision_detail.unwrap();
            let matched = found.matched_statements.unwrap().len();
            (found.eval_decision, detail.allowed_by_organizations.unwrap(), matched)
        };
        assert_eq!(told("s3:GetObject"), ("allowed".into(), true, 1));
        assert_eq!(told("s3:DeleteObject"), ("explicitDeny".into(), false, 0));
        // A group calls nothing, so that no policy of the organization forbids it anything.
        let found = ask(&mut world, "arn:aws:iam::111122223333:group/staff", "s3:DeleteObject");
        assert_eq!(found.eval_decision, "implicitDeny");
        let detail = found.organizations_decision_detail.unwrap();
        assert_eq!(detail.allowed_by_organizations, Some(true));
    }

    #[test]
    fn only_who_may_asks_and_only_about_somebody_there() {
        let mut world = stage::world();
        let mut code = |arn: &str| {
            let input = aws::SimulatePrincipalPolicyRequest {
                policy_source_arn: arn.into(),
                action_names: vec!["s3:GetObject".into()],
                ..Default::default()
            };
            world.call::<SimulatePrincipalPolicy>(input).unwrap_err().code
        };
        assert_eq!(code("arn:aws:iam::111122223333:user/nobody"), "NoSuchEntity");
        assert_eq!(code("arn:aws:iam::444455556666:user/bob"), "AccessDenied");
        assert_eq!(code("arn:aws:iam::111122223333:policy/reader"), "InvalidInput");
    }
}
