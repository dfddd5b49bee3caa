//! The source of a copy: what `x-amz-copy-source` and its fellow headers say.
//!
//! # Invariants
//!
//! * The header is decoded once. A `?` that is not percent-encoded ends the key.
//! * Conditions on the source never answer 304: a copy is made, or refused with 412.

use percent_encoding::percent_decode_str;
use wire::{Refusal, Time};

use super::conditions::any_etag;
use super::lookup::VersionId;
use super::ranges::Span;
use super::refuse::{
    header_not_implemented, invalid_argument, invalid_request, precondition_failed,
};

/// The largest source of a `CopyObject`, and the largest part.
pub(super) const COPY_BYTES_MAX: u64 = 5 << 30;

const HEADER: &str = "x-amz-copy-source";
const RANGE_HEADER: &str = "x-amz-copy-source-range";

/// Which object, or which version of it, is to be copied.
#[derive(Debug, PartialEq)]
pub(super) struct CopySource {
    pub(super) bucket: String,
    pub(super) key: String,
    pub(super) version_id: Option<VersionId>,
}

impl CopySource {
    /// Read `[/]bucket/key[?versionId=id]`.
    pub(super) fn parse(header: &str) -> Result<CopySource, Refusal> {
        let fault = |message| invalid_argument(message, HEADER, header);
        let (path, query) = match header.split_once('?') {
            Some((path, query)) => (path, Some(query)),
            None => (header, None),
        };
        let path = percent_decode_str(path).decode_utf8();
        let path = path.map_err(|_| fault("Invalid copy source encoding"))?;
        if path.starts_with("arn:") {
            return Err(header_not_implemented(HEADER));
        }
        let path = path.strip_prefix('/').unwrap_or(&path);
        let (bucket, key) = path.split_once('/').unwrap_or((path, ""));
        if bucket.is_empty() {
            return Err(fault("Invalid copy source bucket name"));
        }
        if key.is_empty() {
            return Err(fault("Invalid copy source object key"));
        }
        let version_id = VersionId::parse_optional(&query.and_then(version_of))?;
        Ok(CopySource { bucket: bucket.into(), key: key.into(), version_id })
    }
}

fn version_of(query: &str) -> Option<String> {
    let id = query.split('&').find_map(|pair| pair.strip_prefix("versionId="))?;
    Some(percent_decode_str(id).decode_utf8_lossy().into_owned())
}

/// What must be so of the source, or nothing is copied.
pub(super) struct SourceConditions<'a> {
    pub(super) if_match: Option<&'a str>,
    pub(super) if_none_match: Option<&'a str>,
    pub(super) if_modified_since: Option<Time>,
    pub(super) if_unmodified_since: Option<Time>,
}

impl SourceConditions<'_> {
    /// Judge a source with this ETag, modified at this time in milliseconds.
    ///
    /// An ETag that matches outweighs a date that does not; the other way around does not hold.
    pub(super) fn check(&self, etag: &str, modified_at: i64) -> Result<(), Refusal> {
        let fails = |condition| Err(precondition_failed(condition));
        match (self.if_match, self.if_unmodified_since) {
            (Some(wanted), _) if !any_etag(wanted, etag) => {
                return fails("x-amz-copy-source-If-Match");
            }
            (None, Some(Time(limit))) if modified_at > limit => {
                return fails("x-amz-copy-source-If-Unmodified-Since");
            }
            _ => {}
        }
        if self.if_none_match.is_some_and(|unwanted| any_etag(unwanted, etag)) {
            return fails("x-amz-copy-source-If-None-Match");
        }
        if self.if_modified_since.is_some_and(|Time(limit)| modified_at <= limit) {
            return fails("x-amz-copy-source-If-Modified-Since");
        }
        Ok(())
    }
}

/// The bytes of a source that become a part; none of an empty source.
pub(super) fn copied_span(header: Option<&str>, size: u64) -> Result<Option<Span>, Refusal> {
    let Some(header) = header else {
        return Ok(size.checked_sub(1).map(|last| Span { first: 0, last }));
    };
    let Some((first, last)) = first_and_last(header) else {
        let message = "The x-amz-copy-source-range value must be of the form bytes=first-last \
                       where first and last are the zero-based offsets of the first and last bytes \
                       to copy";
        return Err(invalid_argument(message, RANGE_HEADER, header));
    };
    if first >= size {
        let message = "The specified copy range is invalid for the source object size";
        return Err(invalid_request(message));
    }
    if last >= size {
        let message = format!("Range specified is not valid for source object of size: {size}");
        return Err(invalid_argument(&message, RANGE_HEADER, header));
    }
    Ok(Some(Span { first, last }))
}

fn first_and_last(header: &str) -> Option<(u64, u64)> {
    let (first, last) = header.strip_prefix("bytes=")?.split_once('-')?;
    let number = |text: &str| {
        let digits = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
        if digits { text.parse().ok() } else { None }
    };
    let (first, last): (u64, u64) = (number(first)?, number(last)?);
    (first <= last).then_some((first, last))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn source(bucket: &str, key: &str, version_id: Option<VersionId>) -> CopySource {
        CopySource { bucket: bucket.into(), key: key.into(), version_id }
    }

    #[test]
    fn a_source_is_a_bucket_a_key_and_perhaps_a_version() {
        let read = |header| CopySource::parse(header).unwrap();
        assert_eq!(read("ledger/2026/01"), source("ledger", "2026/01", None));
        assert_eq!(read("/ledger/a+b"), source("ledger", "a+b", None));
        assert_eq!(read("%2Fledger%2Fa%3Fb"), source("ledger", "a?b", None));
        assert_eq!(read("ledger//x"), source("ledger", "/x", None));
        assert_eq!(read("ledger/k?versionId=nul%6c"), source("ledger", "k", Some(VersionId::Null)));
    }

    #[test]
    fn a_source_with_a_fault_is_refused_in_s3s_words() {
        let refused = |header| CopySource::parse(header).unwrap_err().message;
        assert_eq!(refused("ledger"), "Invalid copy source object key");
        assert_eq!(refused("ledger/"), "Invalid copy source object key");
        assert_eq!(refused("//k"), "Invalid copy source bucket name");
        assert_eq!(refused("ledger/%ff"), "Invalid copy source encoding");
        assert_eq!(refused("ledger/k?versionId="), "Version id cannot be the empty string");
        assert_eq!(refused("ledger/k?versionId=forged"), "Invalid version id specified");
        let arn = "arn:aws:s3:eu-west-1:111122223333:accesspoint/a/object/k";
        assert_eq!(CopySource::parse(arn).unwrap_err().status, 501);
    }

    const NONE: SourceConditions = SourceConditions {
        if_match: None,
        if_none_match: None,
        if_modified_since: None,
        if_unmodified_since: None,
    };

    fn condition(conditions: SourceConditions) -> Option<String> {
        conditions.check("abc", 10_000).err().map(|refusal| refusal.extras[0].1.clone())
    }

    #[test]
    fn conditions_on_the_source_fail_by_their_own_name() {
        assert_eq!(condition(NONE), None);
        assert_eq!(condition(SourceConditions { if_match: Some("\"abc\""), ..NONE }), None);
        let failed = condition(SourceConditions { if_match: Some("x"), ..NONE });
        assert_eq!(failed.as_deref(), Some("x-amz-copy-source-If-Match"));
        let failed = condition(SourceConditions { if_none_match: Some("abc"), ..NONE });
        assert_eq!(failed.as_deref(), Some("x-amz-copy-source-If-None-Match"));
        let failed = condition(SourceConditions { if_unmodified_since: Some(Time(9_000)), ..NONE });
        assert_eq!(failed.as_deref(), Some("x-amz-copy-source-If-Unmodified-Since"));
        let failed = condition(SourceConditions { if_modified_since: Some(Time(10_000)), ..NONE });
        assert_eq!(failed.as_deref(), Some("x-amz-copy-source-If-Modified-Since"));
    }

    #[test]
    fn a_matching_etag_outweighs_the_date_and_a_differing_one_does_not() {
        let early = Some(Time(9_000));
        let both = SourceConditions { if_match: Some("abc"), if_unmodified_since: early, ..NONE };
        assert_eq!(condition(both), None);
        let late = Some(Time(11_000));
        let both = SourceConditions { if_none_match: Some("x"), if_modified_since: late, ..NONE };
        assert_eq!(condition(both).as_deref(), Some("x-amz-copy-source-If-Modified-Since"));
    }

    #[test]
    fn a_range_lies_within_the_source() {
        let span = |first, last| Some(Span { first, last });
        assert_eq!(copied_span(None, 0).unwrap(), None);
        assert_eq!(copied_span(None, 10).unwrap(), span(0, 9));
        assert_eq!(copied_span(Some("bytes=0-9"), 10).unwrap(), span(0, 9));
        assert_eq!(copied_span(Some("bytes=3-3"), 10).unwrap(), span(3, 3));
        for bad in ["0-9", "bytes=-9", "bytes=1-", "bytes=4-3", "bytes=+1-3", "bytes=0-1,3-4"] {
            let refusal = copied_span(Some(bad), 10).unwrap_err();
            assert!(refusal.message.contains("of the form bytes=first-last"), "{bad}");
        }
        let refusal = copied_span(Some("bytes=0-10"), 10).unwrap_err();
        assert_eq!(refusal.message, "Range specified is not valid for source object of size: 10");
        let refusal = copied_span(Some("bytes=10-20"), 10).unwrap_err();
        assert_eq!(refusal.code, "InvalidRequest");
    }

    proptest! {
        #[test]
        fn nothing_makes_the_readers_panic(text in ".*", size in any::<u64>()) {
            let _ = CopySource::parse(&text);
            if let Ok(Some(span)) = copied_span(Some(&format!("bytes={text}")), size) {
                prop_assert!(span.first <= span.last && span.last < size);
            }
        }
    }
}
