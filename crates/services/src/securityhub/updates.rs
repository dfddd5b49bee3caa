//! What customers change of findings.
//!
//! # Invariants
//!
//! * A finding is 240 KB at most, whoever writes it.
//! * A severity's label and number say the same; of the two the label decides.

use gate::{Key, Need};
use serde_json::json;
use wire::securityhub as aws;
use wire::time::iso8601_with_thousandths;

use super::asff::Asff;
use super::rows::Finding;
use super::severity;

const BYTES_MAX: usize = 240 * 1024;
/// The members of an update that findings have by the same name.
const PLAIN: [&str; 6] = [
    "Confidence",
    "Criticality",
    "RelatedFindings",
    "Types",
    "UserDefinedFields",
    "VerificationState",
];

/// The fields that policies can keep somebody from changing, and which of them are lists.
const PATHS: [(&str, bool); 12] = [
    ("Confidence", false),
    ("Criticality", false),
    ("Note.Text", false),
    ("Note.UpdatedBy", false),
    ("RelatedFindings.Id", true),
    ("RelatedFindings.ProductArn", true),
    ("Severity.Label", false),
    ("Severity.Normalized", false),
    ("Severity.Product", false),
    ("Types", true),
    ("VerificationState", false),
    ("Workflow.Status", false),
];

/// What an update names, as condition keys.
pub(super) fn named(mut need: Need, input: &aws::BatchUpdateFindingsRequest) -> Need {
    let given = Asff::of(input.clone());
    for (path, is_list) in PATHS {
        let text = |it: &serde_json::Value| it.as_str().map_or_else(|| it.to_string(), Into::into);
        let mut values: Vec<String> = given.at(path).into_iter().map(text).collect();
        let key = match (is_list, values.len()) {
            (_, 0) => continue,
            (true, _) => Key::Many(values),
            (false, _) => Key::One(values.remove(0)),
        };
        need = need.with(format!("securityhub:ASFFSyntaxPath/{path}"), key);
    }
    let fields = input.user_defined_fields.iter().flatten();
    for (key, value) in fields {
        let path = format!("securityhub:ASFFSyntaxPath/UserDefinedFields.{key}");
        need = need.with(path, value.as_str());
    }
    need
}

/// A finding with an update, if it is not too long then.
pub(super) fn updated(
    old: &Finding,
    input: &aws::BatchUpdateFindingsRequest,
    now: i64,
) -> Option<Finding> {
    let mut new = old.clone();
    let given = Asff::of(input.clone());
    for field in PLAIN {
        if let Some(value) = given.0.get(field) {
            new.asff.0.insert(field.into(), value.clone());
            new.keep(field);
        }
    }
    if let Some(given) = &input.severity {
        severity_of(&mut new, given);
    }
    if let Some(given) = &input.note {
        note(&mut new, given, now);
    }
    if let Some(status) = input.workflow.as_ref().and_then(|it| it.status.as_deref()) {
        new.set_workflow(status);
    }
    fits(&new.asff).then_some(new)
}

/// Whether a finding is not too long.
pub(super) fn fits(finding: &Asff) -> bool {
    serde_json::to_string(&finding.0).is_ok_and(|it| it.len() <= BYTES_MAX)
}

pub(super) fn note(finding: &mut Finding, note: &aws::NoteUpdate, now: i64) {
    let at = iso8601_with_thousandths(now);
    let note = json!({ "Text": note.text, "UpdatedBy": note.updated_by, "UpdatedAt": at });
    finding.asff.set("Note", note);
}

fn severity_of(finding: &mut Finding, given: &aws::SeverityUpdate) {
    let mut kept: aws::Severity = match finding.asff.0.get("Severity").and_then(|it| it.as_object())
    {
        Some(severity) => Asff(severity.clone()).read().unwrap_or_default(),
        None => aws::Severity::default(),
    };
    let label = given.label.clone();
    let label = label.or_else(|| given.normalized.map(|it| severity::label(it).into()));
    if let Some(label) = label {
        kept.normalized = Some(severity::normalized(&label));
        kept.label = Some(label);
    }
    kept.product = given.product.or(kept.product);
    finding.asff.set("Severity", serde_json::Value::Object(Asff::of(kept).0));
    finding.keep("Severity");
}
