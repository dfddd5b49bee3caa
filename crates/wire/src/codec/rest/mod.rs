//! restXml and restJson: members in headers, parameters, the path and the body.
//!
//! # Invariants
//!
//! * What is not given is absent: neither empty nor null.
//! * S3's words for values that cannot be read stand in `decode`, its lists in `encode`.

mod decode;
mod encode;
mod versions;

pub use decode::decode;
pub use encode::encode;

use super::{Ids, Response};

/// S3's two ids, which every answer carries.
pub fn ids(response: &mut Response, ids: &Ids) {
    response.header_named("x-amz-request-id", ids.request_id);
    response.header_named("x-amz-id-2", ids.id2);
}
