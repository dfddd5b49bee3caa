//! The store's own rows about blobs.
//!
//! # Invariants
//!
//! * A blob has a row exactly while somebody refers to it.
//! * `live` of a segment is the sum of the sizes of the records that rows point to, and `end`
//!   is never before the end of one of them: what lies behind it nobody refers to.

use crate::Failure;
use crate::table::{Row, Table};

pub(crate) const BLOBS: Table<u64, BlobRow> = Table::new("store/blobs");
pub(crate) const SEGMENTS: Table<u32, SegmentRow> = Table::new("store/segments");
/// The highest number of a segment that is gone: ids that begin with it may still live.
pub(crate) const RETIRED: Table<str, u32> = Table::new("store/retired-segments");

/// The segment of bodies that have a file of their own.
pub(crate) const NO_SEGMENT: u32 = u32::MAX;

/// Where a body lies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Place {
    pub(crate) segment: u32,
    pub(crate) offset: u32,
    /// What the record takes, header included.
    pub(crate) size: u64,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct BlobRow {
    pub(crate) count: u32,
    pub(crate) place: Place,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct SegmentRow {
    pub(crate) live: u64,
    pub(crate) end: u32,
}

/// The next number of a fixed row.
fn take<const N: usize>(bytes: &mut &[u8]) -> Result<[u8; N], Failure> {
    let (head, rest) =
        bytes.split_first_chunk().ok_or_else(|| Failure::new("a row about blobs is short"))?;
    *bytes = rest;
    Ok(*head)
}

impl Row for BlobRow {
    fn encode(&self, out: &mut Vec<u8>) {
        out.extend(self.count.to_le_bytes());
        out.extend(self.place.segment.to_le_bytes());
        out.extend(self.place.offset.to_le_bytes());
        out.extend(self.place.size.to_le_bytes());
    }

    fn decode(mut bytes: &[u8]) -> Result<BlobRow, Failure> {
        let bytes = &mut bytes;
        let count = u32::from_le_bytes(take(bytes)?);
        let segment = u32::from_le_bytes(take(bytes)?);
        let offset = u32::from_le_bytes(take(bytes)?);
        let size = u64::from_le_bytes(take(bytes)?);
        Ok(BlobRow { count, place: Place { segment, offset, size } })
    }
}

impl Row for SegmentRow {
    fn encode(&self, out: &mut Vec<u8>) {
        out.extend(self.live.to_le_bytes());
        out.extend(self.end.to_le_bytes());
    }

    fn decode(mut bytes: &[u8]) -> Result<SegmentRow, Failure> {
        let bytes = &mut bytes;
        let live = u64::from_le_bytes(take(bytes)?);
        Ok(SegmentRow { live, end: u32::from_le_bytes(take(bytes)?) })
    }
}
