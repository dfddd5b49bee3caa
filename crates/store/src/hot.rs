//! Hot rows: the few that nearly every call reads, kept beside the engine.
//!
//! # Invariants
//!
//! * A row found here is what the engine has: the committer writes every change of a hot table
//!   into it before the change is published.
//! * A reader may add what it read only where nobody wrote meanwhile: a row that is there already
//!   stays, and after an eviction older readers add nothing.
//! * No more than [`ROWS_MAX`] rows.

use std::any::Any;
use std::collections::HashMap;
use std::sync::{Arc, OnceLock, PoisonError, RwLock, RwLockReadGuard, RwLockWriteGuard};

use foldhash::fast::RandomState;

use crate::Failure;
use crate::table::Row;

const ROWS_MAX: usize = 8192;

/// A row, or that there is none.
pub(crate) type Value = Option<Arc<Kept>>;

/// A row's bytes, and what they mean once somebody asked.
pub(crate) struct Kept {
    pub(crate) bytes: Box<[u8]>,
    decoded: OnceLock<Arc<dyn Any + Send + Sync>>,
}

impl Kept {
    fn new(bytes: &[u8]) -> Arc<Kept> {
        Arc::new(Kept { bytes: bytes.into(), decoded: OnceLock::new() })
    }

    /// The row decoded, for all who read it.
    pub(crate) fn shared<V: Row + Send + Sync + 'static>(&self) -> Result<Arc<V>, Failure> {
        if let Some(known) = self.decoded.get()
            && let Ok(row) = known.clone().downcast()
        {
            return Ok(row);
        }
        let row = Arc::new(V::decode(&self.bytes)?);
        let _ = self.decoded.set(row.clone());
        Ok(row)
    }
}

#[derive(Default)]
pub(crate) struct Hot(RwLock<Rows>);

#[derive(Default)]
struct Rows {
    rows: HashMap<Vec<u8>, (u64, Value), RandomState>,
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
    pub(crate) fn found(&self, key: &[u8], version: u64, value: Option<&[u8]>) -> Value {
        let value = value.map(Kept::new);
        let mut rows = self.write();
        if version >= rows.floor && rows.rows.len() < ROWS_MAX && !rows.rows.contains_key(key) {
            rows.rows.insert(key.to_vec(), (version, value.clone()));
        }
        value
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
            rows.rows.insert(key, (version, value.as_deref().map(Kept::new)));
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
        value.map(|it| it.map(|it| String::from_utf8_lossy(&it.bytes).into_owned()))
    }

    #[test]
    fn a_reader_never_hides_what_a_commit_wrote() {
        let hot = Hot::default();
        hot.wrote(7, vec![(b"k".to_vec(), Some(b"new".to_vec()))]);
        hot.found(b"k", 6, Some(b"old"));
        assert_eq!(text(hot.get(b"k", 7)), Some(Some("new".into())));
        assert_eq!(text(hot.get(b"k", 6)), None, "an older snapshot asks the engine");
        hot.wrote(8, vec![(b"k".to_vec(), None)]);
        assert_eq!(text(hot.get(b"k", 9)), Some(None), "absence is known, too");
    }

    #[test]
    fn after_an_eviction_older_readers_add_nothing() {
        let hot = Hot::default();
        let key = |number: usize| number.to_be_bytes().to_vec();
        hot.wrote(5, (0..ROWS_MAX).map(|it| (key(it), None)).collect());
        hot.wrote(6, vec![(b"k".to_vec(), Some(b"six".to_vec()))]);
        hot.found(&key(1), 5, Some(b"stale"));
        assert_eq!(text(hot.get(&key(1), 9)), None);
        hot.found(&key(1), 6, Some(b"fresh"));
        assert_eq!(text(hot.get(&key(1), 9)), Some(Some("fresh".into())));
    }
    #[test]
    fn a_row_is_decoded_once_until_it_changes() {
        let hot = Hot::default();
        let mut bytes = Vec::new();
        Row::encode(&7_u64, &mut bytes);
        hot.wrote(1, vec![(b"k".to_vec(), Some(bytes.clone()))]);
        let shared = |version| hot.get(b"k", version).flatten().unwrap().shared::<u64>().unwrap();
        assert!(Arc::ptr_eq(&shared(1), &shared(2)));
        bytes.clear();
        Row::encode(&8_u64, &mut bytes);
        hot.wrote(3, vec![(b"k".to_vec(), Some(bytes))]);
        assert_eq!((*shared(3), *shared(4)), (8, 8));
        let kept = hot.get(b"k", 4).flatten().unwrap();
        assert!(kept.shared::<String>().is_err(), "not what another table takes it for");
    }
}
