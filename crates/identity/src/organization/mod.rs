//! The organization: its tree of roots, units and accounts, and the policies attached to it.
//!
//! # Invariants
//!
//! * [`put_organization`], [`put_node`], [`put_policy`] and their removals are the only writers, and
//!   say that what the organization's accounts may do can have changed.
//! * A node's parent is a node of the same organization, and only the root has none; [`path`] ends.
//! * `p-FullAWSAccess` and `p-RCPFullAWSAccess` are in no table: they are what they are.

pub mod agenda;
mod creation;
mod delegation;
mod handshake;
mod resource_policy;

pub use creation::{Creation, creations, find_creation, put_creation};
pub use delegation::{Delegation, delegations, put_delegation, remove_delegation};
pub use handshake::{
    Handshake, HandshakeAction, HandshakeState, find_handshake, handshakes_of_account,
    handshakes_of_organization, put_handshake, remove_handshake,
};
pub use resource_policy::{ResourcePolicy, find_resource_policy};
pub use resource_policy::{put_resource_policy, remove_resource_policy};

use minicbor::{Decode, Encode};
use store::{Failure, KeyReader, Range, Table, Tx};

use crate::entities::Tags;
use crate::generation::touch;

/// By id.
const ORGANIZATIONS: Table<str, Organization> = Table::new("identity/organizations");
/// By organization and node id.
const NODES: Table<(String, String), Node> = Table::new("identity/nodes");
/// By organization, parent and child.
const CHILDREN: Table<(String, String, String), ()> = Table::new("identity/children");
/// By organization and policy id.
const POLICIES: Table<(String, String), OrganizationPolicy> =
    Table::new("identity/organization-policies");

/// Units below units: at most this many between the root and an account.
pub const UNIT_DEPTH_MAX: usize = 5;

pub const SERVICE_CONTROL_POLICY: &str = "SERVICE_CONTROL_POLICY";
pub const RESOURCE_CONTROL_POLICY: &str = "RESOURCE_CONTROL_POLICY";

/// AWS's own policies, which allow everything.
pub const FULL_ACCESS: &str = "p-FullAWSAccess";
pub const RESOURCE_FULL_ACCESS: &str = "p-RCPFullAWSAccess";

#[derive(Debug, Clone, Default, PartialEq, Encode, Decode)]
#[cbor(map)]
pub struct Organization {
    /// `o-` and ten more.
    #[n(0)]
    pub id: String,
    #[n(1)]
    pub management_account: String,
    /// `r-` and four more.
    #[n(2)]
    pub root: String,
    /// `ALL` or `CONSOLIDATED_BILLING`.
    #[n(3)]
    pub feature_set: String,
    #[n(4)]
    pub created_at: i64,
    /// The policy types that are enabled in the root, in alphabetical order.
    #[n(5)]
    pub policy_types: Vec<String>,
    /// The services that may work in the organization, in alphabetical order.
    #[n(6)]
    pub services: Vec<TrustedService>,
}

/// A service that may work in the organization: trusted access.
#[derive(Debug, Clone, Default, PartialEq, Encode, Decode)]
#[cbor(map)]
pub struct TrustedService {
    /// Such as `cloudtrail.amazonaws.com`.
    #[n(0)]
    pub principal: String,
    #[n(1)]
    pub enabled_at: i64,
}

impl Organization {
    pub fn trusts(&self, service: &str) -> bool {
        self.services.iter().any(|it| it.principal == service)
    }

    pub fn enables(&self, policy_type: &str) -> bool {
        self.policy_types.iter().any(|it| it == policy_type)
    }
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Encode, Decode)]
#[cbor(index_only)]
pub enum NodeKind {
    #[default]
    #[n(0)]
    Root,
    #[n(1)]
    Unit,
    #[n(2)]
    Account,
}

/// A root, an organizational unit or an account in its organization.
#[derive(Debug, Clone, Default, PartialEq, Encode, Decode)]
#[cbor(map)]
pub struct Node {
    #[n(0)]
    pub organization: String,
    /// `r-…`, `ou-…`, or the account's id.
    #[n(1)]
    pub id: String,
    #[n(2)]
    pub kind: NodeKind,
    #[n(3)]
    pub parent: Option<String>,
    /// Of roots and units; an account's name is in its own row.
    #[n(4)]
    pub name: String,
    /// The ids of the policies attached, of all types.
    #[n(5)]
    pub policies: Vec<String>,
    #[n(6)]
    pub tags: Tags,
    /// `CREATED` or `INVITED`, for accounts.
    #[n(7)]
    pub joined_method: String,
    #[n(8)]
    pub joined_at: i64,
}

#[derive(Debug, Clone, Default, PartialEq, Encode, Decode)]
#[cbor(map)]
pub struct OrganizationPolicy {
    #[n(0)]
    pub organization: String,
    /// `p-` and eight more.
    #[n(1)]
    pub id: String,
    /// `SERVICE_CONTROL_POLICY` and so on.
    #[n(2)]
    pub kind: String,
    #[n(3)]
    pub name: String,
    #[n(4)]
    pub description: String,
    #[n(5)]
    pub content: String,
    #[n(6)]
    pub tags: Tags,
    #[n(7)]
    pub created_at: i64,
}

pub fn find_organization(tx: &Tx, id: &str) -> Result<Option<Organization>, Failure> {
    tx.get(ORGANIZATIONS, id)
}

pub fn put_organization(tx: &mut Tx, row: &Organization) -> Result<(), Failure> {
    tx.put(ORGANIZATIONS, row.id.as_str(), row);
    touch(tx, &row.id)
}

pub fn remove_organization(tx: &mut Tx, row: &Organization) -> Result<(), Failure> {
    tx.delete(ORGANIZATIONS, row.id.as_str());
    touch(tx, &row.id)
}

pub fn find_node(tx: &Tx, organization: &str, id: &str) -> Result<Option<Node>, Failure> {
    tx.get(NODES, (organization, id))
}

/// Write a node, new, changed or moved.
pub fn put_node(tx: &mut Tx, row: &Node) -> Result<(), Failure> {
    unlink(tx, row)?;
    if let Some(parent) = &row.parent {
        tx.put(CHILDREN, (row.organization.as_str(), parent.as_str(), row.id.as_str()), &());
    }
    tx.put(NODES, (row.organization.as_str(), row.id.as_str()), row);
    touch(tx, &row.organization)
}

pub fn remove_node(tx: &mut Tx, row: &Node) -> Result<(), Failure> {
    unlink(tx, row)?;
    tx.delete(NODES, (row.organization.as_str(), row.id.as_str()));
    touch(tx, &row.organization)
}

fn unlink(tx: &mut Tx, row: &Node) -> Result<(), Failure> {
    if let Some(old) = find_node(tx, &row.organization, &row.id)?
        && let Some(parent) = &old.parent
    {
        tx.delete(CHILDREN, (row.organization.as_str(), parent.as_str(), row.id.as_str()));
    }
    Ok(())
}

/// The nodes directly below one, by id.
pub fn children(tx: &Tx, organization: &str, parent: &str) -> Result<Vec<Node>, Failure> {
    let rows = tx.scan(CHILDREN, (organization, parent), Range::all())?;
    let ids = rows.iter().map(|(key, ())| KeyReader(key).text());
    let ids = ids.collect::<Result<Vec<_>, _>>()?;
    let nodes = ids.iter().map(|it| find_node(tx, organization, it));
    Ok(nodes.collect::<Result<Vec<_>, _>>()?.into_iter().flatten().collect())
}

/// All nodes of an organization, by id.
pub fn nodes(tx: &Tx, organization: &str) -> Result<Vec<Node>, Failure> {
    let rows = tx.scan(NODES, organization, Range::all())?;
    Ok(rows.into_iter().map(|(_, row)| row).collect())
}

/// The nodes from the root down to one, itself included.
pub fn path(tx: &Tx, organization: &str, id: &str) -> Result<Vec<Node>, Failure> {
    let mut path = Vec::new();
    let mut next = Some(id.to_string());
    while let Some(id) = next {
        let Some(node) = find_node(tx, organization, &id)? else { break };
        next = node.parent.clone();
        path.push(node);
        if path.len() > UNIT_DEPTH_MAX + 2 {
            return Err(Failure::new(format!("the path of node {id} does not end")));
        }
    }
    path.reverse();
    Ok(path)
}

/// A path as conditions and answers write it: `o-x/r-y/ou-z/`, without the account.
pub fn path_text(organization: &str, path: &[Node]) -> String {
    let above = path.iter().filter(|it| it.kind != NodeKind::Account);
    above.fold(format!("{organization}/"), |text, it| format!("{text}{}/", it.id))
}

pub fn find_policy(
    tx: &Tx,
    organization: &str,
    id: &str,
) -> Result<Option<OrganizationPolicy>, Failure> {
    tx.get(POLICIES, (organization, id))
}

pub fn put_policy(tx: &mut Tx, row: &OrganizationPolicy) -> Result<(), Failure> {
    tx.put(POLICIES, (row.organization.as_str(), row.id.as_str()), row);
    touch(tx, &row.organization)
}

pub fn remove_policy(tx: &mut Tx, row: &OrganizationPolicy) -> Result<(), Failure> {
    tx.delete(POLICIES, (row.organization.as_str(), row.id.as_str()));
    touch(tx, &row.organization)
}

pub fn policies(tx: &Tx, organization: &str) -> Result<Vec<OrganizationPolicy>, Failure> {
    let rows = tx.scan(POLICIES, organization, Range::all())?;
    Ok(rows.into_iter().map(|(_, row)| row).collect())
}

#[cfg(test)]
mod tests {
    use store::Store;

    use super::*;

    fn node(id: &str, kind: NodeKind, parent: Option<&str>) -> Node {
        let parent = parent.map(Into::into);
        Node { organization: "o-1".into(), id: id.into(), kind, parent, ..Node::default() }
    }

    #[test]
    fn a_moved_account_has_one_parent_and_a_new_path() {
        let mut tx = Store::memory().begin();
        put_node(&mut tx, &node("r-1", NodeKind::Root, None)).unwrap();
        put_node(&mut tx, &node("ou-1", NodeKind::Unit, Some("r-1"))).unwrap();
        put_node(&mut tx, &node("111122223333", NodeKind::Account, Some("r-1"))).unwrap();
        put_node(&mut tx, &node("111122223333", NodeKind::Account, Some("ou-1"))).unwrap();
        let below = |id| -> Vec<String> {
            children(&tx, "o-1", id).unwrap().into_iter().map(|it| it.id).collect()
        };
        assert_eq!(
            (below("r-1"), below("ou-1")),
            (vec!["ou-1".into()], vec!["111122223333".into()])
        );
        let path = path(&tx, "o-1", "111122223333").unwrap();
        assert_eq!(path.len(), 3);
        assert_eq!(path_text("o-1", &path), "o-1/r-1/ou-1/");
    }
}
