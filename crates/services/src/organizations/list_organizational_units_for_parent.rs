//! `ListOrganizationalUnitsForParent`: the units directly below a root or a unit.
//!
//! # Invariants
//!
//! * Units further below are not shown.

use identity::organization::{self, NodeKind};
use wire::organizations as aws;

use super::paging::{Asked, page};
use super::{names, refuse, shapes, units, who};
use crate::prelude::*;

pub(crate) struct ListOrganizationalUnitsForParent;

impl Operation for ListOrganizationalUnitsForParent {
    type Shape = aws::ListOrganizationalUnitsForParent;
    const AUDIT: Audit = Audit::management(Read);

    fn access(cx: &Context, tx: &Tx, input: &Input<Self>) -> Outcome<Access> {
        const ACTION: &str = "organizations:ListOrganizationalUnitsForParent";
        Ok(names::need_on_node(cx, tx, ACTION, &input.parent_id)?.into())
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let organization = who::reader::<Self>(cx, tx, &input)?;
        let parent = units::parent(tx, &organization, &input.parent_id)?;
        let parent = parent.ok_or_else(refuse::no_parent)?;
        let mut nodes = organization::children(tx, &organization.id, &parent.id)?;
        nodes.retain(|it| it.kind == NodeKind::Unit);
        let asked = Asked {
            operation: "ListOrganizationalUnitsForParent",
            max_results: input.max_results,
            next_token: input.next_token.as_deref(),
        };
        let (nodes, next_token) = page(nodes, |it| it.id.clone(), asked)?;
        let shapes = nodes.iter().map(|it| shapes::unit(tx, &organization, it));
        let organizational_units = Some(shapes.collect::<Outcome<_>>()?);
        Ok(aws::ListOrganizationalUnitsForParentResponse { organizational_units, next_token })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::World;

    #[test]
    fn only_the_units_directly_below_are_listed() {
        let mut world = World::organized();
        let root = world.root_id();
        let outer = world.unit(&root, "outer");
        let inner = world.unit(&outer, "inner");
        let mut list = |id: &str| -> Vec<String> {
            let input = aws::ListOrganizationalUnitsForParentRequest {
                parent_id: id.into(),
                ..Default::default()
            };
            let told = world.call::<ListOrganizationalUnitsForParent>(input).unwrap();
            told.organizational_units.unwrap().into_iter().filter_map(|it| it.id).collect()
        };
        assert_eq!(list(&root), [outer.as_str()]);
        assert_eq!(list(&outer), [inner]);
    }
}
