//! The digests of a body: computed in one pass, compared with what the client said.
//!
//! # Invariants
//!
//! * MD5 is always computed, for the ETag; of the checksums exactly one.
//! * Each block is read from memory once and hashed by all from the cache.
//! * A client's wrong word ends in a refusal at the latest in [`Digester::finish`]; what is wrong
//!   already in the head is refused before a byte is read.

use aws_lc_rs::digest::{Context, SHA256};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use http::request::Parts;

use super::chunked::announced_trailer;
use super::md5::Md5;
use super::{Trailers, refusals};
use crate::auth::{PayloadMode, parameters};
use crate::checksum::{Checksum, Hasher};
use crate::{Algorithm, Digests, Refusal};

/// Bytes that one hash reads before the next reads the same.
const BLOCK: usize = 32 * 1024;

const PREFIX: &str = "x-amz-checksum-";

/// Algorithms that AWS has named since and that are not built here yet.
const NOT_BUILT: [&str; 5] = ["sha512", "md5", "xxhash64", "xxhash3", "xxhash128"];

/// Computes the digests of a body, and knows what they should be.
pub struct Digester {
    md5: Md5,
    checksum: Hasher,
    sha256: Option<Context>,
    expected_md5: Option<[u8; 16]>,
    expected_sha256: Option<[u8; 32]>,
    expected: Expected,
    algorithm: Algorithm,
    is_part: bool,
}

/// The checksum the client sends.
#[derive(Debug, PartialEq)]
enum Expected {
    None,
    Header(Checksum),
    Trailer(Algorithm),
}

impl Digester {
    /// A digester for the body of a request; without a checksum from the client it computes S3's
    /// default, CRC64NVME.
    pub fn new(parts: &Parts, mode: PayloadMode) -> Result<Digester, Refusal> {
        Digester::with_default(parts, mode, Algorithm::Crc64Nvme)
    }

    /// The same with another default: that of the multipart upload to which the body belongs.
    pub fn with_default(
        parts: &Parts,
        mode: PayloadMode,
        default: Algorithm,
    ) -> Result<Digester, Refusal> {
        let expected = expected_checksum(parts, mode)?;
        let algorithm = match &expected {
            Expected::None => default,
            Expected::Header(checksum) => checksum.algorithm,
            Expected::Trailer(algorithm) => *algorithm,
        };
        let expected_sha256 = match mode {
            PayloadMode::Sha256(hash) => Some(hash),
            _ => None,
        };
        // A SHA256 checksum is the payload's hash already.
        let hash_twice = expected_sha256.is_some() && algorithm != Algorithm::Sha256;
        Ok(Digester {
            md5: Md5::new(),
            checksum: Hasher::new(algorithm),
            sha256: hash_twice.then(|| Context::new(&SHA256)),
            expected_md5: expected_md5(parts)?,
            expected_sha256,
            expected,
            algorithm,
            is_part: has_parameter(parts, "uploadId"),
        })
    }

    /// The algorithm of the checksum that is computed.
    pub fn algorithm(&self) -> Algorithm {
        self.algorithm
    }

    pub fn update(&mut self, content: &[u8]) {
        for block in content.chunks(BLOCK) {
            self.take_checksums(block);
            self.md5.update(block);
        }
    }

    /// The same for several bodies, up to [`LANES_MAX`](super::LANES_MAX), in hardly more time than
    /// for one: each takes the content at its place.
    pub fn update_many(many: &mut [&mut Digester], contents: &[&[u8]]) {
        let mut left = contents.to_vec();
        while left.iter().any(|it| !it.is_empty()) {
            let blocks: Vec<&[u8]> = left
                .iter_mut()
                .map(|left| {
                    let (block, rest) = left.split_at(left.len().min(BLOCK));
                    *left = rest;
                    block
                })
                .collect();
            many.iter_mut()
                .zip(&blocks)
                .for_each(|(digester, block)| digester.take_checksums(block));
            let mut lanes: Vec<&mut Md5> = many.iter_mut().map(|it| &mut it.md5).collect();
            Md5::update_many(&mut lanes, &blocks);
        }
    }

    /// All but MD5.
    fn take_checksums(&mut self, block: &[u8]) {
        self.checksum.update(block);
        if let Some(sha256) = &mut self.sha256 {
            sha256.update(block);
        }
    }

    /// Compare what was computed with what the client said.
    pub fn finish(self, trailers: &Trailers) -> Result<Digests, Refusal> {
        let checksum = self.checksum.finish();
        let md5 = self.md5.finish();
        let sha256 = match self.sha256 {
            Some(context) => context.finish().as_ref().try_into().ok(),
            None if checksum.algorithm == Algorithm::Sha256 => {
                checksum.value.as_slice().try_into().ok()
            }
            None => None,
        };
        if let (Some(expected), Some(sha256)) = (self.expected_sha256, sha256)
            && expected != sha256
        {
            return Err(refusals::wrong_sha256(&expected, &sha256));
        }
        if let Some(expected) = self.expected_md5
            && expected != md5
        {
            // S3 prints the expected digest of a part in base64 and that of an object in
            // hexadecimal; both are recorded.
            let printed =
                if self.is_part { STANDARD.encode(expected) } else { hex::encode(expected) };
            return Err(refusals::wrong_md5(&printed, &STANDARD.encode(md5)));
        }
        let client_checksum = check(&self.expected, &checksum, trailers)?;
        Ok(Digests { md5: Some(md5), checksum: Some(checksum), sha256, client_checksum })
    }
}

/// Compare the checksum. Whether the client sent one.
fn check(expected: &Expected, computed: &Checksum, trailers: &Trailers) -> Result<bool, Refusal> {
    let wrong = || Err(refusals::wrong_checksum(computed.algorithm));
    match expected {
        Expected::None => Ok(false),
        Expected::Header(expected) if expected != computed => wrong(),
        Expected::Header(_) => Ok(true),
        Expected::Trailer(algorithm) => {
            let (_, text) = trailers
                .iter()
                .find(|(name, _)| name == algorithm.header())
                .ok_or_else(refusals::malformed_trailer)?;
            let expected = Checksum::parse(*algorithm, text)
                .ok_or_else(|| refusals::invalid_checksum(*algorithm, true))?;
            if expected == *computed { Ok(true) } else { wrong() }
        }
    }
}

fn expected_md5(parts: &Parts) -> Result<Option<[u8; 16]>, Refusal> {
    let Some(value) = parts.headers.get("content-md5") else { return Ok(None) };
    match STANDARD.decode(value.as_bytes()).ok().and_then(|bytes| bytes.try_into().ok()) {
        Some(md5) => Ok(Some(md5)),
        None => Err(refusals::invalid_md5(&String::from_utf8_lossy(value.as_bytes()))),
    }
}

fn expected_checksum(parts: &Parts, mode: PayloadMode) -> Result<Expected, Refusal> {
    if is_complete_multipart(parts) {
        return Ok(Expected::None);
    }
    let trailer = announced_trailer(parts)?;
    let header = checksum_header(parts)?;
    let has_trailer =
        matches!(mode, PayloadMode::ChunkedUnsigned | PayloadMode::ChunkedSigned { trailer: true });
    match (header, trailer) {
        (Some(_), Some(_)) => Err(refusals::invalid_request(SINGLE)),
        (Some(checksum), None) => Ok(Expected::Header(checksum)),
        (None, Some(algorithm)) if has_trailer => Ok(Expected::Trailer(algorithm)),
        (None, Some(_)) => Err(refusals::malformed_trailer()),
        (None, None) => match parts.headers.contains_key("x-amz-sdk-checksum-algorithm") {
            true => Err(refusals::invalid_request(
                "x-amz-sdk-checksum-algorithm specified, but no corresponding x-amz-checksum-* or \
                 x-amz-trailer headers were found.",
            )),
            false => Ok(Expected::None),
        },
    }
}

const SINGLE: &str =
    "Expecting a single x-amz-checksum- header. Multiple checksum Types are not allowed.";

/// The one checksum among the headers.
fn checksum_header(parts: &Parts) -> Result<Option<Checksum>, Refusal> {
    let mut found = None;
    for (name, value) in &parts.headers {
        let Some(kind) = name.as_str().strip_prefix(PREFIX) else { continue };
        // These speak of checksums and carry none.
        if matches!(kind, "mode" | "type" | "algorithm") {
            continue;
        }
        let Some(algorithm) = Algorithm::of_header(name.as_str()) else {
            return Err(match NOT_BUILT.iter().find(|known| **known == kind) {
                Some(_) => refusals::header_not_implemented(name.as_str()),
                None => refusals::invalid_request(
                    "The algorithm type you specified in x-amz-checksum- header is invalid.",
                ),
            });
        };
        let checksum = value
            .to_str()
            .ok()
            .and_then(|text| Checksum::parse(algorithm, text))
            .ok_or_else(|| refusals::invalid_checksum(algorithm, false))?;
        if found.replace(checksum).is_some() {
            return Err(refusals::invalid_request(SINGLE));
        }
    }
    Ok(found)
}

/// Whether this is CompleteMultipartUpload, whose checksum header is of the object, not of the
/// body.
fn is_complete_multipart(parts: &Parts) -> bool {
    parts.method == http::Method::POST && has_parameter(parts, "uploadId")
}

fn has_parameter(parts: &Parts, wanted: &str) -> bool {
    parameters(parts.uri.query().unwrap_or("")).any(|(name, _)| name == wanted)
}
