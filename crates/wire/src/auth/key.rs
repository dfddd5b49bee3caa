//! Signing keys: a secret, narrowed to one day, region and service.
//!
//! # Invariants
//!
//! * A key is never printed, and the secret it came from is not kept.
//! * Deriving costs four HMACs; a clone costs a copy, so that callers may cache keys.

use std::fmt;

use aws_lc_rs::hmac::{Context, HMAC_SHA256, Key, sign};

/// The hexadecimal form of a signature.
pub(crate) type HexSignature = [u8; 64];

/// A key that signs for one day, region and service.
#[derive(Clone)]
pub struct SigningKey(Key);

impl SigningKey {
    pub fn derive(secret: &str, scope_date: &str, region: &str, service: &str) -> SigningKey {
        let mut tag =
            sign(&Key::new(HMAC_SHA256, format!("AWS4{secret}").as_bytes()), scope_date.as_bytes());
        for step in [region, service, super::TERMINAL] {
            tag = sign(&Key::new(HMAC_SHA256, tag.as_ref()), step.as_bytes());
        }
        SigningKey(Key::new(HMAC_SHA256, tag.as_ref()))
    }

    /// Sign the lines of a string to sign, without laying them end to end first.
    pub(crate) fn sign_lines(&self, lines: &[&[u8]]) -> HexSignature {
        let mut context = Context::with_key(&self.0);
        for (at, line) in lines.iter().enumerate() {
            if at > 0 {
                context.update(b"\n");
            }
            context.update(line);
        }
        hex_of(context.sign().as_ref())
    }
}

impl fmt::Debug for SigningKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SigningKey(..)")
    }
}

/// The lower-case hexadecimal form of 32 bytes.
pub(crate) fn hex_of(bytes: &[u8]) -> HexSignature {
    let mut text = [b'0'; 64];
    for (pair, byte) in text.chunks_exact_mut(2).zip(bytes) {
        pair[0] = b"0123456789abcdef"[usize::from(byte >> 4)];
        pair[1] = b"0123456789abcdef"[usize::from(byte & 15)];
    }
    text
}

/// The text of a hexadecimal form.
pub(crate) fn hex_text(hex: &HexSignature) -> &str {
    str::from_utf8(hex).expect("hexadecimal digits are ASCII")
}
