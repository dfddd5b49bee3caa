//! `DeleteAccountPasswordPolicy`: the account demands of passwords what AWS demands.
//!
//! # Invariants
//!
//! * Passwords that are there stay as they are.

use wire::iam as aws;

use super::passwords::PasswordPolicy;
use crate::prelude::*;

pub(crate) struct DeleteAccountPasswordPolicy;

impl Operation for DeleteAccountPasswordPolicy {
    type Shape = aws::DeleteAccountPasswordPolicy;
    const AUDIT: Audit = Audit::management(Write);

    fn access(_: &Context, _: &Tx, _: &Input<Self>) -> Outcome<Access> {
        Ok(Access::to("iam:DeleteAccountPasswordPolicy", "*"))
    }

    fn execute(cx: &Context, tx: &mut Tx, _: Input<Self>) -> Outcome<Output<Self>> {
        let account = &cx.caller.account;
        if PasswordPolicy::find(tx, account)?.is_none() {
            let text = "The account policy with name PasswordPolicy cannot be found.";
            return Err(aws::no_such_entity(text).into());
        }
        PasswordPolicy::remove(tx, account);
        Ok(Default::default())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::iam::update_account_password_policy::UpdateAccountPasswordPolicy;
    use crate::testing::World;

    #[test]
    fn a_policy_is_deleted_once() {
        let mut world = World::new();
        world.call::<UpdateAccountPasswordPolicy>(Default::default()).unwrap();
        world.call::<DeleteAccountPasswordPolicy>(Default::default()).unwrap();
        let refusal = world.call::<DeleteAccountPasswordPolicy>(Default::default()).unwrap_err();
        let text = "The account policy with name PasswordPolicy cannot be found.";
        assert_eq!((&*refusal.code, &*refusal.message), ("NoSuchEntity", text));
    }
}
