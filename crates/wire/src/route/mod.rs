//! Routing: from a request to a service and one of its operations.
//!
//! # Invariants
//!
//! * What the model says decides; nothing is guessed from a body that a signature does not cover.
//! * A sub-resource that the method does not know is refused, so that `DELETE /bucket?acl` can
//!   never delete the bucket.
//! * An address is never taken for the host of a bucket.

mod host;
mod query;
mod rest;
mod s3;
mod service;

#[cfg(test)]
mod tests;

pub(crate) use host::bucket_of_host;
pub use query::{PARAMETERS_MAX, parameters};
pub use service::service_of;

use std::borrow::Cow;

use http::request::Parts;

use crate::{OperationModel, Protocol, Refusal, Service};

/// Where a request goes.
#[derive(Debug)]
pub struct Routed {
    pub service: &'static Service,
    /// None for an operation that no model has.
    pub operation: Option<&'static OperationModel>,
    /// The operation, by the model or as the client says.
    pub name: Cow<'static, str>,
    /// The decoded parts of the path.
    pub labels: Vec<(&'static str, String)>,
    /// The decoded parameters: of the query string in the REST protocols, of the body (and the
    /// query string) in the query protocols.
    pub parameters: Vec<(String, String)>,
}

impl Routed {
    fn new(service: &'static Service, operation: &'static OperationModel) -> Routed {
        Routed {
            service,
            operation: Some(operation),
            name: Cow::Borrowed(operation.name),
            labels: Vec::new(),
            parameters: Vec::new(),
        }
    }

    fn unknown(service: &'static Service, name: impl Into<Cow<'static, str>>) -> Routed {
        let (labels, parameters) = Default::default();
        Routed { service, operation: None, name: name.into(), labels, parameters }
    }

    pub fn label(&self, name: &str) -> Option<&str> {
        self.labels.iter().find(|(label, _)| *label == name).map(|(_, value)| &**value)
    }

    pub fn parameter(&self, name: &str) -> Option<&str> {
        query::find(&self.parameters, name)
    }
}

/// Finds the operation. `body` is the form of the query protocols, else it may be empty; `hosts`
/// are the names under which buckets are hosts (`localhost` for `bucket.localhost`).
pub fn route(
    service: &'static Service,
    parts: &Parts,
    body: &[u8],
    hosts: &[String],
) -> Result<Routed, Refusal> {
    match service.protocol {
        Protocol::Json10 | Protocol::Json11 => service::by_target(service, parts),
        Protocol::Query | Protocol::Ec2 => service::by_action(service, parts, body),
        Protocol::RestXml if service.name == "s3" => s3::route(service, parts, hosts),
        Protocol::RestXml | Protocol::RestJson => rest::route(service, parts),
    }
}
