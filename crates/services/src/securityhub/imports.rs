//! What providers bring.
//!
//! # Invariants
//!
//! * A finding that is kept is in the format's order: its names, its times, its limits.
//! * What a provider says of severity, confidence and types reaches the finding unless a customer has
//!   said it before; note, workflow and verification are the customer's from the start.

use serde_json::{Value, json};
use store::Tx;
use wire::securityhub as aws;
use wire::time;

use super::asff::Asff;
use super::findings::Source;
use super::rows::{Finding, Hub};
use super::{names, severity, updates};
use crate::prelude::Failure;

const SCHEMA_VERSION: &str = "2018-10-08";
const TITLE_CHARACTERS_MAX: usize = 256;
const DESCRIPTION_CHARACTERS_MAX: usize = 1024;
const RESOURCES_MAX: usize = 32;
/// The fields of a finding that is there which are no longer its provider's.
const OF_CUSTOMERS: [&str; 4] = ["Note", "UserDefinedFields", "VerificationState", "Workflow"];
/// The fields that a provider says apart, so that a customer's are told from them.
const OF_PROVIDERS: [&str; 4] = ["Confidence", "Criticality", "RelatedFindings", "Types"];

/// Whether a finding is in order; else what is wrong with it.
pub(super) fn check(hub: &Hub, finding: &aws::AwsSecurityFinding) -> Result<(), String> {
    let provided = finding.finding_provider_fields.clone().unwrap_or_default();
    let times = [Some(&finding.created_at), Some(&finding.updated_at)].into_iter().chain([
        finding.first_observed_at.as_ref(),
        finding.last_observed_at.as_ref(),
        finding.processed_at.as_ref(),
    ]);
    let product = names::default_product(&hub.account, &hub.region);
    let rules = [
        (finding.schema_version == SCHEMA_VERSION, "SchemaVersion"),
        (finding.product_arn == product, "ProductArn"),
        (finding.aws_account_id == hub.account, "AwsAccountId"),
        (finding.region.as_ref().is_none_or(|it| *it == hub.region), "Region"),
        (times.flatten().all(|it| time::parse(it).is_some()), "the times"),
        (finding.title.chars().count() <= TITLE_CHARACTERS_MAX, "Title"),
        (finding.description.chars().count() <= DESCRIPTION_CHARACTERS_MAX, "Description"),
        ((1..=RESOURCES_MAX).contains(&finding.resources.len()), "Resources"),
        (finding.types.is_some() || provided.types.is_some(), "Types"),
        (finding.severity.is_some() || provided.severity.is_some(), "Severity"),
    ];
    match rules.iter().find(|it| !it.0) {
        None => Ok(()),
        Some((_, what)) => Err(format!("Finding does not adhere to the format: {what}")),
    }
}

/// Keep a finding that is in order; else tell why not.
pub(super) fn import(
    tx: &mut Tx,
    hub: &Hub,
    mut asff: Asff,
    now: i64,
) -> Result<Result<(), String>, Failure> {
    asff.set("Region", hub.region.as_str());
    asff.set("ProcessedAt", time::iso8601_with_thousandths(now));
    let state = asff.text("RecordState").unwrap_or("ACTIVE").to_string();
    asff.set("RecordState", state);
    provide(&mut asff);
    if !updates::fits(&asff) {
        return Ok(Err("Finding is larger than 240 KB".into()));
    }
    let product = asff.text("ProductArn").unwrap_or_default().to_string();
    let id = asff.text("Id").unwrap_or_default().to_string();
    let old = hub.finding(tx, &product, &id)?;
    let new = match &old {
        None => {
            let mut new = Finding { asff, updated_at: now, kept: Vec::new(), changes: 0 };
            let status = new.workflow().to_string();
            new.set_workflow(&status);
            new
        }
        Some(old) => match later(old, asff, now) {
            Some(new) => new,
            None => return Ok(Err("UpdatedAt is not later than that of the finding".into())),
        },
    };
    hub.put_finding(tx, old.as_ref(), new, Source::Provider(&product), now);
    Ok(Ok(()))
}

/// Take what the provider says apart for what it says of the finding, where it says nothing else.
fn provide(asff: &mut Asff) {
    let provided = asff.0.get("FindingProviderFields").cloned().unwrap_or_default();
    for field in OF_PROVIDERS {
        if let Some(value) = provided.get(field) {
            asff.0.insert(field.into(), value.clone());
        }
    }
    let mut severity = asff.0.get("Severity").cloned().unwrap_or_else(|| json!({}));
    for member in ["Label", "Original"] {
        if let Some(value) = provided.get("Severity").and_then(|it| it.get(member)) {
            severity[member] = value.clone();
        }
    }
    let number = severity.get("Normalized").and_then(Value::as_i64);
    let number = number.and_then(|it| i32::try_from(it).ok());
    let label = severity.get("Label").and_then(Value::as_str).map(String::from);
    match (label, number) {
        (Some(label), _) => severity["Normalized"] = severity::normalized(&label).into(),
        (None, Some(number)) => severity["Label"] = severity::label(number).into(),
        (None, None) => {
            severity["Label"] = severity::INFORMATIONAL.into();
            severity["Normalized"] = 0.into();
        }
    }
    asff.set("Severity", severity);
}

/// The finding after its provider has said something later of it.
fn later(old: &Finding, mut asff: Asff, now: i64) -> Option<Finding> {
    let updated_at = |it: &Asff| it.text("UpdatedAt").and_then(time::parse);
    if updated_at(&asff) <= updated_at(&old.asff) {
        return None;
    }
    let kept = old.kept.iter().map(String::as_str);
    for field in kept.chain(OF_CUSTOMERS).chain(["CreatedAt"]) {
        match old.asff.0.get(field) {
            Some(value) => asff.0.insert(field.into(), value.clone()),
            None => asff.0.remove(field),
        };
    }
    Some(Finding { asff, updated_at: now, ..old.clone() })
}
