//! `DeleteUserPermissionsBoundary`: take away what bounds a user.
//!
//! # Invariants
//!
//! * A boundary that is not there is `NoSuchEntity`: this call is not idempotent.

use identity::entities::User;
use wire::iam as aws;

use super::{boundaries, holders};
use crate::prelude::*;

pub(crate) struct DeleteUserPermissionsBoundary;

impl Operation for DeleteUserPermissionsBoundary {
    type Shape = aws::DeleteUserPermissionsBoundary;
    const AUDIT: Audit = Audit::management(Write);

    fn access(cx: &Context, tx: &Tx, input: &Input<Self>) -> Outcome<Access> {
        let action = "iam:DeleteUserPermissionsBoundary";
        Ok(holders::need_bounded::<User>(cx, tx, action, &input.user_name)?.into())
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        boundaries::delete::<User>(cx, tx, &input.user_name)?;
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
        let boundary = Some("arn:aws:iam::aws:policy/SecurityAudit".into());
        let row = User { boundary, ..stage::row(&world, "bob") };
        stage::change(&world, |tx| entities::put(tx, &row).unwrap());
        let input = aws::DeleteUserPermissionsBoundaryRequest { user_name: "bob".into() };
        world.call::<DeleteUserPermissionsBoundary>(input.clone()).unwrap();
        assert_eq!(stage::row::<User>(&world, "bob").boundary, None);
        let refusal = world.call::<DeleteUserPermissionsBoundary>(input).unwrap_err();
        assert_eq!(refusal.code, "NoSuchEntity");
    }
}
