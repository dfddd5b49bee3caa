//! The decision, slow and obvious, with everything that speaks about it.
//!
//! It follows the flow that AWS publishes, step by step, over the statements as they are written: the
//! second writer of the rule, the oracle of the fast one, and what the simulator and the command line
//! answer from.
//!
//! # Invariants
//!
//! * Decides as [`crate::evaluate`] does. It shares the grammar, the reading of numbers, dates and
//!   addresses, and the list of exemptions with it, but no matching and no order.
//! * `matched` and `missing` cover every level that applies, whatever decided.

mod condition;
mod flow;
mod matching;
mod principal;

use std::sync::Arc;

use crate::Policy;
use crate::decision::{Decision, Level};
use crate::exemption;
use crate::policy::Verb;
use crate::request::{Policies, Request};
use matching::Asked;
use principal::Naming;

/// A statement that matched, whatever it meant for the decision.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Match {
    pub level: Level,
    /// The level of the organization's path, counted from the root.
    pub depth: Option<usize>,
    pub policy: usize,
    pub statement: usize,
    pub verb: Verb,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Explanation {
    pub decision: Decision,
    pub matched: Vec<Match>,
    /// Condition keys that statements asked for and the request did not have, as they are written.
    pub missing: Vec<String>,
    /// Whether every level of the organization allows; none if no such policies apply.
    pub allowed_by_organization: Option<bool>,
    /// Whether no resource control policy denies; none if no such policies apply.
    pub allowed_by_resource_control: Option<bool>,
    pub allowed_by_identity: bool,
    /// None if the caller has no boundary.
    pub allowed_by_boundary: Option<bool>,
    /// None if no session policies were passed.
    pub allowed_by_session: Option<bool>,
    /// Whether the resource's policy, or a grant, allows it in any form.
    pub allowed_by_resource: bool,
}

/// Decide one request and tell all that was found on the way.
pub fn explain(request: &Request, policies: &Policies) -> Explanation {
    let mut search = Search { request, policies, matched: Vec::new(), missing: Vec::new() };
    search.everything();
    let decision = search.decide();
    let applies = |level| !search.depths(level).is_empty();
    let own_denial = |level| search.first(level, Verb::Deny).is_some();
    let says_yes = |level| search.first(level, Verb::Allow).is_some() && !own_denial(level);
    Explanation {
        decision,
        allowed_by_organization: applies(Level::ServiceControl)
            .then(|| search.depth_without_allow().is_none() && !own_denial(Level::ServiceControl)),
        allowed_by_resource_control: applies(Level::ResourceControl)
            .then(|| !own_denial(Level::ResourceControl)),
        allowed_by_identity: says_yes(Level::Identity),
        allowed_by_boundary: policies.boundary.map(|_| says_yes(Level::Boundary)),
        allowed_by_session: policies.session.map(|_| says_yes(Level::Session)),
        allowed_by_resource: (policies.granted || search.most_direct().is_some())
            && !own_denial(Level::Resource),
        matched: search.matched.iter().map(|it| it.0).collect(),
        missing: search.missing,
    }
}

struct Search<'a> {
    request: &'a Request<'a>,
    policies: &'a Policies<'a>,
    /// With how directly an Allow of the resource's policy names the caller.
    matched: Vec<(Match, Option<Naming>)>,
    missing: Vec<String>,
}

impl Search<'_> {
    /// The organization levels that apply to this request.
    fn depths(&self, level: Level) -> &[Vec<Arc<Policy>>] {
        let requester = &self.request.requester;
        match level {
            Level::ResourceControl if exemption::is_under_resource_control(self.request) => {
                self.policies.resource_control
            }
            Level::ServiceControl if exemption::is_under_service_control(requester) => {
                self.policies.service_control
            }
            _ => &[],
        }
    }

    /// Find all statements that match, in the order in which denials are looked for.
    fn everything(&mut self) {
        for level in [Level::ResourceControl, Level::ServiceControl] {
            for depth in 0..self.depths(level).len() {
                let count = self.depths(level)[depth].len();
                for at in 0..count {
                    let policy = Arc::clone(&self.depths(level)[depth][at]);
                    self.policy(&policy, level, Some(depth), at);
                }
            }
        }
        if let Some(policy) = self.policies.resource {
            self.policy(policy, Level::Resource, None, 0);
        }
        let lists = [
            (Level::Identity, Some(self.policies.identity)),
            (Level::Boundary, self.policies.boundary),
            (Level::Session, self.policies.session),
        ];
        for (level, list) in lists {
            for (at, policy) in list.unwrap_or_default().iter().enumerate() {
                self.policy(policy, level, None, at);
            }
        }
    }

    fn policy(&mut self, policy: &Policy, level: Level, depth: Option<usize>, at: usize) {
        let asked = Asked {
            request: self.request,
            variables: policy.has_variables(),
            kind: policy.kind(),
            has_boundary: self.policies.boundary.is_some(),
        };
        for (number, statement) in policy.statements().iter().enumerate() {
            let verb = statement.effect;
            let naming = match level {
                Level::Resource => match asked.naming(statement) {
                    Some(naming) => Some(naming),
                    None => continue,
                },
                _ => None,
            };
            if level == Level::Resource && self.is_without_effect(verb) {
                continue;
            }
            if asked.matches(statement, &mut self.missing) {
                let found = Match { level, depth, policy: at, statement: number, verb };
                self.matched.push((found, naming));
            }
        }
    }

    /// What of a resource's policy AWS does not let speak to this caller.
    fn is_without_effect(&self, verb: Verb) -> bool {
        match verb {
            Verb::Allow => exemption::is_deaf_to_allows(self.request, self.policies.restricted),
            Verb::Deny => exemption::is_immune_to_bucket_policy(self.request),
        }
    }

    fn first(&self, level: Level, verb: Verb) -> Option<Match> {
        self.matched.iter().map(|it| it.0).find(|it| it.level == level && it.verb == verb)
    }

    fn depth_without_allow(&self) -> Option<usize> {
        (0..self.depths(Level::ServiceControl).len()).find(|depth| {
            !self.matched.iter().any(|(it, _)| {
                it.level == Level::ServiceControl
                    && it.verb == Verb::Allow
                    && it.depth == Some(*depth)
            })
        })
    }

    /// The first of the statements of the resource's policy that allow most directly.
    fn most_direct(&self) -> Option<(Naming, Match)> {
        let mut best: Option<(Naming, Match)> = None;
        for (found, naming) in &self.matched {
            if let (Level::Resource, Verb::Allow, Some(naming)) = (found.level, found.verb, naming)
                && best.is_none_or(|(most, _)| *naming > most)
            {
                best = Some((*naming, *found));
            }
        }
        best
    }
}
