//! The window of recent writes, against which reads are judged.
//!
//! # Invariants
//!
//! * Every key written after [`floor`](Window::floor) is in the window, with the last version
//!   that wrote it.
//! * A transaction older than the floor cannot be judged, so it loses.
//! * Keys are found by their hash: two keys that share one can cost a race, never win one.

use std::collections::{BTreeMap, HashMap, VecDeque};
use std::hash::BuildHasher;
use std::ops::Bound;

use foldhash::quality::RandomState;

use crate::engine::{Span, is_void};
use crate::tx::{Ends, ReadSet};

/// Keys remembered. At fifty thousand calls a second it is still a fifth of a second.
const KEYS_MAX: usize = 1 << 16;
/// What the keys may take together, without their allocations' own overhead.
const BYTES_MAX: usize = 6 << 20;

/// The rows of the group that is being put together.
pub(crate) type Rows = BTreeMap<Vec<u8>, Option<Vec<u8>>>;

#[derive(Default)]
pub(crate) struct Window {
    floor: u64,
    hasher: RandomState,
    /// The last version that wrote a key of this hash.
    last: HashMap<u64, u64, RandomState>,
    /// The keys of each group, in order.
    groups: VecDeque<(u64, Vec<Box<[u8]>>)>,
    keys: usize,
    bytes: usize,
}

impl Window {
    /// A window that knows of no write after `version`.
    pub(crate) fn new(version: u64) -> Window {
        Window { floor: version, ..Window::default() }
    }

    /// A key is written by the group that is being put together.
    pub(crate) fn record(&mut self, version: u64, key: &[u8]) {
        self.last.insert(self.hasher.hash_one(key), version);
    }

    /// The group is complete.
    pub(crate) fn close(&mut self, version: u64, rows: &Rows) {
        if rows.is_empty() {
            return;
        }
        let keys: Vec<Box<[u8]>> = rows.keys().map(|key| key.as_slice().into()).collect();
        self.keys += keys.len();
        self.bytes += keys.iter().map(|key| key.len()).sum::<usize>();
        self.groups.push_back((version, keys));
        while self.keys > KEYS_MAX || self.bytes > BYTES_MAX {
            self.forget_oldest();
        }
    }

    fn forget_oldest(&mut self) {
        let Some((version, keys)) = self.groups.pop_front() else { return };
        self.floor = version;
        self.keys -= keys.len();
        for key in keys {
            self.bytes -= key.len();
            let hash = self.hasher.hash_one(&*key);
            if self.last.get(&hash) == Some(&version) {
                self.last.remove(&hash);
            }
        }
    }

    /// Whether something of `reads` was written after `version`, `rows` being the writes of
    /// the group that is being put together.
    pub(crate) fn conflicts(&self, version: u64, reads: &ReadSet, rows: &Rows) -> bool {
        if reads.keys.is_empty() && reads.spans.is_empty() {
            return false;
        }
        version < self.floor
            || reads.keys.iter().any(|key| self.wrote(key, version))
            || reads.spans.iter().any(|span| self.wrote_within(span, version, rows))
    }

    fn wrote(&self, key: &[u8], version: u64) -> bool {
        self.last.get(&self.hasher.hash_one(key)).is_some_and(|at| *at > version)
    }

    fn wrote_within(&self, (low, high): &Ends, version: u64, rows: &Rows) -> bool {
        if is_void(&Span { low: low.clone(), high: high.clone(), reverse: false }) {
            return false;
        }
        let ends = (low.as_ref().map(Vec::as_slice), high.as_ref().map(Vec::as_slice));
        let newer = self.groups.iter().rev().take_while(|(at, _)| *at > version);
        rows.range::<[u8], _>(ends).next().is_some()
            || newer.into_iter().any(|(_, keys)| holds_one(keys, ends))
    }
}

/// Whether one of the keys, which are in order, lies between the ends.
fn holds_one(keys: &[Box<[u8]>], (low, high): (Bound<&[u8]>, Bound<&[u8]>)) -> bool {
    let first = keys.partition_point(|key| match low {
        Bound::Included(low) => **key < *low,
        Bound::Excluded(low) => **key <= *low,
        Bound::Unbounded => false,
    });
    keys.get(first).is_some_and(|key| match high {
        Bound::Included(high) => **key <= *high,
        Bound::Excluded(high) => **key < *high,
        Bound::Unbounded => true,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn reads(low: &str, high: &str) -> ReadSet {
        let ends = (Bound::Included(low.into()), Bound::Excluded(high.into()));
        ReadSet { keys: vec![], spans: vec![ends] }
    }

    fn rows(keys: &[&str]) -> Rows {
        keys.iter().map(|key| (key.as_bytes().to_vec(), None)).collect()
    }

    #[test]
    fn ranges_are_compared_with_every_newer_group_and_the_one_in_the_making() {
        let mut window = Window::new(10);
        window.close(11, &rows(&["b", "d", "f"]));
        window.close(12, &rows(&["h"]));
        let conflicts =
            |version, low, high| window.conflicts(version, &reads(low, high), &rows(&["x"]));
        assert!(conflicts(10, "d", "e"));
        assert!(!conflicts(11, "d", "e"));
        assert!(!conflicts(10, "d!", "f"));
        assert!(conflicts(11, "a", "i"));
        assert!(!conflicts(12, "a", "i"));
        assert!(conflicts(12, "w", "z"));
        assert!(conflicts(9, "y", "z"), "too old to be judged");
    }

    #[test]
    fn a_transaction_older_than_the_window_loses() {
        let mut window = Window::new(0);
        let read = ReadSet { keys: vec![b"unrelated".to_vec()], spans: vec![] };
        assert!(!window.conflicts(0, &read, &Rows::new()));
        for version in 1..=100_000 {
            let key = format!("key {version}");
            window.record(version, key.as_bytes());
            window.close(version, &rows(&[&key]));
        }
        assert!(window.conflicts(0, &read, &Rows::new()));
        assert!(!window.conflicts(99_000, &read, &Rows::new()));
        assert!(window.last.len() <= KEYS_MAX);
    }
}
