//! The start: the directory, the store, the vault, and the account of a first start.
//!
//! # Invariants
//!
//! * The root user's access key is shown once, at the start that makes it.
//! * A directory that cannot be used is left as it was.

use std::fs;
use std::io;
use std::os::unix::fs::DirBuilderExt;
use std::path::Path;

use identity::{Account, Credentials};
use store::{Options, Store};
use vault::Vault;

use crate::clock::real_now;
use crate::config::{Config, Preset, Sentence};
use crate::entropy;
use crate::master::source::Source;
use crate::master::{file, keyring};

/// The root user's first access key, sealed, so that `trailkeep env` finds it beside a server that
/// holds the store.
pub const ROOT_KEY_FILE: &str = "root.key";
const ROOT_KEY_NAME: &str = "root.key";

/// Everything a server starts from.
pub struct Started {
    pub store: Store,
    pub vault: Vault,
    pub account: Account,
    /// The root user's key, when this start made it.
    pub made: Option<Credentials>,
}

/// Open what is there, or make it.
pub fn open(config: &Config) -> Result<Started, Sentence> {
    if config.memory {
        return first_start(config, Store::memory(), Vault::new(&keyring::new_key()));
    }
    make_directory(&config.data)?;
    let options = Options { dead_bytes: config.dead_bytes, ..Options::default() };
    let store = Store::open(&config.data, options).map_err(sentence)?;
    let Some(account) = identity::first_account(&store.begin()).map_err(sentence)? else {
        let vault = keyring::first(&config.data, &config.master_key)?;
        return first_start(config, store, vault);
    };
    let vault = keyring::open(&store, &config.data, &config.master_key, &account)?.vault;
    let root = root_key(&store, &vault, &account)?;
    if !config.preset.fits(&account.id, &root) {
        tracing::warn!(
            account = account.id,
            access_key_id = root.access_key_id,
            "the account and the root key that are preset are not those of this directory; \
             presets count at the first start only"
        );
    }
    Ok(Started { store, vault, account, made: None })
}

/// Make the account. Its key is kept before the account is there: whatever ends this start, the
/// next one either makes everything anew, or finds both.
fn first_start(config: &Config, store: Store, vault: Vault) -> Result<Started, Sentence> {
    let (account, credentials) = new_account(&config.preset);
    if !config.memory {
        keep_root_key(&config.data, &vault, &credentials)?;
    }
    let mut tx = store.begin();
    identity::create_account(&mut tx, &vault, &account, &credentials, entropy::bytes());
    identity::rest_on(&mut tx, &vault);
    match store.commit(tx).wait().map_err(sentence)? {
        Some(_) => Ok(Started { store, vault, account, made: Some(credentials) }),
        None => Err("the account could not be made; start again.".into()),
    }
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
pub fn reason(error: &io::Error) -> String {
    let text = error.to_string();
    text.split(" (os error").next().unwrap_or(&text).to_lowercase()
}

/// The root user's key.
fn root_key(store: &Store, vault: &Vault, account: &Account) -> Result<Credentials, Sentence> {
    let key = keyring::root_access_key(&store.begin(), account)?;
    let secret_access_key = key.secret(vault).map_err(sentence)?;
    Ok(Credentials { access_key_id: key.id, secret_access_key })
}

fn new_account(preset: &Preset) -> (Account, Credentials) {
    let id = preset.account_id.clone().unwrap_or_else(entropy::account_id);
    let access_key_id = preset.access_key_id.clone().unwrap_or_else(entropy::access_key_id);
    let secret = preset.secret_access_key.clone();
    let credentials = Credentials {
        access_key_id,
        secret_access_key: secret.unwrap_or_else(entropy::secret_access_key),
    };
    let account = Account { id, created_at: real_now(), ..Account::default() };
    (account, credentials)
}

fn keep_root_key(dir: &Path, vault: &Vault, credentials: &Credentials) -> Result<(), Sentence> {
    let text = format!("{} {}", credentials.access_key_id, credentials.secret_access_key);
    write_root_key(dir, &vault.seal(ROOT_KEY_NAME, text.as_bytes(), entropy::bytes()))
}

fn write_root_key(dir: &Path, sealed: &[u8]) -> Result<(), Sentence> {
    let path = dir.join(ROOT_KEY_FILE);
    file::write_private(&path, sealed)
        .map_err(|it| format!("{} cannot be written: {}.", path.display(), reason(&it)))
}

/// Seal the kept key under the vault's newest key; how many were not.
pub fn reseal_root_key(dir: &Path, vault: &Vault) -> Result<usize, Sentence> {
    // Who has written the key down may have removed the file.
    let Ok(sealed) = fs::read(dir.join(ROOT_KEY_FILE)) else { return Ok(0) };
    match vault.reseal(ROOT_KEY_NAME, &sealed, entropy::bytes()) {
        Ok(Some(sealed)) => write_root_key(dir, &sealed).map(|()| 1),
        _ => Ok(0),
    }
}

/// The root user's first access key, for who can read the data directory and the master key.
pub fn kept_root_key(dir: &Path, source: &Source) -> Result<Credentials, Sentence> {
    let path = dir.join(ROOT_KEY_FILE);
    let sealed = fs::read(&path).map_err(|it| match it.kind() {
        io::ErrorKind::NotFound => format!(
            "there is no {}: no server has started with this data directory. A lab keeps its data \
             in memory and shows its key when it starts.",
            path.display()
        ),
        _ => format!("{} cannot be read: {}.", path.display(), reason(&it)),
    })?;
    let unreadable = || format!("{} does not open under the master key.", path.display());
    let text = keyring::beside_server(dir, source)?.open(ROOT_KEY_NAME, &sealed);
    let text = String::from_utf8(text.map_err(|_| unreadable())?).map_err(|_| unreadable())?;
    let (id, secret) = text.split_once(' ').ok_or_else(unreadable)?;
    Ok(Credentials { access_key_id: id.into(), secret_access_key: secret.into() })
}

#[cfg(test)]
mod tests {
    use identity::AccessKey;

    use super::*;

    fn config(dir: &Path) -> Config {
        Config::of_directory(dir)
    }

    fn sentence_of(config: &Config) -> Sentence {
        open(config).err().expect("it does not start")
    }

    #[test]
    fn a_missing_master_key_is_never_replaced() {
        let dir = tempfile::tempdir().unwrap();
        let config = config(dir.path());
        let key_file = dir.path().join("master.key");
        let made = open(&config).unwrap().made.unwrap();
        let key = fs::read(&key_file).unwrap();
        fs::remove_file(&key_file).unwrap();
        assert!(sentence_of(&config).contains("is missing"));
        assert!(!key_file.exists());
        file::write_private(&key_file, &key).unwrap();
        assert!(open(&config).unwrap().made.is_none());
        let kept = kept_root_key(dir.path(), &config.master_key).unwrap();
        assert_eq!(kept.secret_access_key, made.secret_access_key);
    }

    #[test]
    fn a_missing_keyring_is_never_replaced() {
        let dir = tempfile::tempdir().unwrap();
        let config = config(dir.path());
        open(&config).unwrap();
        let path = keyring::path(dir.path());
        let text = fs::read(&path).unwrap();
        fs::remove_file(&path).unwrap();
        assert!(
            sentence_of(&config).contains("keyring") && sentence_of(&config).contains("missing")
        );
        assert!(!path.exists());
        fs::write(&path, &text[..text.len() - 10]).unwrap();
        assert!(sentence_of(&config).contains("is damaged"));
        fs::write(&path, &text).unwrap();
        open(&config).unwrap();
    }

    #[test]
    fn a_first_start_that_was_cut_short_is_made_anew() {
        let dir = tempfile::tempdir().unwrap();
        let config = config(dir.path());
        let vault = keyring::first(dir.path(), &config.master_key).unwrap();
        drop(Store::open(&config.data, Options::default()).unwrap());
        let (_, lost) = new_account(&Preset::default());
        keep_root_key(&config.data, &vault, &lost).unwrap();
        let started = open(&config).unwrap();
        assert_eq!(started.vault.id(), vault.id());
        let kept = kept_root_key(dir.path(), &config.master_key).unwrap();
        assert_eq!(kept.access_key_id, started.made.unwrap().access_key_id);
        assert_ne!(kept.access_key_id, lost.access_key_id);
    }

    #[test]
    fn a_master_key_or_a_keyring_of_another_directory_is_noticed() {
        let (one, other) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        open(&config(one.path())).unwrap();
        open(&config(other.path())).unwrap();
        let master_key = Source::File(other.path().join("master.key"));
        let mixed = Config { master_key: master_key.clone(), ..config(one.path()) };
        assert!(sentence_of(&mixed).contains("belongs to another one"));
        fs::copy(keyring::path(other.path()), keyring::path(one.path())).unwrap();
        assert!(sentence_of(&mixed).contains("belongs to another data directory"));
    }

    /// The directory that a release of before there were keyrings left.
    fn older_directory(dir: &Path) -> Config {
        let master: [u8; 32] = std::array::from_fn(|it| it as u8);
        let text = hex::encode(master);
        file::write_private(&dir.join("master.key"), text.as_bytes()).unwrap();
        let sealed = "090909090909090909090909db6d7b53abbf22d7f17d589c8bf9d7ab1971b04a3f2633d0729b\
                      070fb35effd76529c94859e253a0a9bd532bb43911";
        let store = Store::open(dir, Options::default()).unwrap();
        let mut tx = store.begin();
        let account = Account { id: "111122223333".into(), created_at: 1, ..Account::default() };
        let key = AccessKey {
            id: "AKIAEXAMPLE".into(),
            account: account.id.clone(),
            sealed_secret: hex::decode(sealed).unwrap(),
            ..AccessKey::default()
        };
        identity::put_account(&mut tx, &account).unwrap();
        identity::put_access_key(&mut tx, &key).unwrap();
        store.commit(tx).wait().unwrap().unwrap();
        store.close();
        config(dir)
    }

    #[test]
    fn a_directory_of_before_there_were_keyrings_gets_one() {
        let dir = tempfile::tempdir().unwrap();
        let config = older_directory(dir.path());
        for _ in 0..2 {
            let started = open(&config).unwrap();
            assert!(started.vault.has_direct() && started.made.is_none());
            let root = root_key(&started.store, &started.vault, &started.account).unwrap();
            assert_eq!(root.secret_access_key, "hush, as the old code sealed it");
        }
        fs::remove_file(keyring::path(dir.path())).unwrap();
        assert!(sentence_of(&config).contains("is missing"), "it is not made twice");
    }

    #[test]
    fn a_wrong_master_key_leaves_an_older_directory_as_it_was() {
        let dir = tempfile::tempdir().unwrap();
        let config = older_directory(dir.path());
        let master_key = Source::File(dir.path().join("other.key"));
        master_key.make().unwrap();
        let wrong = Config { master_key, ..config.clone() };
        assert!(sentence_of(&wrong).contains("belongs to another one"));
        assert!(!keyring::path(dir.path()).exists());
        open(&config).unwrap();
    }
}
