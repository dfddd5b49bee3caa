//! Continuation tokens: where a listing goes on, opaque to the client.
//!
//! # Invariants
//!
//! * A token that we did not make is refused, not guessed at.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use crc_fast::{CrcAlgorithm, checksum};
use wire::{Refusal, s3 as aws};

pub(super) fn encode(text: &str) -> String {
    STANDARD.encode([&check(text), text.as_bytes()].concat())
}

pub(super) fn decode(token: &str) -> Result<String, Refusal> {
    decoded(token).ok_or_else(|| {
        let refusal = aws::invalid_argument("The continuation token provided is incorrect")
            .with("ArgumentName", "continuation-token");
        if token.is_empty() { refusal } else { refusal.with("ArgumentValue", token) }
    })
}

fn decoded(token: &str) -> Option<String> {
    let bytes = STANDARD.decode(token).ok()?;
    let (given, text) = bytes.split_at_checked(4)?;
    let text = String::from_utf8(text.to_vec()).ok()?;
    (check(&text) == given).then_some(text)
}

fn check(text: &str) -> [u8; 4] {
    (checksum(CrcAlgorithm::Crc32Iscsi, text.as_bytes()) as u32).to_be_bytes()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn a_token_holds_its_text_and_nothing_else_is_one(text: String, other: String) {
            prop_assert_eq!(decode(&encode(&text)).unwrap(), text);
            prop_assume!(other.len() != 8);
            prop_assert_eq!(&*decode(&other).unwrap_err().code, "InvalidArgument");
        }
    }
}
