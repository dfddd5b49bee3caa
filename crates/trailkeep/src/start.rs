//! The start: the directory, the master key, the store, and the account of a first start.
//!
//! # Invariants
//!
//! * The master key lies in a file that only its owner can read, never in the database.
//! * The root user's access key is shown once, at the start that makes it.
//! * A directory that cannot be used is left as it was.

use std::fs::{self, OpenOptions};
use std::io::{self, Read, Write};
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt, PermissionsExt};
use std::path::Path;

use identity::{Account, Credentials};
use store::{Options, Store};
use vault::MasterKey;

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
    if config.memory {
        return first_start(config, Store::memory(), MasterKey::new(&entropy::bytes()));
    }
    make_directory(&config.data)?;
    let store = Store::open(&config.data, Options::default()).map_err(sentence)?;
    let Some(account) = identity::first_account(&store.begin()).map_err(sentence)? else {
        let master_key = first_master_key(&config.master_key_file)?;
        return first_start(config, store, master_key);
    };
    let master_key = read_master_key(&config.master_key_file)?;
    let root = root_key(&store, &master_key, &account)?;
    if !config.preset.fits(&account.id, &root) {
        tracing::warn!(
            account = account.id,
            access_key_id = root.access_key_id,
            "the account and the root key that are preset are not those of this directory; \
             presets count at the first start only"
        );
    }
    Ok(Vault { store, master_key, account, made: None })
}

/// Make the account. Its key is kept before the account is there: whatever ends this start, the
/// next one either makes everything anew, or finds both.
fn first_start(config: &Config, store: Store, master_key: MasterKey) -> Result<Vault, Sentence> {
    let (account, credentials) = new_account(&config.preset);
    if !config.memory {
        keep_root_key(&config.data, &master_key, &credentials)?;
    }
    let mut tx = store.begin();
    identity::create_account(&mut tx, &master_key, &account, &credentials, entropy::bytes());
    match store.commit(tx).wait().map_err(sentence)? {
        Some(_) => Ok(Vault { store, master_key, account, made: Some(credentials) }),
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

/// The master key of a first start: one that was put there, or a new one.
fn first_master_key(path: &Path) -> Result<MasterKey, Sentence> {
    if !path.exists() {
        let key: [u8; 32] = entropy::bytes();
        write_private(path, format!("{}\n", hex::encode(key)).as_bytes()).map_err(|it| {
            format!("the master key {} cannot be written: {}.", path.display(), reason(&it))
        })?;
    }
    read_master_key(path)
}

/// Write a file that only its owner can read, all of it or nothing.
fn write_private(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut half = path.as_os_str().to_owned();
    half.push(".new");
    let half = Path::new(&half);
    let mut file =
        OpenOptions::new().write(true).create(true).truncate(true).mode(0o600).open(half)?;
    file.write_all(bytes)?;
    file.sync_all()?;
    fs::rename(half, path)?;
    match path.parent() {
        Some(dir) if dir != Path::new("") => fs::File::open(dir)?.sync_all(),
        _ => fs::File::open(".")?.sync_all(),
    }
}

fn read_master_key(path: &Path) -> Result<MasterKey, Sentence> {
    let name = path.display();
    let failed = |it: io::Error| match it.kind() {
        io::ErrorKind::NotFound => {
            format!("the master key {name} is missing; without it the data directory stays closed.")
        }
        _ => format!("the master key {name} cannot be read: {}.", reason(&it)),
    };
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

/// The root user's key. A master key of another directory is noticed here, not at the first
/// signature.
fn root_key(
    store: &Store,
    master_key: &MasterKey,
    account: &Account,
) -> Result<Credentials, Sentence> {
    let key = identity::root_access_key(&store.begin(), &account.id).map_err(sentence)?;
    let Some(key) = key else {
        return Err("the data directory holds an account without a root access key.".into());
    };
    match key.secret(master_key) {
        Ok(secret_access_key) => Ok(Credentials { access_key_id: key.id, secret_access_key }),
        Err(_) => {
            Err("the master key does not open this data directory; it belongs to another one."
                .into())
        }
    }
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

fn keep_root_key(dir: &Path, key: &MasterKey, credentials: &Credentials) -> Result<(), Sentence> {
    let text = format!("{} {}", credentials.access_key_id, credentials.secret_access_key);
    let sealed = key.seal(ROOT_KEY_NAME, text.as_bytes(), entropy::bytes());
    let path = dir.join(ROOT_KEY_FILE);
    write_private(&path, &sealed)
        .map_err(|it| format!("{} cannot be written: {}.", path.display(), reason(&it)))
}

/// The root user's first access key, for who can read the data directory and the master key.
pub fn kept_root_key(dir: &Path, master_key_file: &Path) -> Result<Credentials, Sentence> {
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
    let text = read_master_key(master_key_file)?.open(ROOT_KEY_NAME, &sealed);
    let text = String::from_utf8(text.map_err(|_| unreadable())?).map_err(|_| unreadable())?;
    let (id, secret) = text.split_once(' ').ok_or_else(unreadable)?;
    Ok(Credentials { access_key_id: id.into(), secret_access_key: secret.into() })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn config(dir: &Path) -> Config {
        Config::of_directory(dir)
    }

    #[test]
    fn a_master_key_is_made_once_and_never_read_from_an_open_file() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("master.key");
        let sealed = first_master_key(&path).unwrap().seal("it", b"secret", [1; 12]);
        assert_eq!(read_master_key(&path).unwrap().open("it", &sealed).unwrap(), b"secret");
        assert_eq!(first_master_key(&path).unwrap().open("it", &sealed).unwrap(), b"secret");
        fs::set_permissions(&path, fs::Permissions::from_mode(0o644)).unwrap();
        assert!(read_master_key(&path).unwrap_err().contains("readable by others"));
    }

    #[test]
    fn a_missing_master_key_is_never_replaced() {
        let dir = tempfile::tempdir().unwrap();
        let config = config(dir.path());
        let made = open(&config).unwrap().made.unwrap();
        let key = fs::read(&config.master_key_file).unwrap();
        fs::remove_file(&config.master_key_file).unwrap();
        assert!(open(&config).err().unwrap().contains("is missing"));
        assert!(!config.master_key_file.exists());
        write_private(&config.master_key_file, &key).unwrap();
        assert!(open(&config).unwrap().made.is_none());
        let kept = kept_root_key(dir.path(), &config.master_key_file).unwrap();
        assert_eq!(kept.secret_access_key, made.secret_access_key);
    }

    #[test]
    fn a_first_start_that_was_cut_short_is_made_anew() {
        let dir = tempfile::tempdir().unwrap();
        let config = config(dir.path());
        let master_key = first_master_key(&config.master_key_file).unwrap();
        drop(Store::open(&config.data, Options::default()).unwrap());
        let (_, lost) = new_account(&Preset::default());
        keep_root_key(&config.data, &master_key, &lost).unwrap();
        let made = open(&config).unwrap().made.unwrap();
        let kept = kept_root_key(dir.path(), &config.master_key_file).unwrap();
        assert_eq!(kept.access_key_id, made.access_key_id);
        assert_ne!(kept.access_key_id, lost.access_key_id);
    }

    #[test]
    fn a_master_key_of_another_directory_is_noticed() {
        let (one, other) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        open(&config(one.path())).unwrap();
        open(&config(other.path())).unwrap();
        let mixed =
            Config { master_key_file: other.path().join("master.key"), ..config(one.path()) };
        assert!(open(&mixed).err().unwrap().contains("belongs to another"));
    }
}
