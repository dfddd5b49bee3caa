//! How much one call to the simulator may ask.
//!
//! A step is a character of a pattern, held against a character of a value; what else a decision takes
//! is told in steps. What is counted is the most that policies of this size can take, so that no
//! pattern, however made, costs more.
//!
//! # Invariants
//!
//! * A page holds as many actions as [`STEPS_MAX`] pays for; the rest is behind its marker.
//! * An action is never answered for some of its resources: if one alone is too much, the call is
//!   refused.

use policy::{Policy, Statement};
use wire::iam as aws;

use super::simulation::{Question, Simulation};
use crate::prelude::*;

/// All policies that are passed in, together.
pub(crate) const PASSED_BYTES_MAX: usize = policy::limits::PARAMETER_CHARACTERS_MAX;
/// What a page may take: some tenths of a second.
const STEPS_MAX: u64 = 1 << 28;
/// A statement that matches is shown with its place, and each resource with its decision.
const SHOWN_STEPS: u64 = 1 << 14;
/// A text costs something, however short it is.
const TEXT_STEPS: u64 = 16;

/// Refuse policies that are too large together, before any of them is read.
pub(crate) fn check_passed<'a>(texts: impl Iterator<Item = &'a String>) -> Result<(), Refusal> {
    match texts.map(String::len).sum::<usize>() {
        0..=PASSED_BYTES_MAX => Ok(()),
        _ => Err(aws::invalid_input(format!(
            "The policies that are passed in may have {PASSED_BYTES_MAX} bytes together."
        ))),
    }
}

/// How many of the actions a page may hold.
pub(crate) fn actions_max(question: &Question, simulation: &Simulation) -> Result<usize, Refusal> {
    let known = Known::of(question);
    let mut weight = Weight::default();
    for policy in simulation.policies() {
        weight.add(policy, &known);
    }
    match STEPS_MAX / weight.steps(question, &known).max(1) {
        0 => Err(aws::invalid_input(
            "The ResourceArns are too many, or the policies too large, to be simulated at once.",
        )),
        actions => Ok(usize::try_from(actions).unwrap_or(usize::MAX)),
    }
}

fn steps(text: &str) -> u64 {
    text.len() as u64 + TEXT_STEPS
}

/// The sizes of the values that policies are held against.
struct Known {
    action: u64,
    /// All resources together.
    resources: u64,
    /// All values of condition keys together.
    facts: u64,
}

impl Known {
    fn of(question: &Question) -> Known {
        let entries = question.entries.iter().flat_map(|it| &it.context_key_values).flatten();
        // What is known of a caller is made of its ARN.
        let caller = question.caller_arn.as_deref().map_or(0, steps);
        Known {
            action: question.actions.iter().map(|it| steps(it)).max().unwrap_or(0),
            resources: question.resources.iter().map(|it| steps(it)).sum::<u64>().max(TEXT_STEPS),
            facts: entries.map(|it| steps(it)).sum::<u64>() + 4 * caller + TEXT_STEPS,
        }
    }
}

/// What policies weigh: their statements, the characters of their patterns with variables replaced,
/// and the condition keys they ask for.
#[derive(Default)]
struct Weight {
    statements: u64,
    actions: u64,
    resources: u64,
    conditions: u64,
    keys: u64,
}

impl Weight {
    fn add(&mut self, policy: &Policy, known: &Known) {
        for statement in policy.statements() {
            self.statement(statement, known);
        }
    }

    fn statement(&mut self, it: &Statement, known: &Known) {
        self.statements += 1;
        let actions = it.actions.iter().chain(&it.not_actions).flatten();
        self.actions += actions.map(|it| steps(&it.text)).sum::<u64>();
        for it in it.resources.iter().chain(&it.not_resources).flatten() {
            self.resources += self.replaced(&it.text, known);
        }
        // A principal is held against the caller, which is among the facts.
        let principals = it.principals.iter().chain(&it.not_principals).flatten();
        self.conditions += principals.count() as u64 * TEXT_STEPS;
        for condition in &it.conditions {
            self.keys += 1;
            self.conditions += steps(&condition.key.text);
            for it in &condition.values {
                self.conditions += self.replaced(&it.text, known);
            }
        }
    }

    /// A text, as long as its variables can make it.
    fn replaced(&mut self, text: &str, known: &Known) -> u64 {
        let variables = text.matches("${").count() as u64;
        self.keys += variables;
        steps(text).saturating_add(variables.saturating_mul(known.facts))
    }

    /// One action on all resources.
    fn steps(&self, question: &Question, known: &Known) -> u64 {
        let resources = question.resources.len().max(1) as u64;
        let shown = (self.statements + 2).saturating_mul(SHOWN_STEPS);
        let actions = self.actions.saturating_mul(known.action);
        let conditions = self.conditions.saturating_mul(known.facts);
        // Those that are missing are told once each, however often they are asked for.
        let keys = self.keys.saturating_mul(self.keys);
        let each = [shown, actions, conditions, keys].into_iter().fold(0, u64::saturating_add);
        let patterns = self.resources.saturating_mul(known.resources);
        each.saturating_mul(resources).saturating_add(patterns)
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::iam::simulate_custom_policy::SimulateCustomPolicy;
    use crate::iam::stage;
    use crate::testing::World;

    fn ask(
        policies: Vec<String>,
        actions: usize,
        resources: usize,
    ) -> aws::SimulateCustomPolicyRequest {
        let action = |at| format!("s3:Action{at}");
        let arn = |at| format!("arn:aws:s3:::ledger/{at}");
        aws::SimulateCustomPolicyRequest {
            policy_input_list: policies,
            action_names: (0..actions).map(action).collect(),
            resource_arns: Some((0..resources).map(arn).collect()),
            max_items: Some(1000),
            ..Default::default()
        }
    }

    fn refused(world: &mut World, input: aws::SimulateCustomPolicyRequest) -> String {
        world.call::<SimulateCustomPolicy>(input).unwrap_err().to_string()
    }

    #[test]
    fn a_page_ends_where_its_work_is_done_and_the_next_one_goes_on() {
        let mut world = stage::world();
        let input = ask(vec![stage::allow("s3:*")], 200, 60);
        let mut seen = Vec::new();
        let mut marker = None;
        let mut pages = 0;
        loop {
            let input = aws::SimulateCustomPolicyRequest { marker: marker.take(), ..input.clone() };
            let told = world.call::<SimulateCustomPolicy>(input).unwrap();
            seen.extend(told.evaluation_results.unwrap().into_iter().map(|it| it.eval_action_name));
            pages += 1;
            assert_eq!(told.is_truncated, Some(told.marker.is_some()));
            marker = told.marker;
            if marker.is_none() {
                break;
            }
        }
        assert_eq!(seen, input.action_names);
        assert!((2..10).contains(&pages), "{pages} pages");
    }

    #[test]
    fn what_is_too_much_for_a_page_is_refused() {
        let mut world = stage::world();
        let many = refused(&mut world, ask(vec![stage::allow("s3:*")], 1, 20_000));
        assert!(many.starts_with("InvalidInput (400): The ResourceArns are too many"), "{many}");
        // A few variables make a pattern as long as what they stand for.
        let pattern = format!("arn:aws:s3:::{}", "${a:b}*".repeat(2000));
        let policy = json!({"Effect": "Allow", "Action": "s3:*", "Resource": pattern});
        let entry = aws::ContextEntry {
            context_key_name: Some("a:b".into()),
            context_key_values: Some(vec!["a".repeat(5000)]),
            context_key_type: Some("string".into()),
        };
        let long = aws::SimulateCustomPolicyRequest {
            context_entries: Some(vec![entry]),
            ..ask(vec![stage::statement(policy)], 1, 1)
        };
        assert!(refused(&mut world, long).starts_with("InvalidInput (400): The ResourceArns"));
        let half = format!("{}{}", stage::allow("s3:*"), " ".repeat(PASSED_BYTES_MAX / 2));
        let large = refused(&mut world, ask(vec![half.clone(), half.clone()], 1, 1));
        assert!(large.starts_with("InvalidInput (400): The policies that are passed"), "{large}");
        world.call::<SimulateCustomPolicy>(ask(vec![half], 1, 1)).unwrap();
    }

    #[test]
    fn a_policy_as_large_as_those_of_aws_is_answered_in_pages_of_the_usual_size() {
        let actions: Vec<String> = (0..1500).map(|at| format!("service{at}:Describe*")).collect();
        let policy = json!({"Effect": "Allow", "Action": actions, "Resource": "*"});
        let input = ask(vec![stage::statement(policy)], 100, 1);
        let mut world = stage::world();
        let told = world.call::<SimulateCustomPolicy>(input).unwrap();
        assert_eq!((told.is_truncated, told.evaluation_results.unwrap().len()), (Some(false), 100));
    }
}
