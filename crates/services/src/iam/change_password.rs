//! `ChangePassword`: another password for oneself, for whoever knows the old one.
//!
//! # Invariants
//!
//! * Only users have passwords to change: neither the root user nor a role does it here.
//! * Where the account's policy lets all users do it, no other policy needs to allow it; one that
//!   denies it still counts.

use gate::Guard;
use identity::entities;
use wire::iam as aws;

use super::passwords::{self, PasswordPolicy};
use super::{names, users};
use crate::prelude::*;

pub(crate) struct ChangePassword;

impl Operation for ChangePassword {
    type Shape = aws::ChangePassword;
    const AUDIT: Audit = Audit::management(Write);

    fn access(cx: &Context, tx: &Tx, _: &Input<Self>) -> Outcome<Access> {
        let Some(user) = cx.caller.user() else {
            return Err(
                aws::invalid_user_type("Only IAM Users can change their own password.").into()
            );
        };
        let policy = PasswordPolicy::find(tx, &cx.caller.account)?;
        let granted = policy.is_some_and(|it| it.users_may_change);
        let need = names::on_user(cx, tx, "iam:ChangePassword", &user.name)?;
        Ok(need.guarded(Guard { granted, ..Guard::default() }).into())
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let mut user = passwords::holder(cx, tx, None)?;
        if !passwords::is_current(users::login(&user)?, &input.old_password) {
            let text = "The old password was incorrect.";
            return Err(Refusal::access_denied(text).into());
        }
        user.login = Some(passwords::set(cx, tx, &user, &input.new_password, false)?);
        entities::put(tx, &user)?;
        Ok(Default::default())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::iam::create_login_profile::CreateLoginProfile;
    use crate::iam::update_account_password_policy::UpdateAccountPasswordPolicy;
    use crate::testing::World;

    fn change(old: &str, new: &str) -> aws::ChangePasswordRequest {
        aws::ChangePasswordRequest { old_password: old.into(), new_password: new.into() }
    }

    #[test]
    fn users_change_their_passwords_where_the_account_lets_them() {
        let mut world = World::new();
        world.user("alice", &[]).root();
        let create = aws::CreateLoginProfileRequest {
            user_name: Some("alice".into()),
            password: Some("Hush-hush-1".into()),
            password_reset_required: None,
        };
        world.call::<CreateLoginProfile>(create).unwrap();
        let (old, new) = ("Hush-hush-1", "Hush-hush-2");
        world.user("alice", &[]).call::<ChangePassword>(change(old, new)).unwrap_err();
        let policy = aws::UpdateAccountPasswordPolicyRequest {
            allow_users_to_change_password: Some(true),
            password_reuse_prevention: Some(2),
            ..Default::default()
        };
        world.root().call::<UpdateAccountPasswordPolicy>(policy).unwrap();
        world.user("alice", &[]);
        let wrong = world.call::<ChangePassword>(change("guess", new)).unwrap_err();
        assert_eq!(wrong.message, "The old password was incorrect.");
        world.call::<ChangePassword>(change(old, new)).unwrap();
        let again = world.call::<ChangePassword>(change(new, old)).unwrap_err();
        assert_eq!(again.code, "PasswordPolicyViolation");
        world.call::<ChangePassword>(change(new, "Hush-hush-3")).unwrap();
        world.call::<ChangePassword>(change("Hush-hush-3", old)).unwrap();
        let root = world.root().call::<ChangePassword>(change(old, new)).unwrap_err();
        assert_eq!(root.code, "InvalidUserType");
    }
}
