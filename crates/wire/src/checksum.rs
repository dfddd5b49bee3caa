//! Checksums of object bodies: S3's five algorithms, alone, combined and composite.
//!
//! # Invariants
//!
//! * A [`Checksum`] holds exactly the digest length of its algorithm, big endian.
//! * [`combine`] of the checksums of parts equals the checksum of the parts laid end to end.
//! * MD5 is not among them: it serves ETags and `Content-MD5`, never trust.

use aws_lc_rs::digest;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use crc_fast::CrcAlgorithm;

/// A checksum algorithm that S3 names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Algorithm {
    Crc32,
    Crc32c,
    Crc64Nvme,
    Sha1,
    Sha256,
}

impl Algorithm {
    pub const ALL: [Algorithm; 5] = [
        Algorithm::Crc32,
        Algorithm::Crc32c,
        Algorithm::Crc64Nvme,
        Algorithm::Sha1,
        Algorithm::Sha256,
    ];

    /// The name in `ChecksumAlgorithm` elements and headers.
    pub fn name(self) -> &'static str {
        match self {
            Algorithm::Crc32 => "CRC32",
            Algorithm::Crc32c => "CRC32C",
            Algorithm::Crc64Nvme => "CRC64NVME",
            Algorithm::Sha1 => "SHA1",
            Algorithm::Sha256 => "SHA256",
        }
    }

    /// The name as some error texts spell it.
    pub fn lower_name(self) -> &'static str {
        &self.header()["x-amz-checksum-".len()..]
    }

    /// The header, and the trailer, that carries the value.
    pub fn header(self) -> &'static str {
        match self {
            Algorithm::Crc32 => "x-amz-checksum-crc32",
            Algorithm::Crc32c => "x-amz-checksum-crc32c",
            Algorithm::Crc64Nvme => "x-amz-checksum-crc64nvme",
            Algorithm::Sha1 => "x-amz-checksum-sha1",
            Algorithm::Sha256 => "x-amz-checksum-sha256",
        }
    }

    /// Bytes of a digest.
    pub fn length(self) -> usize {
        match self {
            Algorithm::Crc32 | Algorithm::Crc32c => 4,
            Algorithm::Crc64Nvme => 8,
            Algorithm::Sha1 => 20,
            Algorithm::Sha256 => 32,
        }
    }

    /// Reads [`Algorithm::name`], in any case.
    pub fn parse(name: &str) -> Option<Algorithm> {
        Algorithm::ALL.into_iter().find(|algorithm| algorithm.name().eq_ignore_ascii_case(name))
    }

    /// Reads [`Algorithm::header`], in any case.
    pub fn of_header(name: &str) -> Option<Algorithm> {
        Algorithm::ALL.into_iter().find(|algorithm| algorithm.header().eq_ignore_ascii_case(name))
    }

    /// Whether the checksum of a whole follows from the checksums of its parts.
    pub fn combines(self) -> bool {
        self.crc().is_some()
    }

    fn crc(self) -> Option<CrcAlgorithm> {
        match self {
            Algorithm::Crc32 => Some(CrcAlgorithm::Crc32IsoHdlc),
            Algorithm::Crc32c => Some(CrcAlgorithm::Crc32Iscsi),
            Algorithm::Crc64Nvme => Some(CrcAlgorithm::Crc64Nvme),
            Algorithm::Sha1 | Algorithm::Sha256 => None,
        }
    }
}

/// A digest, and the algorithm that made it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Checksum {
    pub algorithm: Algorithm,
    pub value: Vec<u8>,
}

impl Checksum {
    /// Reads the base64 form of a header. `None` if it is no digest of this algorithm.
    pub fn parse(algorithm: Algorithm, text: &str) -> Option<Checksum> {
        let value = STANDARD.decode(text).ok()?;
        (value.len() == algorithm.length()).then_some(Checksum { algorithm, value })
    }

    pub fn base64(&self) -> String {
        STANDARD.encode(&self.value)
    }
}

/// A checksum being computed.
#[derive(Clone)]
pub struct Hasher {
    algorithm: Algorithm,
    state: State,
}

#[derive(Clone)]
enum State {
    Crc(Box<crc_fast::Digest>),
    Sha(digest::Context),
}

impl Hasher {
    pub fn new(algorithm: Algorithm) -> Hasher {
        let state = match algorithm.crc() {
            Some(crc) => State::Crc(Box::new(crc_fast::Digest::new(crc))),
            None if algorithm == Algorithm::Sha1 => {
                State::Sha(digest::Context::new(&digest::SHA1_FOR_LEGACY_USE_ONLY))
            }
            None => State::Sha(digest::Context::new(&digest::SHA256)),
        };
        Hasher { algorithm, state }
    }

    pub fn update(&mut self, bytes: &[u8]) {
        match &mut self.state {
            State::Crc(crc) => crc.update(bytes),
            State::Sha(sha) => sha.update(bytes),
        }
    }

    pub fn finish(self) -> Checksum {
        let value = match self.state {
            State::Crc(crc) => crc_bytes(self.algorithm, crc.finalize()),
            State::Sha(sha) => sha.finish().as_ref().to_vec(),
        };
        Checksum { algorithm: self.algorithm, value }
    }

    /// The checksum of bytes that are at hand.
    pub fn of(algorithm: Algorithm, bytes: &[u8]) -> Checksum {
        let mut hasher = Hasher::new(algorithm);
        hasher.update(bytes);
        hasher.finish()
    }
}

/// The checksum of the parts laid end to end, from each part's checksum and length.
///
/// This is S3's `FULL_OBJECT` checksum of a multipart upload. `None` for the SHA family, which
/// does not combine, and for a value of the wrong length.
pub fn combine(algorithm: Algorithm, parts: &[(Vec<u8>, u64)]) -> Option<Vec<u8>> {
    let crc = algorithm.crc()?;
    let mut whole = crc_fast::Digest::new(crc).finalize();
    let mut whole_length = 0_u64;
    for (value, length) in parts {
        if value.len() != algorithm.length() {
            return None;
        }
        let part = value.iter().fold(0_u64, |sum, byte| sum << 8 | u64::from(*byte));
        whole = match (whole_length, *length) {
            (_, 0) => whole,
            (0, _) => part,
            (_, length) => crc_fast::checksum_combine(crc, whole, part, length),
        };
        whole_length = whole_length.saturating_add(*length);
    }
    Some(crc_bytes(algorithm, whole))
}

/// The checksum of the parts' checksums, and how many they are: S3's `COMPOSITE` form.
pub fn composite<'a>(
    algorithm: Algorithm,
    parts: impl IntoIterator<Item = &'a [u8]>,
) -> (Checksum, String) {
    let mut hasher = Hasher::new(algorithm);
    let mut count = 0_usize;
    for part in parts {
        hasher.update(part);
        count += 1;
    }
    let checksum = hasher.finish();
    let text = format!("{}-{count}", checksum.base64());
    (checksum, text)
}

fn crc_bytes(algorithm: Algorithm, value: u64) -> Vec<u8> {
    value.to_be_bytes()[8 - algorithm.length()..].to_vec()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn hex_of(algorithm: Algorithm, bytes: &[u8]) -> String {
        hex::encode(Hasher::of(algorithm, bytes).value)
    }

    /// The catalog's check values: the checksum of the nine digits.
    #[test]
    fn the_published_check_values_come_out() {
        let digits = b"123456789";
        assert_eq!(hex_of(Algorithm::Crc32, digits), "cbf43926");
        assert_eq!(hex_of(Algorithm::Crc32c, digits), "e3069283");
        assert_eq!(hex_of(Algorithm::Crc64Nvme, digits), "ae8b14860a799888");
        assert_eq!(hex_of(Algorithm::Sha1, b"abc"), "a9993e364706816aba3e25717850c26c9cd0d89d");
        assert_eq!(
            hex_of(Algorithm::Sha256, b""),
            "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
        );
    }

    #[test]
    fn names_and_headers_are_read_back() {
        for algorithm in Algorithm::ALL {
            assert_eq!(Algorithm::parse(algorithm.name()), Some(algorithm));
            assert_eq!(Algorithm::of_header(algorithm.header()), Some(algorithm));
            assert_eq!(algorithm.lower_name(), algorithm.name().to_lowercase());
            let checksum = Hasher::of(algorithm, b"body");
            assert_eq!(checksum.value.len(), algorithm.length());
            assert_eq!(Checksum::parse(algorithm, &checksum.base64()), Some(checksum));
        }
        assert_eq!(Checksum::parse(Algorithm::Crc32, "AAAAAAA="), None);
        assert_eq!(Checksum::parse(Algorithm::Crc32, "not base64"), None);
    }

    #[test]
    fn a_composite_hashes_the_parts_digests_and_counts_them() {
        let parts = [Hasher::of(Algorithm::Sha256, b"a"), Hasher::of(Algorithm::Sha256, b"b")];
        let joined = [parts[0].value.clone(), parts[1].value.clone()].concat();
        let (checksum, text) =
            composite(Algorithm::Sha256, parts.iter().map(|part| part.value.as_slice()));
        assert_eq!(checksum, Hasher::of(Algorithm::Sha256, &joined));
        assert_eq!(text, format!("{}-2", checksum.base64()));
    }

    #[test]
    fn what_cannot_be_combined_is_not() {
        assert_eq!(combine(Algorithm::Sha1, &[]), None);
        assert_eq!(combine(Algorithm::Crc32, &[(vec![0; 8], 1)]), None);
    }

    proptest! {
        #[test]
        fn combining_parts_equals_hashing_the_whole(
            parts in prop::collection::vec(prop::collection::vec(any::<u8>(), 0..300), 0..8),
        ) {
            for algorithm in Algorithm::ALL.into_iter().filter(|algorithm| algorithm.combines()) {
                let sums: Vec<_> = parts
                    .iter()
                    .map(|part| (Hasher::of(algorithm, part).value, part.len() as u64))
                    .collect();
                let whole = Hasher::of(algorithm, &parts.concat()).value;
                prop_assert_eq!(combine(algorithm, &sums), Some(whole));
            }
        }
    }
}
