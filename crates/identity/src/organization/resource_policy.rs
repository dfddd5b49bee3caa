//! An organization's resource policy: what the management account lets members do in its place.
//!
//! # Invariants
//!
//! * An organization has at most one. Its writers say that what the organization's accounts may do
//!   can have changed.

use minicbor::{Decode, Encode};
use store::{Failure, Table, Tx};

use crate::entities::Tags;
use crate::generation::touch;

/// By organization.
const RESOURCE_POLICIES: Table<str, ResourcePolicy> =
    Table::new("identity/organization-resource-policies");

#[derive(Debug, Clone, Default, PartialEq, Encode, Decode)]
#[cbor(map)]
pub struct ResourcePolicy {
    #[n(0)]
    pub organization: String,
    /// `rp-` and eight more.
    #[n(1)]
    pub id: String,
    #[n(2)]
    pub content: String,
    #[n(3)]
    pub tags: Tags,
}

pub fn find_resource_policy(
    tx: &Tx,
    organization: &str,
) -> Result<Option<ResourcePolicy>, Failure> {
    tx.get(RESOURCE_POLICIES, organization)
}

pub fn put_resource_policy(tx: &mut Tx, row: &ResourcePolicy) -> Result<(), Failure> {
    tx.put(RESOURCE_POLICIES, row.organization.as_str(), row);
    touch(tx, &row.organization)
}

pub fn remove_resource_policy(tx: &mut Tx, organization: &str) -> Result<(), Failure> {
    tx.delete(RESOURCE_POLICIES, organization);
    touch(tx, organization)
}
