//! Each setting of a level held against what is there. Status and plan are two views of this list.
//!
//! # Invariants
//!
//! * A setting that could not be read, or that is excluded, never becomes a step.
//! * Settings come in the order in which they are safely set: a bucket is closed before anything is
//!   written to it, a key exists and lets CloudTrail in before a trail is told to use it.

mod bucket;
mod key;
mod trail;

use super::choice::Choice;
use super::exclusion::Exclusion;
use super::levels::{Level, Names};
use super::observed::{Observed, Seen};
use super::policy::Facts;
use super::steps::{Action, Step};

/// All settings there are, as exclusions name them.
pub const SETTINGS: &[&str] = &[
    "bucket.present",
    "bucket.block_public_access",
    "bucket.versioning",
    "bucket.policy",
    "key.present",
    "key.alias",
    "key.policy",
    "key.rotation",
    "bucket.default_encryption",
    "bucket.expire_after_days",
    "bucket.mfa_delete",
    "trail.present",
    "trail.global_service_events",
    "trail.multi_region",
    "trail.log_file_validation",
    "trail.encrypted_with_key",
    "trail.logging",
    "trail.tags",
];

/// One setting, and how it is.
#[derive(Debug, Clone, PartialEq)]
pub struct Check {
    pub setting: &'static str,
    pub resource: String,
    pub region: String,
    pub wanted: String,
    pub found: String,
    pub verdict: Verdict,
}

#[derive(Debug, Clone, PartialEq)]
pub enum Verdict {
    Met,
    Differs(Action),
    /// It is set by the step that makes what it belongs to.
    Follows,
    /// It could not be read, for this reason.
    Unknown(String),
    /// It would differ, and is left alone because of this exclusion.
    Excluded(String),
    /// Nothing that a step could do; somebody should know.
    Note(String),
}

impl Verdict {
    pub fn word(&self) -> &'static str {
        match self {
            Verdict::Met => "met",
            Verdict::Differs(_) => "differs",
            Verdict::Follows => "follows",
            Verdict::Unknown(_) => "unknown",
            Verdict::Excluded(_) => "excluded",
            Verdict::Note(_) => "note",
        }
    }

    /// The reason, the exclusion or the hint that goes with it.
    pub fn why(&self) -> Option<&str> {
        match self {
            Verdict::Met | Verdict::Differs(_) | Verdict::Follows => None,
            Verdict::Unknown(it) | Verdict::Excluded(it) | Verdict::Note(it) => Some(it),
        }
    }
}

/// What is wanted, with everything that speaks about it.
pub struct Wanted<'a> {
    pub level: &'a Level,
    pub names: &'a Names,
    pub choice: &'a Choice,
}

/// Hold every setting of the level against what was seen.
pub fn checks(wanted: &Wanted, seen: &Observed) -> Vec<Check> {
    let names = wanted.names.filled(&seen.account, &seen.home_region);
    let trail_arn = seen.trail_arn(&names.trail);
    let bucket_arn = seen.bucket_arn();
    let facts = Facts {
        partition: &seen.partition,
        account: &seen.account,
        trail_arn: &trail_arn,
        bucket_arn: &bucket_arn,
    };
    let sheet = Sheet { wanted, seen, names: &names, facts };
    let mut found = bucket::protection(&sheet);
    found.extend(key::checks(&sheet));
    found.extend(bucket::retention(&sheet));
    found.extend(trail::checks(&sheet));
    found
}

/// What would bring the account to the level, in order.
pub fn steps(checks: &[Check]) -> Vec<Step> {
    let step = |it: &Check| match &it.verdict {
        Verdict::Differs(action) => Some(Step {
            setting: it.setting,
            resource: it.resource.clone(),
            region: it.region.clone(),
            call: action.call(),
            will: action.will(),
            because: format!("wanted: {}; found: {}", it.wanted, it.found),
            action: action.clone(),
        }),
        _ => None,
    };
    checks.iter().filter_map(step).collect()
}

/// What the checks of one account lean on.
struct Sheet<'a> {
    wanted: &'a Wanted<'a>,
    seen: &'a Observed,
    names: &'a Names,
    facts: Facts<'a>,
}

/// Where a setting is.
#[derive(Clone, Copy)]
struct Place<'a> {
    resource: &'a str,
    region: &'a str,
}

/// How a setting compares, before exclusions.
enum Compared {
    Met,
    Differs(Action),
    Follows,
    Unknown(String),
    Note(String),
}

impl Sheet<'_> {
    fn exclusion(&self, setting: &str, place: Place) -> Option<&Exclusion> {
        let choice = self.wanted.choice;
        choice.exclusions.iter().find(|it| it.covers(setting, place.resource, place.region))
    }

    fn check(
        &self,
        setting: &'static str,
        place: Place,
        (wanted, found): (&str, &str),
        compared: Compared,
    ) -> Check {
        debug_assert!(SETTINGS.contains(&setting), "{setting}");
        let excluded = self.exclusion(setting, place).map(|it| it.text().to_string());
        let verdict = match (compared, excluded) {
            (Compared::Met, _) => Verdict::Met,
            (Compared::Follows, None) => Verdict::Follows,
            (_, Some(exclusion)) => Verdict::Excluded(exclusion),
            (Compared::Differs(action), None) => Verdict::Differs(action),
            (Compared::Unknown(why), None) => Verdict::Unknown(why),
            (Compared::Note(why), None) => Verdict::Note(why),
        };
        Check {
            setting,
            resource: place.resource.into(),
            region: place.region.into(),
            wanted: wanted.into(),
            found: found.into(),
            verdict,
        }
    }

    /// A switch that is wanted on.
    fn switch(&self, setting: &'static str, place: Place, on: &Seen<bool>, act: Action) -> Check {
        let (found, compared) = match on {
            Seen::Known(true) => ("on", Compared::Met),
            Seen::Known(false) => ("off", Compared::Differs(act)),
            Seen::Unknown(why) => ("unknown", Compared::Unknown(why.clone())),
        };
        self.check(setting, place, ("on", found), compared)
    }

    /// What the account's key is like, for those who would use it.
    fn key(&self) -> KeyState {
        let seen = self.seen;
        let arn = match &seen.key {
            Seen::Unknown(_) => return KeyState::Out("the key cannot be read".into()),
            Seen::Known(None) => None,
            Seen::Known(Some(key)) => match key.state.as_str() {
                "Enabled" => return KeyState::Ready(key.arn.clone()),
                "Disabled" | "PendingDeletion" => Some(key.arn.clone()),
                other => return KeyState::Out(format!("the key is {other}")),
            },
        };
        let alias = seen.alias_arn(&self.names.key_alias);
        let resource = arn.as_deref().unwrap_or(&alias);
        let place = Place { resource, region: seen.key_region() };
        match self.exclusion("key.present", place) {
            Some(it) => KeyState::Out(format!("the key is excluded by {}", it.text())),
            None => KeyState::Coming(arn),
        }
    }
}

enum KeyState {
    Ready(String),
    /// A step makes it, or enables it again.
    Coming(Option<String>),
    /// It is not to be had, for this reason.
    Out(String),
}
