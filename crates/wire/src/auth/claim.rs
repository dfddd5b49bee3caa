//! A claim: what a request says about who signed it, when, how, and for which scope.
//!
//! # Invariants
//!
//! * `Scope::date` is always in the basic form, whatever header the time came in.
//! * The scope is checked against the date of the request, so that a key of one day cannot sign
//!   for another.

use http::header::{HeaderName, HeaderValue};
use http::request::Parts;

use super::header::PLACE as HEADER;
use super::query::PLACE as QUERY;
use super::refusals::{self, Refuse};
use super::{Dialect, SKEW_SECONDS, SigningKey, TERMINAL, date, decoded, iso, parameters, query};
use super::{verify, version_2};
use crate::{Protocol, Refusal};

/// The age the JSON protocols allow.
const JSON_SKEW_SECONDS: i64 = 5 * 60;

/// What a signed request claims.
#[derive(Clone, Debug)]
pub struct Claim {
    pub access_key_id: String,
    /// As sent.
    pub signature: String,
    pub security_token: Option<String>,
    pub presigned: bool,
    pub dialect: Dialect,
    /// The time of the request, in seconds since the epoch. A URL of version 2 says only when it
    /// ends, and this is that.
    pub time_seconds: i64,
    pub version: Version,
    pub(crate) time_sent: String,
}

/// How a request was signed.
#[derive(Clone, Debug)]
pub enum Version {
    /// With the secret itself, for any region; S3 alone takes it. The bucket is the one that the
    /// host names, which is signed as part of the path.
    Two { host_bucket: Option<String> },
    /// With a key derived from the secret, for one day, region and service.
    Four(Scope),
}

/// What a signature of version 4 is for.
#[derive(Clone, Debug)]
pub struct Scope {
    /// The time of the request, `YYYYMMDDTHHMMSSZ`.
    pub date: String,
    /// The day of the credential, `YYYYMMDD`.
    pub day: String,
    pub region: String,
    pub service: String,
    pub(crate) terminal: String,
    /// The names of the signed headers, with semicolons between them.
    pub signed_headers: String,
    /// How long a presigned URL lives.
    pub expires_seconds: Option<u32>,
}

impl Scope {
    /// The line of the string to sign: `day/region/service/aws4_request`.
    pub(crate) fn line(&self) -> String {
        let Scope { day, region, service, terminal, .. } = self;
        [day, region, service, terminal].map(String::as_str).join("/")
    }

    pub(super) fn signs(&self, header: &str) -> bool {
        self.signed_headers.split([';']).any(|name| name.eq_ignore_ascii_case(header))
    }
}

impl Claim {
    /// The region that the request is signed for. Version 2 signs for every region.
    pub fn region(&self) -> Option<&str> {
        match &self.version {
            Version::Two { .. } => None,
            Version::Four(scope) => Some(&scope.region),
        }
    }

    /// When the request was signed. A URL of version 2 says only when it ends, and a form of
    /// version 2 nothing.
    pub fn signed_at_seconds(&self) -> Option<i64> {
        match self.version {
            Version::Two { .. } if self.presigned => None,
            _ => Some(self.time_seconds),
        }
    }

    /// The version's name in the event log.
    pub fn version_name(&self) -> &'static str {
        match self.version {
            Version::Two { .. } => "SigV2",
            Version::Four(_) => "SigV4",
        }
    }

    /// The key that the claimed signature was made with, if `secret` is the caller's.
    pub fn derive_key(&self, secret: &str) -> SigningKey {
        match &self.version {
            Version::Two { .. } => SigningKey::of_version_2(secret),
            Version::Four(scope) => {
                SigningKey::derive(secret, &scope.day, &scope.region, &scope.service)
            }
        }
    }

    /// The name of that key: claims of one name share the key.
    pub fn key_name(&self) -> String {
        match &self.version {
            Version::Two { .. } => format!("{}/{}", self.access_key_id, self.version_name()),
            Version::Four(Scope { day, region, service, terminal, .. }) => {
                [&self.access_key_id, day, region, service, terminal].map(String::as_str).join("/")
            }
        }
    }

    /// Check that the signature is that of `key`. `payload` is [`Claim::payload`], or the hash of
    /// the body where the mode is [`super::PayloadMode::Received`].
    pub fn verify(&self, parts: &Parts, key: &SigningKey, payload: &str) -> Result<(), Refusal> {
        match &self.version {
            Version::Two { host_bucket } => {
                version_2::verify(self, host_bucket.as_deref(), parts, key)
            }
            Version::Four(scope) => verify::verify(self, scope, parts, key, payload),
        }
    }

    /// Check the time of the request against the clock of the server.
    pub fn check_time(&self, now_seconds: i64) -> Result<(), Refusal> {
        match (&self.version, self.dialect, self.presigned) {
            (Version::Four(scope), Dialect::Other(protocol), _) => {
                self.check_age(scope, protocol, now_seconds)
            }
            (_, _, false) => self.check_skew(now_seconds),
            (Version::Four(scope), _, true) => self.check_expiry(scope, now_seconds),
            (Version::Two { .. }, _, true) => self.check_end(now_seconds),
        }
    }

    fn check_skew(&self, now_seconds: i64) -> Result<(), Refusal> {
        if self.time_seconds.abs_diff(now_seconds) <= SKEW_SECONDS.unsigned_abs() {
            return Ok(());
        }
        Err(refusals::too_skewed(&self.time_sent, now_seconds))
    }

    fn check_expiry(&self, scope: &Scope, now_seconds: i64) -> Result<(), Refusal> {
        if self.time_seconds > now_seconds.saturating_add(SKEW_SECONDS) {
            return Err(Refusal::access_denied("Request is not valid yet")
                .with("X-Amz-Date", &self.time_sent)
                .with("ServerTime", iso(now_seconds)));
        }
        let lives = scope.expires_seconds.unwrap_or(0);
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

    /// A URL of version 2 names its end, as far away as its maker likes.
    fn check_end(&self, now_seconds: i64) -> Result<(), Refusal> {
        if now_seconds < self.time_seconds {
            return Ok(());
        }
        Err(Refusal::access_denied("Request has expired")
            .with("Expires", iso(self.time_seconds))
            .with("ServerTime", iso(now_seconds)))
    }

    fn check_age(
        &self,
        scope: &Scope,
        protocol: Protocol,
        now_seconds: i64,
    ) -> Result<(), Refusal> {
        let skew = if protocol.is_json() { JSON_SKEW_SECONDS } else { SKEW_SECONDS };
        let allowed = scope.expires_seconds.map_or(skew, i64::from);
        if self.time_seconds < now_seconds.saturating_sub(allowed) {
            let dialect = self.dialect;
            return Err(refusals::signature_expired(dialect, &scope.date, now_seconds, allowed));
        }
        if self.time_seconds > now_seconds.saturating_add(skew) {
            return Err(refusals::signature_not_yet(self.dialect, &scope.date, now_seconds, skew));
        }
        Ok(())
    }

    /// Check what the signature is scoped to. `services` are the names that will do, the proper
    /// one first; without an expected region any will do. Version 2 has no scope.
    pub fn check_scope(
        &self,
        expected_region: Option<&str>,
        services: &[&str],
    ) -> Result<(), Refusal> {
        let Version::Four(scope) = &self.version else { return Ok(()) };
        match self.dialect {
            Dialect::S3 => self.check_scope_of_s3(scope, expected_region, services),
            Dialect::Other(_) => self.check_scope_of_others(scope, expected_region, services),
        }
    }

    fn check_scope_of_s3(
        &self,
        scope: &Scope,
        expected_region: Option<&str>,
        services: &[&str],
    ) -> Result<(), Refusal> {
        let place = if self.presigned { QUERY } else { HEADER };
        let refuse = Refuse { dialect: self.dialect, place };
        let Scope { day, region, service, terminal, .. } = scope;
        let today = &scope.date[..8];
        if day != today {
            if date::is_scope_date(day) {
                return Err(refuse.scope_date_differs(day, today));
            }
            return Err(refuse.malformed_credential(&format!(
                "incorrect date format \"{day}\". This date in the credential must be in \
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
        scope: &Scope,
        expected_region: Option<&str>,
        services: &[&str],
    ) -> Result<(), Refusal> {
        let Scope { date, day, region, service, terminal, .. } = scope;
        let mut faults = Vec::new();
        if expected_region.is_some_and(|expected| expected != region) {
            faults.push(format!("Credential should be scoped to a valid region, not '{region}'."));
        }
        if !services.contains(&service.as_str()) {
            let expected = services.first().copied().unwrap_or("");
            faults.push(format!("Credential should be scoped to correct service: '{expected}'."));
        }
        if terminal != TERMINAL {
            faults.push(refusals::terminal_fault(terminal));
        }
        let today = &date[..8];
        if day != today {
            faults.push(format!(
                "Date in Credential scope does not match YYYYMMDD from ISO-8601 version of date \
                 from HTTP: '{day}' != '{today}', from '{date}'."
            ));
        }
        if faults.is_empty() { Ok(()) } else { Err(refusals::scope(self.dialect, &faults)) }
    }

    /// Turn the parameters of a presigned URL that act as headers into headers: the `x-amz-*`
    /// ones, and those that version 2 has besides.
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
            if !self.acts_as_header(&name) {
                continue;
            }
            let value = decoded(value);
            let value = value.trim_ascii();
            let header = HeaderName::from_bytes(name.as_bytes()).ok();
            match (header, HeaderValue::from_bytes(value.as_bytes())) {
                (Some(header), Ok(value)) => {
                    parts.headers.entry(header).or_insert(value);
                }
                _ => return Err(refusals::no_header(name, value)),
            }
        }
        Ok(())
    }

    fn acts_as_header(&self, name: &str) -> bool {
        match self.version {
            Version::Two { .. } => version_2::acts_as_header(name),
            Version::Four(_) => query::is_amz(name) && !query::is_signature_parameter(name),
        }
    }
}
