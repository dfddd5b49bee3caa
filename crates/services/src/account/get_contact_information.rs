//! `GetContactInformation`: the primary contact of an account.
//!
//! # Invariants
//!
//! * An account that was never given one has none.

use wire::account as aws;

use super::{contacts, subject};
use crate::prelude::*;

pub(crate) struct GetContactInformation;

const ACTION: &str = "account:GetContactInformation";

impl Operation for GetContactInformation {
    type Shape = aws::GetContactInformation;
    const AUDIT: Audit = Audit::management(Read);

    fn access(cx: &Context, tx: &Tx, input: &Input<Self>) -> Outcome<Access> {
        subject::access(cx, tx, ACTION, input.account_id.as_deref())
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let account = subject::of(cx, tx, ACTION, input.account_id.as_deref())?;
        let contact = contacts::primary(tx, &account.id)?.ok_or_else(contacts::missing)?;
        Ok(aws::GetContactInformationResponse { contact_information: Some(contact) })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::World;

    #[test]
    fn an_account_begins_without_a_contact() {
        let refusal = World::with_account().call::<GetContactInformation>(Default::default());
        assert_eq!(refusal.unwrap_err().code, "ResourceNotFoundException");
    }
}
