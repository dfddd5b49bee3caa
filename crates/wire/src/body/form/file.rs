//! The file of a form, as it streams by.
//!
//! # Invariants
//!
//! * No more is held back than a delimiter that may have begun, or the headers of a later part.
//! * What stands behind the file is read to its end, and is no second file.

use bytes::{Bytes, BytesMut};

use super::{disposition, find, malformed};
use crate::Refusal;
use crate::body::{Ended, Limits, refusals};

/// How long the headers of a part may be, behind the file.
const HEADERS_MAX: usize = 4096;

/// Reads the file of a form, and sees that it is the only one.
#[derive(Debug)]
pub struct FileReader {
    delimiter: Vec<u8>,
    /// The end of what came in, where a delimiter may have begun.
    held: BytesMut,
    inside: Inside,
    files: usize,
    length: u64,
    length_max: u64,
    limits: Range,
}

/// How long the file may be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Range {
    pub min: u64,
    pub max: u64,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Inside {
    File,
    /// The value of a later field.
    Value,
    /// What follows a delimiter: another part, or the end.
    Between,
    /// Behind everything.
    Epilogue,
}

impl FileReader {
    pub(super) fn new(delimiter: Vec<u8>, length_max: u64) -> FileReader {
        FileReader {
            delimiter,
            held: BytesMut::new(),
            inside: Inside::File,
            files: 1,
            length: 0,
            length_max,
            limits: Range { min: 0, max: Limits::OBJECT.content_max },
        }
    }

    /// Take a file of this length only.
    pub fn limited(mut self, range: Range) -> FileReader {
        self.limits = Range { min: range.min, max: range.max.min(self.limits.max) };
        self
    }

    /// The file has no more bytes than these.
    pub(crate) fn length_max(&self) -> u64 {
        self.length_max
    }

    pub(crate) fn feed(
        &mut self,
        input: &mut Bytes,
        out: &mut dyn FnMut(Bytes),
    ) -> Result<(), Refusal> {
        let mut rest = self.joined(std::mem::take(input));
        while !rest.is_empty() {
            rest = match self.inside {
                Inside::File | Inside::Value => match find(&rest, &self.delimiter) {
                    Some(at) => {
                        self.take(rest.split_to(at), out)?;
                        self.inside = Inside::Between;
                        rest.split_off(self.delimiter.len())
                    }
                    None => {
                        let sure = rest.len().saturating_sub(self.delimiter.len() - 1);
                        self.take(rest.split_to(sure), out)?;
                        self.held.extend_from_slice(&rest);
                        return Ok(());
                    }
                },
                Inside::Between => match self.between(&rest)? {
                    Some(taken) => rest.split_off(taken),
                    None => {
                        self.held.extend_from_slice(&rest);
                        return Ok(());
                    }
                },
                Inside::Epilogue => return Ok(()),
            };
        }
        Ok(())
    }

    /// What was held back and what came in, in one piece.
    fn joined(&mut self, input: Bytes) -> Bytes {
        if self.held.is_empty() {
            return input;
        }
        let mut all = std::mem::take(&mut self.held);
        all.extend_from_slice(&input);
        all.freeze()
    }

    fn take(&mut self, content: Bytes, out: &mut dyn FnMut(Bytes)) -> Result<(), Refusal> {
        if self.inside != Inside::File || content.is_empty() {
            return Ok(());
        }
        self.length += content.len() as u64;
        if self.length > self.limits.max {
            return Err(refusals::too_large(self.length, self.limits.max));
        }
        out(content);
        Ok(())
    }

    /// Read what follows a delimiter; tells how many bytes that were.
    fn between(&mut self, rest: &[u8]) -> Result<Option<usize>, Refusal> {
        match rest {
            [b'-', b'-', ..] => {
                self.inside = Inside::Epilogue;
                return Ok(Some(2));
            }
            [b'\r', b'\n', ..] => {}
            [b'\r'] | [b'-'] => return Ok(None),
            _ => return Err(malformed()),
        }
        let Some(blank) = find(rest, b"\r\n\r\n") else {
            return if rest.len() > HEADERS_MAX { Err(malformed()) } else { Ok(None) };
        };
        let (name, _) = disposition(&rest[..blank])?;
        self.files += usize::from(name.eq_ignore_ascii_case("file"));
        self.inside = Inside::Value;
        Ok(Some(blank + 4))
    }

    pub(crate) fn finish(self) -> Result<Ended, Refusal> {
        if self.files > 1 {
            let message = "POST requires exactly one file upload per request.";
            return Err(Refusal::invalid_argument(message, "file", self.files.to_string()));
        }
        if self.inside != Inside::Epilogue {
            return Err(malformed());
        }
        if self.length < self.limits.min {
            return Err(Refusal::new(
                "EntityTooSmall",
                400,
                "Your proposed upload is smaller than the minimum allowed size",
            )
            .with("ProposedSize", self.length)
            .with("MinSizeAllowed", self.limits.min));
        }
        Ok(Ended { trailers: Vec::new(), length: self.length })
    }
}
