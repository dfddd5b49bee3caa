//! The memory engine: an ordered map that remembers old versions while somebody reads them.
//!
//! # Invariants
//!
//! * Versions of a key are in ascending order, and at most one of them is older than every
//!   open snapshot.
//! * A visitor is called without the lock, so it may read the store itself.

use std::collections::{BTreeMap, VecDeque};
use std::ops::{Bound, ControlFlow};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use super::{Engine, Space, Span, View, Visitor, Write, is_void};
use crate::Failure;

/// How many pairs a scan copies at a time.
const CHUNK_PAIRS: usize = 64;

type Value = Option<Arc<[u8]>>;
type Versions = Vec<(u64, Value)>;

#[derive(Default)]
struct State {
    version: u64,
    maps: [BTreeMap<Vec<u8>, Versions>; 2],
    /// Open snapshots, counted by version.
    open: BTreeMap<u64, usize>,
    /// Keys with more than one version, and the version that replaced the older ones.
    stale: VecDeque<(u64, Space, Vec<u8>)>,
}

#[derive(Clone, Default)]
pub(crate) struct Memory(Arc<Mutex<State>>);

struct Snapshot {
    version: u64,
    memory: Memory,
}

impl Memory {
    fn lock(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Engine for Memory {
    fn snapshot(&self) -> Box<dyn View> {
        let mut state = self.lock();
        let version = state.version;
        *state.open.entry(version).or_default() += 1;
        Box::new(Snapshot { version, memory: self.clone() })
    }

    fn apply(&self, batch: Vec<Write>, appears: &dyn Fn()) -> Result<(), Failure> {
        appears();
        let mut state = self.lock();
        state.version += 1;
        let version = state.version;
        for Write { space, key, value } in batch {
            let versions = state.maps[space as usize].entry(key.clone()).or_default();
            let replaces = !versions.is_empty();
            let erases = value.is_none();
            versions.push((version, value.map(Into::into)));
            if replaces || erases {
                state.stale.push_back((version, space, key));
            }
        }
        state.forget();
        Ok(())
    }
}

impl State {
    /// Drop what no open snapshot can see any more.
    fn forget(&mut self) {
        let oldest = self.open.keys().next().copied().unwrap_or(self.version);
        while let Some((version, ..)) = self.stale.front()
            && *version <= oldest
        {
            let Some((_, space, key)) = self.stale.pop_front() else { return };
            let map = &mut self.maps[space as usize];
            let Some(versions) = map.get_mut(&key) else { continue };
            let visible = versions.partition_point(|(version, _)| *version <= oldest);
            versions.drain(..visible.saturating_sub(1));
            if let [(_, None)] = versions.as_slice() {
                map.remove(&key);
            }
        }
    }

    fn chunk(&self, space: Space, span: &Span, at: u64) -> Vec<(Vec<u8>, Arc<[u8]>)> {
        let range = self.maps[space as usize].range((span.low.clone(), span.high.clone()));
        let seen = |(key, versions): (&Vec<u8>, &Versions)| {
            Some((key.clone(), visible(versions, at)?.clone()))
        };
        match span.reverse {
            false => range.filter_map(seen).take(CHUNK_PAIRS).collect(),
            true => range.rev().filter_map(seen).take(CHUNK_PAIRS).collect(),
        }
    }
}

fn visible(versions: &[(u64, Value)], at: u64) -> Option<&Arc<[u8]>> {
    let (_, value) = versions.iter().rev().find(|(version, _)| *version <= at)?;
    value.as_ref()
}

impl View for Snapshot {
    fn get(&self, space: Space, key: &[u8]) -> Result<Option<Vec<u8>>, Failure> {
        let state = self.memory.lock();
        let versions = state.maps[space as usize].get(key);
        Ok(versions
            .and_then(|versions| visible(versions, self.version))
            .map(|value| value.to_vec()))
    }

    fn visit(&self, space: Space, span: &Span, visitor: Visitor<'_>) -> Result<(), Failure> {
        let mut span = span.clone();
        while !is_void(&span) {
            let chunk = self.memory.lock().chunk(space, &span, self.version);
            for (key, value) in &chunk {
                if let ControlFlow::Break(()) = visitor(key, value) {
                    return Ok(());
                }
            }
            let full = chunk.len() == CHUNK_PAIRS;
            let Some((last, _)) = chunk.into_iter().last().filter(|_| full) else { break };
            match span.reverse {
                false => span.low = Bound::Excluded(last),
                true => span.high = Bound::Excluded(last),
            }
        }
        Ok(())
    }
}

impl Drop for Snapshot {
    fn drop(&mut self) {
        let mut state = self.memory.lock();
        if let Some(readers) = state.open.get_mut(&self.version) {
            *readers -= 1;
            if *readers == 0 {
                state.open.remove(&self.version);
            }
        }
    }
}
