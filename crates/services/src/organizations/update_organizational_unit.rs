//! `UpdateOrganizationalUnit`: give a unit another name.
//!
//! # Invariants
//!
//! * A unit keeps its id, its place, its policies and its children.

use identity::organization;
use wire::organizations as aws;

use super::{names, shapes, units, who};
use crate::prelude::*;

pub(crate) struct UpdateOrganizationalUnit;

impl Operation for UpdateOrganizationalUnit {
    type Shape = aws::UpdateOrganizationalUnit;
    const AUDIT: Audit = Audit::management(Write);

    fn access(cx: &Context, tx: &Tx, input: &Input<Self>) -> Outcome<Access> {
        const ACTION: &str = "organizations:UpdateOrganizationalUnit";
        Ok(names::need_on_node(cx, tx, ACTION, &input.organizational_unit_id)?.into())
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let organization = who::manager(cx, tx)?;
        let mut unit = units::known(tx, &organization, &input.organizational_unit_id)?;
        // A blank name is accepted, and ignored.
        if let Some(name) = input.name.filter(|it| !it.trim().is_empty()) {
            let parent = unit.parent.clone().unwrap_or_default();
            units::free_name(tx, &organization, &parent, &name, Some(&unit.id))?;
            unit.name = name;
            organization::put_node(tx, &unit)?;
        }
        let shape = shapes::unit(tx, &organization, &unit)?;
        Ok(aws::UpdateOrganizationalUnitResponse { organizational_unit: Some(shape) })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::World;

    #[test]
    fn a_name_is_changed_unless_it_is_blank_or_a_siblings() {
        let mut world = World::organized();
        let root = world.root_id();
        let unit = world.unit(&root, "audit");
        world.unit(&root, "build");
        let mut rename = |name: &str| {
            let input = aws::UpdateOrganizationalUnitRequest {
                organizational_unit_id: unit.clone(),
                name: Some(name.into()),
            };
            world
                .call::<UpdateOrganizationalUnit>(input)
                .map(|it| it.organizational_unit.unwrap().name.unwrap())
        };
        assert_eq!(rename("vault").unwrap(), "vault");
        assert_eq!(rename(" ").unwrap(), "vault");
        assert_eq!(rename("build").unwrap_err().code, "DuplicateOrganizationalUnitException");
    }
}
