//! Accounts and access keys, as rows.
//!
//! # Invariants
//!
//! * An access key's secret is sealed for that key's id: moving it to another row breaks it.
//! * The canonical id is a function of the account id, so it is never stored.

use std::sync::Arc;

use aws_lc_rs::digest::{SHA256, digest};
use minicbor::{Decode, Encode};
use store::{Failure, KeyReader, Range, Table, Tx};

use crate::AccountId;
use crate::generation::touch;
use crate::last_use;
use vault::{NONCE_LENGTH, Vault};

const ACCOUNTS: Table<str, Account> = Table::new("identity/accounts").hot();
const ACCESS_KEYS: Table<str, AccessKey> = Table::new("identity/access-keys").hot();
/// By account, holder (empty for the root user) and key id.
const HELD_KEYS: Table<(String, String, String), ()> = Table::new("identity/held-keys");

#[derive(Debug, Clone, Default, PartialEq, Encode, Decode)]
#[cbor(map)]
pub struct Account {
    #[n(0)]
    pub id: AccountId,
    #[n(1)]
    pub created_at: i64,
    #[n(2)]
    pub name: String,
    #[n(3)]
    pub email: String,
    /// The organization it is in.
    #[n(4)]
    pub organization: Option<String>,
    #[n(5)]
    pub state: AccountState,
    /// When its closure was asked for.
    #[n(6)]
    pub closing_at: Option<i64>,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Encode, Decode)]
#[cbor(index_only)]
pub enum AccountState {
    #[default]
    #[n(0)]
    Active,
    #[n(1)]
    PendingClosure,
    /// Nobody of a closed account is let in.
    #[n(2)]
    Closed,
}

impl Account {
    /// The id by which S3 names the owner: 64 hexadecimal digits.
    pub fn canonical_id(account: &str) -> String {
        let name = format!("trailkeep canonical id of account {account}");
        digest(&SHA256, name.as_bytes()).as_ref().iter().map(|it| format!("{it:02x}")).collect()
    }

    /// The name of the account; one that was made without has its id.
    pub fn shown_name(&self) -> &str {
        if self.name.is_empty() { &self.id } else { &self.name }
    }

    /// The address of the account. Clients rely on there being one, so an account that was made
    /// without has one under the name that is reserved for addresses that do not exist.
    pub fn shown_email(&self) -> String {
        match self.email.is_empty() {
            true => format!("root@{}.invalid", self.id),
            false => self.email.clone(),
        }
    }

    pub fn root_arn(account: &str) -> String {
        format!("arn:aws:iam::{account}:root")
    }
}

/// A long-term access key, of a user or of an account's root user.
#[derive(Debug, Clone, Default, PartialEq, Encode, Decode)]
#[cbor(map)]
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
    /// The unique id of the user; none for the root user.
    #[n(4)]
    pub user: Option<String>,
    #[n(5)]
    pub inactive: bool,
}

/// An access key as its owner holds it.
#[derive(Clone)]
pub struct Credentials {
    pub access_key_id: String,
    pub secret_access_key: String,
}

impl AccessKey {
    /// A new active key of a user, or without one of the root user.
    pub fn new(
        vault: &Vault,
        account: &str,
        user: Option<&str>,
        credentials: &Credentials,
        created_at: i64,
        nonce: [u8; NONCE_LENGTH],
    ) -> AccessKey {
        let (id, secret) = (&credentials.access_key_id, &credentials.secret_access_key);
        AccessKey {
            id: id.clone(),
            account: account.into(),
            sealed_secret: vault.seal(&sealed_name(id), secret.as_bytes(), nonce),
            created_at,
            user: user.map(Into::into),
            inactive: false,
        }
    }

    pub fn secret(&self, vault: &Vault) -> Result<String, Failure> {
        let broken = || Failure::new(format!("access key {} does not open", self.id));
        let secret = vault.open(&sealed_name(&self.id), &self.sealed_secret);
        String::from_utf8(secret.map_err(|_| broken())?).map_err(|_| broken())
    }

    /// The key with its secret under the vault's newest key; `None` if it is.
    pub fn reseal(
        &self,
        vault: &Vault,
        nonce: [u8; NONCE_LENGTH],
    ) -> Result<Option<AccessKey>, Failure> {
        let resealed = vault.reseal(&sealed_name(&self.id), &self.sealed_secret, nonce);
        let resealed =
            resealed.map_err(|_| Failure::new(format!("access key {} does not open", self.id)))?;
        Ok(resealed.map(|sealed_secret| AccessKey { sealed_secret, ..self.clone() }))
    }
}

fn sealed_name(access_key_id: &str) -> String {
    format!("access-key/{access_key_id}")
}

/// Make an account with one access key for its root user.
pub fn create_account(
    tx: &mut Tx,
    vault: &Vault,
    account: &Account,
    key: &Credentials,
    nonce: [u8; NONCE_LENGTH],
) {
    tx.put(ACCOUNTS, account.id.as_str(), account);
    let key = AccessKey::new(vault, &account.id, None, key, account.created_at, nonce);
    tx.put(ACCESS_KEYS, key.id.as_str(), &key);
    tx.put(HELD_KEYS, (key.account.as_str(), "", key.id.as_str()), &());
}

pub fn find_account(tx: &Tx, id: &str) -> Result<Option<Account>, Failure> {
    tx.get(ACCOUNTS, id)
}

pub fn put_account(tx: &mut Tx, account: &Account) -> Result<(), Failure> {
    tx.put(ACCOUNTS, account.id.as_str(), account);
    touch(tx, &account.id)
}

/// All accounts of this installation, by id.
pub fn accounts(tx: &Tx) -> Result<Vec<Account>, Failure> {
    let rows = tx.scan(ACCOUNTS, (), Range::all())?;
    Ok(rows.into_iter().map(|(_, account)| account).collect())
}

pub fn find_access_key(tx: &Tx, id: &str) -> Result<Option<Arc<AccessKey>>, Failure> {
    tx.get_shared(ACCESS_KEYS, id)
}

/// Write an access key, new or changed.
pub fn put_access_key(tx: &mut Tx, key: &AccessKey) -> Result<(), Failure> {
    let holder = key.user.as_deref().unwrap_or_default();
    tx.put(HELD_KEYS, (key.account.as_str(), holder, key.id.as_str()), &());
    tx.put(ACCESS_KEYS, key.id.as_str(), key);
    touch(tx, &key.account)
}

pub fn remove_access_key(tx: &mut Tx, key: &AccessKey) -> Result<(), Failure> {
    let holder = key.user.as_deref().unwrap_or_default();
    tx.delete(HELD_KEYS, (key.account.as_str(), holder, key.id.as_str()));
    tx.delete(ACCESS_KEYS, key.id.as_str());
    last_use::forget(tx, &key.id);
    touch(tx, &key.account)
}

/// The keys of a user (by its unique id), or without one of the root user; oldest first.
pub fn access_keys_of(
    tx: &Tx,
    account: &str,
    user: Option<&str>,
) -> Result<Vec<AccessKey>, Failure> {
    let rows = tx.scan(HELD_KEYS, (account, user.unwrap_or_default()), Range::all())?;
    let ids = rows.iter().map(|(key, ())| KeyReader(key).text());
    let ids = ids.collect::<Result<Vec<_>, _>>()?;
    let keys = ids.iter().map(|id| tx.get(ACCESS_KEYS, id));
    let mut keys: Vec<_> = keys.collect::<Result<Vec<_>, _>>()?.into_iter().flatten().collect();
    keys.sort_by(|a, b| (a.created_at, &a.id).cmp(&(b.created_at, &b.id)));
    Ok(keys)
}

/// All keys of an account, of whomever.
pub(crate) fn access_keys(tx: &Tx, account: &str) -> Result<Vec<AccessKey>, Failure> {
    let mut keys = Vec::new();
    for (row, ()) in tx.scan(HELD_KEYS, (account,), Range::all())? {
        let mut row = KeyReader(&row);
        let (_holder, id) = (row.text()?, row.text()?);
        keys.extend(tx.get(ACCESS_KEYS, id)?);
    }
    Ok(keys)
}

/// The account that this installation began with, once it has been made.
pub fn first_account(tx: &Tx) -> Result<Option<Account>, Failure> {
    Ok(accounts(tx)?.into_iter().min_by_key(|it| it.created_at))
}

/// The oldest access key of an account's root user.
pub fn root_access_key(tx: &Tx, account: &str) -> Result<Option<AccessKey>, Failure> {
    Ok(access_keys_of(tx, account, None)?.into_iter().next())
}
