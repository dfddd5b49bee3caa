//! The books of a group: who refers to which body, and how much of a segment lives.
//!
//! # Invariants
//!
//! * A transaction is entered whole or not at all.
//! * The books change together with the rows of the calls that changed them, in one batch.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::ops::{Bound, ControlFlow};

use super::Bodies;
use super::rows::{BLOBS, BlobRow, NO_SEGMENT, Place, RETIRED, SEGMENTS, SegmentRow};
use crate::Failure;
use crate::engine::{Engine, Space, Span, Write};
use crate::table::{Row, after_prefix};

/// A body that compaction has copied.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Move {
    pub(crate) id: u64,
    pub(crate) from: Place,
    pub(crate) to: Place,
}

/// What a group changes about blobs.
#[derive(Default)]
pub(crate) struct Changes {
    rows: HashMap<u64, Option<BlobRow>>,
    /// Segments as they will be; none is forgotten here, see `retired`.
    pub(crate) segments: BTreeMap<u32, SegmentRow>,
    pub(crate) adopted: Vec<u64>,
    pub(crate) removed: Vec<(u64, BlobRow)>,
    /// Where compaction wrote: settled, whether the move took place or not.
    pub(crate) copied: Vec<Place>,
    pub(crate) retired: Vec<u32>,
    /// Segments to sync before the group is committed.
    pub(crate) written: BTreeSet<u32>,
}

/// The segments' rows between groups. Only the committer has one.
pub(crate) struct Ledger {
    segments: BTreeMap<u32, SegmentRow>,
    highest_retired: Option<u32>,
}

/// The highest number of a segment that is gone.
pub(crate) fn highest_retired(engine: &dyn Engine) -> Result<Option<u32>, Failure> {
    let row = engine.snapshot().get(Space::Rows, &RETIRED.key(""))?;
    row.as_deref().map(u32::decode).transpose()
}

/// The rows of all segments.
pub(crate) fn segment_rows(engine: &dyn Engine) -> Result<BTreeMap<u32, SegmentRow>, Failure> {
    let prefix = SEGMENTS.prefix(());
    let span = Span {
        low: Bound::Included(prefix.clone()),
        high: Bound::Excluded(after_prefix(&prefix)),
        reverse: false,
    };
    let mut rows = BTreeMap::new();
    let mut outcome = Ok(());
    engine.snapshot().visit(Space::Rows, &span, &mut |key, value| {
        let number = crate::KeyReader(&key[prefix.len()..]).u32();
        match number.and_then(|number| Ok((number, SegmentRow::decode(value)?))) {
            Ok((number, row)) => {
                rows.insert(number, row);
                ControlFlow::Continue(())
            }
            Err(failure) => {
                outcome = Err(failure);
                ControlFlow::Break(())
            }
        }
    })?;
    outcome.map(|()| rows)
}

impl Ledger {
    pub(crate) fn new(engine: &dyn Engine) -> Result<Ledger, Failure> {
        let highest_retired = highest_retired(engine)?;
        Ok(Ledger { segments: segment_rows(engine)?, highest_retired })
    }

    /// Enter what one transaction adopts and releases.
    pub(crate) fn enter(
        &self,
        changes: &mut Changes,
        deltas: &BTreeMap<u64, i64>,
        bodies: &Bodies,
    ) -> Result<(), Failure> {
        let mut entries = Vec::with_capacity(deltas.len());
        for (&id, &delta) in deltas.iter().filter(|(_, delta)| **delta != 0) {
            entries.push((id, self.judge(changes, id, delta, bodies)?));
        }
        for (id, (before, after)) in entries {
            self.post(changes, id, before, after);
        }
        Ok(())
    }

    /// The row of a blob before and after a change of its count.
    fn judge(
        &self,
        changes: &Changes,
        id: u64,
        delta: i64,
        bodies: &Bodies,
    ) -> Result<(Option<BlobRow>, BlobRow), Failure> {
        let known = changes.rows.get(&id).copied();
        let staged = if known.is_none() { bodies.staged(id) } else { None };
        let before = match (known, staged) {
            (Some(row), _) => row,
            (None, Some(_)) => None,
            (None, None) => bodies.row(id)?,
        };
        let place = before.map(|row| row.place).or(staged);
        let count = i64::from(before.map_or(0, |row| row.count)) + delta;
        match (place, u32::try_from(count)) {
            (Some(place), Ok(count)) => Ok((before, BlobRow { count, place })),
            (None, _) => Err(Failure::new(format!("blob {id:#x} is not there to be adopted"))),
            (_, Err(_)) => Err(Failure::new(format!("blob {id:#x} was released too often"))),
        }
    }

    fn post(&self, changes: &mut Changes, id: u64, before: Option<BlobRow>, after: BlobRow) {
        let size = after.place.size;
        if before.is_none() {
            changes.adopted.push(id);
            self.add(changes, after.place);
        }
        if after.count > 0 {
            changes.rows.insert(id, Some(after));
            return;
        }
        changes.rows.insert(id, None);
        changes.removed.push((id, after));
        if let Some(row) = self.segment(changes, after.place.segment) {
            row.live -= size;
        }
    }

    /// A record becomes live.
    fn add(&self, changes: &mut Changes, place: Place) {
        if let Some(row) = self.segment(changes, place.segment) {
            row.live += place.size;
            row.end = row.end.max(place.offset + place.size as u32);
            changes.written.insert(place.segment);
        }
    }

    fn segment<'a>(&self, changes: &'a mut Changes, number: u32) -> Option<&'a mut SegmentRow> {
        if number == NO_SEGMENT {
            return None;
        }
        let known = || self.segments.get(&number).copied().unwrap_or_default();
        Some(changes.segments.entry(number).or_insert_with(known))
    }

    /// Enter that bodies lie elsewhere now. Those that were released meanwhile stay dead.
    pub(crate) fn enter_moves(
        &self,
        changes: &mut Changes,
        moves: &[Move],
        bodies: &Bodies,
    ) -> Result<(), Failure> {
        for Move { id, from, to } in moves {
            changes.copied.push(*to);
            let row = match changes.rows.get(id) {
                Some(row) => *row,
                None => bodies.row(*id)?,
            };
            let Some(row) = row.filter(|row| row.place == *from) else { continue };
            changes.rows.insert(*id, Some(BlobRow { place: *to, ..row }));
            self.add(changes, *to);
            if let Some(row) = self.segment(changes, from.segment) {
                row.live -= from.size;
            }
        }
        Ok(())
    }

    /// Forget a segment without live records. False if it has some.
    pub(crate) fn enter_retirement(&self, changes: &mut Changes, number: u32) -> bool {
        let dead = self.segment(changes, number).is_some_and(|row| row.live == 0);
        if dead {
            changes.retired.push(number);
        }
        dead
    }

    /// The changes as rows to write.
    pub(crate) fn writes(&self, changes: &Changes, out: &mut Vec<Write>) {
        let encoded = |encode: &dyn Fn(&mut Vec<u8>)| {
            let mut value = Vec::with_capacity(20);
            encode(&mut value);
            value
        };
        let space = Space::Rows;
        for (id, row) in &changes.rows {
            let value = row.map(|row| encoded(&|out| row.encode(out)));
            out.push(Write { space, key: BLOBS.key(*id), value });
        }
        for (number, row) in &changes.segments {
            let kept = !changes.retired.contains(number);
            let value = kept.then(|| encoded(&|out| row.encode(out)));
            out.push(Write { space, key: SEGMENTS.key(*number), value });
        }
        if let Some(number) = changes.retired.iter().copied().max() {
            let number = self.highest_retired.map_or(number, |highest| highest.max(number));
            let value = Some(encoded(&|out| Row::encode(&number, out)));
            out.push(Write { space, key: RETIRED.key(""), value });
        }
    }

    /// Take over the changes of a durable group.
    pub(crate) fn settle(&mut self, changes: &Changes) {
        self.segments.extend(&changes.segments);
        for number in &changes.retired {
            self.segments.remove(number);
            self.highest_retired = self.highest_retired.max(Some(*number));
        }
    }
}
