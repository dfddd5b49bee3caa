//! `PutAlternateContact`: say whom to ask about bills, operations or security.
//!
//! # Invariants
//!
//! * The contacts of the other types stay as they are.

use wire::account as aws;

use super::{contacts, subject};
use crate::prelude::*;

pub(crate) struct PutAlternateContact;

const ACTION: &str = "account:PutAlternateContact";

impl Operation for PutAlternateContact {
    type Shape = aws::PutAlternateContact;
    const AUDIT: Audit = Audit::management(Write);

    fn access(cx: &Context, tx: &Tx, input: &Input<Self>) -> Outcome<Access> {
        let access = subject::access(cx, tx, ACTION, input.account_id.as_deref())?;
        Ok(access.with("account:AlternateContactTypes", vec![input.alternate_contact_type.clone()]))
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let account = subject::of(cx, tx, ACTION, input.account_id.as_deref())?;
        contacts::put_alternate(tx, &account.id, input);
        Ok(wire::Empty {})
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::account::get_alternate_contact::GetAlternateContact;
    use crate::testing::World;

    #[test]
    fn each_type_has_a_contact_of_its_own() {
        let mut world = World::with_account();
        let put = |kind: &str, name: &str| aws::PutAlternateContactRequest {
            name: name.into(),
            title: "Officer".into(),
            email_address: "officer@example.com".into(),
            phone_number: "+1 555 0100".into(),
            alternate_contact_type: kind.into(),
            account_id: None,
        };
        world.call::<PutAlternateContact>(put("SECURITY", "Ann")).unwrap();
        world.call::<PutAlternateContact>(put("BILLING", "Bob")).unwrap();
        let input = aws::GetAlternateContactRequest {
            alternate_contact_type: "SECURITY".into(),
            account_id: None,
        };
        let told = world.call::<GetAlternateContact>(input).unwrap().alternate_contact.unwrap();
        assert_eq!(told.name.as_deref(), Some("Ann"));
        assert_eq!(told.alternate_contact_type.as_deref(), Some("SECURITY"));
    }
}
