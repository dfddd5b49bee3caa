//! What became of service-linked roles that were to be deleted.
//!
//! # Invariants
//!
//! * A deletion is done, or refused, in the call that asks for it: no task is ever in progress.

use identity::entities::Role;
use identity::organization;
use minicbor::{Decode, Encode};
use store::Table;
use wire::iam as aws;

use crate::prelude::*;

/// By account and task id.
const DELETIONS: Table<(String, String), Deletion> = Table::new("iam/role-deletions");

/// How one deletion ended.
#[derive(Debug, Clone, PartialEq, Encode, Decode)]
#[cbor(map)]
pub(crate) struct Deletion {
    #[n(0)]
    pub task: String,
    /// The role's ARN.
    #[n(1)]
    pub role: String,
    /// Why the service keeps its role, if it does.
    #[n(2)]
    pub refused: Option<String>,
}

impl Deletion {
    /// Judge a deletion. Nothing is removed yet.
    pub(crate) fn of(cx: &Context, tx: &Tx, role: &Role) -> Outcome<Deletion> {
        let service = role.path.trim_matches('/').rsplit('/').next().unwrap_or_default();
        let uuid = trail::guid(cx.fresh(0));
        let task = format!("task/aws-service-role/{service}/{}/{uuid}", role.name);
        let refused = match service {
            "organizations.amazonaws.com" if is_in_organization(tx, &role.account)? => {
                Some("The account is a member of an organization.".into())
            }
            _ => None,
        };
        Ok(Deletion { task, role: role.arn(), refused })
    }

    pub(crate) fn put(&self, cx: &Context, tx: &mut Tx) {
        tx.put(DELETIONS, (cx.caller.account.as_str(), self.task.as_str()), self);
    }

    pub(crate) fn find(cx: &Context, tx: &Tx, task: &str) -> Outcome<Option<Deletion>> {
        Ok(tx.get(DELETIONS, (cx.caller.account.as_str(), task))?)
    }

    pub(crate) fn reason(&self) -> Option<aws::DeletionTaskFailureReasonType> {
        let reason = self.refused.clone()?;
        Some(aws::DeletionTaskFailureReasonType { reason: Some(reason), role_usage_list: None })
    }
}

fn is_in_organization(tx: &Tx, account: &str) -> Outcome<bool> {
    let row = identity::find_account(tx, account)?;
    let Some(id) = row.and_then(|it| it.organization) else { return Ok(false) };
    Ok(organization::find_organization(tx, &id)?.is_some())
}
