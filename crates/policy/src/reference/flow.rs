//! The flow that AWS publishes, from what matched to the decision, for the reference.
//!
//! # Invariants
//!
//! * One step after the other; a denial is final.

use crate::decision::{Decision, Effect, Level};
use crate::exemption;
use crate::policy::Verb;
use crate::reference::principal::Naming;
use crate::reference::{Match, Search};
use crate::request::{Guarding, Who};

impl Search<'_> {
    pub(super) fn decide(&self) -> Decision {
        if exemption::needs_no_permission(self.request.action) {
            return Decision::allowed(Level::None);
        }
        // 1. An explicit deny, wherever it is.
        if let Some((found, _)) = self.matched.iter().find(|(it, _)| it.verb == Verb::Deny) {
            return because(found, Effect::ExplicitDeny);
        }
        // 2. Every level of the organization must allow.
        if let Some(depth) = self.depth_without_allow() {
            return Decision::implicit(Level::ServiceControl, Some(depth));
        }
        // 3. Callers who have only what the resource gives them, and root users.
        let requester = &self.request.requester;
        let is_own = requester.account == self.request.owner;
        let is_guarded = self.policies.guarding != Guarding::Ordinary;
        match requester.who {
            Who::Service | Who::Anonymous | Who::WebIdentity | Who::Saml => self.resource_alone(),
            Who::Root if is_own && !is_guarded => Decision::allowed(Level::Root),
            Who::Root => self.resource_alone(),
            _ if is_own => self.same_account(is_guarded),
            _ => self.cross_account(),
        }
    }

    fn resource_alone(&self) -> Decision {
        match self.most_direct() {
            Some((_, found)) => because(&found, Effect::Allowed),
            None if self.policies.granted => Decision::allowed(Level::Grant),
            None => Decision::implicit(Level::Resource, None),
        }
    }

    fn same_account(&self, is_guarded: bool) -> Decision {
        let path = self.identity_path(false);
        match self.directness() {
            // The caller itself is named: no implicit denial limits it.
            Some(Naming::Caller) if path.effect != Effect::Allowed => self.resource_alone(),
            // What is behind the session is named: boundary and session policies limit it.
            Some(Naming::BehindSession) if path.effect != Effect::Allowed => {
                let limited = self.identity_path(true);
                match limited.effect {
                    Effect::Allowed => self.resource_alone(),
                    _ => limited,
                }
            }
            // Keys and roles do not trust the account unless they say so.
            None if is_guarded => Decision::implicit(Level::Resource, None),
            _ => path,
        }
    }

    fn cross_account(&self) -> Decision {
        match self.directness() {
            Some(_) => self.identity_path(false),
            None => Decision::implicit(Level::Resource, None),
        }
    }

    /// How directly the resource's side names the caller, by its policy or by a grant.
    fn directness(&self) -> Option<Naming> {
        let is_session = matches!(self.request.requester.who, Who::Role | Who::Federated);
        let by_grant = if is_session { Naming::BehindSession } else { Naming::Caller };
        let by_policy = self.most_direct().map(|it| it.0);
        if self.policies.granted { by_policy.max(Some(by_grant)) } else { by_policy }
    }

    /// Identity policies, boundary and session policies together.
    fn identity_path(&self, is_granted_elsewhere: bool) -> Decision {
        let identity = self.first(Level::Identity, Verb::Allow);
        if identity.is_none() && !is_granted_elsewhere {
            return Decision::implicit(Level::Identity, None);
        }
        let boundary = self.first(Level::Boundary, Verb::Allow);
        if self.policies.boundary.is_some() && boundary.is_none() {
            return Decision::implicit(Level::Boundary, None);
        }
        // A federation token for which no policies were passed has none of its user's permissions.
        let is_filtered =
            self.policies.session.is_some() || self.request.requester.who == Who::Federated;
        if is_filtered && self.first(Level::Session, Verb::Allow).is_none() {
            return Decision::implicit(Level::Session, None);
        }
        match identity {
            Some(found) => because(&found, Effect::Allowed),
            None => Decision::allowed(Level::Identity),
        }
    }
}

fn because(found: &Match, effect: Effect) -> Decision {
    // A resource has one policy, so its number says nothing.
    let policy = (found.level != Level::Resource).then_some(found.policy);
    let Match { level, depth, statement, .. } = *found;
    Decision { effect, level, depth, policy, statement: Some(statement) }
}
