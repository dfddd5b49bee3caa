//! `DeleteOrganizationalUnit`: take an empty unit away.
//!
//! # Invariants
//!
//! * A unit that holds an account or a unit stays. Attached policies do not hold it.

use identity::organization;
use wire::organizations as aws;

use super::{names, units, who};
use crate::prelude::*;

pub(crate) struct DeleteOrganizationalUnit;

impl Operation for DeleteOrganizationalUnit {
    type Shape = aws::DeleteOrganizationalUnit;
    const AUDIT: Audit = Audit::management(Write);

    fn access(cx: &Context, tx: &Tx, input: &Input<Self>) -> Outcome<Access> {
        const ACTION: &str = "organizations:DeleteOrganizationalUnit";
        Ok(names::need_on_node(cx, tx, ACTION, &input.organizational_unit_id)?.into())
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let organization = who::manager(cx, tx)?;
        let unit = units::known(tx, &organization, &input.organizational_unit_id)?;
        if !organization::children(tx, &organization.id, &unit.id)?.is_empty() {
            return Err(aws::organizational_unit_not_empty(
                "The specified OU is not empty. Move all accounts to another root or to other \
                 OUs, remove all child OUs, and try the operation again.",
            )
            .into());
        }
        organization::remove_node(tx, &unit)?;
        Ok(wire::Empty {})
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::World;

    #[test]
    fn only_an_empty_unit_is_deleted() {
        let mut world = World::organized();
        let root = world.root_id();
        let outer = world.unit(&root, "outer");
        let inner = world.unit(&outer, "inner");
        let delete =
            |id: &str| aws::DeleteOrganizationalUnitRequest { organizational_unit_id: id.into() };
        let refusal = world.call::<DeleteOrganizationalUnit>(delete(&outer)).unwrap_err();
        assert_eq!(refusal.code, "OrganizationalUnitNotEmptyException");
        world.call::<DeleteOrganizationalUnit>(delete(&inner)).unwrap();
        world.call::<DeleteOrganizationalUnit>(delete(&outer)).unwrap();
        let refusal = world.call::<DeleteOrganizationalUnit>(delete(&outer)).unwrap_err();
        assert_eq!(refusal.code, "OrganizationalUnitNotFoundException");
    }
}
