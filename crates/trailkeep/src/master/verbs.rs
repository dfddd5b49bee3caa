//! `trailkeep master-key`: make one, say which ones open a data directory, move to another.
//!
//! # Invariants
//!
//! * What is shown tells keys apart, and helps nobody to a key.

use std::path::PathBuf;

use clap::{Args, Subcommand};

use super::keyring;
use super::reseal::{self, ResealFlags};
use super::source::{MasterFlags, Source};
use super::uri::Uri;
use crate::config::{File, Sentence, default_data_directory};
use crate::serve::tell;

#[derive(Subcommand)]
pub enum MasterKeyVerb {
    /// Make a master key where there is none: in a file, or on a PKCS#11 token.
    Make(MakeFlags),
    /// Say which master keys open a data directory, and whether the one that is set does.
    Show(ShowFlags),
    /// Seal a stopped data directory under another master key.
    Reseal(ResealFlags),
}

#[derive(Args)]
#[group(required = true, multiple = false)]
pub struct MakeFlags {
    /// The file to make.
    #[arg(long, value_name = "FILE")]
    file: Option<PathBuf>,
    /// The key to make on a token.
    #[arg(long, value_name = "URI")]
    uri: Option<String>,
}

#[derive(Args)]
pub struct ShowFlags {
    /// The data directory (default: trailkeep in the user's data directory).
    #[arg(long, env = "TRAILKEEP_DATA", value_name = "DIR")]
    data: Option<PathBuf>,
    /// The TOML file of the server's settings.
    #[arg(long, env = "TRAILKEEP_CONFIG", value_name = "FILE")]
    config: Option<PathBuf>,
    #[command(flatten)]
    master: MasterFlags,
}

pub fn run(verb: MasterKeyVerb) -> Result<(), Sentence> {
    match verb {
        MasterKeyVerb::Make(flags) => make(flags),
        MasterKeyVerb::Show(flags) => show(flags),
        MasterKeyVerb::Reseal(flags) => reseal::run(flags),
    }
}

fn make(flags: MakeFlags) -> Result<(), Sentence> {
    let source = match (flags.file, flags.uri) {
        (Some(path), _) => Source::File(path),
        (None, Some(uri)) => Source::Token(Uri::parse(&uri)?),
        (None, None) => return Err("say where: --file or --uri.".into()),
    };
    if !source.make()? {
        return Err(format!("there is {} already; it is left as it is.", source.words()));
    }
    tell(&format!("Made {}: {}\n", source.words(), source.open()?.name()));
    Ok(())
}

fn show(flags: ShowFlags) -> Result<(), Sentence> {
    let file = File::read(flags.config.as_deref())?;
    let data = flags.data.or(file.data).map_or_else(default_data_directory, Ok)?;
    let flags = flags.master.or(file.master_key_file, file.master_key_uri);
    let source = Source::resolve(flags, &data)?;
    let Some(keyring) = keyring::read(&data)? else {
        return Err(format!("there is no keyring at {}.", keyring::path(&data).display()));
    };
    let mut text = String::new();
    for slot in keyring.slots() {
        text += &format!("Opens with: {}\n", slot.name);
    }
    tell(&text);
    let opened = keyring::unlock(&source.open()?, keyring)?;
    let (words, newest) = (source.words(), opened.vault.newest());
    tell(&format!("Opened with {words}; the data's key is number {newest}.\n"));
    Ok(())
}
