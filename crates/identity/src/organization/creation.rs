//! Requests for new accounts: `CreateAccount` answers at once, the account comes later.
//!
//! # Invariants
//!
//! * A request is in progress until it has an account or a reason why there is none; then it never
//!   changes again.

use minicbor::{Decode, Encode};
use store::{Failure, Range, Table, Tx};

use crate::entities::Tags;

/// By organization and id.
const CREATIONS: Table<(String, String), Creation> = Table::new("identity/account-creations");

#[derive(Debug, Clone, Default, PartialEq, Encode, Decode)]
#[cbor(map)]
pub struct Creation {
    #[n(0)]
    pub organization: String,
    /// `car-` and 32 more.
    #[n(1)]
    pub id: String,
    #[n(2)]
    pub name: String,
    #[n(3)]
    pub email: String,
    /// The role through which the management account gets into the new one.
    #[n(4)]
    pub role_name: String,
    #[n(5)]
    pub tags: Tags,
    #[n(6)]
    pub requested_at: i64,
    #[n(7)]
    pub completed_at: Option<i64>,
    #[n(8)]
    pub account: Option<String>,
    #[n(9)]
    pub failure: Option<String>,
}

impl Creation {
    pub fn state(&self) -> &'static str {
        match (&self.account, &self.failure) {
            (Some(_), _) => "SUCCEEDED",
            (None, Some(_)) => "FAILED",
            (None, None) => "IN_PROGRESS",
        }
    }
}

pub fn find_creation(tx: &Tx, organization: &str, id: &str) -> Result<Option<Creation>, Failure> {
    tx.get(CREATIONS, (organization, id))
}

pub fn put_creation(tx: &mut Tx, row: &Creation) {
    tx.put(CREATIONS, (row.organization.as_str(), row.id.as_str()), row);
}

/// All requests of an organization, by id.
pub fn creations(tx: &Tx, organization: &str) -> Result<Vec<Creation>, Failure> {
    let rows = tx.scan(CREATIONS, organization, Range::all())?;
    Ok(rows.into_iter().map(|(_, row)| row).collect())
}
