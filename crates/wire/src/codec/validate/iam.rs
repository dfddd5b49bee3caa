//! IAM's own words for a letter that no name may hold, and for a path that is none.
//!
//! # Invariants
//!
//! * They stand alone: with a second fault, IAM answers as every query service does.

use super::{Fault, Rule};
use crate::{Refusal, iam};

/// The members that say where something lies.
const PATHS: [&str; 2] = ["path", "newPath"];

/// The members that name a user, a group or a role.
const NAMES: [&str; 5] = ["userName", "newUserName", "groupName", "newGroupName", "roleName"];

pub fn refusal(fault: &Fault) -> Option<Refusal> {
    let must = match fault.path.as_str() {
        _ if fault.rule != Rule::Pattern => return None,
        it if NAMES.contains(&it) => {
            "contain only alphanumeric characters and/or the following: +=,.@_-"
        }
        it if PATHS.contains(&it) => {
            "begin and end with / and contain only alphanumeric characters and/or / characters."
        }
        _ => return None,
    };
    let text = format!("The specified value for {} is invalid. It must {must}", fault.path);
    Some(iam::validation_error(text))
}
