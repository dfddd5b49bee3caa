//! `PutUserPermissionsBoundary`: bound what a user can be allowed, by a managed policy.
//!
//! # Invariants
//!
//! * A user has one boundary; a new one takes the place of the old one.

use identity::entities::User;
use wire::iam as aws;

use super::boundaries;
use crate::prelude::*;

pub(crate) struct PutUserPermissionsBoundary;

impl Operation for PutUserPermissionsBoundary {
    type Shape = aws::PutUserPermissionsBoundary;
    const AUDIT: Audit = Audit::management(Write);

    fn access(cx: &Context, tx: &Tx, input: &Input<Self>) -> Outcome<Access> {
        let (action, name) = ("iam:PutUserPermissionsBoundary", &input.user_name);
        let boundary = &input.permissions_boundary;
        Ok(boundaries::need_put::<User>(cx, tx, action, name, boundary)?.into())
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        boundaries::put::<User>(cx, tx, &input.user_name, &input.permissions_boundary)?;
        Ok(wire::Empty {})
    }
}

#[cfg(test)]
mod tests {
    use identity::uses;

    use super::*;
    use crate::iam::stage;
    use crate::testing::ACCOUNT;

    #[test]
    fn a_boundary_takes_the_place_of_another_and_is_counted_apart() {
        let mut world = stage::world();
        let first = stage::policy(&mut world, "first", stage::allow("s3:*"));
        let second = stage::policy(&mut world, "second", stage::allow("s3:*"));
        for arn in [&first, &second, &second] {
            let (user_name, permissions_boundary) = ("bob".into(), arn.clone());
            let input = aws::PutUserPermissionsBoundaryRequest { user_name, permissions_boundary };
            world.call::<PutUserPermissionsBoundary>(input).unwrap();
        }
        let tx = world.gate.store.begin();
        assert!(!uses::count(&tx, ACCOUNT, &first).unwrap().any());
        let counts = uses::count(&tx, ACCOUNT, &second).unwrap();
        assert_eq!((counts.attached, counts.boundaries), (0, 1));
    }
}
