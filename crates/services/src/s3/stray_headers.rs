//! Headers of encryption on requests that take none: an object is read as it was written, and a part
//! is encrypted as its upload was begun.
//!
//! # Invariants
//!
//! * The models have no member for such a header, so it would be passed over. AWS refuses it.

use wire::Refusal;

use super::customer_key::HEADER;
use super::refuse::invalid_argument;

const OPERATIONS: [&str; 4] = ["GetObject", "HeadObject", "UploadPart", "UploadPartCopy"];
const HEADERS: [&str; 3] =
    [HEADER, "x-amz-server-side-encryption-aws-kms-key-id", "x-amz-server-side-encryption-context"];

/// Refuse a request of an operation that has a header which the operation does not take. `sent` are the
/// headers that it has, with their text.
pub fn check_stray_headers<'a>(
    operation: &str,
    mut sent: impl Iterator<Item = (&'a str, Option<&'a str>)>,
) -> Result<(), Refusal> {
    let stray = sent.find(|(name, value)| HEADERS.contains(name) && value.is_some());
    match stray.filter(|_| OPERATIONS.contains(&operation)) {
        None => Ok(()),
        Some((header, value)) => {
            let value = value.unwrap_or_default();
            let message = format!("{header} header is not supported for this operation.");
            Err(invalid_argument(&message, header, value))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_and_parts_take_no_word_on_encryption() {
        let with = |name: &'static str| [("host", Some("s3")), (name, Some("AES256"))].into_iter();
        for operation in OPERATIONS {
            let refusal = check_stray_headers(operation, with(HEADER)).unwrap_err();
            assert_eq!((&*refusal.code, refusal.status), ("InvalidArgument", 400));
            check_stray_headers(operation, with("range")).unwrap();
        }
        check_stray_headers("PutObject", with(HEADER)).unwrap();
    }
}
