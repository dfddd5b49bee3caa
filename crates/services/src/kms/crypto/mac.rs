//! Codes that authenticate a message to whoever has the same key.
//!
//! # Invariants
//!
//! * Codes are compared in constant time.

use aws_lc_rs::hmac;

/// The code of a message. `None` if there is no such algorithm.
pub(crate) fn generate(secret: &[u8], algorithm: &str, message: &[u8]) -> Option<Vec<u8>> {
    let key = hmac::Key::new(hash(algorithm)?, secret);
    Some(hmac::sign(&key, message).as_ref().to_vec())
}

pub(crate) fn verify(secret: &[u8], algorithm: &str, message: &[u8], mac: &[u8]) -> bool {
    let key = hash(algorithm).map(|it| hmac::Key::new(it, secret));
    key.is_some_and(|key| hmac::verify(&key, message, mac).is_ok())
}

fn hash(algorithm: &str) -> Option<hmac::Algorithm> {
    match algorithm {
        "HMAC_SHA_224" => Some(hmac::HMAC_SHA224),
        "HMAC_SHA_256" => Some(hmac::HMAC_SHA256),
        "HMAC_SHA_384" => Some(hmac::HMAC_SHA384),
        "HMAC_SHA_512" => Some(hmac::HMAC_SHA512),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_codes_are_those_of_the_standard() {
        // RFC 4231, test case 2.
        let message = b"what do ya want for nothing?";
        for (algorithm, length, expected) in [
            ("HMAC_SHA_224", 28, "a30e01098bc6dbbf45690f3a7e9e6d0f8bbea2a39e6148008fd05e44"),
            (
                "HMAC_SHA_256",
                32,
                "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843",
            ),
            (
                "HMAC_SHA_384",
                48,
                "af45d2e376484031617f78d2b58a6b1b9c7ef464f5a01b47e42ec3736322445e",
            ),
            (
                "HMAC_SHA_512",
                64,
                "164b7a7bfcf819e2e395fbe73b56e0a387bd64222e831fd610270cd7ea250554",
            ),
        ] {
            let mac = generate(b"Jefe", algorithm, message).unwrap();
            assert_eq!(mac.len(), length);
            assert!(hex::encode(&mac).starts_with(expected), "{algorithm}");
            assert!(verify(b"Jefe", algorithm, message, &mac));
            assert!(!verify(b"Jefe", algorithm, b"what", &mac));
            assert!(!verify(b"Jeff", algorithm, message, &mac));
            assert!(!verify(b"Jefe", algorithm, message, &mac[1..]));
        }
        assert_eq!(generate(b"Jefe", "HMAC_MD5", message), None);
    }
}
