//! Identity: accounts, principals, credentials, the organization.
//!
//! It answers three questions: whose access key or session is this, which policies speak for this
//! caller, and which belong to that account's resources. What the policies decide, the crate `policy`
//! says.
//!
//! # Invariants
//!
//! * A secret is stored only sealed by the vault, bound to the name of what it belongs to.
//! * Whoever writes what a decision rests on changes a generation with it ([`touch`]), so nothing
//!   that is remembered outlives it.
//! * No clock and no chance: nonces and times come in as values.

mod account;
mod authority;
mod caller;
pub mod entities;
mod generation;
pub mod key_id;
mod keyring;
pub mod last_use;
pub mod managed;
mod memory;
pub mod mfa;
pub mod organization;
mod packed;
pub mod policies;
pub mod principals;
pub mod regions;
pub mod service_linked;
mod session;
mod standing;
pub mod uses;

pub use account::{AccessKey, Account, AccountState, Credentials};
pub use account::{access_keys_of, accounts, create_account, find_access_key, find_account};
pub use account::{first_account, put_access_key, put_account, remove_access_key, root_access_key};
pub use authority::{Authority, content_id};
pub use caller::{ANONYMOUS, Caller, Entity, Identified, Principal};
pub use generation::touch;
pub use keyring::{KeyringFit, keyring_fit, names_keyring, reseal, rest_on};
pub use session::{Holder, SESSION_TOKEN_BYTES_MAX, Session};
pub use standing::{Controls, Layers, Membership, Sources, Standing};

/// An AWS account id: twelve digits.
pub type AccountId = String;
