//! CloudTrail.1–.7 and .10: whether there are trails, and how well they are kept.
//!
//! # Invariants
//!
//! * A trail is judged in its home region, once, by the account it is of.
//! * A bucket is judged where it lies, by the account that owns it.

use serde_json::json;
use store::{Failure, Range};
use trail::{BasicSelector, FieldSelector, ReadWrite, Selectors, TRAIL_NAMES, TRAILS, Trail};

use super::{Check, Control, Look, Parameter, Schedule, Severity, Subject, Values};
use super::{details, s3, source};
use crate::s3::posture::{self, Posture};
use crate::securityhub::standards::StandardId::*;

/// How many trails an account may have.
const TRAILS_MAX: usize = 1000;

pub(super) const CONTROLS: &[Control] = &[
    Control {
        id: "CloudTrail.1",
        title: "CloudTrail should be enabled and configured with at least one multi-Region trail \
            that includes read and write management events",
        description: "This AWS control checks that there is at least one multi-region AWS \
            CloudTrail trail that includes read and write management events.",
        severity: Severity::High,
        rule: "multi-region-cloudtrail-enabled",
        schedule: Schedule::Periodic,
        sources: source::CLOUDTRAIL,
        standards: &[
            (Foundational, "CloudTrail.1"),
            (Cis12, "2.1"),
            (Cis14, "3.1"),
            (Cis30, "3.1"),
            (Cis50, "3.1"),
            (Nist, "CloudTrail.1"),
        ],
        requirements: &[
            "NIST.800-53.r5 AC-2(4)",
            "NIST.800-53.r5 AC-6(9)",
            "NIST.800-53.r5 AU-2",
            "NIST.800-53.r5 AU-3",
            "NIST.800-53.r5 AU-12",
            "NIST.800-53.r5 AU-14(1)",
            "NIST.800-53.r5 SI-4(20)",
        ],
        parameters: &[],
        check: covers_all_regions,
    },
    Control {
        id: "CloudTrail.2",
        title: "CloudTrail should have encryption at-rest enabled",
        description: "This AWS control checks whether AWS CloudTrail is configured to use the \
            server side encryption (SSE) AWS Key Management Service (AWS KMS) key encryption. The \
            check will pass if the KmsKeyId is defined.",
        severity: Severity::Medium,
        rule: "cloud-trail-encryption-enabled",
        schedule: Schedule::Periodic,
        sources: source::CLOUDTRAIL,
        standards: &[
            (Foundational, "CloudTrail.2"),
            (Cis12, "2.7"),
            (Cis14, "3.7"),
            (Cis30, "3.5"),
            (Cis50, "3.5"),
            (Nist, "CloudTrail.2"),
            (Pci, "CloudTrail.2"),
        ],
        requirements: &[
            "NIST.800-53.r5 AU-9",
            "NIST.800-53.r5 CA-9(1)",
            "NIST.800-53.r5 CM-3(6)",
            "NIST.800-53.r5 SC-13",
            "NIST.800-53.r5 SC-28",
            "NIST.800-53.r5 SC-28(1)",
            "NIST.800-53.r5 SC-7(10)",
            "NIST.800-53.r5 SI-7(6)",
            "PCI DSS v4.0.1/10.3.2",
        ],
        parameters: &[],
        check: |look| trails_that(look, |it| it.kms_key.is_some()),
    },
    Control {
        id: "CloudTrail.3",
        title: "At least one CloudTrail trail should be enabled",
        description: "This control checks whether an AWS CloudTrail trail is enabled in your AWS \
            account. The control fails if your account doesn't have at least one CloudTrail trail \
            enabled.",
        severity: Severity::High,
        rule: "cloudtrail-enabled",
        schedule: Schedule::Periodic,
        sources: source::CLOUDTRAIL,
        standards: &[(Pci, "CloudTrail.3")],
        requirements: &["PCI DSS v4.0.1/10.2.1"],
        parameters: &[],
        check: is_recorded,
    },
    Control {
        id: "CloudTrail.4",
        title: "CloudTrail log file validation should be enabled",
        description: "This AWS control checks whether CloudTrail log file validation is enabled.",
        severity: Severity::Low,
        rule: "cloud-trail-log-file-validation-enabled",
        schedule: Schedule::Periodic,
        sources: source::CLOUDTRAIL,
        standards: &[
            (Foundational, "CloudTrail.4"),
            (Cis12, "2.2"),
            (Cis14, "3.2"),
            (Cis30, "3.2"),
            (Cis50, "3.2"),
            (Nist, "CloudTrail.4"),
            (Pci, "CloudTrail.4"),
        ],
        requirements: &[
            "NIST.800-53.r5 AU-9",
            "NIST.800-53.r5 SI-4",
            "NIST.800-53.r5 SI-7(1)",
            "NIST.800-53.r5 SI-7(3)",
            "NIST.800-53.r5 SI-7(7)",
            "PCI DSS v4.0.1/10.3.2",
        ],
        parameters: &[],
        check: |look| trails_that(look, |it| it.validation),
    },
    Control {
        id: "CloudTrail.5",
        title: "CloudTrail trails should be integrated with Amazon CloudWatch Logs",
        description: "This AWS control checks whether AWS CloudTrail trails are configured to send \
            logs to Amazon CloudWatch Logs.",
        severity: Severity::Low,
        rule: "cloud-trail-cloud-watch-logs-enabled",
        schedule: Schedule::Periodic,
        sources: source::CLOUDTRAIL,
        standards: &[
            (Foundational, "CloudTrail.5"),
            (Cis12, "2.4"),
            (Cis14, "3.4"),
            (Nist, "CloudTrail.5"),
        ],
        requirements: &[
            "NIST.800-53.r5 AC-2(4)",
            "NIST.800-53.r5 AU-2",
            "NIST.800-53.r5 AU-6(1)",
            "NIST.800-53.r5 AU-12",
            "NIST.800-53.r5 SI-4(5)",
        ],
        parameters: &[],
        // No trail sends anything to a log group here.
        check: |look| trails_that(look, |_| false),
    },
    Control {
        id: "CloudTrail.6",
        title: "Ensure the S3 bucket used to store CloudTrail logs is not publicly accessible",
        description: "This AWS control checks whether the S3 bucket used to store CloudTrail logs \
            is publicly accessible.",
        severity: Severity::Critical,
        rule: "cloudtrail-bucket-not-public",
        schedule: Schedule::Periodic,
        sources: source::CLOUDTRAIL | source::S3,
        standards: &[(Cis12, "2.3"), (Cis14, "3.3"), (Pci, "CloudTrail.6")],
        requirements: &["PCI DSS v4.0.1/1.4.4"],
        parameters: &[],
        check: |look| {
            log_buckets_that(look, |it| !s3::is_publicly_read(it) && !s3::is_publicly_written(it))
        },
    },
    Control {
        id: "CloudTrail.7",
        title: "Ensure S3 bucket access logging is enabled on the CloudTrail S3 bucket",
        description: "S3 bucket access logging generates a log that contains access records for \
            each request made to your S3 bucket. It is recommended that bucket access logging be \
            enabled on the CloudTrail S3 bucket.",
        severity: Severity::Low,
        rule: "cloudtrail-bucket-logging-enabled",
        schedule: Schedule::Periodic,
        sources: source::CLOUDTRAIL | source::S3,
        standards: &[
            (Cis12, "2.6"),
            (Cis14, "3.6"),
            (Cis30, "3.4"),
            (Cis50, "3.4"),
            (Pci, "CloudTrail.7"),
        ],
        requirements: &["PCI DSS v4.0.1/10.2.1"],
        parameters: &[],
        check: |look| log_buckets_that(look, |it| it.is_logged),
    },
    Control {
        id: "CloudTrail.10",
        title: "CloudTrail Lake event data stores should be encrypted with customer managed AWS \
            KMS keys",
        description: "This control checks whether an AWS CloudTrail Lake event data store is \
            encrypted at rest with a customer managed AWS KMS key. The control fails if the event \
            data store isn't encrypted with a customer managed KMS key.",
        severity: Severity::Medium,
        rule: "event-data-store-cmk-encryption-enabled",
        schedule: Schedule::Periodic,
        sources: source::CLOUDTRAIL,
        standards: &[(Nist, "CloudTrail.10")],
        requirements: &[
            "NIST.800-53.r5 AU-9",
            "NIST.800-53.r5 CA-9(1)",
            "NIST.800-53.r5 SC-13",
            "NIST.800-53.r5 SC-28",
        ],
        parameters: &[Parameter {
            name: "kmsKeyArns",
            description: "A list of Amazon Resource Names (ARNs) of AWS KMS keys to include in the \
                evaluation. The control generates a FAILED finding if an event data store isn't \
                encrypted with a KMS key in the list",
            values: Values::Texts { most: 3, description: "ARNs of existing KMS keys" },
        }],
        // There are no event data stores here.
        check: |_| Ok(Vec::new()),
    },
];

fn trails(look: &Look) -> Result<Vec<Trail>, Failure> {
    let ids = look.tx.scan(TRAIL_NAMES, look.account, Range::all().limit(TRAILS_MAX))?;
    let mut trails = Vec::new();
    for (_, id) in ids {
        trails.extend(look.tx.get(TRAILS, id)?);
    }
    Ok(trails)
}

fn subject(trail: &Trail) -> Subject {
    let members = json!({
        "HomeRegion": trail.home_region,
        "IncludeGlobalServiceEvents": trail.include_global,
        "IsMultiRegionTrail": trail.multi_region,
        "IsOrganizationTrail": false,
        "KmsKeyId": trail.kms_key,
        "LogFileValidationEnabled": trail.validation,
        "Name": trail.name,
        "S3BucketName": trail.bucket,
        "S3KeyPrefix": trail.prefix,
        "TrailArn": trail.arn(),
    });
    Subject {
        kind: "AwsCloudTrailTrail",
        id: trail.arn(),
        tags: trail.tags.clone(),
        details: details("AwsCloudTrailTrail", members),
    }
}

fn trails_that(look: &Look, passes: impl Fn(&Trail) -> bool) -> Result<Vec<Check>, Failure> {
    let own = trails(look)?.into_iter().filter(|it| it.home_region == look.region);
    Ok(own.map(|it| subject(&it).passes(passes(&it))).collect())
}

fn covers_all_regions(look: &Look) -> Result<Vec<Check>, Failure> {
    let trails = trails(look)?;
    let covers = |it: &Trail| it.multi_region && it.logging && hears_all_management(&it.selectors);
    let check = look.account().passes(trails.iter().any(covers));
    Ok(vec![match trails.iter().any(|it| it.multi_region) {
        true => check,
        false => check.because(
            "CLOUDTRAIL_MULTI_REGION_NOT_PRESENT",
            "The multi-Region CloudTrail does not exist in the account.",
        ),
    }])
}

fn is_recorded(look: &Look) -> Result<Vec<Check>, Failure> {
    let here = |it: &Trail| it.multi_region || it.home_region == look.region;
    Ok(look.of_account(trails(look)?.iter().any(|it| it.logging && here(it))))
}

/// Whether all management events are selected, reads and writes, whatever their source.
fn hears_all_management(selectors: &Selectors) -> bool {
    let whole = |it: &BasicSelector| {
        it.management && it.read_write == ReadWrite::All && it.excluded_sources.is_empty()
    };
    let is_category = |it: &FieldSelector| {
        it.field == "eventCategory" && it.equals.iter().any(|it| it == "Management")
    };
    match selectors {
        Selectors::Basic(selectors) => selectors.iter().any(whole),
        Selectors::Advanced(selectors) => {
            selectors.iter().any(|it| it.fields.len() == 1 && it.fields.iter().all(is_category))
        }
    }
}

/// The buckets that trails of the account deliver to, if they are its own and lie here.
fn log_buckets_that(look: &Look, passes: impl Fn(&Posture) -> bool) -> Result<Vec<Check>, Failure> {
    let mut names: Vec<String> = trails(look)?.into_iter().map(|it| it.bucket).collect();
    names.sort();
    names.dedup();
    let mut checks = Vec::new();
    for name in names {
        let posture = posture::of(look.tx, &name)?;
        let own = posture.filter(|it| it.owner == look.account && it.region == look.region);
        checks.extend(own.map(|it| s3::subject(&it).passes(passes(&it))));
    }
    Ok(checks)
}
