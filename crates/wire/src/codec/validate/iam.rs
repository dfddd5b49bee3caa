//! IAM's own words for a letter that no name may hold.
//!
//! # Invariants
//!
//! * They stand alone: with a second fault, IAM answers as every query service does.

use super::{Fault, Rule};
use crate::{Refusal, iam};

/// The members that name a user, a group or a role.
const NAMES: [&str; 5] = ["userName", "newUserName", "groupName", "newGroupName", "roleName"];

pub fn refusal(fault: &Fault) -> Option<Refusal> {
    if fault.rule != Rule::Pattern || !NAMES.contains(&fault.path.as_str()) {
        return None;
    }
    Some(iam::validation_error(format!(
        "The specified value for {} is invalid. It must contain only alphanumeric characters \
         and/or the following: +=,.@_-",
        fault.path
    )))
}
