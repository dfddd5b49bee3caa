//! The ways in which S3 says no that more than one operation needs, word for word.
//!
//! # Invariants
//!
//! * Texts, codes and extra elements are those that AWS was recorded to answer.

use wire::Refusal;
use wire::s3 as aws;

pub(super) fn no_such_bucket(name: &str) -> Refusal {
    aws::no_such_bucket("The specified bucket does not exist").with("BucketName", name)
}

pub(super) fn no_such_key(key: &str) -> Refusal {
    aws::no_such_key("The specified key does not exist.").with("Key", key)
}

pub(super) fn no_such_version(key: &str, version_id: &str) -> Refusal {
    aws::no_such_version("The specified version does not exist.")
        .with("Key", key)
        .with("VersionId", version_id)
}

pub(super) fn no_such_upload(upload_id: &str) -> Refusal {
    aws::no_such_upload(
        "The specified upload does not exist. The upload ID may be invalid, or the upload may \
         have been aborted or completed.",
    )
    .with("UploadId", upload_id)
}

pub(super) fn invalid_request(message: &str) -> Refusal {
    aws::invalid_request(message)
}

pub(super) fn invalid_argument(message: &str, name: &str, value: &str) -> Refusal {
    Refusal::invalid_argument(message, name, value)
}

pub(super) fn malformed_xml() -> Refusal {
    let message =
        "The XML you provided was not well-formed or did not validate against our published schema";
    aws::malformed_xml(message)
}

/// A condition of the request does not hold; `condition` is the header's name.
pub(super) fn precondition_failed(condition: &str) -> Refusal {
    let message = "At least one of the pre-conditions you specified did not hold";
    aws::precondition_failed(message).with("Condition", condition)
}

/// The caller asks for something that does not exist here, with this header.
pub(super) fn header_not_implemented(header: &str) -> Refusal {
    let message = "A header you provided implies functionality that is not implemented";
    aws::not_implemented(message).with("Header", header)
}

/// The target is a delete marker, on which `method` is not allowed.
pub(super) fn delete_marker_not_allowed(method: &str) -> Refusal {
    aws::method_not_allowed("The specified method is not allowed against this resource.")
        .with("Method", method)
        .with("ResourceType", "DeleteMarker")
        .header("x-amz-delete-marker", true)
        .header("allow", "DELETE")
}
