//! `GetLoginProfile`: whether a user has a password, and since when.
//!
//! # Invariants
//!
//! * Nothing of the password is told.

use wire::{Time, iam as aws};

use super::{names, passwords, users};
use crate::prelude::*;

pub(crate) struct GetLoginProfile;

impl Operation for GetLoginProfile {
    type Shape = aws::GetLoginProfile;
    const AUDIT: Audit = Audit::management(Read);

    fn access(cx: &Context, tx: &Tx, input: &Input<Self>) -> Outcome<Access> {
        let name = input.user_name.as_deref();
        Ok(names::on_subject(cx, tx, "iam:GetLoginProfile", name)?.into())
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let user = passwords::holder(cx, tx, input.user_name.as_deref())?;
        let login = users::login(&user)?;
        Ok(aws::GetLoginProfileResponse {
            login_profile: aws::LoginProfile {
                user_name: user.name.clone(),
                create_date: Time(login.created_at),
                password_reset_required: Some(login.reset_required),
            },
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::iam::create_login_profile::CreateLoginProfile;
    use crate::iam::testing::make_user;
    use crate::testing::World;

    #[test]
    fn a_user_without_a_password_has_no_profile() {
        let mut world = World::new();
        make_user(&mut world, "bob");
        let get = || aws::GetLoginProfileRequest { user_name: Some("bob".into()) };
        let refusal = world.call::<GetLoginProfile>(get()).unwrap_err();
        assert_eq!(refusal.message, "Login Profile for User bob cannot be found.");
        let create = aws::CreateLoginProfileRequest {
            user_name: Some("bob".into()),
            password: Some("Hush-hush-1".into()),
            password_reset_required: None,
        };
        let made = world.call::<CreateLoginProfile>(create).unwrap().login_profile;
        assert_eq!(world.call::<GetLoginProfile>(get()).unwrap().login_profile, made);
    }
}
