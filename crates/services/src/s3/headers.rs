//! The headers of a request that writes an object: what is stored, and what is not built.
//!
//! | header                                | answer                                           |
//! |---------------------------------------|--------------------------------------------------|
//! | `x-amz-object-lock-*`                 | 400: no bucket here has an object lock           |
//! | `x-amz-storage-class: STANDARD`       | fine                                             |
//! | other storage classes, website redirect, append | 501, naming the header     |
//!
//! What the headers say of access lists is read by [`acl`](super::acl).
//! What they ask of encryption is read by [`sse`](super::sse).
//!
//! # Invariants
//!
//! * What is not built is refused, never silently left out.
//! * User metadata is at most [`METADATA_BYTES_MAX`], and its names are in lower case.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use wire::{Refusal, s3 as aws};

use super::refuse::{header_not_implemented, invalid_request};

const METADATA_BYTES_MAX: usize = 2048;

const STORAGE_CLASSES: &[&str] = &[
    "STANDARD",
    "REDUCED_REDUNDANCY",
    "STANDARD_IA",
    "ONEZONE_IA",
    "INTELLIGENT_TIERING",
    "GLACIER",
    "DEEP_ARCHIVE",
    "GLACIER_IR",
];

/// The headers of a write that ask for more than bytes, by what becomes of them.
pub(super) struct Extras<'a> {
    pub locked: bool,
    pub storage_class: Option<&'a str>,
    /// Headers that are not built, and whether the request has them.
    pub unbuilt: &'a [(&'static str, bool)],
}

/// Refuse what is not built. The members are named alike in every request that writes.
macro_rules! check_extras {
    ($input:expr) => {{
        let it = &$input;
        $crate::s3::headers::check(&$crate::s3::headers::Extras {
            locked: it.object_lock_mode.is_some()
                || it.object_lock_retain_until_date.is_some()
                || it.object_lock_legal_hold_status.is_some(),
            storage_class: it.storage_class.as_deref(),
            unbuilt: &[("x-amz-website-redirect-location", it.website_redirect_location.is_some())],
        })
    }};
}

/// The standard headers to store. The members are named alike in every request that writes.
macro_rules! stored_headers {
    ($input:expr) => {
        $crate::s3::rows::Headers {
            cache_control: $input.cache_control.take(),
            content_disposition: $input.content_disposition.take(),
            content_encoding: $crate::s3::headers::content_encoding($input.content_encoding.take()),
            content_language: $input.content_language.take(),
            content_type: $input.content_type.take(),
            expires: $input.expires.take(),
        }
    };
}

pub(super) use {check_extras, stored_headers};

pub(super) fn check(extras: &Extras) -> Result<(), Refusal> {
    check_storage_class(extras.storage_class)?;
    if extras.locked {
        return Err(invalid_request("Bucket is missing ObjectLockConfiguration"));
    }
    match extras.unbuilt.iter().find(|(_, present)| *present) {
        Some((header, _)) => Err(header_not_implemented(header)),
        None => Ok(()),
    }
}

fn check_storage_class(class: Option<&str>) -> Result<(), Refusal> {
    match class {
        None | Some("STANDARD") => Ok(()),
        Some(class) if STORAGE_CLASSES.contains(&class) => {
            Err(header_not_implemented("x-amz-storage-class"))
        }
        Some(class) => {
            let message = "The storage class you specified is not valid";
            Err(aws::invalid_storage_class(message).with("StorageClassRequested", class))
        }
    }
}

/// What is left of `Content-Encoding` once the framing of the upload is taken off.
pub(super) fn content_encoding(header: Option<String>) -> Option<String> {
    let header = header?;
    let codings: Vec<&str> = header.split(',').map(str::trim).collect();
    if !codings.contains(&"aws-chunked") {
        return Some(header);
    }
    let kept: Vec<&str> = codings.into_iter().filter(|it| *it != "aws-chunked").collect();
    (!kept.is_empty()).then(|| kept.join(","))
}

/// User metadata as it is stored.
pub(super) fn metadata(
    given: Option<Vec<(String, String)>>,
) -> Result<Vec<(String, String)>, Refusal> {
    let mut metadata = Vec::<(String, String)>::new();
    for (name, value) in given.unwrap_or_default() {
        let (name, value) = (name.to_ascii_lowercase(), decoded_word(&value).unwrap_or(value));
        match metadata.iter_mut().find(|(it, _)| *it == name) {
            Some((_, first)) => *first = format!("{first},{value}"),
            None => metadata.push((name, value)),
        }
    }
    let size: usize = metadata.iter().map(|(name, value)| name.len() + value.len()).sum();
    if size > METADATA_BYTES_MAX {
        let message = "Your metadata headers exceed the maximum allowed metadata size";
        return Err(aws::metadata_too_large(message)
            .with("Size", size)
            .with("MaxSizeAllowed", METADATA_BYTES_MAX));
    }
    Ok(metadata)
}

/// User metadata as it is returned: what HTTP headers cannot carry is wrapped as RFC 2047 says.
pub(super) fn shown_metadata(metadata: Vec<(String, String)>) -> Option<Vec<(String, String)>> {
    let shown = |(name, value): (String, String)| match value.is_ascii() {
        true => (name, value),
        false => (name, encoded_word(&value)),
    };
    (!metadata.is_empty()).then(|| metadata.into_iter().map(shown).collect())
}

/// A text as one RFC 2047 word: readable where most of it is ASCII, else base64, as S3 chooses.
fn encoded_word(text: &str) -> String {
    let plain = text.chars().filter(char::is_ascii).count();
    if plain <= text.chars().count() - plain {
        return format!("=?UTF-8?B?{}?=", STANDARD.encode(text));
    }
    let quoted = text.bytes().map(|it| match it {
        b' ' => "_".into(),
        b'=' | b'_' | b'?' => format!("={it:02X}"),
        b'!'..=b'~' => char::from(it).to_string(),
        other => format!("={other:02X}"),
    });
    format!("=?UTF-8?Q?{}?=", quoted.collect::<String>())
}

/// What an RFC 2047 word says, if that is plain ASCII.
fn decoded_word(value: &str) -> Option<String> {
    let word = value.strip_prefix("=?")?.strip_suffix("?=")?;
    let (_charset, rest) = word.split_once('?')?;
    let (encoding, text) = rest.split_once('?')?;
    let bytes = match encoding {
        "B" | "b" => STANDARD.decode(text).ok()?,
        "Q" | "q" => unquoted(text)?,
        _ => return None,
    };
    let printable = |it: &u8| matches!(it, b' '..=b'~' | b'\t');
    bytes.iter().all(printable).then(|| String::from_utf8(bytes).ok())?
}

/// The bytes of RFC 2047's `Q` encoding.
fn unquoted(text: &str) -> Option<Vec<u8>> {
    let mut bytes = Vec::new();
    let mut rest = text.as_bytes();
    while let [byte, tail @ ..] = rest {
        rest = match (byte, tail) {
            (b'_', _) => {
                bytes.push(b' ');
                tail
            }
            (b'=', [high, low, tail @ ..]) => {
                bytes.extend(hex::decode([*high, *low]).ok()?);
                tail
            }
            (b'=', _) => return None,
            (byte, _) => {
                bytes.push(*byte);
                tail
            }
        };
    }
    Some(bytes)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn the_framing_of_an_upload_is_no_content_encoding() {
        let kept = |header: &str| content_encoding(Some(header.into()));
        assert_eq!(kept("aws-chunked"), None);
        assert_eq!(kept("aws-chunked,gzip"), Some("gzip".into()));
        assert_eq!(kept("gzip, aws-chunked"), Some("gzip".into()));
        assert_eq!(kept("gzip,  br"), Some("gzip,  br".into()));
    }

    #[test]
    fn metadata_has_lower_case_names_and_a_limit() {
        let pair = |name: &str, value: &str| (name.to_string(), value.to_string());
        let given = vec![pair("Color", "red"), pair("color", "blue"), pair("empty", "")];
        let stored = metadata(Some(given)).unwrap();
        assert_eq!(stored, [pair("color", "red,blue"), pair("empty", "")]);
        assert!(metadata(Some(vec![pair("n", &"x".repeat(2047))])).is_ok());
        let refusal = metadata(Some(vec![pair("n", &"x".repeat(2048))])).unwrap_err();
        assert_eq!(refusal.extras[0], ("Size".into(), "2049".into()));
    }

    #[test]
    fn words_of_rfc_2047_are_read_if_plain_and_written_if_need_be() {
        let through = |value: &str| {
            let stored = metadata(Some(vec![("m".into(), value.into())])).unwrap();
            shown_metadata(stored).unwrap()[0].1.clone()
        };
        assert_eq!(through("=?UTF-8?Q?plain_te=78t?="), "plain text");
        assert_eq!(through("=?UTF-8?B?cGxhaW4=?="), "plain");
        assert_eq!(through("=?UTF-8?Q?=C3=84?="), "=?UTF-8?Q?=C3=84?=");
        assert_eq!(through("Ä"), "=?UTF-8?B?w4Q=?=");
        assert_eq!(through("a_b Ä?"), "=?UTF-8?Q?a=5Fb_=C3=84=3F?=");
        assert_eq!(through("=?UTF-8?Q?=0D=0A?="), "=?UTF-8?Q?=0D=0A?=");
    }

    proptest! {
        #[test]
        fn any_value_is_shown_as_a_header_can_carry_it(value in "\\PC*|=\\?UTF-8\\?[QB]\\?.*\\?=") {
            if let Ok(stored) = metadata(Some(vec![("m".into(), value)])) {
                prop_assert!(shown_metadata(stored).unwrap()[0].1.is_ascii());
            }
        }
    }
}
