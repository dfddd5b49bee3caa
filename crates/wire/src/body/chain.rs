//! The chain of signatures over the chunks of a body: each signs the one before it.
//!
//! # Invariants
//!
//! * The first link is the signature of the request's head, so that chunks cannot be moved
//!   between requests.

use aws_lc_rs::constant_time::verify_slices_are_equal;
use aws_lc_rs::digest::{Context, SHA256, digest};

use crate::Refusal;
use crate::auth::{Dialect, HexSignature, Scope, SigningKey};
use crate::auth::{hex_of, hex_text, mismatch, spaced_hex};

const CHUNK: &str = "AWS4-HMAC-SHA256-PAYLOAD";
const TRAILER: &str = "AWS4-HMAC-SHA256-TRAILER";
const EMPTY_SHA256: &str = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

/// What the next signature is computed from.
#[derive(Clone, Debug)]
pub(crate) struct Chain {
    key: SigningKey,
    access_key_id: String,
    date: String,
    scope: String,
    previous: String,
    dialect: Dialect,
}

impl Chain {
    /// Starts with `signature`, that of the request's head.
    pub(crate) fn new(
        scope: &Scope,
        access_key_id: &str,
        dialect: Dialect,
        signature: &str,
        key: SigningKey,
    ) -> Chain {
        Chain {
            key,
            access_key_id: access_key_id.to_owned(),
            date: scope.date.clone(),
            scope: scope.line(),
            previous: signature.to_owned(),
            dialect,
        }
    }

    /// Sign a chunk, and step on.
    pub(crate) fn sign_chunk(&mut self, content: Context) -> String {
        let hash = hex_of(content.finish().as_ref());
        let signature = self.key.sign_lines(&self.lines(CHUNK, &[EMPTY_SHA256.as_bytes(), &hash]));
        self.previous = hex_text(&signature).to_owned();
        self.previous.clone()
    }

    /// Sign the trailing headers, each a line `name:value` with its line feed.
    pub(crate) fn sign_trailer(&mut self, block: &[u8]) -> String {
        let hash = hex_of(digest(&SHA256, block).as_ref());
        let signature = self.key.sign_lines(&self.lines(TRAILER, &[&hash]));
        self.previous = hex_text(&signature).to_owned();
        self.previous.clone()
    }

    /// Check a chunk's signature, and step on.
    pub(super) fn check_chunk(&mut self, content: Context, sent: &str) -> Result<(), Refusal> {
        let hash = hex_of(content.finish().as_ref());
        self.check(CHUNK, &[EMPTY_SHA256.as_bytes(), &hash], sent)
    }

    /// Check the signature of the trailing headers.
    pub(super) fn check_trailer(&mut self, block: &[u8], sent: &str) -> Result<(), Refusal> {
        let hash = hex_of(digest(&SHA256, block).as_ref());
        self.check(TRAILER, &[&hash], sent)
    }

    fn check(&mut self, kind: &str, hashes: &[&[u8]], sent: &str) -> Result<(), Refusal> {
        let lines = self.lines(kind, hashes);
        let signature: HexSignature = self.key.sign_lines(&lines);
        if verify_slices_are_equal(&signature, sent.as_bytes()).is_err() {
            let text = lines.join(&b'\n');
            return Err(mismatch(self.dialect)
                .with("AWSAccessKeyId", &self.access_key_id)
                .with("StringToSign", String::from_utf8_lossy(&text))
                .with("SignatureProvided", sent)
                .with("StringToSignBytes", spaced_hex(&text)));
        }
        self.previous = hex_text(&signature).to_owned();
        Ok(())
    }

    /// The lines of a string to sign.
    fn lines<'a>(&'a self, kind: &'a str, hashes: &[&'a [u8]]) -> Vec<&'a [u8]> {
        let mut lines = vec![
            kind.as_bytes(),
            self.date.as_bytes(),
            self.scope.as_bytes(),
            self.previous.as_bytes(),
        ];
        lines.extend_from_slice(hashes);
        lines
    }
}

/// A hash of a chunk's content, not begun.
pub(crate) fn content_hash() -> Context {
    Context::new(&SHA256)
}
