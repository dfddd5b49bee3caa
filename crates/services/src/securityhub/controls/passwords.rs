//! IAM.7 and .10–.17: what the account demands of passwords.
//!
//! # Invariants
//!
//! * An account that demands nothing of its own fails them all, whatever AWS demands by itself.

use super::{Control, Look, Parameter, Schedule, Severity, Values, source};
use crate::iam::PasswordPolicy;
use crate::securityhub::standards::StandardId::*;
use store::Failure;

pub(super) const CONTROLS: &[Control] = &[
    Control {
        id: "IAM.7",
        title: "Password policies for IAM users should have strong configurations",
        description: "This AWS control checks whether the account password policy for IAM users \
            uses the recommended configurations.",
        severity: Severity::Medium,
        rule: "iam-password-policy",
        schedule: Schedule::Periodic,
        sources: source::IAM,
        standards: &[(Foundational, "IAM.7"), (Nist, "IAM.7"), (Pci, "IAM.7")],
        requirements: &[
            "NIST.800-53.r5 AC-2(1)",
            "NIST.800-53.r5 AC-2(3)",
            "NIST.800-53.r5 AC-3(15)",
            "NIST.800-53.r5 IA-5(1)",
            "PCI DSS v4.0.1/8.3.6",
            "PCI DSS v4.0.1/8.3.7",
            "PCI DSS v4.0.1/8.3.9",
        ],
        parameters: STRONG,
        check: |look| policy_that(look, is_strong),
    },
    Control {
        id: "IAM.10",
        title: "Password policies for IAM users should have strong configurations",
        description: "This control checks whether the account password policy for IAM users uses \
            the minimum PCI DSS configurations.",
        severity: Severity::Medium,
        rule: "iam-password-policy",
        schedule: Schedule::Periodic,
        sources: source::IAM,
        standards: &[(Pci, "IAM.10")],
        requirements: &["PCI DSS v4.0.1/8.3.6", "PCI DSS v4.0.1/8.3.7", "PCI DSS v4.0.1/8.3.9"],
        parameters: &[],
        check: |look| {
            policy_that(look, |_, it| {
                it.lower_case
                    && it.upper_case
                    && it.numbers
                    && it.length_min >= 7
                    && it.remembered.is_some_and(|it| it >= 4)
                    && it.age_days_max.is_some_and(|it| it <= 90)
            })
        },
    },
    Control {
        id: "IAM.11",
        title: "Ensure IAM password policy requires at least one uppercase letter",
        description: "Password policies are, in part, used to enforce password complexity \
            requirements. IAM password policies can be used to ensure passwords are \
            comprised of different character sets, and so hold at least one uppercase \
            letter.",
        severity: Severity::Medium,
        rule: "iam-password-policy",
        schedule: Schedule::Periodic,
        sources: source::IAM,
        standards: &[(Cis12, "1.5"), (Pci, "IAM.11")],
        requirements: &["PCI DSS v4.0.1/8.3.6"],
        parameters: &[],
        check: |look| policy_that(look, |_, it| it.upper_case),
    },
    Control {
        id: "IAM.12",
        title: "Ensure IAM password policy requires at least one lowercase letter",
        description: "Password policies are, in part, used to enforce password complexity \
            requirements. IAM password policies can be used to ensure passwords are \
            comprised of different character sets, and so hold at least one lowercase \
            letter.",
        severity: Severity::Medium,
        rule: "iam-password-policy",
        schedule: Schedule::Periodic,
        sources: source::IAM,
        standards: &[(Cis12, "1.6"), (Pci, "IAM.12")],
        requirements: &["PCI DSS v4.0.1/8.3.6"],
        parameters: &[],
        check: |look| policy_that(look, |_, it| it.lower_case),
    },
    Control {
        id: "IAM.13",
        title: "Ensure IAM password policy requires at least one symbol",
        description: "Password policies are, in part, used to enforce password complexity \
            requirements. IAM password policies can be used to ensure passwords are \
            comprised of different character sets, and so hold at least one symbol.",
        severity: Severity::Medium,
        rule: "iam-password-policy",
        schedule: Schedule::Periodic,
        sources: source::IAM,
        standards: &[(Cis12, "1.7"), (Pci, "IAM.13")],
        requirements: &["PCI DSS v4.0.1/8.3.6"],
        parameters: &[],
        check: |look| policy_that(look, |_, it| it.symbols),
    },
    Control {
        id: "IAM.14",
        title: "Ensure IAM password policy requires at least one number",
        description: "Password policies are, in part, used to enforce password complexity \
            requirements. IAM password policies can be used to ensure passwords are \
            comprised of different character sets, and so hold at least one number.",
        severity: Severity::Medium,
        rule: "iam-password-policy",
        schedule: Schedule::Periodic,
        sources: source::IAM,
        standards: &[(Cis12, "1.8"), (Pci, "IAM.14")],
        requirements: &["PCI DSS v4.0.1/8.3.6"],
        parameters: &[],
        check: |look| policy_that(look, |_, it| it.numbers),
    },
    Control {
        id: "IAM.15",
        title: "Ensure IAM password policy requires minimum password length of 14 or \
            greater",
        description: "Password policies are, in part, used to enforce password complexity \
            requirements. IAM password policies can be used to ensure passwords are at \
            least a given length. It is recommended that the password policy require a \
            minimum password length of 14.",
        severity: Severity::Medium,
        rule: "iam-password-policy",
        schedule: Schedule::Periodic,
        sources: source::IAM,
        standards: &[(Cis12, "1.9"), (Cis14, "1.8"), (Cis30, "1.8"), (Cis50, "1.7")],
        requirements: &[],
        parameters: &[],
        check: |look| policy_that(look, |_, it| it.length_min >= 14),
    },
    Control {
        id: "IAM.16",
        title: "Ensure IAM password policy prevents password reuse",
        description: "IAM password policies can prevent the reuse of a given password by the \
            same user. It is recommended that the password policy prevent the reuse of \
            passwords.",
        severity: Severity::Low,
        rule: "iam-password-policy",
        schedule: Schedule::Periodic,
        sources: source::IAM,
        standards: &[
            (Cis12, "1.10"),
            (Cis14, "1.9"),
            (Cis30, "1.9"),
            (Cis50, "1.8"),
            (Pci, "IAM.16"),
        ],
        requirements: &["PCI DSS v4.0.1/8.3.7"],
        parameters: &[],
        check: |look| policy_that(look, |_, it| it.remembered.is_some_and(|it| it >= 24)),
    },
    Control {
        id: "IAM.17",
        title: "Ensure IAM password policy expires passwords within 90 days or less",
        description: "IAM password policies can require passwords to be rotated or expired after \
            a given number of days. It is recommended that the password policy expire \
            passwords after 90 days or less.",
        severity: Severity::Low,
        rule: "iam-password-policy",
        schedule: Schedule::Periodic,
        sources: source::IAM,
        standards: &[(Cis12, "1.11"), (Pci, "IAM.17")],
        requirements: &["PCI DSS v4.0.1/8.3.9"],
        parameters: &[],
        check: |look| policy_that(look, |_, it| it.age_days_max.is_some_and(|it| it <= 90)),
    },
];

const UPPER_CASE: &str = "RequireUppercaseCharacters";
const LOWER_CASE: &str = "RequireLowercaseCharacters";
const SYMBOLS: &str = "RequireSymbols";
const NUMBERS: &str = "RequireNumbers";
const LENGTH: &str = "MinimumPasswordLength";
const REMEMBERED: &str = "PasswordReusePrevention";
const AGE: &str = "MaxPasswordAge";
const LENGTH_MIN: i32 = 8;

const STRONG: &[Parameter] = &[
    Parameter {
        name: UPPER_CASE,
        description: "Require at least one uppercase character in password",
        values: Values::Boolean { default: true },
    },
    Parameter {
        name: LOWER_CASE,
        description: "Require at least one lowercase character in password",
        values: Values::Boolean { default: true },
    },
    Parameter {
        name: SYMBOLS,
        description: "Require at least one symbol in password",
        values: Values::Boolean { default: true },
    },
    Parameter {
        name: NUMBERS,
        description: "Require at least one number in password",
        values: Values::Boolean { default: true },
    },
    Parameter {
        name: LENGTH,
        description: "Minimum number of characters in password",
        values: Values::Integer { default: Some(LENGTH_MIN), min: 8, max: 128 },
    },
    Parameter {
        name: REMEMBERED,
        description: "Number of password rotations before an old password can be reused",
        values: Values::Integer { default: None, min: 12, max: 24 },
    },
    Parameter {
        name: AGE,
        description: "Number of days before password expiration",
        values: Values::Integer { default: None, min: 1, max: 90 },
    },
];

fn policy_that(
    look: &Look,
    passes: impl Fn(&Look, &PasswordPolicy) -> bool,
) -> Result<Vec<super::Check>, Failure> {
    let policy = PasswordPolicy::find(look.tx, look.account)?;
    Ok(look.of_account(policy.is_some_and(|it| passes(look, &it))))
}

fn is_strong(look: &Look, policy: &PasswordPolicy) -> bool {
    let has = |name, it: bool| it || !look.boolean(name, true);
    let at_least = |name, it: Option<i32>| {
        look.integer(name).is_none_or(|least| it.is_some_and(|it| it >= least))
    };
    let at_most = |name, it: Option<i32>| {
        look.integer(name).is_none_or(|most| it.is_some_and(|it| it <= most))
    };
    has(UPPER_CASE, policy.upper_case)
        && has(LOWER_CASE, policy.lower_case)
        && has(SYMBOLS, policy.symbols)
        && has(NUMBERS, policy.numbers)
        && policy.length_min >= look.integer(LENGTH).unwrap_or(LENGTH_MIN)
        && at_least(REMEMBERED, policy.remembered)
        && at_most(AGE, policy.age_days_max)
}
