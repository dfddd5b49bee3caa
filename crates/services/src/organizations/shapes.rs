//! Organizations, roots, units and requests, as answers show them.
//!
//! # Invariants
//!
//! * Nothing is decided here.

use identity::organization::{self, Creation, Node, NodeKind, Organization};
use wire::organizations as aws;

use super::names;
use crate::prelude::*;

pub(super) fn organization(tx: &Tx, it: &Organization) -> Outcome<aws::Organization> {
    let account = identity::find_account(tx, &it.management_account)?;
    // Deprecated, and says nothing about the root.
    let available = aws::PolicyTypeSummary {
        r#type: Some(organization::SERVICE_CONTROL_POLICY.into()),
        status: Some("ENABLED".into()),
    };
    Ok(aws::Organization {
        id: Some(it.id.clone()),
        arn: Some(names::organization_arn(it)),
        feature_set: Some(it.feature_set.clone()),
        master_account_arn: Some(names::node_arn(it, &it.management_account)),
        master_account_id: Some(it.management_account.clone()),
        master_account_email: account.map(|it| it.shown_email()),
        available_policy_types: Some(match it.feature_set.as_str() {
            "ALL" => vec![available],
            _ => Vec::new(),
        }),
    })
}

pub(super) fn root(it: &Organization) -> aws::Root {
    let enabled = |kind: &String| aws::PolicyTypeSummary {
        r#type: Some(kind.clone()),
        status: Some("ENABLED".into()),
    };
    aws::Root {
        id: Some(it.root.clone()),
        arn: Some(names::node_arn(it, &it.root)),
        name: Some("Root".into()),
        policy_types: Some(it.policy_types.iter().map(enabled).collect()),
    }
}

pub(super) fn unit(tx: &Tx, it: &Organization, node: &Node) -> Outcome<aws::OrganizationalUnit> {
    let path = organization::path(tx, &it.id, &node.id)?;
    Ok(aws::OrganizationalUnit {
        id: Some(node.id.clone()),
        arn: Some(names::node_arn(it, &node.id)),
        name: Some(node.name.clone()),
        path: Some(organization::path_text(&it.id, &path)),
    })
}

/// `ROOT`, `ORGANIZATIONAL_UNIT` or `ACCOUNT`.
pub(super) fn kind(node: &Node) -> &'static str {
    match node.kind {
        NodeKind::Root => "ROOT",
        NodeKind::Unit => "ORGANIZATIONAL_UNIT",
        NodeKind::Account => "ACCOUNT",
    }
}

pub(super) fn creation(it: &Creation) -> aws::CreateAccountStatus {
    aws::CreateAccountStatus {
        id: Some(it.id.clone()),
        account_name: Some(it.name.clone()),
        state: Some(it.state().into()),
        requested_timestamp: Some(wire::Time(it.requested_at)),
        completed_timestamp: it.completed_at.map(wire::Time),
        account_id: it.account.clone(),
        gov_cloud_account_id: None,
        failure_reason: it.failure.clone(),
    }
}
