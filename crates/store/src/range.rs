//! Which part of a prefix a scan reads.

use std::ops::Bound;

/// Where a scan starts, in which direction it goes, how many rows it may show.
///
/// `from` is key bytes after the scan's prefix, as scans return them. In a reverse scan it is
/// the upper end.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Range {
    pub from: Bound<Vec<u8>>,
    pub reverse: bool,
    pub limit: usize,
}

impl Default for Range {
    fn default() -> Range {
        Range { from: Bound::Unbounded, reverse: false, limit: usize::MAX }
    }
}

impl Range {
    pub fn all() -> Range {
        Range::default()
    }

    /// Start behind this key.
    pub fn after(key: impl Into<Vec<u8>>) -> Range {
        Range { from: Bound::Excluded(key.into()), ..Range::default() }
    }

    /// Start at this key, or where it would be.
    pub fn at(key: impl Into<Vec<u8>>) -> Range {
        Range { from: Bound::Included(key.into()), ..Range::default() }
    }

    pub fn reverse(self) -> Range {
        Range { reverse: true, ..self }
    }

    pub fn limit(self, limit: usize) -> Range {
        Range { limit, ..self }
    }
}
