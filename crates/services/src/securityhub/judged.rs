//! What a control says of resources, as findings.
//!
//! # Invariants
//!
//! * A resource has one finding of a control, or one for each standard that the control is enabled in,
//!   as the hub was told; its id is a function of what it is about, so it is the same finding for life.
//! * What passes is resolved; what fails again is new again, unless somebody suppressed it.
//! * A finding is written when it says something new, or what it says has become old.
//! * What is no longer judged is archived.

use std::collections::BTreeMap;

use aws_lc_rs::digest::{SHA256, digest};
use serde_json::{Map as Object, Value, json};
use store::{Beginning, Range, Tx};
use wire::time::iso8601_with_thousandths as iso8601;

use super::asff::Asff;
use super::controls::{Check, Control, Status};
use super::findings::Source;
use super::names::own_product;
use super::rows::{FINDINGS, Finding, Generator, Hub};
use super::standards::{Standard, StandardId};
use super::{definitions, severity};
use crate::prelude::Failure;

const SCHEMA_VERSION: &str = "2018-10-08";
pub(super) const PRODUCT_NAME: &str = "Security Hub";
pub(super) const COMPANY_NAME: &str = "AWS";
const FINDING_TYPE: &str = "Software and Configuration Checks/Industry and Regulatory Standards";
const RECOMMENDATION: &str = "For directions on how to correct this issue, consult the AWS Security \
    Hub controls documentation.";

/// A finding that is to be written, with what was there before.
pub(super) struct Change {
    old: Option<Finding>,
    new: Finding,
}

/// One kind of finding of a control.
struct Form {
    /// What the ids of its findings begin with.
    prefix: String,
    standard: Option<(&'static Standard, &'static str)>,
}

/// What is to be written after a control was checked.
pub(super) fn changes(
    tx: &Tx,
    hub: &Hub,
    control: &'static Control,
    checks: &[Check],
    now: i64,
) -> Result<Vec<Change>, Failure> {
    let enabling: Vec<_> = hub.enabling(control).collect();
    let mut changes = Vec::new();
    for form in forms(hub, control) {
        let wanted = !enabling.is_empty()
            && match (form.standard, hub.generator) {
                (None, Generator::SecurityControl) => true,
                (Some((standard, _)), Generator::StandardControl) => {
                    enabling.iter().any(|it| it.id == standard.id)
                }
                _ => false,
            };
        let mut left = known(tx, hub, control, &form)?;
        for check in checks.iter().filter(|_| wanted) {
            let fresh = fresh(hub, control, &form, check, &enabling);
            let id = fresh["Id"].as_str().unwrap_or_default().to_string();
            let old = left.remove(&id);
            if let Some(new) = merged(old.as_ref(), fresh, check, control, now) {
                changes.push(Change { old, new });
            }
        }
        let replaced = !enabling.is_empty()
            && (form.standard.is_none() != (hub.generator == Generator::SecurityControl));
        let gone = left.into_values().filter(Finding::is_active);
        changes.extend(gone.map(|it| archived(it, replaced, now)));
    }
    Ok(changes)
}

/// Write some changes. Nobody may have written the findings since they were read.
pub(super) fn write(tx: &mut Tx, hub: &Hub, changes: Vec<Change>, now: i64) {
    let product = own_product(&hub.region);
    for Change { old, new } in changes {
        hub.put_finding(tx, old.as_ref(), new, Source::Provider(&product), now);
    }
}

/// All forms that findings of a control can have, wanted or not.
fn forms(hub: &Hub, control: &'static Control) -> Vec<Form> {
    let prefix = format!("{}/finding/", hub.control_arn(control.id));
    let mut forms = vec![Form { prefix, standard: None }];
    for (id, number) in control.standards {
        let standard = Standard::of(*id);
        let prefix = format!("{}/{number}/finding/", hub.subscription_arn(standard));
        forms.push(Form { prefix, standard: Some((standard, number)) });
    }
    forms
}

/// The findings of a form, by id. Two controls may share a number, and with it what ids begin with.
fn known(
    tx: &Tx,
    hub: &Hub,
    control: &Control,
    form: &Form,
) -> Result<BTreeMap<String, Finding>, Failure> {
    let product = own_product(&hub.region);
    let (account, region) = (hub.account.as_str(), hub.region.as_str());
    let prefix = (account, region, product.as_str(), Beginning(&form.prefix));
    let rows = tx.scan(FINDINGS, prefix, Range::all())?.into_iter().map(|(_, row)| row);
    let is_its = |it: &Finding| it.asff.text("Compliance.SecurityControlId") == Some(control.id);
    Ok(rows.filter(is_its).map(|it| (it.id().to_string(), it)).collect())
}

/// What the service says of a check, but for the times.
fn fresh(
    hub: &Hub,
    control: &'static Control,
    form: &Form,
    check: &Check,
    enabling: &[&'static Standard],
) -> Object<String, Value> {
    let id = format!("{}{}", form.prefix, unique(hub, control, form, check));
    let product = own_product(&hub.region);
    let severity = match check.status {
        Status::Failed => control.severity.name(),
        Status::Passed => severity::INFORMATIONAL,
    };
    let types = match form.standard {
        None => json!([FINDING_TYPE]),
        Some((standard, _)) => json!([format!("{FINDING_TYPE}/{}", standard.finding_type)]),
    };
    let title = match form.standard {
        None => control.title.to_string(),
        Some((_, number)) => format!("{number} {}", control.title),
    };
    let value = json!({
        "SchemaVersion": SCHEMA_VERSION,
        "Id": id,
        "ProductArn": product,
        "ProductName": PRODUCT_NAME,
        "CompanyName": COMPANY_NAME,
        "Region": hub.region,
        "GeneratorId": generator(control, form),
        "AwsAccountId": hub.account,
        "Types": types,
        "Severity": {
            "Label": severity,
            "Normalized": severity::normalized(severity),
            "Original": severity,
        },
        "Title": title,
        "Description": control.description,
        "Remediation": {
            "Recommendation": { "Text": RECOMMENDATION, "Url": control.remediation_url() },
        },
        "ProductFields": product_fields(hub, control, form, check, &product, &id),
        "Resources": [resource(hub, check)],
        "Compliance": compliance(hub, control, form, check, enabling),
        "WorkflowState": "NEW",
        "RecordState": "ACTIVE",
        "FindingProviderFields": {
            "Severity": { "Label": severity, "Original": severity },
            "Types": types,
        },
    });
    match value {
        Value::Object(members) => members,
        _ => Object::new(),
    }
}

/// The end of a finding's id, which looks like chance.
fn unique(hub: &Hub, control: &Control, form: &Form, check: &Check) -> String {
    let standard = form.standard.map_or("", |(it, _)| it.path);
    let parts = [&hub.account, &hub.region, control.id, standard, &check.subject.id];
    let mut id = [0; 16];
    id.copy_from_slice(&digest(&SHA256, parts.join("\n").as_bytes()).as_ref()[..16]);
    trail::guid(id)
}

fn generator(control: &Control, form: &Form) -> String {
    match form.standard {
        None => format!("security-control/{}", control.id),
        Some((standard, number)) if standard.id == StandardId::Cis12 => {
            format!("arn:aws:securityhub:::{}/rule/{number}", standard.short())
        }
        Some((standard, number)) => format!("{}/{number}", standard.path),
    }
}

fn product_fields(
    hub: &Hub,
    control: &Control,
    form: &Form,
    check: &Check,
    product: &str,
    id: &str,
) -> Value {
    let mut fields = Object::new();
    let mut put = |name: &str, value: String| fields.insert(name.into(), value.into());
    if let Some((standard, number)) = form.standard {
        let older = standard.id == StandardId::Cis12;
        let name = |new: &'static str, old: &'static str| if older { old } else { new };
        put(name("StandardsArn", "StandardsGuideArn"), standard.arn(&hub.region));
        let subscription = name("StandardsSubscriptionArn", "StandardsGuideSubscriptionArn");
        put(subscription, hub.subscription_arn(standard));
        put(name("ControlId", "RuleId"), number.into());
        put("RecommendationUrl", control.remediation_url());
        put("StandardsControlArn", hub.standards_control_arn(standard, number));
    }
    put("RelatedAWSResources:0/name", rule_name(hub, control));
    put("RelatedAWSResources:0/type", "AWS::Config::ConfigRule".into());
    put("aws/securityhub/ProductName", PRODUCT_NAME.into());
    put("aws/securityhub/CompanyName", COMPANY_NAME.into());
    put("aws/securityhub/FindingId", format!("{product}/{id}"));
    put("Resources:0/Id", check.subject.id.clone());
    Value::Object(fields)
}

/// The name of the rule that AWS would check with, in this hub.
fn rule_name(hub: &Hub, control: &Control) -> String {
    let text = format!("{}\n{}\n{}", hub.account, hub.region, control.rule);
    let hash = digest(&SHA256, text.as_bytes());
    format!("securityhub-{}-{}", control.rule, hex::encode(&hash.as_ref()[..4]))
}

fn resource(hub: &Hub, check: &Check) -> Value {
    let subject = &check.subject;
    let mut resource = json!({
        "Type": subject.kind,
        "Id": subject.id,
        "Partition": "aws",
        "Region": hub.region,
    });
    if !subject.tags.is_empty() {
        resource["Tags"] = subject.tags.iter().cloned().map(|(k, v)| (k, Value::from(v))).collect();
    }
    if let Some(details) = &subject.details {
        resource["Details"] = details.clone();
    }
    resource
}

fn compliance(
    hub: &Hub,
    control: &'static Control,
    form: &Form,
    check: &Check,
    enabling: &[&'static Standard],
) -> Value {
    let standards = || match form.standard {
        Some((standard, _)) => vec![standard],
        None => enabling.to_vec(),
    };
    let mut compliance = json!({
        "Status": check.status.name(),
        "SecurityControlId": control.id,
        "AssociatedStandards":
            standards().iter().map(|it| json!({ "StandardsId": it.short() })).collect::<Value>(),
    });
    let requirements = control.requirements_of(standards().into_iter());
    if !requirements.is_empty() {
        compliance["RelatedRequirements"] = json!(requirements);
    }
    if !check.reasons.is_empty() {
        let reason = |it: &(&str, &str)| json!({ "ReasonCode": it.0, "Description": it.1 });
        compliance["StatusReasons"] = check.reasons.iter().map(reason).collect();
    }
    let parameters = definitions::values(hub, control);
    if !parameters.is_empty() {
        let parameter = |it: &(&str, Vec<String>)| json!({ "Name": it.0, "Value": it.1 });
        compliance["SecurityControlParameters"] = parameters.iter().map(parameter).collect();
    }
    compliance
}

/// The finding as it is from now on, if anything about it is to be written.
fn merged(
    old: Option<&Finding>,
    fresh: Object<String, Value>,
    check: &Check,
    control: &Control,
    now: i64,
) -> Option<Finding> {
    let Some(old) = old else {
        let mut asff = Asff(fresh);
        asff.set("CreatedAt", iso8601(now));
        asff.set("FirstObservedAt", iso8601(now));
        let mut new = Finding { asff, updated_at: now, kept: Vec::new(), changes: 0 };
        new.set_workflow(workflow("NEW", false, check.status));
        new.update(now);
        return Some(new);
    };
    let is_kept = |field: &String| old.kept.iter().any(|it| it == field);
    let differs = |it: &(&String, &Value)| !is_kept(it.0) && old.asff.0.get(it.0) != Some(it.1);
    let changed = fresh.iter().any(|it| differs(&it));
    if !changed && now - old.updated_at < control.schedule.refresh_ms() {
        return None;
    }
    let failed_before = old.asff.text("Compliance.Status") == Some("FAILED") && old.is_active();
    let mut new = old.clone();
    for (field, value) in fresh {
        if !is_kept(&field) {
            new.asff.0.insert(field, value);
        }
    }
    new.set_workflow(workflow(old.workflow(), failed_before, check.status));
    new.update(now);
    Some(new)
}

/// How far somebody is with a finding, after another check. What goes on failing stays as it is, be
/// it that somebody resolved it by hand.
fn workflow(before: &str, failed_before: bool, status: Status) -> &str {
    match (before, status) {
        ("SUPPRESSED", _) => "SUPPRESSED",
        (_, Status::Passed) => "RESOLVED",
        (before, Status::Failed) if failed_before => before,
        (_, Status::Failed) => "NEW",
    }
}

fn archived(old: Finding, replaced: bool, now: i64) -> Change {
    let mut new = old.clone();
    new.asff.set("RecordState", "ARCHIVED");
    if replaced && let Some(Value::Object(fields)) = new.asff.0.get_mut("ProductFields") {
        let code = "CONSOLIDATED_CONTROL_FINDINGS_UPDATE";
        fields.insert("ArchivalReasons:0/ReasonCode".into(), code.into());
    }
    new.updated_at = now;
    new.asff.set("UpdatedAt", iso8601(now));
    Change { old: Some(old), new }
}
