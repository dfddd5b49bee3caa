//! Account.1 and .2: whether somebody is to be asked about security, and whether the account is in an
//! organization.
//!
//! # Invariants
//!
//! * An account is judged in every region in which it has Security Hub.

use identity::find_account;

use super::{Control, Schedule, Severity, source};
use crate::securityhub::standards::StandardId::*;

pub(super) const CONTROLS: &[Control] = &[
    Control {
        id: "Account.1",
        title: "Security contact information should be provided for an AWS account",
        description: "This control checks if an Amazon Web Services (AWS) account has security \
            contact information. The control fails if security contact information is not provided \
            for the account.",
        severity: Severity::Medium,
        rule: "security-account-information-provided",
        schedule: Schedule::Periodic,
        sources: source::ACCOUNT,
        standards: &[
            (Foundational, "Account.1"),
            (Cis30, "1.2"),
            (Cis50, "1.2"),
            (Nist, "Account.1"),
        ],
        requirements: &["NIST.800-53.r5 CM-2", "NIST.800-53.r5 CM-2(2)"],
        parameters: &[],
        check: |look| {
            Ok(look.of_account(crate::account::has_contact(look.tx, look.account, "SECURITY")?))
        },
    },
    Control {
        id: "Account.2",
        title: "AWS accounts should be part of an AWS Organizations organization",
        description: "This control checks if an AWS account is part of an organization managed \
            through AWS Organizations. The control fails if the account is not part of an \
            organization.",
        severity: Severity::High,
        rule: "account-part-of-organizations",
        schedule: Schedule::Periodic,
        sources: source::ORGANIZATIONS,
        standards: &[(Nist, "Account.2")],
        requirements: &["NIST.800-53.r5 CA-9(1)", "NIST.800-53.r5 CM-2"],
        parameters: &[],
        check: |look| {
            let account = find_account(look.tx, look.account)?;
            Ok(look.of_account(account.is_some_and(|it| it.organization.is_some())))
        },
    },
];
