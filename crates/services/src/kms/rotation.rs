//! Rotation: a key gets new material, and keeps the old to open what it sealed.
//!
//! # Invariants
//!
//! * Only symmetric keys rotate, and by the calendar only those whose material is made here.
//! * Rotations on demand do not move the calendar.
//! * The worker rotates at the time that the key's row names, as often as that has passed: after a long
//!   sleep once, for all the dates it slept through.

use wire::kms as aws;

use super::rows::Key;
use super::specs::{Origin, Spec};
use super::states;
use crate::prelude::*;

pub(super) const DAYS_DEFAULT: u32 = 365;
pub(super) const DAY_MS: i64 = 24 * 60 * 60 * 1000;

/// When a period that begins now is over.
pub(super) fn after(now: i64, days: u32) -> i64 {
    now.saturating_add(i64::from(days) * DAY_MS)
}

/// Refuse keys that never rotate.
pub(super) fn check_rotates(key: &Key) -> Result<(), Refusal> {
    match key.spec {
        Spec::Symmetric => Ok(()),
        _ => Err(aws::unsupported_operation("")),
    }
}

/// Refuse keys that do not rotate by the calendar.
pub(super) fn check_calendar(key: &Key) -> Result<(), Refusal> {
    check_rotates(key)?;
    match key.origin {
        Origin::AwsKms => Ok(()),
        Origin::External => Err(states::not_of_origin(key)),
    }
}
