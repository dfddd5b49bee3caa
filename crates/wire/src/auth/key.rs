//! Signing keys: a secret, narrowed to one day, region and service, or for version 2 as it is.
//!
//! # Invariants
//!
//! * A key is never printed, and the secret it came from is not kept.
//! * A key signs by one version only: its kind of HMAC decides which.
//! * Deriving costs four HMACs, a clone next to nothing, so that callers may keep keys.

use std::fmt;
use std::sync::Arc;

use aws_lc_rs::hmac::{Context, HMAC_SHA1_FOR_LEGACY_USE_ONLY, HMAC_SHA256, Key, sign};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;

/// The hexadecimal form of a signature.
pub(crate) type HexSignature = [u8; 64];

/// A key that signs for one day, region and service, or by version 2 for all of them.
#[derive(Clone)]
pub struct SigningKey(Arc<Key>);

impl SigningKey {
    pub fn derive(secret: &str, scope_date: &str, region: &str, service: &str) -> SigningKey {
        let mut tag =
            sign(&Key::new(HMAC_SHA256, format!("AWS4{secret}").as_bytes()), scope_date.as_bytes());
        for step in [region, service, super::TERMINAL] {
            tag = sign(&Key::new(HMAC_SHA256, tag.as_ref()), step.as_bytes());
        }
        SigningKey(Key::new(HMAC_SHA256, tag.as_ref()).into())
    }

    /// The secret itself is the key of version 2.
    pub fn of_version_2(secret: &str) -> SigningKey {
        SigningKey(Key::new(HMAC_SHA1_FOR_LEGACY_USE_ONLY, secret.as_bytes()).into())
    }

    /// Sign by version 2. The signature is written in base64.
    pub(super) fn sign_version_2(&self, text: &[u8]) -> String {
        STANDARD.encode(sign(&self.0, text).as_ref())
    }

    /// Sign the lines of a string to sign of version 4, without laying them end to end first.
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
