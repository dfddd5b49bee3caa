//! Log files: what a trail heard, cut into files for its bucket.
//!
//! # Invariants
//!
//! * A file holds the records of one account and one region, in the order of the journal, and is
//!   never empty.
//! * The cursor moves on only after every file up to it was acknowledged. So a record is delivered
//!   at least once; after a crash the same file is written again under the same name.
//! * A delivery that fails stands in the way of its own trail only.

use std::collections::BTreeMap;
use std::io::Write;

use aws_lc_rs::digest::{Context as Hasher, SHA256, digest};
use flate2::{Compression, GzBuilder, write::GzEncoder};
use store::{Failure, Store, Tx};

use crate::calendar;
use crate::digest::{FILES, LogFile};
use crate::journal::{self, Entry};
use crate::progress::{self, Batch, Progress, RETRY_MS_MAX, Retry, Work};
use crate::trails::Trail;

/// A file holds less than this before compression, AWS's limit being 50 MB.
const FILE_BYTES_MAX: usize = 32 * 1024 * 1024;
/// How much of the journal is read at once.
const READ_EVENTS: usize = 256;
/// How much of the journal one pass looks at.
const PASS_EVENTS_MAX: u64 = 50_000;
/// How far events may stand from their place in the order of time.
const DISORDER_MS: i64 = 60 * 60 * 1000;

/// A log file, ready to be put.
#[derive(Debug)]
pub struct File {
    pub region: String,
    pub bucket: String,
    pub object: String,
    /// Compressed.
    pub bytes: Vec<u8>,
    hash: String,
    newest: i64,
    oldest: i64,
}

/// A stretch of the journal and the files it gives.
#[derive(Debug)]
pub struct Pass {
    batch: Batch,
    pub files: Vec<File>,
}

/// Begin to follow the journal: from the first event that the trail can have heard.
pub fn follow(tx: &mut Tx, store: &Store, work: &Work) -> Result<(), Failure> {
    let started_at = work.trail.started_at.unwrap_or(i64::MAX);
    let cursor = first_since(store, started_at.saturating_sub(DISORDER_MS))?;
    progress::update(tx, work, |_, progress| {
        progress.cursor = Some(cursor.max(progress.resume));
        progress.next_pass_at = Progress::boundary_after(work.trail.started_at.unwrap_or(0));
        progress.lease = None;
        Ok(())
    })
}

/// Plan what to deliver: the batch that was begun, or the next one.
pub fn plan(store: &Store, work: &Work, now_ms: i64, seed: [u8; 16]) -> Result<Pass, Failure> {
    let progress = &work.progress;
    let mut batch = match &progress.batch {
        Some(batch) => batch.clone(),
        None => {
            let from = progress.cursor.unwrap_or(0);
            let last = store.last_sequence();
            let (done, generation) = (Vec::new(), work.trail.generation);
            let complete = last < from.saturating_add(PASS_EVENTS_MAX);
            let to = if complete { last } else { from + PASS_EVENTS_MAX - 1 };
            Batch { from, to, stamp_ms: now_ms, seed, done, complete, generation }
        }
    };
    // A file that was refused was not written, so it takes the time of the next attempt; but one
    // that may have been written keeps its name.
    if progress.retry.as_ref().is_some_and(|it| batch.stamp_ms <= it.failed_at) {
        batch.stamp_ms = now_ms;
    }
    let (parts, end) = gather(store, work.trail.id, batch.from, batch.to)?;
    batch.complete &= end == batch.to;
    batch.to = end;
    let file = |(region, part): (String, Part)| part.file(&work.trail, &batch, region);
    let files = parts.into_iter().filter(|it| !batch.done.contains(&it.0)).map(file);
    let files = files.collect::<Result<Vec<_>, _>>()?;
    Ok(Pass { batch, files })
}

/// Note down what is going to be put where.
pub fn begin(tx: &mut Tx, work: &Work, pass: &Pass) -> Result<(), Failure> {
    progress::update(tx, work, |_, progress| {
        progress.batch = Some(pass.batch.clone());
        Ok(())
    })
}

/// A file has been put.
pub fn delivered(tx: &mut Tx, work: &Work, file: &File, now_ms: i64) -> Result<(), Failure> {
    progress::update(tx, work, |tx, progress| {
        if progress.chain.is_some() || progress.may_open(&work.trail) {
            let time = u64::try_from(now_ms).unwrap_or(0);
            let key = (work.trail.id, file.region.as_str(), time, file.object.as_str());
            tx.put(FILES, key, &file.row());
        }
        if let Some(batch) = &mut progress.batch {
            batch.done.push(file.region.clone());
        }
        progress.status.attempted_at = Some(now_ms);
        progress.status.delivered_at = Some(now_ms);
        Ok(())
    })
}

/// A file has been refused: the trail waits, and says why.
pub fn refused(tx: &mut Tx, work: &Work, code: &str, now_ms: i64) -> Result<(), Failure> {
    progress::update(tx, work, |_, progress| {
        progress.status.attempted_at = Some(now_ms);
        progress.status.delivery_error = Some(code.into());
        progress.retry = Some(Retry::after(progress.retry.take(), now_ms));
        progress.lease = None;
        Ok(())
    })
}

/// Every file of the pass has been put.
pub fn complete(tx: &mut Tx, work: &Work, pass: &Pass, now_ms: i64) -> Result<(), Failure> {
    progress::update(tx, work, |_, progress| {
        move_on(progress, &pass.batch, now_ms);
        progress.status.delivery_error = None;
        Ok(())
    })
}

/// Whether the delivery has failed for so long that what it holds is given up.
pub fn hopeless(work: &Work, now_ms: i64) -> bool {
    work.progress.retry.as_ref().is_some_and(|it| now_ms - it.since > RETRY_MS_MAX)
}

/// Give up what could not be delivered for 30 days. The status keeps saying why.
pub fn give_up(tx: &mut Tx, store: &Store, work: &Work, now_ms: i64) -> Result<(), Failure> {
    let first = first_since(store, now_ms - RETRY_MS_MAX)?;
    progress::update(tx, work, |_, progress| {
        if let Some(batch) = progress.batch.clone() {
            move_on(progress, &Batch { complete: false, ..batch }, now_ms);
        }
        progress.cursor = Some(progress.cursor.unwrap_or(0).max(first));
        Ok(())
    })
}

fn move_on(progress: &mut Progress, batch: &Batch, now_ms: i64) {
    progress.cursor = Some(progress.cursor.unwrap_or(0).max(batch.to.saturating_add(1)));
    progress.batch = None;
    progress.retry = None;
    progress.lease = None;
    if batch.complete {
        progress.swept = batch.generation;
        progress.next_pass_at = Progress::boundary_after(now_ms);
    }
}

/// The records of one region, compressed as they come.
struct Part {
    gzip: GzEncoder<Vec<u8>>,
    hasher: Hasher,
    newest: i64,
    oldest: i64,
    bytes: usize,
}

/// Collect what a trail heard in a stretch of the journal, by region. Tells where it stopped.
fn gather(
    store: &Store,
    trail: u64,
    from: u64,
    to: u64,
) -> Result<(BTreeMap<String, Part>, u64), Failure> {
    let mut parts = BTreeMap::<String, Part>::new();
    let (mut next, mut bytes) = (from, 0);
    while next <= to {
        let events = store.events(next, READ_EVENTS)?;
        let Some((last, _)) = events.last() else { break };
        let last = *last;
        for (sequence, raw) in &events {
            let entry = journal::decode(raw)?;
            if *sequence > to {
                break;
            }
            if entry.heard_by.contains(&trail) {
                if bytes > 0 && bytes + entry.record.len() > FILE_BYTES_MAX {
                    return Ok((parts, sequence - 1));
                }
                bytes += entry.record.len() + 1;
                parts.entry(entry.region.into()).or_insert_with(Part::new).push(&entry)?;
            }
        }
        next = last + 1;
    }
    Ok((parts, to))
}

impl Part {
    fn new() -> Part {
        Part {
            gzip: GzBuilder::new().write(Vec::new(), Compression::default()),
            hasher: Hasher::new(&SHA256),
            newest: i64::MIN,
            oldest: i64::MAX,
            bytes: 0,
        }
    }

    fn push(&mut self, entry: &Entry) -> Result<(), Failure> {
        self.write(if self.bytes == 0 { b"{\"Records\":[" } else { b"," })?;
        self.write(entry.record.as_bytes())?;
        self.newest = self.newest.max(entry.time_ms);
        self.oldest = self.oldest.min(entry.time_ms);
        Ok(())
    }

    fn write(&mut self, bytes: &[u8]) -> Result<(), Failure> {
        self.hasher.update(bytes);
        self.bytes += bytes.len();
        self.gzip.write_all(bytes).map_err(not_compressed)
    }

    fn file(mut self, trail: &Trail, batch: &Batch, region: String) -> Result<File, Failure> {
        self.write(b"]}")?;
        Ok(File {
            bucket: trail.bucket.clone(),
            object: object_key(trail, batch, &region),
            bytes: self.gzip.finish().map_err(not_compressed)?,
            hash: hex::encode(self.hasher.finish()),
            newest: self.newest,
            oldest: self.oldest,
            region,
        })
    }
}

fn not_compressed(error: std::io::Error) -> Failure {
    Failure::new(format!("a log file could not be compressed: {error}"))
}

impl File {
    fn row(&self) -> LogFile {
        LogFile {
            bucket: self.bucket.clone(),
            object: self.object.clone(),
            hash: self.hash.clone(),
            newest: self.newest,
            oldest: self.oldest,
        }
    }
}

/// `[prefix/]AWSLogs/ACCOUNT/CloudTrail/REGION/2026/11/21/ACCOUNT_CloudTrail_REGION_STAMP_UNIQUE.json.gz`.
fn object_key(trail: &Trail, batch: &Batch, region: &str) -> String {
    let account = &trail.account;
    format!(
        "{}AWSLogs/{account}/CloudTrail/{region}/{}/{account}_CloudTrail_{region}_{}_{}.json.gz",
        folder(trail),
        calendar::day_path(batch.stamp_ms),
        calendar::log_stamp(batch.stamp_ms),
        unique(&batch.seed, region),
    )
}

/// The trail's prefix as the beginning of a key.
pub(crate) fn folder(trail: &Trail) -> String {
    trail.prefix.as_ref().filter(|it| !it.is_empty()).map_or(String::new(), |it| format!("{it}/"))
}

/// Sixteen letters and digits that no other file has.
fn unique(seed: &[u8; 16], region: &str) -> String {
    const ALPHABET: &[u8; 62] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    let hash = digest(&SHA256, &[seed, region.as_bytes()].concat());
    hash.as_ref().iter().take(16).map(|it| char::from(ALPHABET[usize::from(*it) % 62])).collect()
}

/// The first event at or after a time, by halving: events stand nearly in the order of time.
pub(crate) fn first_since(store: &Store, time_ms: i64) -> Result<u64, Failure> {
    let first = store.events(0, 1)?.first().map_or(0, |it| it.0);
    let (mut low, mut high) = (first, store.last_sequence().saturating_add(1));
    while low < high {
        let middle = low + (high - low) / 2;
        let events = store.events(middle, 1)?;
        let Some((sequence, raw)) = events.first() else {
            high = middle;
            continue;
        };
        if journal::decode(raw)?.time_ms < time_ms {
            low = sequence + 1;
        } else {
            high = middle;
        }
    }
    Ok(low)
}
