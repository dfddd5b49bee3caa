//! `UpdateAccountPasswordPolicy`: what the account demands of passwords from now on.
//!
//! # Invariants
//!
//! * The whole policy is replaced: what is not given is AWS's default, not what was there.

use wire::iam as aws;

use super::passwords::PasswordPolicy;
use crate::prelude::*;

const LENGTH_MIN_DEFAULT: i32 = 6;

pub(crate) struct UpdateAccountPasswordPolicy;

impl Operation for UpdateAccountPasswordPolicy {
    type Shape = aws::UpdateAccountPasswordPolicy;
    const AUDIT: Audit = Audit::management(Write);

    fn access(_: &Context, _: &Tx, _: &Input<Self>) -> Outcome<Access> {
        Ok(Access::to("iam:UpdateAccountPasswordPolicy", "*"))
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let policy = PasswordPolicy {
            length_min: input.minimum_password_length.unwrap_or(LENGTH_MIN_DEFAULT),
            symbols: input.require_symbols.unwrap_or(false),
            numbers: input.require_numbers.unwrap_or(false),
            upper_case: input.require_uppercase_characters.unwrap_or(false),
            lower_case: input.require_lowercase_characters.unwrap_or(false),
            users_may_change: input.allow_users_to_change_password.unwrap_or(false),
            age_days_max: input.max_password_age,
            remembered: input.password_reuse_prevention,
            hard_expiry: input.hard_expiry,
        };
        policy.put(tx, &cx.caller.account);
        Ok(Default::default())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::iam::get_account_password_policy::GetAccountPasswordPolicy;
    use crate::testing::World;

    #[test]
    fn what_is_left_out_falls_back_to_the_default() {
        let mut world = World::new();
        let strict = aws::UpdateAccountPasswordPolicyRequest {
            minimum_password_length: Some(14),
            require_symbols: Some(true),
            ..Default::default()
        };
        world.call::<UpdateAccountPasswordPolicy>(strict).unwrap();
        let other = aws::UpdateAccountPasswordPolicyRequest {
            require_numbers: Some(true),
            ..Default::default()
        };
        world.user("mallory", &[]);
        world.call::<UpdateAccountPasswordPolicy>(other.clone()).unwrap_err();
        world.root().call::<UpdateAccountPasswordPolicy>(other).unwrap();
        let told = world.call::<GetAccountPasswordPolicy>(Default::default()).unwrap();
        let told = told.password_policy;
        assert_eq!((told.require_symbols, told.require_numbers), (Some(false), Some(true)));
        assert_eq!(told.minimum_password_length, Some(6));
    }
}
