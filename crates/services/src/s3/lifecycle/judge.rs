//! Which of a key's versions have to go.
//!
//! | a key's newest version | and behind it | what goes                                             |
//! |------------------------|---------------|-------------------------------------------------------|
//! | an object              | anything      | it, once it expires: hidden, or erased if no versions |
//! |                        |               | are kept                                              |
//! | a delete marker        | nothing       | it, once a rule lets lone markers go, or at the age   |
//! |                        |               | at which an object would expire                       |
//! | a delete marker        | anything      | not it                                                |
//! | any                    | any other     | that, once it has not been the current one for long,  |
//! |                        |               | and enough newer ones are kept                        |
//!
//! # Invariants
//!
//! * A version ceased to be the current one when its successor was made, marker or object. If that
//!   successor is gone, the next one counts: later, never sooner.
//! * Delete markers do not count among the newer versions that a rule keeps: it keeps bytes.
//! * What has to go is told from the oldest to the newest, so that whoever stops half way has not
//!   changed what the rules say of the rest.

use std::collections::VecDeque;
use std::ops::ControlFlow;

use minicbor::{Decode, Encode};
use store::{Failure, Range, Reverse, Table, Tx};

use super::due::Thing;
use super::rows::Lifecycle;
use crate::s3::ids;
use crate::s3::lookup::VersionId;
use crate::s3::tags::Tags;

/// The same rows as the current versions, read for what rules ask.
pub(super) const CURRENT_AGES: Table<(String, String), Age> = Table::new("s3/current");
/// The same rows as the history, read for what rules ask.
pub(super) const HISTORY_AGES: Table<(String, String, Reverse), Age> = Table::new("s3/history");

/// What rules ask of a version: the same numbers as in the version's own row.
#[derive(Clone, Debug, Default, PartialEq, Encode, Decode)]
#[cbor(map)]
pub(super) struct Age {
    #[n(0)]
    pub order: u64,
    #[n(1)]
    #[cbor(with = "minicbor::bytes")]
    pub salt: ids::Salt,
    #[n(2)]
    pub null: bool,
    #[n(3)]
    pub marker: bool,
    #[n(5)]
    pub size: u64,
    #[n(10)]
    pub tags: Tags,
}

impl Age {
    pub(super) fn id(&self) -> VersionId {
        match self.null {
            true => VersionId::Null,
            false => VersionId::Minted(self.order, self.salt),
        }
    }

    /// When it was made: of an object that was uploaded in parts, when it was completed.
    fn made_at(&self) -> i64 {
        ids::made_at(self.order)
    }

    fn thing<'a>(&'a self, key: &'a str) -> Thing<'a> {
        Thing { key, size: self.size, tags: &self.tags }
    }
}

/// A version that has to go, and by which rule.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Doom {
    pub id: VersionId,
    /// It is the current object; otherwise it is erased in any case.
    pub current: bool,
    pub rule: String,
}

/// Judges one key, told its versions from the newest to the oldest.
pub(super) struct Judge<'a> {
    lifecycle: &'a Lifecycle,
    key: &'a str,
    now: i64,
    dooms_max: usize,
    dooms: VecDeque<Doom>,
    overflowed: bool,
    /// The newest, while it is a marker with nothing behind it.
    lone: Option<Age>,
    /// When the last one told was made; absent before the first.
    successor_at: Option<i64>,
    newer: u32,
}

/// What was found of one key: the oldest of what has to go, and whether there is more.
#[derive(Debug, Default, PartialEq)]
pub(super) struct Verdict {
    pub dooms: Vec<Doom>,
    pub more: bool,
}

impl<'a> Judge<'a> {
    pub(super) fn new(lifecycle: &'a Lifecycle, key: &'a str, now: i64, dooms_max: usize) -> Self {
        Judge {
            lifecycle,
            key,
            now,
            dooms_max,
            dooms: VecDeque::new(),
            overflowed: false,
            lone: None,
            successor_at: None,
            newer: 0,
        }
    }

    /// Judge a key as a transaction sees it.
    pub(super) fn judge(mut self, tx: &Tx, bucket: &str) -> Result<Verdict, Failure> {
        if let Some(current) = tx.get(CURRENT_AGES, (bucket, self.key))? {
            self.tell(current);
        }
        tx.visit(HISTORY_AGES, (bucket, self.key), Range::all(), &mut |_, age| {
            self.tell(age);
            ControlFlow::Continue(())
        })?;
        Ok(self.verdict())
    }

    pub(super) fn tell(&mut self, age: Age) {
        let made_at = age.made_at();
        match self.successor_at {
            None if age.marker => self.lone = Some(age),
            None => self.tell_current(&age),
            Some(ceased_at) => self.tell_noncurrent(&age, ceased_at),
        }
        self.successor_at = Some(made_at);
    }

    fn tell_current(&mut self, age: &Age) {
        let expiry = self.lifecycle.expiry(age.thing(self.key), age.made_at());
        self.note(age, expiry.map(|(at, rule)| (at, rule.id.clone())), true);
    }

    fn tell_noncurrent(&mut self, age: &Age, ceased_at: i64) {
        self.lone = None;
        let end = self.lifecycle.noncurrent_end(age.thing(self.key), ceased_at, self.newer);
        self.note(age, end.map(|(at, rule)| (at, rule.id.clone())), false);
        self.newer = self.newer.saturating_add(u32::from(!age.marker));
    }

    fn note(&mut self, age: &Age, end: Option<(i64, String)>, current: bool) {
        let Some((at, rule)) = end else { return };
        if at > self.now {
            return;
        }
        self.dooms.push_front(Doom { id: age.id(), current, rule });
        if self.dooms.len() > self.dooms_max {
            // The newest of them waits for its turn.
            self.dooms.pop_back();
            self.overflowed = true;
        }
    }

    pub(super) fn verdict(mut self) -> Verdict {
        if let Some(marker) = self.lone.take() {
            let end = self.lifecycle.marker_end(self.key, marker.made_at());
            self.note(&marker, end.map(|(at, rule)| (at, rule.id.clone())), false);
        }
        Verdict { dooms: self.dooms.into(), more: self.overflowed }
    }
}
