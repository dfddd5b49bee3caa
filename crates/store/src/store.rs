//! The store: what callers hold.
//!
//! # Invariants
//!
//! * What a commit was acknowledged for is in every transaction begun afterwards.
//! * The threads end with the last handle, and what was submitted before is still committed.

use std::fs::File;
use std::ops::{Bound, ControlFlow};
use std::path::Path;
use std::sync::atomic::Ordering;
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::{self, JoinHandle};

use crate::blobs::Bodies;
use crate::chain;
use crate::commit::Commit;
use crate::committer::{Progress, Queue, Work, work_of};
use crate::engine::{Engine, Space, Span};
use crate::fate::Fate;
use crate::faults::{Disk, Sound};
use crate::hot::Hot;
use crate::open::{self, Parts};
use crate::tx::Tx;
use crate::{Blobs, Failure, OpenError, trim};

/// What small bodies may leave dead, unless it is said: the first segments, which are all that a small
/// store has.
pub const DEAD_BYTES: u64 = 128 << 20;

/// How a store is opened.
pub struct Options {
    /// Memory for blocks of tables.
    pub cache_bytes: u64,
    /// Memory for rows that are not yet in tables, for rows and for events.
    pub memtable_bytes: u64,
    /// How much of what small bodies take may be dead before it is taken back. What will die soon is then
    /// not copied in vain.
    pub dead_bytes: u64,
    /// The disk, or one that fails on purpose.
    pub disk: Box<dyn Disk>,
}

impl Default for Options {
    fn default() -> Options {
        Options {
            cache_bytes: 24 << 20,
            memtable_bytes: 16 << 20,
            dead_bytes: DEAD_BYTES,
            disk: Box::new(Sound),
        }
    }
}

/// Whether the store works, and how far it has come.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Health {
    pub writable: bool,
    /// Why it is not writable, or what an operator should know although it is.
    pub message: Option<String>,
    pub last_sequence: u64,
    pub highest_time: i64,
}

/// Transactions over tables, a chain of events, and blobs. Cheap to clone.
#[derive(Clone)]
pub struct Store(Arc<Inner>);

struct Inner {
    engine: Arc<dyn Engine>,
    blobs: Blobs,
    fate: Fate,
    queue: Arc<Queue>,
    progress: Arc<Progress>,
    hot: Arc<Hot>,
    threads: Mutex<Vec<JoinHandle<()>>>,
    /// Released last, when all files are closed.
    lock: Option<File>,
}

impl Store {
    /// A store that forgets everything when it goes.
    pub fn memory() -> Store {
        let parts = open::memory().expect("an empty memory can be read");
        Store::start(parts).expect("the system can start a thread")
    }

    /// Open the store of a directory, or make one there.
    pub fn open(dir: &Path, options: Options) -> Result<Store, OpenError> {
        Store::start(open::disk(dir, options)?).map_err(|error| OpenError::failed(dir, error))
    }

    fn start(parts: Parts) -> std::io::Result<Store> {
        let Parts { engine, bodies, fate, queue, progress, committer, keeper, lock } = parts;
        let hot = committer.hot.clone();
        let mut threads = Vec::new();
        let named = thread::Builder::new().name("store-committer".into());
        threads.push(named.spawn(move || committer.run())?);
        if let Some(keeper) = keeper {
            threads.push(keeper.start(bodies.clone(), queue.clone())?);
        }
        let threads = Mutex::new(threads);
        let blobs = Blobs { bodies };
        blobs.bodies.sweep();
        Ok(Store(Arc::new(Inner { engine, blobs, fate, queue, progress, hot, threads, lock })))
    }

    /// Begin a transaction on everything that is committed.
    pub fn begin(&self) -> Tx {
        // Read before the snapshot is taken: what it shows beyond this version can only make
        // the transaction lose a race it would have won.
        let version = self.0.progress.version.load(Ordering::Acquire);
        let still = || self.0.progress.applying.load(Ordering::SeqCst) == version;
        let before = still();
        let view = self.0.engine.snapshot();
        // While a group is being applied nobody knows whether the snapshot shows it, so rows from
        // elsewhere could be of another moment.
        let hot = (before && still()).then(|| self.0.hot.clone());
        Tx::new(version, view, hot)
    }

    /// Commit, all or nothing. None: another commit changed what this one read; run it again.
    ///
    /// A transaction that changes nothing happened when it began, and needs no commit.
    pub fn commit(&self, tx: Tx) -> Commit {
        if tx.is_read_only() {
            let time = self.highest_time();
            let version = tx.version;
            return Commit::ready(Ok(Some(crate::Committed {
                first_sequence: None,
                version,
                time,
            })));
        }
        self.0.queue.submit(work_of(tx))
    }

    pub fn blobs(&self) -> &Blobs {
        &self.0.blobs
    }

    /// Look, in the background, for bodies that nobody refers to. Every open does.
    pub fn sweep(&self) {
        self.0.blobs.bodies.sweep();
    }

    pub fn health(&self) -> Health {
        let broken = self.0.fate.broken();
        Health {
            writable: broken.is_none(),
            message: broken.map(|failure| failure.to_string()).or_else(|| self.0.fate.warning()),
            last_sequence: self.last_sequence(),
            highest_time: self.highest_time(),
        }
    }

    /// The latest time that a commit was made at. Judge what ends by the later of this and now.
    pub fn highest_time(&self) -> i64 {
        self.0.progress.time.load(Ordering::Acquire)
    }

    /// The sequence of the last event committed. Zero: there is none. The first one is 1.
    pub fn last_sequence(&self) -> u64 {
        self.0.progress.sequence.load(Ordering::Acquire)
    }

    /// The events from a sequence on, in order, as many as `limit`.
    pub fn events(&self, from_sequence: u64, limit: usize) -> Result<Vec<(u64, Vec<u8>)>, Failure> {
        let mut events = Vec::new();
        if limit > 0 {
            self.visit_events(from_sequence, &mut |sequence, event| {
                events.push((sequence, event.to_vec()));
                if events.len() < limit {
                    ControlFlow::Continue(())
                } else {
                    ControlFlow::Break(())
                }
            })?;
        }
        Ok(events)
    }

    /// Show the events from a sequence on, in order, until the visitor breaks.
    pub fn visit_events(
        &self,
        from_sequence: u64,
        visitor: &mut dyn FnMut(u64, &[u8]) -> ControlFlow<()>,
    ) -> Result<(), Failure> {
        let span = Span {
            low: Bound::Included(chain::key(from_sequence)),
            high: Bound::Included(chain::key(self.last_sequence())),
            reverse: false,
        };
        let mut outcome = Ok(());
        self.0.engine.snapshot().visit(Space::Events, &span, &mut |key, value| {
            let event = chain::sequence_of(key).and_then(|at| Ok((at, chain::unseal(value)?.1)));
            match event {
                Ok((sequence, event)) => visitor(sequence, event),
                Err(failure) => {
                    outcome = Err(failure);
                    ControlFlow::Break(())
                }
            }
        })?;
        outcome
    }

    /// One event. None if it was forgotten, or never was.
    pub fn event(&self, sequence: u64) -> Result<Option<Vec<u8>>, Failure> {
        let value = self.0.engine.snapshot().get(Space::Events, &chain::key(sequence))?;
        value.map(|value| Ok(chain::unseal(&value)?.1.to_vec())).transpose()
    }

    /// Forget the events before a sequence. The chain stays checkable from there on. Blocks.
    pub fn trim_events(&self, before_sequence: u64) -> Result<(), Failure> {
        let before = before_sequence.min(self.last_sequence() + 1);
        while trim::anchor(&*self.0.engine.snapshot())?.0 + 1 < before {
            self.0.queue.run(Work::Trim(before))?;
        }
        Ok(())
    }

    /// Close the store if this is the last handle: finish what was submitted, and tidy up so
    /// that the next open is quick.
    pub fn close(self) {
        drop(self);
    }
}

impl Inner {
    fn join(&self) {
        let threads =
            std::mem::take(&mut *self.threads.lock().unwrap_or_else(PoisonError::into_inner));
        // The last handle may go with a waker, on one of these threads.
        let others =
            threads.into_iter().filter(|thread| thread.thread().id() != thread::current().id());
        for thread in others {
            if thread.join().is_err() {
                tracing::error!("a thread of the store panicked");
            }
        }
    }
}

impl Drop for Inner {
    fn drop(&mut self) {
        let bodies: &Bodies = &self.blobs.bodies;
        bodies.stop();
        self.queue.close();
        self.join();
        drop(self.lock.take());
    }
}
