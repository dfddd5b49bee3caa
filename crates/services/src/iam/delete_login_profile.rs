//! `DeleteLoginProfile`: a user without a password.
//!
//! # Invariants
//!
//! * The hashes go with it; keys and devices stay.

use identity::entities;
use wire::iam as aws;

use super::{names, passwords, users};
use crate::prelude::*;

pub(crate) struct DeleteLoginProfile;

impl Operation for DeleteLoginProfile {
    type Shape = aws::DeleteLoginProfile;
    const AUDIT: Audit = Audit::management(Write);

    fn access(cx: &Context, tx: &Tx, input: &Input<Self>) -> Outcome<Access> {
        let name = input.user_name.as_deref();
        Ok(names::on_subject(cx, tx, "iam:DeleteLoginProfile", name)?.into())
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let mut user = passwords::holder(cx, tx, input.user_name.as_deref())?;
        users::login(&user)?;
        user.login = None;
        entities::put(tx, &user)?;
        Ok(Default::default())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::iam::create_login_profile::CreateLoginProfile;
    use crate::iam::testing::make_user;
    use crate::testing::World;

    #[test]
    fn a_password_is_deleted_once() {
        let mut world = World::new();
        make_user(&mut world, "bob");
        let create = aws::CreateLoginProfileRequest {
            user_name: Some("bob".into()),
            password: Some("Hush-hush-1".into()),
            password_reset_required: None,
        };
        world.call::<CreateLoginProfile>(create).unwrap();
        let delete = || aws::DeleteLoginProfileRequest { user_name: Some("bob".into()) };
        world.call::<DeleteLoginProfile>(delete()).unwrap();
        let refusal = world.call::<DeleteLoginProfile>(delete()).unwrap_err();
        assert_eq!(refusal.message, "Login Profile for User bob cannot be found.");
    }
}
