//! Identity: accounts, their root users, access keys, and the vault that seals secrets.
//!
//! It answers two questions: whose access key is this, and may this caller do that.
//!
//! # Invariants
//!
//! * A secret is stored only sealed under the master key, bound to the name of what it belongs to.
//! * Whoever is not allowed is refused in AWS's words; nobody is let through for want of a rule.
//! * No clock and no chance: nonces and times come in as values.

mod account;
mod caller;
mod vault;

pub use account::{ACCESS_KEYS, ACCOUNTS, AccessKey, Account, Credentials, find_access_key};
pub use account::{create_account, only_account, root_access_key};
pub use caller::{Caller, Principal, authorize};
pub use vault::{MasterKey, NONCE_LENGTH, Unsealable};

/// An AWS account id: twelve digits.
pub type AccountId = String;
