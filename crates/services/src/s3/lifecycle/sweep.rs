//! The way through a bucket, stretch by stretch: first its keys, then its uploads in progress.
//!
//! A stretch is looked through on a snapshot of its own, whose reads are nobody's concern. What
//! seems to have to go is judged again by the transaction that removes it.
//!
//! # Invariants
//!
//! * One look reads a bounded number of rows, a key with more versions than that excepted.
//! * The versions of a key are looked at together: no stretch ends among them.
//! * A bucket that was swept to its end is swept again at the next midnight, and not before.

use std::collections::BTreeMap;

use store::{Failure, Key, KeyReader, Range, Table, Tx};

use super::due::midnight_after;
use super::judge::{Age, CURRENT_AGES, HISTORY_AGES, Judge};
use super::rows::{LIFECYCLES, Lifecycle, SWEEP_TIMES, SWEEPS, Stage, Sweep};
use crate::s3::rows::UPLOADS;

/// How many rows of a table one look reads.
const ROWS_MAX: usize = 2000;
/// How many removals one transaction makes, and so about how many one look looks for.
pub(super) const REMOVALS_MAX: usize = 500;
/// How many uploads one transaction aborts: each may have ten thousand parts.
const ABORTIONS_MAX: usize = 4;

/// A stretch, and what in it seems to have to go.
#[derive(Debug)]
pub(super) struct Look {
    pub at: u64,
    pub bucket: String,
    pub sweep: Sweep,
    pub keys: Vec<String>,
    /// By key and order.
    pub uploads: Vec<(String, u64)>,
    /// How the sweep stands behind the stretch; absent at the end.
    pub next: Option<Sweep>,
}

/// When the next bucket is to be swept.
pub(super) fn due(tx: &Tx) -> Result<Option<i64>, Failure> {
    Ok(first(tx)?.map(|(at, ..)| time(at)))
}

/// Look through the next stretch of a bucket whose time has come.
pub(super) fn look(tx: &Tx, now: i64) -> Result<Option<Look>, Failure> {
    let Some((at, bucket, sweep)) = first(tx)?.filter(|(at, ..)| time(*at) <= now) else {
        return Ok(None);
    };
    let lifecycle = tx.get(LIFECYCLES, bucket.as_str())?.unwrap_or_default();
    let stretch = match sweep.stage {
        Stage::Objects if lifecycle.removes_objects() => {
            look_at_keys(tx, &bucket, &lifecycle, &sweep.from, now)?
        }
        Stage::Uploads if lifecycle.aborts_uploads() => {
            look_at_uploads(tx, &bucket, &lifecycle, &sweep.from, now)?
        }
        Stage::Objects | Stage::Uploads => Stretch::default(),
    };
    let next = match (stretch.behind, sweep.stage) {
        (Some(from), stage) => Some(Sweep { stage, from }),
        (None, Stage::Objects) => Some(Sweep { stage: Stage::Uploads, from: Vec::new() }),
        (None, Stage::Uploads) => None,
    };
    let (keys, uploads) = (stretch.keys, stretch.uploads);
    Ok(Some(Look { at, bucket, sweep, keys, uploads, next }))
}

impl Look {
    pub(super) fn finds_nothing(&self) -> bool {
        self.keys.is_empty() && self.uploads.is_empty()
    }

    /// Whether the sweep still stands where it stood when this was looked at.
    pub(super) fn holds(&self, tx: &Tx) -> Result<bool, Failure> {
        Ok(tx.get(SWEEPS, (self.at, self.bucket.as_str()))?.as_ref() == Some(&self.sweep))
    }

    /// Go on behind the stretch.
    pub(super) fn pass(&self, tx: &mut Tx, now: i64) -> Result<(), Failure> {
        let bucket = self.bucket.as_str();
        match &self.next {
            Some(next) => tx.put(SWEEPS, (self.at, bucket), next),
            None => {
                tx.delete(SWEEPS, (self.at, bucket));
                enter(tx, bucket, key_of(midnight_after(now)));
            }
        }
        Ok(())
    }

    /// Go on at a key of the stretch.
    pub(super) fn stop_at(&self, tx: &mut Tx, key: &str) {
        let sweep = Sweep { stage: Stage::Objects, from: bytes(key) };
        tx.put(SWEEPS, (self.at, self.bucket.as_str()), &sweep);
    }
}

/// Sweep a bucket from its beginning at the next midnight, or sooner if it is due sooner already:
/// who puts rules again and again does not keep them from being followed.
pub(super) fn schedule(tx: &mut Tx, bucket: &str, now: i64) -> Result<(), Failure> {
    let midnight = key_of(midnight_after(now));
    let at = tx.get(SWEEP_TIMES, bucket)?.map_or(midnight, |it| it.min(midnight));
    cancel(tx, bucket)?;
    enter(tx, bucket, at);
    Ok(())
}

/// Sweep a bucket no more.
pub(super) fn cancel(tx: &mut Tx, bucket: &str) -> Result<(), Failure> {
    if let Some(at) = tx.get(SWEEP_TIMES, bucket)? {
        tx.delete(SWEEPS, (at, bucket));
        tx.delete(SWEEP_TIMES, bucket);
    }
    Ok(())
}

fn enter(tx: &mut Tx, bucket: &str, at: u64) {
    tx.put(SWEEPS, (at, bucket), &Sweep::default());
    tx.put(SWEEP_TIMES, bucket, &at);
}

fn first(tx: &Tx) -> Result<Option<(u64, String, Sweep)>, Failure> {
    let rows = tx.scan_unchecked(SWEEPS, (), Range::all().limit(1))?;
    let Some((key, sweep)) = rows.into_iter().next() else { return Ok(None) };
    let mut key = KeyReader(&key);
    Ok(Some((key.u64()?, key.text()?, sweep)))
}

#[derive(Default)]
struct Stretch {
    keys: Vec<String>,
    uploads: Vec<(String, u64)>,
    /// Where the next begins; absent at the end.
    behind: Option<Vec<u8>>,
}

fn look_at_keys(
    tx: &Tx,
    bucket: &str,
    lifecycle: &Lifecycle,
    from: &[u8],
    now: i64,
) -> Result<Stretch, Failure> {
    let (current, current_ends) = read(tx, CURRENT_AGES, bucket, from)?;
    let (history, history_ends) = read(tx, HISTORY_AGES, bucket, from)?;
    // Of the last key read of the history there may be more; of a current object there is one.
    let limits = [
        (!current_ends).then(|| current.last().map(|(key, _)| format!("{key}\0"))).flatten(),
        (!history_ends).then(|| history.last().map(|(key, _)| key.clone())).flatten(),
    ];
    let limit = limits.into_iter().flatten().min();
    let mut ages = BTreeMap::<String, Vec<Age>>::new();
    for (key, age) in current.into_iter().chain(history) {
        ages.entry(key).or_default().push(age);
    }
    let Some(first) = ages.keys().next().cloned() else { return Ok(Stretch::default()) };
    if limit.as_ref() == Some(&first) {
        // More versions of one key than a look reads: it is judged by itself.
        let verdict = Judge::new(lifecycle, &first, now, REMOVALS_MAX).judge(tx, bucket)?;
        let behind = Some(bytes(&format!("{first}\0")));
        let keys = if verdict.dooms.is_empty() { Vec::new() } else { vec![first] };
        return Ok(Stretch { keys, behind, ..Stretch::default() });
    }
    let mut stretch = Stretch { behind: limit.as_deref().map(bytes), ..Stretch::default() };
    let mut found = 0;
    for (key, ages) in ages {
        if limit.as_ref().is_some_and(|limit| key >= *limit) {
            break;
        }
        if found >= REMOVALS_MAX {
            stretch.behind = Some(bytes(&key));
            break;
        }
        let mut judge = Judge::new(lifecycle, &key, now, REMOVALS_MAX);
        ages.into_iter().for_each(|age| judge.tell(age));
        let dooms = judge.verdict().dooms.len();
        found += dooms;
        if dooms > 0 {
            stretch.keys.push(key);
        }
    }
    Ok(stretch)
}

/// The next rows of a table by their objects' keys, and whether they are the last.
fn read<K: ?Sized>(
    tx: &Tx,
    table: Table<K, Age>,
    bucket: &str,
    from: &[u8],
) -> Result<(Vec<(String, Age)>, bool), Failure> {
    let range = Range::at(from).limit(ROWS_MAX);
    let rows = tx.scan_unchecked(table, (bucket,), range)?;
    let ends = rows.len() < ROWS_MAX;
    let keyed = |(rest, age): (Vec<u8>, Age)| Ok((KeyReader(&rest).text()?, age));
    Ok((rows.into_iter().map(keyed).collect::<Result<_, Failure>>()?, ends))
}

/// What a sweep asks of an upload: the same number as in the upload's own row.
#[derive(Clone, Copy, Debug, minicbor::Encode, minicbor::Decode)]
#[cbor(map)]
struct Begun {
    #[n(2)]
    initiated_at: i64,
}

const UPLOADS_BEGUN: Table<(String, String, u64), Begun> = Table::new(UPLOADS.name());

fn look_at_uploads(
    tx: &Tx,
    bucket: &str,
    lifecycle: &Lifecycle,
    from: &[u8],
    now: i64,
) -> Result<Stretch, Failure> {
    let range = Range::at(from).limit(ROWS_MAX);
    let rows = tx.scan_unchecked(UPLOADS_BEGUN, (bucket,), range)?;
    let mut stretch = Stretch::default();
    if let Some((last, _)) = rows.last().filter(|_| rows.len() == ROWS_MAX) {
        // The least key behind it.
        stretch.behind = Some([&last[..], &[0]].concat());
    }
    for (rest, begun) in rows {
        if stretch.uploads.len() == ABORTIONS_MAX {
            stretch.behind = Some(rest);
            return Ok(stretch);
        }
        let mut reader = KeyReader(&rest);
        let (key, order) = (reader.text()?, reader.u64()?);
        let end = lifecycle.abortion(&key, begun.initiated_at);
        if end.is_some_and(|(at, _)| at <= now) {
            stretch.uploads.push((key, order));
        }
    }
    Ok(stretch)
}

fn bytes(key: &str) -> Vec<u8> {
    let mut bytes = Vec::new();
    key.write(&mut bytes);
    bytes
}

fn key_of(time: i64) -> u64 {
    u64::try_from(time).unwrap_or(0)
}

fn time(key: u64) -> i64 {
    i64::try_from(key).unwrap_or(i64::MAX)
}
