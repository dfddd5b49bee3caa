//! Segments: the files into which small bodies are packed.
//!
//! # Invariants
//!
//! * Bytes of a segment are given out once: a record lies where nothing was, or where only
//!   records lie that nobody refers to.
//! * A segment's number is never used again, and is part of the ids of its records.
//! * Only sealed segments without staged bodies are compacted or recycled.
//! * What is still to be synced stays open: a sync opens nothing, and no failure to open a file
//!   comes after a write. An open that fails is the trouble of one call.

use std::collections::{BTreeMap, HashMap, VecDeque};
use std::fs::{self, File};
use std::io::{self, IoSlice};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

use super::bodies::lock;
use super::rows::{Place, SegmentRow};
use crate::directory;

/// Capacity of the first segments, so that a small store is a small directory.
const CAPACITIES: [u32; 3] = [4 << 20, 32 << 20, CAPACITY_MAX];
const CAPACITY_MAX: u32 = 64 << 20;
/// How much of a segment is used before the next one is prepared.
const PREPARE_BYTES: u32 = 256 << 10;
/// Capacity of a segment that is needed before the next one was prepared.
const HASTY_BYTES: u32 = 8 << 20;
/// Segment files held open, beside those that are still to be synced; the others are opened when
/// they are read.
const OPEN_FILES_MAX: usize = 128;

/// Segments that are kept ready. One is prepared when there is none; dead ones may come sooner.
const SPARES_MAX: usize = 2;

const OFFSET_BITS: u32 = 28;

pub(crate) fn packed_id(segment: u32, offset: u32) -> u64 {
    u64::from(segment) << OFFSET_BITS | u64::from(offset)
}

/// Where a packed body was first written.
pub(crate) fn home_of(id: u64) -> (u32, u32) {
    ((id >> OFFSET_BITS) as u32, (id & ((1 << OFFSET_BITS) - 1)) as u32)
}

pub(crate) struct Segment {
    pub(crate) number: u32,
    pub(crate) file: File,
    pub(crate) path: PathBuf,
    pub(crate) capacity: u32,
    /// The directory, until the file's name and length are durable.
    fresh: Mutex<Option<File>>,
}

impl Segment {
    pub(crate) fn path_of(dir: &Path, number: u32) -> PathBuf {
        dir.join(format!("{number:08x}.seg"))
    }

    pub(crate) fn number_of(path: &Path) -> Option<u32> {
        let name = path.file_name()?.to_str()?.strip_suffix(".seg")?;
        u32::from_str_radix(name, 16).ok()
    }

    pub(crate) fn open(dir: &Path, number: u32) -> io::Result<Segment> {
        let path = Segment::path_of(dir, number);
        let file = directory::private().open(&path)?;
        let capacity = file.metadata()?.len().try_into().unwrap_or(u32::MAX);
        Ok(Segment { number, file, path, capacity, fresh: Mutex::default() })
    }

    /// A segment of holes. Its first sync is slow, and so are those that fill the holes.
    pub(crate) fn create(dir: &Path, number: u32, capacity: u32) -> io::Result<Segment> {
        let path = Segment::path_of(dir, number);
        let dir = parent(&path)?;
        let file = directory::private().create(true).truncate(true).open(&path)?;
        file.set_len(capacity.into())?;
        Ok(Segment { number, file, path, capacity, fresh: Mutex::new(Some(dir)) })
    }

    pub(crate) fn write(&self, offset: u32, head: &[u8], body: &[u8]) -> io::Result<()> {
        let mut at = u64::from(offset);
        let mut parts = [IoSlice::new(head), IoSlice::new(body)];
        let mut parts = &mut parts[..];
        while !parts.is_empty() {
            match rustix::io::pwritev(&self.file, parts, at) {
                Ok(0) => return Err(io::ErrorKind::WriteZero.into()),
                Ok(count) => {
                    at += count as u64;
                    IoSlice::advance_slices(&mut parts, count);
                }
                Err(rustix::io::Errno::INTR) => {}
                Err(error) => return Err(error.into()),
            }
        }
        Ok(())
    }

    /// Make everything written so far durable.
    pub(crate) fn sync(&self) -> io::Result<()> {
        let mut fresh = lock(&self.fresh);
        if let Some(dir) = &*fresh {
            self.file.sync_all()?;
            dir.sync_all()?;
            *fresh = None;
            return Ok(());
        }
        drop(fresh);
        self.file.sync_data()
    }
}

pub(crate) fn sync_parent(path: &Path) -> io::Result<()> {
    parent(path)?.sync_all()
}

/// The directory of a file, open to be synced.
pub(crate) fn parent(path: &Path) -> io::Result<File> {
    File::open(path.parent().unwrap_or(Path::new(".")))
}

/// What is known of a segment while the store is open.
#[derive(Default)]
pub(crate) struct State {
    pub(crate) row: SegmentRow,
    /// Bodies in it that no commit has settled yet.
    pub(crate) staged: u32,
    /// It could not be compacted.
    stuck: bool,
    file: Option<Arc<Segment>>,
}

impl State {
    /// Whether everything that was ever committed in it is dead.
    fn is_dead(&self) -> bool {
        self.row.live == 0 && self.row.end > 0 && !self.stuck
    }

    /// Whether to copy what is alive in it gains more than it costs.
    fn is_half_dead(&self) -> bool {
        self.row.live > 0 && self.row.live < u64::from(self.row.end) / 2 && !self.stuck
    }
}

/// The segments, and which of them is being filled.
pub(crate) struct Pool {
    dir: PathBuf,
    pub(crate) segments: BTreeMap<u32, State>,
    /// What the rows of all segments say together.
    live: u64,
    taken: u64,
    /// How many of them are dead, and half dead.
    dead: usize,
    half_dead: usize,
    /// The keeper was asked to tidy, and has not begun.
    asked: bool,
    /// How much may be dead before live records are copied to get at it.
    dead_max: u64,
    /// Small bodies that no commit has adopted yet.
    pub(crate) staged: HashMap<u64, Place>,
    active: Option<Active>,
    /// Segments to be filled next.
    spares: VecDeque<Arc<Segment>>,
    next: u32,
    preparing: bool,
}

struct Active {
    segment: Arc<Segment>,
    end: u32,
}

/// Space given out: where the record goes, and whether a spare segment is wanted.
pub(crate) struct Reserved {
    pub(crate) segment: Arc<Segment>,
    pub(crate) place: Place,
    pub(crate) prepare: bool,
}

impl Pool {
    pub(crate) fn new(
        dir: PathBuf,
        rows: BTreeMap<u32, SegmentRow>,
        next: u32,
        dead_max: u64,
    ) -> Pool {
        let mut pool = Pool {
            dir,
            segments: BTreeMap::new(),
            live: 0,
            taken: 0,
            dead: 0,
            half_dead: 0,
            asked: false,
            dead_max,
            staged: HashMap::new(),
            active: None,
            spares: VecDeque::new(),
            next,
            preparing: false,
        };
        for (number, row) in rows {
            pool.segments.insert(number, State::default());
            pool.set_row(number, row);
        }
        pool
    }

    /// Take note of what a segment's row says now.
    pub(crate) fn set_row(&mut self, number: u32, row: SegmentRow) {
        self.change(number, |state| {
            state.row = row;
            // Nothing of it is left to be copied.
            state.stuck &= row.live > 0;
        });
    }

    /// Change what is known of a segment, and with it what is known of all.
    fn change(&mut self, number: u32, change: impl FnOnce(&mut State)) {
        let Some(state) = self.segments.get_mut(&number) else { return };
        self.live -= state.row.live;
        self.taken -= u64::from(state.row.end);
        self.dead -= usize::from(state.is_dead());
        self.half_dead -= usize::from(state.is_half_dead());
        change(state);
        self.live += state.row.live;
        self.taken += u64::from(state.row.end);
        self.dead += usize::from(state.is_dead());
        self.half_dead += usize::from(state.is_half_dead());
    }

    /// Go on filling a segment of an earlier life, behind what was committed.
    pub(crate) fn resume(&mut self, number: u32) -> io::Result<()> {
        let segment = self.file(number)?;
        let end = self.segments.get(&number).map_or(segment.capacity, |state| state.row.end);
        self.active = Some(Active { segment, end });
        Ok(())
    }

    pub(crate) fn reserve(&mut self, size: usize) -> io::Result<Reserved> {
        let size = u32::try_from(size).map_err(|_| io::Error::from(io::ErrorKind::FileTooLarge))?;
        let fits = |active: &Active| {
            active.end.checked_add(size).is_some_and(|end| end <= active.segment.capacity)
        };
        if !self.active.as_ref().is_some_and(fits) {
            let segment = self.next_segment()?;
            let state = State { file: Some(segment.clone()), ..State::default() };
            self.segments.insert(segment.number, state);
            self.active = Some(Active { segment, end: 0 });
        }
        let active = self.active.as_mut().ok_or_else(|| io::Error::other("no segment"))?;
        let place = Place { segment: active.segment.number, offset: active.end, size: size.into() };
        active.end += size;
        let segment = active.segment.clone();
        let prepare = !self.preparing && self.spares.is_empty() && active.end >= PREPARE_BYTES;
        self.preparing |= prepare;
        self.segments.entry(place.segment).or_default().staged += 1;
        Ok(Reserved { segment, place, prepare })
    }

    /// Which part of the segment being filled is used.
    pub(crate) fn filled(&self) -> f64 {
        let part = |active: &Active| f64::from(active.end) / f64::from(active.segment.capacity);
        self.active.as_ref().map_or(0.0, part)
    }

    fn next_segment(&mut self) -> io::Result<Arc<Segment>> {
        if let Some(spare) = self.spares.pop_front() {
            return Ok(spare);
        }
        let capacity = if self.next == 0 { CAPACITIES[0] } else { HASTY_BYTES };
        let segment = Segment::create(&self.dir, self.next, capacity)?;
        self.next += 1;
        Ok(Arc::new(segment))
    }

    /// The number of the next spare segment, and its size if it is made anew.
    pub(crate) fn plan_spare(&mut self) -> (u32, u32) {
        let number = self.next;
        self.next += 1;
        let capacity = CAPACITIES[(number as usize).min(CAPACITIES.len() - 1)];
        (number, capacity)
    }

    /// The number and size of the segment to prepare, unless a dead one has come back meanwhile.
    pub(crate) fn plan_prepared(&mut self) -> Option<(u32, u32)> {
        self.preparing = self.spares.is_empty();
        self.preparing.then(|| self.plan_spare())
    }

    /// Take in a prepared segment, or none if preparing failed.
    pub(crate) fn set_spare(&mut self, spare: Option<Arc<Segment>>) {
        self.preparing = false;
        self.spares.extend(spare);
    }

    /// Whether a dead segment is to be filled again: its blocks are allocated, which saves preparing one.
    pub(crate) fn takes_back(&self, segment: &Segment) -> bool {
        segment.capacity >= CAPACITY_MAX && self.spares.len() < SPARES_MAX
    }

    /// Take in a dead segment under a new number.
    pub(crate) fn take_back(&mut self, segment: Segment) {
        self.spares.push_back(Arc::new(segment));
    }

    /// The file of a segment.
    pub(crate) fn file(&mut self, number: u32) -> io::Result<Arc<Segment>> {
        let state = self.segments.get(&number).ok_or(io::ErrorKind::NotFound)?;
        if let Some(file) = &state.file {
            return Ok(file.clone());
        }
        if self.segments.values().filter(|state| state.file.is_some()).count() >= OPEN_FILES_MAX {
            let active = self.active.as_ref().map(|active| active.segment.number);
            for (number, state) in &mut self.segments {
                // What somebody reads stays known: its file must not be filled again.
                let read = state.file.as_ref().is_some_and(|it| Arc::strong_count(it) > 1);
                if state.staged == 0 && Some(*number) != active && !read {
                    state.file = None;
                }
            }
        }
        let file = Arc::new(Segment::open(&self.dir, number)?);
        if let Some(state) = self.segments.get_mut(&number) {
            state.file = Some(file.clone());
        }
        Ok(file)
    }

    pub(crate) fn settle(&mut self, place: &Place) {
        if let Some(state) = self.segments.get_mut(&place.segment) {
            state.staged = state.staged.saturating_sub(1);
        }
    }

    pub(crate) fn is_active(&self, number: u32) -> bool {
        self.active.as_ref().is_some_and(|active| active.segment.number == number)
    }

    /// Whether the keeper is to be asked to tidy: once, until it begins.
    pub(crate) fn ask_to_tidy(&mut self) -> bool {
        let ask = !self.asked && self.wants_tidying();
        self.asked |= ask;
        ask
    }

    pub(crate) fn tidying_begins(&mut self) {
        self.asked = false;
    }

    /// Whether there is something to gain beside the segment that is being filled.
    fn wants_tidying(&self) -> bool {
        let filled = self.active.as_ref().and_then(|it| self.segments.get(&it.segment.number));
        let others =
            |count: usize, kind: fn(&State) -> bool| count > usize::from(filled.is_some_and(kind));
        others(self.dead, State::is_dead)
            || self.is_wasteful() && others(self.half_dead, State::is_half_dead)
    }

    /// Whether so much is dead that live records are to be copied to get at it: more than is let lie,
    /// and more than a fifth of everything.
    fn is_wasteful(&self) -> bool {
        self.taken.saturating_sub(self.live) > self.dead_max.max(self.live / 4)
    }

    /// The sealed segment to take back next: one that is dead, or the one with most dead of those that are
    /// half dead.
    pub(crate) fn wasteful(&self) -> Option<u32> {
        let idle = |it: &(&u32, &State)| !self.is_active(*it.0) && it.1.staged == 0 && !it.1.stuck;
        let copying = self.is_wasteful();
        let gains = |it: &State| it.row.live == 0 || copying && it.is_half_dead();
        let wasteful = self.segments.iter().filter(idle).filter(|it| gains(it.1));
        let alive = |row: SegmentRow| row.live * 1024 / u64::from(row.end.max(1));
        wasteful.min_by_key(|it| alive(it.1.row)).map(|it| *it.0)
    }

    /// A segment cannot be taken back as long as the store is open: do not try again and again.
    pub(crate) fn set_stuck(&mut self, number: u32) {
        self.change(number, |state| state.stuck = true);
    }

    /// Forget a segment to which no row points any more.
    pub(crate) fn retire(&mut self, number: u32) -> Option<Arc<Segment>> {
        let file = self.file(number).ok();
        self.set_row(number, SegmentRow::default());
        self.segments.remove(&number);
        file
    }
}

/// Remove a segment's file.
pub(crate) fn unlink(path: &Path) -> io::Result<()> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn live_records_are_copied_only_when_too_much_is_dead() {
        const MIB: u32 = 1 << 20;
        let row = |live: u32, end: u32| SegmentRow { live: u64::from(live * MIB), end: end * MIB };
        // The first is less than half dead, whatever happens.
        let rows = [row(40, 64), row(20, 64), row(10, 64)];
        let rows = BTreeMap::from_iter((0..).zip(rows));
        let pool = |dead: u64| Pool::new("".into(), rows.clone(), 3, dead << 20);
        assert_eq!(pool(121).wasteful(), Some(2), "the one with most dead");
        let mut patient = pool(122);
        assert_eq!(patient.wasteful(), None);
        assert!(!patient.wants_tidying());
        patient.set_row(2, row(9, 64));
        assert_eq!(patient.wasteful(), Some(2));
        let mut dead = pool(200);
        dead.set_row(1, row(0, 64));
        assert!(dead.wants_tidying());
        assert_eq!(dead.wasteful(), Some(1), "what is dead costs nothing to take back");
        dead.set_stuck(1);
        assert_eq!((dead.wasteful(), dead.wants_tidying()), (None, false));
        dead.set_row(1, row(0, 64));
        assert!(dead.ask_to_tidy() && !dead.ask_to_tidy(), "asked once");
        dead.tidying_begins();
        assert!(dead.ask_to_tidy(), "and again");
        dead.retire(1);
        assert!(!dead.wants_tidying());
        let grown = BTreeMap::from_iter((0..).zip([row(1000, 1000), row(20, 64), row(0, 100)]));
        assert_eq!(Pool::new("".into(), grown.clone(), 3, 0).wasteful(), Some(2));
        let grown = BTreeMap::from_iter(grown.into_iter().take(2));
        assert_eq!(Pool::new("".into(), grown, 3, 0).wasteful(), None, "a fifth may be dead");
        // Much is dead, but nowhere more than half: the keeper is not asked in vain.
        let mixed = BTreeMap::from_iter((0..).zip([row(40, 64), row(40, 64)]));
        assert!(!Pool::new("".into(), mixed, 2, 0).ask_to_tidy());
    }

    #[test]
    fn large_dead_segments_are_filled_again_instead_of_preparing_others() {
        let dir = tempfile::tempdir().unwrap();
        let mut pool = Pool::new(dir.path().into(), BTreeMap::new(), 0, 0);
        let segment = |number, capacity| Segment::create(dir.path(), number, capacity).unwrap();
        assert!(!pool.takes_back(&segment(100, CAPACITIES[1])));
        for number in 101..101 + SPARES_MAX as u32 {
            let dead = segment(number, CAPACITIES[2]);
            assert!(pool.takes_back(&dead));
            pool.take_back(dead);
        }
        assert!(!pool.takes_back(&segment(200, CAPACITIES[2])));
        assert_eq!(pool.plan_prepared(), None);
        for number in 101..101 + SPARES_MAX as u32 {
            let filled = pool.reserve(CAPACITIES[2] as usize).unwrap();
            assert_eq!((filled.place.segment, filled.prepare), (number, number == 102));
        }
        assert!(pool.plan_prepared().is_some());
    }

    #[test]
    fn a_segment_that_is_read_stays_known() {
        let dir = tempfile::tempdir().unwrap();
        let mut pool = Pool::new(dir.path().into(), BTreeMap::new(), 0, 0);
        for _ in 0..2 * OPEN_FILES_MAX {
            let place = pool.reserve(CAPACITIES[0] as usize).unwrap().place;
            pool.settle(&place);
        }
        let read = pool.file(0).unwrap();
        pool.segments.insert(1, State::default());
        pool.file(1).unwrap();
        assert!(pool.segments[&2].file.is_none(), "others were closed");
        // Who is to recycle it learns so that it is not alone.
        assert!(Arc::ptr_eq(&pool.retire(0).unwrap(), &read));
    }

    #[test]
    fn a_segment_that_is_to_be_synced_stays_open() {
        let dir = tempfile::tempdir().unwrap();
        let mut pool = Pool::new(dir.path().into(), BTreeMap::new(), 0, 0);
        let fill = |pool: &mut Pool| pool.reserve(CAPACITIES[0] as usize).unwrap();
        let staged = fill(&mut pool);
        let settled: Vec<_> = (0..2 * OPEN_FILES_MAX).map(|_| fill(&mut pool).place).collect();
        settled.iter().for_each(|place| pool.settle(place));
        let active = settled.last().unwrap().segment;
        let being_filled = pool.file(active).unwrap();
        // A reader of any other makes room for it.
        pool.retire(1).unwrap();
        pool.segments.insert(1, State::default());
        pool.file(1).unwrap();
        let open = pool.segments.values().filter(|state| state.file.is_some()).count();
        assert_eq!(open, 3, "the others are closed");
        fs::remove_dir_all(dir.path()).unwrap();
        let kept = pool.file(staged.place.segment).unwrap();
        assert!(Arc::ptr_eq(&kept, &staged.segment));
        assert!(Arc::ptr_eq(&pool.file(active).unwrap(), &being_filled));
        kept.sync().unwrap();
    }
}
