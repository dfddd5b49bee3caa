//! The settings of the trail's bucket.
//!
//! # Invariants
//!
//! * A bucket that is not there yet is taken to have nothing set, whatever its defaults will be.

use super::super::levels::Algorithm;
use super::super::observed::{Bucket, Encryption, Expiry, Seen};
use super::super::policy::{bucket_statements, completed};
use super::super::steps::Action;
use super::{Check, Compared, KeyState, Place, Sheet};

/// What must be so before anything is written: it is there, closed, and lets the trail in.
pub(super) fn protection(sheet: &Sheet) -> Vec<Check> {
    let arn = sheet.seen.bucket_arn();
    let (place, bucket) = match found(sheet, &arn) {
        Ok(it) => it,
        Err(check) => return vec![*check],
    };
    let level = &sheet.wanted.level.bucket;
    let mut checks = vec![present(sheet, place)];
    if level.block_public_access == Some(true) {
        let (on, act) = (&bucket.public_access_blocked, Action::BlockPublicAccess);
        checks.push(sheet.switch("bucket.block_public_access", place, on, act));
    }
    if level.versioning == Some(true) {
        let (on, act) = (&bucket.versioning, Action::EnableVersioning);
        checks.push(sheet.switch("bucket.versioning", place, on, act));
    }
    checks.push(policy(sheet, place, &bucket));
    checks
}

/// How files are kept: encrypted with what, until when.
pub(super) fn retention(sheet: &Sheet) -> Vec<Check> {
    let arn = sheet.seen.bucket_arn();
    let Ok((place, bucket)) = found(sheet, &arn) else { return Vec::new() };
    let level = &sheet.wanted.level.bucket;
    let mut checks = Vec::new();
    if let Some(algorithm) = level.default_encryption {
        checks.push(encryption(sheet, place, &bucket, algorithm));
    }
    if let Some(days) = level.expire_after_days {
        let expiry = Expiry { days, noncurrent_days: level.noncurrent_expire_after_days };
        checks.push(lifecycle(sheet, place, &bucket, expiry));
    }
    if level.mfa_delete.is_some() {
        checks.push(mfa_delete(sheet, place, &bucket));
    }
    checks
}

/// The bucket, or one that has nothing set if it is still to be made.
fn found<'a>(sheet: &'a Sheet, arn: &'a str) -> Result<(Place<'a>, Bucket), Box<Check>> {
    let place = Place { resource: arn, region: sheet.seen.key_region() };
    let unmade = || Bucket {
        region: sheet.seen.home_region.clone(),
        encryption: Seen::Known(None),
        public_access_blocked: Seen::Known(false),
        versioning: Seen::Known(false),
        mfa_delete: false,
        expiry: Seen::Known(None),
        policy: Seen::Known(None),
    };
    match &sheet.seen.bucket {
        Seen::Known(Some(bucket)) => Ok((place, bucket.clone())),
        Seen::Known(None) if sheet.exclusion("bucket.present", place).is_none() => {
            Ok((place, unmade()))
        }
        Seen::Known(None) => Err(Box::new(present(sheet, place))),
        Seen::Unknown(why) => {
            let unknown = Compared::Unknown(why.clone());
            Err(Box::new(sheet.check("bucket.present", place, ("there", "unknown"), unknown)))
        }
    }
}

fn present(sheet: &Sheet, place: Place) -> Check {
    let (found, compared) = match &sheet.seen.bucket {
        Seen::Known(Some(_)) => ("there", Compared::Met),
        _ => ("missing", Compared::Differs(Action::CreateBucket)),
    };
    sheet.check("bucket.present", place, ("there", found), compared)
}

fn policy(sheet: &Sheet, place: Place, bucket: &Bucket) -> Check {
    let (found, compared) = match &bucket.policy {
        Seen::Unknown(why) => ("unknown", Compared::Unknown(why.clone())),
        Seen::Known(present) => {
            match completed(present.as_ref(), bucket_statements(&sheet.facts)) {
                None => ("lets the trail write", Compared::Met),
                Some(policy) => {
                    ("lacks statements", Compared::Differs(Action::PutBucketPolicy(policy)))
                }
            }
        }
    };
    sheet.check("bucket.policy", place, ("lets the trail write", found), compared)
}

fn encryption(sheet: &Sheet, place: Place, bucket: &Bucket, algorithm: Algorithm) -> Check {
    let setting = "bucket.default_encryption";
    let (word, key) = match algorithm {
        Algorithm::Aes256 => ("AES256", None),
        Algorithm::Kms => match sheet.key() {
            KeyState::Ready(arn) => ("aws:kms with the key", Some(arn)),
            KeyState::Coming(arn) => ("aws:kms with the key", arn),
            KeyState::Out(why) => {
                let note = Compared::Note(why);
                return sheet.check(setting, place, ("aws:kms with the key", "not set"), note);
            }
        },
    };
    let (found, compared) = match &bucket.encryption {
        Seen::Unknown(why) => ("unknown".into(), Compared::Unknown(why.clone())),
        Seen::Known(present) => {
            let met = present.as_ref().is_some_and(|it| {
                let right_key = key.is_some() && it.kms_key == key;
                it.algorithm == algorithm && (algorithm == Algorithm::Aes256 || right_key)
            });
            let act = Action::PutBucketEncryption(algorithm);
            let compared = if met { Compared::Met } else { Compared::Differs(act) };
            (described(present.as_ref(), key.as_deref()), compared)
        }
    };
    sheet.check(setting, place, (word, &found), compared)
}

fn described(present: Option<&Encryption>, key: Option<&str>) -> String {
    match present {
        None => "not set".into(),
        Some(Encryption { algorithm: Algorithm::Aes256, .. }) => "AES256".into(),
        Some(Encryption { kms_key: None, .. }) => "aws:kms with AWS's key".into(),
        Some(Encryption { kms_key: Some(it), .. }) if Some(it.as_str()) == key => {
            "aws:kms with the key".into()
        }
        Some(Encryption { kms_key, .. }) => {
            format!("aws:kms with {}", kms_key.as_deref().unwrap_or_default())
        }
    }
}

fn lifecycle(sheet: &Sheet, place: Place, bucket: &Bucket, expiry: Expiry) -> Check {
    let (found, compared) = match &bucket.expiry {
        Seen::Unknown(why) => ("unknown".into(), Compared::Unknown(why.clone())),
        Seen::Known(Some(it)) if it.satisfies(&expiry) => (days(Some(it)), Compared::Met),
        Seen::Known(it) if bucket.mfa_delete => {
            let why = "MFA Delete is on, and S3 has no lifecycle rules beside it";
            (days(it.as_ref()), Compared::Note(why.into()))
        }
        Seen::Known(it) => {
            let kept = it.and_then(|it| it.noncurrent_days);
            let expiry = Expiry { noncurrent_days: expiry.noncurrent_days.or(kept), ..expiry };
            (days(it.as_ref()), Compared::Differs(Action::PutLifecycle(expiry)))
        }
    };
    let wanted = days(Some(&expiry));
    sheet.check("bucket.expire_after_days", place, (&wanted, &found), compared)
}

fn days(expiry: Option<&Expiry>) -> String {
    match expiry {
        None => "no rule".into(),
        Some(Expiry { days, noncurrent_days: None }) => format!("{days} days"),
        Some(Expiry { days, noncurrent_days: Some(old) }) => format!("{days} days, old {old}"),
    }
}

fn mfa_delete(sheet: &Sheet, place: Place, bucket: &Bucket) -> Check {
    let (found, compared) = match bucket.mfa_delete {
        true => ("on", Compared::Met),
        false => ("off", Compared::Note(reminder(&sheet.seen.bucket_name))),
    };
    sheet.check("bucket.mfa_delete", place, ("on", found), compared)
}

fn reminder(bucket: &str) -> String {
    format!(
        "only the root user can switch MFA Delete on, after removing the lifecycle rules: aws s3api \
         put-bucket-versioning --bucket {bucket} --versioning-configuration \
         Status=Enabled,MFADelete=Enabled --mfa 'SERIAL CODE'"
    )
}
