//! Presigned URLs: the parameters that carry a signature in the query string.
//!
//! # Invariants
//!
//! * Names are matched as sent, values are percent-decoded once.
//! * Of a parameter given twice the first counts here; both are under the signature.

use std::borrow::Cow;

use http::request::Parts;
use percent_encoding::percent_decode_str;

use super::refusals::{Place, Refuse};
use super::{ALGORITHM, ALGORITHM_4A, Claim, Dialect, EXPIRES_SECONDS_MAX, SECURITY_TOKEN, Scope};
use super::{Version, date, header_text, refusals, refusals::ExpiresFault, version_2};
use crate::Refusal;

pub(super) const PLACE: Place = Place::Query;

/// Which authentication a query string carries.
pub(super) enum Found<'a> {
    Nothing,
    Version2(Box<version_2::Parameters<'a>>),
    Version4(Box<Parameters<'a>>),
}

/// The parameters of version 4 that are there.
#[derive(Default)]
pub(super) struct Parameters<'a> {
    algorithm: Option<Cow<'a, str>>,
    credential: Option<Cow<'a, str>>,
    date: Option<Cow<'a, str>>,
    expires: Option<Cow<'a, str>>,
    signed_headers: Option<Cow<'a, str>>,
    signature: Option<Cow<'a, str>>,
    security_token: Option<Cow<'a, str>>,
}

impl<'a> Parameters<'a> {
    fn slot(&mut self, name: &str) -> Option<&mut Option<Cow<'a, str>>> {
        Some(match name {
            "X-Amz-Algorithm" => &mut self.algorithm,
            "X-Amz-Credential" => &mut self.credential,
            "X-Amz-Date" => &mut self.date,
            "X-Amz-Expires" => &mut self.expires,
            "X-Amz-SignedHeaders" => &mut self.signed_headers,
            "X-Amz-Signature" => &mut self.signature,
            "X-Amz-Security-Token" => &mut self.security_token,
            _ => return None,
        })
    }

    /// The names of those that are missing and must be there.
    fn missing(&self, dialect: Dialect) -> Vec<&'static str> {
        let all = [
            ("X-Amz-Algorithm", self.algorithm.is_none()),
            ("X-Amz-Credential", self.credential.is_none()),
            ("X-Amz-Signature", self.signature.is_none()),
            ("X-Amz-Date", self.date.is_none()),
            ("X-Amz-SignedHeaders", self.signed_headers.is_none()),
            ("X-Amz-Expires", self.expires.is_none() && dialect == Dialect::S3),
        ];
        all.into_iter().filter_map(|(name, missing)| missing.then_some(name)).collect()
    }
}

/// Whether a parameter has the name of one of AWS's own headers, as which it may act.
pub(super) fn is_amz(name: &str) -> bool {
    name.get(..6).is_some_and(|start| start.eq_ignore_ascii_case("x-amz-"))
}

/// Whether a parameter of a presigned URL is part of the signature's own machinery.
pub(super) fn is_signature_parameter(name: &str) -> bool {
    Parameters::default().slot(name).is_some()
}

pub(super) fn find(query: Option<&str>) -> Found<'_> {
    // Most requests end here: one look for words that every form of query authentication has.
    let Some(query) = query else { return Found::Nothing };
    if !query.contains("X-Amz-") && !query.contains("Signature") && !query.contains("AWSAccess") {
        return Found::Nothing;
    }
    let mut found = Parameters::default();
    let mut found_2 = version_2::Parameters::default();
    for (name, value) in parameters(query) {
        let slot = match found.slot(name) {
            None => found_2.slot(name),
            slot => slot,
        };
        if let Some(slot @ None) = slot {
            *slot = Some(decoded(value));
        }
    }
    if found.algorithm.is_some() || found.credential.is_some() || found.signature.is_some() {
        Found::Version4(Box::new(found))
    } else if found_2.are_meant() {
        Found::Version2(Box::new(found_2))
    } else {
        Found::Nothing
    }
}

pub(super) fn claim(
    parts: &Parts,
    dialect: Dialect,
    parameters: &Parameters<'_>,
) -> Result<Claim, Refusal> {
    let refuse = Refuse { dialect, place: PLACE };
    let Parameters {
        algorithm: Some(algorithm),
        credential: Some(credential),
        date: Some(sent),
        signed_headers: Some(signed_headers),
        signature: Some(signature),
        expires,
        security_token,
    } = parameters
    else {
        return Err(refuse.parameters(&parameters.missing(dialect)));
    };
    match algorithm.as_ref() {
        ALGORITHM => {}
        ALGORITHM_4A => return Err(refusals::version_4a(dialect)),
        other => return Err(refuse.algorithm(other)),
    }
    let [access_key_id, day, region, service, terminal] = refuse.credential(credential)?;
    let time_seconds = date::parse_basic(sent).ok_or_else(|| refuse.bad_date(sent))?;
    let expires_seconds = match expires {
        Some(text) => Some(read_expires(text).map_err(|fault| refuse.expires(fault))?),
        None if dialect == Dialect::S3 => {
            return Err(refuse.parameters(&parameters.missing(dialect)));
        }
        None => None,
    };
    let token = security_token.as_deref().or_else(|| header_text(parts, SECURITY_TOKEN));
    let scope = Scope {
        date: sent.as_ref().into(),
        day: day.into(),
        region: region.into(),
        service: service.into(),
        terminal: terminal.into(),
        signed_headers: signed_headers.as_ref().into(),
        expires_seconds,
    };
    Ok(Claim {
        access_key_id: access_key_id.into(),
        signature: signature.as_ref().into(),
        security_token: token.map(Into::into),
        presigned: true,
        dialect,
        time_seconds,
        time_sent: sent.as_ref().into(),
        version: Version::Four(scope),
    })
}

fn read_expires(text: &str) -> Result<u32, ExpiresFault> {
    let digits = text.strip_prefix('-').unwrap_or(text);
    if digits.is_empty() || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(ExpiresFault::NotANumber);
    }
    if digits.len() < text.len() {
        return Err(ExpiresFault::Negative);
    }
    match digits.parse() {
        Ok(seconds) if seconds <= EXPIRES_SECONDS_MAX => Ok(seconds),
        _ => Err(ExpiresFault::TooLong),
    }
}

/// The parameters of a query string, as sent. One without `=` has an empty value.
pub(crate) fn parameters(query: &str) -> impl Iterator<Item = (&str, &str)> {
    query
        .split('&')
        .filter(|parameter| !parameter.is_empty())
        .map(|parameter| parameter.split_once('=').unwrap_or((parameter, "")))
}

/// A value of a query string: percent-decoded, `+` read as a space.
pub(crate) fn decoded(value: &str) -> Cow<'_, str> {
    if value.contains('+') {
        let spaced = value.replace('+', " ");
        return Cow::Owned(percent_decode_str(&spaced).decode_utf8_lossy().into_owned());
    }
    percent_decode_str(value).decode_utf8_lossy()
}
