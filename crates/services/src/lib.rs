//! The AWS services: one folder each, one file an operation.
//!
//! # Invariants
//!
//! * An operation stands in its service's table, or it is never constructed and the build says so.
//! * A service reads another service's rows only where [`PAIRS`] lists the two.

pub mod account;
#[cfg(test)]
mod authorization;
pub mod cloudtrail;
pub mod ec2;
pub mod iam;
pub mod kms;
pub mod organizations;
pub mod s3;
pub mod s3control;
pub mod securityhub;
pub mod sts;
#[cfg(test)]
mod testing;
pub mod worker;

use gate::Entry;

/// Every operation that is served.
pub const SERVICES: &[&[Entry]] = &[
    account::OPERATIONS,
    cloudtrail::OPERATIONS,
    ec2::OPERATIONS,
    iam::OPERATIONS,
    kms::OPERATIONS,
    organizations::OPERATIONS,
    s3::OPERATIONS,
    s3control::OPERATIONS,
    securityhub::OPERATIONS,
    sts::OPERATIONS,
];

/// Which service looks into which, and why.
///
/// CloudTrail asks S3 whether a trail's bucket exists, and where. S3 and CloudTrail ask KMS for keys,
/// for their callers and in their own names. S3 Control sets what S3 heeds.
/// Security Hub judges how buckets and keys are set up, what an account demands of passwords, and
/// whether it names somebody to ask about security.
pub const PAIRS: &[(&str, &str)] = &[
    ("cloudtrail", "kms"),
    ("cloudtrail", "s3"),
    ("s3", "kms"),
    ("s3control", "s3"),
    ("securityhub", "account"),
    ("securityhub", "iam"),
    ("securityhub", "kms"),
    ("securityhub", "s3"),
];

mod prelude {
    pub(crate) use gate::{Access, Context, Input, Operation, Outcome, Output, Stop};
    pub(crate) use store::{Failure, Tx};
    pub(crate) use trail::{Audit, Effect::*, Resource};
    pub(crate) use wire::Refusal;
}
