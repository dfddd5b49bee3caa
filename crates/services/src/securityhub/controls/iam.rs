//! IAM.1–.3, .5, .8, .19, .21, .22 and .27: what users hold and what policies allow.
//!
//! # Invariants
//!
//! * Only what a customer made is judged: neither AWS's own policies nor roles that services made.
//! * A policy that only bounds is not judged.

use identity::entities::{self, Group, ManagedPolicy, Role, User};
use identity::mfa::{self, MfaHolder};
use identity::{access_keys_of, last_use, uses};
use policy::{Listed, Statement, Verb};
use serde_json::json;
use store::Failure;

use super::{Check, Control, Look, Schedule, Severity, Subject, details, documents, source, time};
use crate::securityhub::standards::StandardId::*;

const DAY_MS: i64 = 24 * 60 * 60 * 1000;
/// The age of a key at which it is to be changed.
const KEY_AGE_DAYS_MAX: i64 = 90;
const CLOUD_SHELL: &str = "arn:aws:iam::aws:policy/AWSCloudShellFullAccess";

pub(super) const CONTROLS: &[Control] = &[
    Control {
        id: "IAM.1",
        title: "IAM policies should not allow full \"*\" administrative privileges",
        description: "This AWS control checks whether the default version of AWS Identity and \
            Access Management (IAM) policies (also known as customer managed policies) do not have \
            administrator access with a statement that has \"Effect\": \"Allow\" with \"Action\": \
            \"*\" over \"Resource\": \"*\". It only checks for the Customer Managed Policies that \
            you created, but not inline and AWS Managed Policies.",
        severity: Severity::High,
        rule: "iam-policy-no-statements-with-admin-access",
        schedule: Schedule::OnChange,
        sources: source::IAM,
        standards: &[(Foundational, "IAM.1"), (Cis12, "1.22"), (Cis14, "1.16"), (Nist, "IAM.1")],
        requirements: &[
            "NIST.800-53.r5 AC-2",
            "NIST.800-53.r5 AC-3",
            "NIST.800-53.r5 AC-5",
            "NIST.800-53.r5 AC-6",
            "NIST.800-53.r5 AC-6(10)",
        ],
        parameters: &[],
        check: |look| customer_policies(look, |_, it| !has_statement(it, administers)),
    },
    Control {
        id: "IAM.2",
        title: "IAM users should not have IAM policies attached",
        description: "This AWS control checks that none of your IAM users have policies attached. \
            Instead, IAM users must inherit permissions from IAM groups or roles.",
        severity: Severity::Low,
        rule: "iam-user-no-policies-check",
        schedule: Schedule::OnChange,
        sources: source::IAM,
        standards: &[
            (Foundational, "IAM.2"),
            (Cis12, "1.16"),
            (Cis30, "1.15"),
            (Cis50, "1.14"),
            (Nist, "IAM.2"),
        ],
        requirements: &[
            "NIST.800-53.r5 AC-2",
            "NIST.800-53.r5 AC-2(1)",
            "NIST.800-53.r5 AC-3",
            "NIST.800-53.r5 AC-6",
        ],
        parameters: &[],
        check: |look| users_that(look, |_, it| Ok(it.attached.is_empty() && it.inline.is_empty())),
    },
    Control {
        id: "IAM.3",
        title: "IAM users' access keys should be rotated every 90 days or less",
        description: "This AWS control checks whether the active access keys are rotated within 90 \
            days.",
        severity: Severity::Medium,
        rule: "access-keys-rotated",
        schedule: Schedule::Periodic,
        sources: source::IAM,
        standards: &[
            (Foundational, "IAM.3"),
            (Cis12, "1.4"),
            (Cis14, "1.14"),
            (Cis30, "1.14"),
            (Cis50, "1.13"),
            (Nist, "IAM.3"),
            (Pci, "IAM.3"),
        ],
        requirements: &[
            "NIST.800-53.r5 AC-2(1)",
            "NIST.800-53.r5 AC-2(3)",
            "NIST.800-53.r5 AC-3(15)",
            "PCI DSS v4.0.1/8.3.9",
            "PCI DSS v4.0.1/8.6.3",
        ],
        parameters: &[],
        check: |look| users_that(look, has_young_keys),
    },
    Control {
        id: "IAM.5",
        title: "MFA should be enabled for all IAM users that have a console password",
        description: "This AWS control checks whether AWS Multi-Factor Authentication (MFA) is \
            enabled for all AWS Identity and Access Management (IAM) users that use a console \
            password.",
        severity: Severity::Medium,
        rule: "mfa-enabled-for-iam-console-access",
        schedule: Schedule::Periodic,
        sources: source::IAM,
        standards: &[
            (Foundational, "IAM.5"),
            (Cis12, "1.2"),
            (Cis14, "1.10"),
            (Cis30, "1.10"),
            (Cis50, "1.9"),
            (Nist, "IAM.5"),
            (Pci, "IAM.5"),
        ],
        requirements: &[
            "NIST.800-53.r5 AC-2(1)",
            "NIST.800-53.r5 AC-3(15)",
            "NIST.800-53.r5 IA-2(1)",
            "NIST.800-53.r5 IA-2(2)",
            "PCI DSS v4.0.1/8.4.2",
        ],
        parameters: &[],
        check: |look| users_that(look, |look, it| Ok(it.login.is_none() || has_mfa(look, it)?)),
    },
    Control {
        id: "IAM.8",
        title: "Unused IAM user credentials should be removed",
        description: "This AWS control checks whether your IAM users have passwords or active \
            access keys that were not used within the previous 90 days.",
        severity: Severity::Medium,
        rule: "iam-user-unused-credentials-check",
        schedule: Schedule::Periodic,
        sources: source::IAM,
        standards: &[(Foundational, "IAM.8"), (Cis12, "1.3"), (Nist, "IAM.8"), (Pci, "IAM.8")],
        requirements: &[
            "NIST.800-53.r5 AC-2",
            "NIST.800-53.r5 AC-2(1)",
            "NIST.800-53.r5 AC-2(3)",
            "NIST.800-53.r5 AC-3",
            "NIST.800-53.r5 AC-6",
            "PCI DSS v4.0.1/8.2.6",
        ],
        parameters: &[],
        check: |look| users_that(look, |look, it| uses_all(look, it, 90)),
    },
    Control {
        id: "IAM.19",
        title: "MFA should be enabled for all IAM users",
        description: "This AWS control checks whether AWS Multi-Factor Authentication (MFA) is \
            enabled for all AWS Identity and Access Management (IAM) users.",
        severity: Severity::Medium,
        rule: "iam-user-mfa-enabled",
        schedule: Schedule::Periodic,
        sources: source::IAM,
        standards: &[(Nist, "IAM.19"), (Pci, "IAM.19")],
        requirements: &[
            "NIST.800-53.r5 AC-2(1)",
            "NIST.800-53.r5 AC-3(15)",
            "NIST.800-53.r5 IA-2(1)",
            "NIST.800-53.r5 IA-2(2)",
            "PCI DSS v4.0.1/8.4.2",
        ],
        parameters: &[],
        check: |look| users_that(look, has_mfa),
    },
    Control {
        id: "IAM.21",
        title: "IAM customer managed policies that you create should not allow wildcard actions for \
            services",
        description: "This control checks whether the IAM identity-based policies that you create \
            have Allow statements that use the * wildcard to grant permissions for all actions on \
            any service. The control fails if any policy statement includes \"Effect\": \"Allow\" \
            with \"Action\": \"Service:*\".",
        severity: Severity::Low,
        rule: "iam-policy-no-statements-with-full-access",
        schedule: Schedule::OnChange,
        sources: source::IAM,
        standards: &[(Foundational, "IAM.21"), (Nist, "IAM.21")],
        requirements: &[
            "NIST.800-53.r5 AC-2",
            "NIST.800-53.r5 AC-2(1)",
            "NIST.800-53.r5 AC-3",
            "NIST.800-53.r5 AC-5",
            "NIST.800-53.r5 AC-6",
        ],
        parameters: &[],
        check: |look| customer_policies(look, |_, it| !has_statement(it, opens_a_service)),
    },
    Control {
        id: "IAM.22",
        title: "IAM user credentials unused for 45 days should be removed",
        description: "This AWS control checks whether your IAM users have passwords or active \
            access keys that were not used within the previous 45 days.",
        severity: Severity::Medium,
        rule: "iam-user-unused-credentials-check",
        schedule: Schedule::Periodic,
        sources: source::IAM,
        standards: &[(Cis14, "1.12"), (Cis30, "1.12"), (Cis50, "1.11")],
        requirements: &[],
        parameters: &[],
        check: |look| users_that(look, |look, it| uses_all(look, it, 45)),
    },
    Control {
        id: "IAM.27",
        title: "IAM identities should not have the AWSCloudShellFullAccess policy attached",
        description: "This control checks whether an IAM identity (user, role, or group) has the \
            AWS managed policy AWSCloudShellFullAccess attached. The control fails if an IAM \
            identity has the AWSCloudShellFullAccess policy attached.",
        severity: Severity::Medium,
        rule: "iam-policy-blacklisted-check",
        schedule: Schedule::OnChange,
        sources: source::IAM,
        standards: &[(Cis30, "1.22"), (Cis50, "1.21")],
        requirements: &[],
        parameters: &[],
        check: have_no_cloud_shell,
    },
];

pub(super) fn user(user: &User) -> Subject {
    let members = json!({
        "CreateDate": time(user.created_at),
        "Path": user.path,
        "UserId": user.id,
        "UserName": user.name,
    });
    Subject {
        kind: "AwsIamUser",
        id: user.arn(),
        tags: user.tags.clone(),
        details: details("AwsIamUser", members),
    }
}

pub(super) fn role(role: &Role) -> Subject {
    let members = json!({
        "CreateDate": time(role.created_at),
        "MaxSessionDuration": role.max_session_duration,
        "Path": role.path,
        "RoleId": role.id,
        "RoleName": role.name,
    });
    Subject {
        kind: "AwsIamRole",
        id: role.arn(),
        tags: role.tags.clone(),
        details: details("AwsIamRole", members),
    }
}

pub(super) fn group(group: &Group) -> Subject {
    let members = json!({
        "CreateDate": time(group.created_at),
        "GroupId": group.id,
        "GroupName": group.name,
        "Path": group.path,
    });
    Subject {
        kind: "AwsIamGroup",
        id: group.arn(),
        tags: Vec::new(),
        details: details("AwsIamGroup", members),
    }
}

fn policy(policy: &ManagedPolicy) -> Subject {
    let members = json!({
        "CreateDate": time(policy.created_at),
        "DefaultVersionId": format!("v{}", policy.default_version),
        "Description": policy.description,
        "Path": policy.path,
        "PolicyId": policy.id,
        "PolicyName": policy.name,
        "UpdateDate": time(policy.updated_at),
    });
    Subject {
        kind: "AwsIamPolicy",
        id: policy.arn(),
        tags: policy.tags.clone(),
        details: details("AwsIamPolicy", members),
    }
}

/// The customer's managed policies that are more than bounds.
pub(super) fn customer_policies(
    look: &Look,
    passes: impl Fn(&Look, &ManagedPolicy) -> bool,
) -> Result<Vec<Check>, Failure> {
    let mut checks = Vec::new();
    for it in entities::list::<ManagedPolicy>(look.tx, look.account, None, usize::MAX)? {
        if uses::count(look.tx, look.account, &it.arn())?.boundaries == 0 {
            checks.push(policy(&it).passes(passes(look, &it)));
        }
    }
    Ok(checks)
}

fn users_that(
    look: &Look,
    passes: impl Fn(&Look, &User) -> Result<bool, Failure>,
) -> Result<Vec<Check>, Failure> {
    let users = entities::list::<User>(look.tx, look.account, None, usize::MAX)?;
    users.iter().map(|it| Ok(user(it).passes(passes(look, it)?))).collect()
}

fn has_statement(policy: &ManagedPolicy, is_it: fn(&Statement) -> bool) -> bool {
    documents::statements(policy.document().unwrap_or_default()).iter().any(is_it)
}

fn names(listed: &Option<Vec<Listed>>, text: &str) -> bool {
    listed.iter().flatten().any(|it| it.text == text)
}

fn administers(statement: &Statement) -> bool {
    let everything = names(&statement.actions, "*") || names(&statement.actions, "*:*");
    statement.effect == Verb::Allow && everything && names(&statement.resources, "*")
}

fn opens_a_service(statement: &Statement) -> bool {
    let whole = |it: &Listed| it.text == "*" || it.text.ends_with(":*");
    statement.effect == Verb::Allow
        && names(&statement.resources, "*")
        && statement.actions.iter().flatten().any(whole)
}

fn has_mfa(look: &Look, user: &User) -> Result<bool, Failure> {
    mfa::has_mfa_device(look.tx, look.account, &MfaHolder::User(user.id.clone()))
}

fn has_young_keys(look: &Look, user: &User) -> Result<bool, Failure> {
    let keys = access_keys_of(look.tx, look.account, Some(&user.id))?;
    let oldest = look.now - KEY_AGE_DAYS_MAX * DAY_MS;
    Ok(keys.iter().all(|it| it.inactive || it.created_at >= oldest))
}

/// Whether the password and all active keys were used, or made, within so many days.
fn uses_all(look: &Look, user: &User, days: i64) -> Result<bool, Failure> {
    let since = look.now - days * DAY_MS;
    if let Some(login) = &user.login
        && user.password_last_used.unwrap_or(0).max(login.changed_at) < since
    {
        return Ok(false);
    }
    for key in access_keys_of(look.tx, look.account, Some(&user.id))? {
        let used_at = last_use::find(look.tx, &key.id)?.map_or(key.created_at, |it| it.at);
        if !key.inactive && used_at < since {
            return Ok(false);
        }
    }
    Ok(true)
}

fn have_no_cloud_shell(look: &Look) -> Result<Vec<Check>, Failure> {
    let (tx, account) = (look.tx, look.account);
    let passes = |attached: &[String]| !attached.iter().any(|it| it == CLOUD_SHELL);
    let mut checks = users_that(look, |_, it| Ok(passes(&it.attached)))?;
    for it in entities::list::<Role>(tx, account, None, usize::MAX)? {
        if !it.is_service_linked() {
            checks.push(role(&it).passes(passes(&it.attached)));
        }
    }
    for it in entities::list::<Group>(tx, account, None, usize::MAX)? {
        checks.push(group(&it).passes(passes(&it.attached)));
    }
    Ok(checks)
}
