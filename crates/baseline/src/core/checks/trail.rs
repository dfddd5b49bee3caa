//! The settings of the trail.
//!
//! # Invariants
//!
//! * A missing trail is made by one call with all its settings, so that it is never half set.
//! * Global service events come before multi-region: CloudTrail refuses the second without the first.

use super::super::choice;
use super::super::observed::{Seen, Trail};
use super::super::steps::{Action, Change, NewTrail};
use super::{Check, Compared, KeyState, Place, Sheet};

pub(super) fn checks(sheet: &Sheet) -> Vec<Check> {
    let arn = sheet.facts.trail_arn;
    let place = Place { resource: arn, region: &sheet.seen.home_region };
    match &sheet.seen.trail {
        Seen::Known(Some(trail)) => {
            let mut checks =
                vec![sheet.check("trail.present", place, ("there", "there"), Compared::Met)];
            checks.extend(switches(sheet, place, trail));
            checks.extend(encryption(sheet, place, Some(trail)));
            checks.extend(logging(sheet, place, &trail.logging));
            checks.push(tags(sheet, place, &trail.tags));
            checks
        }
        Seen::Known(None) => missing(sheet, place),
        Seen::Unknown(why) => {
            let unknown = Compared::Unknown(why.clone());
            vec![sheet.check("trail.present", place, ("there", "unknown"), unknown)]
        }
    }
}

/// The switches of a trail, each with what turns it on.
const SWITCHES: [(&str, Change); 3] = [
    ("trail.global_service_events", Change::GlobalServiceEvents),
    ("trail.multi_region", Change::MultiRegion),
    ("trail.log_file_validation", Change::LogFileValidation),
];

/// Whether the level wants what this change turns on.
fn wants(sheet: &Sheet, change: Change) -> bool {
    let level = &sheet.wanted.level.trail;
    let wanted = match change {
        Change::GlobalServiceEvents => level.global_service_events,
        Change::MultiRegion => level.multi_region,
        Change::LogFileValidation => level.log_file_validation,
        Change::Encrypt => level.encrypted_with_key,
        Change::StopEncrypting => level.encrypted_with_key.map(|it| !it),
    };
    wanted == Some(true)
}

fn switches(sheet: &Sheet, place: Place, trail: &Trail) -> Vec<Check> {
    let found = [trail.global_service_events, trail.multi_region, trail.log_file_validation];
    let wanted = SWITCHES.iter().zip(found).filter(|((_, change), _)| wants(sheet, *change));
    wanted
        .map(|((setting, change), on)| {
            sheet.switch(setting, place, &Seen::Known(on), Action::UpdateTrail(*change))
        })
        .collect()
}

/// The trail is encrypted with the account's key, or no longer with any.
fn encryption(sheet: &Sheet, place: Place, trail: Option<&Trail>) -> Option<Check> {
    let setting = "trail.encrypted_with_key";
    let wanted = sheet.wanted.level.trail.encrypted_with_key?;
    let present = trail.and_then(|it| it.kms_key.as_deref());
    let other = present.unwrap_or("S3's own keys");
    if !wanted {
        let act = Action::UpdateTrail(Change::StopEncrypting);
        let compared = if present.is_none() { Compared::Met } else { Compared::Differs(act) };
        return Some(sheet.check(setting, place, ("S3's own keys", other), compared));
    }
    let (found, compared) = match sheet.key() {
        // A key that is still to be enabled was told to the trail already.
        KeyState::Ready(arn) | KeyState::Coming(Some(arn)) if present == Some(&arn) => {
            ("the key", Compared::Met)
        }
        KeyState::Ready(_) | KeyState::Coming(_) => {
            (other, Compared::Differs(Action::UpdateTrail(Change::Encrypt)))
        }
        KeyState::Out(why) => (other, Compared::Note(why)),
    };
    Some(sheet.check(setting, place, ("the key", found), compared))
}

fn logging(sheet: &Sheet, place: Place, on: &Seen<bool>) -> Option<Check> {
    let wanted = sheet.wanted.level.trail.logging == Some(true);
    wanted.then(|| sheet.switch("trail.logging", place, on, Action::StartLogging))
}

fn tags(
    sheet: &Sheet,
    place: Place,
    present: &Seen<std::collections::BTreeMap<String, String>>,
) -> Check {
    let wanted = sheet.wanted.choice.to_tags();
    let act = || Compared::Differs(Action::TagTrail(wanted.clone()));
    let word = sheet.wanted.choice.level.word();
    let (found, compared) = match present {
        Seen::Unknown(why) => ("unknown", Compared::Unknown(why.clone())),
        Seen::Known(tags) if wanted.iter().all(|(name, value)| tags.get(name) == Some(value)) => {
            (word, Compared::Met)
        }
        Seen::Known(tags) => match tags.get(choice::LEVEL_TAG).map(String::as_str) {
            None => ("not set", act()),
            Some(it) if it == word => ("other choices", act()),
            Some(it) => (it, act()),
        },
    };
    sheet.check("trail.tags", place, (word, found), compared)
}

/// A trail that is not there: one call makes it, the rest of its settings come with it.
fn missing(sheet: &Sheet, place: Place) -> Vec<Check> {
    let excluded = |setting: &str| sheet.exclusion(setting, place).is_some();
    let set = |setting: &str, change| wants(sheet, change) && !excluded(setting);
    let encryption = encryption(sheet, place, None);
    let encrypted = matches!(
        encryption.as_ref().map(|it| &it.verdict),
        Some(super::Verdict::Differs(Action::UpdateTrail(Change::Encrypt)))
    );
    let new = NewTrail {
        global_service_events: set("trail.global_service_events", Change::GlobalServiceEvents),
        multi_region: set("trail.multi_region", Change::MultiRegion),
        log_file_validation: set("trail.log_file_validation", Change::LogFileValidation),
        encrypted_with_key: encrypted,
    };
    let bucket = Place { resource: sheet.facts.bucket_arn, region: sheet.seen.key_region() };
    let no_bucket = !matches!(sheet.seen.bucket, Seen::Known(Some(_)))
        && (matches!(sheet.seen.bucket, Seen::Unknown(_))
            || sheet.exclusion("bucket.present", bucket).is_some());
    let compared = match no_bucket {
        true => Compared::Note("there is no bucket for it to write to".into()),
        false => Compared::Differs(Action::CreateTrail(new)),
    };
    let made = sheet.check("trail.present", place, ("there", "missing"), compared);
    if !matches!(made.verdict, super::Verdict::Differs(_)) {
        return vec![made];
    }
    let mut checks = vec![made];
    for (setting, change) in SWITCHES {
        if wants(sheet, change) {
            checks.push(sheet.check(setting, place, ("on", "missing"), Compared::Follows));
        }
    }
    checks.extend(encryption.map(|it| match encrypted {
        true => Check { verdict: super::Verdict::Follows, found: "missing".into(), ..it },
        false => it,
    }));
    checks.extend(logging(sheet, place, &Seen::Known(false)));
    checks.push(tags(sheet, place, &Seen::Known(Default::default())));
    checks
}
