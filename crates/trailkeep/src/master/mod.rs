//! The master key: where it comes from, and how it opens the keyring.
//!
//! ```text
//! a file, a variable, a credential of systemd, a token      source.rs, file.rs, uri.rs, token.rs
//!         opens a slot of
//! the keyring in the data directory                          keyring.rs
//!         which holds the keys of
//! the vault, for as long as the server runs                  crates/vault
//! ```
//!
//! # Invariants
//!
//! * One source is named. Two are refused: nobody should wonder which one counts.
//! * Neither a key nor a PIN is ever on a command line, in a log or in an error.
//! * What is written to disk is there whole or not at all, and what depends on it comes after.

pub mod file;
pub mod keyring;
pub mod reseal;
pub mod source;
mod token;
mod uri;
pub mod verbs;

use vault::{Key, Keyring, Slot};

use crate::config::Sentence;
use crate::entropy;
use token::Token;

/// A master key that can be used.
pub enum Master {
    /// Its bytes are known.
    Key(vault::Master),
    /// It stays where it is.
    Token(Token),
}

impl Master {
    /// The slot of a keyring that this key opens.
    fn slot(&self, key: &Key) -> Result<Slot, Sentence> {
        let name = self.name();
        match self {
            Master::Key(master) => Ok(Slot::new(&name, master.wrap(key, entropy::bytes()))),
            Master::Token(token) => Ok(Slot::new(&name, token.wrap(key)?)),
        }
    }

    /// The key that is in a slot of this keyring, if any is for this master key.
    fn unlock(&self, keyring: &Keyring) -> Result<Option<Key>, Sentence> {
        match self {
            Master::Key(master) => {
                let mut slots = keyring.slots().iter();
                Ok(slots.find_map(|it| master.unwrap(&it.wrapped).ok()))
            }
            Master::Token(token) => {
                let slots = keyring.slots().iter();
                let slots: Vec<_> = slots.filter(|it| it.name.starts_with(uri::SCHEME)).collect();
                token.unwrap(slots.iter().map(|it| it.wrapped.as_slice()))
            }
        }
    }

    /// What people call it.
    fn name(&self) -> String {
        match self {
            Master::Key(master) => format!("key {}", master.fingerprint()),
            Master::Token(token) => token.name(),
        }
    }
}
