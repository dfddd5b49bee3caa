//! What the levels allow, put together: the last step of a decision.
//!
//! # Invariants
//!
//! * Every Deny has been looked for before; only missing Allows deny here.
//! * In the same account either side grants, as far as a direct grant reaches; across accounts both
//!   must. A key or a role grants to its own account only where its policy says so.

use crate::decision::{Decision, Level};
use crate::exemption;
use crate::request::{Guarding, Policies, Request, Who};
use crate::whom::Grant;

/// What one level says short of denying: the policy and statement that allow first.
pub(crate) type Allowing = Option<(usize, usize)>;

/// What allows on each level.
pub(crate) struct Found {
    pub resource: Option<(Grant, usize)>,
    pub identity: Allowing,
    pub boundary: bool,
    pub session: bool,
}

impl Found {
    /// Nothing denies: whether enough allows.
    pub fn decide(&self, request: &Request, policies: &Policies) -> Result<Decision, Decision> {
        let requester = &request.requester;
        if exemption::has_no_identity_policies(requester.who) {
            return self.by_resource(policies);
        }
        let is_own = requester.account == request.owner;
        let is_guarded = policies.guarding != Guarding::Ordinary;
        if requester.who == Who::Root {
            return match is_own && !is_guarded {
                true => Ok(Decision::allowed(Level::Root)),
                false => self.by_resource(policies),
            };
        }
        let granted = policies.granted.then_some(match requester.who {
            // It names the role or user behind a session.
            Who::Role | Who::Federated => Grant::Limited,
            _ => Grant::Full,
        });
        let direct = self.resource.map(|it| it.0).max(granted);
        if is_own && direct == Some(Grant::Full) {
            return Ok(self.path().unwrap_or_else(|_| self.resource_decision()));
        }
        if (!is_own || is_guarded) && direct.is_none() {
            return Err(Decision::implicit(Level::Resource, None));
        }
        match self.path() {
            Err(missing) if is_own && direct == Some(Grant::Limited) => match missing.level {
                Level::Identity if !self.boundary => Err(Decision::implicit(Level::Boundary, None)),
                Level::Identity if !self.session => Err(Decision::implicit(Level::Session, None)),
                Level::Identity => Ok(self.resource_decision()),
                _ => Err(missing),
            },
            path => path,
        }
    }

    /// For callers who have nothing but what the resource's side gives them.
    fn by_resource(&self, policies: &Policies) -> Result<Decision, Decision> {
        if self.resource.is_some() || policies.granted {
            Ok(self.resource_decision())
        } else {
            Err(Decision::implicit(Level::Resource, None))
        }
    }

    /// The resource's policy or, if it is silent, the grant beside it.
    fn resource_decision(&self) -> Decision {
        match self.resource {
            Some((_, statement)) => {
                Decision { statement: Some(statement), ..Decision::allowed(Level::Resource) }
            }
            None => Decision::allowed(Level::Grant),
        }
    }

    /// What the caller's own account allows.
    fn path(&self) -> Result<Decision, Decision> {
        let Some((policy, statement)) = self.identity else {
            return Err(Decision::implicit(Level::Identity, None));
        };
        if !self.boundary {
            return Err(Decision::implicit(Level::Boundary, None));
        }
        if !self.session {
            return Err(Decision::implicit(Level::Session, None));
        }
        let (policy, statement) = (Some(policy), Some(statement));
        Ok(Decision { policy, statement, ..Decision::allowed(Level::Identity) })
    }
}
