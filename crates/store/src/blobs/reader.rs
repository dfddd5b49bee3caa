//! Reading a body: any part of it, checked.
//!
//! # Invariants
//!
//! * No byte is returned whose block was not checked, unless the caller checks it, and no block is
//!   read that holds none of the bytes asked for.
//! * A reader holds its file open: what it reads may be deleted meanwhile, and stays whole.

use std::fs::File;
use std::io::{self, IoSliceMut};
use std::num::NonZero;
use std::ops::Deref;
use std::sync::Arc;

use bytes::Bytes;
use rustix::buffer::spare_capacity;
use rustix::fs::Advice;
use rustix::io::ReadWriteFlags;

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
        self.read_and(offset, length, |sums, body, first| verify(self.id, body, sums, first))
    }

    /// The same for who has a better proof of the bytes than our checksums: they are left unchecked.
    pub fn read_unchecked(&self, offset: u64, length: usize) -> Result<Bytes, Failure> {
        self.read_and(offset, length, |_, _, _| Ok(()))
    }

    fn read_and(
        &self,
        offset: u64,
        length: usize,
        check: impl FnOnce(&[u32], &[u8], usize) -> Result<(), Failure>,
    ) -> Result<Bytes, Failure> {
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
                check(sums, &body, first as usize)?;
                Ok(Bytes::from(body).slice((start - low) as usize..(end - low) as usize))
            }
        }
    }

    /// Whether these bytes are in memory, as far as the ends of the range tell: to read them would not
    /// wait for the disk.
    pub fn is_at_hand(&self, offset: u64, length: u64) -> bool {
        let Source::File { file, start, .. } = &self.source else { return true };
        let end = offset.saturating_add(length).min(self.length);
        let there = |at: u64| {
            let (mut byte, now) = ([0], ReadWriteFlags::NOWAIT);
            rustix::io::preadv2(&**file, &mut [IoSliceMut::new(&mut byte)], start + at, now)
                == Ok(1)
        };
        offset >= end || (there(offset) && there(end - 1))
    }

    /// Have the disk bring these bytes, which will be read soon. Waits for nothing.
    pub fn expect(&self, offset: u64, length: u64) {
        if let Source::File { file, start, .. } = &self.source {
            // Where it cannot be done, reading only takes longer.
            let length = NonZero::new(length);
            let _ = rustix::fs::fadvise(&**file, start + offset, length, Advice::WillNeed);
        }
    }

    fn lost(&self, error: &io::Error) -> Failure {
        damaged(self.id, &format!("it cannot be read: {error}"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Options, Store};

    #[test]
    fn what_was_just_written_is_at_hand() {
        let dir = tempfile::tempdir().unwrap();
        let on_disk = Store::open(dir.path(), Options::default()).unwrap();
        for store in [Store::memory(), on_disk] {
            let mut extent = store.blobs().create(None).unwrap();
            extent.write(&[7; 300_000]).unwrap();
            let large = extent.finish().unwrap();
            let small = store.blobs().put(Bytes::from(vec![7; 300_000])).wait().unwrap();
            for id in [large, small] {
                let reader = store.blobs().open(id).unwrap();
                reader.expect(0, 300_000);
                assert!(reader.is_at_hand(0, u64::MAX));
                assert!(reader.is_at_hand(299_999, 1));
                assert!(reader.is_at_hand(300_000, 1), "there is nothing to read");
                assert_eq!(reader.read_unchecked(9, 5).unwrap(), &[7; 5][..]);
            }
        }
    }
}
