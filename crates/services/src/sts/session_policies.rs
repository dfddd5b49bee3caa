//! Session policies: what limits a session besides the policies of its principal.
//!
//! # Invariants
//!
//! * Only documents that the grammar of session policies accepts get into a token.
//! * Policies are passed by name only of the account that the session belongs to, or AWS's own.

use identity::{managed, policies};
use policy::{Kind, Policy, limits};
use wire::sts as aws;

use crate::prelude::*;

/// What a call passes: documents and names.
#[derive(Debug, Default)]
pub(super) struct Passed {
    pub documents: Option<Vec<String>>,
    pub arns: Vec<String>,
}

/// Read and check what is passed for a session of an account.
pub(super) fn passed(
    tx: &Tx,
    account: &str,
    document: Option<String>,
    arns: Option<Vec<aws::PolicyDescriptorType>>,
) -> Outcome<Passed> {
    if let Some(text) = &document {
        Policy::parse(text, Kind::Session)
            .map_err(|it| aws::malformed_policy_document(it.message))?;
    }
    let arns: Vec<String> = arns.into_iter().flatten().filter_map(|it| it.arn).collect();
    if arns.len() > limits::SESSION_POLICY_ARNS_MAX {
        let most = limits::SESSION_POLICY_ARNS_MAX;
        return Err(aws::validation_error(format!(
            "1 validation error detected: Value at 'policyArns' failed to satisfy constraint: \
             Member must have length less than or equal to {most}"
        ))
        .into());
    }
    for arn in &arns {
        check(tx, account, arn)?;
    }
    Ok(Passed { documents: document.map(|it| vec![it]), arns })
}

fn check(tx: &Tx, account: &str, arn: &str) -> Outcome<()> {
    let ours = arn.strip_prefix("arn:aws:iam::").and_then(|it| it.strip_prefix(account));
    let found = match ours.is_some_and(|it| it.starts_with(":policy/")) {
        true => policies::find_managed(tx, arn)?.is_some(),
        false => managed::find(arn).is_some(),
    };
    match found {
        true => Ok(()),
        false => {
            let message = format!("Policy {arn} does not exist or is not attachable.");
            Err(aws::validation_error(message).into())
        }
    }
}
