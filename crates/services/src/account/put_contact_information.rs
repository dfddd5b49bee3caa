//! `PutContactInformation`: set the primary contact of an account.
//!
//! # Invariants
//!
//! * The contact is replaced as a whole.

use wire::account as aws;

use super::{contacts, subject};
use crate::prelude::*;

pub(crate) struct PutContactInformation;

const ACTION: &str = "account:PutContactInformation";

impl Operation for PutContactInformation {
    type Shape = aws::PutContactInformation;
    const AUDIT: Audit = Audit::management(Write);

    fn access(cx: &Context, tx: &Tx, input: &Input<Self>) -> Outcome<Access> {
        subject::access(cx, tx, ACTION, input.account_id.as_deref())
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let account = subject::of(cx, tx, ACTION, input.account_id.as_deref())?;
        contacts::put_primary(tx, &account.id, input.contact_information);
        Ok(wire::Empty {})
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::account::get_contact_information::GetContactInformation;
    use crate::testing::{ACCOUNT, World};

    fn put(account: Option<&str>, line: Option<&str>) -> aws::PutContactInformationRequest {
        aws::PutContactInformationRequest {
            contact_information: aws::ContactInformation {
                full_name: "Jane Doe".into(),
                address_line1: "1 Main Street".into(),
                address_line2: line.map(Into::into),
                city: "Springfield".into(),
                postal_code: "12345".into(),
                country_code: "US".into(),
                phone_number: "+1 555 0100".into(),
                ..Default::default()
            },
            account_id: account.map(Into::into),
        }
    }

    #[test]
    fn a_contact_is_replaced_as_a_whole_and_hidden_in_the_event() {
        let mut world = World::with_account();
        world.call::<PutContactInformation>(put(None, Some("Suite 7"))).unwrap();
        world.call::<PutContactInformation>(put(None, None)).unwrap();
        let record = world.records().pop().unwrap().to_string();
        assert!(!record.contains("Jane") && !record.contains("555 0100"), "{record}");
        let told = world.call::<GetContactInformation>(Default::default()).unwrap();
        assert_eq!(told.contact_information.unwrap().address_line2, None);
    }

    #[test]
    fn a_member_is_managed_once_the_service_is_trusted() {
        let mut world = World::organized();
        let member = world.member("audit");
        let early = world.call::<PutContactInformation>(put(Some(&member), None)).unwrap_err();
        assert_eq!(early.code, "AccessDeniedException");
        assert!(early.message.contains("must first enable trusted access"), "{}", early.message);
        world.trust("account.amazonaws.com").unwrap();
        world.call::<PutContactInformation>(put(Some(&member), None)).unwrap();
        assert!(world.call::<PutContactInformation>(put(Some(ACCOUNT), None)).is_err());
        world.root_of(&member).call::<GetContactInformation>(Default::default()).unwrap();
        assert!(world.call::<PutContactInformation>(put(Some(&member), None)).is_err());
    }
}
