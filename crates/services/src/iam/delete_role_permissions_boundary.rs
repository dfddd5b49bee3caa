//! `DeleteRolePermissionsBoundary`: take away what bounds a role.
//!
//! # Invariants
//!
//! * A boundary that is not there is `NoSuchEntity`: this call is not idempotent.

use identity::entities::Role;
use wire::iam as aws;

use super::{boundaries, holders};
use crate::prelude::*;

pub(crate) struct DeleteRolePermissionsBoundary;

impl Operation for DeleteRolePermissionsBoundary {
    type Shape = aws::DeleteRolePermissionsBoundary;
    const AUDIT: Audit = Audit::management(Write);

    fn access(cx: &Context, tx: &Tx, input: &Input<Self>) -> Outcome<Access> {
        let action = "iam:DeleteRolePermissionsBoundary";
        Ok(holders::need_bounded::<Role>(cx, tx, action, &input.role_name)?.into())
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        boundaries::delete::<Role>(cx, tx, &input.role_name)?;
        Ok(wire::Empty {})
    }
}

#[cfg(test)]
mod tests {
    use identity::entities;

    use super::*;
    use crate::iam::stage;

    #[test]
    fn a_boundary_that_is_not_there_cannot_be_taken_away() {
        let mut world = stage::world();
        stage::role(&mut world, "auditor");
        let boundary = Some("arn:aws:iam::aws:policy/SecurityAudit".into());
        let row = Role { boundary, ..stage::row(&world, "auditor") };
        stage::change(&world, |tx| entities::put(tx, &row).unwrap());
        let input = aws::DeleteRolePermissionsBoundaryRequest { role_name: "auditor".into() };
        world.call::<DeleteRolePermissionsBoundary>(input.clone()).unwrap();
        assert_eq!(stage::row::<Role>(&world, "auditor").boundary, None);
        let refusal = world.call::<DeleteRolePermissionsBoundary>(input).unwrap_err();
        assert_eq!(refusal.code, "NoSuchEntity");
    }
}
