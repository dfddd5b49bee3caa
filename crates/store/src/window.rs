//! The window of recent writes, against which reads are judged.
//!
//! # Invariants
//!
//! * Every key written after [`floor`](Window::floor) is in the window, with the last version
//!   that wrote it.
//! * A transaction older than the floor cannot be judged, so it loses.

use std::collections::{BTreeMap, VecDeque};
use std::sync::Arc;

use crate::tx::{Ends, ReadSet};

/// Keys remembered. At fifty thousand calls a second it is still a fifth of a second.
const KEYS_MAX: usize = 1 << 16;
/// What the keys may take together, without the tree's own overhead.
const BYTES_MAX: usize = 6 << 20;

#[derive(Default)]
pub(crate) struct Window {
    floor: u64,
    last: BTreeMap<Arc<[u8]>, u64>,
    order: VecDeque<(u64, Arc<[u8]>)>,
    bytes: usize,
}

impl Window {
    /// A window that knows of no write after `version`.
    pub(crate) fn new(version: u64) -> Window {
        Window { floor: version, ..Window::default() }
    }

    pub(crate) fn record(&mut self, version: u64, key: &[u8]) {
        let key: Arc<[u8]> = key.into();
        self.bytes += key.len();
        self.order.push_back((version, key.clone()));
        self.last.insert(key, version);
        while self.order.len() > KEYS_MAX || self.bytes > BYTES_MAX {
            self.forget_oldest();
        }
    }

    fn forget_oldest(&mut self) {
        let Some((version, key)) = self.order.pop_front() else { return };
        self.floor = self.floor.max(version);
        self.bytes -= key.len();
        if self.last.get(&key) == Some(&version) {
            self.last.remove(&key);
        }
    }

    /// Whether something of `reads` was written after `version`.
    pub(crate) fn conflicts(&self, version: u64, reads: &ReadSet) -> bool {
        if reads.keys.is_empty() && reads.spans.is_empty() {
            return false;
        }
        version < self.floor
            || reads
                .keys
                .iter()
                .any(|key| self.last.get(key.as_slice()).is_some_and(|at| *at > version))
            || reads.spans.iter().any(|span| self.written_within(span, version))
    }

    fn written_within(&self, (low, high): &Ends, version: u64) -> bool {
        let span = crate::engine::Span { low: low.clone(), high: high.clone(), reverse: false };
        if crate::engine::is_void(&span) {
            return false;
        }
        let ends = (low.as_ref().map(Vec::as_slice), high.as_ref().map(Vec::as_slice));
        self.last.range::<[u8], _>(ends).any(|(_, at)| *at > version)
    }
}
