//! The `Authorization` header.
//!
//! # Invariants
//!
//! * Of version 4, reads exactly three components, each once; anything else is refused in AWS's
//!   words.

use std::borrow::Cow;

use http::request::Parts;

use super::refusals::{Place, Refuse};
use super::{ALGORITHM, ALGORITHM_4A, Claim, Dialect, SECURITY_TOKEN, Scope, Version};
use super::{date, header_text, refusals, version_2};
use crate::Refusal;

pub(super) const PLACE: Place = Place::Header;

/// The header's text; an empty one counts as none.
pub(super) fn authorization(parts: &Parts) -> Option<&[u8]> {
    let value = parts.headers.get(http::header::AUTHORIZATION)?.as_bytes();
    (!value.is_empty()).then_some(value)
}

pub(super) fn claim(
    parts: &Parts,
    dialect: Dialect,
    hosts: &[String],
    value: &[u8],
) -> Result<Claim, Refusal> {
    // The standard library's look for bytes that are no text goes one by one.
    let text =
        std::str::from_utf8(value).map_or_else(|_| String::from_utf8_lossy(value), Cow::Borrowed);
    let refuse = Refuse { dialect, place: PLACE };
    let Some((kind, rest)) = text.split_once(' ') else {
        return Err(refusals::no_space(dialect, &text));
    };
    match kind {
        ALGORITHM => {}
        ALGORITHM_4A => return Err(refusals::version_4a(dialect)),
        version_2::KIND => return version_2_claim(parts, &refuse, hosts, &text, rest),
        _ => return Err(refusals::unknown_kind(dialect, kind, &text)),
    }
    let components = Components::parse(&refuse, &text, rest)?;
    let sent = request_date(parts, &refuse, &text)?;
    let [access_key_id, day, region, service, terminal] =
        refuse.credential(components.credential)?;
    let scope = Scope {
        date: sent.date,
        day: day.into(),
        region: region.into(),
        service: service.into(),
        terminal: terminal.into(),
        signed_headers: components.signed_headers.into(),
        expires_seconds: None,
    };
    Ok(Claim {
        access_key_id: access_key_id.into(),
        signature: components.signature.into(),
        security_token: security_token(parts),
        presigned: false,
        dialect,
        time_seconds: sent.seconds,
        time_sent: sent.text.into(),
        version: Version::Four(scope),
    })
}

/// `AWS key-id:signature`.
fn version_2_claim(
    parts: &Parts,
    refuse: &Refuse,
    hosts: &[String],
    whole: &str,
    rest: &str,
) -> Result<Claim, Refusal> {
    let dialect = refuse.dialect;
    let (access_key_id, signature) = match rest.split_once(':') {
        Some((_, signature)) if signature.contains(':') => None,
        pair => pair,
    }
    .ok_or_else(|| refusals::version_2_malformed(dialect, whole))?;
    if dialect != Dialect::S3 {
        return Err(refusals::version_2(dialect));
    }
    let sent = request_date(parts, refuse, whole)?;
    Ok(Claim {
        access_key_id: access_key_id.into(),
        signature: signature.into(),
        security_token: security_token(parts),
        presigned: false,
        dialect,
        time_seconds: sent.seconds,
        time_sent: sent.text.into(),
        version: Version::Two { host_bucket: version_2::host_bucket(parts, hosts) },
    })
}

fn security_token(parts: &Parts) -> Option<String> {
    header_text(parts, SECURITY_TOKEN).map(Into::into)
}

struct Components<'a> {
    credential: &'a str,
    signed_headers: &'a str,
    signature: &'a str,
}

impl<'a> Components<'a> {
    fn parse(refuse: &Refuse, whole: &str, rest: &'a str) -> Result<Components<'a>, Refusal> {
        let (mut credential, mut signed_headers, mut signature) = (None, None, None);
        let mut count = 0;
        for component in rest.split([',']).map(str::trim) {
            count += 1;
            let slot = match component.split_once(['=']) {
                Some(("Credential", value)) => Some((&mut credential, value)),
                Some(("SignedHeaders", value)) => Some((&mut signed_headers, value)),
                Some(("Signature", value)) => Some((&mut signature, value)),
                Some(_) => None,
                None => return Err(refuse.component(component, whole)),
            };
            if let Some((slot, value)) = slot {
                *slot = Some(value);
            }
        }
        match (credential, signed_headers, signature) {
            (Some(credential), Some(signed_headers), Some(signature)) if count == 3 => {
                Ok(Components { credential, signed_headers, signature })
            }
            _ => Err(refuse.components(
                count,
                [credential.is_some(), signature.is_some(), signed_headers.is_some()],
                whole,
            )),
        }
    }
}

/// The time of a request: as it was sent, in the basic form, and in seconds.
struct Sent<'a> {
    text: &'a str,
    date: String,
    seconds: i64,
}

/// The time in `x-amz-date`, else in `Date`.
fn request_date<'a>(
    parts: &'a Parts,
    refuse: &Refuse,
    authorization: &str,
) -> Result<Sent<'a>, Refusal> {
    let text = header_text(parts, "x-amz-date").or_else(|| header_text(parts, "date"));
    let Some(text) = text else {
        return Err(refuse.no_date(authorization));
    };
    if let Some(seconds) = date::parse_basic(text) {
        return Ok(Sent { text, date: text.to_owned(), seconds });
    }
    match date::parse_http(text) {
        Some(seconds) => Ok(Sent { text, date: date::basic(seconds), seconds }),
        None => Err(refuse.bad_date(text)),
    }
}
