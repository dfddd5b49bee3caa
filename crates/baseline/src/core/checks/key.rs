//! The settings of the account's key.
//!
//! # Invariants
//!
//! * A level that does not encrypt with a key looks at none, so rolling back leaves it as it is.

use super::super::observed::{Key, Seen};
use super::super::policy::{completed, key_statements};
use super::super::steps::Action;
use super::{Check, Compared, KeyState, Place, Sheet};

pub(super) fn checks(sheet: &Sheet) -> Vec<Check> {
    let level = match &sheet.wanted.level.key {
        Some(it) if sheet.wanted.level.wants_key() => it,
        _ => return Vec::new(),
    };
    let alias = sheet.seen.alias_arn(&sheet.names.key_alias);
    let region = sheet.seen.key_region();
    let key = match &sheet.seen.key {
        Seen::Known(key) => key.as_ref(),
        Seen::Unknown(why) => {
            let place = Place { resource: &alias, region };
            let unknown = Compared::Unknown(why.clone());
            return vec![sheet.check("key.present", place, ("enabled", "unknown"), unknown)];
        }
    };
    let place = Place { resource: key.map_or(alias.as_str(), |it| &it.arn), region };
    let mut checks = vec![present(sheet, place, key)];
    // A key that is not to be had cannot be set either: KMS refuses it in most of its states.
    if matches!(sheet.key(), KeyState::Out(_)) {
        return checks;
    }
    let named = key.is_some_and(|it| it.named);
    checks.push(match named {
        true => sheet.check("key.alias", place, ("set", "set"), Compared::Met),
        false => {
            let differs = Compared::Differs(Action::CreateAlias);
            sheet.check("key.alias", place, ("set", "missing"), differs)
        }
    });
    checks.push(policy(sheet, place, key));
    if level.rotation == Some(true) {
        let rotation = key.map_or(Seen::Known(false), |it| it.rotation.clone());
        checks.push(sheet.switch("key.rotation", place, &rotation, Action::EnableRotation));
    }
    checks
}

fn present(sheet: &Sheet, place: Place, key: Option<&Key>) -> Check {
    let (found, compared) = match key.map(|it| it.state.as_str()) {
        Some("Enabled") => ("enabled", Compared::Met),
        Some("Disabled") => ("disabled", Compared::Differs(Action::EnableKey)),
        Some("PendingDeletion") => {
            ("pending deletion", Compared::Differs(Action::CancelKeyDeletion))
        }
        Some(other) => (other, Compared::Note(format!("the key is {other}"))),
        None => {
            let policy = completed(None, key_statements(&sheet.facts)).unwrap_or_default();
            ("missing", Compared::Differs(Action::CreateKey(policy)))
        }
    };
    sheet.check("key.present", place, ("enabled", found), compared)
}

fn policy(sheet: &Sheet, place: Place, key: Option<&Key>) -> Check {
    let (found, compared) = match key.map(|it| &it.policy) {
        None => ("missing", Compared::Follows),
        Some(Seen::Unknown(why)) => ("unknown", Compared::Unknown(why.clone())),
        Some(Seen::Known(present)) => {
            match completed(Some(present), key_statements(&sheet.facts)) {
                None => ("lets CloudTrail encrypt", Compared::Met),
                Some(policy) => {
                    ("lacks statements", Compared::Differs(Action::PutKeyPolicy(policy)))
                }
            }
        }
    };
    sheet.check("key.policy", place, ("lets CloudTrail encrypt", found), compared)
}
