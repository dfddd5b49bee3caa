//! `DeleteAlternateContact`: take an alternate contact away.
//!
//! # Invariants
//!
//! * What is not there cannot be deleted.

use wire::account as aws;

use super::{contacts, subject};
use crate::prelude::*;

pub(crate) struct DeleteAlternateContact;

const ACTION: &str = "account:DeleteAlternateContact";

impl Operation for DeleteAlternateContact {
    type Shape = aws::DeleteAlternateContact;
    const AUDIT: Audit = Audit::management(Write);

    fn access(cx: &Context, tx: &Tx, input: &Input<Self>) -> Outcome<Access> {
        let access = subject::access(cx, tx, ACTION, input.account_id.as_deref())?;
        Ok(access.with("account:AlternateContactTypes", vec![input.alternate_contact_type.clone()]))
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let account = subject::of(cx, tx, ACTION, input.account_id.as_deref())?;
        let kind = &input.alternate_contact_type;
        if contacts::alternate(tx, &account.id, kind)?.is_none() {
            return Err(contacts::missing().into());
        }
        contacts::remove_alternate(tx, &account.id, kind);
        Ok(wire::Empty {})
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::account::put_alternate_contact::PutAlternateContact;
    use crate::testing::World;

    #[test]
    fn a_contact_is_deleted_once() {
        let mut world = World::with_account();
        let input = aws::PutAlternateContactRequest {
            alternate_contact_type: "OPERATIONS".into(),
            ..Default::default()
        };
        world.call::<PutAlternateContact>(input).unwrap();
        let delete = || aws::DeleteAlternateContactRequest {
            alternate_contact_type: "OPERATIONS".into(),
            account_id: None,
        };
        world.call::<DeleteAlternateContact>(delete()).unwrap();
        let again = world.call::<DeleteAlternateContact>(delete()).unwrap_err();
        assert_eq!(again.code, "ResourceNotFoundException");
    }
}
