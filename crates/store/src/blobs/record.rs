//! Records: how a body lies on disk, and how it is checked.
//!
//! ```text
//! magic  segment  id  length  checksum of header and sums   sums, one a block   body
//! 4      4        8   4       4                             4 each              length
//! ```
//!
//! # Invariants
//!
//! * Each block of a body has its own CRC32C, so a part can be checked without the rest.
//! * A header names its segment: what an earlier life left in a recycled file is not believed.

use crate::Failure;

pub(crate) const MAGIC: [u8; 4] = *b"TKB1";
pub(crate) const HEADER_BYTES: usize = 24;
/// What one checksum covers.
pub(crate) const BLOCK_BYTES: usize = 64 << 10;

/// The CRC32C of some bytes.
pub(crate) fn crc32c(bytes: &[u8]) -> u32 {
    // The crate returns every width as 64 bits.
    crc_fast::checksum(crc_fast::CrcAlgorithm::Crc32Iscsi, bytes) as u32
}

pub(crate) fn sums_of(body: &[u8]) -> Vec<u32> {
    body.chunks(BLOCK_BYTES).map(crc32c).collect()
}

/// How many blocks a body of this length has.
pub(crate) fn blocks_of(length: u64) -> usize {
    length.div_ceil(BLOCK_BYTES as u64) as usize
}

/// What a record takes in its segment.
pub(crate) fn size_of(length: usize) -> usize {
    HEADER_BYTES + 4 * blocks_of(length as u64) + length
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Header {
    pub(crate) segment: u32,
    pub(crate) id: u64,
    pub(crate) length: u32,
}

impl Header {
    /// The header and the sums of a body: what comes before it.
    pub(crate) fn encode(&self, sums: &[u32]) -> Vec<u8> {
        let mut out = Vec::with_capacity(HEADER_BYTES + 4 * sums.len());
        out.extend(MAGIC);
        out.extend(self.segment.to_le_bytes());
        out.extend(self.id.to_le_bytes());
        out.extend(self.length.to_le_bytes());
        out.extend([0; 4]);
        out.extend(sums.iter().flat_map(|sum| sum.to_le_bytes()));
        let sum = checksum_of(&out);
        out[20..24].copy_from_slice(&sum.to_le_bytes());
        out
    }

    /// Read the beginning of a record. None if this is not one, or the bytes are too few.
    pub(crate) fn decode(bytes: &[u8]) -> Option<(Header, Vec<u32>)> {
        let number = |at: usize| bytes.get(at..at + 4)?.try_into().ok().map(u32::from_le_bytes);
        let length = number(16)?;
        let end = HEADER_BYTES + 4 * blocks_of(length.into());
        let head = bytes.get(..end).filter(|head| head.starts_with(&MAGIC))?;
        if checksum_of(head) != number(20)? {
            return None;
        }
        let id = u64::from_le_bytes(bytes.get(8..16)?.try_into().ok()?);
        Some((Header { segment: number(4)?, id, length }, decode_sums(&head[HEADER_BYTES..])))
    }
}

/// The checksum of a header and its sums, itself left out.
fn checksum_of(head: &[u8]) -> u32 {
    crc32c(&head[..20]) ^ crc32c(&head[HEADER_BYTES..]).rotate_left(1)
}

pub(crate) fn decode_sums(bytes: &[u8]) -> Vec<u32> {
    bytes.as_chunks().0.iter().map(|sum| u32::from_le_bytes(*sum)).collect()
}

/// Check whole blocks of a body, the first of which is number `first`.
pub(crate) fn verify(id: u64, body: &[u8], sums: &[u32], first: usize) -> Result<(), Failure> {
    let wrong = body
        .chunks(BLOCK_BYTES)
        .zip(first..)
        .find(|(block, number)| sums.get(*number) != Some(&crc32c(block)));
    match wrong {
        None => Ok(()),
        Some((_, number)) => Err(damaged(id, &format!("block {number} has a wrong checksum"))),
    }
}

pub(crate) fn damaged(id: u64, what: &str) -> Failure {
    Failure::new(format!("blob {id:#x} is damaged: {what}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_header_is_believed_only_as_written() {
        let header = Header { segment: 7, id: 9, length: 70_000 };
        let bytes = header.encode(&[1, 2]);
        assert_eq!(Header::decode(&bytes), Some((header, vec![1, 2])));
        for at in 0..bytes.len() {
            let mut wrong = bytes.clone();
            wrong[at] ^= 0x10;
            assert_ne!(Header::decode(&wrong), Some((header, vec![1, 2])));
            assert_eq!(Header::decode(&wrong), None, "byte {at}");
        }
        assert_eq!(Header::decode(&bytes[..bytes.len() - 1]), None);
    }
}
