//! Where the master key comes from, as the settings say.
//!
//! | setting | what it names |
//! |---|---|
//! | `--master-key-file` | a file of 64 hexadecimal digits, or of the base64 of 32 bytes |
//! | `--master-key-uri` | a key on a PKCS#11 token |
//! | `TRAILKEEP_MASTER_KEY` | the key itself |
//! | `$CREDENTIALS_DIRECTORY/trailkeep.master-key` | the key itself, as systemd hands it over |
//!
//! # Invariants
//!
//! * Two of them are refused. None is `master.key` in the data directory.

use std::path::{Path, PathBuf};

use clap::Args;
use zeroize::Zeroizing;

use super::Master;
use super::file::{self, Unread};
use super::token::Token;
use super::uri::Uri;
use crate::config::{MASTER_KEY_FILE, Sentence, variable};

/// A key from the environment, by the name of the variable and of the credential.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Handed {
    pub variable: &'static str,
    pub credential: &'static str,
}

pub const PRESENT: Handed =
    Handed { variable: "TRAILKEEP_MASTER_KEY", credential: "trailkeep.master-key" };
pub const NEXT: Handed =
    Handed { variable: "TRAILKEEP_NEW_MASTER_KEY", credential: "trailkeep.new-master-key" };
pub const PIN: Handed =
    Handed { variable: "TRAILKEEP_PKCS11_PIN", credential: "trailkeep.pkcs11-pin" };

#[derive(Args, Debug, Default, Clone)]
pub struct MasterFlags {
    /// The file that holds the master key (default: master.key in the data directory).
    #[arg(long, env = "TRAILKEEP_MASTER_KEY_FILE", value_name = "FILE")]
    pub master_key_file: Option<PathBuf>,
    /// The master key on a PKCS#11 token, as in
    /// `pkcs11:token=vault;object=trailkeep?module-path=/usr/lib/softhsm/libsofthsm2.so`.
    ///
    /// The PIN comes from the file that the URI names (pin-source=/FILE), from the variable
    /// TRAILKEEP_PKCS11_PIN or from systemd's credential trailkeep.pkcs11-pin.
    #[arg(long, env = "TRAILKEEP_MASTER_KEY_URI", value_name = "URI")]
    pub master_key_uri: Option<String>,
}

impl MasterFlags {
    /// What was not given, as the configuration file has it.
    pub fn or(self, file: Option<PathBuf>, uri: Option<String>) -> MasterFlags {
        MasterFlags {
            master_key_file: self.master_key_file.or(file),
            master_key_uri: self.master_key_uri.or(uri),
        }
    }
}

/// Where a master key is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Source {
    File(PathBuf),
    Token(Uri),
    Handed(Handed),
}

impl Source {
    /// The one source that is named.
    pub fn resolve(flags: MasterFlags, data: &Path) -> Result<Source, Sentence> {
        let handed = PRESENT.is_given().then_some(Source::Handed(PRESENT));
        let file = flags.master_key_file.map(Source::File);
        let token = match flags.master_key_uri {
            Some(uri) => Some(Source::Token(Uri::parse(&uri)?)),
            None => None,
        };
        let mut named = [file, token, handed].into_iter().flatten();
        match (named.next(), named.next()) {
            (None, _) => Ok(Source::File(data.join(MASTER_KEY_FILE))),
            (Some(source), None) => Ok(source),
            (Some(one), Some(other)) => Err(format!(
                "two master keys are named, {} and {}; name one.",
                one.words(),
                other.words()
            )),
        }
    }

    /// The key there.
    pub fn open(&self) -> Result<Master, Sentence> {
        match self {
            Source::File(path) => file::read_key(path).map(Master::Key),
            Source::Token(uri) => Token::new(uri).map(Master::Token),
            Source::Handed(handed) => handed.key().map(Master::Key),
        }
    }

    /// Make a key there if it is one that we can make, and there is none. Whether it was made.
    pub fn make(&self) -> Result<bool, Sentence> {
        match self {
            Source::File(path) if path.exists() => Ok(false),
            Source::File(path) => file::make_key(path).map(|()| true),
            Source::Token(uri) => Token::new(uri)?.make(),
            Source::Handed(_) => Ok(false),
        }
    }

    pub fn words(&self) -> String {
        match self {
            Source::File(path) => format!("the file {}", path.display()),
            Source::Token(uri) => format!("the key `{}` on a PKCS#11 token", uri.object),
            Source::Handed(it) if variable(it.variable).is_some() => {
                format!("the variable {}", it.variable)
            }
            Source::Handed(it) => format!("the credential {}", it.credential),
        }
    }
}

impl Handed {
    pub fn is_given(&self) -> bool {
        variable(self.variable).is_some() || self.credential_path().is_some_and(|it| it.exists())
    }

    fn credential_path(&self) -> Option<PathBuf> {
        Some(Path::new(&variable("CREDENTIALS_DIRECTORY")?).join(self.credential))
    }

    /// What was handed over.
    pub fn text(&self) -> Result<Option<Zeroizing<Vec<u8>>>, Sentence> {
        let (name, file) = (self.variable, self.credential);
        let text = variable(name).map(|it| Zeroizing::new(it.into_bytes()));
        let path = self.credential_path();
        let credential = match path.map(|it| file::read_credential(&it)) {
            None | Some(Err(Unread::Missing)) => None,
            Some(Ok(text)) => Some(text),
            Some(Err(Unread::Open)) => None,
            Some(Err(Unread::Failed(reason))) => {
                return Err(format!("the credential {file} cannot be read: {reason}."));
            }
        };
        match (text, credential) {
            (Some(_), Some(_)) => Err(format!(
                "the variable {name} is set and there is a credential {file}; name one."
            )),
            (text, credential) => Ok(text.or(credential)),
        }
    }

    fn key(&self) -> Result<vault::Master, Sentence> {
        let (name, file) = (self.variable, self.credential);
        let text = self.text()?.ok_or_else(|| {
            format!("there is no master key in the environment: neither {name} nor the credential {file}.")
        })?;
        let words = Source::Handed(*self).words();
        file::parse_key(&text).ok_or_else(|| {
            format!("{words} is not 64 hexadecimal digits or the base64 of 32 bytes.")
        })
    }
}
