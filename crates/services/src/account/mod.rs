//! Account Management: the name and the contacts of an account.
//!
//! # Invariants
//!
//! * An account manages itself. A member is managed by the management account, or by a delegate for
//!   this service, as soon as the service is trusted in the organization.
//! * A region that was not asked for knows none of the account's credentials: the edge sees to it.
//! * Contacts are data: nobody is ever written to.

mod contacts;
mod delete_alternate_contact;
mod disable_region;
mod enable_region;
mod get_account_information;
mod get_alternate_contact;
mod get_contact_information;
mod get_primary_email;
mod get_region_opt_status;
mod list_regions;
mod put_account_name;
mod put_alternate_contact;
mod put_contact_information;
mod regions;
mod subject;

use gate::Entry;

pub(crate) use contacts::has_contact;

pub const OPERATIONS: &[Entry] = &[
    Entry::of::<delete_alternate_contact::DeleteAlternateContact>(),
    Entry::of::<disable_region::DisableRegion>(),
    Entry::of::<enable_region::EnableRegion>(),
    Entry::of::<get_account_information::GetAccountInformation>(),
    Entry::of::<get_alternate_contact::GetAlternateContact>(),
    Entry::of::<get_contact_information::GetContactInformation>(),
    Entry::of::<get_primary_email::GetPrimaryEmail>(),
    Entry::of::<get_region_opt_status::GetRegionOptStatus>(),
    Entry::of::<list_regions::ListRegions>(),
    Entry::of::<put_account_name::PutAccountName>(),
    Entry::of::<put_alternate_contact::PutAlternateContact>(),
    Entry::of::<put_contact_information::PutContactInformation>(),
];
