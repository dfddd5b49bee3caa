//! What was decided, and by what.
//!
//! # Invariants
//!
//! * What is not allowed is denied: there is no third answer.
//! * Of several statements that deny, the first is named: resource control, service control, the
//!   resource's policy, identity, boundary, session; then policies and statements as they are listed.
//! * An Allow of the caller's own account is named before one of the resource's policy.

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Effect {
    Allowed,
    ExplicitDeny,
    /// Nothing allows it.
    ImplicitDeny,
}

/// The level that denied, that lacked an Allow, or that allowed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Level {
    Identity,
    Boundary,
    Session,
    Resource,
    ServiceControl,
    ResourceControl,
    /// An S3 ACL or a KMS grant.
    Grant,
    /// The root user of the owning account.
    Root,
    /// No level in particular.
    None,
}

/// What decided. The indexes name the policy and the statement where there is one: the policy
/// within its level (within its organization level where `depth` says which).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Decision {
    pub effect: Effect,
    pub level: Level,
    /// The level of the organization's path, counted from the root.
    pub depth: Option<usize>,
    pub policy: Option<usize>,
    pub statement: Option<usize>,
}

impl Decision {
    pub fn is_allowed(&self) -> bool {
        self.effect == Effect::Allowed
    }

    pub(crate) fn implicit(level: Level, depth: Option<usize>) -> Self {
        Self { effect: Effect::ImplicitDeny, level, depth, policy: None, statement: None }
    }

    pub(crate) fn allowed(level: Level) -> Self {
        Self { effect: Effect::Allowed, level, depth: None, policy: None, statement: None }
    }
}
