//! Signature Version 2, as S3 takes it in its older regions.
//!
//! The stock CLI and boto3 make their signed URLs with it there unless told otherwise. The string
//! to sign has a line each for the method, `Content-MD5`, `Content-Type` and the time, one for each
//! `x-amz-*` header, and the resource. (S3 User Guide, *Signing and authenticating REST requests
//! (AWS signature version 2)*.)
//!
//! # Invariants
//!
//! * Every parameter that chooses an operation, a version or a part is signed, under the name and
//!   value by which the call is routed. So is all that acts as a header in a URL.
//! * No two requests that mean different things have one string to sign: a parameter whose value
//!   could be read as another signed parameter is refused.
//! * What remains unsigned is what version 2 leaves unsigned: the page of a listing, ranges and
//!   conditions, and the body unless its digest is sent.

use std::borrow::Cow;
use std::collections::BTreeMap;

use aws_lc_rs::constant_time::verify_slices_are_equal;
use http::header::{HeaderName, HeaderValue};
use http::request::Parts;

use super::verify::shown_mismatch;
use super::{Claim, Dialect, SECURITY_TOKEN, SigningKey, Version};
use super::{decoded, header_text, parameters, query, refusals};
use crate::{Refusal, route};

#[cfg(test)]
mod tests;

/// What the `Authorization` header begins with.
pub(super) const KIND: &str = "AWS";

/// The regions that opened before version 4. S3 refuses version 2 in all others (S3 User Guide,
/// *AWS Signature Version 2 turned off (deprecated) for Amazon S3*).
const REGIONS: [&str; 9] = [
    "us-east-1",
    "us-west-1",
    "us-west-2",
    "eu-west-1",
    "ap-northeast-1",
    "ap-southeast-1",
    "ap-southeast-2",
    "sa-east-1",
    "us-gov-west-1",
];

/// The parameters that are part of the resource.
const SIGNED: [&str; 50] = [
    "abac",
    "accelerate",
    "acl",
    "analytics",
    "attributes",
    "cors",
    "defaultObjectAcl",
    "delete",
    "encryption",
    "intelligent-tiering",
    "inventory",
    "legal-hold",
    "lifecycle",
    "location",
    "logging",
    "metadataConfiguration",
    "metadataInventoryTable",
    "metadataJournalTable",
    "metadataTable",
    "metrics",
    "notification",
    "object-lock",
    "ownershipControls",
    "partNumber",
    "policy",
    "policyStatus",
    "publicAccessBlock",
    "renameObject",
    "replication",
    "requestPayment",
    "response-cache-control",
    "response-content-disposition",
    "response-content-encoding",
    "response-content-language",
    "response-content-type",
    "response-expires",
    "restore",
    "retention",
    "select",
    "select-type",
    "session",
    "storageClass",
    "tagging",
    "torrent",
    "uploadId",
    "uploads",
    "versionId",
    "versioning",
    "versions",
    "website",
];

/// Whether S3 takes version 2 in a region.
pub fn serves(region: &str) -> bool {
    REGIONS.contains(&region)
}

/// The parameters of a signed URL that are there.
#[derive(Default)]
pub(super) struct Parameters<'a> {
    access_key_id: Option<Cow<'a, str>>,
    signature: Option<Cow<'a, str>>,
    expires: Option<Cow<'a, str>>,
}

impl<'a> Parameters<'a> {
    pub(super) fn slot(&mut self, name: &str) -> Option<&mut Option<Cow<'a, str>>> {
        Some(match name {
            "AWSAccessKeyId" => &mut self.access_key_id,
            "Signature" => &mut self.signature,
            "Expires" => &mut self.expires,
            _ => return None,
        })
    }

    /// Whether they are meant to authenticate at all.
    pub(super) fn are_meant(&self) -> bool {
        self.access_key_id.is_some() || self.signature.is_some()
    }
}

pub(super) fn claim(
    parts: &Parts,
    dialect: Dialect,
    hosts: &[String],
    parameters: &Parameters<'_>,
) -> Result<Claim, Refusal> {
    if dialect != Dialect::S3 {
        return Err(refusals::version_2(dialect));
    }
    let Parameters {
        access_key_id: Some(access_key_id),
        signature: Some(signature),
        expires: Some(expires),
    } = parameters
    else {
        return Err(refusals::version_2_incomplete());
    };
    let digits = !expires.is_empty() && expires.bytes().all(|byte| byte.is_ascii_digit());
    let end = expires.parse().ok().filter(|_| digits);
    let as_headers = acting_as_headers(parts)?;
    let token = header_text(parts, SECURITY_TOKEN)
        .or_else(|| as_headers.get(SECURITY_TOKEN).map(String::as_str));
    Ok(Claim {
        access_key_id: access_key_id.as_ref().into(),
        signature: signature.as_ref().into(),
        security_token: token.map(Into::into),
        presigned: true,
        dialect,
        time_seconds: end.ok_or_else(|| refusals::version_2_expires(expires))?,
        time_sent: expires.as_ref().into(),
        version: Version::Two { host_bucket: host_bucket(parts, hosts) },
    })
}

/// The bucket that the host names: the resource begins with it, as if it were in the path.
pub(super) fn host_bucket(parts: &Parts, hosts: &[String]) -> Option<String> {
    route::bucket_of_host(parts, hosts).map(Into::into)
}

/// Whether a parameter of a signed URL acts as a header.
pub(super) fn acts_as_header(name: &str) -> bool {
    let is = |header: &str| name.eq_ignore_ascii_case(header);
    query::is_amz(name) || is("content-type") || is("content-md5")
}

pub(super) fn verify(
    claim: &Claim,
    host_bucket: Option<&str>,
    parts: &Parts,
    key: &SigningKey,
) -> Result<(), Refusal> {
    let mut shown = None;
    for form in FORMS {
        let text = string_to_sign(claim, host_bucket, parts, form)?;
        let signature = key.sign_version_2(&text);
        if verify_slices_are_equal(signature.as_bytes(), claim.signature.as_bytes()).is_ok() {
            return Ok(());
        }
        shown.get_or_insert(text);
    }
    Err(shown_mismatch(claim, &String::from_utf8_lossy(&shown.unwrap_or_default())))
}

/// How clients write the same resource differently. Either way it is routed alike.
#[derive(Clone, Copy)]
struct Form {
    /// Of `?uploads=` some sign `?uploads`.
    bare: bool,
    /// Of `/bucket` some sign `/bucket/`, among them boto3.
    slash: bool,
}

const FORMS: [Form; 4] = [
    Form { bare: false, slash: false },
    Form { bare: false, slash: true },
    Form { bare: true, slash: false },
    Form { bare: true, slash: true },
];

fn string_to_sign(
    claim: &Claim,
    host_bucket: Option<&str>,
    parts: &Parts,
    form: Form,
) -> Result<Vec<u8>, Refusal> {
    let mut headers: BTreeMap<String, Vec<u8>> = BTreeMap::new();
    if claim.presigned {
        headers.extend(acting_as_headers(parts)?.into_iter().map(|(k, v)| (k, v.into_bytes())));
    }
    for name in parts.headers.keys().map(|name| name.as_str()) {
        if acts_as_header(name) || name == "date" {
            headers.insert(name.to_owned(), joined(parts, name));
        }
    }
    let line = |name: &str| headers.get(name).map_or(&b""[..], Vec::as_slice);
    let time = match claim.presigned {
        true => claim.time_sent.as_bytes(),
        // The header of AWS's own stands among its like.
        false if headers.contains_key("x-amz-date") => b"",
        false => line("date"),
    };
    let method = parts.method.as_str().as_bytes();
    let mut text = [method, line("content-md5"), line("content-type"), time, b""].join(&b'\n');
    for (name, value) in headers.iter().filter(|(name, _)| query::is_amz(name)) {
        for piece in [name.as_bytes(), b":", value, b"\n"] {
            text.extend_from_slice(piece);
        }
    }
    write_resource(host_bucket, parts, form, &mut text)?;
    Ok(text)
}

/// The values of a header, no space around them and a comma between.
fn joined(parts: &Parts, name: &str) -> Vec<u8> {
    let values: Vec<&[u8]> =
        parts.headers.get_all(name).iter().map(|value| value.as_bytes().trim_ascii()).collect();
    values.join(&b',')
}

/// The parameters of a signed URL that act as headers, by their names in lower case. Of one that
/// is given twice the first counts, here as in [`Claim::hoist`]. What no header can hold, a line
/// end above all, has no place in the string to sign.
fn acting_as_headers(parts: &Parts) -> Result<BTreeMap<String, String>, Refusal> {
    let mut found = BTreeMap::new();
    for (name, value) in parameters(parts.uri.query().unwrap_or("")) {
        let name = decoded(name);
        if acts_as_header(&name) {
            let value = decoded(value).trim_ascii().to_owned();
            if HeaderName::from_bytes(name.as_bytes()).is_err()
                || HeaderValue::from_str(&value).is_err()
            {
                return Err(refusals::no_header(name, value));
            }
            found.entry(name.to_ascii_lowercase()).or_insert(value);
        }
    }
    Ok(found)
}

/// Write the bucket, the path as it was sent, and the signed parameters, decoded and by name.
fn write_resource(
    host_bucket: Option<&str>,
    parts: &Parts,
    form: Form,
    out: &mut Vec<u8>,
) -> Result<(), Refusal> {
    if let Some(bucket) = host_bucket {
        out.push(b'/');
        out.extend_from_slice(bucket.as_bytes());
    }
    let path = match parts.uri.path() {
        "" => "/",
        path => path,
    };
    out.extend_from_slice(path.as_bytes());
    let is_bucket = host_bucket.is_none() && path.len() > 1 && !path[1..].contains('/');
    if form.slash && is_bucket {
        out.push(b'/');
    }
    let query = parts.uri.query().unwrap_or("");
    let mut signed: Vec<(Cow<str>, Option<Cow<str>>)> = query
        .split('&')
        .map(|parameter| match parameter.split_once('=') {
            Some((name, value)) => (decoded(name), Some(decoded(value))),
            None => (decoded(parameter), None),
        })
        .filter(|(name, _)| is_signed(name))
        .collect();
    // Stable: of two of one name the first counts, so their order is signed too.
    signed.sort_by(|(one, _), (other, _)| one.cmp(other));
    for (at, (name, value)) in signed.iter().enumerate() {
        out.push(if at == 0 { b'?' } else { b'&' });
        out.extend_from_slice(name.as_bytes());
        let Some(value) = value else { continue };
        if value.split('&').skip(1).any(|piece| is_signed(piece.split('=').next().unwrap_or(""))) {
            return Err(refusals::ambiguous(name.as_ref(), value.as_ref()));
        }
        if !(form.bare && value.is_empty()) {
            out.push(b'=');
            out.extend_from_slice(value.as_bytes());
        }
    }
    Ok(())
}

fn is_signed(name: &str) -> bool {
    SIGNED.contains(&name)
}
