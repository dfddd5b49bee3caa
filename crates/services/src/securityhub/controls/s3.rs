//! S3.1–.3, .5, .8, .9, .14, .17 and .20: whether buckets are closed, logged, versioned, encrypted.
//!
//! # Invariants
//!
//! * A bucket is judged in its own region.
//! * What is blocked for the public is not public: the block of the account counts, but for S3.8,
//!   which asks for the bucket's own.

use identity::Account;
use serde_json::json;
use store::Failure;

use super::{Check, Control, Look, Schedule, Severity, Subject, details, documents, source, time};
use crate::s3::posture::{self, Posture};
use crate::securityhub::standards::StandardId::*;

const READING: &[&str] = &["s3:get*", "s3:list*"];
const WRITING: &[&str] = &["s3:put*", "s3:delete*", "s3:restoreobject", "s3:abort*"];

pub(super) const CONTROLS: &[Control] = &[
    Control {
        id: "S3.1",
        title: "S3 general purpose buckets should have block public access settings enabled",
        description: "This control checks whether the preceding Amazon S3 block public access \
            settings are configured at the account level for an S3 general purpose bucket. The \
            control fails if one or more of the block public access settings are set to false.",
        severity: Severity::Medium,
        rule: "s3-account-level-public-access-blocks-periodic",
        schedule: Schedule::Periodic,
        sources: source::S3,
        standards: &[
            (Foundational, "S3.1"),
            (Cis14, "2.1.5"),
            (Cis30, "2.1.4"),
            (Cis50, "2.1.4"),
            (Nist, "S3.1"),
            (Pci, "S3.1"),
        ],
        requirements: &[
            "NIST.800-53.r5 AC-3",
            "NIST.800-53.r5 AC-3(7)",
            "NIST.800-53.r5 AC-6",
            "NIST.800-53.r5 SC-7",
            "PCI DSS v4.0.1/1.4.4",
        ],
        parameters: &[],
        check: account_is_blocked,
    },
    Control {
        id: "S3.2",
        title: "S3 general purpose buckets should block public read access",
        description: "This control checks whether an Amazon S3 general purpose bucket permits \
            public read access. It evaluates the block public access settings, the bucket policy, \
            and the bucket access control list (ACL). The control fails if the bucket permits \
            public read access.",
        severity: Severity::Critical,
        rule: "s3-bucket-public-read-prohibited",
        schedule: Schedule::Periodic,
        sources: source::S3,
        standards: &[(Foundational, "S3.2"), (Nist, "S3.2")],
        requirements: &[
            "NIST.800-53.r5 AC-3",
            "NIST.800-53.r5 AC-6",
            "NIST.800-53.r5 SC-7",
            "NIST.800-53.r5 SC-7(3)",
        ],
        parameters: &[],
        check: |look| buckets_that(look, |it| !is_publicly_read(it)),
    },
    Control {
        id: "S3.3",
        title: "S3 general purpose buckets should block public write access",
        description: "This control checks whether an Amazon S3 general purpose bucket permits \
            public write access. It evaluates the block public access settings, the bucket policy, \
            and the bucket access control list (ACL). The control fails if the bucket permits \
            public write access.",
        severity: Severity::Critical,
        rule: "s3-bucket-public-write-prohibited",
        schedule: Schedule::Periodic,
        sources: source::S3,
        standards: &[(Foundational, "S3.3"), (Nist, "S3.3")],
        requirements: &[
            "NIST.800-53.r5 AC-3",
            "NIST.800-53.r5 AC-6",
            "NIST.800-53.r5 SC-7",
            "NIST.800-53.r5 SC-7(3)",
        ],
        parameters: &[],
        check: |look| buckets_that(look, |it| !is_publicly_written(it)),
    },
    Control {
        id: "S3.5",
        title: "S3 general purpose buckets should require requests to use SSL",
        description: "This control checks whether an Amazon S3 general purpose bucket has a policy \
            that requires requests to use SSL. The control fails if the bucket policy doesn't \
            require requests to use SSL.",
        severity: Severity::Medium,
        rule: "s3-bucket-ssl-requests-only",
        schedule: Schedule::OnChange,
        sources: source::S3,
        standards: &[
            (Foundational, "S3.5"),
            (Cis14, "2.1.2"),
            (Cis30, "2.1.1"),
            (Cis50, "2.1.1"),
            (Nist, "S3.5"),
            (Pci, "S3.5"),
        ],
        requirements: &[
            "NIST.800-53.r5 AC-17(2)",
            "NIST.800-53.r5 SC-8",
            "NIST.800-53.r5 SC-8(1)",
            "NIST.800-53.r5 SC-13",
            "NIST.800-53.r5 SC-23",
            "PCI DSS v4.0.1/4.2.1",
        ],
        parameters: &[],
        check: |look| {
            buckets_that(look, |it| {
                it.policy.as_ref().is_some_and(|policy| documents::demands_tls(policy, &it.name))
            })
        },
    },
    Control {
        id: "S3.8",
        title: "S3 general purpose buckets should block public access",
        description: "This control checks whether an Amazon S3 general purpose bucket blocks \
            public access at the bucket level. The control fails if any of the block public access \
            settings of the bucket are set to false.",
        severity: Severity::High,
        rule: "s3-bucket-level-public-access-prohibited",
        schedule: Schedule::OnChange,
        sources: source::S3,
        standards: &[
            (Foundational, "S3.8"),
            (Cis14, "2.1.5"),
            (Cis30, "2.1.4"),
            (Cis50, "2.1.4"),
            (Nist, "S3.8"),
            (Pci, "S3.8"),
        ],
        requirements: &[
            "NIST.800-53.r5 AC-3",
            "NIST.800-53.r5 AC-6",
            "NIST.800-53.r5 SC-7",
            "NIST.800-53.r5 SC-7(3)",
            "PCI DSS v4.0.1/1.4.4",
        ],
        parameters: &[],
        check: |look| buckets_that(look, |it| it.blocks_the_public),
    },
    Control {
        id: "S3.9",
        title: "S3 general purpose buckets should have server access logging enabled",
        description: "This control checks whether server access logging is enabled for an Amazon \
            S3 general purpose bucket. The control fails if server access logging isn't enabled.",
        severity: Severity::Medium,
        rule: "s3-bucket-logging-enabled",
        schedule: Schedule::OnChange,
        sources: source::S3,
        standards: &[(Foundational, "S3.9"), (Nist, "S3.9"), (Pci, "S3.9")],
        requirements: &[
            "NIST.800-53.r5 AC-2(4)",
            "NIST.800-53.r5 AU-2",
            "NIST.800-53.r5 AU-3",
            "NIST.800-53.r5 AU-12",
            "NIST.800-53.r5 SI-4(20)",
            "PCI DSS v4.0.1/10.2.1",
        ],
        parameters: &[],
        check: |look| buckets_that(look, |it| it.is_logged),
    },
    Control {
        id: "S3.14",
        title: "S3 general purpose buckets should have versioning enabled",
        description: "This control checks whether an Amazon S3 general purpose bucket has \
            versioning enabled. The control fails if versioning is suspended for the bucket.",
        severity: Severity::Low,
        rule: "s3-bucket-versioning-enabled",
        schedule: Schedule::OnChange,
        sources: source::S3,
        standards: &[(Nist, "S3.14")],
        requirements: &[
            "NIST.800-53.r5 AU-9(2)",
            "NIST.800-53.r5 CP-9",
            "NIST.800-53.r5 CP-10",
            "NIST.800-53.r5 SC-5(2)",
            "NIST.800-53.r5 SI-13(5)",
        ],
        parameters: &[],
        check: |look| buckets_that(look, |it| it.is_versioned),
    },
    Control {
        id: "S3.17",
        title: "S3 general purpose buckets should be encrypted at rest with AWS KMS keys",
        description: "This control checks whether an Amazon S3 general purpose bucket is encrypted \
            with an AWS KMS key (SSE-KMS or DSSE-KMS). The control fails if the bucket is encrypted \
            with default encryption (SSE-S3).",
        severity: Severity::Medium,
        rule: "s3-default-encryption-kms",
        schedule: Schedule::OnChange,
        sources: source::S3,
        standards: &[(Nist, "S3.17"), (Pci, "S3.17")],
        requirements: &[
            "NIST.800-53.r5 AU-9",
            "NIST.800-53.r5 CA-9(1)",
            "NIST.800-53.r5 CM-3(6)",
            "NIST.800-53.r5 SC-7(10)",
            "NIST.800-53.r5 SC-13",
            "NIST.800-53.r5 SC-28(1)",
            "PCI DSS v4.0.1/3.5.1",
        ],
        parameters: &[],
        check: |look| buckets_that(look, |it| it.is_encrypted_by_kms),
    },
    Control {
        id: "S3.20",
        title: "S3 general purpose buckets should have MFA delete enabled",
        description: "This control checks whether multi-factor authentication (MFA) delete is \
            enabled on an Amazon S3 general purpose bucket. The control fails if MFA delete isn't \
            enabled. The control doesn't produce findings for buckets that have a lifecycle \
            configuration.",
        severity: Severity::Low,
        rule: "s3-bucket-mfa-delete-enabled",
        schedule: Schedule::OnChange,
        sources: source::S3,
        standards: &[(Cis14, "2.1.3"), (Cis30, "2.1.2"), (Cis50, "2.1.2"), (Nist, "S3.20")],
        requirements: &["NIST.800-53.r5 CA-9(1)", "NIST.800-53.r5 CM-2", "NIST.800-53.r5 SC-5(2)"],
        parameters: &[],
        check: |look| {
            let judged = buckets(look)?.into_iter().filter(|it| !it.has_lifecycle);
            Ok(judged.map(|it| subject(&it).passes(it.has_mfa_delete)).collect())
        },
    },
];

fn buckets(look: &Look) -> Result<Vec<Posture>, Failure> {
    posture::all(look.tx, look.account, look.region)
}

fn buckets_that(look: &Look, passes: impl Fn(&Posture) -> bool) -> Result<Vec<Check>, Failure> {
    Ok(buckets(look)?.iter().map(|it| subject(it).passes(passes(it))).collect())
}

fn account_is_blocked(look: &Look) -> Result<Vec<Check>, Failure> {
    Ok(look.of_account(posture::account_is_blocked(look.tx, look.account)?))
}

pub(super) fn subject(bucket: &Posture) -> Subject {
    let members = json!({
        "OwnerId": Account::canonical_id(&bucket.owner),
        "OwnerAccountId": bucket.owner,
        "Name": bucket.name,
        "CreatedAt": time(bucket.created_at),
    });
    Subject {
        kind: "AwsS3Bucket",
        id: format!("arn:aws:s3:::{}", bucket.name),
        tags: bucket.tags.clone(),
        details: details("AwsS3Bucket", members),
    }
}

/// Whether the public reads something of a bucket, or in it.
pub(super) fn is_publicly_read(bucket: &Posture) -> bool {
    bucket.lists_let_read || lets_in(bucket, READING)
}

pub(super) fn is_publicly_written(bucket: &Posture) -> bool {
    bucket.lists_let_write || lets_in(bucket, WRITING)
}

fn lets_in(bucket: &Posture, actions: &[&str]) -> bool {
    let policy = bucket.policy.as_ref().filter(|_| !bucket.restricts_policies);
    policy.is_some_and(|it| documents::is_public_for(it, actions))
}
