//! Config.1: whether the configuration of resources is recorded.
//!
//! # Invariants
//!
//! * There is no recorder here, so nothing is recorded and the control fails.

use super::{Control, Parameter, Schedule, Severity, Values, source};
use crate::securityhub::standards::StandardId::*;

pub(super) const CONTROLS: &[Control] = &[Control {
    id: "Config.1",
    title: "AWS Config should be enabled and use the service-linked role for resource recording",
    description: "This control checks whether AWS Config is enabled in your account in the current \
        AWS Region, records all resources that correspond to controls that are enabled in the \
        current Region, and uses the service-linked AWS Config role. The control fails if AWS Config \
        isn't enabled, doesn't record all resources for enabled controls, or doesn't use the \
        service-linked role.",
    severity: Severity::Critical,
    rule: "config-enabled",
    schedule: Schedule::Periodic,
    sources: source::CONFIG,
    standards: &[
        (Foundational, "Config.1"),
        (Cis12, "2.5"),
        (Cis14, "3.5"),
        (Cis30, "3.3"),
        (Cis50, "3.3"),
        (Nist, "Config.1"),
        (Pci, "Config.1"),
    ],
    requirements: &[
        "NIST.800-53.r5 CM-3",
        "NIST.800-53.r5 CM-6(1)",
        "NIST.800-53.r5 CM-8",
        "NIST.800-53.r5 CM-8(2)",
        "PCI DSS v4.0.1/10.5.2",
        "PCI DSS v4.0.1/11.5.2",
    ],
    parameters: &[Parameter {
        name: "includeConfigServiceLinkedRoleCheck",
        description: "The control doesn't evaluate whether AWS Config uses the service-linked role \
            if the parameter is set to false",
        values: Values::Boolean { default: true },
    }],
    check: |look| Ok(look.of_account(false)),
}];
