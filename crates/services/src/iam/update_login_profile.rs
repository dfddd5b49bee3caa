//! `UpdateLoginProfile`: another password for a user, by somebody who may.
//!
//! # Invariants
//!
//! * What is not given stays as it is.

use identity::entities;
use wire::iam as aws;

use super::{names, passwords, users};
use crate::prelude::*;

pub(crate) struct UpdateLoginProfile;

impl Operation for UpdateLoginProfile {
    type Shape = aws::UpdateLoginProfile;
    const AUDIT: Audit = Audit::management(Write);

    fn access(cx: &Context, tx: &Tx, input: &Input<Self>) -> Outcome<Access> {
        Ok(names::on_user(cx, tx, "iam:UpdateLoginProfile", &input.user_name)?.into())
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let mut user = names::user(cx, tx, &input.user_name)?;
        let mut login = users::login(&user)?.clone();
        let reset_required = input.password_reset_required.unwrap_or(login.reset_required);
        if let Some(password) = &input.password {
            login = passwords::set(cx, tx, &user, password, reset_required)?;
        }
        login.reset_required = reset_required;
        user.login = Some(login);
        entities::put(tx, &user)?;
        Ok(Default::default())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::iam::create_login_profile::CreateLoginProfile;
    use crate::iam::get_login_profile::GetLoginProfile;
    use crate::iam::testing::make_user;
    use crate::testing::World;

    #[test]
    fn a_reset_is_asked_for_without_another_password() {
        let mut world = World::new();
        make_user(&mut world, "bob");
        let update = |password: Option<&str>, reset: Option<bool>| aws::UpdateLoginProfileRequest {
            user_name: "bob".into(),
            password: password.map(Into::into),
            password_reset_required: reset,
        };
        let refusal = world.call::<UpdateLoginProfile>(update(None, Some(true))).unwrap_err();
        assert_eq!(refusal.code, "NoSuchEntity");
        let create = aws::CreateLoginProfileRequest {
            user_name: Some("bob".into()),
            password: Some("Hush-hush-1".into()),
            password_reset_required: None,
        };
        world.call::<CreateLoginProfile>(create).unwrap();
        world.call::<UpdateLoginProfile>(update(None, Some(true))).unwrap();
        world.call::<UpdateLoginProfile>(update(Some("weak"), None)).unwrap_err();
        world.call::<UpdateLoginProfile>(update(Some("Hush-hush-2"), None)).unwrap();
        let get = aws::GetLoginProfileRequest { user_name: Some("bob".into()) };
        let told = world.call::<GetLoginProfile>(get).unwrap().login_profile;
        assert_eq!(told.password_reset_required, Some(true));
    }
}
