//! The log: batches as they were applied, in files whose blocks are allocated beforehand.
//!
//! The engine's own journal grows as it is written, and to sync a file that grows waits for
//! the file system's journal, and with it for everybody else who writes. The log's files never
//! grow: a sync of them touches their data and nothing else. What the engine has not made
//! durable itself yet is replayed from here.
//!
//! ```text
//! magic  length  index  checksum of all but the magic   batch
//! 4      4       8      4                               length
//! ```
//!
//! # Invariants
//!
//! * The indexes of the records in use have no gap. Older ones lie behind them in a file that
//!   is used again, and are recognized by their lower index.
//! * A file is used again only when the engine itself has made durable all that it holds.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io;
use std::os::unix::fs::FileExt;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};

use super::{Space, Write};
use crate::blobs::{crc32c, segment::sync_parent};
use crate::directory;

const MAGIC: [u8; 4] = *b"TKL1";
const HEADER_BYTES: usize = 20;
/// How much a file holds. Replaying two of them is what an open may take.
pub(crate) const FILE_BYTES: u64 = 16 << 20;
const ZEROS_BYTES: usize = 256 << 10;

/// A batch as bytes, ready to be logged under its index.
pub(crate) fn encode(index: u64, batch: &[Write]) -> Vec<u8> {
    let size = |write: &Write| 9 + write.key.len() + write.value.as_ref().map_or(0, Vec::len);
    let mut out = Vec::with_capacity(HEADER_BYTES + batch.iter().map(size).sum::<usize>());
    out.extend([0; HEADER_BYTES]);
    for Write { space, key, value } in batch {
        out.push(*space as u8 | u8::from(value.is_some()) << 1);
        out.extend((key.len() as u32).to_le_bytes());
        out.extend(key);
        if let Some(value) = value {
            out.extend((value.len() as u32).to_le_bytes());
            out.extend(value);
        }
    }
    let length = (out.len() - HEADER_BYTES) as u32;
    out[..4].copy_from_slice(&MAGIC);
    out[4..8].copy_from_slice(&length.to_le_bytes());
    out[8..16].copy_from_slice(&index.to_le_bytes());
    let sum = checksum_of(&out);
    out[16..20].copy_from_slice(&sum.to_le_bytes());
    out
}

fn checksum_of(record: &[u8]) -> u32 {
    crc32c(&record[4..16]) ^ crc32c(&record[HEADER_BYTES..]).rotate_left(1)
}

fn decode(mut batch: &[u8]) -> Option<Vec<Write>> {
    fn take<'a>(bytes: &mut &'a [u8]) -> Option<&'a [u8]> {
        let (length, rest) = bytes.split_first_chunk()?;
        let (head, rest) = rest.split_at_checked(u32::from_le_bytes(*length) as usize)?;
        *bytes = rest;
        Some(head)
    }
    let mut writes = Vec::new();
    while let Some((kind, rest)) = batch.split_first() {
        batch = rest;
        let space = if kind & 1 == Space::Rows as u8 { Space::Rows } else { Space::Events };
        let key = take(&mut batch)?.to_vec();
        let value = if kind & 2 != 0 { Some(take(&mut batch)?.to_vec()) } else { None };
        writes.push(Write { space, key, value });
    }
    Some(writes)
}

/// One of the files.
pub(crate) struct LogFile {
    file: File,
    length: u64,
    end: u64,
}

impl LogFile {
    /// Make a file of zeros, unless it is to stop.
    pub(crate) fn create(path: &Path, stop: &AtomicBool) -> io::Result<LogFile> {
        let unfinished = path.with_extension("new");
        let file = directory::private().create(true).truncate(true).open(&unfinished)?;
        let zeros = vec![0; ZEROS_BYTES];
        for piece in 0..FILE_BYTES / ZEROS_BYTES as u64 {
            if stop.load(Ordering::Acquire) {
                return Err(io::ErrorKind::Interrupted.into());
            }
            file.write_all_at(&zeros, piece * ZEROS_BYTES as u64)?;
            file.sync_data()?;
        }
        file.sync_all()?;
        fs::rename(&unfinished, path)?;
        sync_parent(path)?;
        Ok(LogFile { file, length: FILE_BYTES, end: 0 })
    }

    pub(crate) fn open(path: &Path) -> io::Result<LogFile> {
        let file = directory::private().open(path)?;
        let length = file.metadata()?.len();
        Ok(LogFile { file, length, end: 0 })
    }

    pub(crate) fn has_room(&self, record: &[u8]) -> bool {
        self.end + record.len() as u64 <= self.length
    }

    /// Start again at the beginning.
    pub(crate) fn rewind(&mut self) {
        self.end = 0;
    }

    /// Write a record behind the others, and make it durable.
    pub(crate) fn append(&mut self, record: &[u8]) -> io::Result<()> {
        self.file.write_all_at(record, self.end)?;
        self.end += record.len() as u64;
        self.file.sync_data()
    }

    /// The records after `known`, as far as the file is intact and its records follow each other.
    fn read(&self, known: u64) -> io::Result<Vec<(u64, Vec<Write>)>> {
        let mut records = Vec::new();
        let mut last: Option<u64> = None;
        let mut at = 0;
        while at + HEADER_BYTES as u64 <= self.length {
            let mut record = vec![0; HEADER_BYTES];
            self.file.read_exact_at(&mut record, at)?;
            let length = u32::from_le_bytes(std::array::from_fn(|i| record[4 + i]));
            let index = u64::from_le_bytes(std::array::from_fn(|i| record[8 + i]));
            let sum = u32::from_le_bytes(std::array::from_fn(|i| record[16 + i]));
            let end = at + HEADER_BYTES as u64 + u64::from(length);
            let follows = last.is_none_or(|last| last.checked_add(1) == Some(index));
            if record[..4] != MAGIC || !follows || end > self.length {
                break;
            }
            record.resize(HEADER_BYTES + length as usize, 0);
            self.file.read_exact_at(&mut record[HEADER_BYTES..], at + HEADER_BYTES as u64)?;
            if checksum_of(&record) != sum {
                break;
            }
            if index > known {
                let Some(batch) = decode(&record[HEADER_BYTES..]) else { break };
                records.push((index, batch));
            }
            last = Some(index);
            at = end;
        }
        Ok(records)
    }
}

pub(crate) fn paths(dir: &Path) -> [PathBuf; 2] {
    [dir.join("0.log"), dir.join("1.log")]
}

/// The files there are, and the batches in them that come after `index`, without a gap.
pub(crate) fn recover(dir: &Path, index: u64) -> io::Result<(Vec<LogFile>, Vec<Vec<Write>>)> {
    let mut files = Vec::new();
    let mut found = BTreeMap::new();
    for path in paths(dir) {
        match LogFile::open(&path) {
            Ok(file) => {
                found.extend(file.read(index)?);
                files.push(file);
            }
            Err(error) if error.kind() == io::ErrorKind::NotFound => {}
            Err(error) => return Err(error),
        }
    }
    let follows =
        |(at, (index_found, batch)): (u64, (u64, Vec<Write>))| (at == index_found).then_some(batch);
    let batches = (index + 1..).zip(found).map_while(follows).collect();
    Ok((files, batches))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn batch(number: u8) -> Vec<Write> {
        let value = (!number.is_multiple_of(3)).then(|| vec![number; number.into()]);
        vec![
            Write { space: Space::Rows, key: vec![number], value: value.clone() },
            Write { space: Space::Events, key: vec![], value },
        ]
    }

    fn recovered(dir: &Path, index: u64) -> Vec<String> {
        let (_, batches) = recover(dir, index).unwrap();
        batches.iter().map(|batch| format!("{batch:?}")).collect()
    }

    #[test]
    fn records_are_recovered_across_files_up_to_the_first_gap() {
        let dir = tempfile::tempdir().unwrap();
        let [first, second] =
            paths(dir.path()).map(|path| LogFile::create(&path, &AtomicBool::new(false)).unwrap());
        let mut files = [first, second];
        for number in 1..=40_u8 {
            let file = &mut files[usize::from(number > 20)];
            file.append(&encode(number.into(), &batch(number))).unwrap();
        }
        let expected =
            |from: u8| (from..=40).map(|n| format!("{:?}", batch(n))).collect::<Vec<_>>();
        assert_eq!(recovered(dir.path(), 0), expected(1));
        assert_eq!(recovered(dir.path(), 25), expected(26));
        assert_eq!(recovered(dir.path(), 40), expected(41));
        // The first file is used again: what it held before is older, and not believed.
        files[0].rewind();
        files[0].append(&encode(41, &batch(41))).unwrap();
        assert_eq!(recovered(dir.path(), 20).len(), 21);
        assert_eq!(recovered(dir.path(), 10).len(), 0, "11 to 20 are gone");
        let torn = encode(42, &batch(43));
        files[0].append(&torn[..torn.len() - 1]).unwrap();
        assert_eq!(recovered(dir.path(), 20).len(), 21);
    }
}
