//! The keeper: one background thread that prepares, compacts and removes files.
//!
//! # Invariants
//!
//! * It sleeps until it is asked, and nothing waits for it but space.
//! * A segment's file goes only after the commit is durable that leaves no row pointing to it.
//! * Compaction copies first and moves the rows after, in one commit that loses nothing when
//!   it is never reached.

use std::fs::{self, File};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, mpsc};
use std::thread;
use std::time::Duration;

use super::bodies::{Bodies, Files, Medium, lock};
use super::extent;
use super::ledger::Move;
use super::reader::read_at_most;
use super::record::{HEADER_BYTES, Header, MAGIC, damaged, size_of, verify};
use super::rows::Place;
use super::segment::{Segment, sync_parent, unlink};
use crate::Failure;
use crate::committer::{Queue, Work};
use crate::faults::Step;

/// Zeros are written and synced in pieces, so that commits do not wait for long.
const ZEROS_BYTES: usize = 256 << 10;
/// The rest between two pieces, while there is time.
const BREATH: Duration = Duration::from_millis(2);
/// Bodies moved in one commit.
const MOVES_MAX: usize = 1024;
const MOVED_BYTES_MAX: u64 = 8 << 20;

/// What the keeper can be asked.
pub(crate) enum Job {
    /// Prepare the next segment.
    Prepare,
    /// Compact what is worth it.
    Tidy,
    /// Remove what earlier lives left behind.
    Sweep,
    /// Remove the file of a large body nobody refers to.
    Unlink(PathBuf),
    Stop,
}

pub(crate) struct Keeper {
    inbox: Receiver<Job>,
    garbage: Vec<PathBuf>,
}

impl Keeper {
    pub(crate) fn new(inbox: Receiver<Job>, garbage: Vec<PathBuf>) -> Keeper {
        Keeper { inbox, garbage }
    }

    pub(crate) fn start(
        mut self,
        bodies: Arc<Bodies>,
        queue: Arc<Queue>,
    ) -> io::Result<thread::JoinHandle<()>> {
        thread::Builder::new().name("store-keeper".into()).spawn(move || {
            let Medium::Files(files) = &bodies.medium else { return };
            let hands = Hands { bodies: &bodies, files, queue: &queue };
            while let Ok(job) = self.inbox.recv() {
                match job {
                    Job::Stop => break,
                    Job::Prepare => hands.prepare(),
                    Job::Tidy => hands.report(hands.tidy()),
                    Job::Sweep => hands.report(hands.sweep(std::mem::take(&mut self.garbage))),
                    Job::Unlink(path) => hands.remove(&path),
                }
            }
        })
    }
}

struct Hands<'a> {
    bodies: &'a Bodies,
    files: &'a Files,
    queue: &'a Queue,
}

impl Hands<'_> {
    fn report(&self, outcome: Result<(), Failure>) {
        if let Err(failure) = outcome {
            tracing::warn!(%failure, "tidying the blobs will be tried again later");
        }
    }

    fn remove(&self, path: &Path) {
        if let Err(error) = unlink(path) {
            tracing::warn!(%error, path = %path.display(), "a dead file stays until the next sweep");
        }
    }

    fn prepare(&self) {
        let Some((number, capacity)) = lock(&self.files.pool).plan_prepared() else { return };
        let spare = self.zero_filled(number, capacity);
        if let Err(error) = &spare {
            self.remove(&Segment::path_of(&self.files.segments_dir, number));
            if !self.files.ending.load(Ordering::Acquire) {
                self.bodies.fate.warn(Some(format!("no segment prepared: {error}")));
            }
        } else {
            self.bodies.fate.warn(None);
        }
        lock(&self.files.pool).set_spare(spare.ok());
    }

    /// A segment whose blocks are all allocated, so that syncing it changes no file metadata.
    fn zero_filled(&self, number: u32, capacity: u32) -> io::Result<Arc<Segment>> {
        self.bodies.fate.disk().before(Step::Prepare)?;
        let segment = Segment::create(&self.files.segments_dir, number, capacity)?;
        let zeros = vec![0; ZEROS_BYTES];
        let mut file = &segment.file;
        let mut filled = 0;
        while filled < capacity as usize {
            let piece = ZEROS_BYTES.min(capacity as usize - filled);
            if self.files.ending.load(Ordering::Acquire) {
                return Err(io::ErrorKind::Interrupted.into());
            }
            file.write_all(&zeros[..piece])?;
            file.sync_data()?;
            filled += piece;
            let done = filled as f64 / f64::from(capacity);
            if done > 2.0 * lock(&self.files.pool).filled() {
                thread::sleep(BREATH);
            }
        }
        segment.sync()?;
        Ok(Arc::new(segment))
    }

    fn tidy(&self) -> Result<(), Failure> {
        lock(&self.files.pool).tidying_begins();
        loop {
            self.bodies.fate.check()?;
            let Some(number) = lock(&self.files.pool).wasteful() else { return Ok(()) };
            if self.files.ending.load(Ordering::Acquire) {
                return Ok(());
            }
            if !self.compact(number)? {
                lock(&self.files.pool).set_stuck(number);
            }
        }
    }

    /// Move the live records of a segment elsewhere, and let the file go. False if some of them are
    /// damaged: the file is kept for whoever might mend it.
    fn compact(&self, number: u32) -> Result<bool, Failure> {
        let (segment, row) = {
            let mut pool = lock(&self.files.pool);
            let file = pool.file(number);
            let row = pool.segments.get(&number).map(|state| state.row).unwrap_or_default();
            (file.map_err(|error| Failure::io("a segment cannot be opened", &error))?, row)
        };
        if row.live > 0 {
            for moves in self.copy_live(&segment, row.end) {
                self.queue.run(Work::Moves(moves?))?;
            }
        }
        if self.queue.run(Work::Retire(number))?.is_none() {
            return Ok(false);
        }
        let retired = lock(&self.files.pool).retire(number);
        drop(segment);
        if let Some(segment) = retired {
            self.let_go(segment);
        }
        Ok(true)
    }

    /// Copy the live records in handfuls. The records themselves tell where they are, and the
    /// rows which of them live.
    fn copy_live<'a>(
        &'a self,
        segment: &'a Segment,
        end: u32,
    ) -> impl Iterator<Item = Result<Vec<Move>, Failure>> + 'a {
        let mut walk = Walk { segment, at: 0, end, window: 0, bytes: Vec::new() };
        let mut broken = None;
        std::iter::from_fn(move || {
            if let Some(failure) = broken.take() {
                return Some(Err(failure));
            }
            let mut moves = Vec::new();
            let mut bytes = 0;
            while moves.len() < MOVES_MAX && bytes < MOVED_BYTES_MAX {
                match self.copy_next(&mut walk) {
                    Ok(Some(copied)) => {
                        bytes += copied.to.size;
                        moves.push(copied);
                    }
                    Ok(None) => break,
                    // What was copied before is moved all the same.
                    Err(failure) => {
                        broken = Some(failure);
                        break;
                    }
                }
            }
            match moves.is_empty() {
                true => broken.take().map(Err),
                false => Some(Ok(moves)),
            }
        })
    }

    fn copy_next(&self, walk: &mut Walk<'_>) -> Result<Option<Move>, Failure> {
        while let Some((header, sums, from)) = walk.next()? {
            let id = header.id;
            let live = self.bodies.row(id)?.is_some_and(|row| row.place == from);
            if !live {
                continue;
            }
            let body = match walk.body(&header, &sums, &from) {
                Ok(body) => body,
                Err(failure) => {
                    tracing::error!(%failure, "a body that is needed cannot be moved");
                    continue;
                }
            };
            let (_, to) = self.bodies.write_record(self.files, Some(id), body)?;
            return Ok(Some(Move { id, from, to }));
        }
        Ok(None)
    }

    /// Use the file of a dead segment again, if it is wanted and nobody reads it.
    fn let_go(&self, segment: Arc<Segment>) {
        let recycled = match Arc::try_unwrap(segment) {
            Ok(segment) => self.recycle(segment),
            Err(read) => Err(read.path.clone()),
        };
        if let Err(path) = recycled {
            self.remove(&path);
        }
    }

    fn recycle(&self, segment: Segment) -> Result<(), PathBuf> {
        let (number, path) = {
            let mut pool = lock(&self.files.pool);
            if !pool.takes_back(&segment) {
                return Err(segment.path);
            }
            let (number, _) = pool.plan_spare();
            (number, Segment::path_of(&self.files.segments_dir, number))
        };
        let renamed = fs::rename(&segment.path, &path).and_then(|()| sync_parent(&path));
        renamed.map_err(|_| segment.path)?;
        let again = Segment::open(&self.files.segments_dir, number).map_err(|_| path)?;
        lock(&self.files.pool).take_back(again);
        Ok(())
    }

    /// Remove files that no row points to. Only those of earlier lives can be orphans.
    fn sweep(&self, garbage: Vec<PathBuf>) -> Result<(), Failure> {
        for path in &garbage {
            self.remove(path);
        }
        self.sweep_extents()
            .map_err(|error| Failure::io("large bodies cannot be swept", &error))?;
        self.tidy()
    }

    fn sweep_extents(&self) -> io::Result<()> {
        for (life, dir) in extent::lives(&self.files.extents_dir)?.0 {
            if life >= self.files.life {
                continue;
            }
            let mut kept = 0;
            for entry in fs::read_dir(&dir)? {
                let path = entry?.path();
                match extent::id_of(&path).map(|id| self.bodies.row(id)) {
                    Some(Ok(None)) => self.remove(&path),
                    _ => kept += 1,
                }
            }
            if kept == 0 {
                fs::remove_dir(&dir)?;
            }
        }
        Ok(())
    }
}

/// Goes through a segment from record to record.
struct Walk<'a> {
    segment: &'a Segment,
    at: u32,
    end: u32,
    /// What was read last, and where it lies: most records are short, and many come in one read.
    window: u32,
    bytes: Vec<u8>,
}

impl Walk<'_> {
    /// The next record: its header, the sums of its body, where it lies.
    fn next(&mut self) -> Result<Option<(Header, Vec<u32>, Place)>, Failure> {
        /// Header and sums of the largest packed body.
        const HEAD_BYTES_MAX: usize =
            HEADER_BYTES + 4 * super::PACKED_MAX.div_ceil(super::record::BLOCK_BYTES);
        let number = self.segment.number;
        while self.at < self.end {
            let (at, room) = (self.at, (self.segment.capacity - self.at) as usize);
            let head = self.read(at, HEAD_BYTES_MAX.min(room));
            let head = head.map_err(|error| Failure::io("a segment cannot be read", &error))?;
            if let Some((header, sums)) = Header::decode(head).filter(|it| it.0.segment == number) {
                let size = size_of(header.length as usize);
                self.at += size as u32;
                let place = Place { segment: number, offset: at, size: size as u64 };
                return Ok(Some((header, sums, place)));
            }
            // A process that was killed left a place that it never wrote to, with zeros or with what an
            // earlier life of the file left there: the next record begins somewhere behind.
            let next = head[1..].iter().position(|it| *it == MAGIC[0]);
            self.at += next.map_or(head.len(), |it| 1 + it) as u32;
        }
        Ok(None)
    }

    /// The body of a record, if it is intact.
    fn body(&mut self, header: &Header, sums: &[u32], place: &Place) -> Result<&[u8], Failure> {
        let head = place.size as u32 - header.length;
        let body = self.read(place.offset + head, header.length as usize);
        let body = body.map_err(|error| damaged(header.id, &error.to_string()))?;
        verify(header.id, body, sums, 0).map(|()| body)
    }

    /// Bytes of the segment, which are read in large windows.
    fn read(&mut self, at: u32, length: usize) -> io::Result<&[u8]> {
        const WINDOW_BYTES: usize = 1 << 20;
        let end = at as usize + length;
        if at < self.window || end > self.window as usize + self.bytes.len() {
            let room = (self.segment.capacity - at) as usize;
            let wanted = length.max(WINDOW_BYTES.min(room));
            (self.window, self.bytes) = (at, read_at_most(&self.segment.file, wanted, at.into())?);
        }
        let start = (at - self.window) as usize;
        self.bytes.get(start..start + length).ok_or_else(|| io::ErrorKind::UnexpectedEof.into())
    }
}

/// A thread that syncs files of large bodies while they are being written. It ends with the
/// store, when the sender goes.
pub(super) fn start_flusher(waiting: Arc<AtomicU64>) -> Sender<Arc<File>> {
    let (sender, inbox): (_, mpsc::Receiver<Arc<File>>) = channel();
    let started = thread::Builder::new().name("store-flusher".into()).spawn(move || {
        while let Ok(file) = inbox.recv() {
            // An error shows again, and counts, when the body is finished.
            if let Err(error) = file.sync_data() {
                tracing::warn!(%error, "an early sync failed");
            }
            waiting.fetch_sub(1, Ordering::Relaxed);
        }
    });
    if let Err(error) = started {
        tracing::warn!(%error, "large bodies are synced only at their end");
    }
    sender
}
