//! `GetAccountInformation`: the name, the age and the state of an account.
//!
//! # Invariants
//!
//! * An account whose closure is pending is still active.

use identity::AccountState;
use wire::account as aws;

use super::subject;
use crate::prelude::*;

pub(crate) struct GetAccountInformation;

const ACTION: &str = "account:GetAccountInformation";

impl Operation for GetAccountInformation {
    type Shape = aws::GetAccountInformation;
    const AUDIT: Audit = Audit::management(Read);

    fn access(cx: &Context, tx: &Tx, input: &Input<Self>) -> Outcome<Access> {
        subject::access(cx, tx, ACTION, input.account_id.as_deref())
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let account = subject::of(cx, tx, ACTION, input.account_id.as_deref())?;
        let state = match account.state {
            AccountState::Active | AccountState::PendingClosure => "ACTIVE",
            AccountState::Closed => "CLOSED",
        };
        Ok(aws::GetAccountInformationResponse {
            account_name: Some(account.shown_name().into()),
            account_created_date: Some(wire::Time(account.created_at)),
            account_state: Some(state.into()),
            account_id: Some(account.id),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{ACCOUNT, World};

    #[test]
    fn an_account_without_a_name_is_called_by_its_id() {
        let told = World::with_account().call::<GetAccountInformation>(Default::default()).unwrap();
        assert_eq!(told.account_name.as_deref(), Some(ACCOUNT));
        assert_eq!(told.account_state.as_deref(), Some("ACTIVE"));
    }
}
