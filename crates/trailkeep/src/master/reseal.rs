//! `trailkeep master-key reseal`: to another master key, and to new keys of the data.
//!
//! ```text
//! make the new master key durable → write the keyring → (put the key file in its place, write the
//! keyring without the old slot) → let the rows rest on it → seal what is small anew
//! ```
//!
//! # Invariants
//!
//! * At every instant a master key that is on disk (or on its token) opens the keyring on disk: the
//!   old one, or the new one. Whoever repeats the command after a crash comes to its end.
//! * Nothing is sealed under a key before the keyring that holds it is durable.

use std::fs;
use std::path::{Path, PathBuf};

use clap::Args;
use identity::Account;
use store::{Options, Store};
use vault::{Keyring, SLOTS_MAX, Slot};

use super::keyring::{self, Opened};
use super::source::{MasterFlags, NEXT, Source};
use super::uri::Uri;
use super::{Master, file};
use crate::config::{File, Sentence, default_data_directory};
use crate::entropy;
use crate::serve::tell;
use crate::start::{self, reason};

/// The ending of a key file that is to take the place of another.
const NEXT_ENDING: &str = "next";

#[derive(Args)]
#[command(after_long_help = "\
Without an option the master key in the key file is replaced by a new one.

--new-data-key seals anew what is small: access keys, MFA seeds, the keys that sign digests, the \
material of KMS keys. Keys of objects stay under the key they were sealed with, which stays in the \
keyring, until the objects are written again. Session tokens that were given out before end at once.

The server must be stopped. Should the command be interrupted, either the old or the new master key \
opens the data directory, and the command can be repeated.")]
pub struct ResealFlags {
    /// The data directory (default: trailkeep in the user's data directory).
    #[arg(long, env = "TRAILKEEP_DATA", value_name = "DIR")]
    data: Option<PathBuf>,
    /// The TOML file of the server's settings.
    #[arg(long, env = "TRAILKEEP_CONFIG", value_name = "FILE")]
    config: Option<PathBuf>,
    #[command(flatten)]
    master: MasterFlags,
    /// Move to the key in this file, which is made if it is not there.
    #[arg(long, value_name = "FILE", group = "to")]
    to_file: Option<PathBuf>,
    /// Move to the key on a PKCS#11 token, which is made if it is not there.
    #[arg(long, value_name = "URI", group = "to")]
    to_uri: Option<String>,
    /// Move to the key in TRAILKEEP_NEW_MASTER_KEY or in systemd's credential
    /// trailkeep.new-master-key.
    #[arg(long, group = "to")]
    to_environment: bool,
    /// Let the master keys of before open the data directory, too.
    #[arg(long, requires = "to")]
    keep: bool,
    /// Seal with a new key of the data from now on.
    #[arg(long)]
    new_data_key: bool,
}

/// What becomes the master key.
enum Target {
    /// The one there is.
    Same,
    Other(Source),
    /// A new one, in the file of the old one.
    InPlace(PathBuf),
}

pub fn run(flags: ResealFlags) -> Result<(), Sentence> {
    let file = File::read(flags.config.as_deref())?;
    let data = flags.data.or(file.data).map_or_else(default_data_directory, Ok)?;
    let master = flags.master.or(file.master_key_file, file.master_key_uri);
    let source = Source::resolve(master, &data)?;
    let target = if let Some(path) = flags.to_file {
        to_file(&source, path)
    } else if let Some(uri) = flags.to_uri {
        Target::Other(Source::Token(Uri::parse(&uri)?))
    } else if flags.to_environment {
        Target::Other(Source::Handed(NEXT))
    } else if flags.new_data_key {
        Target::Same
    } else if let Source::File(path) = &source {
        Target::InPlace(path.clone())
    } else {
        return Err(
            "say where the new master key is: --to-file, --to-uri or --to-environment.".into()
        );
    };
    let (store, account) = open_store(&data)?;
    let done = reseal(&store, &account, &data, &source, &target, flags.keep, flags.new_data_key);
    store.close();
    tell(&done?);
    Ok(())
}

fn to_file(source: &Source, path: PathBuf) -> Target {
    let same = |one: &Path| match (fs::canonicalize(one), fs::canonicalize(&path)) {
        (Ok(one), Ok(other)) => one == other,
        _ => one == path,
    };
    match source {
        Source::File(present) if same(present) => Target::InPlace(path),
        _ => Target::Other(Source::File(path)),
    }
}

/// A store that is there, and held by nobody.
fn open_store(data: &Path) -> Result<(Store, Account), Sentence> {
    let none = || format!("there is no data directory of a server at {}.", data.display());
    if !data.join("FORMAT").exists() {
        return Err(none());
    }
    let store = Store::open(data, Options::default()).map_err(|it| it.to_string())?;
    let account = identity::first_account(&store.begin()).map_err(|it| it.to_string())?;
    Ok((store, account.ok_or_else(none)?))
}

fn reseal(
    store: &Store,
    account: &Account,
    data: &Path,
    source: &Source,
    target: &Target,
    keep: bool,
    new_data_key: bool,
) -> Result<String, Sentence> {
    let mut report = String::new();
    let opened = match keyring::open(store, data, source, account) {
        Ok(opened) => opened,
        Err(sentence) => match already_there(store, data, target, account) {
            Some(opened) => {
                report += "The keyring opens with the new master key already.\n";
                opened
            }
            None => return Err(sentence),
        },
    };
    let opened = renew(data, opened, target, keep, new_data_key)?;
    keyring::rest_on(store, &opened.vault)?;
    let moved = seal_rows(store, data, &opened)?;
    let slots: Vec<_> = opened.keyring.slots().iter().map(|it| it.name.as_str()).collect();
    report += &format!("Opens with: {}\n", slots.join(", "));
    report +=
        &format!("Data key:   number {}, {moved} secrets moved to it\n", opened.vault.newest());
    report += match target {
        Target::Same => "",
        Target::InPlace(_) => "Back up the key file: the old key opens nothing any more.\n",
        Target::Other(_) => "Start the server with the new master key, and back it up.\n",
    };
    Ok(report)
}

/// The keyring, if a run before this one was cut short after it had moved.
fn already_there(store: &Store, data: &Path, target: &Target, account: &Account) -> Option<Opened> {
    let Target::Other(source) = target else { return None };
    keyring::open(store, data, source, account).ok()
}

/// Write the keyring as it is to be.
fn renew(
    data: &Path,
    opened: Opened,
    target: &Target,
    keep: bool,
    new_data_key: bool,
) -> Result<Opened, Sentence> {
    let Opened { mut vault, key, keyring } = opened;
    if new_data_key {
        let full = |_| "the keyring has no room for another key of the data.".to_string();
        vault.renew(&keyring::new_key()).map_err(full)?;
    }
    if !matches!(target, Target::Same) {
        vault.retire_direct();
    }
    match target {
        // Whoever else has a slot cannot be asked to wrap another key.
        Target::Same => {
            write(data, Opened { vault, key, keyring: keyring.clone() }, keyring.slots().to_vec())
        }
        Target::Other(source) => {
            source.make()?;
            let master = source.open()?;
            if !keep {
                let opened = keyring::make(&master, vault)?;
                keyring::write(data, &opened.keyring)?;
                return Ok(opened);
            }
            let slots = added(&keyring, master.slot(&key)?)?;
            write(data, Opened { vault, key, keyring }, slots)
        }
        Target::InPlace(path) => {
            let next = file::beside(path, NEXT_ENDING);
            file::write_new_key(&next)?;
            let master = Master::Key(file::read_key(&next)?);
            let slots = added(&keyring, master.slot(&key)?)?;
            let both = write(data, Opened { vault, key, keyring }, slots)?;
            file::replace(&next, path).map_err(|it| {
                format!("{} cannot take its place: {}.", next.display(), reason(&it))
            })?;
            let opened = keyring::make(&master, both.vault)?;
            keyring::write(data, &opened.keyring)?;
            Ok(opened)
        }
    }
}

fn write(data: &Path, opened: Opened, slots: Vec<Slot>) -> Result<Opened, Sentence> {
    let Opened { vault, key, .. } = opened;
    let keyring = Keyring::seal(&vault, &key, slots, entropy::bytes());
    keyring::write(data, &keyring)?;
    Ok(Opened { vault, key, keyring })
}

/// The slots with one more, in the place of one of the same name.
fn added(keyring: &Keyring, slot: Slot) -> Result<Vec<Slot>, Sentence> {
    let mut slots = keyring.slots().to_vec();
    slots.retain(|it| it.name != slot.name);
    slots.push(slot);
    match slots.len() <= SLOTS_MAX {
        true => Ok(slots),
        false => Err(format!("the keyring opens with {SLOTS_MAX} master keys already.")),
    }
}

/// Seal under the newest key what is not: a transaction for each account.
fn seal_rows(store: &Store, data: &Path, opened: &Opened) -> Result<usize, Sentence> {
    let vault = &opened.vault;
    let said = |it: store::Failure| it.to_string();
    let mut moved = start::reseal_root_key(data, vault)?;
    for account in identity::accounts(&store.begin()).map_err(said)? {
        let mut tx = store.begin();
        let mut count = 0;
        for reseal in [identity::reseal, trail::reseal_keys, services::kms::reseal] {
            count += reseal(&mut tx, vault, &account.id, &mut entropy::bytes).map_err(said)?;
        }
        if count > 0 {
            keyring::commit(store, tx)?;
        }
        moved += count;
    }
    Ok(moved)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::Config;

    /// Where a move to a new key in the same file can be cut short, and what is on disk then.
    const INSTANTS: [&str; 4] = ["made", "both", "replaced", "done"];

    fn cut_short(data: &Path, path: &Path, opened: Opened, until: &str) {
        let next = file::beside(path, NEXT_ENDING);
        file::write_new_key(&next).unwrap();
        if until == "made" {
            return;
        }
        let master = Master::Key(file::read_key(&next).unwrap());
        let slots = added(&opened.keyring, master.slot(&opened.key).unwrap()).unwrap();
        let both = write(data, opened, slots).unwrap();
        if until == "both" {
            return;
        }
        file::replace(&next, path).unwrap();
        if until == "replaced" {
            return;
        }
        let opened = keyring::make(&master, both.vault).unwrap();
        keyring::write(data, &opened.keyring).unwrap();
    }

    #[test]
    fn wherever_a_change_of_the_key_file_ends_the_file_opens_the_keyring() {
        for until in INSTANTS {
            let dir = tempfile::tempdir().unwrap();
            let (data, config) = (dir.path(), Config::of_directory(dir.path()));
            let id = start::open(&config).unwrap().vault.id();
            let path = data.join("master.key");
            let source = Source::File(path.clone());
            let (store, account) = open_store(data).unwrap();
            let opened = keyring::open(&store, data, &source, &account).unwrap();
            cut_short(data, &path, opened, until);
            let again = keyring::open(&store, data, &source, &account).unwrap();
            assert_eq!(again.vault.id(), id, "{until}");
            let target = Target::InPlace(path);
            reseal(&store, &account, data, &source, &target, false, false).unwrap();
            store.close();
            assert_eq!(start::open(&config).unwrap().vault.id(), id, "{until}");
            assert_eq!(keyring::read(data).unwrap().unwrap().slots().len(), 1, "{until}");
        }
    }

    #[test]
    fn a_keyring_has_room_for_a_named_number_of_master_keys() {
        let dir = tempfile::tempdir().unwrap();
        let (data, config) = (dir.path(), Config::of_directory(dir.path()));
        drop(start::open(&config).unwrap());
        let (store, account) = open_store(data).unwrap();
        let to = |nth: usize| {
            let target = Target::Other(Source::File(data.join(format!("{nth}.key"))));
            reseal(&store, &account, data, &config.master_key, &target, true, false)
        };
        for nth in 1..SLOTS_MAX {
            to(nth).unwrap();
            to(nth).unwrap();
        }
        assert!(to(SLOTS_MAX).unwrap_err().contains("already"));
        let target = Target::Other(Source::File(data.join("1.key")));
        reseal(&store, &account, data, &config.master_key, &target, false, false).unwrap();
        assert_eq!(keyring::read(data).unwrap().unwrap().slots().len(), 1);
    }
}
