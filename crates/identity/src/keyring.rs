//! Which keyring the rows rest on, and the moving of secrets to its newest key.
//!
//! # Invariants
//!
//! * The row is written after the keyring's file, which is durable by then. So a file that does
//!   not know what the row names is not the newest one, and nothing may be sealed with it.

use minicbor::{Decode, Encode};
use store::{Failure, Table, Tx};
use vault::{NONCE_LENGTH, Vault};

use crate::account::{access_keys, put_access_key};
use crate::mfa::{mfa_devices, put_mfa_device};

const RESTS_ON: Table<str, Rests> = Table::new("identity/keyring");
const ROW: &str = "vault";

/// What the rows rest on.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
struct Rests {
    #[n(0)]
    #[cbor(with = "minicbor::bytes")]
    id: Vec<u8>,
    #[n(1)]
    newest: u16,
}

/// Whether a vault is the one that the rows rest on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum KeyringFit {
    /// The rows name no keyring: they are of before there were any.
    Unnamed,
    /// It is, and all that the rows name is in it.
    Fits,
    /// It has a key that the rows do not name yet.
    Ahead,
    /// It lacks a key that the rows name.
    Behind,
    /// The rows name another.
    Other,
}

pub fn keyring_fit(tx: &Tx, vault: &Vault) -> Result<KeyringFit, Failure> {
    Ok(match tx.get(RESTS_ON, ROW)? {
        None => KeyringFit::Unnamed,
        Some(rests) if rests.id != vault.id() => KeyringFit::Other,
        Some(rests) => match rests.newest.cmp(&vault.newest()) {
            std::cmp::Ordering::Equal => KeyringFit::Fits,
            std::cmp::Ordering::Less => KeyringFit::Ahead,
            std::cmp::Ordering::Greater => KeyringFit::Behind,
        },
    })
}

/// Whether the rows name a keyring at all.
pub fn names_keyring(tx: &Tx) -> Result<bool, Failure> {
    Ok(tx.get(RESTS_ON, ROW)?.is_some())
}

/// Let the rows rest on a vault whose keyring is durable.
pub fn rest_on(tx: &mut Tx, vault: &Vault) {
    tx.put(RESTS_ON, ROW, &Rests { id: vault.id().to_vec(), newest: vault.newest() });
}

/// Seal what an account's people hold under the vault's newest key; how many secrets were not.
pub fn reseal(
    tx: &mut Tx,
    vault: &Vault,
    account: &str,
    nonce: &mut dyn FnMut() -> [u8; NONCE_LENGTH],
) -> Result<usize, Failure> {
    let mut moved = 0;
    for key in access_keys(tx, account)? {
        if let Some(key) = key.reseal(vault, nonce())? {
            put_access_key(tx, &key)?;
            moved += 1;
        }
    }
    for device in mfa_devices(tx, account)? {
        if let Some(device) = device.reseal(vault, nonce())? {
            put_mfa_device(tx, &device);
            moved += 1;
        }
    }
    Ok(moved)
}

#[cfg(test)]
mod tests {
    use store::Store;

    use super::*;
    use crate::account::{AccessKey, Account, Credentials, create_account, find_access_key};
    use crate::mfa::MfaDevice;

    const NONCE: [u8; NONCE_LENGTH] = [1; NONCE_LENGTH];

    #[test]
    fn what_people_hold_moves_to_the_newest_key_once() {
        const ACCOUNT: &str = "111122223333";
        let mut vault = Vault::new(&[7; 32]);
        let mut tx = Store::memory().begin();
        let account = Account { id: ACCOUNT.into(), ..Account::default() };
        let hush = |id: &str| Credentials {
            access_key_id: id.into(),
            secret_access_key: format!("the secret of {id}"),
        };
        create_account(&mut tx, &vault, &account, &hush("AKIAROOT"), NONCE);
        let users = AccessKey::new(&vault, ACCOUNT, Some("AIDAONE"), &hush("AKIAUSER"), 0, NONCE);
        put_access_key(&mut tx, &users).unwrap();
        let device = MfaDevice::new(&vault, (ACCOUNT, "/", "one"), b"seed", 0, NONCE);
        put_mfa_device(&mut tx, &device);
        let mut moved = |vault: &Vault| reseal(&mut tx, vault, ACCOUNT, &mut || NONCE).unwrap();
        assert_eq!(moved(&vault), 0);
        vault.renew(&vault::Key::from([8; 32])).unwrap();
        assert_eq!((moved(&vault), moved(&vault)), (3, 0));
        let only_new = Vault::new(&[8; 32]);
        for id in ["AKIAROOT", "AKIAUSER"] {
            let key = find_access_key(&tx, id).unwrap().unwrap();
            assert_eq!(key.secret(&vault).unwrap(), format!("the secret of {id}"));
            assert_eq!(key.sealed_secret[..3], [1, 0, 2]);
            assert!(key.secret(&only_new).is_err(), "there is no key 2 in it");
        }
    }

    #[test]
    fn a_keyring_that_lacks_what_the_rows_name_is_told() {
        let key = |of| vault::Key::from([of; 32]);
        let mut tx = Store::memory().begin();
        let first = Vault::make([1; 16], &key(1));
        assert_eq!(keyring_fit(&tx, &first).unwrap(), KeyringFit::Unnamed);
        rest_on(&mut tx, &first);
        assert_eq!(keyring_fit(&tx, &first).unwrap(), KeyringFit::Fits);
        assert_eq!(keyring_fit(&tx, &Vault::make([2; 16], &key(1))).unwrap(), KeyringFit::Other);
        let mut second = Vault::make([1; 16], &key(1));
        second.renew(&key(2)).unwrap();
        assert_eq!(keyring_fit(&tx, &second).unwrap(), KeyringFit::Ahead);
        rest_on(&mut tx, &second);
        assert_eq!(keyring_fit(&tx, &first).unwrap(), KeyringFit::Behind);
    }
}
