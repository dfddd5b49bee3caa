//! Dry runs: everything is asked, and nothing is done.
//!
//! # Invariants
//!
//! * A dry run ends here at the latest, after all checks and before any cryptography.

use wire::kms as aws;

use crate::prelude::*;

pub(super) fn check(asked: Option<bool>) -> Result<(), Refusal> {
    let message = "The request would have succeeded, but the DryRun option is set.";
    match asked {
        Some(true) => Err(aws::dry_run_operation(message)),
        _ => Ok(()),
    }
}
