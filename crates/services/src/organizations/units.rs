//! Organizational units and their parents.
//!
//! # Invariants
//!
//! * Siblings differ in their names.

use identity::organization::{self, Node, NodeKind, Organization};
use wire::organizations as aws;

use super::refuse;
use crate::prelude::*;

pub(super) const UNITS_MAX: usize = 2_000;

/// A unit that must be there.
pub(super) fn known(tx: &Tx, organization: &Organization, id: &str) -> Outcome<Node> {
    let node = organization::find_node(tx, &organization.id, id)?;
    let unit = node.filter(|it| it.kind == NodeKind::Unit);
    unit.ok_or_else(|| refuse::no_unit().into())
}

/// A root or a unit, if it is there.
pub(super) fn parent(tx: &Tx, organization: &Organization, id: &str) -> Outcome<Option<Node>> {
    let node = organization::find_node(tx, &organization.id, id)?;
    Ok(node.filter(|it| it.kind != NodeKind::Account))
}

/// Refuse a name that a sibling has.
pub(super) fn free_name(
    tx: &Tx,
    organization: &Organization,
    parent: &str,
    name: &str,
    own: Option<&str>,
) -> Outcome<()> {
    let siblings = organization::children(tx, &organization.id, parent)?;
    let taken =
        |it: &Node| it.kind == NodeKind::Unit && it.name == name && own != Some(it.id.as_str());
    match siblings.iter().any(taken) {
        true => {
            Err(aws::duplicate_organizational_unit("An OU with the same name already exists.")
                .into())
        }
        false => Ok(()),
    }
}
