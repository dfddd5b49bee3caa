//! Contacts of accounts, as rows.
//!
//! # Invariants
//!
//! * An account has at most one primary contact, and one alternate contact of each type.

use minicbor::{Decode, Encode};
use store::{Failure, Table, Tx};
use wire::account as aws;

use crate::prelude::*;

/// By account.
const PRIMARY: Table<str, Primary> = Table::new("account/contacts");
/// By account and type.
const ALTERNATE: Table<(String, String), Alternate> = Table::new("account/alternate-contacts");

#[derive(Debug, Clone, Default, PartialEq, Encode, Decode)]
#[cbor(map)]
struct Primary {
    #[n(0)]
    full_name: String,
    #[n(1)]
    address_lines: [Option<String>; 3],
    #[n(2)]
    city: String,
    #[n(3)]
    state_or_region: Option<String>,
    #[n(4)]
    district_or_county: Option<String>,
    #[n(5)]
    postal_code: String,
    #[n(6)]
    country_code: String,
    #[n(7)]
    phone_number: String,
    #[n(8)]
    company_name: Option<String>,
    #[n(9)]
    website_url: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Encode, Decode)]
#[cbor(map)]
struct Alternate {
    #[n(0)]
    name: String,
    #[n(1)]
    title: String,
    #[n(2)]
    email_address: String,
    #[n(3)]
    phone_number: String,
}

pub(super) fn primary(tx: &Tx, account: &str) -> Result<Option<aws::ContactInformation>, Failure> {
    let row = tx.get(PRIMARY, account)?;
    Ok(row.map(|row| {
        let [first, second, third] = row.address_lines;
        aws::ContactInformation {
            full_name: row.full_name,
            address_line1: first.unwrap_or_default(),
            address_line2: second,
            address_line3: third,
            city: row.city,
            state_or_region: row.state_or_region,
            district_or_county: row.district_or_county,
            postal_code: row.postal_code,
            country_code: row.country_code,
            phone_number: row.phone_number,
            company_name: row.company_name,
            website_url: row.website_url,
        }
    }))
}

pub(super) fn put_primary(tx: &mut Tx, account: &str, contact: aws::ContactInformation) {
    let row = Primary {
        full_name: contact.full_name,
        address_lines: [Some(contact.address_line1), contact.address_line2, contact.address_line3],
        city: contact.city,
        state_or_region: contact.state_or_region,
        district_or_county: contact.district_or_county,
        postal_code: contact.postal_code,
        country_code: contact.country_code,
        phone_number: contact.phone_number,
        company_name: contact.company_name,
        website_url: contact.website_url,
    };
    tx.put(PRIMARY, account, &row);
}

pub(super) fn alternate(
    tx: &Tx,
    account: &str,
    kind: &str,
) -> Result<Option<aws::AlternateContact>, Failure> {
    let row = tx.get(ALTERNATE, (account, kind))?;
    Ok(row.map(|row| aws::AlternateContact {
        name: Some(row.name),
        title: Some(row.title),
        email_address: Some(row.email_address),
        phone_number: Some(row.phone_number),
        alternate_contact_type: Some(kind.into()),
    }))
}

/// Whether somebody was named to ask about something, such as `SECURITY`.
pub(crate) fn has_contact(tx: &Tx, account: &str, kind: &str) -> Result<bool, Failure> {
    Ok(tx.get(ALTERNATE, (account, kind))?.is_some())
}

pub(super) fn put_alternate(tx: &mut Tx, account: &str, contact: aws::PutAlternateContactRequest) {
    let row = Alternate {
        name: contact.name,
        title: contact.title,
        email_address: contact.email_address,
        phone_number: contact.phone_number,
    };
    tx.put(ALTERNATE, (account, contact.alternate_contact_type.as_str()), &row);
}

pub(super) fn remove_alternate(tx: &mut Tx, account: &str, kind: &str) {
    tx.delete(ALTERNATE, (account, kind));
}

pub(super) fn missing() -> Refusal {
    aws::resource_not_found("No contact of the inputted type found.")
}
