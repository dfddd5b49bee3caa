//! The document of an organization's resource policy.
//!
//! # Invariants
//!
//! * It can grant what a delegate may do: look, and change policies and tags. It cannot hand over
//!   the organization.
//! * It names accounts of the organization, services, or everybody; users and roles only by their
//!   accounts.

use identity::organization::{self, Organization};
use policy::{Kind, Named, Policy};
use store::Failure;
use wire::organizations as aws;

use super::{names, refuse};
use crate::prelude::*;

/// What AWS puts in where no version is written.
const VERSION: &str = r#""Version":"2008-10-17","#;

/// What can be granted, besides looking.
const GRANTABLE: [&str; 7] = [
    "organizations:attachpolicy",
    "organizations:createpolicy",
    "organizations:deletepolicy",
    "organizations:detachpolicy",
    "organizations:tagresource",
    "organizations:untagresource",
    "organizations:updatepolicy",
];
const GRANTABLE_BEGINNINGS: [&str; 2] = ["organizations:describe", "organizations:list"];
/// Changes to policy types are granted too.
const GRANTABLE_TYPES: [&str; 2] =
    ["organizations:enablepolicytype", "organizations:disablepolicytype"];

/// The document as it is stored, or a refusal.
pub(super) fn checked(tx: &Tx, organization: &Organization, text: &str) -> Outcome<String> {
    let policy = Policy::parse(text, Kind::Resource).map_err(|_| refuse::malformed_input())?;
    for statement in policy.statements() {
        let excluding = statement.not_actions.is_some()
            || statement.not_resources.is_some()
            || statement.not_principals.is_some();
        let actions = statement.actions.iter().flatten();
        let grants = actions.into_iter().all(|it| is_grantable(&it.text));
        if excluding || !grants || statement.principals.is_none() {
            return Err(refuse::malformed_input().into());
        }
    }
    let mut changes = Vec::new();
    for principal in policy.principals() {
        match &principal.named {
            Named::Everyone | Named::Service(_) => {}
            Named::Account(account) if is_member(tx, organization, account)? => {
                let root = format!("\"{}\"", identity::Account::root_arn(account));
                changes.push((principal.span, root));
            }
            _ => return Err(refuse::malformed_input().into()),
        }
    }
    changes.sort_by_key(|(span, _)| std::cmp::Reverse(span.start.byte));
    let mut stored = text.to_string();
    for (span, root) in changes {
        stored.replace_range(span.start.byte..span.end.byte, &root);
    }
    if !has_version(&stored)
        && let Some(brace) = stored.find('{')
    {
        stored.insert_str(brace + 1, VERSION);
    }
    Ok(stored)
}

fn is_member(tx: &Tx, organization: &Organization, account: &str) -> Result<bool, Failure> {
    Ok(organization::find_node(tx, &organization.id, account)?.is_some())
}

fn is_grantable(action: &str) -> bool {
    let action = action.to_lowercase();
    GRANTABLE.contains(&action.as_str())
        || GRANTABLE_TYPES.contains(&action.as_str())
        || GRANTABLE_BEGINNINGS.iter().any(|it| action.starts_with(it))
}

fn has_version(text: &str) -> bool {
    let document: Option<serde_json::Value> = serde_json::from_str(text).ok();
    document.is_some_and(|it| it.get("Version").is_some())
}

pub(super) fn shape(
    organization: &Organization,
    row: &organization::ResourcePolicy,
) -> aws::ResourcePolicy {
    aws::ResourcePolicy {
        resource_policy_summary: Some(aws::ResourcePolicySummary {
            id: Some(row.id.clone()),
            arn: Some(names::arn(organization, "resourcepolicy", &row.id)),
        }),
        content: Some(row.content.clone()),
    }
}

pub(super) fn missing() -> Refusal {
    aws::resource_policy_not_found("We can't find a resource policy for your organization.")
}
