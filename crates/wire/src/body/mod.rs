//! Bodies on the way in: the framing comes off, the digests are computed and compared.
//!
//! ```text
//! bytes of the wire → Decoder → content → Digester → Digests
//! ```
//!
//! # Invariants
//!
//! * Incremental: a body of any size needs a chunk's header or a trailer in memory, never a chunk.
//!   Content is handed on before its signature is known, so whoever stages it throws it away when
//!   a later call refuses.
//! * The content handed on is never longer than what came in, nor than what was announced.
//! * After a refusal a decoder refuses everything.

mod chain;
mod chunked;
mod digester;
pub mod form;
mod md5;
mod plain;
mod refusals;

#[cfg(test)]
mod tests;

pub use digester::Digester;
pub use md5::LANES_MAX;

pub(crate) use chain::{Chain, content_hash};

use bytes::Bytes;
use http::request::Parts;

use crate::Refusal;
use crate::auth::{Claim, PayloadMode, SigningKey, Version, header_text};

/// What a body may be.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// The longest content. S3 takes 5 GiB in one request.
    pub content_max: u64,
    /// Whether the length must be announced: S3 asks for it where a body is streamed.
    pub length_required: bool,
}

impl Limits {
    /// S3's limits for an object or a part.
    pub const OBJECT: Limits =
        Limits { content_max: 5 * 1024 * 1024 * 1024, length_required: true };

    /// For a body that is read whole.
    pub const fn whole(content_max: u64) -> Limits {
        Limits { content_max, length_required: false }
    }
}

/// Trailing headers, their names in lower case.
pub type Trailers = Vec<(String, String)>;

/// What was found at the end of a body.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Ended {
    pub trailers: Trailers,
    /// Bytes of content.
    pub length: u64,
}

/// Takes the framing off a body, and checks it.
#[derive(Debug)]
pub struct Decoder {
    state: State,
}

#[derive(Debug)]
enum State {
    Plain(plain::Plain),
    Chunked(Box<chunked::Chunked>),
    Form(Box<form::FileReader>),
    Refused,
}

impl Decoder {
    /// A decoder for a body in the form that `mode` says. The claim and its key sign chunks; only
    /// [`PayloadMode::ChunkedSigned`] needs them.
    pub fn new(
        parts: &Parts,
        claim: Option<(&Claim, SigningKey)>,
        mode: PayloadMode,
        limits: Limits,
    ) -> Result<Decoder, Refusal> {
        let chain = match (mode, claim) {
            (PayloadMode::ChunkedSigned { .. }, Some((claim, key))) => {
                // Version 2 has no chunks to sign: its mode is never this one.
                let Version::Four(scope) = &claim.version else { return Err(nobody_signs()) };
                let (id, signature) = (&claim.access_key_id, &claim.signature);
                Some(Chain::new(scope, id, claim.dialect, signature, key))
            }
            (PayloadMode::ChunkedSigned { .. }, None) => return Err(nobody_signs()),
            _ => None,
        };
        let state = if mode.is_chunked() {
            State::Chunked(Box::new(chunked::Chunked::new(parts, chain, mode, limits)?))
        } else {
            State::Plain(plain::Plain::new(parts, limits)?)
        };
        Ok(Decoder { state })
    }

    /// A decoder for the file of a form whose fields have been read.
    pub fn of_form(file: form::FileReader) -> Decoder {
        Decoder { state: State::Form(Box::new(file)) }
    }

    /// The length of the content, if it was announced; of a form's file, what it has at most.
    pub fn content_length(&self) -> Option<u64> {
        match &self.state {
            State::Plain(plain) => plain.announced(),
            State::Chunked(chunked) => Some(chunked.announced()),
            State::Form(file) => Some(file.length_max()),
            State::Refused => None,
        }
    }

    /// Take all of `input`; hand content to `out` in slices of it.
    pub fn feed(&mut self, input: &mut Bytes, out: &mut dyn FnMut(Bytes)) -> Result<(), Refusal> {
        let result = match &mut self.state {
            State::Plain(plain) => plain.feed(input, out),
            State::Chunked(chunked) => chunked.feed(input, out),
            State::Form(file) => file.feed(input, out),
            State::Refused => Err(refusals::broken_framing()),
        };
        if result.is_err() {
            self.state = State::Refused;
        }
        result
    }

    /// The body is over: check that it is whole.
    pub fn finish(self) -> Result<Ended, Refusal> {
        match self.state {
            State::Plain(plain) => plain.finish(),
            State::Chunked(chunked) => chunked.finish(),
            State::Form(file) => file.finish(),
            State::Refused => Err(refusals::broken_framing()),
        }
    }
}

/// Chunks are to be signed by somebody who cannot.
fn nobody_signs() -> Refusal {
    Refusal::access_denied("Access Denied")
}

/// A header that holds a number, and nothing but digits.
fn number(parts: &Parts, name: &str) -> Option<u64> {
    let text = header_text(parts, name)?.trim();
    let digits = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    if digits { text.parse().ok() } else { None }
}
