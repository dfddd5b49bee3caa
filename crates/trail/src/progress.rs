//! Progress: how far the worker has come with each trail, and what is due next.
//!
//! # Invariants
//!
//! * Only the worker writes these rows, so its bookkeeping never makes a call run again.
//! * Whoever works for a trail holds its lease, and writes nothing once the lease is another's.
//! * A trail is finished with only after everything it heard has been delivered and its digest
//!   chain has been closed, however long ago it was stopped or deleted.

use minicbor::{Decode, Encode};
use store::{Failure, Range, Table, Tx};

use crate::trails::{TRAILS, Trail, TrailId};

pub(crate) const PROGRESS: Table<u64, Progress> = Table::new("trail/progress");

/// Log files are delivered about this often.
pub(crate) const PERIOD_MS: i64 = 5 * 60 * 1000;
/// A digest covers this much.
pub(crate) const HOUR_MS: i64 = 60 * 60 * 1000;
/// How long one step may hold a trail: longer than any step takes.
const LEASE_MS: i64 = 60 * 1000;
/// The first pause after a failed delivery; it doubles up to [`PERIOD_MS`].
const BACKOFF_MS: i64 = 30 * 1000;
/// How long a delivery that fails is tried.
pub(crate) const RETRY_MS_MAX: i64 = 30 * 24 * HOUR_MS;
/// How many trails an installation may have at work.
const TRAILS_MAX: usize = 100_000;

#[derive(Clone, Debug, Default, PartialEq, Encode, Decode)]
pub(crate) struct Progress {
    /// The first event that was not looked at yet.
    #[n(0)]
    pub cursor: Option<u64>,
    #[n(1)]
    pub next_pass_at: i64,
    /// The files that are being delivered.
    #[n(2)]
    pub batch: Option<Batch>,
    #[n(3)]
    pub retry: Option<Retry>,
    /// The generation of the trail that a complete pass has seen.
    #[n(4)]
    pub swept: u32,
    /// The generation of the trail with which there is nothing left to do.
    #[n(5)]
    pub finished: u32,
    #[n(6)]
    pub chain: Option<Chain>,
    /// The number of the last chain that was begun.
    #[n(7)]
    pub chains: u32,
    #[n(8)]
    pub digest_retry: Option<Retry>,
    #[n(9)]
    pub status: Status,
    #[n(10)]
    pub lease: Option<Lease>,
    /// Where a trail that was finished with ended: it is not delivered twice.
    #[n(11)]
    pub resume: u64,
}

/// A stretch of the journal that is being delivered: written before the first file of it is, so
/// that whoever goes on after a crash makes the same files under the same names.
#[derive(Clone, Debug, PartialEq, Encode, Decode)]
pub(crate) struct Batch {
    #[n(0)]
    pub from: u64,
    /// The last event of it.
    #[n(1)]
    pub to: u64,
    #[n(2)]
    pub stamp_ms: i64,
    #[n(3)]
    #[cbor(with = "minicbor::bytes")]
    pub seed: [u8; 16],
    /// The regions whose files have been delivered.
    #[n(4)]
    pub done: Vec<String>,
    /// Whether the journal ended there.
    #[n(5)]
    pub complete: bool,
    /// The generation of the trail when it was planned.
    #[n(6)]
    pub generation: u32,
}

#[derive(Clone, Debug, PartialEq, Encode, Decode)]
pub(crate) struct Retry {
    #[n(0)]
    pub since: i64,
    #[n(1)]
    pub attempts: u32,
    #[n(2)]
    pub at: i64,
    /// When it failed last.
    #[n(3)]
    pub failed_at: i64,
}

/// A digest chain that is being written.
#[derive(Clone, Debug, PartialEq, Encode, Decode)]
pub(crate) struct Chain {
    #[n(0)]
    pub number: u32,
    /// Its start: every digest ends whole hours after it.
    #[n(1)]
    pub anchor: i64,
    /// The end of the digests that are due next, one a region.
    #[n(2)]
    pub end: i64,
    /// The regions whose digest of that end is written.
    #[n(3)]
    pub done: Vec<String>,
    /// The digests of this end are the last.
    #[n(4)]
    pub closing: bool,
}

/// What `GetTrailStatus` tells of deliveries.
#[derive(Clone, Debug, Default, PartialEq, Encode, Decode)]
pub struct Status {
    #[n(0)]
    pub delivered_at: Option<i64>,
    #[n(1)]
    pub delivery_error: Option<String>,
    #[n(2)]
    pub attempted_at: Option<i64>,
    #[n(3)]
    pub digest_delivered_at: Option<i64>,
    #[n(4)]
    pub digest_error: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Encode, Decode)]
pub(crate) struct Lease {
    #[n(0)]
    pub token: u64,
    #[n(1)]
    pub until: i64,
}

/// What is to be done for a trail.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Task {
    /// Begin to follow the journal.
    Follow,
    /// Deliver what was heard.
    Deliver,
    /// Write the digests of one hour.
    Digest,
    /// Let go of a trail that was stopped or deleted.
    Finish,
}

/// A task that somebody holds the lease for.
#[derive(Clone, Debug)]
pub struct Work {
    pub trail: Trail,
    pub task: Task,
    pub(crate) progress: Progress,
    pub(crate) token: u64,
}

impl Retry {
    /// The next attempt, after one more failure.
    pub fn after(previous: Option<Retry>, now_ms: i64) -> Retry {
        let (since, attempts) = previous.map_or((now_ms, 0), |it| (it.since, it.attempts));
        let pause = BACKOFF_MS.saturating_mul(1 << attempts.min(16)).min(PERIOD_MS);
        let at = now_ms.saturating_add(pause);
        Retry { since, attempts: attempts.saturating_add(1), at, failed_at: now_ms }
    }
}

impl Progress {
    /// The first multiple of five minutes after a time.
    pub fn boundary_after(now_ms: i64) -> i64 {
        (now_ms.div_euclid(PERIOD_MS) + 1) * PERIOD_MS
    }

    /// What is to be done next for a trail, and when.
    fn next(&self, trail: &Trail) -> Option<(i64, Task)> {
        if self.finished == trail.generation {
            return None;
        }
        let Some(_) = self.cursor else {
            return Some((trail.started_at.unwrap_or(0), Task::Follow));
        };
        let swept = self.swept == trail.generation;
        let chains_done = self.chain.is_none() && !self.may_open(trail);
        if !trail.logging && swept && self.batch.is_none() && chains_done {
            return Some((0, Task::Finish));
        }
        let at_rest = !trail.logging && swept && self.batch.is_none();
        let pass = (!at_rest).then(|| {
            let after = self.retry.as_ref().map_or(0, |it| it.at);
            (self.next_pass_at.max(after), Task::Deliver)
        });
        pass.into_iter().chain(self.next_digest(trail)).min_by_key(|it| it.0)
    }

    fn next_digest(&self, trail: &Trail) -> Option<(i64, Task)> {
        let after = self.digest_retry.as_ref().map_or(0, |it| it.at);
        let at = match &self.chain {
            Some(chain) if chain.closing || self.may_close(trail) => 0,
            Some(chain) => chain.end,
            None if self.may_open(trail) => trail.chain_started_at.unwrap_or(0),
            None => return None,
        };
        Some((at.max(after), Task::Digest))
    }

    /// Whether a chain was begun that this worker has not taken up. It is written even if it has
    /// ended meanwhile: somebody asked for it.
    pub fn may_open(&self, trail: &Trail) -> bool {
        trail.chain > self.chains
    }

    /// Whether the chain has ended and everything that belongs into it was delivered.
    pub fn may_close(&self, trail: &Trail) -> bool {
        let ended =
            self.chain.as_ref().is_some_and(|it| it.number != trail.chain || !trail.chained());
        ended && self.swept == trail.generation && self.batch.is_none()
    }
}

/// The deliveries of a trail so far.
pub fn status(tx: &Tx, trail: TrailId) -> Result<Status, Failure> {
    Ok(tx.get_unchecked(PROGRESS, trail)?.unwrap_or_default().status)
}

/// When something is due for any trail: the earliest time, which may be past.
pub fn due(tx: &Tx) -> Result<Option<i64>, Failure> {
    let mut earliest = None;
    for (trail, progress) in trails(tx)? {
        if let Some((at, _)) = progress.next(&trail) {
            let free = progress.lease.as_ref().map_or(0, |it| it.until);
            let at = at.max(free);
            earliest = Some(earliest.map_or(at, |it: i64| it.min(at)));
        }
    }
    Ok(earliest)
}

/// Take the lease for what is most overdue.
pub fn claim(tx: &mut Tx, now_ms: i64, token: u64) -> Result<Option<Work>, Failure> {
    let mut best: Option<(i64, Task, Trail)> = None;
    for (trail, progress) in trails(tx)? {
        let free = progress.lease.as_ref().is_none_or(|it| it.until <= now_ms);
        if let Some((at, task)) = progress.next(&trail)
            && at <= now_ms
            && free
            && best.as_ref().is_none_or(|it| at < it.0)
        {
            best = Some((at, task, trail));
        }
    }
    let Some((_, task, trail)) = best else { return Ok(None) };
    // Now the rows enter the read set, so that two servers cannot claim the same.
    let mut progress = tx.get(PROGRESS, trail.id)?.unwrap_or_default();
    progress.lease = Some(Lease { token, until: now_ms + LEASE_MS });
    tx.put(PROGRESS, trail.id, &progress);
    Ok(Some(Work { trail, task, progress, token }))
}

/// Give the lease back.
pub fn release(tx: &mut Tx, work: &Work) -> Result<(), Failure> {
    update(tx, work, |_, progress| {
        progress.lease = None;
        Ok(())
    })
}

/// Change a trail's progress, unless its lease has gone to somebody else.
pub(crate) fn update(
    tx: &mut Tx,
    work: &Work,
    change: impl FnOnce(&mut Tx, &mut Progress) -> Result<(), Failure>,
) -> Result<(), Failure> {
    match tx.get(PROGRESS, work.trail.id)? {
        Some(mut progress) if progress.lease.as_ref().map(|it| it.token) == Some(work.token) => {
            change(tx, &mut progress)?;
            tx.put(PROGRESS, work.trail.id, &progress);
            Ok(())
        }
        _ => Err(Failure::new(format!("the lease of {} was lost", work.trail.arn()))),
    }
}

/// Let go of a trail with which there is nothing left to do.
pub fn finish(tx: &mut Tx, work: &Work) -> Result<(), Failure> {
    let deleted = work.trail.deleted_at.is_some();
    update(tx, work, |_, progress| {
        progress.finished = work.trail.generation;
        progress.resume = progress.cursor.take().unwrap_or(0);
        progress.retry = None;
        progress.lease = None;
        Ok(())
    })?;
    if deleted {
        tx.delete(TRAILS, work.trail.id);
        tx.delete(PROGRESS, work.trail.id);
    }
    Ok(())
}

/// The sequence before which no trail needs the journal any more.
pub(crate) fn lowest_cursor(tx: &Tx) -> Result<u64, Failure> {
    let active = trails(tx)?.into_iter().filter(|(it, p)| p.finished != it.generation);
    Ok(active.map(|(_, it)| it.cursor.unwrap_or(0)).min().unwrap_or(u64::MAX))
}

fn trails(tx: &Tx) -> Result<Vec<(Trail, Progress)>, Failure> {
    let rows = tx.scan_unchecked(TRAILS, (), Range::all().limit(TRAILS_MAX))?;
    let row = |(_, trail): (Vec<u8>, Trail)| {
        let progress = tx.get_unchecked(PROGRESS, trail.id)?.unwrap_or_default();
        Ok((trail, progress))
    };
    rows.into_iter().map(row).collect()
}

#[cfg(test)]
mod tests {
    use store::Store;

    use super::*;

    #[test]
    fn what_one_has_claimed_another_waits_for() {
        let store = Store::memory();
        let mut tx = store.begin();
        let mut trail = Trail { id: 7, account: "111122223333".into(), ..Trail::default() };
        trail.start(1000);
        trail.put(&mut tx).unwrap();
        store.commit(tx).wait().unwrap().unwrap();
        let (mut first, mut second) = (store.begin(), store.begin());
        let work = claim(&mut first, 2000, 1).unwrap().unwrap();
        assert_eq!(work.task, Task::Follow);
        claim(&mut second, 2000, 2).unwrap().unwrap();
        assert!(store.commit(first).wait().unwrap().is_some());
        assert!(store.commit(second).wait().unwrap().is_none());
        assert!(claim(&mut store.begin(), 3000, 3).unwrap().is_none());
        let mut late = store.begin();
        assert!(claim(&mut late, 2000 + LEASE_MS, 3).unwrap().is_some());
        store.commit(late).wait().unwrap().unwrap();
        assert!(release(&mut store.begin(), &work).is_err());
        assert_eq!(due(&store.begin()).unwrap(), Some(2000 + 2 * LEASE_MS));
    }

    #[test]
    fn pauses_grow_up_to_five_minutes() {
        let mut retry = None;
        let mut pauses = Vec::new();
        for _ in 0..6 {
            let next = Retry::after(retry, 0);
            pauses.push(next.at / 1000);
            retry = Some(next);
        }
        assert_eq!(pauses, [30, 60, 120, 240, 300, 300]);
        assert_eq!(Progress::boundary_after(300_000), 600_000);
        assert_eq!(Progress::boundary_after(299_999), 300_000);
    }
}
