//! Refusals of Organizations, in AWS's words.
//!
//! # Invariants
//!
//! * A reason stands in a member of its own, for programs; the message is for people.

use wire::organizations as aws;

use crate::prelude::*;

pub(super) fn constraint(reason: &'static str, message: &str) -> Refusal {
    aws::constraint_violation(message).with("Reason", reason)
}

pub(super) fn invalid(reason: &'static str, message: &str) -> Refusal {
    aws::invalid_input(message).with("Reason", reason)
}

pub(super) fn handshake(reason: &'static str, message: &str) -> Refusal {
    aws::handshake_constraint_violation(message).with("Reason", reason)
}

/// The caller is not who may do this, whatever its policies say.
pub(super) fn denied() -> Refusal {
    aws::access_denied("You don't have permissions to access this resource.")
}

pub(super) fn not_in_use() -> Refusal {
    aws::aws_organizations_not_in_use("Your account is not a member of an organization.")
}

pub(super) fn no_account() -> Refusal {
    aws::account_not_found("You specified an account that doesn't exist.")
}

pub(super) fn no_root() -> Refusal {
    aws::root_not_found("You specified a root that doesn't exist.")
}

pub(super) fn no_unit() -> Refusal {
    aws::organizational_unit_not_found("You specified an organizational unit that doesn't exist.")
}

pub(super) fn no_parent() -> Refusal {
    aws::parent_not_found("You specified a parent that doesn't exist.")
}

pub(super) fn no_target() -> Refusal {
    aws::target_not_found("You specified a target that doesn't exist.")
}

pub(super) fn no_policy() -> Refusal {
    aws::policy_not_found("You specified a policy that doesn't exist.")
}

pub(super) fn no_handshake() -> Refusal {
    aws::handshake_not_found("You specified a handshake that doesn't exist.")
}

pub(super) fn malformed() -> Refusal {
    aws::malformed_policy_document(
        "The provided policy document does not meet the requirements of the specified policy type.",
    )
}

pub(super) fn type_disabled() -> Refusal {
    aws::policy_type_not_enabled("This operation can be performed only for enabled policy types.")
}

/// What a resource policy is refused with: it is an input like any other.
pub(super) fn malformed_input() -> Refusal {
    invalid(
        "INVALID_RESOURCE_POLICY_JSON",
        "The provided resource policy document does not meet the requirements.",
    )
}
