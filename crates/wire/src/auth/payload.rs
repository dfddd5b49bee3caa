//! What a signature says about the payload.
//!
//! # Invariants
//!
//! * S3 alone reads `x-amz-content-sha256`; the other services sign the hash of the body they
//!   receive, whatever a header says.

use std::borrow::Cow;

use http::request::Parts;

use super::key::{hex_of, hex_text};
use super::{CONTENT_SHA256, Claim, Dialect, Version, decoded, header_text, parameters, refusals};
use crate::Refusal;

pub(super) const UNSIGNED: &str = "UNSIGNED-PAYLOAD";

/// How a body is protected, and framed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PayloadMode {
    /// Not by the signature.
    Unsigned,
    /// By its hash, which the signature covers.
    Sha256([u8; 32]),
    /// `aws-chunked`, each chunk signed; perhaps with a signed trailer.
    ChunkedSigned { trailer: bool },
    /// `aws-chunked` with a trailer, unsigned.
    ChunkedUnsigned,
    /// By the hash of what is received: services other than S3. Read the body, then give
    /// [`sha256_hex`] of it to [`Claim::verify`].
    Received,
}

impl PayloadMode {
    /// Whether the body has the framing of `aws-chunked`.
    pub fn is_chunked(self) -> bool {
        matches!(self, PayloadMode::ChunkedSigned { .. } | PayloadMode::ChunkedUnsigned)
    }

    /// The mode of an S3 request that nobody signed.
    pub fn of_anonymous(parts: &Parts) -> Result<PayloadMode, Refusal> {
        header_text(parts, CONTENT_SHA256).map_or(Ok(PayloadMode::Unsigned), parse)
    }
}

impl Claim {
    /// The payload's line of the canonical request, for services that read it from the header:
    /// what [`Claim::verify`] wants, unless the mode is [`PayloadMode::Received`].
    pub fn payload<'a>(&self, parts: &'a Parts) -> Cow<'a, str> {
        let header = header_text(parts, CONTENT_SHA256).map(Cow::Borrowed);
        match (header, self.presigned) {
            (Some(text), _) => text,
            (None, false) => Cow::Borrowed(""),
            (None, true) => parameters(parts.uri.query().unwrap_or(""))
                .find(|(name, _)| name.eq_ignore_ascii_case(CONTENT_SHA256))
                .map_or(Cow::Borrowed(UNSIGNED), |(_, value)| decoded(value)),
        }
    }

    pub fn payload_mode(&self, parts: &Parts) -> Result<PayloadMode, Refusal> {
        if let Version::Two { .. } = self.version {
            return self.payload_mode_2(parts);
        }
        match (self.dialect, self.payload(parts).as_ref()) {
            (Dialect::Other(_), _) => Ok(PayloadMode::Received),
            (Dialect::S3, "") => Err(Refusal::new(
                "InvalidRequest",
                400,
                "Missing required header for this request: x-amz-content-sha256",
            )),
            (Dialect::S3, text) => parse(text),
        }
    }

    /// Version 2 does not ask for the payload's hash, and cannot sign chunks.
    fn payload_mode_2(&self, parts: &Parts) -> Result<PayloadMode, Refusal> {
        match self.payload(parts).as_ref() {
            "" => Ok(PayloadMode::Unsigned),
            text => match parse(text)? {
                PayloadMode::ChunkedSigned { .. } => Err(refusals::version_2(self.dialect)),
                mode => Ok(mode),
            },
        }
    }
}

/// The hash of a body, as the canonical request has it.
pub fn sha256_hex(body: &[u8]) -> String {
    let hash = aws_lc_rs::digest::digest(&aws_lc_rs::digest::SHA256, body);
    hex_text(&hex_of(hash.as_ref())).to_owned()
}

fn parse(text: &str) -> Result<PayloadMode, Refusal> {
    match text {
        UNSIGNED => Ok(PayloadMode::Unsigned),
        "STREAMING-UNSIGNED-PAYLOAD-TRAILER" => Ok(PayloadMode::ChunkedUnsigned),
        "STREAMING-AWS4-HMAC-SHA256-PAYLOAD" => Ok(PayloadMode::ChunkedSigned { trailer: false }),
        "STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER" => {
            Ok(PayloadMode::ChunkedSigned { trailer: true })
        }
        "STREAMING-AWS4-ECDSA-P256-SHA256-PAYLOAD"
        | "STREAMING-AWS4-ECDSA-P256-SHA256-PAYLOAD-TRAILER" => Err(Refusal::new(
            "NotImplemented",
            501,
            "A header you provided implies functionality that is not implemented",
        )
        .with("Header", CONTENT_SHA256)
        .with("additionalMessage", format!("{text} is not implemented."))),
        text => {
            let mut hash = [0; 32];
            match hex::decode_to_slice(text, &mut hash) {
                Ok(()) => Ok(PayloadMode::Sha256(hash)),
                Err(_) => Err(Refusal::invalid_argument(
                    "x-amz-content-sha256 must be UNSIGNED-PAYLOAD, \
                     STREAMING-UNSIGNED-PAYLOAD-TRAILER, STREAMING-AWS4-HMAC-SHA256-PAYLOAD, \
                     STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER, \
                     STREAMING-AWS4-ECDSA-P256-SHA256-PAYLOAD, \
                     STREAMING-AWS4-ECDSA-P256-SHA256-PAYLOAD-TRAILER or a valid sha256 value.",
                    CONTENT_SHA256,
                    text,
                )),
            }
        }
    }
}
