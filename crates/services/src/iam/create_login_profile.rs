//! `CreateLoginProfile`: a password for a user.
//!
//! # Invariants
//!
//! * Only a salted hash is kept, and the password stands in no event.
//! * The account's password policy holds, or AWS's where there is none.

use identity::entities;
use wire::{Time, iam as aws};

use super::{names, passwords};
use crate::prelude::*;

pub(crate) struct CreateLoginProfile;

impl Operation for CreateLoginProfile {
    type Shape = aws::CreateLoginProfile;
    const AUDIT: Audit = Audit::management(Write);

    fn access(cx: &Context, tx: &Tx, input: &Input<Self>) -> Outcome<Access> {
        let name = input.user_name.as_deref();
        Ok(names::on_subject(cx, tx, "iam:CreateLoginProfile", name)?.into())
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let mut user = passwords::holder(cx, tx, input.user_name.as_deref())?;
        if user.login.is_some() {
            let text = format!("Login Profile for user {} already exists.", user.name);
            return Err(aws::entity_already_exists(text).into());
        }
        // Only a session that recovers the root user of a member account may leave it out.
        let Some(password) = &input.password else {
            let text = "1 validation error detected: Value null at 'password' failed to satisfy \
                        constraint: Member must not be null";
            return Err(aws::validation_error(text).into());
        };
        let reset_required = input.password_reset_required.unwrap_or(false);
        let login = passwords::set(cx, tx, &user, password, reset_required)?;
        let login_profile = aws::LoginProfile {
            user_name: user.name.clone(),
            create_date: Time(login.created_at),
            password_reset_required: Some(reset_required),
        };
        user.login = Some(login);
        entities::put(tx, &user)?;
        Ok(aws::CreateLoginProfileResponse { login_profile })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::iam::testing::make_user;
    use crate::testing::World;

    fn login(user: Option<&str>, password: &str) -> aws::CreateLoginProfileRequest {
        aws::CreateLoginProfileRequest {
            user_name: user.map(Into::into),
            password: Some(password.into()),
            password_reset_required: Some(true),
        }
    }

    #[test]
    fn a_password_is_good_enough_and_stands_in_no_event() {
        let mut world = World::new();
        make_user(&mut world, "bob");
        for weak in ["Ab1-", "onlylower", "lower-case"] {
            let refusal = world.call::<CreateLoginProfile>(login(Some("bob"), weak)).unwrap_err();
            let text = "Password does not conform to the account password policy.";
            assert_eq!((&*refusal.code, &*refusal.message), ("PasswordPolicyViolation", text));
        }
        let made = world.call::<CreateLoginProfile>(login(Some("bob"), "Hush-hush-1")).unwrap();
        assert_eq!(made.login_profile.password_reset_required, Some(true));
        let refusal =
            world.call::<CreateLoginProfile>(login(Some("bob"), "Hush-hush-1")).unwrap_err();
        assert_eq!(refusal.message, "Login Profile for user bob already exists.");
        assert!(!serde_json::to_string(&world.records()).unwrap().contains("Hush"));
        let root = world.call::<CreateLoginProfile>(login(None, "Hush-hush-1")).unwrap_err();
        assert_eq!(root.code, "ValidationError");
    }
}
