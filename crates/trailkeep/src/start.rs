//! The start: the directory, the master key, the store, and the account of a first start.
//!
//! # Invariants
//!
//! * The master key lies in a file that only its owner can read, never in the database.
//! * The root user's access key is shown once, at the start that makes it.
//! * A directory that cannot be used is left as it was.

use std::fs::{self, OpenOptions};
use std::io::{Read, Write};
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt, PermissionsExt};
use std::path::Path;

use identity::{Account, Credentials, MasterKey};
use store::{Options, Store};

use crate::clock::real_now;
use crate::config::{Config, Preset, Sentence};
use crate::entropy;

/// The root user's first access key, sealed, so that `trailkeep env` finds it beside a server that
/// holds the store.
pub const ROOT_KEY_FILE: &str = "root.key";
const ROOT_KEY_NAME: &str = "root.key";

/// Everything a server starts from.
pub struct Vault {
    pub store: Store,
    pub master_key: MasterKey,
    pub account: Account,
    /// The root user's key, when this start made it.
    pub made: Option<Credentials>,
}

/// Open what is there, or make it.
pub fn open(config: &Config) -> Result<Vault, Sentence> {
    let (store, master_key) = match config.memory {
        true => (Store::memory(), MasterKey::new(&entropy::bytes())),
        false => {
            make_directory(&config.data)?;
            let store = Store::open(&config.data, Options::default()).map_err(sentence)?;
            (store, master_key(&config.master_key_file)?)
        }
    };
    let known = identity::only_account(&store.begin()).map_err(sentence)?;
    if let Some(account) = known {
        check_key(&store, &master_key, &account)?;
        return Ok(Vault { store, master_key, account, made: None });
    }
    let (account, credentials) = first_account(&store, &master_key, &config.preset)?;
    if !config.memory {
        keep_root_key(&config.data, &master_key, &credentials)?;
    }
    Ok(Vault { store, master_key, account, made: Some(credentials) })
}

fn sentence(error: impl std::fmt::Display) -> Sentence {
    error.to_string()
}

fn make_directory(dir: &Path) -> Result<(), Sentence> {
    fs::DirBuilder::new().recursive(true).mode(0o700).create(dir).map_err(|it| {
        format!("the data directory {} cannot be made: {}.", dir.display(), reason(&it))
    })
}

/// The operating system's reason, without its number.
pub fn reason(error: &std::io::Error) -> String {
    let text = error.to_string();
    text.split(" (os error").next().unwrap_or(&text).to_lowercase()
}

/// Read the master key; make one where there is none.
fn master_key(path: &Path) -> Result<MasterKey, Sentence> {
    if path.exists() {
        return read_master_key(path);
    }
    let failed = |it: std::io::Error| {
        format!("the master key {} cannot be written: {}.", path.display(), reason(&it))
    };
    let key: [u8; 32] = entropy::bytes();
    let mut file =
        OpenOptions::new().write(true).create_new(true).mode(0o600).open(path).map_err(failed)?;
    file.write_all(hex::encode(key).as_bytes()).map_err(failed)?;
    file.write_all(b"\n").and_then(|()| file.sync_all()).map_err(failed)?;
    if let Some(dir) = path.parent() {
        fs::File::open(dir).and_then(|it| it.sync_all()).map_err(failed)?;
    }
    Ok(MasterKey::new(&key))
}

fn read_master_key(path: &Path) -> Result<MasterKey, Sentence> {
    let name = path.display();
    let failed =
        |it: std::io::Error| format!("the master key {name} cannot be read: {}.", reason(&it));
    let mut file = fs::File::open(path).map_err(failed)?;
    let mode = file.metadata().map_err(failed)?.permissions().mode();
    if mode & 0o077 != 0 {
        return Err(format!("the master key {name} is readable by others; run chmod 600 {name}."));
    }
    let mut text = String::new();
    file.read_to_string(&mut text).map_err(failed)?;
    let mut key = [0; 32];
    hex::decode_to_slice(text.trim(), &mut key)
        .map_err(|_| format!("the master key {name} is not 64 hexadecimal digits."))?;
    Ok(MasterKey::new(&key))
}

/// A master key of another installation must be noticed now, not at the first signature.
fn check_key(store: &Store, master_key: &MasterKey, account: &Account) -> Result<(), Sentence> {
    let key = identity::root_access_key(&store.begin(), &account.id).map_err(sentence)?;
    match key.map(|it| it.secret(master_key)) {
        Some(Ok(_)) => Ok(()),
        Some(Err(_)) => Err("the master key does not open this data directory; it belongs to \
                             another one."
            .into()),
        None => Err("the data directory holds an account without a root access key.".into()),
    }
}

fn first_account(
    store: &Store,
    master_key: &MasterKey,
    preset: &Preset,
) -> Result<(Account, Credentials), Sentence> {
    let id = preset.account_id.clone().unwrap_or_else(entropy::account_id);
    let account = Account { id, created_at: real_now() };
    let credentials = Credentials {
        access_key_id: preset.access_key_id.clone().unwrap_or_else(entropy::access_key_id),
        secret_access_key: preset
            .secret_access_key
            .clone()
            .unwrap_or_else(entropy::secret_access_key),
    };
    let mut tx = store.begin();
    identity::create_account(&mut tx, master_key, &account, &credentials, entropy::bytes());
    match store.commit(tx).wait().map_err(sentence)? {
        Some(_) => Ok((account, credentials)),
        None => Err("the account could not be made; start again.".into()),
    }
}

fn keep_root_key(dir: &Path, key: &MasterKey, credentials: &Credentials) -> Result<(), Sentence> {
    let text = format!("{} {}", credentials.access_key_id, credentials.secret_access_key);
    let sealed = key.seal(ROOT_KEY_NAME, text.as_bytes(), entropy::bytes());
    let path = dir.join(ROOT_KEY_FILE);
    let written = OpenOptions::new()
        .write(true)
        .create(true)
        .truncate(true)
        .mode(0o600)
        .open(&path)
        .and_then(|mut it| it.write_all(&sealed).and_then(|()| it.sync_all()));
    written.map_err(|it| format!("{} cannot be written: {}.", path.display(), reason(&it)))
}

/// The root user's first access key, for who can read the data directory and the master key.
pub fn kept_root_key(dir: &Path, master_key_file: &Path) -> Result<Credentials, Sentence> {
    let path = dir.join(ROOT_KEY_FILE);
    let sealed = fs::read(&path)
        .map_err(|it| format!("{} cannot be read: {}.", path.display(), reason(&it)))?;
    let unreadable = || format!("{} does not open under the master key.", path.display());
    let text = read_master_key(master_key_file)?.open(ROOT_KEY_NAME, &sealed);
    let text = String::from_utf8(text.map_err(|_| unreadable())?).map_err(|_| unreadable())?;
    let (id, secret) = text.split_once(' ').ok_or_else(unreadable)?;
    Ok(Credentials { access_key_id: id.into(), secret_access_key: secret.into() })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_master_key_is_made_once_and_never_read_from_an_open_file() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("master.key");
        let sealed = master_key(&path).unwrap().seal("it", b"secret", [1; 12]);
        assert_eq!(master_key(&path).unwrap().open("it", &sealed).unwrap(), b"secret");
        fs::set_permissions(&path, fs::Permissions::from_mode(0o644)).unwrap();
        assert!(master_key(&path).unwrap_err().contains("readable by others"));
    }
}
