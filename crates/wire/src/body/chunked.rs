//! The framing `aws-chunked`, signed and unsigned, with and without trailers.
//!
//! ```text
//! size[;chunk-signature=S]CRLF content CRLF … 0[;chunk-signature=S]CRLF
//! [name:value (CR)LF … [x-amz-trailer-signature:S CRLF]] CRLF
//! ```
//!
//! # Invariants
//!
//! * Holds at most [`LINE_MAX`] bytes of a chunk's header or [`TRAILER_MAX`] bytes of a trailer.
//! * A chunk's content is hashed while it passes, and its signature checked at its end.
//! * Each chunk but the last has [`CHUNK_MIN`] bytes or more, as AWS demands: so the cost of
//!   signatures is bounded by the length of the content.

use aws_lc_rs::digest::Context;
use bytes::{Buf, Bytes};
use http::request::Parts;

use super::chain::content_hash;
use super::{Chain, Ended, Limits, Trailers, number, refusals};
use crate::auth::{PayloadMode, header_text};
use crate::{Algorithm, Refusal};

/// The smallest chunk that may be followed by another.
const CHUNK_MIN: u64 = 8192;
/// The longest header of a chunk: a size and a signature need 99 bytes.
const LINE_MAX: usize = 256;
/// The longest trailer, all its lines together.
const TRAILER_MAX: usize = 4096;

const TRAILER_SIGNATURE: &str = "x-amz-trailer-signature";

#[derive(Debug)]
pub(super) struct Chunked {
    /// Signs chunks; none where they are unsigned.
    chain: Option<Chain>,
    /// The trailing header that was announced.
    announced_trailer: Option<String>,
    has_trailer: bool,
    announced: u64,
    length: u64,
    /// Chunks with content, begun.
    chunks: u64,
    chunk_size: u64,
    expects: Expects,
    /// A line that has not ended yet.
    line: Vec<u8>,
    trailer: Trailer,
}

#[derive(Debug)]
enum Expects {
    Header,
    Content(Content),
    /// The line end after a chunk's content.
    ContentEnd,
    TrailerLine,
    /// The empty line after everything.
    LastLine,
    /// Nothing, or one more empty line: some clients send it after an unsigned trailer.
    SurplusLine,
    Nothing,
}

/// The chunk that is passing.
#[derive(Debug)]
struct Content {
    left: u64,
    signed: Option<Signed>,
}

/// A chunk's hash so far, and the signature it came with.
struct Signed {
    hash: Context,
    signature: String,
}

impl std::fmt::Debug for Signed {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Signed").field("signature", &self.signature).finish_non_exhaustive()
    }
}

#[derive(Debug, Default)]
struct Trailer {
    /// Bytes read of it.
    size: usize,
    headers: Trailers,
    /// What its signature covers: each header and a line feed.
    block: Vec<u8>,
    signature_checked: bool,
}

impl Chunked {
    pub(super) fn new(
        parts: &Parts,
        chain: Option<Chain>,
        mode: PayloadMode,
        limits: Limits,
    ) -> Result<Chunked, Refusal> {
        let announced =
            number(parts, "x-amz-decoded-content-length").ok_or_else(refusals::length_missing)?;
        if announced > limits.content_max {
            return Err(refusals::too_large(announced, limits.content_max));
        }
        let has_trailer = mode != PayloadMode::ChunkedSigned { trailer: false };
        let announced_trailer = if has_trailer { announced_trailer(parts)? } else { None };
        Ok(Chunked {
            chain,
            announced_trailer: announced_trailer.map(|algorithm| algorithm.header().to_owned()),
            has_trailer,
            announced,
            length: 0,
            chunks: 0,
            chunk_size: 0,
            expects: Expects::Header,
            line: Vec::new(),
            trailer: Trailer::default(),
        })
    }

    pub(super) fn announced(&self) -> u64 {
        self.announced
    }

    pub(super) fn feed(
        &mut self,
        input: &mut Bytes,
        out: &mut dyn FnMut(Bytes),
    ) -> Result<(), Refusal> {
        while !input.is_empty() {
            match &mut self.expects {
                Expects::Content(content) => {
                    let take = content.left.min(input.len() as u64);
                    let slice = input.split_to(usize::try_from(take).unwrap_or(input.len()));
                    content.left -= slice.len() as u64;
                    if let Some(signed) = &mut content.signed {
                        signed.hash.update(&slice);
                    }
                    let over = content.left == 0;
                    self.length += slice.len() as u64;
                    out(slice);
                    if over {
                        self.end_content()?;
                    }
                }
                Expects::Nothing => return Err(refusals::broken_framing()),
                _ => {
                    if self.take_line(input)? {
                        let line = std::mem::take(&mut self.line);
                        self.read_line(&line)?;
                        // The buffer serves every line of the body.
                        self.line = line;
                        self.line.clear();
                    }
                }
            }
        }
        Ok(())
    }

    pub(super) fn finish(self) -> Result<Ended, Refusal> {
        // A signed trailer says itself that it is over; AWS's own example has no empty line.
        let over = match self.expects {
            Expects::Nothing => true,
            Expects::TrailerLine => self.trailer.signature_checked && self.line.is_empty(),
            Expects::SurplusLine => self.line.is_empty(),
            _ => false,
        };
        if !over {
            return Err(refusals::broken_framing());
        }
        Ok(Ended { trailers: self.trailer.headers, length: self.length })
    }

    /// Move bytes up to a line feed into the line. Whether it is whole.
    fn take_line(&mut self, input: &mut Bytes) -> Result<bool, Refusal> {
        let in_trailer = matches!(self.expects, Expects::TrailerLine);
        let (most, refusal): (usize, fn() -> Refusal) = match in_trailer {
            true => (TRAILER_MAX - self.trailer.size, refusals::malformed_trailer),
            false => (LINE_MAX, refusals::broken_framing),
        };
        let found = input.iter().position(|byte| *byte == b'\n');
        let take = found.map_or(input.len(), |at| at + 1);
        if self.line.len() + take > most {
            return Err(refusal());
        }
        self.line.extend_from_slice(&input[..take]);
        input.advance(take);
        Ok(found.is_some())
    }

    fn read_line(&mut self, line: &[u8]) -> Result<(), Refusal> {
        let text = line.strip_suffix(b"\n").unwrap_or(line);
        let bare = text.strip_suffix(b"\r");
        match self.expects {
            Expects::TrailerLine => {
                self.trailer.size += line.len();
                self.read_trailer(bare.unwrap_or(text))
            }
            Expects::Header => self.read_header(bare.ok_or_else(refusals::broken_framing)?),
            Expects::ContentEnd if bare == Some(b"") => {
                self.expects = Expects::Header;
                Ok(())
            }
            Expects::LastLine | Expects::SurplusLine if bare == Some(b"") => {
                self.expects = Expects::Nothing;
                Ok(())
            }
            _ => Err(refusals::broken_framing()),
        }
    }

    /// Read `size` or `size;chunk-signature=S`.
    fn read_header(&mut self, line: &[u8]) -> Result<(), Refusal> {
        let text = str::from_utf8(line).map_err(|_| refusals::broken_framing())?;
        let (size, signature) = match (text.split_once(";chunk-signature="), &self.chain) {
            (Some((size, signature)), Some(_)) => (size, Some(signature)),
            (None, None) => (text, None),
            _ => return Err(refusals::broken_framing()),
        };
        let size = read_size(size).ok_or_else(refusals::broken_framing)?;
        if size > self.announced - self.length {
            return Err(refusals::broken_framing());
        }
        let signed = signature
            .map(|signature| Signed { hash: content_hash(), signature: signature.to_owned() });
        if size == 0 {
            return self.begin_end(signed);
        }
        if self.chunks > 0 && self.chunk_size < CHUNK_MIN {
            return Err(refusals::chunk_too_small(self.chunks, self.chunk_size));
        }
        self.chunks += 1;
        self.chunk_size = size;
        self.expects = Expects::Content(Content { left: size, signed });
        Ok(())
    }

    /// A chunk's content is over: check its signature.
    fn end_content(&mut self) -> Result<(), Refusal> {
        let before = std::mem::replace(&mut self.expects, Expects::ContentEnd);
        match before {
            Expects::Content(Content { signed, .. }) => self.check_signed(signed),
            _ => Ok(()),
        }
    }

    /// The chunk without content: what follows is the trailer, or the end.
    fn begin_end(&mut self, signed: Option<Signed>) -> Result<(), Refusal> {
        if self.length != self.announced {
            return Err(refusals::broken_framing());
        }
        self.check_signed(signed)?;
        self.expects = if self.has_trailer { Expects::TrailerLine } else { Expects::LastLine };
        Ok(())
    }

    fn check_signed(&mut self, signed: Option<Signed>) -> Result<(), Refusal> {
        match (&mut self.chain, signed) {
            (Some(chain), Some(signed)) => chain.check_chunk(signed.hash, &signed.signature),
            (None, None) => Ok(()),
            _ => Err(refusals::broken_framing()),
        }
    }

    fn read_trailer(&mut self, line: &[u8]) -> Result<(), Refusal> {
        if line.is_empty() {
            return self.end_trailer();
        }
        let (name, value) = str::from_utf8(line)
            .ok()
            .and_then(|text| text.split_once(':'))
            .ok_or_else(refusals::malformed_trailer)?;
        let (name, value) = (name.to_ascii_lowercase(), value.trim_matches([' ', '\t']));
        if self.trailer.signature_checked {
            return Err(refusals::malformed_trailer());
        }
        if self.chain.is_some() && name == TRAILER_SIGNATURE {
            return self.check_trailer_signature(value);
        }
        if self.announced_trailer.as_ref() != Some(&name) || !self.trailer.headers.is_empty() {
            return Err(refusals::malformed_trailer());
        }
        self.trailer.block.extend_from_slice(format!("{name}:{value}\n").as_bytes());
        self.trailer.headers.push((name, value.to_owned()));
        Ok(())
    }

    fn check_trailer_signature(&mut self, sent: &str) -> Result<(), Refusal> {
        self.check_announced_trailer()?;
        if let Some(chain) = &mut self.chain {
            chain.check_trailer(&self.trailer.block, sent)?;
        }
        self.trailer.signature_checked = true;
        Ok(())
    }

    /// An empty line. AWS's example has one between the headers and their signature.
    fn end_trailer(&mut self) -> Result<(), Refusal> {
        if self.chain.is_some() && !self.trailer.signature_checked {
            return Ok(());
        }
        self.check_announced_trailer()?;
        self.expects = match self.chain {
            Some(_) => Expects::Nothing,
            None => Expects::SurplusLine,
        };
        Ok(())
    }

    fn check_announced_trailer(&self) -> Result<(), Refusal> {
        if self.announced_trailer.is_some() && self.trailer.headers.is_empty() {
            return Err(refusals::malformed_trailer());
        }
        Ok(())
    }
}

/// The algorithm whose value `x-amz-trailer` announces.
pub(super) fn announced_trailer(parts: &Parts) -> Result<Option<Algorithm>, Refusal> {
    let Some(text) = header_text(parts, "x-amz-trailer") else { return Ok(None) };
    match Algorithm::of_header(text.trim()) {
        Some(algorithm) => Ok(Some(algorithm)),
        None => Err(refusals::invalid_request(
            "The value specified in the x-amz-trailer header is not supported",
        )),
    }
}

/// Read a chunk's size, hexadecimal and nothing but digits.
fn read_size(text: &str) -> Option<u64> {
    let digits = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_hexdigit());
    if digits { u64::from_str_radix(text, 16).ok() } else { None }
}
