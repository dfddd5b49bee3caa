//! The simulator's answers.
//!
//! # Invariants
//!
//! * One result an action, in the order asked, also where an action is asked twice.
//! * Where a denial decides, only statements that deny are shown; of organization policies none ever.
//! * Details of a decision are always there for an action, and for a resource across accounts only.
//! * A page ends early where its actions are more work than one call may take.
//! * Columns point behind the brace they mean, as AWS's do.

use std::collections::BTreeSet;

use identity::Sources;
use policy::reference::{Explanation, Match};
use policy::{Effect, Level, Policy, Verb};
use wire::iam as aws;

use super::paging::Page;
use super::simulated_work;
use super::simulation::{Question, Simulation};
use crate::prelude::*;

/// The page of results that a call asks for.
pub(crate) fn answer(
    mut page: Page,
    question: &Question,
    simulation: &Simulation,
) -> Outcome<aws::SimulatePolicyResponse> {
    page.max = page.max.min(simulated_work::actions_max(question, simulation)?);
    let paged = page.count(question.actions.clone());
    let results = paged.items.into_iter().map(|it| result(it, question, simulation));
    Ok(aws::SimulatePolicyResponse {
        evaluation_results: Some(results.collect::<Result<_, _>>()?),
        is_truncated: Some(paged.is_truncated),
        marker: paged.marker,
    })
}

fn result(
    action: String,
    question: &Question,
    simulation: &Simulation,
) -> Result<aws::EvaluationResult, Refusal> {
    let asked: Vec<&str> = match question.resources.as_slice() {
        [] => vec!["*"],
        some => some.iter().map(String::as_str).collect(),
    };
    let mut verdicts = Vec::with_capacity(asked.len());
    for resource in &asked {
        verdicts.push(Verdict::of(simulation, &action, resource)?);
    }
    let organization =
        verdicts.iter().all(|it| it.explained.allowed_by_organization != Some(false));
    let whole = aws::EvaluationResult {
        eval_resource_name: Some(match asked.as_slice() {
            [one] => one.to_string(),
            _ => template(&action),
        }),
        eval_decision: worst(&verdicts).into(),
        matched_statements: Some(shown(&verdicts)),
        missing_context_values: Some(distinct(
            verdicts.iter().flat_map(|it| it.explained.missing.clone()),
        )),
        organizations_decision_detail: simulation.in_organization.then_some(
            aws::OrganizationsDecisionDetail { allowed_by_organizations: Some(organization) },
        ),
        permissions_boundary_decision_detail: bounded(
            verdicts.iter().map(|it| it.explained.allowed_by_boundary),
        ),
        eval_decision_details: Some(match verdicts.as_slice() {
            [one] => one.details.clone(),
            _ => Vec::new(),
        }),
        eval_action_name: action,
        ..aws::EvaluationResult::default()
    };
    let specific = match question.resources.is_empty() {
        true => Vec::new(),
        false => verdicts.into_iter().map(Verdict::specific).collect(),
    };
    Ok(aws::EvaluationResult { resource_specific_results: Some(specific), ..whole })
}

/// The decision on one resource.
struct Verdict {
    resource: String,
    explained: Explanation,
    statements: Vec<aws::Statement>,
    details: Vec<(String, String)>,
}

impl Verdict {
    fn of(simulation: &Simulation, action: &str, resource: &str) -> Result<Verdict, Refusal> {
        let explained = simulation.decide(action, resource)?;
        let denied = explained.decision.effect == Effect::ExplicitDeny;
        let mut matched: Vec<&Match> = explained.matched.iter().collect();
        matched.retain(|it| !denied || it.verb == Verb::Deny);
        matched.sort_by_key(|it| (it.level, it.policy, it.statement));
        let statements = matched.iter().filter_map(|it| statement(simulation, it)).collect();
        let is_across = simulation.owner(resource) != simulation.asker.account;
        let details = if is_across { sides(&explained) } else { Vec::new() };
        Ok(Verdict { resource: resource.into(), explained, statements, details })
    }

    fn specific(self) -> aws::ResourceSpecificResult {
        aws::ResourceSpecificResult {
            eval_resource_name: self.resource,
            eval_resource_decision: word(self.explained.decision.effect).into(),
            matched_statements: Some(self.statements),
            permissions_boundary_decision_detail: bounded([self.explained.allowed_by_boundary]),
            missing_context_values: Some(self.explained.missing),
            eval_decision_details: Some(self.details).filter(|it| !it.is_empty()),
        }
    }
}

fn word(effect: Effect) -> &'static str {
    match effect {
        Effect::Allowed => "allowed",
        Effect::ExplicitDeny => "explicitDeny",
        Effect::ImplicitDeny => "implicitDeny",
    }
}

/// What is allowed on all resources is allowed; one denial denies.
fn worst(verdicts: &[Verdict]) -> &'static str {
    let any = |effect| verdicts.iter().any(|it| it.explained.decision.effect == effect);
    word(match (any(Effect::ExplicitDeny), any(Effect::ImplicitDeny)) {
        (true, _) => Effect::ExplicitDeny,
        (false, true) => Effect::ImplicitDeny,
        (false, false) => Effect::Allowed,
    })
}

/// Whether the boundary allows all of it; absent where nobody is bounded.
fn bounded(
    allowed: impl IntoIterator<Item = Option<bool>>,
) -> Option<aws::PermissionsBoundaryDecisionDetail> {
    let allowed: Option<Vec<bool>> = allowed.into_iter().collect();
    let all = allowed?.into_iter().all(|it| it);
    Some(aws::PermissionsBoundaryDecisionDetail { allowed_by_permissions_boundary: Some(all) })
}

/// Across accounts each side decides for itself.
fn sides(explained: &Explanation) -> Vec<(String, String)> {
    let decided = |level: Level, allowed: bool| {
        let denies = |it: &Match| it.level == level && it.verb == Verb::Deny;
        word(match (explained.matched.iter().any(denies), allowed) {
            (true, _) => Effect::ExplicitDeny,
            (false, true) => Effect::Allowed,
            (false, false) => Effect::ImplicitDeny,
        })
    };
    let identity = decided(Level::Identity, explained.allowed_by_identity);
    let resource = decided(Level::Resource, explained.allowed_by_resource);
    vec![("IAM Policy".into(), identity.into()), ("Resource Policy".into(), resource.into())]
}

fn statement(simulation: &Simulation, matched: &Match) -> Option<aws::Statement> {
    let of = |it: &Sources| {
        Some((it.names.get(matched.policy)?.clone(), it.policies.get(matched.policy)?.clone()))
    };
    let (kind, (id, policy)) = match matched.level {
        Level::Identity => ("IAM Policy", of(&simulation.identity)?),
        Level::Boundary => ("Permissions Boundary Policy", of(simulation.boundary.as_ref()?)?),
        Level::Resource => {
            ("Resource Policy", ("ResourcePolicy".into(), simulation.resource.clone()?))
        }
        _ => return None,
    };
    let (start_position, end_position) = positions(&policy, matched.statement)?;
    Some(aws::Statement {
        source_policy_id: Some(id),
        source_policy_type: Some(kind.into()),
        start_position: Some(start_position),
        end_position: Some(end_position),
    })
}

fn positions(policy: &Policy, statement: usize) -> Option<(aws::Position, aws::Position)> {
    let span = policy.statements().get(statement)?.span;
    let position = |line: usize, column: usize| aws::Position {
        line: i32::try_from(line).ok(),
        column: i32::try_from(column).ok(),
    };
    // The end of a span is behind its last brace already.
    let start = position(span.start.line, span.start.column + 1);
    Some((start, position(span.end.line, span.end.column)))
}

/// The ARN template of what an action is about.
fn template(action: &str) -> String {
    let targets = policy::actions::find(action).map(|it| it.targets()).unwrap_or_default();
    let target = targets.iter().find(|it| it.required).or_else(|| targets.first());
    target.map_or_else(|| "*".into(), |it| it.resource.arn.into())
}

/// The statements that matched for any resource, each once.
fn shown(verdicts: &[Verdict]) -> Vec<aws::Statement> {
    let mut seen = BTreeSet::new();
    let mut all = Vec::new();
    for it in verdicts.iter().flat_map(|it| &it.statements) {
        let at = it.start_position.as_ref().map(|it| (it.line, it.column));
        if seen.insert((&it.source_policy_type, &it.source_policy_id, at)) {
            all.push(it.clone());
        }
    }
    all
}

fn distinct<T: PartialEq>(items: impl Iterator<Item = T>) -> Vec<T> {
    let mut all: Vec<T> = Vec::new();
    for item in items {
        if !all.contains(&item) {
            all.push(item);
        }
    }
    all
}
