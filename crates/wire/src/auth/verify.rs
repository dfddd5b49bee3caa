//! The comparison of signatures of version 4.
//!
//! # Invariants
//!
//! * Coverage comes first: a signature that leaves out an `x-amz-*` header is refused even if it
//!   is right.
//! * Signatures are compared as the text that was sent, so that nothing but that text passes.

use aws_lc_rs::constant_time::verify_slices_are_equal;
use aws_lc_rs::digest::{SHA256, digest};
use http::request::Parts;

use super::key::{hex_of, hex_text};
use super::{ALGORITHM, Claim, Dialect, Form, Scope, SigningKey, Subject, refusals};
use crate::Refusal;

/// What a canonical request of ordinary size needs.
const CANONICAL_USUAL: usize = 1024;

/// Check that a signature of version 4 is that of `key`.
pub(super) fn verify(
    claim: &Claim,
    scope: &Scope,
    parts: &Parts,
    key: &SigningKey,
    payload: &str,
) -> Result<(), Refusal> {
    check_coverage(claim.dialect, scope, parts)?;
    let subject = Subject {
        parts,
        signed_headers: &scope.signed_headers,
        presigned: claim.presigned,
        dialect: claim.dialect,
    };
    let line = scope.line();
    let mut canonical = Vec::with_capacity(CANONICAL_USUAL);
    // Clients differ in how much they percent-encode; both readings name the same resource.
    for form in [Form::Sent, Form::Encoded] {
        canonical.clear();
        if !subject.write(payload, form, &mut canonical) {
            return Err(refusals::mismatch(claim.dialect));
        }
        let hash = hex_of(digest(&SHA256, &canonical).as_ref());
        let lines = [ALGORITHM.as_bytes(), scope.date.as_bytes(), line.as_bytes(), &hash];
        let signature = key.sign_lines(&lines);
        if verify_slices_are_equal(&signature, claim.signature.as_bytes()).is_ok() {
            return Ok(());
        }
    }
    Err(mismatch(claim, scope, &canonical))
}

fn check_coverage(dialect: Dialect, scope: &Scope, parts: &Parts) -> Result<(), Refusal> {
    let mut missing = Vec::new();
    if !scope.signs("host") {
        missing.push("host");
    }
    for name in parts.headers.keys().map(|name| name.as_str()) {
        if name.starts_with("x-amz-") && !scope.signs(name) {
            missing.push(name);
        }
    }
    if missing.is_empty() { Ok(()) } else { Err(refusals::not_signed(dialect, &missing)) }
}

/// S3 shows what it calculated, so that the client can find the difference.
fn mismatch(claim: &Claim, scope: &Scope, canonical: &[u8]) -> Refusal {
    if claim.dialect != Dialect::S3 {
        return refusals::mismatch(claim.dialect);
    }
    let hash = hex_of(digest(&SHA256, canonical).as_ref());
    let text = format!("{ALGORITHM}\n{}\n{}\n{}", scope.date, scope.line(), hex_text(&hash));
    shown_mismatch(claim, &text)
        .with("CanonicalRequest", String::from_utf8_lossy(canonical))
        .with("CanonicalRequestBytes", spaced_hex(canonical))
}

/// S3's refusal with the string to sign: all that it shows of version 2.
pub(super) fn shown_mismatch(claim: &Claim, string_to_sign: &str) -> Refusal {
    refusals::mismatch(claim.dialect)
        .with("AWSAccessKeyId", &claim.access_key_id)
        .with("StringToSign", string_to_sign)
        .with("SignatureProvided", &claim.signature)
        .with("StringToSignBytes", spaced_hex(string_to_sign.as_bytes()))
}

/// Bytes as S3 prints them in the answer to a wrong signature.
pub(crate) fn spaced_hex(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len() * 3);
    for (at, byte) in bytes.iter().enumerate() {
        if at > 0 {
            text.push(' ');
        }
        for digit in [byte >> 4, byte & 15] {
            text.extend(char::from_digit(digit.into(), 16));
        }
    }
    text
}
