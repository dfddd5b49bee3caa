//! Extents: large bodies, each in a file of its own.
//!
//! ```text
//! body   sums, one a block   trailer: magic, checksum of the sums, id, length, checksum
//! ```
//!
//! # Invariants
//!
//! * A body that is being written never lies whole in memory, only the sums of its blocks.
//! * An unfinished extent removes its file; what a crash leaves is swept at a later open.
//! * Each life of the store writes into a directory of its own, so that a sweep of earlier
//!   ones never meets a body that is being written.

use std::fs::{self, File};
use std::io;
use std::os::unix::fs::FileExt;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use bytes::Bytes;
use crc_fast::{CrcAlgorithm, Digest};

use super::Bodies;
use super::reader::{Holder, Reader, Source};
use super::record::{BLOCK_BYTES, blocks_of, crc32c, damaged, decode_sums};
use super::segment::{parent, unlink};
use crate::Failure;
use crate::directory;
use crate::fate::Fate;
use crate::faults::Step;

const MAGIC: [u8; 4] = *b"TKX1";
const TRAILER_BYTES: usize = 28;
/// The bit that tells the ids of extents from those of packed bodies.
pub(crate) const EXTENT: u64 = 1 << 63;
/// How much is written before the disk is set to work on it.
const FLUSH_BYTES: u64 = 8 << 20;

pub(crate) fn extent_id(life: u32, count: u32) -> u64 {
    EXTENT | u64::from(life) << 32 | u64::from(count)
}

pub(crate) fn path_of(dir: &Path, id: u64) -> PathBuf {
    let life = (id & !EXTENT) >> 32;
    dir.join(format!("{life:08x}")).join(format!("{:08x}", id as u32))
}

/// The id of the extent that lies at `path`.
pub(crate) fn id_of(path: &Path) -> Option<u64> {
    let number = |name: Option<&std::ffi::OsStr>| u32::from_str_radix(name?.to_str()?, 16).ok();
    Some(extent_id(number(path.parent()?.file_name())?, number(path.file_name())?))
}

/// A large body while it is being written. Blocks.
pub struct Extent {
    bodies: Arc<Bodies>,
    id: u64,
    target: Target,
    sums: Vec<u32>,
    block: Digest,
    block_bytes: usize,
    length: u64,
    finished: bool,
}

enum Target {
    Memory(Vec<u8>),
    File { file: Arc<File>, path: PathBuf, fate: Fate, flushed: u64 },
}

impl Extent {
    pub(super) fn in_memory(bodies: Arc<Bodies>, id: u64) -> Extent {
        Extent::new(bodies, id, Target::Memory(Vec::new()))
    }

    pub(super) fn in_file(
        bodies: Arc<Bodies>,
        id: u64,
        path: PathBuf,
        expected: Option<u64>,
        fate: Fate,
    ) -> Result<Extent, Failure> {
        let open = directory::private().create_new(true).open(&path);
        let file = open.map_err(|error| Failure::io("a large body has no file", &error))?;
        let target = Target::File { file: Arc::new(file), path, fate, flushed: 0 };
        let extent = Extent::new(bodies, id, target);
        extent.allocate(expected)?;
        Ok(extent)
    }

    fn new(bodies: Arc<Bodies>, id: u64, target: Target) -> Extent {
        let block = Digest::new(CrcAlgorithm::Crc32Iscsi);
        let (sums, block_bytes, length) = (Vec::new(), 0, 0);
        Extent { bodies, id, target, sums, block, block_bytes, length, finished: false }
    }

    /// Ask for the space at once: better refused now than in the middle.
    fn allocate(&self, expected: Option<u64>) -> Result<(), Failure> {
        let (Target::File { file, .. }, Some(expected @ 1..)) = (&self.target, expected) else {
            return Ok(());
        };
        let total = expected + 4 * blocks_of(expected) as u64 + TRAILER_BYTES as u64;
        match rustix::fs::fallocate(file, rustix::fs::FallocateFlags::empty(), 0, total) {
            Err(rustix::io::Errno::OPNOTSUPP) | Ok(()) => Ok(()),
            Err(error) => Err(Failure::io("there is no room for a large body", &error.into())),
        }
    }

    pub fn write(&mut self, mut bytes: &[u8]) -> Result<(), Failure> {
        match &mut self.target {
            Target::Memory(body) => body.extend_from_slice(bytes),
            Target::File { file, fate, flushed, .. } => {
                fate.check()?;
                fate.disk()
                    .before(Step::ExtentWrite)
                    .and_then(|()| file.write_all_at(bytes, self.length))
                    .map_err(|error| Failure::io("a large body cannot be written", &error))?;
                let written = self.length + bytes.len() as u64;
                if written - *flushed >= FLUSH_BYTES {
                    *flushed = written;
                    self.bodies.flush_early(file);
                }
            }
        }
        self.length += bytes.len() as u64;
        while !bytes.is_empty() {
            let (head, rest) = bytes.split_at(bytes.len().min(BLOCK_BYTES - self.block_bytes));
            self.block.update(head);
            self.block_bytes += head.len();
            bytes = rest;
            if self.block_bytes == BLOCK_BYTES {
                self.end_block();
            }
        }
        Ok(())
    }

    fn end_block(&mut self) {
        self.sums.push(self.block.finalize() as u32);
        self.block.reset();
        self.block_bytes = 0;
    }

    /// Make the body durable. Until a commit adopts it, it is an orphan.
    pub fn finish(mut self) -> Result<u64, Failure> {
        if self.block_bytes > 0 {
            self.end_block();
        }
        match &mut self.target {
            Target::Memory(body) => {
                let body = Bytes::from(std::mem::take(body));
                self.bodies.stage_memory(self.id, body);
            }
            Target::File { file, path, fate, .. } => {
                fate.check()?;
                complete(file, path, self.id, self.length, &self.sums, fate)?;
                self.bodies.stage_extent(self.id, self.length);
            }
        }
        self.finished = true;
        Ok(self.id)
    }
}

fn complete(
    file: &File,
    path: &Path,
    id: u64,
    length: u64,
    sums: &[u32],
    fate: &Fate,
) -> Result<(), Failure> {
    let mut tail: Vec<u8> = sums.iter().flat_map(|sum| sum.to_le_bytes()).collect();
    let sums_sum = crc32c(&tail);
    let start = tail.len();
    tail.extend(MAGIC);
    tail.extend(sums_sum.to_le_bytes());
    tail.extend(id.to_le_bytes());
    tail.extend(length.to_le_bytes());
    let sum = crc32c(&tail[start..]);
    tail.extend(sum.to_le_bytes());
    file.write_all_at(&tail, length)
        .and_then(|()| file.set_len(length + tail.len() as u64))
        .map_err(|error| Failure::io("a large body cannot be written", &error))?;
    let dir = parent(path)
        .map_err(|error| Failure::io("there is no directory for large bodies", &error))?;
    fate.disk()
        .before(Step::ExtentSync)
        .and_then(|()| file.sync_all())
        .and_then(|()| dir.sync_all())
        .map_err(|error| fate.seal_io("a large body cannot be synced", &error))
}

impl Drop for Extent {
    fn drop(&mut self) {
        if let (false, Target::File { path, .. }) = (self.finished, &self.target)
            && let Err(error) = unlink(path)
        {
            tracing::warn!(%error, path = %path.display(), "an unfinished body stays until the next sweep");
        }
    }
}

/// Open a finished extent for reading.
pub(super) fn open(dir: &Path, id: u64) -> Result<Option<Reader>, Failure> {
    let file = match File::open(path_of(dir, id)) {
        Ok(file) => file,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(Failure::io("a large body cannot be opened", &error)),
    };
    let (length, sums) = read_tail(&file, id)
        .map_err(|error| damaged(id, &error.to_string()))?
        .ok_or_else(|| damaged(id, "its trailer is wrong"))?;
    let source = Source::File { file: Holder::Extent(Arc::new(file)), start: 0, sums: sums.into() };
    Ok(Some(Reader { id, length, source }))
}

fn read_tail(file: &File, id: u64) -> io::Result<Option<(u64, Vec<u32>)>> {
    let end = file.metadata()?.len();
    let Some(at) = end.checked_sub(TRAILER_BYTES as u64) else { return Ok(None) };
    let mut trailer = [0; TRAILER_BYTES];
    file.read_exact_at(&mut trailer, at)?;
    let number = |at: usize| u64::from_le_bytes(std::array::from_fn(|i| trailer[at + i]));
    let sum = |at: usize| u32::from_le_bytes(std::array::from_fn(|i| trailer[at + i]));
    let length = number(16);
    let sums_bytes = 4 * blocks_of(length) as u64;
    let intact = trailer[..4] == MAGIC
        && sum(24) == crc32c(&trailer[..24])
        && number(8) == id
        && length.checked_add(sums_bytes) == Some(at);
    if !intact {
        return Ok(None);
    }
    let mut sums = vec![0; sums_bytes as usize];
    file.read_exact_at(&mut sums, length)?;
    Ok((crc32c(&sums) == sum(4)).then(|| (length, decode_sums(&sums))))
}

/// The directories of earlier lives, and the number of the next one.
pub(super) fn lives(dir: &Path) -> io::Result<(Vec<(u32, PathBuf)>, u32)> {
    let mut paths = Vec::new();
    let mut next = 1;
    for entry in fs::read_dir(dir)? {
        let path = entry?.path();
        let name = path.file_name().and_then(|name| name.to_str());
        if let Some(life) = name.and_then(|name| u32::from_str_radix(name, 16).ok()) {
            next = next.max(life.saturating_add(1));
            paths.push((life, path));
        }
    }
    Ok((paths, next))
}
