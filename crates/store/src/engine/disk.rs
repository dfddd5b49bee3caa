//! The disk engine: an LSM tree of two keyspaces, and a log of batches before it.
//!
//! # Invariants
//!
//! * A batch is durable in the [`log`] before the tree has it, or else the tree syncs it itself:
//!   that is what happens while no file of the log is prepared.
//! * The tree keeps the index of the last batch it has, in the batch itself, so that a replay
//!   begins where the tree ends.
//! * Memory stays small: the block cache and the write buffers have named limits.
//! * The journals stay small, for they are replayed at the next open.

use std::ops::{Bound, ControlFlow};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Sender, channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

use fjall::config::{BlockSizePolicy, CompressionPolicy};
use fjall::{
    CompressionType, Database, Keyspace, KeyspaceCreateOptions, PersistMode, Readable, Snapshot,
};

use super::log::{self, LogFile};
use super::{Engine, Space, Span, View, Visitor, Write, is_void};
use crate::Failure;
use crate::directory;

/// All journals together. The engine takes no less.
const JOURNALS_MAX_BYTES: u64 = 64 << 20;
const BLOCK_BYTES: u32 = 8 << 10;
/// One thread flushes and compacts; the machine's others serve calls.
const WORKERS: usize = 1;
/// How long closing waits for what is in memory to reach the tables.
const CLOSE_MAX: Duration = Duration::from_secs(5);
const CLOSE_STEP: Duration = Duration::from_millis(1);

/// Where the tree keeps the index of its last batch. No table's key begins like this.
const INDEX_KEY: &[u8] = b"\xff\xffindex";
/// What is applied before the log's files are prepared: a store of a few rows needs none.
const UNLOGGED_BYTES: u64 = 256 << 10;

pub(crate) struct Disk {
    database: Database,
    spaces: [Keyspace; 2],
    logs: Arc<Mutex<Logs>>,
    helper: Mutex<Option<Helper>>,
    log_dir: PathBuf,
}

/// The log as the committer uses it.
struct Logs {
    /// The index of the last batch.
    index: u64,
    current: Option<LogFile>,
    free: Vec<LogFile>,
    unlogged_bytes: u64,
    /// The tree could not be synced: nothing may be applied any more.
    broken: Option<Failure>,
}

enum Job {
    Create(PathBuf),
    /// Make the tree durable, and then use the file again.
    Recycle(LogFile),
}

/// The thread that prepares files of the log.
struct Helper {
    jobs: Sender<Job>,
    stop: Arc<AtomicBool>,
    thread: JoinHandle<()>,
}

struct DiskView {
    snapshot: Snapshot,
    spaces: [Keyspace; 2],
}

/// How much memory the engine may use.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Budget {
    pub(crate) cache_bytes: u64,
    pub(crate) memtable_bytes: u64,
}

impl Disk {
    pub(crate) fn open(path: &Path, log_dir: &Path, budget: Budget) -> Result<Disk, fjall::Error> {
        let database = Database::builder(path)
            .cache_size(budget.cache_bytes)
            .max_journaling_size(JOURNALS_MAX_BYTES)
            .journal_compression(CompressionType::None)
            .manual_journal_persist(true)
            .worker_threads(WORKERS)
            .open()?;
        let options = || {
            KeyspaceCreateOptions::default()
                .max_memtable_size(budget.memtable_bytes)
                .data_block_size_policy(BlockSizePolicy::all(BLOCK_BYTES))
                .data_block_compression_policy(CompressionPolicy::new([
                    CompressionType::None,
                    CompressionType::Lz4,
                ]))
                .manual_journal_persist(true)
        };
        let spaces = [database.keyspace("rows", options)?, database.keyspace("events", options)?];
        let found = spaces[Space::Rows as usize].get(INDEX_KEY)?;
        let mut index = found
            .and_then(|index| Some(u64::from_be_bytes(index.as_ref().try_into().ok()?)))
            .unwrap_or(0);
        directory::make(log_dir)?;
        let (free, batches) = log::recover(log_dir, index)?;
        for batch in batches {
            index += 1;
            insert(&database, &spaces, batch, index, None)?;
        }
        // From here on the log's files may be written over.
        database.persist(PersistMode::SyncAll)?;
        let unlogged_bytes = if free.is_empty() { 0 } else { u64::MAX };
        let logs = Logs { index, current: None, free, unlogged_bytes, broken: None };
        let logs = Arc::new(Mutex::new(logs));
        let helper = Mutex::new(Some(Helper::start(logs.clone(), database.clone())?));
        Ok(Disk { database, spaces, logs, helper, log_dir: log_dir.into() })
    }

    fn ask(&self, job: Job) {
        let helper = self.helper.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(helper) = &*helper
            && helper.jobs.send(job).is_err()
        {
            tracing::warn!("the log has no helper any more");
        }
    }

    /// Make a batch durable in the log. False: there is no file with room for it.
    fn log(&self, logs: &mut Logs, batch: &[Write]) -> Result<bool, Failure> {
        if logs.current.is_none() && logs.free.is_empty() {
            self.want_files(logs, batch);
            return Ok(false);
        }
        let record = log::encode(logs.index, batch);
        if logs.current.as_ref().is_none_or(|file| !file.has_room(&record)) {
            let mut next = logs.free.pop();
            if let Some(file) = &mut next {
                file.rewind();
            }
            if let Some(full) = std::mem::replace(&mut logs.current, next) {
                self.ask(Job::Recycle(full));
            }
        }
        let Some(file) = logs.current.as_mut().filter(|file| file.has_room(&record)) else {
            return Ok(false);
        };
        file.append(&record).map_err(|error| Failure::io("the log cannot be written", &error))?;
        Ok(true)
    }

    /// Prepare the log's files once it is worth it.
    fn want_files(&self, logs: &mut Logs, batch: &[Write]) {
        if logs.unlogged_bytes == u64::MAX {
            return;
        }
        let size =
            |write: &Write| (write.key.len() + write.value.as_ref().map_or(0, Vec::len)) as u64;
        logs.unlogged_bytes += batch.iter().map(size).sum::<u64>();
        if logs.unlogged_bytes >= UNLOGGED_BYTES {
            logs.unlogged_bytes = u64::MAX;
            log::paths(&self.log_dir).into_iter().for_each(|path| self.ask(Job::Create(path)));
        }
    }
}

impl Helper {
    fn start(logs: Arc<Mutex<Logs>>, database: Database) -> std::io::Result<Helper> {
        let (jobs, inbox) = channel();
        let stop = Arc::new(AtomicBool::new(false));
        let stopped = stop.clone();
        let named = thread::Builder::new().name("store-log".into());
        let thread = named.spawn(move || {
            while let Ok(job) = inbox.recv() {
                let done = match job {
                    Job::Create(path) => LogFile::create(&path, &stopped).map_err(|error| {
                        if error.kind() != std::io::ErrorKind::Interrupted {
                            tracing::warn!(%error, "no file for the log; commits will be slower");
                        }
                        None
                    }),
                    Job::Recycle(file) => match database.persist(PersistMode::SyncData) {
                        Ok(()) => Ok(file),
                        Err(error) => Err(Some(failure(error))),
                    },
                };
                let mut logs = logs.lock().unwrap_or_else(PoisonError::into_inner);
                match done {
                    Ok(file) => logs.free.push(file),
                    Err(broken) => logs.broken = logs.broken.take().or(broken),
                }
            }
        })?;
        Ok(Helper { jobs, stop, thread })
    }

    fn end(self) {
        self.stop.store(true, Ordering::Release);
        drop(self.jobs);
        if self.thread.join().is_err() {
            tracing::error!("the helper of the log panicked");
        }
    }
}

impl Drop for Disk {
    fn drop(&mut self) {
        let helper = self.helper.get_mut().unwrap_or_else(PoisonError::into_inner).take();
        helper.into_iter().for_each(Helper::end);
    }
}

/// Give a batch to the tree.
fn insert(
    database: &Database,
    spaces: &[Keyspace; 2],
    batch: Vec<Write>,
    index: u64,
    durability: Option<PersistMode>,
) -> Result<(), fjall::Error> {
    let mut group = fjall::OwnedWriteBatch::with_capacity(database.clone(), batch.len() + 1)
        .durability(durability);
    for Write { space, key, value } in batch {
        let keyspace = &spaces[space as usize];
        match value {
            Some(value) => group.insert(keyspace, key, value),
            None => group.remove(keyspace, key),
        }
    }
    group.insert(&spaces[Space::Rows as usize], INDEX_KEY, index.to_be_bytes());
    group.commit()
}

impl Engine for Disk {
    fn snapshot(&self) -> Box<dyn View> {
        Box::new(DiskView { snapshot: self.database.snapshot(), spaces: self.spaces.clone() })
    }

    fn apply(&self, batch: Vec<Write>, appears: &dyn Fn()) -> Result<(), Failure> {
        let mut logs = self.logs.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(broken) = &logs.broken {
            return Err(broken.clone());
        }
        logs.index += 1;
        let durability = match self.log(&mut logs, &batch)? {
            true => None,
            false => Some(PersistMode::SyncData),
        };
        let index = logs.index;
        drop(logs);
        appears();
        insert(&self.database, &self.spaces, batch, index, durability).map_err(failure)
    }

    /// Move what is in memory to tables, so that the next open replays nothing.
    fn close(&self) -> Result<(), Failure> {
        for keyspace in &self.spaces {
            keyspace.rotate_memtable().map_err(failure)?;
        }
        // The engine's own wait would never end if its worker has stopped on an error.
        let deadline = Instant::now() + CLOSE_MAX;
        while self.spaces.iter().any(|keyspace| keyspace.sealed_memtable_count() > 0) {
            if Instant::now() > deadline {
                return Err(Failure::new("the engine did not flush in time"));
            }
            thread::sleep(CLOSE_STEP);
        }
        self.database.persist(PersistMode::SyncAll).map_err(failure)
    }
}

impl View for DiskView {
    fn get(&self, space: Space, key: &[u8]) -> Result<Option<Vec<u8>>, Failure> {
        let value = self.snapshot.get(&self.spaces[space as usize], key).map_err(failure)?;
        Ok(value.map(|value| value.to_vec()))
    }

    fn visit(&self, space: Space, span: &Span, visitor: Visitor<'_>) -> Result<(), Failure> {
        if is_void(span) {
            return Ok(());
        }
        let ends: (Bound<&[u8]>, Bound<&[u8]>) =
            (span.low.as_ref().map(Vec::as_slice), span.high.as_ref().map(Vec::as_slice));
        let mut pairs = self.snapshot.range::<&[u8], _>(&self.spaces[space as usize], ends);
        while let Some(pair) = if span.reverse { pairs.next_back() } else { pairs.next() } {
            let (key, value) = pair.into_inner().map_err(failure)?;
            if let ControlFlow::Break(()) = visitor(&key, &value) {
                break;
            }
        }
        Ok(())
    }
}

fn failure(error: fjall::Error) -> Failure {
    match error {
        fjall::Error::Io(error) => Failure::io("the engine cannot reach its files", &error),
        fjall::Error::Poisoned => Failure::new("the engine has stopped after an earlier error"),
        other => Failure::new(other.to_string()),
    }
}
