//! Records: an event as the JSON that AWS writes.
//!
//! # Invariants
//!
//! * Keys stand in the order in which AWS delivers them, `requestParameters` and
//!   `responseElements` are always there, and neither is ever `{}`.
//! * A record is at most 256 KB, a request or response in it at most 100 KB, an error 1 KB.
//!   What is too long is left out visibly.
//! * No secret is in it: see [`crate::parameters`].

use crate::event::{Denial, Event};
use crate::json::Writer;
use crate::{calendar, caller, ec2, kms, parameters, rest};

const RECORD_BYTES_MAX: usize = 256 * 1024;
const PARAMETERS_BYTES_MAX: usize = 100 * 1024;
const ERROR_BYTES_MAX: usize = 1024;
/// How long headers and names may be once a record turned out too long.
const HEADER_BYTES_MAX: usize = 1024;

const VERSION: &str = "1.11";

/// The text of an event.
pub(crate) fn text(event: &Event) -> String {
    let text = write(event, false);
    if text.len() <= RECORD_BYTES_MAX { text } else { write(event, true) }
}

fn write(event: &Event, short: bool) -> String {
    let mut json = Writer::new();
    json.open('{');
    json.member("eventVersion", VERSION);
    json.key("userIdentity");
    caller::write(&mut json, event);
    json.member("eventTime", &calendar::iso8601(event.time_ms));
    json.member("eventSource", event.model.service.event_source);
    json.member("eventName", event.name);
    json.member("awsRegion", &event.region);
    agent(&mut json, event, short);
    if let Some(error) = &event.error {
        json.member("errorCode", cut(&error.code, ERROR_BYTES_MAX));
        json.member("errorMessage", cut(&error.message, ERROR_BYTES_MAX));
    }
    let limit = if short { 0 } else { PARAMETERS_BYTES_MAX };
    limited(&mut json, "requestParameters", limit, |json| request(json, event));
    limited(&mut json, "responseElements", limit, |json| response(json, event));
    additional(&mut json, event);
    if event.details.is_none() {
        json.member("requestID", &event.origin.request_id);
    }
    json.member("eventID", &event.id);
    json.key("readOnly");
    json.boolean(event.is_read_only());
    resources(&mut json, event);
    json.member("eventType", event.kind());
    json.key("managementEvent");
    json.boolean(event.is_management());
    json.member("recipientAccountId", &event.recipient);
    if let Some(id) = &event.origin.shared_event_id {
        json.member("sharedEventID", id);
    }
    if let Some(details) = &event.details {
        json.key("serviceEventDetails");
        json.raw(details);
    }
    json.member("eventCategory", if event.is_management() { "Management" } else { "Data" });
    tls(&mut json, event, short);
    json.close('}');
    json.finish()
}

/// The service that makes the call, in its own name or with somebody's credentials.
fn invoker(event: &Event) -> Option<&str> {
    event.caller.service_name().or(event.origin.invoked_by.as_deref())
}

/// Where the call came from. S3 alone puts a direct caller's agent in brackets.
fn agent(json: &mut Writer, event: &Event, short: bool) {
    if let Some(service) = invoker(event) {
        json.member("sourceIPAddress", service);
        json.member("userAgent", service);
        return;
    }
    let agent = &event.origin.user_agent;
    let agent = if short { cut(agent, HEADER_BYTES_MAX) } else { agent };
    json.member("sourceIPAddress", &event.origin.source_ip);
    match event.model.service.name {
        "s3" => json.member("userAgent", &format!("[{agent}]")),
        _ => json.member("userAgent", agent),
    }
}

/// Write a member's value, or say that it was too long.
fn limited(json: &mut Writer, name: &str, limit: usize, write: impl Fn(&mut Writer)) {
    json.key(name);
    let start = json.len();
    write(json);
    let size = json.len() - start;
    if size > limit.max("null".len()) {
        json.cut(start);
        json.open('{');
        json.key("omitted");
        json.boolean(true);
        json.key("originalSize");
        json.integer(size as i64);
        json.member("reason", &format!("{name} too large"));
        json.close('}');
    }
}

/// What a denied caller asked for is not shown, except by the services that always show it.
fn request(json: &mut Writer, event: &Event) {
    let denied = event.error.as_ref().is_some_and(|it| it.denied);
    match (&event.request, event.model.service.name) {
        (Some(request), "s3") => rest::request(json, event, request),
        (Some(request), "ec2") => ec2::request(json, event.model, request),
        (Some(request), "kms") if !denied => kms::request(json, event.model, request),
        (Some(request), service) if !denied => {
            let hidden = parameters::hidden(service);
            parameters::write(json, event.model.input, request, hidden);
        }
        _ => json.null(),
    }
}

/// Reads show nothing of what they gave, and neither does a call that failed.
fn response(json: &mut Writer, event: &Event) {
    match &event.response {
        None => json.null(),
        Some(response) if event.model.service.name == "s3" => {
            rest::response(json, event.model, response);
        }
        Some(response) if event.model.service.name == "kms" => kms::response(json, event, response),
        Some(response) => {
            let hidden = parameters::hidden(event.model.service.name);
            parameters::write(json, event.model.output, response, hidden);
        }
    }
}

/// What S3 always tells of a call, what decided a denial, and what is questionable about what was
/// asked.
fn additional(json: &mut Writer, event: &Event) {
    let s3 = event.model.service.name == "s3" && event.details.is_none();
    let nothing = event.denial.is_none() && event.warnings.is_empty();
    if !s3 && nothing && event.additional.is_empty() {
        return;
    }
    json.key("additionalEventData");
    json.open('{');
    if s3 {
        rest::additional(json, event);
    } else {
        for (name, value) in &event.additional {
            json.member(name, value);
        }
    }
    if let Some(denial) = &event.denial {
        json.key("authorization");
        authorization(json, denial);
    }
    if !event.warnings.is_empty() {
        json.key("policyFindings");
        json.open('[');
        for warning in &event.warnings {
            json.text(warning);
        }
        json.close(']');
    }
    json.close('}');
}

/// The explanation of a denial, down to the statement.
fn authorization(json: &mut Writer, denial: &Denial) {
    json.open('{');
    json.member("decision", denial.decision);
    json.member("level", denial.level);
    json.member("action", &denial.action);
    json.member("resource", cut(&denial.resource, HEADER_BYTES_MAX));
    let rest =
        [("target", &denial.target), ("policy", &denial.policy), ("statement", &denial.statement)];
    for (name, value) in rest {
        if let Some(value) = value {
            json.member(name, value);
        }
    }
    json.close('}');
}

/// A bucket that does not exist is no resource of anybody's; nor is a role that STS lets nobody
/// assume, which may not exist either.
fn resources(json: &mut Writer, event: &Event) {
    let sts = event.model.service.name == "sts";
    let missing = event.error.as_ref().is_some_and(|it| sts || it.code == "NoSuchBucket");
    if event.resources.is_empty() || missing {
        return;
    }
    json.key("resources");
    json.open('[');
    for resource in &event.resources {
        json.open('{');
        if let Some(account) = &resource.account {
            json.member("accountId", account);
        }
        json.member("type", resource.kind);
        json.member(if resource.prefix { "ARNPrefix" } else { "ARN" }, &resource.arn);
        json.close('}');
    }
    json.close(']');
}

fn tls(json: &mut Writer, event: &Event, short: bool) {
    let Some(tls) = event.origin.tls.as_ref().filter(|_| invoker(event).is_none()) else { return };
    let host = &event.origin.host;
    json.key("tlsDetails");
    json.open('{');
    json.member("tlsVersion", &tls.version);
    json.member("cipherSuite", &tls.cipher);
    json.member("clientProvidedHostHeader", if short { cut(host, HEADER_BYTES_MAX) } else { host });
    json.close('}');
}

/// The beginning of a text, as far as `max` bytes hold whole characters.
pub(crate) fn cut(text: &str, max: usize) -> &str {
    let mut end = max.min(text.len());
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    &text[..end]
}

#[cfg(test)]
mod tests;
