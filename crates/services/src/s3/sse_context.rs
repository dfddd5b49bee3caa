//! Encryption contexts: what a client says about its object's encryption, and what S3 adds to it.
//!
//! | bucket key | S3 adds `aws:s3:arn`   |
//! |------------|------------------------|
//! | no         | the ARN of the object  |
//! | yes        | the ARN of the bucket  |
//!
//! # Invariants
//!
//! * KMS sees the client's pairs and S3's; the answer repeats what the client sent, as it sent it.
//! * What S3 adds cannot be taken away: a client that says something else is refused.

use std::collections::BTreeMap;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use wire::Refusal;

use super::lookup::{bucket_arn, object_arn};
use super::refuse::invalid_argument;

const HEADER: &str = "x-amz-server-side-encryption-context";
const ADDED: &str = "aws:s3:arn";
/// The most that the header may bring.
const HEADER_BYTES_MAX: usize = 8 * 1024;

/// Read the header's pairs: base64 of a JSON object of texts.
pub(super) fn parse(header: &str) -> Result<BTreeMap<String, String>, Refusal> {
    let fault = || {
        let message = "The header 'x-amz-server-side-encryption-context' shall be Base64-encoded \
                       UTF-8 string holding JSON which represents a string-string map";
        invalid_argument(message, HEADER, header)
    };
    if header.len() > HEADER_BYTES_MAX {
        return Err(fault());
    }
    let json = STANDARD.decode(header).map_err(|_| fault())?;
    serde_json::from_slice(&json).map_err(|_| fault())
}

/// The whole context of an object's data key.
pub(super) fn complete(
    header: Option<&str>,
    (bucket, key): (&str, &str),
    bucket_key: bool,
) -> Result<Vec<(String, String)>, Refusal> {
    let mut pairs = header.map(parse).transpose()?.unwrap_or_default();
    let arn = if bucket_key { bucket_arn(bucket) } else { object_arn(bucket, key) };
    match pairs.insert(ADDED.into(), arn.clone()) {
        Some(other) if other != arn => {
            let message = format!("The encryption context may not give {ADDED} another value.");
            Err(invalid_argument(&message, HEADER, header.unwrap_or_default()))
        }
        _ => Ok(pairs.into_iter().collect()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pair(name: &str, value: &str) -> (String, String) {
        (name.into(), value.into())
    }

    #[test]
    fn a_context_names_the_object_or_with_a_bucket_key_the_bucket() {
        let place = ("ledger", "2026/01");
        let header = STANDARD.encode(r#"{"team":"audit"}"#);
        assert_eq!(
            complete(Some(&header), place, false).unwrap(),
            [pair(ADDED, "arn:aws:s3:::ledger/2026/01"), pair("team", "audit")]
        );
        assert_eq!(complete(None, place, true).unwrap(), [pair(ADDED, "arn:aws:s3:::ledger")]);
        let same = STANDARD.encode(r#"{"aws:s3:arn":"arn:aws:s3:::ledger/2026/01"}"#);
        assert_eq!(complete(Some(&same), place, false).unwrap().len(), 1);
        assert_eq!(complete(Some(&same), place, true).unwrap_err().code, "InvalidArgument");
    }

    #[test]
    fn a_context_is_base64_of_an_object_of_texts() {
        for bad in ["{}", &STANDARD.encode("[]"), &STANDARD.encode(r#"{"a":1}"#)] {
            let refusal = parse(bad).unwrap_err();
            assert!(refusal.message.ends_with("a string-string map"), "{bad}");
        }
        assert!(parse(&"e".repeat(HEADER_BYTES_MAX + 4)).is_err());
        assert!(parse(&STANDARD.encode("{}")).unwrap().is_empty());
    }
}
