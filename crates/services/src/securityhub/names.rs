//! Names of Security Hub's things: their ARNs.
//!
//! # Invariants
//!
//! * An ARN of another account or region names nothing here.

use super::rows::Hub;
use super::standards::Standard;

pub(super) fn hub(account: &str, region: &str) -> String {
    format!("{}hub/default", prefix(account, region))
}

/// What the ARNs of an account's things in a region begin with.
pub(super) fn prefix(account: &str, region: &str) -> String {
    format!("arn:aws:securityhub:{region}:{account}:")
}

/// The product that the findings of controls are of.
pub(super) fn own_product(region: &str) -> String {
    format!("arn:aws:securityhub:{region}::product/aws/securityhub")
}

/// The product that an account's own findings are of.
pub(super) fn default_product(account: &str, region: &str) -> String {
    format!("{}product/{account}/default", prefix(account, region))
}

impl Hub {
    pub(super) fn prefix(&self) -> String {
        prefix(&self.account, &self.region)
    }

    pub(super) fn arn(&self) -> String {
        hub(&self.account, &self.region)
    }

    pub(super) fn control_arn(&self, control: &str) -> String {
        format!("{}security-control/{control}", self.prefix())
    }

    pub(super) fn subscription_arn(&self, standard: &Standard) -> String {
        format!("{}subscription/{}", self.prefix(), standard.path)
    }

    /// The ARN of a control as a standard numbers it.
    pub(super) fn standards_control_arn(&self, standard: &Standard, number: &str) -> String {
        format!("{}control/{}/{number}", self.prefix(), standard.path)
    }

    pub(super) fn insight_arn(&self, id: &str) -> String {
        format!("{0}insight/{1}/custom/{id}", self.prefix(), self.account)
    }
}
