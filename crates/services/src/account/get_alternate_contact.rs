//! `GetAlternateContact`: whom to ask about bills, operations or security.
//!
//! # Invariants
//!
//! * A contact that was never set, or was deleted, is not found.

use wire::account as aws;

use super::{contacts, subject};
use crate::prelude::*;

pub(crate) struct GetAlternateContact;

const ACTION: &str = "account:GetAlternateContact";

impl Operation for GetAlternateContact {
    type Shape = aws::GetAlternateContact;
    const AUDIT: Audit = Audit::management(Read);

    fn access(cx: &Context, tx: &Tx, input: &Input<Self>) -> Outcome<Access> {
        let access = subject::access(cx, tx, ACTION, input.account_id.as_deref())?;
        Ok(access.with("account:AlternateContactTypes", vec![input.alternate_contact_type.clone()]))
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let account = subject::of(cx, tx, ACTION, input.account_id.as_deref())?;
        let contact = contacts::alternate(tx, &account.id, &input.alternate_contact_type)?;
        let contact = contact.ok_or_else(contacts::missing)?;
        Ok(aws::GetAlternateContactResponse { alternate_contact: Some(contact) })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::World;

    #[test]
    fn what_was_never_set_is_not_found() {
        let input = aws::GetAlternateContactRequest {
            alternate_contact_type: "SECURITY".into(),
            account_id: None,
        };
        let refusal = World::with_account().call::<GetAlternateContact>(input).unwrap_err();
        assert_eq!((&*refusal.code, refusal.status), ("ResourceNotFoundException", 404));
    }
}
