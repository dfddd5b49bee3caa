//! `GetAccountPasswordPolicy`: what the account demands of passwords.
//!
//! # Invariants
//!
//! * What AWS demands by itself is not shown as a policy of the account.

use wire::iam as aws;

use super::passwords::PasswordPolicy;
use crate::prelude::*;

pub(crate) struct GetAccountPasswordPolicy;

impl Operation for GetAccountPasswordPolicy {
    type Shape = aws::GetAccountPasswordPolicy;
    const AUDIT: Audit = Audit::management(Read);

    fn access(_: &Context, _: &Tx, _: &Input<Self>) -> Outcome<Access> {
        Ok(Access::to("iam:GetAccountPasswordPolicy", "*"))
    }

    fn execute(cx: &Context, tx: &mut Tx, _: Input<Self>) -> Outcome<Output<Self>> {
        let account = &cx.caller.account;
        let Some(policy) = PasswordPolicy::find(tx, account)? else {
            let text = format!("The Password Policy with domain name {account} cannot be found.");
            return Err(aws::no_such_entity(text).into());
        };
        Ok(aws::GetAccountPasswordPolicyResponse {
            password_policy: aws::PasswordPolicy {
                minimum_password_length: Some(policy.length_min),
                require_symbols: Some(policy.symbols),
                require_numbers: Some(policy.numbers),
                require_uppercase_characters: Some(policy.upper_case),
                require_lowercase_characters: Some(policy.lower_case),
                allow_users_to_change_password: Some(policy.users_may_change),
                expire_passwords: Some(policy.age_days_max.is_some()),
                max_password_age: policy.age_days_max,
                password_reuse_prevention: policy.remembered,
                hard_expiry: policy.hard_expiry,
            },
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::iam::update_account_password_policy::UpdateAccountPasswordPolicy;
    use crate::testing::World;

    #[test]
    fn a_policy_is_shown_once_there_is_one() {
        let mut world = World::new();
        let refusal = world.call::<GetAccountPasswordPolicy>(Default::default()).unwrap_err();
        let text = "The Password Policy with domain name 111122223333 cannot be found.";
        assert_eq!((&*refusal.code, &*refusal.message), ("NoSuchEntity", text));
        let update = aws::UpdateAccountPasswordPolicyRequest {
            max_password_age: Some(90),
            ..Default::default()
        };
        world.call::<UpdateAccountPasswordPolicy>(update).unwrap();
        let told = world.call::<GetAccountPasswordPolicy>(Default::default()).unwrap();
        let told = told.password_policy;
        assert_eq!((told.max_password_age, told.expire_passwords), (Some(90), Some(true)));
        assert_eq!(told.minimum_password_length, Some(6));
    }
}
