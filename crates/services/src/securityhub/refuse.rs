//! Refusals of Security Hub, in AWS's words.
//!
//! # Invariants
//!
//! * A refusal has its text in `Message` and its exception's name in `Code`, as the model says.

use wire::securityhub as aws;

use crate::prelude::*;

pub(super) fn not_subscribed(account: &str) -> Refusal {
    coded(aws::invalid_access(format!("Account {account} is not subscribed to AWS Security Hub")))
}

pub(super) fn subscribed() -> Refusal {
    coded(aws::resource_conflict("Account is already subscribed to Security Hub"))
}

pub(super) fn invalid(message: impl Into<String>) -> Refusal {
    coded(aws::invalid_input(message.into()))
}

pub(super) fn not_found(message: impl Into<String>) -> Refusal {
    coded(aws::resource_not_found(message.into()))
}

pub(super) fn limit(message: impl Into<String>) -> Refusal {
    coded(aws::limit_exceeded(message.into()))
}

fn coded(refusal: Refusal) -> Refusal {
    let code = refusal.code.to_string();
    refusal.with("Code", &code)
}
