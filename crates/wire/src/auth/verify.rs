//! The comparison of signatures.
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
use super::{ALGORITHM, Claim, Dialect, Form, SigningKey, Subject, refusals};
use crate::Refusal;

/// What a canonical request of ordinary size needs.
const CANONICAL_USUAL: usize = 1024;

impl Claim {
    /// Check that the signature is that of `key`. `payload` is [`Claim::payload`], or the hash of
    /// the body where the mode is [`super::PayloadMode::Received`].
    pub fn verify(&self, parts: &Parts, key: &SigningKey, payload: &str) -> Result<(), Refusal> {
        self.check_coverage(parts)?;
        let scope = self.scope();
        let mut canonical = Vec::with_capacity(CANONICAL_USUAL);
        // Clients differ in how much they percent-encode; both readings name the same resource.
        for form in [Form::Sent, Form::Encoded] {
            canonical.clear();
            if !self.subject(parts).write(payload, form, &mut canonical) {
                return Err(refusals::mismatch(self.dialect));
            }
            let hash = hex_of(digest(&SHA256, &canonical).as_ref());
            let lines = [ALGORITHM.as_bytes(), self.date.as_bytes(), scope.as_bytes(), &hash];
            let signature = key.sign_lines(&lines);
            if verify_slices_are_equal(&signature, self.signature.as_bytes()).is_ok() {
                return Ok(());
            }
        }
        Err(self.mismatch(&scope, &canonical))
    }

    fn subject<'a>(&'a self, parts: &'a Parts) -> Subject<'a> {
        Subject {
            parts,
            signed_headers: &self.signed_headers,
            presigned: self.presigned,
            dialect: self.dialect,
        }
    }

    fn check_coverage(&self, parts: &Parts) -> Result<(), Refusal> {
        let mut missing = Vec::new();
        if !self.signs("host") {
            missing.push("host");
        }
        for name in parts.headers.keys().map(|name| name.as_str()) {
            if name.starts_with("x-amz-") && !self.signs(name) {
                missing.push(name);
            }
        }
        if missing.is_empty() { Ok(()) } else { Err(refusals::not_signed(self.dialect, &missing)) }
    }

    /// S3 shows what it calculated, so that the client can find the difference.
    fn mismatch(&self, scope: &str, canonical: &[u8]) -> Refusal {
        let refusal = refusals::mismatch(self.dialect);
        if self.dialect != Dialect::S3 {
            return refusal;
        }
        let hash = hex_of(digest(&SHA256, canonical).as_ref());
        let text = format!("{ALGORITHM}\n{}\n{scope}\n{}", self.date, hex_text(&hash));
        refusal
            .with("AWSAccessKeyId", &self.access_key_id)
            .with("StringToSign", &text)
            .with("SignatureProvided", &self.signature)
            .with("StringToSignBytes", spaced_hex(text.as_bytes()))
            .with("CanonicalRequest", String::from_utf8_lossy(canonical))
            .with("CanonicalRequestBytes", spaced_hex(canonical))
    }
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
