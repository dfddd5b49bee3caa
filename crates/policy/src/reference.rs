//! The decision, slow and obvious, with everything that speaks about it.

use crate::decision::{Decision, Level};
use crate::request::{Policies, Request};

/// A statement that matched, whatever it meant for the decision.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Match {
    pub level: Level,
    pub depth: Option<usize>,
    pub policy: usize,
    pub statement: usize,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Explanation {
    pub decision: Decision,
    pub matched: Vec<Match>,
    /// Condition keys that statements asked for and the request did not have, in lower case.
    pub missing: Vec<String>,
    /// Whether each organization level of the caller's account allows; none if there are no levels.
    pub allowed_by_organization: Option<bool>,
    pub allowed_by_resource_control: Option<bool>,
    pub allowed_by_identity: bool,
    pub allowed_by_boundary: Option<bool>,
    pub allowed_by_session: Option<bool>,
    /// Whether the resource's policy, or a grant, allows it in any form.
    pub allowed_by_resource: bool,
}

/// Decide one request and tell all that was found on the way.
pub fn explain(_request: &Request, _policies: &Policies) -> Explanation {
    Explanation {
        decision: Decision::implicit(Level::None, None),
        matched: Vec::new(),
        missing: Vec::new(),
        allowed_by_organization: None,
        allowed_by_resource_control: None,
        allowed_by_identity: false,
        allowed_by_boundary: None,
        allowed_by_session: None,
        allowed_by_resource: false,
    }
}
