//! Signature Version 4: who signed a request, and whether the signature is true.
//!
//! ```text
//! present → check_time → check_scope → (find the key) → verify → hoist
//! ```
//!
//! # Invariants
//!
//! * Parsing believes nothing: a [`Claim`] is what the client says until [`Claim::verify`].
//! * Signatures are compared in constant time, and a signing key is never printed.
//! * No header or parameter that changes the meaning of a call escapes the signature: an unsigned
//!   `x-amz-*` header is refused, and so is an unsigned host.
//! * No clock: the caller says what time it is.
//! * Versions 2 and 4A are recognized and refused, never half checked.

mod canonical;
mod claim;
mod date;
mod header;
mod key;
mod payload;
mod query;
mod refusals;
mod verify;

#[cfg(test)]
mod tests;

pub use claim::Claim;
pub use key::SigningKey;
pub use payload::{PayloadMode, sha256_hex};
pub use refusals::{expired_token, invalid_token, missing_token, unknown_key};

pub(crate) use canonical::{Form, Subject, encode};
pub(crate) use date::{basic, iso};
pub(crate) use key::{HexSignature, hex_of, hex_text};
pub(crate) use query::{decoded, parameters};
pub(crate) use refusals::mismatch;
pub(crate) use verify::spaced_hex;

use http::request::Parts;

use crate::{Protocol, Refusal, Service};

/// How long a signed request may differ from the server's clock.
pub const SKEW_SECONDS: i64 = 15 * 60;

/// How long a presigned URL may live.
pub const EXPIRES_SECONDS_MAX: u32 = 7 * 24 * 60 * 60;

pub(crate) const ALGORITHM: &str = "AWS4-HMAC-SHA256";
pub(crate) const ALGORITHM_4A: &str = "AWS4-ECDSA-P256-SHA256";
pub(crate) const TERMINAL: &str = "aws4_request";
pub(crate) const CONTENT_SHA256: &str = "x-amz-content-sha256";

/// Which service's habits decide the canonical form and the wording.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Dialect {
    S3,
    Other(Protocol),
}

impl Dialect {
    pub fn of(service: &Service) -> Dialect {
        match service.protocol {
            Protocol::RestXml => Dialect::S3,
            protocol => Dialect::Other(protocol),
        }
    }
}

/// What a request brings to prove who sent it.
#[derive(Clone, Debug)]
pub enum Presented {
    Anonymous,
    /// In the `Authorization` header.
    Header(Claim),
    /// In the query string: a presigned URL.
    Query(Claim),
}

impl Presented {
    pub fn claim(&self) -> Option<&Claim> {
        match self {
            Presented::Anonymous => None,
            Presented::Header(claim) | Presented::Query(claim) => Some(claim),
        }
    }
}

/// Read what a request presents. Nothing is verified yet.
pub fn present(parts: &Parts, dialect: Dialect) -> Result<Presented, Refusal> {
    let authorization = header::authorization(parts);
    let found = query::find(parts.uri.query());
    match (authorization, found) {
        (None, query::Found::Nothing) => Ok(Presented::Anonymous),
        (None, query::Found::Version2(complete)) => {
            Err(refusals::version_2(dialect, query::PLACE, complete))
        }
        (None, query::Found::Version4(parameters)) => {
            Ok(Presented::Query(query::claim(parts, dialect, &parameters)?))
        }
        (Some(text), query::Found::Nothing) => {
            Ok(Presented::Header(header::claim(parts, dialect, text)?))
        }
        (Some(text), _) => Err(refusals::two_mechanisms(dialect, text)),
    }
}

/// A header that holds text.
pub(crate) fn header_text<'a>(parts: &'a Parts, name: &str) -> Option<&'a str> {
    parts.headers.get(name)?.to_str().ok()
}
