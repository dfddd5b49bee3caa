//! `CreateOrganizationalUnit`: a unit below the root or below another unit.
//!
//! # Invariants
//!
//! * At most five units lie below each other, and 2,000 in all.
//! * A new unit has the policies that every new target has.

use identity::organization::{self, Node, NodeKind, UNIT_DEPTH_MAX};
use wire::organizations as aws;

use super::units::{self, UNITS_MAX};
use super::{names, policies, refuse, shapes, tags, who};
use crate::prelude::*;

pub(crate) struct CreateOrganizationalUnit;

impl Operation for CreateOrganizationalUnit {
    type Shape = aws::CreateOrganizationalUnit;
    const AUDIT: Audit = Audit::management(Write);

    fn access(cx: &Context, tx: &Tx, input: &Input<Self>) -> Outcome<Access> {
        const ACTION: &str = "organizations:CreateOrganizationalUnit";
        let need = names::need_on_node(cx, tx, ACTION, &input.parent_id)?;
        Ok(tags::making(need, input.tags.as_ref()))
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let organization = who::manager(cx, tx)?;
        let parent = units::parent(tx, &organization, &input.parent_id)?;
        let parent = parent.ok_or_else(refuse::no_parent)?;
        units::free_name(tx, &organization, &parent.id, &input.name, None)?;
        if organization::path(tx, &organization.id, &parent.id)?.len() > UNIT_DEPTH_MAX {
            let message = "You have exceeded the allowed depth of the OU tree.";
            return Err(refuse::constraint("OU_DEPTH_LIMIT_EXCEEDED", message).into());
        }
        let nodes = organization::nodes(tx, &organization.id)?;
        if nodes.iter().filter(|it| it.kind == NodeKind::Unit).count() >= UNITS_MAX {
            let message = "You have exceeded the allowed number of OUs.";
            return Err(refuse::constraint("OU_NUMBER_LIMIT_EXCEEDED", message).into());
        }
        let root = organization.root.trim_start_matches("r-");
        let unit = Node {
            organization: organization.id.clone(),
            id: format!("ou-{root}-{}", names::letters(&cx.random(0), 8)),
            kind: NodeKind::Unit,
            parent: Some(parent.id),
            name: input.name,
            policies: policies::initial(&organization),
            tags: tags::checked(&input.tags.unwrap_or_default())?,
            ..Node::default()
        };
        organization::put_node(tx, &unit)?;
        let shape = shapes::unit(tx, &organization, &unit)?;
        Ok(aws::CreateOrganizationalUnitResponse { organizational_unit: Some(shape) })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::World;

    fn create(parent: &str, name: &str) -> aws::CreateOrganizationalUnitRequest {
        let (parent_id, name) = (parent.into(), name.into());
        aws::CreateOrganizationalUnitRequest { parent_id, name, tags: None }
    }

    #[test]
    fn units_go_five_deep_and_siblings_differ_in_name() {
        let mut world = World::organized();
        let root = world.root_id();
        let mut parent = root.clone();
        for depth in 1..=5 {
            let made = world.call::<CreateOrganizationalUnit>(create(&parent, "team")).unwrap();
            parent = made.organizational_unit.unwrap().id.unwrap();
            assert!(parent.starts_with("ou-"), "{depth}: {parent}");
        }
        let sixth = world.call::<CreateOrganizationalUnit>(create(&parent, "team")).unwrap_err();
        assert_eq!(sixth.extras[0].1, "OU_DEPTH_LIMIT_EXCEEDED");
        let twin = world.call::<CreateOrganizationalUnit>(create(&root, "team")).unwrap_err();
        assert_eq!(twin.code, "DuplicateOrganizationalUnitException");
        let orphan = world.call::<CreateOrganizationalUnit>(create("ou-none-12345678", "x"));
        assert_eq!(orphan.unwrap_err().code, "ParentNotFoundException");
    }
}
