//! Engines: where ordered bytes lie.
//!
//! An engine knows neither tables nor transactions. It keeps two ordered maps, shows stable
//! snapshots of them, and applies one batch at a time, all or nothing.
//!
//! # Invariants
//!
//! * Only the committer applies batches, one after another.
//! * A batch that was applied is in every snapshot taken later, and in none taken earlier.
//! * When [`Engine::apply`] has returned, the batch survives a power cut (if the engine keeps
//!   anything at all). When it fails, nobody may apply another.

pub(crate) mod disk;
mod log;
pub(crate) mod memory;

use std::ops::{Bound, ControlFlow};

use crate::Failure;

/// Which of the two maps.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Space {
    /// Rows of tables, and the store's own.
    Rows,
    /// Events by partition and sequence. Only ever appended to, and trimmed at the front.
    Events,
}

/// One change; no value means the key is removed.
#[derive(Debug)]
pub(crate) struct Write {
    pub(crate) space: Space,
    pub(crate) key: Vec<u8>,
    pub(crate) value: Option<Vec<u8>>,
}

/// What lies between two keys, and in which direction it is read.
#[derive(Clone, Debug)]
pub(crate) struct Span {
    pub(crate) low: Bound<Vec<u8>>,
    pub(crate) high: Bound<Vec<u8>>,
    pub(crate) reverse: bool,
}

/// What is told of each pair found: key, value.
pub(crate) type Visitor<'a> = &'a mut dyn FnMut(&[u8], &[u8]) -> ControlFlow<()>;

/// A stable state of both maps.
pub(crate) trait View: Send + Sync {
    fn get(&self, space: Space, key: &[u8]) -> Result<Option<Vec<u8>>, Failure>;

    /// Visit the pairs of a span in order, until there are no more or the visitor breaks.
    fn visit(&self, space: Space, span: &Span, visitor: Visitor<'_>) -> Result<(), Failure>;
}

pub(crate) trait Engine: Send + Sync {
    fn snapshot(&self) -> Box<dyn View>;

    /// Apply a batch, durably. Keys within a batch are unique. `appears` is called before any snapshot
    /// might show the batch, and as late as that: until then nobody needs to be careful.
    fn apply(&self, batch: Vec<Write>, appears: &dyn Fn()) -> Result<(), Failure>;

    /// Tidy up before the process ends. Never needed for what was applied to survive.
    fn close(&self) -> Result<(), Failure> {
        Ok(())
    }
}

/// Whether no key can lie in the span. Ordered maps may panic when asked for such a one.
pub(crate) fn is_void(span: &Span) -> bool {
    match (&span.low, &span.high) {
        (Bound::Included(low), Bound::Included(high)) => low > high,
        (Bound::Unbounded, _) | (_, Bound::Unbounded) => false,
        (
            Bound::Included(low) | Bound::Excluded(low),
            Bound::Included(high) | Bound::Excluded(high),
        ) => low >= high,
    }
}
