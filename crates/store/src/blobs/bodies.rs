//! Where bodies are: a shelf in memory, or segments and extents on disk.
//!
//! # Invariants
//!
//! * A packed body lies where its id says until compaction moves it; from then on its row
//!   says where, for as long as it lives.
//! * No lock is held while bytes are written, read or synced.

use std::collections::{BTreeMap, HashMap};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, AtomicU32, AtomicU64, Ordering};
use std::sync::mpsc::{Sender, channel};
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};

use bytes::Bytes;

use super::extent::{self, EXTENT, Extent};
use super::keeper::{self, Job, Keeper};
use super::ledger::{self, Changes};
use super::reader::{Holder, Reader, Source, read_at_most};
use super::record::{HEADER_BYTES, Header, damaged, size_of, sums_of, verify};
use super::rows::{BLOBS, BlobRow, NO_SEGMENT, Place, SegmentRow};
use super::segment::{self, Pool, Segment, home_of, packed_id};
use super::{FIRST_READ_BYTES, PACKED_MAX};
use crate::directory;
use crate::engine::{Engine, Space};
use crate::fate::Fate;
use crate::faults::Step;
use crate::table::Row;
use crate::{Failure, OpenError};

/// Where the bodies are, shared by callers, committer and keeper.
pub(crate) struct Bodies {
    pub(super) medium: Medium,
    engine: Arc<dyn Engine>,
    pub(super) fate: Fate,
}

pub(super) enum Medium {
    Memory(Mutex<Shelf>),
    Files(Box<Files>),
}

#[derive(Default)]
pub(super) struct Shelf {
    bodies: HashMap<u64, Bytes>,
    staged: HashMap<u64, Place>,
    next: u64,
}

pub(super) struct Files {
    pub(super) pool: Mutex<Pool>,
    pub(super) segments_dir: PathBuf,
    pub(super) extents_dir: PathBuf,
    /// Staged extents and their lengths.
    extents: Mutex<HashMap<u64, u64>>,
    /// The number of this life of the store, and whether its directory is there.
    pub(super) life: u32,
    life_begun: OnceLock<()>,
    extents_begun: AtomicU32,
    jobs: Sender<Job>,
    /// The store is being closed: whatever takes long should end.
    pub(super) ending: AtomicBool,
    flushes: OnceLock<Sender<Arc<fs::File>>>,
    flushes_waiting: Arc<AtomicU64>,
}

pub(super) fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Bodies {
    pub(crate) fn in_memory(engine: Arc<dyn Engine>, fate: Fate) -> Bodies {
        Bodies { medium: Medium::Memory(Mutex::default()), engine, fate }
    }

    /// Take up the bodies of a directory. What was committed must be there.
    pub(crate) fn open_files(
        dir: &Path,
        engine: Arc<dyn Engine>,
        fate: Fate,
        dead_bytes: u64,
    ) -> Result<(Bodies, Keeper), OpenError> {
        let failed = |error| OpenError::failed(dir, error);
        let segments_dir = dir.join("segments");
        let extents_dir = dir.join("extents");
        let rows = ledger::segment_rows(&*engine).map_err(failed)?;
        let retired = ledger::highest_retired(&*engine).map_err(failed)?;
        let found = check_segments(dir, &segments_dir, &rows)?;
        let next = found.next.max(retired.map_or(0, |number| number.saturating_add(1)));
        let (_, life) =
            extent::lives(&extents_dir).map_err(|error| OpenError::failed(dir, error))?;
        let mut pool = Pool::new(segments_dir.clone(), rows, next, dead_bytes);
        if let Some(number) = found.roomiest {
            pool.resume(number).map_err(|error| OpenError::failed(dir, error))?;
        }
        let (jobs, inbox) = channel();
        let files = Files {
            pool: Mutex::new(pool),
            segments_dir,
            extents_dir,
            extents: Mutex::default(),
            life,
            life_begun: OnceLock::new(),
            extents_begun: AtomicU32::new(0),
            jobs,
            ending: AtomicBool::new(false),
            flushes: OnceLock::new(),
            flushes_waiting: Arc::default(),
        };
        let bodies = Bodies { medium: Medium::Files(Box::new(files)), engine, fate };
        Ok((bodies, Keeper::new(inbox, found.garbage)))
    }

    pub(super) fn put(&self, body: &Bytes) -> Result<u64, Failure> {
        if body.len() > PACKED_MAX {
            return Err(Failure::new("the body is too large for a segment"));
        }
        self.fate.check()?;
        match &self.medium {
            Medium::Memory(shelf) => {
                let mut shelf = lock(shelf);
                shelf.next += 1;
                let id = shelf.next;
                shelf.stage(id, body.clone());
                Ok(id)
            }
            Medium::Files(files) => {
                let (id, place) = self.write_record(files, None, body)?;
                lock(&files.pool).staged.insert(id, place);
                Ok(id)
            }
        }
    }

    /// Write a record where the pool has room: a new body, or a copy of an old one.
    pub(super) fn write_record(
        &self,
        files: &Files,
        id: Option<u64>,
        body: &[u8],
    ) -> Result<(u64, Place), Failure> {
        let fatal = |error| self.fate.seal_io("a body cannot be written", &error);
        let reserved = lock(&files.pool)
            .reserve(size_of(body.len()))
            .map_err(|error| Failure::io("there is no segment for a body", &error))?;
        let place = reserved.place;
        let id = id.unwrap_or_else(|| packed_id(place.segment, place.offset));
        let header = Header { segment: place.segment, id, length: body.len() as u32 };
        let head = header.encode(&sums_of(body));
        self.fate
            .disk()
            .before(Step::BlobWrite)
            .and_then(|()| reserved.segment.write(place.offset, &head, body))
            .map_err(fatal)?;
        if reserved.prepare {
            files.ask(Job::Prepare);
        }
        Ok((id, place))
    }

    pub(super) fn create(self: Arc<Bodies>, expected: Option<u64>) -> Result<Extent, Failure> {
        self.fate.check()?;
        match &self.medium {
            Medium::Memory(shelf) => {
                let id = {
                    let mut shelf = lock(shelf);
                    shelf.next += 1;
                    shelf.next
                };
                Ok(Extent::in_memory(self.clone(), id))
            }
            Medium::Files(files) => {
                files.begin_life()?;
                let count = files.extents_begun.fetch_add(1, Ordering::Relaxed);
                let id = extent::extent_id(files.life, count);
                let path = extent::path_of(&files.extents_dir, id);
                Extent::in_file(self.clone(), id, path, expected, self.fate.clone())
            }
        }
    }

    pub(super) fn open(&self, id: u64, first_read_bytes: usize) -> Result<Reader, Failure> {
        let found = match &self.medium {
            Medium::Memory(shelf) => lock(shelf).bodies.get(&id).map(|body| Reader {
                id,
                length: body.len() as u64,
                source: Source::Memory(body.clone()),
            }),
            Medium::Files(files) if id & EXTENT != 0 => extent::open(&files.extents_dir, id)?,
            Medium::Files(files) => self.open_packed(files, id, first_read_bytes)?,
        };
        found.ok_or_else(|| Failure::new(format!("blob {id:#x} is not there any more")))
    }

    /// A packed body lies where its id says, unless compaction moved it.
    fn open_packed(
        &self,
        files: &Files,
        id: u64,
        first_read_bytes: usize,
    ) -> Result<Option<Reader>, Failure> {
        let (segment, offset) = home_of(id);
        if let Some(segment) = files.segment(segment)? {
            return read_record(segment, offset, id, first_read_bytes).map(Some);
        }
        // A segment that goes while we look has its records' new places in the rows.
        for _ in 0..2 {
            let Some(row) = self.row(id)? else { return Ok(None) };
            if let Some(segment) = files.segment(row.place.segment)? {
                return read_record(segment, row.place.offset, id, first_read_bytes).map(Some);
            }
        }
        Ok(None)
    }

    /// The row of a blob, as last committed.
    pub(crate) fn row(&self, id: u64) -> Result<Option<BlobRow>, Failure> {
        let row = self.engine.snapshot().get(Space::Rows, &BLOBS.key(id))?;
        row.as_deref().map(BlobRow::decode).transpose()
    }

    /// Where a staged body lies.
    pub(crate) fn staged(&self, id: u64) -> Option<Place> {
        match &self.medium {
            Medium::Memory(shelf) => lock(shelf).staged.get(&id).copied(),
            Medium::Files(files) if id & EXTENT != 0 => lock(&files.extents)
                .get(&id)
                .map(|length| Place { segment: NO_SEGMENT, offset: 0, size: *length }),
            Medium::Files(files) => lock(&files.pool).staged.get(&id).copied(),
        }
    }

    /// Take a staged body away. What is staged when the store breaks may have been adopted by
    /// the commit that failed, so it stays for the next open to judge.
    pub(super) fn discard(&self, id: u64) {
        if self.fate.broken().is_some() {
            return;
        }
        match &self.medium {
            Medium::Memory(shelf) => {
                let mut shelf = lock(shelf);
                if shelf.staged.remove(&id).is_some() {
                    shelf.bodies.remove(&id);
                }
            }
            Medium::Files(files) if id & EXTENT != 0 => {
                if lock(&files.extents).remove(&id).is_some() {
                    files.ask(Job::Unlink(extent::path_of(&files.extents_dir, id)));
                }
            }
            Medium::Files(files) => {
                let mut pool = lock(&files.pool);
                if let Some(place) = pool.staged.remove(&id) {
                    pool.settle(&place);
                }
            }
        }
    }

    /// Make what lies in these segments durable.
    pub(crate) fn sync(&self, segments: impl Iterator<Item = u32>) -> Result<(), Failure> {
        let Medium::Files(files) = &self.medium else { return Ok(()) };
        for number in segments {
            let segment = lock(&files.pool).file(number);
            segment
                .and_then(|segment| {
                    self.fate.disk().before(Step::BlobSync)?;
                    segment.sync()
                })
                .map_err(|error| self.fate.seal_io("a segment cannot be synced", &error))?;
        }
        Ok(())
    }

    /// Take note of a durable commit: adopted bodies are no longer staged, dead ones may go.
    pub(crate) fn settle(&self, changes: &Changes) {
        match &self.medium {
            Medium::Memory(shelf) => {
                let mut shelf = lock(shelf);
                for id in &changes.adopted {
                    shelf.staged.remove(id);
                }
                for (id, _) in &changes.removed {
                    shelf.bodies.remove(id);
                }
            }
            Medium::Files(files) => files.settle(changes),
        }
    }

    pub(super) fn stage_memory(&self, id: u64, body: Bytes) {
        if let Medium::Memory(shelf) = &self.medium {
            lock(shelf).stage(id, body);
        }
    }

    pub(super) fn stage_extent(&self, id: u64, length: u64) {
        if let Medium::Files(files) = &self.medium {
            lock(&files.extents).insert(id, length);
        }
    }

    /// Set the disk to work on what an extent has written so far, without waiting for it.
    pub(super) fn flush_early(&self, file: &Arc<fs::File>) {
        if let Medium::Files(files) = &self.medium {
            files.flush_early(file);
        }
    }

    /// Look for bodies nobody refers to, in the background.
    pub(crate) fn sweep(&self) {
        if let Medium::Files(files) = &self.medium {
            files.ask(Job::Sweep);
        }
    }

    /// End the background work.
    pub(crate) fn stop(&self) {
        if let Medium::Files(files) = &self.medium {
            files.ending.store(true, Ordering::Release);
            files.ask(Job::Stop);
        }
    }
}

impl Shelf {
    fn stage(&mut self, id: u64, body: Bytes) {
        let place = Place { segment: NO_SEGMENT, offset: 0, size: body.len() as u64 };
        self.bodies.insert(id, body);
        self.staged.insert(id, place);
    }
}

impl Files {
    fn ask(&self, job: Job) {
        if self.jobs.send(job).is_err() {
            tracing::debug!("the keeper has ended");
        }
    }

    /// A segment, if it is there.
    fn segment(&self, number: u32) -> Result<Option<Arc<Segment>>, Failure> {
        match lock(&self.pool).file(number) {
            Ok(segment) => Ok(Some(segment)),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(Failure::io("a segment cannot be opened", &error)),
        }
    }

    /// Make the directory of this life of the store.
    fn begin_life(&self) -> Result<(), Failure> {
        if self.life_begun.get().is_none() {
            let dir = self.extents_dir.join(format!("{:08x}", self.life));
            directory::make(&dir)
                .and_then(|()| segment::sync_parent(&dir))
                .map_err(|error| Failure::io("there is no directory for large bodies", &error))?;
            self.life_begun.get_or_init(|| ());
        }
        Ok(())
    }

    fn settle(&self, changes: &Changes) {
        let mut pool = lock(&self.pool);
        for id in &changes.adopted {
            if let Some(place) = pool.staged.remove(id) {
                pool.settle(&place);
            }
        }
        for place in &changes.copied {
            pool.settle(place);
        }
        for (number, row) in &changes.segments {
            pool.set_row(*number, *row);
        }
        let tidy = !changes.removed.is_empty() && pool.ask_to_tidy();
        drop(pool);
        let large = |id: &&u64| *id & EXTENT != 0;
        let adopted = changes.adopted.iter().filter(large);
        let mut extents = None;
        for id in adopted {
            extents.get_or_insert_with(|| lock(&self.extents)).remove(id);
        }
        drop(extents);
        for (id, _) in changes.removed.iter().filter(|(id, _)| id & EXTENT != 0) {
            self.ask(Job::Unlink(extent::path_of(&self.extents_dir, *id)));
        }
        if tidy {
            self.ask(Job::Tidy);
        }
    }

    fn flush_early(&self, file: &Arc<fs::File>) {
        /// Flushes that may wait; what is beyond is synced by `finish` anyhow.
        const WAITING_MAX: u64 = 8;
        let sender =
            self.flushes.get_or_init(|| keeper::start_flusher(self.flushes_waiting.clone()));
        if self.flushes_waiting.load(Ordering::Relaxed) < WAITING_MAX {
            self.flushes_waiting.fetch_add(1, Ordering::Relaxed);
            if sender.send(file.clone()).is_err() {
                tracing::debug!("the flusher has ended");
            }
        }
    }
}

/// Read the beginning of a record, and the whole of it if it is small.
fn read_record(
    segment: Arc<Segment>,
    offset: u32,
    id: u64,
    first_read_bytes: usize,
) -> Result<Reader, Failure> {
    let first = first_read_bytes.max(FIRST_READ_BYTES.min(1 << 10));
    let bytes = read_at_most(&segment.file, first, offset.into())
        .map_err(|error| damaged(id, &error.to_string()))?;
    let (header, sums) = Header::decode(&bytes)
        .filter(|(header, _)| header.id == id && header.segment == segment.number)
        .ok_or_else(|| damaged(id, "its header is wrong"))?;
    let start = HEADER_BYTES + 4 * sums.len();
    let end = start + header.length as usize;
    let source = if end <= bytes.len() {
        verify(id, &bytes[start..end], &sums, 0)?;
        Source::Memory(Bytes::from(bytes).slice(start..end))
    } else {
        let start = u64::from(offset) + start as u64;
        Source::File { file: Holder::Segment(segment), start, sums: sums.into() }
    };
    Ok(Reader { id, length: header.length.into(), source })
}

/// What lies in the directory of segments.
struct Found {
    /// Files that no row names.
    garbage: Vec<PathBuf>,
    /// A number that no file and no row has.
    next: u32,
    /// The segment with the most room behind what was committed.
    roomiest: Option<u32>,
}

/// Compare the segments' files with their rows.
fn check_segments(
    dir: &Path,
    segments_dir: &Path,
    rows: &BTreeMap<u32, SegmentRow>,
) -> Result<Found, OpenError> {
    let mut garbage = Vec::new();
    let mut lengths = BTreeMap::new();
    let mut next = rows.last_key_value().map_or(0, |(number, _)| number + 1);
    let entries = fs::read_dir(segments_dir).map_err(|error| OpenError::failed(dir, error))?;
    for entry in entries {
        let entry = entry.map_err(|error| OpenError::failed(dir, error))?;
        let Some(number) = Segment::number_of(&entry.path()) else { continue };
        next = next.max(number.saturating_add(1));
        if rows.contains_key(&number) {
            let length = entry.metadata().map_err(|error| OpenError::failed(dir, error))?.len();
            lengths.insert(number, length);
        } else {
            garbage.push(entry.path());
        }
    }
    let mut roomiest = None;
    for (number, row) in rows {
        let corrupt = |what| OpenError::corrupt(dir, format!("segment {number:08x} {what}"));
        let length = lengths.get(number).ok_or_else(|| corrupt("is missing"))?;
        let room = length
            .checked_sub(row.end.into())
            .ok_or_else(|| corrupt("is shorter than what was committed to it"))?;
        roomiest = roomiest.max(Some((room, *number)));
    }
    let roomiest = roomiest.filter(|(room, _)| *room > 0).map(|(_, number)| number);
    Ok(Found { garbage, next, roomiest })
}
