//! Things that have tags, found by their ids.
//!
//! # Invariants
//!
//! * The id tells what it is; AWS's own policies have no tags.

use gate::Need;
use identity::entities::Tags;
use identity::organization::{self, Node, Organization, OrganizationPolicy, ResourcePolicy};

use super::{names, policies, refuse, who};
use crate::prelude::*;

pub(super) enum Tagged {
    Node(Node),
    Policy(OrganizationPolicy),
    ResourcePolicy(ResourcePolicy),
}

impl Tagged {
    pub fn known(tx: &Tx, organization: &Organization, id: &str) -> Outcome<Tagged> {
        let of = &organization.id;
        let found = match id {
            id if id.starts_with("p-") => {
                organization::find_policy(tx, of, id)?.map(Tagged::Policy)
            }
            id if id.starts_with("rp-") => organization::find_resource_policy(tx, of)?
                .filter(|it| it.id == id)
                .map(Tagged::ResourcePolicy),
            id => organization::find_node(tx, of, id)?.map(Tagged::Node),
        };
        found.ok_or_else(|| refuse::no_target().into())
    }

    pub fn tags(&self) -> &Tags {
        match self {
            Tagged::Node(row) => &row.tags,
            Tagged::Policy(row) => &row.tags,
            Tagged::ResourcePolicy(row) => &row.tags,
        }
    }

    /// Write it with other tags.
    pub fn put(self, tx: &mut Tx, tags: Tags) -> Outcome<()> {
        match self {
            Tagged::Node(row) => organization::put_node(tx, &Node { tags, ..row })?,
            Tagged::Policy(row) => {
                organization::put_policy(tx, &OrganizationPolicy { tags, ..row })?;
            }
            Tagged::ResourcePolicy(row) => {
                organization::put_resource_policy(tx, &ResourcePolicy { tags, ..row })?;
            }
        }
        Ok(())
    }
}

/// The permission to do something to a thing that can have tags.
pub(super) fn need(cx: &Context, tx: &Tx, action: &'static str, id: &str) -> Outcome<Need> {
    if id.starts_with("p-") {
        return names::need_on_policy(cx, tx, action, id);
    }
    if !id.starts_with("rp-") {
        return names::need_on_node(cx, tx, action, id);
    }
    let organization = who::organization(cx, tx)?;
    let resource = organization.as_ref().map(|it| names::arn(it, "resourcepolicy", id));
    let need = Need::new(action, resource.unwrap_or_else(|| "*".into()));
    let row = match organization {
        Some(it) => organization::find_resource_policy(tx, &it.id)?,
        None => None,
    };
    Ok(names::tagged(need, &row.map(|it| it.tags).unwrap_or_default()))
}

/// Refuse to tag AWS's own policies.
pub(super) fn check_own(id: &str) -> Result<(), Refusal> {
    match policies::is_built_in(id) {
        true => Err(refuse::invalid(
            "IMMUTABLE_POLICY",
            "You specified a policy that is managed by AWS and can't be modified.",
        )),
        false => Ok(()),
    }
}
