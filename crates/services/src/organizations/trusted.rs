//! The services that can work in an organization.
//!
//! # Invariants
//!
//! * Whether a service can have a delegated administrator is a fact about the service.

use super::refuse;
use crate::prelude::*;

/// How many delegated administrators a service may have, where AWS says.
const DELEGATES: [(&str, usize); 1] = [("cloudtrail", 3)];
/// How many a service may have otherwise.
const DELEGATES_MAX: usize = 10;

/// Services that a member can administer for the whole organization.
const DELEGABLE: &[&str] = &[
    "access-analyzer",
    "account",
    "auditmanager",
    "backup",
    "cloudtrail",
    "compute-optimizer",
    "config",
    "config-multiaccountsetup",
    "cost-optimization-hub.bcm",
    "detective",
    "devops-guru",
    "ec2",
    "fms",
    "guardduty",
    "health",
    "iam",
    "inspector2",
    "ipam",
    "license-manager",
    "macie",
    "malware-protection.guardduty",
    "member.org.stacksets.cloudformation",
    "networkmanager",
    "notifications",
    "observabilityadmin",
    "reachabilityanalyzer.networkinsights",
    "reporting.trustedadvisor",
    "resource-explorer-2",
    "securityhub",
    "securitylake",
    "servicecatalog",
    "ssm",
    "sso",
    "storage-lens.s3",
];

/// Services that only the management account administers.
const OTHERS: &[&str] = &[
    "aws-artifact-account-sync",
    "controltower",
    "ds",
    "license-management.marketplace",
    "mgn",
    "ram",
    "servicequotas",
    "tagpolicies.tag",
    "wellarchitected",
];

/// Refuse a name that is no service's.
pub(super) fn check(principal: &str) -> Result<(), Refusal> {
    let name = principal.strip_suffix(".amazonaws.com").unwrap_or_default();
    match DELEGABLE.contains(&name) || OTHERS.contains(&name) {
        true => Ok(()),
        false => Err(refuse::invalid(
            "UNRECOGNIZED_SERVICE_PRINCIPAL",
            "You specified an unrecognized service principal.",
        )),
    }
}

/// The same for a service that is to be delegated.
pub(super) fn check_delegable(principal: &str) -> Result<(), Refusal> {
    check(principal)?;
    let name = principal.strip_suffix(".amazonaws.com").unwrap_or_default();
    match DELEGABLE.contains(&name) {
        true => Ok(()),
        false => Err(refuse::invalid(
            "UNRECOGNIZED_SERVICE_PRINCIPAL",
            "You specified a service that does not support a delegated administrator.",
        )),
    }
}

pub(super) fn delegates_max(principal: &str) -> usize {
    let name = principal.strip_suffix(".amazonaws.com").unwrap_or_default();
    DELEGATES.iter().find(|it| it.0 == name).map_or(DELEGATES_MAX, |it| it.1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_service_is_known_by_its_principal() {
        assert!(check_delegable("cloudtrail.amazonaws.com").is_ok());
        assert!(
            check("ram.amazonaws.com").is_ok() && check_delegable("ram.amazonaws.com").is_err()
        );
        for wrong in ["cloudtrail", "cloudtrail.example.com", "", "nothing.amazonaws.com"] {
            assert!(check(wrong).is_err(), "{wrong}");
        }
    }
}
