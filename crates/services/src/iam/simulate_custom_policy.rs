//! `SimulateCustomPolicy`: what policies that are passed in would decide.
//!
//! # Invariants
//!
//! * Nothing that is stored takes part: the answer depends on the call alone.

use wire::iam as aws;

use super::paging::Page;
use super::simulated;
use super::simulation::{self, Asker, Question, Simulation};
use crate::prelude::*;

pub(crate) struct SimulateCustomPolicy;

impl Operation for SimulateCustomPolicy {
    type Shape = aws::SimulateCustomPolicy;
    const AUDIT: Audit = Audit::management(Read);

    fn access(_: &Context, _: &Tx, _: &Input<Self>) -> Outcome<Access> {
        Ok(Access::to("iam:SimulateCustomPolicy", "*"))
    }

    fn execute(cx: &Context, _: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let marker = input.marker.as_deref();
        let page = Page::read(cx, "SimulateCustomPolicy", &[], marker, input.max_items)?;
        let question = Question {
            actions: input.action_names,
            resources: input.resource_arns.unwrap_or_default(),
            resource_policy: input.resource_policy,
            resource_owner: input.resource_owner,
            caller_arn: input.caller_arn,
            entries: input.context_entries.unwrap_or_default(),
            handling: input.resource_handling_option,
        };
        let boundary = &input.permissions_boundary_policy_input_list;
        question.check(input.policy_input_list.iter().chain(boundary.iter().flatten()))?;
        let identity = simulation::passed("PolicyInputList", &input.policy_input_list)?;
        let boundary = simulation::passed_boundary(input.permissions_boundary_policy_input_list)?;
        let asker = match &question.caller_arn {
            Some(arn) => Asker::named(arn)?,
            None => Asker::of(&cx.caller.account),
        };
        let simulation = Simulation::new(&question, identity, boundary, asker)?;
        simulated::answer(page, &question, &simulation)
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::iam::stage;
    use crate::testing::World;

    fn ask(policies: &[String], actions: &[&str]) -> aws::SimulateCustomPolicyRequest {
        aws::SimulateCustomPolicyRequest {
            policy_input_list: policies.to_vec(),
            action_names: actions.iter().map(|it| it.to_string()).collect(),
            ..Default::default()
        }
    }

    fn results(
        world: &mut World,
        input: aws::SimulateCustomPolicyRequest,
    ) -> Vec<aws::EvaluationResult> {
        world.call::<SimulateCustomPolicy>(input).unwrap().evaluation_results.unwrap()
    }

    #[test]
    fn each_action_is_answered_with_the_statements_that_matched() {
        let mut world = stage::world();
        let policy = r#"{"Version":"2012-10-17","Statement":[  {"Effect":"Allow","Action":"s3:Get*","Resource":"*"},
            {"Effect":"Deny","Action":"s3:GetObjectAcl","Resource":"*"}]}"#;
        let input = ask(&[policy.into()], &["s3:GetObject", "s3:GetObjectAcl", "s3:PutObject"]);
        let found = results(&mut world, input);
        let decisions: Vec<_> = found.iter().map(|it| it.eval_decision.as_str()).collect();
        assert_eq!(decisions, ["allowed", "explicitDeny", "implicitDeny"]);
        let matched = |at: usize| found[at].matched_statements.clone().unwrap();
        let position = |line, column| aws::Position { line: Some(line), column: Some(column) };
        let allow = aws::Statement {
            source_policy_id: Some("PolicyInputList.1".into()),
            source_policy_type: Some("IAM Policy".into()),
            start_position: Some(position(1, 41)),
            end_position: Some(position(1, 92)),
        };
        assert_eq!(matched(0), [allow]);
        assert_eq!(matched(1).len(), 1);
        assert_eq!(matched(1)[0].start_position, Some(position(2, 14)));
        assert!(matched(2).is_empty());
        assert_eq!(found[0].eval_resource_name.as_deref(), Some("*"));
        assert_eq!(found[0].resource_specific_results, Some(Vec::new()));
        assert_eq!(found[0].organizations_decision_detail, None);
    }

    #[test]
    fn keys_that_policies_ask_for_and_nobody_gave_are_named() {
        let mut world = stage::world();
        let policy = stage::statement(json!({
            "Effect": "Allow", "Action": "s3:*", "Resource": "*",
            "Condition": {"Bool": {"aws:MultiFactorAuthPresent": "true"}},
        }));
        let found = results(&mut world, ask(std::slice::from_ref(&policy), &["s3:GetObject"]));
        assert_eq!(found[0].eval_decision, "implicitDeny");
        let missing = found[0].missing_context_values.clone().unwrap();
        assert_eq!(missing, ["aws:MultiFactorAuthPresent"]);
        let given = aws::ContextEntry {
            context_key_name: Some("aws:multifactorauthpresent".into()),
            context_key_values: Some(vec!["true".into()]),
            context_key_type: Some("boolean".into()),
        };
        let input = aws::SimulateCustomPolicyRequest {
            context_entries: Some(vec![given]),
            ..ask(&[policy], &["s3:GetObject"])
        };
        let found = results(&mut world, input);
        assert_eq!(found[0].eval_decision, "allowed");
        assert_eq!(found[0].missing_context_values, Some(Vec::new()));
    }

    #[test]
    fn several_resources_are_answered_each_for_itself() {
        let mut world = stage::world();
        let policy = stage::statement(json!({
            "Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::open/*",
        }));
        let input = aws::SimulateCustomPolicyRequest {
            resource_arns: Some(vec!["arn:aws:s3:::open/a".into(), "arn:aws:s3:::shut/a".into()]),
            ..ask(&[policy], &["s3:GetObject"])
        };
        let found = &results(&mut world, input)[0];
        assert_eq!(found.eval_decision, "implicitDeny");
        let name = found.eval_resource_name.as_deref().unwrap();
        assert!(name.starts_with("arn:${Partition}:s3:"), "{name}");
        let specific = found.resource_specific_results.as_ref().unwrap();
        let decisions: Vec<_> =
            specific.iter().map(|it| it.eval_resource_decision.as_str()).collect();
        assert_eq!(decisions, ["allowed", "implicitDeny"]);
        let sides = |it: &aws::ResourceSpecificResult| it.eval_decision_details.clone();
        assert_eq!(
            (found.eval_decision_details.clone(), sides(&specific[0])),
            (Some(vec![]), None)
        );
    }

    #[test]
    fn a_boundary_limits_and_another_account_has_its_own_say() {
        let mut world = stage::world();
        let bounded = aws::SimulateCustomPolicyRequest {
            permissions_boundary_policy_input_list: Some(vec![stage::allow("s3:Get*")]),
            ..ask(&[stage::allow("s3:*")], &["s3:GetObject", "s3:PutObject"])
        };
        let found = results(&mut world, bounded);
        let allowed = |it: &aws::EvaluationResult| {
            let detail = it.permissions_boundary_decision_detail.as_ref().unwrap();
            (it.eval_decision.clone(), detail.allowed_by_permissions_boundary.unwrap())
        };
        assert_eq!(allowed(&found[0]), ("allowed".into(), true));
        assert_eq!(allowed(&found[1]), ("implicitDeny".into(), false));
        let guarded = |principal: &str| aws::SimulateCustomPolicyRequest {
            resource_arns: Some(vec!["arn:aws:s3:::theirs/a".into()]),
            resource_owner: Some("arn:aws:iam::444455556666:root".into()),
            caller_arn: Some("arn:aws:iam::111122223333:user/bob".into()),
            resource_policy: Some(stage::statement(json!({
                "Effect": "Allow", "Principal": {"AWS": principal},
                "Action": "s3:GetObject", "Resource": "arn:aws:s3:::theirs/*",
            }))),
            ..ask(&[stage::allow("s3:*")], &["s3:GetObject"])
        };
        let found = &results(&mut world, guarded("111122223333"))[0];
        assert_eq!(found.eval_decision, "allowed");
        assert_eq!(found.matched_statements.as_ref().unwrap().len(), 2);
        let found = &results(&mut world, guarded("444455556666"))[0];
        assert_eq!(found.eval_decision, "implicitDeny");
        let side = |name: &str, decision: &str| (name.to_string(), decision.to_string());
        let sides = [side("IAM Policy", "allowed"), side("Resource Policy", "implicitDeny")];
        assert_eq!(found.eval_decision_details.as_deref(), Some(sides.as_slice()));
    }

    #[test]
    fn questions_that_make_no_sense_are_refused() {
        let mut world = stage::world();
        let mut code = |input| world.call::<SimulateCustomPolicy>(input).unwrap_err().code;
        assert_eq!(code(ask(&[stage::allow("s3:*")], &["s3:*"])), "InvalidInput");
        assert_eq!(code(ask(&["{}".into()], &["s3:GetObject"])), "InvalidInput");
        let handled = aws::SimulateCustomPolicyRequest {
            resource_handling_option: Some("EC2-VPC-EBS".into()),
            ..ask(&[stage::allow("s3:*")], &["s3:GetObject"])
        };
        assert_eq!(code(handled), "NotImplemented");
        let session = aws::SimulateCustomPolicyRequest {
            caller_arn: Some("arn:aws:sts::111122223333:assumed-role/a/b".into()),
            ..ask(&[stage::allow("s3:*")], &["s3:GetObject"])
        };
        assert_eq!(code(session), "InvalidInput");
    }

    #[test]
    fn pages_count_actions() {
        let mut world = stage::world();
        let actions = ["s3:GetObject", "s3:GetObject", "s3:PutObject"];
        let page = |marker| aws::SimulateCustomPolicyRequest {
            max_items: Some(2),
            marker,
            ..ask(&[stage::allow("s3:Get*")], &actions)
        };
        let first = world.call::<SimulateCustomPolicy>(page(None)).unwrap();
        assert_eq!((first.evaluation_results.unwrap().len(), first.is_truncated), (2, Some(true)));
        let second = world.call::<SimulateCustomPolicy>(page(first.marker)).unwrap();
        assert_eq!(second.evaluation_results.unwrap()[0].eval_action_name, "s3:PutObject");
    }
}
