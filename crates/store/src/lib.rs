//! The store: transactions over typed tables, a chain of events, and blobs.
//!
//! ```text
//! begin → get, scan, put, delete, append, adopt, release → commit
//! ```
//!
//! A [`Tx`] is a snapshot with a buffer of writes. One committer thread takes whole groups of
//! them, judges each against what was written since its snapshot, gives events their sequence,
//! and makes the group durable with one sync a file. Bodies are staged as [`Blobs`] before and
//! adopted by the commit that refers to them.
//!
//! # Invariants
//!
//! * **All or nothing, and durable.** An acknowledged commit survives a power cut, with its
//!   events and the bodies it adopted.
//! * **Serializable.** Commits have one order that explains every answer.
//! * **Events are gapless and chained.** A store that has lost some does not open.
//! * **A failed write or sync is the end of writing.** Nothing is tried again.
//! * Knows no other crate of ours, no clock and no network.

mod blobs;
mod chain;
mod commit;
mod committer;
mod directory;
mod engine;
mod failure;
mod fate;
mod faults;
mod head;
mod herald;
mod hot;
mod key;
mod open;
mod range;
mod store;
mod table;
mod trim;
mod tx;
mod window;

pub use blobs::{Blobs, Extent, INLINE_MAX, PACKED_MAX, Put, Reader};
pub use commit::{Commit, Committed};
pub use failure::{Failure, OpenError};
pub use faults::{Disk, Sound, Step};
pub use key::{Beginning, Key, KeyFor, KeyReader, Raw, Reverse};
pub use range::Range;
pub use store::{DEAD_BYTES, Health, Options, Store};
pub use table::{Row, Table};
pub use tx::{Ordinal, Tx};
