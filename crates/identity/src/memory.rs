//! Memory: what was worked out of rows, kept until it may have changed, and never too much of it.
//!
//! # Invariants
//!
//! * A full memory forgets everything: whatever it held can be worked out again.

use std::borrow::Borrow;
use std::collections::HashMap;
use std::hash::Hash;
use std::sync::{PoisonError, RwLock};

use foldhash::fast::RandomState;

pub(crate) struct Memory<K, V> {
    entries: RwLock<HashMap<K, V, RandomState>>,
    max: usize,
}

impl<K: Eq + Hash, V: Clone> Memory<K, V> {
    pub(crate) fn new(max: usize) -> Memory<K, V> {
        Memory { entries: RwLock::default(), max }
    }

    pub(crate) fn get<Q: Eq + Hash + ?Sized>(&self, key: &Q) -> Option<V>
    where
        K: Borrow<Q>,
    {
        self.entries.read().unwrap_or_else(PoisonError::into_inner).get(key).cloned()
    }

    pub(crate) fn put(&self, key: K, value: V) {
        let mut entries = self.entries.write().unwrap_or_else(PoisonError::into_inner);
        if entries.len() >= self.max {
            entries.clear();
        }
        entries.insert(key, value);
    }
}
