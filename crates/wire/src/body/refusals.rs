//! What S3 says when a body is not what was announced.
//!
//! # Invariants
//!
//! * Every refusal of framing and digests is worded here.

use crate::auth::CONTENT_SHA256;
use crate::{Algorithm, Refusal};

pub(super) fn broken_framing() -> Refusal {
    Refusal::new("IncompleteBody", 400, "The request body terminated unexpectedly")
}

pub(super) fn too_short() -> Refusal {
    Refusal::new(
        "IncompleteBody",
        400,
        "You did not provide the number of bytes specified by the Content-Length HTTP header",
    )
}

pub(super) fn too_large(proposed: u64, allowed: u64) -> Refusal {
    Refusal::new("EntityTooLarge", 400, "Your proposed upload exceeds the maximum allowed size")
        .with("ProposedSize", proposed)
        .with("MaxSizeAllowed", allowed)
}

pub(super) fn length_missing() -> Refusal {
    Refusal::new("MissingContentLength", 411, "You must provide the Content-Length HTTP header.")
}

pub(super) fn header_not_implemented(header: &str) -> Refusal {
    Refusal::new(
        "NotImplemented",
        501,
        "A header you provided implies functionality that is not implemented",
    )
    .with("Header", header)
}

pub(super) fn chunk_too_small(chunk: u64, size: u64) -> Refusal {
    Refusal::new(
        "InvalidChunkSizeError",
        400,
        "Only the last chunk is allowed to have a size less than 8192 bytes",
    )
    .with("Chunk", chunk)
    .with("BadChunkSize", size)
}

pub(super) fn malformed_trailer() -> Refusal {
    Refusal::new(
        "MalformedTrailerError",
        400,
        "The request contained trailing data that was not well-formed or did not conform to our \
         published schema.",
    )
}

pub(super) fn invalid_request(message: impl Into<String>) -> Refusal {
    Refusal::new("InvalidRequest", 400, message)
}

/// The value of a checksum header, or trailer, is no digest of its algorithm.
pub(super) fn invalid_checksum(algorithm: Algorithm, trailing: bool) -> Refusal {
    let kind = if trailing { "trailing header" } else { "header" };
    invalid_request(format!("Value for {} {kind} is invalid.", algorithm.header()))
}

pub(super) fn wrong_checksum(algorithm: Algorithm) -> Refusal {
    Refusal::new(
        "BadDigest",
        400,
        format!("The {} you specified did not match the calculated checksum.", algorithm.name()),
    )
}

pub(super) fn invalid_md5(sent: &str) -> Refusal {
    Refusal::new("InvalidDigest", 400, "The Content-MD5 you specified was invalid.")
        .with("Content-MD5", sent)
}

pub(super) fn wrong_md5(expected: &str, calculated: &str) -> Refusal {
    Refusal::new("BadDigest", 400, "The Content-MD5 you specified did not match what we received.")
        .with("ExpectedDigest", expected)
        .with("CalculatedDigest", calculated)
}

pub(super) fn wrong_sha256(client: &[u8; 32], ours: &[u8; 32]) -> Refusal {
    debug_assert_ne!(client, ours);
    Refusal::new(
        "XAmzContentSHA256Mismatch",
        400,
        format!("The provided '{CONTENT_SHA256}' header does not match what was computed."),
    )
    .with("ClientComputedContentSHA256", hex::encode(client))
    .with("S3ComputedContentSHA256", hex::encode(ours))
}
