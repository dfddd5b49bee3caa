//! Blobs: immutable bodies, small ones packed into segments, large ones in files of their own.
//!
//! A body is *staged* first: it lies on disk, and nobody refers to it. The commit that adopts
//! it makes it durable before it makes anything else durable, so one group pays for one sync
//! of bodies however many it adopts.
//!
//! # Invariants
//!
//! * A committed adoption means that the body survives a power cut, whole.
//! * A staged body is not taken away while the process lives, unless it is discarded.
//! * What nobody adopted is space to write over after the next open: nothing is scanned.

mod bodies;
mod extent;
mod keeper;
mod ledger;
mod reader;
mod record;
pub(crate) mod rows;
pub(crate) mod segment;

use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

use bytes::Bytes;

pub(crate) use bodies::Bodies;
pub use extent::Extent;
pub(crate) use keeper::Keeper;
pub(crate) use ledger::{Changes, Ledger, Move};
pub use reader::Reader;
pub(crate) use record::crc32c;

use crate::Failure;
use record::HEADER_BYTES;

/// The largest body that is packed into a segment: a mebibyte, and what sealing adds to it.
pub const PACKED_MAX: usize = (1 << 20) + (1 << 10);
/// Bodies up to this length are better kept within a row.
pub const INLINE_MAX: usize = 1 << 10;
/// What is read at first of a packed record: most bodies are whole with it.
const FIRST_READ_BYTES: usize = 8 << 10;

/// The bodies of a store.
pub struct Blobs {
    pub(crate) bodies: Arc<Bodies>,
}

/// A body on its way into a segment. It is written when it is asked for: ready at once.
pub struct Put {
    result: Option<Result<u64, Failure>>,
}

impl Future for Put {
    type Output = Result<u64, Failure>;

    fn poll(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Self::Output> {
        Poll::Ready(self.result.take().unwrap_or_else(|| Err(Failure::new("polled after the end"))))
    }
}

impl Put {
    pub fn wait(self) -> Result<u64, Failure> {
        self.result.unwrap_or_else(|| Err(Failure::new("polled after the end")))
    }
}

impl Blobs {
    /// Stage a small body. The commit that adopts it makes it durable.
    pub fn put(&self, bytes: Bytes) -> Put {
        Put { result: Some(self.bodies.put(&bytes)) }
    }

    /// Begin a large body. `expected` is its length, if that is known.
    pub fn create(&self, expected: Option<u64>) -> Result<Extent, Failure> {
        self.bodies.clone().create(expected)
    }

    /// Open a body for reading. Whoever holds the reader can read on, even when the blob is
    /// deleted meanwhile.
    pub fn open(&self, id: u64) -> Result<Reader, Failure> {
        self.bodies.open(id, FIRST_READ_BYTES)
    }

    /// Read a part of a body: `length` bytes, or as many as there are. Blocks.
    pub fn read(&self, id: u64, offset: u64, length: usize) -> Result<Bytes, Failure> {
        let first = if offset == 0 { length } else { 1 };
        self.open_for(id, first)?.read(offset, length)
    }

    /// Open a body whose first bytes, so many, will be read next: they come with the opening.
    pub fn open_for(&self, id: u64, first: usize) -> Result<Reader, Failure> {
        self.bodies.open(id, first.clamp(1, PACKED_MAX) + HEADER_BYTES + 68)
    }

    /// Give up a staged body: the call it came with was refused. Does nothing once the store is
    /// broken, for the commit that failed may have adopted it.
    pub fn discard(&self, id: u64) {
        self.bodies.discard(id);
    }
}
