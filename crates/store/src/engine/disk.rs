//! The disk engine: an LSM tree of two keyspaces, one synced batch a group.
//!
//! # Invariants
//!
//! * A batch is one journal entry with one checksum, synced before [`Engine::apply`] returns.
//! * Memory stays small: the block cache and the write buffers have named limits.
//! * The journals stay small, for they are replayed at the next open.

use std::ops::{Bound, ControlFlow};
use std::path::Path;
use std::thread;
use std::time::{Duration, Instant};

use fjall::config::{BlockSizePolicy, CompressionPolicy};
use fjall::{
    CompressionType, Database, Keyspace, KeyspaceCreateOptions, PersistMode, Readable, Snapshot,
};

use super::{Engine, Space, Span, View, Visitor, Write, is_void};
use crate::Failure;

/// All journals together. The engine takes no less.
const JOURNALS_MAX_BYTES: u64 = 64 << 20;
const BLOCK_BYTES: u32 = 8 << 10;
/// One thread flushes and compacts; the machine's others serve calls.
const WORKERS: usize = 1;
/// How long closing waits for what is in memory to reach the tables.
const CLOSE_MAX: Duration = Duration::from_secs(5);
const CLOSE_STEP: Duration = Duration::from_millis(1);

pub(crate) struct Disk {
    database: Database,
    spaces: [Keyspace; 2],
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
    pub(crate) fn open(path: &Path, budget: Budget) -> Result<Disk, fjall::Error> {
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
        let rows = database.keyspace("rows", options)?;
        let events = database.keyspace("events", options)?;
        Ok(Disk { database, spaces: [rows, events] })
    }
}

impl Engine for Disk {
    fn snapshot(&self) -> Box<dyn View> {
        Box::new(DiskView { snapshot: self.database.snapshot(), spaces: self.spaces.clone() })
    }

    fn apply(&self, batch: Vec<Write>) -> Result<(), Failure> {
        let mut group = fjall::OwnedWriteBatch::with_capacity(self.database.clone(), batch.len())
            .durability(Some(PersistMode::SyncData));
        for Write { space, key, value } in batch {
            let keyspace = &self.spaces[space as usize];
            match value {
                Some(value) => group.insert(keyspace, key, value),
                None => group.remove(keyspace, key),
            }
        }
        group.commit().map_err(failure)
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
