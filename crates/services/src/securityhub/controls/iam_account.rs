//! IAM.4, .6, .9 and .18: how the root user is kept, and whether somebody may ask for support.
//!
//! # Invariants
//!
//! * A root user without an access key has no credentials: nobody can sign in with a password here.
//! * All devices here are virtual ones, so a root user with credentials has no hardware device.

use identity::access_keys_of;
use identity::mfa::{self, MfaHolder};
use identity::uses;
use store::Failure;

use super::{Check, Control, Look, Schedule, Severity, source};
use crate::securityhub::standards::StandardId::*;

const SUPPORT: &str = "arn:aws:iam::aws:policy/AWSSupportAccess";

pub(super) const CONTROLS: &[Control] = &[
    Control {
        id: "IAM.4",
        title: "IAM root user access key should not exist",
        description: "This AWS control checks whether the root user access key is available.",
        severity: Severity::Critical,
        rule: "iam-root-access-key-check",
        schedule: Schedule::Periodic,
        sources: source::IAM,
        standards: &[
            (Foundational, "IAM.4"),
            (Cis12, "1.12"),
            (Cis14, "1.4"),
            (Cis30, "1.4"),
            (Cis50, "1.3"),
            (Nist, "IAM.4"),
        ],
        requirements: &[
            "NIST.800-53.r5 AC-2(1)",
            "NIST.800-53.r5 AC-3(15)",
            "NIST.800-53.r5 AC-6",
            "NIST.800-53.r5 AC-6(10)",
            "NIST.800-53.r5 AC-6(2)",
        ],
        parameters: &[],
        check: |look| Ok(look.of_account(!has_keys(look)?)),
    },
    Control {
        id: "IAM.6",
        title: "Hardware MFA should be enabled for the root user",
        description: "This AWS control checks whether your AWS account is enabled to use \
            multi-factor authentication (MFA) hardware device to sign in with root user credentials.",
        severity: Severity::Critical,
        rule: "root-account-hardware-mfa-enabled",
        schedule: Schedule::Periodic,
        sources: source::IAM,
        standards: &[
            (Foundational, "IAM.6"),
            (Cis12, "1.14"),
            (Cis14, "1.6"),
            (Cis30, "1.6"),
            (Cis50, "1.5"),
            (Nist, "IAM.6"),
            (Pci, "IAM.6"),
        ],
        requirements: &[
            "NIST.800-53.r5 AC-2(1)",
            "NIST.800-53.r5 AC-3(15)",
            "NIST.800-53.r5 IA-2(1)",
            "NIST.800-53.r5 IA-2(2)",
            "PCI DSS v4.0.1/8.4.2",
        ],
        parameters: &[],
        check: |look| Ok(look.of_account(!has_keys(look)?)),
    },
    Control {
        id: "IAM.9",
        title: "MFA should be enabled for the root user",
        description: "This AWS control checks whether users of your AWS account require a \
            multi-factor authentication (MFA) device to sign in with root user credentials.",
        severity: Severity::Critical,
        rule: "root-account-mfa-enabled",
        schedule: Schedule::Periodic,
        sources: source::IAM,
        standards: &[
            (Cis12, "1.13"),
            (Cis14, "1.5"),
            (Cis30, "1.5"),
            (Cis50, "1.4"),
            (Nist, "IAM.9"),
            (Pci, "IAM.9"),
        ],
        requirements: &[
            "NIST.800-53.r5 AC-2(1)",
            "NIST.800-53.r5 AC-3(15)",
            "NIST.800-53.r5 IA-2(1)",
            "NIST.800-53.r5 IA-2(2)",
            "PCI DSS v4.0.1/8.4.2",
        ],
        parameters: &[],
        check: root_has_mfa,
    },
    Control {
        id: "IAM.18",
        title: "Ensure a support role has been created to manage incidents with AWS Support",
        description: "AWS provides a support center that can be used for incident notification and \
            response, as well as technical support and customer services. Create an IAM Role to \
            allow authorized users to manage incidents with AWS Support.",
        severity: Severity::Low,
        rule: "iam-policy-in-use",
        schedule: Schedule::Periodic,
        sources: source::IAM,
        standards: &[
            (Cis12, "1.20"),
            (Cis14, "1.17"),
            (Cis30, "1.17"),
            (Cis50, "1.16"),
            (Pci, "IAM.18"),
        ],
        requirements: &["PCI DSS v4.0.1/12.10.3"],
        parameters: &[],
        check: |look| Ok(look.of_account(uses::count(look.tx, look.account, SUPPORT)?.attached > 0)),
    },
];

fn has_keys(look: &Look) -> Result<bool, Failure> {
    Ok(!access_keys_of(look.tx, look.account, None)?.is_empty())
}

fn root_has_mfa(look: &Look) -> Result<Vec<Check>, Failure> {
    let has_device = mfa::has_mfa_device(look.tx, look.account, &MfaHolder::Root)?;
    Ok(look.of_account(has_device || !has_keys(look)?))
}
