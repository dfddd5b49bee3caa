//! Which service a request is for, and the operations of the protocols that name them.
//!
//! # Invariants
//!
//! * What the client signed for comes first; then its target, then the host. S3 has the rest.
//! * A service we do not have gets a stand-in that speaks its protocol, so that the refusal can
//!   be read.

use std::borrow::Cow;

use http::request::Parts;

use super::{Routed, query};
use crate::{Protocol, Refusal, SERVICES, Service, s3, s3control, unserved};

/// The longest name of an operation that a refusal repeats.
const NAME_LENGTH_MAX: usize = 128;

static UNKNOWN_JSON: Service = stand_in("unknown", Protocol::Json11);
static UNKNOWN_QUERY: Service = stand_in("unknown", Protocol::Query);

const fn stand_in(name: &'static str, protocol: Protocol) -> Service {
    Service {
        name,
        signing_name: name,
        endpoint_prefix: name,
        protocol,
        target_prefix: "",
        json_version: "",
        api_version: "",
        xml_namespace: "",
        event_source: "",
        operations: &[],
        unserved: &[],
    }
}

/// Where all of S3 Control's paths begin, after its version.
const S3_CONTROL_PATH: &str = "/v20180820/";

/// The service that a request is for. `signing_service` is the one in its credential scope.
pub fn service_of(parts: &Parts, signing_service: Option<&str>) -> &'static Service {
    let service = by_scope(parts, signing_service);
    if service.name == s3::SERVICE.name && is_s3_control(parts) {
        return &s3control::SERVICE;
    }
    service
}

fn by_scope(parts: &Parts, signing_service: Option<&str>) -> &'static Service {
    let all = || SERVICES.iter().chain(unserved::SERVICES).copied();
    let signed = signing_service.and_then(|name| all().find(|it| it.signing_name == name));
    if let Some(service) = signed {
        return service;
    }
    if let Some((prefix, _)) = target(parts) {
        let named = all().find(|service| service.target_prefix == prefix);
        return named.unwrap_or(&UNKNOWN_JSON);
    }
    match signing_service {
        Some(_) if is_form(parts) => &UNKNOWN_QUERY,
        Some(_) => &s3::SERVICE,
        None => by_host(parts).unwrap_or(if is_root_form(parts) {
            &UNKNOWN_QUERY
        } else {
            &s3::SERVICE
        }),
    }
}

/// The JSON protocols name the operation in a header.
pub fn by_target(service: &'static Service, parts: &Parts) -> Result<Routed, Refusal> {
    let Some((_, name)) = target(parts) else {
        return Err(Refusal::new("UnknownOperationException", 400, ""));
    };
    Ok(named(service, name))
}

/// The query protocols name the operation in the parameter `Action`.
pub fn by_action(service: &'static Service, parts: &Parts, body: &[u8]) -> Result<Routed, Refusal> {
    let mut parameters = query::parameters(parts.uri.query().unwrap_or_default())?;
    if is_form(parts) {
        let Ok(form) = std::str::from_utf8(body) else {
            return Err(Refusal::new("MalformedInput", 400, "The form is not UTF-8."));
        };
        parameters.extend(query::parameters(form.trim())?);
    }
    let action = query::find(&parameters, "Action").filter(|action| !action.is_empty());
    let Some(action) = action else {
        let message = "The request must contain the parameter Action.";
        return Err(Refusal::new("MissingAction", 400, message));
    };
    let mut routed = named(service, action);
    routed.parameters = parameters;
    Ok(routed)
}

fn named(service: &'static Service, name: &str) -> Routed {
    match service.operation(name) {
        Some(operation) => Routed::new(service, operation),
        None => {
            let known = name.chars().filter(char::is_ascii_alphanumeric).take(NAME_LENGTH_MAX);
            Routed::unknown(service, Cow::Owned(known.collect()))
        }
    }
}

/// The two halves of `X-Amz-Target`.
fn target(parts: &Parts) -> Option<(&str, &str)> {
    parts.headers.get("x-amz-target")?.to_str().ok()?.rsplit_once('.')
}

/// S3 Control signs with S3's name. A bucket may be called like its paths, but a request to a
/// bucket names no account, neither in a header nor before its host.
fn is_s3_control(parts: &Parts) -> bool {
    let of_account = |host: &str| {
        let mut labels = host.split('.');
        let account = labels.next().unwrap_or_default();
        let is_account = account.len() == 12 && account.bytes().all(|it| it.is_ascii_digit());
        is_account || account == s3control::SERVICE.endpoint_prefix
    };
    let host = parts.headers.get(http::header::HOST).and_then(|host| host.to_str().ok());
    let host = host.or(parts.uri.authority().map(|authority| authority.as_str()));
    parts.uri.path().starts_with(S3_CONTROL_PATH)
        && (parts.headers.contains_key("x-amz-account-id") || host.is_some_and(of_account))
}

fn is_form(parts: &Parts) -> bool {
    let content_type = parts.headers.get(http::header::CONTENT_TYPE);
    content_type.is_some_and(|value| {
        value.as_bytes().to_ascii_lowercase().starts_with(b"application/x-www-form-urlencoded")
    })
}

/// An unsigned form posted to no path: a query protocol, for S3 has no such call.
fn is_root_form(parts: &Parts) -> bool {
    parts.method == http::Method::POST && parts.uri.path() == "/" && is_form(parts)
}

/// `sts.us-east-1.amazonaws.com`, `sts.localhost`, for those who do not sign.
fn by_host(parts: &Parts) -> Option<&'static Service> {
    let host = parts.headers.get(http::header::HOST)?.to_str().ok()?;
    let (label, _) = host.split_once('.')?;
    let named = SERVICES.iter().find(|service| service.endpoint_prefix == label).copied();
    // A bucket may be called like a service: only a form at the root is not for a bucket.
    named.filter(|service| service.name != "s3" && is_root_form(parts))
}
