//! Refusals on the wire: each protocol's error document.
//!
//! # Invariants
//!
//! * A `HEAD` is answered with a status and headers alone.
//! * Codes that all services share are spelled as the protocol spells them.
//! * Extras are members of the document beside code and message, whatever the protocol.

use std::borrow::Cow;

use super::json::content_type;
use super::query::answer;
use super::xml::Writer;
use super::{Ids, Response};
use crate::{Protocol, Refusal, Service, organizations, s3control};

/// Extras that are lists: their text is JSON.
const LISTS: [&str; 1] = ["fieldList"];

pub fn encode_refusal(service: &Service, refusal: &Refusal, ids: &Ids, head: bool) -> Response {
    let mut response = match service.protocol {
        Protocol::Json10 | Protocol::Json11 | Protocol::RestJson => json(service, refusal, ids),
        Protocol::Query => query(service, refusal, ids),
        Protocol::Ec2 => ec2(refusal, ids),
        Protocol::RestXml if service.name == s3control::SERVICE.name => s3_control(refusal, ids),
        Protocol::RestXml => rest_xml(refusal, ids),
    };
    if head || refusal.status == 304 {
        response.body.clear();
    }
    for (name, value) in &refusal.headers {
        response.header(name, value);
    }
    response
}

fn json(service: &Service, refusal: &Refusal, ids: &Ids) -> Response {
    let (exception, status): (Cow<str>, u16) = match &*refusal.exception {
        "AccessDenied" if service.protocol == Protocol::RestJson => {
            ("AccessDeniedException".into(), 403)
        }
        "AccessDenied" => ("AccessDeniedException".into(), 400),
        exception => (exception.into(), refusal.status),
    };
    let mut response = Response::new(status);
    response.header("x-amzn-requestid", ids.request_id);
    response.header("x-amzn-errortype", &exception);
    if refusal.code != refusal.exception {
        let fault = if status < 500 { "Sender" } else { "Receiver" };
        response.header("x-amzn-query-error", &format!("{};{fault}", refusal.code));
    }
    response.header_static("content-type", content_type(service.protocol));
    let mut body = serde_json::Map::new();
    // A REST service names the error in the header alone.
    if service.protocol != Protocol::RestJson {
        body.insert("__type".into(), exception.into());
    }
    let message = if service.name == organizations::SERVICE.name { "Message" } else { "message" };
    // Errors that have no text have no member for it either.
    if !refusal.message.is_empty() {
        body.insert(message.into(), refusal.message.as_str().into());
    }
    for (name, text) in &refusal.extras {
        let list = || serde_json::from_str(text).ok();
        let value = LISTS.contains(&&**name).then(list).flatten();
        let value = value.unwrap_or_else(|| text.as_str().into());
        body.insert(name.to_string(), value);
    }
    response.body = serde_json::Value::Object(body).to_string().into_bytes();
    response
}

fn query(service: &Service, refusal: &Refusal, ids: &Ids) -> Response {
    let mut out = Writer::document();
    match service.xml_namespace {
        "" => out.open("ErrorResponse"),
        namespace => out.open_with("ErrorResponse", &[("xmlns", namespace)]),
    }
    out.open("Error");
    out.leaf("Type", if refusal.status < 500 { "Sender" } else { "Receiver" });
    out.leaf("Code", &refusal.code);
    out.leaf("Message", &refusal.message);
    write_extras(&mut out, refusal);
    out.close("Error");
    out.leaf("RequestId", ids.request_id);
    out.close("ErrorResponse");
    answer(refusal.status, ids, out)
}

fn ec2(refusal: &Refusal, ids: &Ids) -> Response {
    let code = match &*refusal.code {
        "AccessDenied" => "UnauthorizedOperation",
        "InternalFailure" => "InternalError",
        code => code,
    };
    let mut out = Writer::document();
    out.open("Response");
    out.open("Errors");
    out.open("Error");
    out.leaf("Code", code);
    out.leaf("Message", &refusal.message);
    out.close("Error");
    out.close("Errors");
    out.leaf("RequestID", ids.request_id);
    out.close("Response");
    answer(refusal.status, ids, out)
}

/// S3: no namespace; code, message, the extras, the two ids.
fn rest_xml(refusal: &Refusal, ids: &Ids) -> Response {
    let code = match &*refusal.code {
        "InternalFailure" => "InternalError",
        code => code,
    };
    let mut out = Writer::document();
    out.open("Error");
    out.leaf("Code", code);
    out.leaf("Message", &refusal.message);
    write_extras(&mut out, refusal);
    out.leaf("RequestId", ids.request_id);
    out.leaf("HostId", ids.id2);
    out.close("Error");
    let mut response = Response::new(refusal.status);
    super::rest::ids(&mut response, ids);
    response.header_static("content-type", "application/xml");
    response.body = out.into_bytes();
    response
}

/// S3 Control has the words of S3 in the frame of the query services.
fn s3_control(refusal: &Refusal, ids: &Ids) -> Response {
    let mut out = Writer::document();
    out.open("ErrorResponse");
    out.open("Error");
    out.leaf(
        "Code",
        if refusal.code == "InternalFailure" { "InternalError" } else { &refusal.code },
    );
    out.leaf("Message", &refusal.message);
    write_extras(&mut out, refusal);
    out.close("Error");
    out.leaf("RequestId", ids.request_id);
    out.leaf("HostId", ids.id2);
    out.close("ErrorResponse");
    let mut response = Response::new(refusal.status);
    super::rest::ids(&mut response, ids);
    response.header_static("content-type", "application/xml");
    response.body = out.into_bytes();
    response
}

fn write_extras(out: &mut Writer, refusal: &Refusal) {
    for (name, value) in &refusal.extras {
        out.leaf(name, value);
    }
}
