//! Packing: what is handed out sealed is made short first.
//!
//! # Invariants
//!
//! * Unpacking gives what was packed, and never more than it was told to expect.

use std::io::{Read, Write};

use flate2::Compression;
use flate2::read::DeflateDecoder;
use flate2::write::DeflateEncoder;

pub(crate) fn pack(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = DeflateEncoder::new(Vec::new(), Compression::best());
    let packed = encoder.write_all(bytes).and_then(|()| encoder.finish());
    packed.expect("memory takes what is written to it")
}

/// `None`: not packed here, or longer than `max` bytes.
pub(crate) fn unpack(packed: &[u8], max: usize) -> Option<Vec<u8>> {
    let mut bytes = Vec::new();
    DeflateDecoder::new(packed).take(max as u64 + 1).read_to_end(&mut bytes).ok()?;
    (bytes.len() <= max).then_some(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_packed_is_unpacked_up_to_a_limit() {
        let bytes = b"policy".repeat(100);
        let packed = pack(&bytes);
        assert!(packed.len() < 40);
        assert_eq!(unpack(&packed, 600), Some(bytes));
        assert_eq!(unpack(&packed, 599), None);
        assert_eq!(unpack(b"\xff\xff", 600), None);
    }
}
