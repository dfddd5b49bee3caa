//! The Security Token Service: who somebody is, and credentials that end.
//!
//! # Invariants
//!
//! * Temporary credentials are never stored: their token is sealed and says everything.
//! * Who holds them is a user or a role by its unique id, so they die with it, and what they may do
//!   is looked up at every call.

mod assume_role;
mod credentials;
mod decode_authorization_message;
mod get_access_key_info;
mod get_caller_identity;
mod get_federation_token;
mod get_session_token;
mod mfa;
mod session_policies;
mod session_tags;
#[cfg(test)]
mod testing;

use gate::Entry;

pub const OPERATIONS: &[Entry] = &[
    Entry::of::<assume_role::AssumeRole>(),
    Entry::of::<decode_authorization_message::DecodeAuthorizationMessage>(),
    Entry::of::<get_access_key_info::GetAccessKeyInfo>(),
    Entry::of::<get_caller_identity::GetCallerIdentity>(),
    Entry::of::<get_federation_token::GetFederationToken>(),
    Entry::of::<get_session_token::GetSessionToken>(),
];
