//! Accounts and access keys, as rows.
//!
//! # Invariants
//!
//! * An access key's secret is sealed for that key's id: moving it to another row breaks it.
//! * The canonical id is a function of the account id, so it is never stored.

use aws_lc_rs::digest::{SHA256, digest};
use store::{Failure, Range, Table, Tx};

use crate::{AccountId, MasterKey, NONCE_LENGTH};

pub const ACCOUNTS: Table<str, Account> = Table::new("identity/accounts");
pub const ACCESS_KEYS: Table<str, AccessKey> = Table::new("identity/access-keys").hot();

#[derive(Debug, Clone, minicbor::Encode, minicbor::Decode)]
pub struct Account {
    #[n(0)]
    pub id: AccountId,
    #[n(1)]
    pub created_at: i64,
}

impl Account {
    /// The id by which S3 names the owner: 64 hexadecimal digits.
    pub fn canonical_id(account: &str) -> String {
        let name = format!("trailkeep canonical id of account {account}");
        digest(&SHA256, name.as_bytes()).as_ref().iter().map(|it| format!("{it:02x}")).collect()
    }
}

/// An access key of an account's root user, the only principal with keys so far.
#[derive(Debug, Clone, minicbor::Encode, minicbor::Decode)]
pub struct AccessKey {
    #[n(0)]
    pub id: String,
    #[n(1)]
    pub account: AccountId,
    #[n(2)]
    #[cbor(with = "minicbor::bytes")]
    pub sealed_secret: Vec<u8>,
    #[n(3)]
    pub created_at: i64,
}

/// An access key as its owner holds it.
#[derive(Clone)]
pub struct Credentials {
    pub access_key_id: String,
    pub secret_access_key: String,
}

impl AccessKey {
    pub fn secret(&self, vault: &MasterKey) -> Result<String, Failure> {
        let broken = || Failure::new(format!("access key {} does not open", self.id));
        let secret = vault.open(&sealed_name(&self.id), &self.sealed_secret);
        String::from_utf8(secret.map_err(|_| broken())?).map_err(|_| broken())
    }
}

fn sealed_name(access_key_id: &str) -> String {
    format!("access-key/{access_key_id}")
}

/// Make an account with one access key for its root user.
pub fn create_account(
    tx: &mut Tx,
    vault: &MasterKey,
    account: &Account,
    key: &Credentials,
    nonce: [u8; NONCE_LENGTH],
) {
    tx.put(ACCOUNTS, account.id.as_str(), account);
    let secret = key.secret_access_key.as_bytes();
    let row = AccessKey {
        id: key.access_key_id.clone(),
        account: account.id.clone(),
        sealed_secret: vault.seal(&sealed_name(&key.access_key_id), secret, nonce),
        created_at: account.created_at,
    };
    tx.put(ACCESS_KEYS, row.id.as_str(), &row);
}

pub fn find_access_key(tx: &Tx, id: &str) -> Result<Option<AccessKey>, Failure> {
    tx.get(ACCESS_KEYS, id)
}

/// The account of this installation, once it has been made.
pub fn only_account(tx: &Tx) -> Result<Option<Account>, Failure> {
    let mut rows = tx.scan(ACCOUNTS, (), Range::all().limit(1))?;
    Ok(rows.pop().map(|(_, account)| account))
}

/// The oldest access key of an account's root user.
pub fn root_access_key(tx: &Tx, account: &str) -> Result<Option<AccessKey>, Failure> {
    let rows = tx.scan(ACCESS_KEYS, (), Range::all().limit(KEYS_MAX))?;
    let keys = rows.into_iter().map(|(_, key)| key).filter(|it| it.account == account);
    Ok(keys.min_by_key(|it| it.created_at))
}

/// How many access keys one installation may hold.
const KEYS_MAX: usize = 1000;
