//! `DescribeOrganizationalUnit`: a unit's name and place.
//!
//! # Invariants
//!
//! * A root or an account is no unit, whatever its id.

use wire::organizations as aws;

use super::{names, shapes, units, who};
use crate::prelude::*;

pub(crate) struct DescribeOrganizationalUnit;

impl Operation for DescribeOrganizationalUnit {
    type Shape = aws::DescribeOrganizationalUnit;
    const AUDIT: Audit = Audit::management(Read);

    fn access(cx: &Context, tx: &Tx, input: &Input<Self>) -> Outcome<Access> {
        const ACTION: &str = "organizations:DescribeOrganizationalUnit";
        Ok(names::need_on_node(cx, tx, ACTION, &input.organizational_unit_id)?.into())
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let organization = who::reader::<Self>(cx, tx, &input)?;
        let unit = units::known(tx, &organization, &input.organizational_unit_id)?;
        let shape = shapes::unit(tx, &organization, &unit)?;
        Ok(aws::DescribeOrganizationalUnitResponse { organizational_unit: Some(shape) })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::World;

    #[test]
    fn a_unit_tells_its_path() {
        let mut world = World::organized();
        let root = world.root_id();
        let unit = world.unit(&root, "audit");
        let describe =
            |id: &str| aws::DescribeOrganizationalUnitRequest { organizational_unit_id: id.into() };
        let told = world.call::<DescribeOrganizationalUnit>(describe(&unit)).unwrap();
        let path = told.organizational_unit.unwrap().path.unwrap();
        assert!(path.ends_with(&format!("/{root}/{unit}/")), "{path}");
        let refusal = world.call::<DescribeOrganizationalUnit>(describe(&root)).unwrap_err();
        assert_eq!(refusal.code, "OrganizationalUnitNotFoundException");
    }
}
