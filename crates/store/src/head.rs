//! The HEAD file: what was promised, kept apart from what keeps the promise.
//!
//! Two slots, written by turns, each with its own checksum: while one is being written the
//! other one stands. The file never grows, so syncing it touches nothing but its data.
//!
//! # Invariants
//!
//! * A commit is acknowledged only after the slot that names it is synced.
//! * The slot is written only after the commit itself is durable, so a store that is behind
//!   its HEAD has lost something.

use std::fs::File;
use std::io;
use std::os::unix::fs::FileExt;
use std::path::Path;

use crate::chain::{HEAD_BYTES, Head, ORIGIN};
use crate::directory;
use crate::faults::{Disk, Step};

const MAGIC: [u8; 8] = *b"TKHEAD01";
/// Slots lie in different pages, so that a torn page spoils one of them.
const SLOT_BYTES: usize = 4096;
const SLOTS: u64 = 2;
const BODY_BYTES: usize = MAGIC.len() + 8 + 8 + 8 + HEAD_BYTES;

/// The state a commit leaves: how many commits, how many events, their chain, the time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Mark {
    pub(crate) version: u64,
    pub(crate) sequence: u64,
    pub(crate) time: i64,
    pub(crate) head: Head,
}

impl Mark {
    pub(crate) const START: Mark = Mark { version: 0, sequence: 0, time: i64::MIN, head: ORIGIN };

    pub(crate) fn encode(&self) -> [u8; BODY_BYTES] {
        let mut body = [0; BODY_BYTES];
        body[..8].copy_from_slice(&MAGIC);
        body[8..16].copy_from_slice(&self.version.to_le_bytes());
        body[16..24].copy_from_slice(&self.sequence.to_le_bytes());
        body[24..32].copy_from_slice(&self.time.to_le_bytes());
        body[32..].copy_from_slice(&self.head);
        body
    }

    pub(crate) fn decode(body: &[u8]) -> Option<Mark> {
        let body: &[u8; BODY_BYTES] = body.try_into().ok()?;
        let number = |at: usize| body[at..at + 8].try_into().ok().map(u64::from_le_bytes);
        let head = body[32..].try_into().ok()?;
        let time = number(24)?.cast_signed();
        let mark = Mark { version: number(8)?, sequence: number(16)?, time, head };
        (body[..8] == MAGIC).then_some(mark)
    }
}

pub(crate) struct HeadFile {
    file: File,
    /// The slot to write next: not the newest one.
    next: u64,
}

impl HeadFile {
    pub(crate) fn create(path: &Path) -> io::Result<HeadFile> {
        let file = directory::private().create_new(true).open(path)?;
        for slot in 0..SLOTS {
            file.write_all_at(&slot_of(&Mark::START), slot * SLOT_BYTES as u64)?;
        }
        file.sync_all()?;
        Ok(HeadFile { file, next: 0 })
    }

    /// Open the file and read its newest intact slot. None if neither is intact.
    pub(crate) fn open(path: &Path) -> io::Result<(HeadFile, Option<Mark>)> {
        let file = directory::private().open(path)?;
        let mut newest: Option<Mark> = None;
        let mut next = 0;
        for slot in 0..SLOTS {
            let mut bytes = [0; BODY_BYTES + 4];
            if file.read_exact_at(&mut bytes, slot * SLOT_BYTES as u64).is_err() {
                continue;
            }
            let (body, sum) = bytes.split_at(BODY_BYTES);
            let mark = Mark::decode(body).filter(|_| sum == checksum_of(body));
            if let Some(mark) = mark
                && newest.is_none_or(|newest| newest.version <= mark.version)
            {
                newest = Some(mark);
                next = (slot + 1) % SLOTS;
            }
        }
        Ok((HeadFile { file, next }, newest))
    }

    pub(crate) fn write(&mut self, mark: &Mark, disk: &dyn Disk) -> io::Result<()> {
        disk.before(Step::HeadSync)?;
        let slot = self.next * SLOT_BYTES as u64;
        self.next = (self.next + 1) % SLOTS;
        self.file.write_all_at(&slot_of(mark)[..BODY_BYTES + 4], slot)?;
        self.file.sync_data()
    }
}

fn slot_of(mark: &Mark) -> [u8; SLOT_BYTES] {
    let mut slot = [0; SLOT_BYTES];
    let body = mark.encode();
    slot[..BODY_BYTES].copy_from_slice(&body);
    slot[BODY_BYTES..BODY_BYTES + 4].copy_from_slice(&checksum_of(&body));
    slot
}

fn checksum_of(body: &[u8]) -> [u8; 4] {
    crate::blobs::crc32c(body).to_le_bytes()
}
