//! When a rule means what.
//!
//! # Invariants
//!
//! * Days are counted from the moment they are counted from, and end at the midnight UTC that
//!   follows: what was written at 10:30 on the 15th and is kept for 3 days goes on the 19th (S3 User
//!   Guide, *Lifecycle configuration elements*).
//! * A date counts from its midnight on, also for what is written later.
//! * Of several rules for the same end, the one that comes first is followed.

use super::rows::{Expiration, Lifecycle, Noncurrent, Rule, Scope};

pub(super) const DAY_MS: i64 = 24 * 60 * 60 * 1000;

/// What a scope asks of an object. Delete markers have no tags and no bytes.
#[derive(Clone, Copy, Debug)]
pub(super) struct Thing<'a> {
    pub key: &'a str,
    pub size: u64,
    pub tags: &'a [(String, String)],
}

/// The midnight that follows a moment.
pub(super) fn midnight_after(moment: i64) -> i64 {
    moment.saturating_sub(moment.rem_euclid(DAY_MS)).saturating_add(DAY_MS)
}

/// When days are over.
pub(super) fn days_after(moment: i64, days: u32) -> i64 {
    midnight_after(moment.saturating_add(i64::from(days) * DAY_MS))
}

impl Scope {
    pub(super) fn covers(&self, thing: Thing) -> bool {
        self.prefix.as_ref().is_none_or(|it| thing.key.starts_with(it.as_str()))
            && self.tags.iter().all(|it| thing.tags.contains(it))
            && self.larger_than.is_none_or(|it| thing.size > it)
            && self.smaller_than.is_none_or(|it| thing.size < it)
    }
}

impl Lifecycle {
    /// When an object that is the current version expires, and by which rule.
    pub(super) fn expiry(&self, thing: Thing, made_at: i64) -> Option<(i64, &Rule)> {
        let expiries = self.rules_for(thing).filter_map(|rule| match rule.expiration? {
            Expiration::Days(days) => Some((days_after(made_at, days), rule)),
            Expiration::Date(date) => Some((date, rule)),
            Expiration::LoneMarker(_) => None,
        });
        expiries.min_by_key(|(at, _)| *at)
    }

    /// When a delete marker goes that hides nothing any more: at once where a rule says so, else at
    /// the age at which an object would.
    pub(super) fn marker_end(&self, key: &str, made_at: i64) -> Option<(i64, &Rule)> {
        let marker = Thing { key, size: 0, tags: &[] };
        let lone = self
            .rules_for(marker)
            .find(|rule| matches!(rule.expiration, Some(Expiration::LoneMarker(true))));
        match lone {
            Some(rule) => Some((made_at, rule)),
            None => self.expiry(marker, made_at),
        }
    }

    /// When a version goes that ceased to be the current one, given how many noncurrent versions are
    /// newer.
    pub(super) fn noncurrent_end(
        &self,
        thing: Thing,
        ceased_at: i64,
        newer: u32,
    ) -> Option<(i64, &Rule)> {
        let ends = self.rules_for(thing).filter_map(|rule| {
            let Noncurrent { days, kept } = rule.noncurrent?;
            let enough = newer >= kept.unwrap_or(0);
            enough.then(|| (days_after(ceased_at, days), rule))
        });
        ends.min_by_key(|(at, _)| *at)
    }

    /// When an upload that was not completed is aborted.
    pub(super) fn abortion(&self, key: &str, initiated_at: i64) -> Option<(i64, &Rule)> {
        let upload = Thing { key, size: 0, tags: &[] };
        let ends = self.rules_for(upload).filter_map(|rule| {
            let days = rule.abort_days?;
            Some((days_after(initiated_at, days), rule))
        });
        ends.min_by_key(|(at, _)| *at)
    }

    pub(super) fn removes_objects(&self) -> bool {
        let removes = |it: &Rule| it.expiration.is_some() || it.noncurrent.is_some();
        self.rules.iter().any(|it| it.enabled && removes(it))
    }

    pub(super) fn aborts_uploads(&self) -> bool {
        self.rules.iter().any(|it| it.enabled && it.abort_days.is_some())
    }

    fn rules_for(&self, thing: Thing) -> impl Iterator<Item = &Rule> {
        self.rules.iter().filter(move |it| it.enabled && it.scope.covers(thing))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_end_at_the_midnight_that_follows() {
        let at = |text: &str| text.parse::<jiff::Timestamp>().unwrap().as_millisecond();
        let guide = days_after(at("2014-01-15T10:30:00Z"), 3);
        assert_eq!(guide, at("2014-01-19T00:00:00Z"));
        assert_eq!(midnight_after(at("2014-01-15T00:00:00Z")), at("2014-01-16T00:00:00Z"));
        assert_eq!(midnight_after(at("1969-12-31T23:59:59Z")), 0);
        assert!(days_after(i64::MAX, u32::MAX) > 0);
    }
}
