//! A body without framing of its own: its bytes are the content.
//!
//! # Invariants
//!
//! * Hands on no more than was announced, and ends well only with exactly that.

use bytes::Bytes;
use http::request::Parts;

use super::{Ended, Limits, number, refusals};
use crate::Refusal;

#[derive(Debug)]
pub(super) struct Plain {
    announced: Option<u64>,
    limits: Limits,
    length: u64,
}

impl Plain {
    pub(super) fn new(parts: &Parts, limits: Limits) -> Result<Plain, Refusal> {
        let announced = number(parts, "content-length");
        if announced.is_none() && limits.length_required {
            return Err(match parts.headers.contains_key("transfer-encoding") {
                true => refusals::header_not_implemented("Transfer-Encoding"),
                false => refusals::length_missing(),
            });
        }
        match announced {
            Some(length) if length > limits.content_max => {
                Err(refusals::too_large(length, limits.content_max))
            }
            _ => Ok(Plain { announced, limits, length: 0 }),
        }
    }

    pub(super) fn announced(&self) -> Option<u64> {
        self.announced
    }

    pub(super) fn feed(
        &mut self,
        input: &mut Bytes,
        out: &mut dyn FnMut(Bytes),
    ) -> Result<(), Refusal> {
        let content = std::mem::take(input);
        let length = self.length.saturating_add(content.len() as u64);
        if self.announced.is_some_and(|announced| length > announced) {
            return Err(refusals::too_short());
        }
        if length > self.limits.content_max {
            return Err(refusals::too_large(length, self.limits.content_max));
        }
        self.length = length;
        if !content.is_empty() {
            out(content);
        }
        Ok(())
    }

    pub(super) fn finish(self) -> Result<Ended, Refusal> {
        if self.announced.is_some_and(|announced| announced != self.length) {
            return Err(refusals::too_short());
        }
        Ok(Ended { trailers: Vec::new(), length: self.length })
    }
}
