//! What `GetObject` and `HeadObject` have in common: which version, whether, and which bytes of it.
//!
//! | asked for                  | found                            | answer                     |
//! |----------------------------|----------------------------------|----------------------------|
//! | no `versionId`             | no object, or a delete marker    | 404 `NoSuchKey`            |
//! | `versionId`                | no such version                  | 404 `NoSuchVersion`        |
//! | either                     | neither, and no `s3:ListBucket`  | 403 `AccessDenied`         |
//! | `versionId`                | a delete marker                  | 405 `MethodNotAllowed`     |
//! | `Range` and `partNumber`   |                                  | 400 `InvalidRequest`       |
//! | `partNumber`               | part of a multipart object       | 206, with the parts' count |
//! | `partNumber=1`             | an object written in one go      | 206, all of it             |
//! | a higher `partNumber`      | fewer parts                      | 416 `InvalidPartNumber`    |
//!
//! # Invariants
//!
//! * Reading the current version of an object takes one look-up, unless its place does not fit into
//!   its row.
//! * Only a whole object shows its checksum; a part shows its own if the object's is composed of
//!   such.

use gate::{Context, Outcome};
use store::Tx;
use wire::{Refusal, Time, s3 as aws};

use super::access::missing;
use super::checksums::show_checksum;
use super::conditions::ReadConditions;
use super::customer_key::{brought, show_customer_key};
use super::encryption::{Holder, show_encryption};
use super::format::{http_date, quoted};
use super::headers::shown_metadata;
use super::lifecycle;
use super::lookup::{VersionId, bucket, find, latest};
use super::ranges::{Span, Unsatisfiable};
use super::refuse::{
    delete_marker_not_allowed, invalid_argument, invalid_request, no_such_key, no_such_version,
};
use super::rows::{Bucket, Checksum, Version, Versioning};
use super::write::manifest;

const PART_NUMBERS: std::ops::RangeInclusive<i32> = 1..=10_000;

const DEFAULT_CONTENT_TYPE: &str = "binary/octet-stream";

/// What is found.
pub(super) struct Reading {
    pub version: Version,
    /// The bytes to send, where the answer says which they are.
    pub span: Option<Span>,
    /// The answer, but for the body.
    pub output: aws::GetObjectOutput,
}

/// Find what `input` asks for; `method` is what a refusal calls the request.
pub(super) fn read(
    cx: &Context,
    tx: &Tx,
    method: &'static str,
    input: &aws::GetObjectRequest,
) -> Outcome<Reading> {
    check_request(input)?;
    let bucket = bucket(cx, tx, &input.bucket, &input.expected_bucket_owner)?;
    let version = version(cx, tx, &bucket, method, input)?;
    let holder = Holder { bucket: &input.bucket, key: &input.key };
    version.encryption.check(cx, holder, &brought!(input))?;
    conditions(input).check(&version, cx.now)?;
    let selection = select(tx, input, &version)?;
    let mut output = answer(&bucket, input, &version, &selection)?;
    if input.version_id.is_none() {
        output.expiration = lifecycle::expiration(tx, &bucket, &input.key, &version)?;
    }
    Ok(Reading { version, span: selection.span, output })
}

fn check_request(input: &aws::GetObjectRequest) -> Result<(), Refusal> {
    if let Some(number) = input.part_number {
        if input.range.is_some() {
            let message = "Cannot specify both Range header and partNumber query parameter";
            return Err(invalid_request(message));
        }
        if !PART_NUMBERS.contains(&number) {
            let message = "Part number must be an integer between 1 and 10000, inclusive";
            return Err(invalid_argument(message, "partNumber", &number.to_string()));
        }
    }
    Ok(())
}

fn version(
    cx: &Context,
    tx: &Tx,
    bucket: &Bucket,
    method: &str,
    input: &aws::GetObjectRequest,
) -> Outcome<Version> {
    let key = input.key.as_str();
    let Some(id) = &input.version_id else {
        return match latest(tx, &bucket.name, key)? {
            Some(version) if !version.marker => Ok(version),
            Some(marker) => {
                let refusal = no_such_key(key)
                    .header("x-amz-delete-marker", true)
                    .header("x-amz-version-id", marker.public_id());
                Err(missing(cx, tx, bucket, key, refusal))
            }
            None => Err(missing(cx, tx, bucket, key, no_such_key(key))),
        };
    };
    match find(tx, &bucket.name, key, VersionId::parse(id)?)? {
        Some(version) if !version.marker => Ok(version),
        Some(marker) => Err(delete_marker_not_allowed(method)
            .header("x-amz-version-id", id)
            .header("last-modified", http_date(marker.modified_at))
            .into()),
        None => Err(missing(cx, tx, bucket, key, no_such_version(key, id))),
    }
}

fn conditions(input: &aws::GetObjectRequest) -> ReadConditions {
    ReadConditions {
        if_match: input.if_match.clone(),
        if_none_match: input.if_none_match.clone(),
        if_modified_since: input.if_modified_since,
        if_unmodified_since: input.if_unmodified_since,
    }
}

/// Which bytes are sent, and what is said about them.
#[derive(Default)]
struct Selection {
    span: Option<Span>,
    parts_count: Option<u32>,
    checksum: Option<Checksum>,
}

fn select(tx: &Tx, input: &aws::GetObjectRequest, version: &Version) -> Outcome<Selection> {
    let whole = version.checksum.clone();
    if let Some(number) = input.part_number {
        return select_part(tx, input, version, number as u32);
    }
    let Some(range) = &input.range else {
        return Ok(Selection { checksum: whole, ..Selection::default() });
    };
    let span = Span::parse(range, version.size).map_err(|Unsatisfiable| {
        aws::invalid_range("The requested range is not satisfiable")
            .with("RangeRequested", range)
            .with("ActualObjectSize", version.size)
    })?;
    let complete = span.is_none_or(|it| it.length() == version.size);
    Ok(Selection { span, parts_count: None, checksum: whole.filter(|_| complete) })
}

fn select_part(
    tx: &Tx,
    input: &aws::GetObjectRequest,
    version: &Version,
    number: u32,
) -> Outcome<Selection> {
    let parts = manifest(tx, &input.bucket, &input.key, version)?.parts;
    let count = version.parts_count.max(1);
    if number > count {
        let message = "The requested partnumber is not satisfiable";
        return Err(aws::invalid_part_number(message)
            .with("PartNumberRequested", number)
            .with("ActualPartCount", count)
            .into());
    }
    let at = number as usize - 1;
    let first: u64 = parts.iter().take(at).map(|it| it.size).sum();
    let size = parts.get(at).map_or(version.size, |it| it.size);
    let composed = version.checksum.as_ref().is_some_and(|it| it.composed_of.is_some());
    let checksum = match parts.get(at) {
        Some(part) if composed => part.checksum.clone(),
        _ if count == 1 => version.checksum.clone(),
        _ => None,
    };
    Ok(Selection {
        span: (size > 0).then(|| Span { first, last: first + size - 1 }),
        parts_count: (version.parts_count > 0).then_some(version.parts_count),
        checksum,
    })
}

fn answer(
    bucket: &Bucket,
    input: &aws::GetObjectRequest,
    version: &Version,
    selection: &Selection,
) -> Result<aws::GetObjectOutput, Refusal> {
    let headers = version.headers.clone();
    let mut output = aws::GetObjectOutput {
        accept_ranges: Some("bytes".into()),
        content_length: Some(selection.span.map_or(version.size, |it| it.length()) as i64),
        content_range: selection.span.map(|it| it.content_range(version.size)),
        parts_count: selection.parts_count.map(|it| it as i32),
        version_id: (bucket.versioning != Versioning::Never).then(|| version.public_id()),
        last_modified: Some(Time(version.modified_at)),
        e_tag: Some(quoted(&version.etag)),
        tag_count: (!version.tags.is_empty()).then_some(version.tags.len() as i32),
        metadata: shown_metadata(version.metadata.clone()),
        cache_control: headers.cache_control,
        content_disposition: headers.content_disposition,
        content_encoding: headers.content_encoding,
        content_language: headers.content_language,
        content_type: headers.content_type.or(Some(DEFAULT_CONTENT_TYPE.into())),
        expires: headers.expires,
        ..aws::GetObjectOutput::default()
    };
    show_encryption!(output, version.encryption);
    show_customer_key!(output, brought!(input));
    if let Some(checksum) = &selection.checksum
        && input.checksum_mode.as_ref().is_some_and(|it| it.eq_ignore_ascii_case("ENABLED"))
    {
        // A part's own checksum still goes by the type of the object's.
        output.checksum_type = version.checksum.as_ref().map(|it| it.type_name().into());
        show_checksum!(output, checksum.algorithm.as_str(), checksum.text());
    }
    override_headers(input, &mut output)?;
    Ok(output)
}

/// The `response-*` parameters: headers that the request wants in place of the stored ones.
fn override_headers(
    input: &aws::GetObjectRequest,
    output: &mut aws::GetObjectOutput,
) -> Result<(), Refusal> {
    let expires = input.response_expires.map(|it| http_date(it.0));
    for (name, wanted, shown) in [
        ("response-cache-control", &input.response_cache_control, &mut output.cache_control),
        (
            "response-content-disposition",
            &input.response_content_disposition,
            &mut output.content_disposition,
        ),
        (
            "response-content-encoding",
            &input.response_content_encoding,
            &mut output.content_encoding,
        ),
        (
            "response-content-language",
            &input.response_content_language,
            &mut output.content_language,
        ),
        ("response-content-type", &input.response_content_type, &mut output.content_type),
        ("response-expires", &expires, &mut output.expires),
    ] {
        let Some(wanted) = wanted else { continue };
        if !wanted.chars().all(|it| matches!(it, '\t' | ' '..='~' | '\u{a0}'..='\u{ff}')) {
            let message = "Header value cannot be represented using ISO-8859-1.";
            return Err(invalid_argument(message, name, wanted));
        }
        *shown = Some(wanted.clone());
    }
    Ok(())
}
