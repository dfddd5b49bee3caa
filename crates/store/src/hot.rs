//! Hot rows: the few that nearly every call reads, kept beside the engine.
//!
//! # Invariants
//!
//! * A row found here is what the engine has: the committer writes every change of a hot table
//!   into it before the change is published.
//! * A reader may add what it read only where nobody wrote meanwhile: a row that is there already
//!   stays, and after an eviction older readers add nothing.
//! * No more than [`ROWS_MAX`] rows.

use std::collections::HashMap;
use std::sync::{Arc, PoisonError, RwLock, RwLockReadGuard, RwLockWriteGuard};

const ROWS_MAX: usize = 8192;

/// A row's bytes, or that there is none.
pub(crate) type Value = Option<Arc<[u8]>>;

#[derive(Default)]
pub(crate) struct Hot(RwLock<Rows>);

#[derive(Default)]
struct Rows {
    rows: HashMap<Vec<u8>, (u64, Value)>,
    /// Readers of older versions add nothing.
    floor: u64,
}

impl Hot {
    /// The row as it is at a version, if it is here.
    pub(crate) fn get(&self, key: &[u8], version: u64) -> Option<Value> {
        let rows = self.read();
        let (since, value) = rows.rows.get(key)?;
        (*since <= version).then(|| value.clone())
    }

    /// Remember what a reader found in the engine.
    pub(crate) fn found(&self, key: &[u8], version: u64, value: &Option<Vec<u8>>) {
        let mut rows = self.write();
        if version >= rows.floor && rows.rows.len() < ROWS_MAX && !rows.rows.contains_key(key) {
            let value = value.as_deref().map(Arc::from);
            rows.rows.insert(key.to_vec(), (version, value));
        }
    }

    /// Take over what a commit wrote, before it is published.
    pub(crate) fn wrote(&self, version: u64, changes: Vec<(Vec<u8>, Option<Vec<u8>>)>) {
        if changes.is_empty() {
            return;
        }
        let mut rows = self.write();
        if rows.rows.len() + changes.len() > ROWS_MAX {
            rows.rows.clear();
            rows.floor = version;
        }
        for (key, value) in changes.into_iter().take(ROWS_MAX) {
            rows.rows.insert(key, (version, value.map(Arc::from)));
        }
    }

    fn read(&self) -> RwLockReadGuard<'_, Rows> {
        self.0.read().unwrap_or_else(PoisonError::into_inner)
    }

    fn write(&self) -> RwLockWriteGuard<'_, Rows> {
        self.0.write().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(value: Option<Value>) -> Option<Option<String>> {
        value.map(|it| it.map(|it| String::from_utf8_lossy(&it).into_owned()))
    }

    #[test]
    fn a_reader_never_hides_what_a_commit_wrote() {
        let hot = Hot::default();
        hot.wrote(7, vec![(b"k".to_vec(), Some(b"new".to_vec()))]);
        hot.found(b"k", 6, &Some(b"old".to_vec()));
        assert_eq!(text(hot.get(b"k", 7)), Some(Some("new".into())));
        assert_eq!(hot.get(b"k", 6), None, "an older snapshot asks the engine");
        hot.wrote(8, vec![(b"k".to_vec(), None)]);
        assert_eq!(text(hot.get(b"k", 9)), Some(None), "absence is known, too");
    }

    #[test]
    fn after_an_eviction_older_readers_add_nothing() {
        let hot = Hot::default();
        let key = |number: usize| number.to_be_bytes().to_vec();
        hot.wrote(5, (0..ROWS_MAX).map(|it| (key(it), None)).collect());
        hot.wrote(6, vec![(b"k".to_vec(), Some(b"six".to_vec()))]);
        hot.found(&key(1), 5, &Some(b"stale".to_vec()));
        assert_eq!(hot.get(&key(1), 9), None);
        hot.found(&key(1), 6, &Some(b"fresh".to_vec()));
        assert_eq!(text(hot.get(&key(1), 9)), Some(Some("fresh".into())));
    }
}
