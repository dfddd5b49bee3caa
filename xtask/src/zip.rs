//! Reads zip archives: what Python's wheels are.
//!
//! # Invariants
//!
//! * An archive that is cut short or lies about its sizes gives an error, not a panic.

use std::io::Read;

use flate2::read::DeflateDecoder;

/// One file of the archive.
pub struct Entry {
    pub name: String,
    method: u16,
    packed_length: usize,
    header_at: usize,
}

/// The entries of the central directory: records that begin with `PK\x01\x02`.
pub fn entries(zip: &[u8]) -> impl Iterator<Item = Entry> + '_ {
    let end = zip.windows(4).rposition(|window| window == b"PK\x05\x06");
    let mut at = end.and_then(|end| number(zip, end + 16, 4)).unwrap_or(zip.len());
    std::iter::from_fn(move || {
        if zip.get(at..at + 4)? != b"PK\x01\x02" {
            return None;
        }
        let name_length = number(zip, at + 28, 2)?;
        let name = String::from_utf8_lossy(zip.get(at + 46..at + 46 + name_length)?).into_owned();
        let entry = Entry {
            name,
            method: number(zip, at + 10, 2)? as u16,
            packed_length: number(zip, at + 20, 4)?,
            header_at: number(zip, at + 42, 4)?,
        };
        at += 46 + name_length + number(zip, at + 30, 2)? + number(zip, at + 32, 2)?;
        Some(entry)
    })
}

impl Entry {
    pub fn unpack(&self, zip: &[u8]) -> Result<Vec<u8>, String> {
        let broken = || format!("the archive's {} is broken", self.name);
        let skip = |at| number(zip, self.header_at + at, 2).ok_or_else(broken);
        let from = self.header_at + 30 + skip(26)? + skip(28)?;
        let packed = zip.get(from..from + self.packed_length).ok_or_else(broken)?;
        let mut bytes = Vec::new();
        match self.method {
            0 => bytes.extend_from_slice(packed),
            _ => {
                DeflateDecoder::new(packed).read_to_end(&mut bytes).map_err(|_| broken())?;
            }
        }
        Ok(bytes)
    }
}

/// A little-endian number.
fn number(bytes: &[u8], at: usize, length: usize) -> Option<usize> {
    let bytes = bytes.get(at..at + length)?;
    Some(bytes.iter().rev().fold(0, |value, byte| value << 8 | usize::from(*byte)))
}
