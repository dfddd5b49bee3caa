//! Delegated administrators: members that manage one service for the whole organization.
//!
//! # Invariants
//!
//! * [`put_delegation`] and [`remove_delegation`] are the only writers, and say that what the
//!   organization's accounts may do can have changed.

use minicbor::{Decode, Encode};
use store::{Failure, Range, Table, Tx};

use crate::generation::touch;

/// By organization, account and service.
const DELEGATIONS: Table<(String, String, String), Delegation> =
    Table::new("identity/delegated-administrators");

#[derive(Debug, Clone, Default, PartialEq, Encode, Decode)]
#[cbor(map)]
pub struct Delegation {
    #[n(0)]
    pub organization: String,
    #[n(1)]
    pub account: String,
    /// Such as `cloudtrail.amazonaws.com`.
    #[n(2)]
    pub service: String,
    #[n(3)]
    pub enabled_at: i64,
}

/// The delegations of an organization, or of one of its accounts; by account and service.
pub fn delegations(
    tx: &Tx,
    organization: &str,
    account: Option<&str>,
) -> Result<Vec<Delegation>, Failure> {
    let rows = match account {
        Some(account) => tx.scan(DELEGATIONS, (organization, account), Range::all())?,
        None => tx.scan(DELEGATIONS, organization, Range::all())?,
    };
    Ok(rows.into_iter().map(|(_, row)| row).collect())
}

pub fn put_delegation(tx: &mut Tx, row: &Delegation) -> Result<(), Failure> {
    let key = (row.organization.as_str(), row.account.as_str(), row.service.as_str());
    tx.put(DELEGATIONS, key, row);
    touch(tx, &row.organization)
}

pub fn remove_delegation(tx: &mut Tx, row: &Delegation) -> Result<(), Failure> {
    let key = (row.organization.as_str(), row.account.as_str(), row.service.as_str());
    tx.delete(DELEGATIONS, key);
    touch(tx, &row.organization)
}
