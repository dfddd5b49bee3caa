//! The committer: one thread that decides which transactions happen, and in which order.
//!
//! It takes whatever has queued up, judges each transaction against what was written since
//! its snapshot, gives events their sequence, and makes the whole group durable at once:
//! bodies first, then rows and events. The [`Herald`] writes the promise down and answers,
//! while the next group is on its way.
//!
//! # Invariants
//!
//! * Nobody is answered before the group is durable and the promise of it, too.
//! * The order of commits is a serial order that explains every answer.
//! * After a failed write or sync nothing is committed any more.

use std::sync::atomic::{AtomicI64, AtomicU64, Ordering};
use std::sync::{Arc, Condvar, Mutex, PoisonError};

use crate::blobs::{Bodies, Changes, Ledger, Move};
use crate::chain;
use crate::commit::{Answer, Commit, Committed, Promise};
use crate::engine::{Engine, Space, Write};
use crate::fate::Fate;
use crate::faults::Step;
use crate::head::Mark;
use crate::herald::{Herald, Told};
use crate::hot::Hot;
use crate::table::Table;
use crate::tx::{Effects, ReadSet, Tx};
use crate::window::{Rows, Window};
use crate::{Failure, trim};

/// Transactions in one group.
const GROUP_MAX: usize = 1024;
/// Bytes of writes and events in one group, roughly.
const GROUP_BYTES_MAX: usize = 8 << 20;

/// Where the store's state after a commit is kept among the rows.
pub(crate) const MARK: Table<str, ()> = Table::new("store/mark");

pub(crate) enum Work {
    Commit {
        version: u64,
        reads: ReadSet,
        effects: Effects,
        time: i64,
    },
    /// Compaction has copied bodies.
    Moves(Vec<Move>),
    /// A segment is dead.
    Retire(u32),
    /// Forget events before this one. One a group: the others are told to come again.
    Trim(u64),
}

/// What is waiting for the committer.
pub(crate) struct Queue {
    waiting: Mutex<Waiting>,
    arrived: Condvar,
    fate: Fate,
}

#[derive(Default)]
struct Waiting {
    requests: Vec<(Work, Promise)>,
    asleep: bool,
    closed: bool,
}

impl Queue {
    pub(crate) fn new(fate: Fate) -> Queue {
        Queue { waiting: Mutex::default(), arrived: Condvar::new(), fate }
    }

    pub(crate) fn submit(&self, work: Work) -> Commit {
        if let Err(failure) = self.fate.check() {
            return Commit::ready(Err(failure));
        }
        let (promise, commit) = Commit::promised();
        let mut waiting = self.waiting.lock().unwrap_or_else(PoisonError::into_inner);
        if waiting.closed {
            return Commit::ready(Err(Failure::new("the store is closed")));
        }
        waiting.requests.push((work, promise));
        let asleep = std::mem::take(&mut waiting.asleep);
        drop(waiting);
        if asleep {
            self.arrived.notify_one();
        }
        commit
    }

    /// Submit, and wait.
    pub(crate) fn run(&self, work: Work) -> Answer {
        self.submit(work).wait()
    }

    pub(crate) fn close(&self) {
        self.waiting.lock().unwrap_or_else(PoisonError::into_inner).closed = true;
        self.arrived.notify_one();
    }

    /// Wait for requests. None when the queue is closed and empty.
    fn take(&self, into: &mut Vec<(Work, Promise)>) -> bool {
        let mut waiting = self.waiting.lock().unwrap_or_else(PoisonError::into_inner);
        while waiting.requests.is_empty() {
            if waiting.closed {
                return false;
            }
            waiting.asleep = true;
            waiting = self.arrived.wait(waiting).unwrap_or_else(PoisonError::into_inner);
        }
        std::mem::swap(&mut waiting.requests, into);
        true
    }
}

/// What readers see of the committer's progress.
pub(crate) struct Progress {
    /// The last commit that every snapshot taken from now on will show.
    pub(crate) version: AtomicU64,
    /// The last commit that the engine may show: greater than `version` while it takes one in.
    pub(crate) applying: AtomicU64,
    pub(crate) sequence: AtomicU64,
    pub(crate) time: AtomicI64,
}

impl Progress {
    pub(crate) fn new(mark: &Mark) -> Progress {
        Progress {
            version: AtomicU64::new(mark.version),
            applying: AtomicU64::new(mark.version),
            sequence: AtomicU64::new(mark.sequence),
            time: AtomicI64::new(mark.time),
        }
    }

    pub(crate) fn publish(&self, mark: &Mark) {
        self.time.store(mark.time, Ordering::Release);
        self.sequence.store(mark.sequence, Ordering::Release);
    }
}

pub(crate) struct Committer {
    pub(crate) engine: Arc<dyn Engine>,
    pub(crate) hot: Arc<Hot>,
    pub(crate) bodies: Arc<Bodies>,
    pub(crate) fate: Fate,
    pub(crate) queue: Arc<Queue>,
    pub(crate) progress: Arc<Progress>,
    pub(crate) herald: Herald,
    pub(crate) mark: Mark,
    pub(crate) window: Window,
    pub(crate) ledger: Ledger,
}

/// A group while it is being put together.
struct Group {
    mark: Mark,
    rows: Rows,
    /// Which of the rows are of hot tables.
    hot: Vec<Vec<u8>>,
    events: Vec<Write>,
    blobs: Changes,
    bytes: usize,
    answers: Vec<(Promise, Answer)>,
    changed: bool,
    trimmed: bool,
}

impl Committer {
    pub(crate) fn run(mut self) {
        let mut taken = Vec::new();
        while self.queue.take(&mut taken) {
            let mut requests = taken.drain(..).peekable();
            while requests.peek().is_some() {
                let mut group = self.begin();
                while group.answers.len() < GROUP_MAX && group.bytes < GROUP_BYTES_MAX {
                    let Some((work, promise)) = requests.next() else { break };
                    let answer = self.admit(&mut group, work);
                    group.answers.push((promise, answer));
                }
                self.finish(group);
            }
        }
        self.herald.end();
        if let Err(failure) = self.fate.check().and_then(|()| self.engine.close()) {
            tracing::warn!(%failure, "the next open will take longer");
        }
    }

    fn begin(&self) -> Group {
        let mark = Mark { version: self.mark.version + 1, ..self.mark };
        let blobs = Changes::default();
        let (rows, events, answers) = (Rows::new(), Vec::new(), Vec::new());
        let hot = Vec::new();
        Group { mark, rows, hot, events, blobs, bytes: 0, answers, changed: false, trimmed: false }
    }

    fn admit(&mut self, group: &mut Group, work: Work) -> Answer {
        self.fate.check()?;
        let done =
            Committed { first_sequence: None, version: group.mark.version, time: group.mark.time };
        match work {
            Work::Commit { version, reads, effects, time } => {
                if self.window.conflicts(version, &reads, &group.rows) {
                    return Ok(None);
                }
                self.ledger.enter(&mut group.blobs, &effects.blobs, &self.bodies)?;
                let first_sequence = self.enter(group, effects, time);
                let time = group.mark.time;
                Ok(Some(Committed { first_sequence, time, ..done }))
            }
            Work::Moves(moves) => {
                self.ledger.enter_moves(&mut group.blobs, &moves, &self.bodies)?;
                group.changed = true;
                Ok(Some(done))
            }
            Work::Retire(number) => {
                let retired = self.ledger.enter_retirement(&mut group.blobs, number);
                group.changed |= retired;
                Ok(retired.then_some(done))
            }
            Work::Trim(_) if group.trimmed => Ok(None),
            Work::Trim(before) => {
                group.trimmed = true;
                trim::enter(&*self.engine, before, &mut group.rows, &mut group.events)?;
                group.changed = true;
                Ok(Some(done))
            }
        }
    }

    /// Take the effects of a transaction into the group.
    fn enter(&mut self, group: &mut Group, effects: Effects, time: i64) -> Option<u64> {
        let Effects { writes, stamped, events, hot, .. } = effects;
        group.hot.extend(hot);
        group.changed = true;
        group.mark.time = group.mark.time.max(time);
        let first = group.mark.sequence + 1;
        for event in &events {
            group.mark.sequence += 1;
            group.mark.head = chain::extend(&group.mark.head, event);
            let (key, value) =
                (chain::key(group.mark.sequence), chain::seal(&group.mark.head, event));
            group.bytes += value.len();
            group.events.push(Write { space: Space::Events, key, value: Some(value) });
        }
        for (key, value) in writes {
            self.put(group, key, value);
        }
        for row in stamped {
            let mut key = row.prefix;
            key.extend((first + u64::from(row.ordinal.0)).to_be_bytes());
            self.put(group, key, Some(row.value));
        }
        (!events.is_empty()).then_some(first)
    }

    fn put(&mut self, group: &mut Group, key: Vec<u8>, value: Option<Vec<u8>>) {
        self.window.record(group.mark.version, &key);
        group.bytes += key.len() + value.as_ref().map_or(0, Vec::len);
        group.rows.insert(key, value);
    }

    /// Make the group durable, and have it told.
    fn finish(&mut self, group: Group) {
        let Group { mark, rows, hot, events, blobs, answers, changed, .. } = group;
        if changed {
            self.window.close(mark.version, &rows);
        }
        let outcome = match changed {
            true => self.persist(&mark, rows, hot, events, &blobs),
            false => Ok(()),
        };
        if changed && outcome.is_ok() {
            self.mark = mark;
            self.ledger.settle(&blobs);
            self.bodies.settle(&blobs);
        }
        self.herald.tell(Told { mark: self.mark, answers, outcome });
    }

    fn persist(
        &self,
        mark: &Mark,
        rows: Rows,
        hot: Vec<Vec<u8>>,
        mut batch: Vec<Write>,
        blobs: &Changes,
    ) -> Result<(), Failure> {
        self.fate.check()?;
        self.bodies.sync(blobs.written.iter().copied())?;
        let space = Space::Rows;
        let changed = |key: Vec<u8>| rows.get(&key).cloned().map(|value| (key, value));
        let hot = hot.into_iter().filter_map(changed).collect();
        batch.extend(rows.into_iter().map(|(key, value)| Write { space, key, value }));
        self.ledger.writes(blobs, &mut batch);
        batch.push(Write { space, key: MARK.key(""), value: Some(mark.encode().to_vec()) });
        self.fate
            .disk()
            .before(Step::Commit)
            .map_err(|error| self.fate.seal_io("a commit failed", &error))?;
        let appears = || self.progress.applying.store(mark.version, Ordering::SeqCst);
        let applied = self.engine.apply(batch, &appears);
        applied.map_err(|failure| self.fate.seal(&failure.to_string()))?;
        self.hot.wrote(mark.version, hot);
        self.progress.version.store(mark.version, Ordering::Release);
        Ok(())
    }
}

impl Drop for Committer {
    /// However the thread ends, nobody waits for it in vain.
    fn drop(&mut self) {
        let mut waiting = self.queue.waiting.lock().unwrap_or_else(PoisonError::into_inner);
        waiting.closed = true;
        waiting.requests.clear();
    }
}

/// What a transaction asks of the committer.
pub(crate) fn work_of(tx: Tx) -> Work {
    let (version, reads, effects, time) = tx.into_parts();
    Work::Commit { version, reads, effects, time }
}
