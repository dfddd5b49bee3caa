//! `GetPrimaryEmail`: the address of a member.
//!
//! # Invariants
//!
//! * Only an organization asks for the address of a member; nobody asks for his own.

use wire::account as aws;

use super::subject;
use crate::prelude::*;

pub(crate) struct GetPrimaryEmail;

const ACTION: &str = "account:GetPrimaryEmail";

impl Operation for GetPrimaryEmail {
    type Shape = aws::GetPrimaryEmail;
    const AUDIT: Audit = Audit::management(Read);

    fn access(cx: &Context, tx: &Tx, input: &Input<Self>) -> Outcome<Access> {
        subject::access(cx, tx, ACTION, Some(&input.account_id))
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let account = subject::of(cx, tx, ACTION, Some(&input.account_id))?;
        Ok(aws::GetPrimaryEmailResponse { primary_email: Some(account.shown_email()) })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{ACCOUNT, World};

    #[test]
    fn the_management_account_asks_for_a_members_address() {
        let mut world = World::organized();
        let member = world.member("audit");
        world.trust("account.amazonaws.com").unwrap();
        let get = |id: &str| aws::GetPrimaryEmailRequest { account_id: id.into() };
        let told = world.call::<GetPrimaryEmail>(get(&member)).unwrap();
        assert_eq!(told.primary_email.as_deref(), Some("audit@example.com"));
        let own = world.call::<GetPrimaryEmail>(get(ACCOUNT)).unwrap_err();
        assert!(own.message.contains("standalone context"), "{}", own.message);
    }
}
