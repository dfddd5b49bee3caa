//! Tags: the labels on buckets and objects, and the two ways to send them.
//!
//! Tagging calls send them as XML, which the codec reads; `PutObject`, `CopyObject` and
//! `CreateMultipartUpload` send them in the header `x-amz-tagging`, as the query of a URL.
//!
//! # Invariants
//!
//! * A set that passed here has distinct keys, lies within S3's limits, and is sorted by key, as S3
//!   returns it.
//! * Faults of one tag are told before the fault of having too many.

use percent_encoding::percent_decode_str;
use wire::Refusal;
use wire::s3 as aws;

use super::refuse::invalid_argument;

/// Key and value, sorted by key.
pub(super) type Tags = Vec<(String, String)>;

/// The request header that carries an object's tags.
const HEADER: &str = "x-amz-tagging";

const KEY_CHARS_MAX: usize = 128;
const VALUE_CHARS_MAX: usize = 256;
const OBJECT_TAGS_MAX: usize = 10;
const BUCKET_TAGS_MAX: usize = 50;

/// What the tags hang on: the limits and some texts differ.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Tagged {
    Bucket,
    Object,
}

/// The tags of a tagging call's body.
pub(super) fn from_body(tagged: Tagged, tagging: aws::Tagging) -> Result<Tags, Refusal> {
    let pairs = tagging.tag_set.into_iter().map(|tag| (tag.key, tag.value)).collect();
    checked(tagged, pairs, |key| {
        refuse("InvalidTag", "Cannot provide multiple Tags with the same key").with("TagKey", key)
    })
}

/// The tags of a body as the tagging calls return them.
pub(super) fn to_body(tags: Tags) -> Vec<aws::Tag> {
    tags.into_iter().map(|(key, value)| aws::Tag { key, value }).collect()
}

/// The tags of the header `x-amz-tagging`; no header is no tags.
pub(super) fn from_header(header: Option<&str>) -> Result<Tags, Refusal> {
    let Some(header) = header else { return Ok(Tags::new()) };
    let malformed = || {
        let message = "The header 'x-amz-tagging' shall be encoded as UTF-8 then URLEncoded URL \
                       query parameters without tag name duplicates.";
        invalid_argument(message, HEADER, header)
    };
    let pairs = header.split('&').filter(|pair| !pair.is_empty()).map(decode_pair);
    let pairs = pairs.collect::<Option<Tags>>().ok_or_else(malformed)?;
    checked(Tagged::Object, pairs, |_| malformed())
}

fn decode_pair(pair: &str) -> Option<(String, String)> {
    let (key, value) = pair.split_once('=').unwrap_or((pair, ""));
    Some((decode(key)?, decode(value)?))
}

/// Decode a piece of a query strictly: a `%` that starts no byte is a fault.
fn decode(text: &str) -> Option<String> {
    let bytes = text.as_bytes();
    let stray = |(at, byte): (usize, &u8)| {
        let digits = bytes.get(at + 1..at + 3);
        *byte == b'%' && !digits.is_some_and(|d| d.iter().all(u8::is_ascii_hexdigit))
    };
    if bytes.iter().enumerate().any(stray) {
        return None;
    }
    let spaced = text.replace('+', " ");
    Some(percent_decode_str(&spaced).decode_utf8().ok()?.into_owned())
}

fn checked(
    tagged: Tagged,
    mut pairs: Tags,
    duplicate: impl FnOnce(&str) -> Refusal,
) -> Result<Tags, Refusal> {
    for (key, value) in &pairs {
        check_one(tagged, key, value)?;
    }
    pairs.sort();
    if let Some(twice) = pairs.windows(2).find(|pair| pair[0].0 == pair[1].0) {
        return Err(duplicate(&twice[0].0));
    }
    match tagged {
        Tagged::Object if pairs.len() > OBJECT_TAGS_MAX => {
            Err(refuse("BadRequest", "Object tags cannot be greater than 10"))
        }
        Tagged::Bucket if pairs.len() > BUCKET_TAGS_MAX => {
            Err(refuse("BadRequest", "Bucket tag count cannot be greater than 50"))
        }
        _ => Ok(pairs),
    }
}

/// Refuse what cannot be a tag of an object.
pub(super) fn check_of_object(key: &str, value: &str) -> Result<(), Refusal> {
    check_one(Tagged::Object, key, value)
}

fn check_one(tagged: Tagged, key: &str, value: &str) -> Result<(), Refusal> {
    if key.is_empty() || !fits(key, KEY_CHARS_MAX) {
        return Err(
            refuse("InvalidTag", "The TagKey you have provided is invalid").with("TagKey", key)
        );
    }
    if key.starts_with("aws:") {
        let message = match tagged {
            Tagged::Bucket => "System tags cannot be added/updated by requester",
            Tagged::Object => "Your TagKey cannot be prefixed with aws:",
        };
        return Err(refuse("InvalidTag", message).with("TagKey", key));
    }
    if !fits(value, VALUE_CHARS_MAX) {
        return Err(refuse("InvalidTag", "The TagValue you have provided is invalid")
            .with("TagKey", key)
            .with("TagValue", value));
    }
    Ok(())
}

/// Letters and digits of any script, spaces, and `+ - = . _ : / @`.
fn fits(text: &str, chars_max: usize) -> bool {
    let allowed = |c: char| {
        c.is_alphanumeric() || (c.is_whitespace() && !c.is_control()) || "+-=._:/@".contains(c)
    };
    text.chars().all(allowed) && text.chars().count() <= chars_max
}

fn refuse(code: &'static str, message: &str) -> Refusal {
    Refusal::new(code, 400, message)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn header(text: &str) -> Result<Tags, Refusal> {
        from_header(Some(text))
    }

    fn body(tagged: Tagged, pairs: &[(&str, &str)]) -> Result<Tags, Refusal> {
        let tag =
            |(key, value): &(&str, &str)| aws::Tag { key: (*key).into(), value: (*value).into() };
        from_body(tagged, aws::Tagging { tag_set: pairs.iter().map(tag).collect() })
    }

    fn pair(key: &str, value: &str) -> (String, String) {
        (key.into(), value.into())
    }

    #[test]
    fn a_header_is_a_query_and_comes_back_sorted() {
        assert_eq!(from_header(None).unwrap(), []);
        assert_eq!(header("").unwrap(), []);
        let tags = header("team=a%2Bb&cost+center=4%202&bare").unwrap();
        assert_eq!(tags, [pair("bare", ""), pair("cost center", "4 2"), pair("team", "a+b")]);
    }

    #[test]
    fn a_header_with_a_fault_names_itself() {
        for bad in ["a=1&a=2", "a=%zz", "a=%f", "a=%ff"] {
            let refusal = header(bad).unwrap_err();
            assert_eq!(refusal.code, "InvalidArgument");
            assert_eq!(refusal.extras[1].1, bad);
        }
    }

    #[test]
    fn each_tag_is_checked_before_they_are_counted() {
        let many: Vec<String> = (0..51).map(|n| format!("k{n}")).collect();
        let mut pairs: Vec<(&str, &str)> = many.iter().map(|key| (key.as_str(), "v")).collect();
        let refusal = body(Tagged::Bucket, &pairs).unwrap_err();
        assert_eq!(refusal.message, "Bucket tag count cannot be greater than 50");
        let refusal = body(Tagged::Object, &pairs[..11]).unwrap_err();
        assert_eq!(refusal.message, "Object tags cannot be greater than 10");
        pairs.push(("bad?", "v"));
        let refusal = body(Tagged::Bucket, &pairs).unwrap_err();
        assert_eq!(refusal.message, "The TagKey you have provided is invalid");
    }

    #[test]
    fn keys_and_values_have_their_limits() {
        let longest = "ü".repeat(128);
        let value = "x".repeat(256);
        assert!(body(Tagged::Object, &[(&longest, &value)]).is_ok());
        let too_long = "ü".repeat(129);
        assert_eq!(body(Tagged::Object, &[(&too_long, "")]).unwrap_err().code, "InvalidTag");
        let value = "x".repeat(257);
        assert_eq!(body(Tagged::Object, &[("k", &value)]).unwrap_err().extras.len(), 2);
        assert_eq!(body(Tagged::Object, &[("", "v")]).unwrap_err().code, "InvalidTag");
        let refusal = body(Tagged::Bucket, &[("aws:x", "v")]).unwrap_err();
        assert_eq!(refusal.message, "System tags cannot be added/updated by requester");
        let refusal = body(Tagged::Object, &[("a", "1"), ("a", "2")]).unwrap_err();
        assert_eq!(refusal.message, "Cannot provide multiple Tags with the same key");
    }

    proptest! {
        #[test]
        fn no_header_makes_it_panic(text in ".*") {
            let _ = header(&text);
        }

        #[test]
        fn what_is_encoded_is_read_back(key in "[a-zA-Z0-9+=._:/@ -]{1,20}", value in "[a-z+= ]{0,20}") {
            prop_assume!(!key.starts_with("aws:"));
            let encode = |text: &str| {
                percent_encoding::utf8_percent_encode(text, percent_encoding::NON_ALPHANUMERIC).to_string()
            };
            let tags = header(&format!("{}={}", encode(&key), encode(&value))).unwrap();
            prop_assert_eq!(tags, [(key, value)]);
        }
    }
}
