//! `PutAccountName`: give an account another name.
//!
//! # Invariants
//!
//! * Names need not be unique.

use identity::Account;
use wire::account as aws;

use super::subject;
use crate::prelude::*;

pub(crate) struct PutAccountName;

const ACTION: &str = "account:PutAccountName";

impl Operation for PutAccountName {
    type Shape = aws::PutAccountName;
    const AUDIT: Audit = Audit::management(Write);

    fn access(cx: &Context, tx: &Tx, input: &Input<Self>) -> Outcome<Access> {
        subject::access(cx, tx, ACTION, input.account_id.as_deref())
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let account = subject::of(cx, tx, ACTION, input.account_id.as_deref())?;
        identity::put_account(tx, &Account { name: input.account_name, ..account })?;
        Ok(wire::Empty {})
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::account::get_account_information::GetAccountInformation;
    use crate::testing::World;

    #[test]
    fn the_new_name_is_told_from_then_on() {
        let mut world = World::with_account();
        let input = aws::PutAccountNameRequest { account_name: "vault".into(), account_id: None };
        world.call::<PutAccountName>(input).unwrap();
        let told = world.call::<GetAccountInformation>(Default::default()).unwrap();
        assert_eq!(told.account_name.as_deref(), Some("vault"));
    }
}
