//! Refusals: AWS would say no, and the caller is told why.
//!
//! # Invariants
//!
//! * A refusal is plain data; each protocol writes it in its own form (`codec::encode_refusal`).
//! * The constructors of a service's errors are generated, so that no code or status is typed by
//!   hand; what stands here are the errors that every service shares.

use std::borrow::Cow;

/// A no, with everything the wire forms need.
#[derive(Clone, Debug, PartialEq)]
pub struct Refusal {
    pub code: Cow<'static, str>,
    pub status: u16,
    pub message: String,
    /// The model's class name, such as `NoSuchEntityException`; the code where they are equal.
    pub exception: Cow<'static, str>,
    /// Further elements of the error document, in order.
    pub extras: Vec<(Cow<'static, str>, String)>,
    pub headers: Vec<(&'static str, String)>,
}

impl Refusal {
    pub fn new(
        code: impl Into<Cow<'static, str>>,
        status: u16,
        message: impl Into<String>,
    ) -> Refusal {
        let code = code.into();
        Refusal {
            exception: code.clone(),
            code,
            status,
            message: message.into(),
            extras: Vec::new(),
            headers: Vec::new(),
        }
    }

    /// Used by the generated constructors.
    pub fn modeled(
        error: &'static crate::model::ErrorModel,
        message: impl Into<String>,
    ) -> Refusal {
        Refusal {
            code: Cow::Borrowed(error.code),
            status: error.status,
            message: message.into(),
            exception: Cow::Borrowed(error.exception),
            extras: Vec::new(),
            headers: Vec::new(),
        }
    }

    /// Adds an element to the error document.
    pub fn with(mut self, name: impl Into<Cow<'static, str>>, value: impl ToString) -> Refusal {
        self.extras.push((name.into(), value.to_string()));
        self
    }

    pub fn header(mut self, name: &'static str, value: impl ToString) -> Refusal {
        self.headers.push((name, value.to_string()));
        self
    }

    pub fn access_denied(message: impl Into<String>) -> Refusal {
        Refusal::new("AccessDenied", 403, message)
    }

    /// The operation exists at AWS and is not built here yet.
    pub fn not_implemented(operation: &str) -> Refusal {
        Refusal::new("NotImplemented", 501, format!("{operation} is not implemented."))
    }

    /// S3's answer to an argument it cannot take.
    pub fn invalid_argument(
        message: impl Into<String>,
        name: impl Into<String>,
        value: impl Into<String>,
    ) -> Refusal {
        Refusal::new("InvalidArgument", 400, message)
            .with("ArgumentName", name.into())
            .with("ArgumentValue", value.into())
    }

    /// What a failure looks like to a caller, before the protocol dresses it.
    pub fn internal_failure() -> Refusal {
        Refusal::new("InternalFailure", 500, "We encountered an internal error. Please try again.")
    }
}

impl std::fmt::Display for Refusal {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} ({}): {}", self.code, self.status, self.message)
    }
}

impl std::error::Error for Refusal {}
