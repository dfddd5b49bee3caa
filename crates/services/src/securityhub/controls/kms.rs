//! KMS.1–.5: whether keys are used, rotated, about to go, and closed to the public.
//!
//! # Invariants
//!
//! * Keys are judged in their region, and only those that a customer made: AWS keeps its own.
//! * Policies are judged by what they name; their conditions are not read, but for KMS.5.

use identity::entities::{self, Group, InlinePolicy, ManagedPolicy, Role, User};
use policy::{Kind, Policy, Statement};
use serde_json::json;
use store::Failure;

use super::{Check, Control, Look, Schedule, Severity, Subject, details, documents, iam, source};
use crate::kms::posture::{self, Posture};
use crate::securityhub::standards::StandardId::*;

/// The actions that nobody should be allowed on all keys, in lower case.
const ACTIONS: [&str; 2] = ["kms:decrypt", "kms:reencryptfrom"];

pub(super) const CONTROLS: &[Control] = &[
    Control {
        id: "KMS.1",
        title: "IAM customer managed policies should not allow decryption actions on all KMS keys",
        description: "This control checks whether the default version of IAM customer managed \
            policies allow principals to use the AWS KMS decryption actions on all resources. The \
            control fails if the policy is open enough to allow kms:Decrypt or kms:ReEncryptFrom \
            actions on all KMS keys.",
        severity: Severity::Medium,
        rule: "iam-customer-policy-blocked-kms-actions",
        schedule: Schedule::OnChange,
        sources: source::IAM,
        standards: &[(Foundational, "KMS.1"), (Nist, "KMS.1")],
        requirements: &[
            "NIST.800-53.r5 AC-2",
            "NIST.800-53.r5 AC-3",
            "NIST.800-53.r5 AC-5",
            "NIST.800-53.r5 AC-6",
            "NIST.800-53.r5 AC-6(3)",
        ],
        parameters: &[],
        check: managed_policies,
    },
    Control {
        id: "KMS.2",
        title: "IAM principals should not have IAM inline policies that allow decryption actions on \
            all KMS keys",
        description: "This control checks whether the inline policies that are embedded in your IAM \
            identities (role, user, or group) allow the AWS KMS decryption and re-encryption actions \
            on all KMS keys. The control fails if the policy is open enough to allow kms:Decrypt or \
            kms:ReEncryptFrom actions on all KMS keys.",
        severity: Severity::Medium,
        rule: "iam-inline-policy-blocked-kms-actions",
        schedule: Schedule::OnChange,
        sources: source::IAM,
        standards: &[(Foundational, "KMS.2"), (Nist, "KMS.2")],
        requirements: &[
            "NIST.800-53.r5 AC-2",
            "NIST.800-53.r5 AC-3",
            "NIST.800-53.r5 AC-5",
            "NIST.800-53.r5 AC-6",
            "NIST.800-53.r5 AC-6(3)",
        ],
        parameters: &[],
        check: inline_policies,
    },
    Control {
        id: "KMS.3",
        title: "AWS KMS keys should not be deleted unintentionally",
        description: "This control checks whether AWS KMS keys are scheduled for deletion. The \
            control fails if a KMS key is scheduled for deletion.",
        severity: Severity::Critical,
        rule: "kms-cmk-not-scheduled-for-deletion-2",
        schedule: Schedule::OnChange,
        sources: source::KMS,
        standards: &[(Foundational, "KMS.3"), (Nist, "KMS.3")],
        requirements: &["NIST.800-53.r5 SC-12", "NIST.800-53.r5 SC-12(2)"],
        parameters: &[],
        check: |look| {
            Ok(keys(look)?.iter().map(|it| key(look, it).passes(!it.is_pending_deletion)).collect())
        },
    },
    Control {
        id: "KMS.4",
        title: "AWS KMS key rotation should be enabled",
        description: "This control checks whether automatic key rotation is enabled for an AWS KMS \
            key. The control fails if automatic rotation isn't enabled. It looks at symmetric \
            encryption keys whose material AWS KMS made, and at no others.",
        severity: Severity::Medium,
        rule: "cmk-backing-key-rotation-enabled",
        schedule: Schedule::Periodic,
        sources: source::KMS,
        standards: &[
            (Cis12, "2.8"),
            (Cis14, "3.8"),
            (Cis30, "3.6"),
            (Cis50, "3.6"),
            (Nist, "KMS.4"),
            (Pci, "KMS.4"),
        ],
        requirements: &[
            "NIST.800-53.r5 SC-12",
            "NIST.800-53.r5 SC-12(2)",
            "NIST.800-53.r5 SC-28(3)",
            "PCI DSS v4.0.1/3.7.4",
        ],
        parameters: &[],
        check: |look| {
            let keys = keys(look)?.into_iter().filter(|it| !it.is_pending_deletion);
            let judged = |it: Posture| Some(key(look, &it).passes(it.is_rotated?));
            Ok(keys.filter_map(judged).collect())
        },
    },
    Control {
        id: "KMS.5",
        title: "KMS keys should not be publicly accessible",
        description: "This control checks whether an AWS KMS key is publicly accessible. The \
            control fails if the key policy lets everybody in, without a condition that limits it to \
            fixed values.",
        severity: Severity::Critical,
        rule: "kms-key-policy-no-public-access",
        schedule: Schedule::OnChange,
        sources: source::KMS,
        standards: &[(Foundational, "KMS.5")],
        requirements: &[],
        parameters: &[],
        check: |look| {
            Ok(keys(look)?.iter().map(|it| key(look, it).passes(!is_public(it))).collect())
        },
    },
];

fn keys(look: &Look) -> Result<Vec<Posture>, Failure> {
    posture::all(look.tx, look.account, look.region)
}

fn key(look: &Look, key: &Posture) -> Subject {
    let members = json!({
        "AWSAccountId": look.account,
        "Description": key.description,
        "KeyId": key.id,
        "KeyManager": "CUSTOMER",
        "KeyRotationStatus": key.is_rotated,
        "KeyState": key.state,
        "Origin": key.origin,
    });
    Subject {
        kind: "AwsKmsKey",
        id: key.arn.clone(),
        tags: key.tags.clone(),
        details: details("AwsKmsKey", members),
    }
}

fn is_public(key: &Posture) -> bool {
    let policy = key.policy.as_deref().map(|it| Policy::parse_stored(it, Kind::Key));
    policy.is_none_or(|it| it.is_ok_and(|it| it.is_public()))
}

fn managed_policies(look: &Look) -> Result<Vec<Check>, Failure> {
    iam::customer_policies(look, |look, it: &ManagedPolicy| {
        let statements = documents::statements(it.document().unwrap_or_default());
        !statements.iter().any(|it| opens_all_keys(look, it))
    })
}

fn inline_policies(look: &Look) -> Result<Vec<Check>, Failure> {
    let passes = |inline: &[InlinePolicy]| {
        let mut statements = inline.iter().flat_map(|it| documents::statements(&it.document));
        !statements.any(|it| opens_all_keys(look, &it))
    };
    let (tx, account) = (look.tx, look.account);
    let judge = |subject: Subject, inline: &[InlinePolicy]| subject.passes(passes(inline));
    let mut checks = Vec::new();
    for it in entities::list::<User>(tx, account, None, usize::MAX)? {
        checks.push(judge(iam::user(&it), &it.inline));
    }
    for it in entities::list::<Role>(tx, account, None, usize::MAX)? {
        if !it.is_service_linked() {
            checks.push(judge(iam::role(&it), &it.inline));
        }
    }
    for it in entities::list::<Group>(tx, account, None, usize::MAX)? {
        checks.push(judge(iam::group(&it), &it.inline));
    }
    Ok(checks)
}

fn opens_all_keys(look: &Look, statement: &Statement) -> bool {
    let keys = format!("arn:aws:kms:{}:{}:key/*", look.region, look.account);
    ACTIONS.iter().any(|it| documents::allows(statement, it))
        && documents::is_about_all(statement, &keys)
}
