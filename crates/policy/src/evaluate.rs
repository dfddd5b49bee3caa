//! The decision, fast.
//!
//! # Invariants
//!
//! * A matching Deny on any level that applies is final. [`exemption`](crate::exemption) says which do not
//!   apply.
//! * Decides as [`crate::reference`] does, down to the statement that is named.
//! * Allocates nothing when it allows, as long as the facts and the action's length do not make it.

use std::sync::Arc;

use crate::Policy;
use crate::arn::Split;
use crate::decision::{Decision, Effect, Level};
use crate::exemption;
use crate::found::{Allowing, Found};
use crate::index::{ActionKey, Candidate};
use crate::lowered::Lowered;
use crate::policy::Verb;
use crate::request::{Policies, Request, Who};
use crate::rule::{Actions, Rule};
use crate::whom::Grant;

/// Decide one request.
pub fn evaluate(request: &Request, policies: &Policies) -> Decision {
    if exemption::needs_no_permission(request.action) {
        return Decision::allowed(Level::None);
    }
    let lowered = Lowered::of(request.action);
    let ask = Ask {
        request,
        action: ActionKey::of(lowered.text()),
        resource: Split::of(request.resource),
        has_boundary: policies.boundary.is_some(),
    };
    ask.decide(policies).unwrap_or_else(|denied| denied)
}

/// A request, prepared for many statements.
struct Ask<'a> {
    request: &'a Request<'a>,
    action: ActionKey<'a>,
    resource: Split<'a>,
    has_boundary: bool,
}

impl Ask<'_> {
    fn decide(&self, policies: &Policies) -> Result<Decision, Decision> {
        let request = self.request;
        if exemption::is_under_resource_control(request) {
            for (depth, level) in policies.resource_control.iter().enumerate() {
                self.level(Level::ResourceControl, Some(depth), level)?;
            }
        }
        let mut unallowed = None;
        if exemption::is_under_service_control(&request.requester) {
            for (depth, level) in policies.service_control.iter().enumerate() {
                let allowing = self.level(Level::ServiceControl, Some(depth), level)?;
                if allowing.is_none() && unallowed.is_none() {
                    unallowed = Some(depth);
                }
            }
        }
        let resource = self.resource_level(policies)?;
        let identity = self.level(Level::Identity, None, policies.identity)?;
        let boundary = match policies.boundary {
            Some(level) => self.level(Level::Boundary, None, level)?.is_some(),
            None => true,
        };
        let session = match policies.session {
            Some(level) => self.level(Level::Session, None, level)?.is_some(),
            // A federation token without policies has nothing of its user's.
            None => request.requester.who != Who::Federated,
        };
        // Every Deny has been looked for; from here on Allows are missing or not.
        if let Some(depth) = unallowed {
            return Err(Decision::implicit(Level::ServiceControl, Some(depth)));
        }
        Found { resource, identity, boundary, session }.decide(request, policies)
    }

    /// Look through the policies of one level. An explicit Deny ends the decision. Such policies have
    /// no principals or, on the resource's side, name everyone.
    fn level(
        &self,
        level: Level,
        depth: Option<usize>,
        policies: &[Arc<Policy>],
    ) -> Result<Allowing, Decision> {
        let mut allowing = None;
        for (at, policy) in policies.iter().enumerate() {
            let mut first = First { deny: None, allow: None };
            policy.index().candidates(&self.action, self.resource.whole, |candidate| {
                let rule = policy.rule(candidate.statement);
                let is_useful = match rule.verb {
                    Verb::Deny => first.deny.is_none_or(|it| candidate.statement < it),
                    Verb::Allow if allowing.is_some() => false,
                    Verb::Allow => first.allow.is_none_or(|it| candidate.statement < it),
                };
                if is_useful && self.matches(rule, candidate) {
                    let slot = match rule.verb {
                        Verb::Deny => &mut first.deny,
                        Verb::Allow => &mut first.allow,
                    };
                    *slot = Some(candidate.statement);
                }
            });
            if let Some(statement) = first.deny {
                return Err(denied(level, depth, Some(at), statement));
            }
            allowing = allowing.or(first.allow.map(|it| (at, it as usize)));
        }
        Ok(allowing)
    }

    /// The resource's own policy: the first statement of the most direct grant.
    fn resource_level(&self, policies: &Policies) -> Result<Option<(Grant, usize)>, Decision> {
        let Some(policy) = policies.resource else {
            return Ok(None);
        };
        let is_deaf = exemption::is_deaf_to_allows(self.request, policies.restricted);
        let is_immune = exemption::is_immune_to_bucket_policy(self.request);
        let mut deny: Option<u32> = None;
        let mut best: Option<(Grant, u32)> = None;
        policy.index().candidates(&self.action, self.resource.whole, |candidate| {
            let rule = policy.rule(candidate.statement);
            let Some(whom) = &rule.whom else {
                return;
            };
            match rule.verb {
                Verb::Deny => {
                    let is_useful = !is_immune && deny.is_none_or(|it| candidate.statement < it);
                    if is_useful
                        && whom.denies(self.request, self.has_boundary)
                        && self.matches(rule, candidate)
                    {
                        deny = Some(candidate.statement);
                    }
                }
                Verb::Allow => {
                    let Some(grant) = whom.grants(self.request).filter(|_| !is_deaf) else {
                        return;
                    };
                    let is_better = best.is_none_or(|(most, first)| {
                        grant > most || (grant == most && candidate.statement < first)
                    });
                    if is_better && self.matches(rule, candidate) {
                        best = Some((grant, candidate.statement));
                    }
                }
            }
        });
        match deny {
            Some(statement) => Err(denied(Level::Resource, None, None, statement)),
            None => Ok(best.map(|(grant, statement)| (grant, statement as usize))),
        }
    }

    /// Everything but the principal.
    fn matches(&self, rule: &Rule, candidate: Candidate) -> bool {
        let action = self.action.name;
        let matches_action = match (&rule.actions, candidate.action) {
            (Actions::Listed(patterns), Some(at)) => patterns[at as usize].matches(action),
            (Actions::Listed(patterns), None) => patterns.iter().any(|it| it.matches(action)),
            (Actions::AllBut(patterns), _) => !patterns.iter().any(|it| it.matches(action)),
        };
        let facts = self.request.facts;
        matches_action
            && rule.resources.match_resource(&self.resource, facts)
            && rule.conditions_hold(facts)
    }
}

struct First {
    deny: Option<u32>,
    allow: Option<u32>,
}

fn denied(level: Level, depth: Option<usize>, policy: Option<usize>, statement: u32) -> Decision {
    let statement = Some(statement as usize);
    Decision { effect: Effect::ExplicitDeny, level, depth, policy, statement }
}
