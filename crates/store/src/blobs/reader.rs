//! Reading a body: any part of it, checked.
//!
//! # Invariants
//!
//! * No byte is returned whose block was not checked, and no block is read that holds none of
//!   the bytes asked for.
//! * A reader holds its file open: what it reads may be deleted meanwhile, and stays whole.

use std::fs::File;
use std::io;
use std::ops::Deref;
use std::sync::Arc;

use bytes::Bytes;
use rustix::buffer::spare_capacity;

use super::record::{BLOCK_BYTES, damaged, verify};
use super::segment::Segment;
use crate::Failure;

/// A body, open for reading.
#[derive(Clone)]
pub struct Reader {
    pub(super) id: u64,
    pub(super) length: u64,
    pub(super) source: Source,
}

#[derive(Clone)]
pub(super) enum Source {
    /// The whole body, checked.
    Memory(Bytes),
    /// A body in a file, and the checksums of its blocks.
    File { file: Holder, start: u64, sums: Arc<[u32]> },
}

/// Keeps a file open.
#[derive(Clone)]
pub(super) enum Holder {
    Segment(Arc<Segment>),
    Extent(Arc<File>),
}

impl Deref for Holder {
    type Target = File;

    fn deref(&self) -> &File {
        match self {
            Holder::Segment(segment) => &segment.file,
            Holder::Extent(file) => file,
        }
    }
}

/// Read so many bytes of a file, or as many as there are. Nothing is written to memory but what is
/// read: to fill it with zeros first would take a tenth of the time.
pub(super) fn read_at_most(file: &File, length: usize, offset: u64) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::with_capacity(length);
    while bytes.len() < length {
        let at = offset + bytes.len() as u64;
        match rustix::io::pread(file, spare_capacity(&mut bytes), at) {
            Ok(0) => break,
            Ok(_) | Err(rustix::io::Errno::INTR) => {}
            Err(error) => return Err(error.into()),
        }
    }
    // The allocator may have given more room than was asked for.
    bytes.truncate(length);
    Ok(bytes)
}

impl Reader {
    /// The length of the body.
    pub fn len(&self) -> u64 {
        self.length
    }

    pub fn is_empty(&self) -> bool {
        self.length == 0
    }

    /// The bytes from `offset` on, `length` of them or as many as there are. Blocks.
    pub fn read(&self, offset: u64, length: usize) -> Result<Bytes, Failure> {
        let start = offset.min(self.length);
        let end = start.saturating_add(length as u64).min(self.length);
        match &self.source {
            Source::Memory(body) => Ok(body.slice(start as usize..end as usize)),
            Source::File { .. } if start == end => Ok(Bytes::new()),
            Source::File { file, start: base, sums } => {
                let block = BLOCK_BYTES as u64;
                let first = start / block;
                let low = first * block;
                let high = (end.div_ceil(block) * block).min(self.length);
                let body = read_at_most(file, (high - low) as usize, base + low)
                    .map_err(|error| self.lost(&error))?;
                if body.len() as u64 != high - low {
                    return Err(self.lost(&io::ErrorKind::UnexpectedEof.into()));
                }
                verify(self.id, &body, sums, first as usize)?;
                Ok(Bytes::from(body).slice((start - low) as usize..(end - low) as usize))
            }
        }
    }

    fn lost(&self, error: &io::Error) -> Failure {
        damaged(self.id, &format!("it cannot be read: {error}"))
    }
}
