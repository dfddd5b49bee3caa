//! Checksums of objects and parts: how rows keep them, and how outputs show them.
//!
//! # Invariants
//!
//! * A composite checksum says of how many parts it was composed, and never passes for one of bytes.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use wire::checksum::{Algorithm, composite};

use super::rows::Checksum;

pub(super) const COMPOSITE: &str = "COMPOSITE";
pub(super) const FULL_OBJECT: &str = "FULL_OBJECT";

impl Checksum {
    /// A checksum of bytes.
    pub(super) fn whole(checksum: &wire::Checksum) -> Checksum {
        Checksum {
            algorithm: checksum.algorithm.name().into(),
            value: checksum.value.clone(),
            composed_of: None,
        }
    }

    /// The checksum of the checksums of parts.
    pub(super) fn composed<'a>(
        algorithm: Algorithm,
        parts: impl ExactSizeIterator<Item = &'a [u8]>,
    ) -> Checksum {
        let count = parts.len() as u32;
        let value = composite(algorithm, parts).0.value;
        Checksum { algorithm: algorithm.name().into(), value, composed_of: Some(count) }
    }

    /// As S3 shows it: a composite one ends in the number of its parts.
    pub(super) fn text(&self) -> String {
        match self.composed_of {
            Some(parts) => format!("{}-{parts}", self.digits()),
            None => self.digits(),
        }
    }

    /// The value alone, in base64.
    pub(super) fn digits(&self) -> String {
        STANDARD.encode(&self.value)
    }

    /// As the client would send it to have it checked.
    pub(super) fn equals_text(&self, text: &str) -> bool {
        self.text() == text || self.digits() == text
    }

    pub(super) fn type_name(&self) -> &'static str {
        if self.composed_of.is_some() { COMPOSITE } else { FULL_OBJECT }
    }

    pub(super) fn algorithm(&self) -> Option<Algorithm> {
        Algorithm::parse(&self.algorithm)
    }
}

/// Show a checksum in the member that is named after its algorithm.
macro_rules! show_checksum {
    ($output:expr, $algorithm:expr, $text:expr) => {{
        let text: String = $text;
        match $algorithm {
            "CRC32" => $output.checksum_crc32 = Some(text),
            "CRC32C" => $output.checksum_crc32_c = Some(text),
            "CRC64NVME" => $output.checksum_crc64_nvme = Some(text),
            "SHA1" => $output.checksum_sha1 = Some(text),
            "SHA256" => $output.checksum_sha256 = Some(text),
            _ => {}
        }
    }};
}

/// The first checksum that a request names, with its algorithm.
macro_rules! named_checksum {
    ($input:expr) => {{
        use wire::Algorithm::*;
        let named = [
            (Crc32, &$input.checksum_crc32),
            (Crc32c, &$input.checksum_crc32_c),
            (Crc64Nvme, &$input.checksum_crc64_nvme),
            (Sha1, &$input.checksum_sha1),
            (Sha256, &$input.checksum_sha256),
        ];
        named.into_iter().find_map(|(algorithm, text)| Some((algorithm, text.as_deref()?)))
    }};
}

pub(super) use {named_checksum, show_checksum};

#[cfg(test)]
mod tests {
    use wire::checksum::Hasher;

    use super::*;

    #[test]
    fn a_composite_checksum_shows_its_parts_and_a_whole_one_does_not() {
        let part = Hasher::of(Algorithm::Sha256, b"part");
        let whole = Checksum::whole(&part);
        assert_eq!((whole.text(), whole.type_name()), (part.base64(), FULL_OBJECT));
        let two = [part.value.as_slice(), part.value.as_slice()];
        let composed = Checksum::composed(Algorithm::Sha256, two.into_iter());
        assert!(composed.text().ends_with("-2"));
        assert_eq!(composed.type_name(), COMPOSITE);
        assert!(composed.equals_text(&composed.digits()) && composed.equals_text(&composed.text()));
        assert!(!whole.equals_text(&composed.text()));
    }
}
