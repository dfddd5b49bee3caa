//! What this machine remembers of the accounts it keeps: a TOML file beside the user's other settings.
//!
//! The account itself remembers the choice, in its trail's tags, and what the tags say goes before what
//! the file says. The file holds it until there is a trail, brings it back when somebody deletes the
//! trail, and knows when this machine put the level back last.
//!
//! # Invariants
//!
//! * It is written whole beside the old one and then renamed, so it is never half there.
//! * Accounts are told apart by number and endpoint: a lab never speaks for the real account.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::core::choice::{Choice, Written};

#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct State {
    #[serde(default)]
    accounts: BTreeMap<String, Account>,
}

#[derive(Debug, Default, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Account {
    pub choice: Option<Written>,
    /// The last occurrence of the schedule that was taken, or when keeping began.
    pub taken: Option<Timestamp>,
}

impl State {
    pub fn read(path: &Path) -> Result<State, String> {
        let name = path.display();
        match std::fs::read_to_string(path) {
            Ok(text) => toml::from_str(&text)
                .map_err(|it| format!("the state file {name} is not valid: {}.", it.message())),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(State::default()),
            Err(error) => Err(format!("the state file {name} cannot be read: {error}.")),
        }
    }

    pub fn account(&self, place: &str) -> Account {
        self.accounts.get(place).cloned().unwrap_or_default()
    }

    /// Remember something of one account, leaving the others as they are.
    pub fn remember(
        path: &Path,
        place: &str,
        change: impl FnOnce(&mut Account),
    ) -> Result<(), String> {
        let mut state = State::read(path)?;
        change(state.accounts.entry(place.into()).or_default());
        state.write(path)
    }

    fn write(&self, path: &Path) -> Result<(), String> {
        let failed = |it: std::io::Error| {
            format!("the state file {} cannot be written: {it}.", path.display())
        };
        if let Some(folder) = path.parent() {
            std::fs::create_dir_all(folder).map_err(failed)?;
        }
        let text = toml::to_string(self).map_err(|it| it.to_string())?;
        let beside = path.with_extension(format!("{}.new", std::process::id()));
        std::fs::write(&beside, format!("{HEAD}{text}")).map_err(failed)?;
        std::fs::rename(&beside, path).map_err(failed)
    }
}

const HEAD: &str =
    "# Written by `trailkeep baseline`. The tags of the trail go before what stands here.\n\n";

impl Account {
    pub fn choice(&self) -> Result<Option<Choice>, String> {
        self.choice.clone().map(Choice::try_from).transpose()
    }
}

/// Where the file is, unless it was named.
pub fn default_path() -> Result<PathBuf, String> {
    let variable = |name: &str| std::env::var(name).ok().filter(|it| !it.is_empty());
    let base = variable("XDG_CONFIG_HOME").map(PathBuf::from);
    let base = base.or_else(|| variable("HOME").map(|it| PathBuf::from(it).join(".config")));
    match base {
        Some(base) => Ok(base.join("trailkeep/baseline.toml")),
        None => {
            Err("there is no home directory for the state file; name one with --state FILE.".into())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::core::levels::LevelName;

    #[test]
    fn accounts_are_remembered_side_by_side() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("deep/baseline.toml");
        let choice = Choice { opted_in: true, ..Choice::of(LevelName::Secure) };
        let moment: Timestamp = "2026-11-27T17:00:00Z".parse().unwrap();
        State::remember(&path, "1", |it| it.choice = Some(Written::from(&choice))).unwrap();
        State::remember(&path, "1@http://lab", |it| it.taken = Some(moment)).unwrap();
        let state = State::read(&path).unwrap();
        assert_eq!(state.account("1").choice().unwrap(), Some(choice));
        assert_eq!(state.account("1@http://lab").taken, Some(moment));
        assert_eq!(state.account("1@http://lab").choice().unwrap(), None);
    }

    #[test]
    fn a_file_that_is_no_state_is_not_overwritten() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("baseline.toml");
        std::fs::write(&path, "[acounts]").unwrap();
        let said = State::remember(&path, "1", |it| it.taken = None).unwrap_err();
        assert!(said.contains("is not valid"), "{said}");
        assert_eq!(std::fs::read_to_string(&path).unwrap(), "[acounts]");
    }
}
