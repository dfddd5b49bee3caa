//! The keyring in the data directory, and the vault that it opens to.
//!
//! # Invariants
//!
//! * The file is durable before a row names it, and before anything is sealed under a key in it.
//! * A keyring that is there is never replaced by one that does not hold its keys.
//! * Rows of before there were keyrings get one as soon as their master key has proved to be theirs.

use std::io;
use std::path::{Path, PathBuf};

use identity::{AccessKey, Account, KeyringFit};
use store::{Store, Tx};
use vault::{KEYRING_BYTES_MAX, Key, Keyring, Vault};

use super::Master;
use super::file;
use super::source::Source;
use crate::config::Sentence;
use crate::entropy;
use crate::start::reason;

pub const KEYRING_FILE: &str = "keyring";

const NOT_ITS_KEY: &str =
    "the master key does not open this data directory; it belongs to another one.";

/// A keyring that was opened.
pub struct Opened {
    pub vault: Vault,
    /// What the slots hold.
    pub key: Key,
    pub keyring: Keyring,
}

/// The vault of an installation that has yet to begin: a new one, unless a start that was cut short
/// has made one already.
pub fn first(dir: &Path, source: &Source) -> Result<Vault, Sentence> {
    if let Some(keyring) = read(dir)? {
        return Ok(unlock(&source.open()?, keyring)?.vault);
    }
    // Only a file is made on the way: a token's key is made by who means to.
    if matches!(source, Source::File(_)) {
        source.make()?;
    }
    let opened = make(&source.open()?, Vault::make(entropy::bytes(), &new_key()))?;
    write(dir, &opened.keyring)?;
    Ok(opened.vault)
}

/// The vault of an installation that has an account.
pub fn open(
    store: &Store,
    dir: &Path,
    source: &Source,
    account: &Account,
) -> Result<Opened, Sentence> {
    let tx = store.begin();
    let Some(keyring) = read(dir)? else {
        if identity::names_keyring(&tx).map_err(said)? {
            return Err(missing(dir));
        }
        return adopt(store, dir, &source.open()?, account);
    };
    let opened = unlock(&source.open()?, keyring)?;
    match identity::keyring_fit(&tx, &opened.vault).map_err(said)? {
        KeyringFit::Fits => {}
        KeyringFit::Unnamed | KeyringFit::Ahead => {
            prove(&tx, &opened.vault, account)?;
            rest_on(store, &opened.vault)?;
        }
        KeyringFit::Behind => {
            return Err(format!(
                "the keyring {} is an older one than this data directory was used with; put the \
                 newest one back.",
                path(dir).display()
            ));
        }
        KeyringFit::Other => {
            return Err(format!(
                "the keyring {} belongs to another data directory.",
                path(dir).display()
            ));
        }
    }
    Ok(opened)
}

/// The vault beside a server that holds the store: to read what it keeps in files.
pub fn beside_server(dir: &Path, source: &Source) -> Result<Vault, Sentence> {
    let master = source.open()?;
    match (read(dir)?, master) {
        (Some(keyring), master) => Ok(unlock(&master, keyring)?.vault),
        (None, Master::Key(master)) => Ok(Vault::adopt([0; 16], &new_key(), &master)),
        (None, Master::Token(_)) => Err(missing(dir)),
    }
}

/// Give an installation of before there were keyrings one.
fn adopt(
    store: &Store,
    dir: &Path,
    master: &Master,
    account: &Account,
) -> Result<Opened, Sentence> {
    let Master::Key(old) = master else {
        return Err(
            "this data directory is sealed under a key file yet; name that, or move to the \
                    token with `trailkeep master-key reseal`."
                .into(),
        );
    };
    let vault = Vault::adopt(entropy::bytes(), &new_key(), old);
    prove(&store.begin(), &vault, account)?;
    let opened = make(master, vault)?;
    write(dir, &opened.keyring)?;
    rest_on(store, &opened.vault)?;
    tracing::info!("the data directory has a keyring now; its secrets will be sealed under it");
    Ok(opened)
}

/// Whether the vault is the one that the rows were written with: a master key of another directory
/// is noticed here, not at the first signature.
fn prove(tx: &Tx, vault: &Vault, account: &Account) -> Result<(), Sentence> {
    let key = root_access_key(tx, account)?;
    match key.secret(vault) {
        Ok(_) => Ok(()),
        Err(_) => Err(NOT_ITS_KEY.into()),
    }
}

/// The root user's oldest key.
pub fn root_access_key(tx: &Tx, account: &Account) -> Result<AccessKey, Sentence> {
    identity::root_access_key(tx, &account.id)
        .map_err(said)?
        .ok_or_else(|| "the data directory holds an account without a root access key.".into())
}

/// Let the rows rest on a vault whose keyring is on disk.
pub fn rest_on(store: &Store, vault: &Vault) -> Result<(), Sentence> {
    let mut tx = store.begin();
    identity::rest_on(&mut tx, vault);
    commit(store, tx)
}

pub fn commit(store: &Store, tx: Tx) -> Result<(), Sentence> {
    match store.commit(tx).wait().map_err(said)? {
        Some(_) => Ok(()),
        None => Err("somebody else writes to the data directory; try again.".into()),
    }
}

/// Seal a vault under a new key, with one slot.
pub fn make(master: &Master, vault: Vault) -> Result<Opened, Sentence> {
    let key = new_key();
    let keyring = Keyring::seal(&vault, &key, vec![master.slot(&key)?], entropy::bytes());
    Ok(Opened { vault, key, keyring })
}

pub fn unlock(master: &Master, keyring: Keyring) -> Result<Opened, Sentence> {
    let Some(key) = master.unlock(&keyring)? else {
        let slots: Vec<_> = keyring.slots().iter().map(|it| it.name.as_str()).collect();
        return Err(format!(
            "{NOT_ITS_KEY} (Its keyring opens with: {}. This is {}.)",
            slots.join(", "),
            master.name()
        ));
    };
    let vault = keyring.open(&key).map_err(|_| "the keyring is damaged; put a copy back.")?;
    Ok(Opened { vault, key, keyring })
}

pub fn new_key() -> Key {
    Key::new(entropy::bytes())
}

pub fn path(dir: &Path) -> PathBuf {
    dir.join(KEYRING_FILE)
}

pub fn read(dir: &Path) -> Result<Option<Keyring>, Sentence> {
    let path = path(dir);
    let text = match std::fs::read_to_string(&path) {
        Ok(text) => text,
        Err(it) if it.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(it) if it.kind() == io::ErrorKind::InvalidData => String::new(),
        Err(it) => {
            return Err(format!("the keyring {} cannot be read: {}.", path.display(), reason(&it)));
        }
    };
    match Keyring::parse(&text) {
        Some(keyring) => Ok(Some(keyring)),
        None => Err(format!("the keyring {} is damaged; put a copy back.", path.display())),
    }
}

pub fn write(dir: &Path, keyring: &Keyring) -> Result<(), Sentence> {
    let (path, text) = (path(dir), keyring.to_text());
    assert!(text.len() <= KEYRING_BYTES_MAX, "a keyring that can be read again");
    file::write_private(&path, text.as_bytes())
        .map_err(|it| format!("the keyring {} cannot be written: {}.", path.display(), reason(&it)))
}

fn missing(dir: &Path) -> Sentence {
    format!(
        "the keyring {} is missing; without it the data directory stays closed.",
        path(dir).display()
    )
}

fn said(error: impl std::fmt::Display) -> Sentence {
    error.to_string()
}
