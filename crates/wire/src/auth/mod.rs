//! Signatures: who signed a request, and whether the signature is true.
//!
//! ```text
//! present → check_time → check_scope → (find the key) → verify → hoist
//! ```
//!
//! Version 4 is what AWS signs with. S3 takes version 2 too in its older regions, and the stock
//! clients still make signed URLs with it there.
//!
//! # Invariants
//!
//! * Parsing believes nothing: a [`Claim`] is what the client says until [`Claim::verify`].
//! * Signatures are compared in constant time, and a signing key is never printed.
//! * No header or parameter that chooses an operation or acts as an `x-amz-*` header escapes the
//!   signature. Version 4 signs the host too; version 2 signs the bucket that it names.
//! * No clock: the caller says what time it is.
//! * What every call parses is split at arrays of one character: the library's search for a character
//!   is made for long texts, and takes several times as long for these.
//! * Version 4A is recognized and refused, never half checked, and so is version 2 outside S3.

mod canonical;
mod claim;
mod date;
mod form;
mod form_policy;
mod header;
mod key;
mod payload;
mod query;
mod refusals;
mod verify;
mod version_2;

#[cfg(test)]
mod tests;

pub use claim::{Claim, Scope, Version};
pub use form::present_form;
pub use form_policy::FormPolicy;
pub use key::SigningKey;
pub use payload::{PayloadMode, sha256_hex};
pub use refusals::version_2 as version_2_refused;
pub use refusals::{expired_token, invalid_token, missing_token, unknown_key};
pub use version_2::serves as version_2_serves;

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
const SECURITY_TOKEN: &str = "x-amz-security-token";

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

/// Read what a request presents. Nothing is verified yet. `hosts` are the names of the server,
/// below which a host means a bucket.
pub fn present(parts: &Parts, dialect: Dialect, hosts: &[String]) -> Result<Presented, Refusal> {
    let authorization = header::authorization(parts);
    let found = query::find(parts.uri.query());
    match (authorization, found) {
        (None, query::Found::Nothing) => Ok(Presented::Anonymous),
        (None, query::Found::Version2(parameters)) => {
            Ok(Presented::Query(version_2::claim(parts, dialect, hosts, &parameters)?))
        }
        (None, query::Found::Version4(parameters)) => {
            Ok(Presented::Query(query::claim(parts, dialect, &parameters)?))
        }
        (Some(text), query::Found::Nothing) => {
            Ok(Presented::Header(header::claim(parts, dialect, hosts, text)?))
        }
        (Some(text), _) => Err(refusals::two_mechanisms(dialect, text)),
    }
}

/// A header that holds text. Requests have few headers: to walk them is quicker than to hash a name.
pub(crate) fn header_text<'a>(parts: &'a Parts, name: &str) -> Option<&'a str> {
    let mut headers = parts.headers.iter();
    let (_, value) = headers.find(|(it, _)| it.as_str().eq_ignore_ascii_case(name))?;
    value.to_str().ok()
}
