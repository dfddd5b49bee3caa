//! The codecs: each protocol written once, over documents and models.
//!
//! ```text
//! request → decode → document → (operation) → document → encode → answer
//!                                           └ refusal  → encode_refusal ┘
//! ```
//!
//! # Invariants
//!
//! * A document that `decode` gives has the types of its model, and its required members.
//! * Members that the model does not know are left out, as AWS leaves them out.
//! * The bytes of a streaming member are never here: the edge puts them in and takes them out.

mod element;
mod json;
mod query;
mod refusal;
mod rest;
mod scalar;
mod validate;
pub mod xml;

#[cfg(test)]
mod tests;

pub use refusal::encode_refusal;

use http::request::Parts;
use http::{HeaderMap, HeaderName, HeaderValue};

use crate::route::Routed;
use crate::{Map, OperationModel, Protocol, Refusal};

/// The names of one answer.
#[derive(Clone, Copy, Debug)]
pub struct Ids<'a> {
    pub request_id: &'a str,
    /// S3's second id.
    pub id2: &'a str,
}

/// Most answers have no more headers, those that hyper adds included.
const HEADERS_USUAL: usize = 20;

/// An answer, but for a streaming body.
#[derive(Clone, Debug, Default)]
pub struct Response {
    pub status: u16,
    pub headers: HeaderMap,
    pub body: Vec<u8>,
}

impl Response {
    fn new(status: u16) -> Response {
        Response { status, headers: HeaderMap::with_capacity(HEADERS_USUAL), body: Vec::new() }
    }

    /// Sets a header. What no header can hold is left out: a value never breaks a line.
    fn header(&mut self, name: &str, value: &str) {
        let name = HeaderName::from_bytes(name.as_bytes());
        if let (Ok(name), Ok(value)) = (name, HeaderValue::from_bytes(value.as_bytes())) {
            self.headers.insert(name, value);
        }
    }

    /// Sets a header whose name a model gives: in lower case.
    fn header_named(&mut self, name: &'static str, value: &str) {
        if let Ok(value) = HeaderValue::from_bytes(value.as_bytes()) {
            self.headers.insert(HeaderName::from_static(name), value);
        }
    }

    fn header_static(&mut self, name: &'static str, value: &'static str) {
        self.headers.insert(HeaderName::from_static(name), HeaderValue::from_static(value));
    }
}

/// Reads the input of the operation that the request was routed to. `body` is the whole body, or
/// empty where the operation streams it.
pub fn decode(routed: &Routed, parts: &Parts, body: &[u8]) -> Result<Map, Refusal> {
    let Some(operation) = routed.operation else {
        return Err(Refusal::not_implemented(&routed.name));
    };
    let input = match routed.service.protocol {
        Protocol::Json10 | Protocol::Json11 => json::decode(operation.input, body)?,
        Protocol::Query => query::decode(operation.input, &routed.parameters, query::Form::Aws)?,
        Protocol::Ec2 => query::decode(operation.input, &routed.parameters, query::Form::Ec2)?,
        Protocol::RestJson | Protocol::RestXml => rest::decode(routed, operation, parts, body)?,
    };
    validate::check(operation, &input)?;
    Ok(input)
}

/// Writes the output of an operation.
pub fn encode(operation: &OperationModel, output: &Map, ids: &Ids) -> Response {
    match operation.service.protocol {
        Protocol::Json10 | Protocol::Json11 => json::encode(operation, output, ids),
        Protocol::Query => query::encode(operation, output, ids),
        Protocol::Ec2 => query::encode_ec2(operation, output, ids),
        Protocol::RestJson | Protocol::RestXml => rest::encode(operation, output, ids),
    }
}
