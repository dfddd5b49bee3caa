//! Recipients: answers that only an attested enclave could open, which are not given here.
//!
//! # Invariants
//!
//! * Who asks for such an answer gets none: the secret in the clear is not what he asked for.

use wire::kms as aws;

use crate::prelude::*;

/// Refuse requests that ask for such an answer: no attestation document can be verified here.
pub(super) fn check(recipient: &Option<aws::RecipientInfo>) -> Result<(), Refusal> {
    match recipient {
        None => Ok(()),
        Some(_) => Err(aws::validation("The parameter Recipient is not implemented.")),
    }
}
