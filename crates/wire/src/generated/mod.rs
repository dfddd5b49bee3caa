//! The shapes of every service: written by `cargo xtask shapes`, never by hand.

use crate::model::Service;

#[rustfmt::skip]
pub mod account;
#[rustfmt::skip]
pub mod cloudtrail;
#[rustfmt::skip]
pub mod ec2;
#[rustfmt::skip]
pub mod iam;
#[rustfmt::skip]
pub mod kms;
#[rustfmt::skip]
pub mod organizations;
#[rustfmt::skip]
pub mod s3;
#[rustfmt::skip]
pub mod s3control;
#[rustfmt::skip]
pub mod securityhub;
#[rustfmt::skip]
pub mod sts;

/// Every service.
#[rustfmt::skip]
pub static SERVICES: &[&Service] = &[
    &account::SERVICE,
    &cloudtrail::SERVICE,
    &ec2::SERVICE,
    &iam::SERVICE,
    &kms::SERVICE,
    &organizations::SERVICE,
    &s3::SERVICE,
    &s3control::SERVICE,
    &securityhub::SERVICE,
    &sts::SERVICE,
];

#[rustfmt::skip]
pub mod unserved;
