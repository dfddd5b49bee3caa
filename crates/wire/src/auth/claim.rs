//! A claim: what a request says about who signed it, when, and for which scope.
//!
//! # Invariants
//!
//! * `date` is always in the basic form, whatever header the time came in.
//! * The scope is checked against the date of the request, so that a key of one day cannot sign
//!   for another.

use http::header::{HeaderName, HeaderValue};
use http::request::Parts;

use super::header::PLACE as HEADER;
use super::query::PLACE as QUERY;
use super::refusals::{self, Refuse};
use super::{Dialect, SKEW_SECONDS, TERMINAL, date, decoded, iso, parameters, query};
use crate::{Protocol, Refusal};

/// The age the JSON protocols allow.
const JSON_SKEW_SECONDS: i64 = 5 * 60;

/// What a signed request claims.
#[derive(Clone, Debug)]
pub struct Claim {
    pub access_key_id: String,
    /// The time of the request, `YYYYMMDDTHHMMSSZ`.
    pub date: String,
    /// The day of the credential, `YYYYMMDD`.
    pub scope_date: String,
    pub region: String,
    pub service: String,
    /// The names of the signed headers, with semicolons between them.
    pub signed_headers: String,
    /// As sent.
    pub signature: String,
    /// How long a presigned URL lives.
    pub expires_seconds: Option<u32>,
    pub security_token: Option<String>,
    pub presigned: bool,
    pub dialect: Dialect,
    /// The time of the request, in seconds since the epoch.
    pub time_seconds: i64,
    pub(crate) terminal: String,
    pub(crate) time_sent: String,
}

impl Claim {
    /// The scope of the signature: `date/region/service/aws4_request`.
    pub fn scope(&self) -> String {
        let Claim { scope_date, region, service, terminal, .. } = self;
        format!("{scope_date}/{region}/{service}/{terminal}")
    }

    pub fn signs(&self, header: &str) -> bool {
        self.signed_headers.split(';').any(|name| name.eq_ignore_ascii_case(header))
    }

    /// Check the time of the request against the clock of the server.
    pub fn check_time(&self, now_seconds: i64) -> Result<(), Refusal> {
        match (self.dialect, self.presigned) {
            (Dialect::S3, false) => self.check_skew(now_seconds),
            (Dialect::S3, true) => self.check_expiry(now_seconds),
            (Dialect::Other(protocol), _) => self.check_age(protocol, now_seconds),
        }
    }

    fn check_skew(&self, now_seconds: i64) -> Result<(), Refusal> {
        if self.time_seconds.abs_diff(now_seconds) <= SKEW_SECONDS.unsigned_abs() {
            return Ok(());
        }
        Err(refusals::too_skewed(&self.time_sent, now_seconds))
    }

    fn check_expiry(&self, now_seconds: i64) -> Result<(), Refusal> {
        if self.time_seconds > now_seconds.saturating_add(SKEW_SECONDS) {
            return Err(Refusal::access_denied("Request is not valid yet")
                .with("X-Amz-Date", &self.time_sent)
                .with("ServerTime", iso(now_seconds)));
        }
        let lives = self.expires_seconds.unwrap_or(0);
        let ends = self.time_seconds.saturating_add(lives.into());
        // A life of no seconds is over at once.
        if now_seconds >= ends {
            return Err(Refusal::access_denied("Request has expired")
                .with("X-Amz-Expires", lives)
                .with("Expires", iso(ends))
                .with("ServerTime", iso(now_seconds)));
        }
        Ok(())
    }

    fn check_age(&self, protocol: Protocol, now_seconds: i64) -> Result<(), Refusal> {
        let skew = if protocol.is_json() { JSON_SKEW_SECONDS } else { SKEW_SECONDS };
        let allowed = self.expires_seconds.map_or(skew, i64::from);
        if self.time_seconds < now_seconds.saturating_sub(allowed) {
            let dialect = self.dialect;
            return Err(refusals::signature_expired(dialect, &self.date, now_seconds, allowed));
        }
        if self.time_seconds > now_seconds.saturating_add(skew) {
            return Err(refusals::signature_not_yet(self.dialect, &self.date, now_seconds, skew));
        }
        Ok(())
    }

    /// Check what the signature is scoped to. `services` are the names that will do, the proper
    /// one first; without an expected region any will do.
    pub fn check_scope(
        &self,
        expected_region: Option<&str>,
        services: &[&str],
    ) -> Result<(), Refusal> {
        match self.dialect {
            Dialect::S3 => self.check_scope_of_s3(expected_region, services),
            Dialect::Other(_) => self.check_scope_of_others(expected_region, services),
        }
    }

    fn check_scope_of_s3(
        &self,
        expected_region: Option<&str>,
        services: &[&str],
    ) -> Result<(), Refusal> {
        let place = if self.presigned { QUERY } else { HEADER };
        let refuse = Refuse { dialect: self.dialect, place };
        let Claim { scope_date, region, service, terminal, .. } = self;
        let day = &self.date[..8];
        if scope_date != day {
            if date::is_scope_date(scope_date) {
                return Err(refuse.scope_date_differs(scope_date, day));
            }
            return Err(refuse.malformed_credential(&format!(
                "incorrect date format \"{scope_date}\". This date in the credential must be in \
                 the format \"yyyyMMdd\"."
            )));
        }
        if let Some(expected) = expected_region.filter(|expected| expected != region) {
            let text = format!("the region '{region}' is wrong; expecting '{expected}'");
            return Err(refuse.malformed_credential(&text).with("Region", expected));
        }
        if !services.contains(&service.as_str()) {
            let expected = services.first().copied().unwrap_or("");
            return Err(refuse.malformed_credential(&format!(
                "incorrect service \"{service}\". This endpoint belongs to \"{expected}\"."
            )));
        }
        if terminal != TERMINAL {
            return Err(refuse.malformed_credential(&format!(
                "incorrect terminal \"{terminal}\". This endpoint uses \"{TERMINAL}\"."
            )));
        }
        Ok(())
    }

    fn check_scope_of_others(
        &self,
        expected_region: Option<&str>,
        services: &[&str],
    ) -> Result<(), Refusal> {
        let mut faults = Vec::new();
        if expected_region.is_some_and(|expected| expected != self.region) {
            faults.push(format!(
                "Credential should be scoped to a valid region, not '{}'.",
                self.region
            ));
        }
        if !services.contains(&self.service.as_str()) {
            let expected = services.first().copied().unwrap_or("");
            faults.push(format!("Credential should be scoped to correct service: '{expected}'."));
        }
        if self.terminal != TERMINAL {
            faults.push(refusals::terminal_fault(&self.terminal));
        }
        let day = &self.date[..8];
        if self.scope_date != day {
            faults.push(format!(
                "Date in Credential scope does not match YYYYMMDD from ISO-8601 version of date \
                 from HTTP: '{}' != '{day}', from '{}'.",
                self.scope_date, self.date
            ));
        }
        if faults.is_empty() { Ok(()) } else { Err(refusals::scope(self.dialect, &faults)) }
    }

    /// Turn the `x-amz-*` parameters of a presigned URL into headers, as which they act.
    ///
    /// Only after [`Claim::verify`]: the parameters are under the signature. A header that is
    /// there already stays. Does nothing for a signature in the header.
    pub fn hoist(&self, parts: &mut Parts) -> Result<(), Refusal> {
        if !self.presigned {
            return Ok(());
        }
        let query = parts.uri.query().unwrap_or("").to_owned();
        for (name, value) in parameters(&query) {
            let name = decoded(name);
            let is_amz = name.get(..6).is_some_and(|start| start.eq_ignore_ascii_case("x-amz-"));
            if !is_amz || query::is_signature_parameter(&name) {
                continue;
            }
            let value = decoded(value);
            let header = HeaderName::from_bytes(name.as_bytes()).ok();
            match (header, HeaderValue::from_bytes(value.as_bytes())) {
                (Some(header), Ok(value)) => {
                    parts.headers.entry(header).or_insert(value);
                }
                _ => {
                    return Err(Refusal::invalid_argument(
                        "The parameter cannot be read as a header.",
                        name,
                        value,
                    ));
                }
            }
        }
        Ok(())
    }
}
