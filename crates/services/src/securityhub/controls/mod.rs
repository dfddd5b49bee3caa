//! The controls: what is checked of which resources, and how severe it is when a check fails.
//!
//! A control is a row of a table in the file of its service. Its check reads what the installation is
//! at that moment and says of each resource whether it passes.
//!
//! # Invariants
//!
//! * A check is a function of the snapshot, the time and its parameters: it writes nothing.
//! * No resource, no result: a check says nothing of what is not there.
//! * What a control is about and is not built yet (log groups, event data stores, the recorder) is
//!   not there, and is judged so.

mod account;
mod cloudtrail;
mod config;
mod documents;
mod iam;
mod iam_account;
mod kms;
mod passwords;
mod s3;

use serde_json::{Value, json};
use store::{Failure, Tx};
use trail::iso8601;

use super::rows::{Given, Settings};
use super::standards::{Standard, StandardId};

/// The services through which something changes that controls look at.
pub(super) mod source {
    pub const IAM: u32 = 1;
    pub const S3: u32 = 2;
    pub const CLOUDTRAIL: u32 = 4;
    pub const KMS: u32 = 8;
    pub const ORGANIZATIONS: u32 = 16;
    pub const ACCOUNT: u32 = 32;
    pub const CONFIG: u32 = 64;
    pub const ALL: u32 = 127;

    /// By the source that an event names.
    pub fn of(event_source: &str) -> u32 {
        match event_source.strip_suffix(".amazonaws.com").unwrap_or_default() {
            "iam" => IAM,
            "s3" => S3,
            "cloudtrail" => CLOUDTRAIL,
            "kms" => KMS,
            "organizations" => ORGANIZATIONS,
            "account" => ACCOUNT,
            "config" => CONFIG,
            _ => 0,
        }
    }
}

/// One thing that is checked.
pub(super) struct Control {
    pub id: &'static str,
    pub title: &'static str,
    pub description: &'static str,
    pub severity: Severity,
    /// What the rule is called that AWS checks it with.
    pub rule: &'static str,
    pub schedule: Schedule,
    /// The services through which what it looks at changes.
    pub sources: u32,
    /// The standards it is in, each with its number there; requirements without a number of their own
    /// are in `requirements`.
    pub standards: &'static [(StandardId, &'static str)],
    /// The requirements of standards that have no numbers for controls.
    pub requirements: &'static [&'static str],
    pub parameters: &'static [Parameter],
    pub check: fn(&Look) -> Result<Vec<Check>, Failure>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Severity {
    Low,
    Medium,
    High,
    Critical,
}

/// How long a result is good that nothing changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Schedule {
    /// AWS looks at it twice a day.
    Periodic,
    /// AWS looks at it when it changes, and says so anew every eighteen hours.
    OnChange,
}

/// What can be set of a control.
pub(super) struct Parameter {
    pub name: &'static str,
    pub description: &'static str,
    pub values: Values,
}

/// The values that a parameter takes, and the one it comes with.
pub(super) enum Values {
    Integer { default: Option<i32>, min: i32, max: i32 },
    Boolean { default: bool },
    Texts { most: i32, description: &'static str },
}

/// What a check sees.
pub(super) struct Look<'a> {
    pub tx: &'a Tx,
    pub account: &'a str,
    pub region: &'a str,
    pub now: i64,
    pub settings: Option<&'a Settings>,
}

/// The result of one check on one resource.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Check {
    pub subject: Subject,
    pub status: Status,
    /// Code and text.
    pub reasons: Vec<(&'static str, &'static str)>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Status {
    Passed,
    Failed,
}

/// A resource as findings describe it.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Subject {
    /// As the format names it, such as `AwsS3Bucket`.
    pub kind: &'static str,
    pub id: String,
    pub tags: Vec<(String, String)>,
    pub details: Option<Value>,
}

/// All controls, in the order of their files.
pub(super) fn all() -> impl Iterator<Item = &'static Control> {
    let files: [&'static [Control]; 8] = [
        account::CONTROLS,
        cloudtrail::CONTROLS,
        config::CONTROLS,
        iam::CONTROLS,
        iam_account::CONTROLS,
        kms::CONTROLS,
        passwords::CONTROLS,
        s3::CONTROLS,
    ];
    files.into_iter().flatten()
}

pub(super) fn find(id: &str) -> Option<&'static Control> {
    all().find(|it| it.id == id)
}

impl Control {
    /// What a standard calls it, if it is in it.
    pub fn number_in(&self, standard: StandardId) -> Option<&'static str> {
        self.standards.iter().find(|it| it.0 == standard).map(|it| it.1)
    }

    /// What it is asked for by these standards.
    pub fn requirements_of(
        &self,
        standards: impl Iterator<Item = &'static Standard>,
    ) -> Vec<String> {
        let mut found = Vec::new();
        for standard in standards {
            match (standard.id, self.number_in(standard.id)) {
                (_, None) | (StandardId::Foundational, _) => {}
                (StandardId::Nist | StandardId::Pci, Some(_)) => {
                    let of = |it: &&&str| it.starts_with(standard.requirement);
                    found.extend(self.requirements.iter().filter(of).map(|it| it.to_string()));
                }
                (_, Some(number)) => found.push(format!("{}{number}", standard.requirement)),
            }
        }
        found
    }

    pub fn remediation_url(&self) -> String {
        format!("https://docs.aws.amazon.com/console/securityhub/{}/remediation", self.id)
    }
}

impl Severity {
    pub fn name(self) -> &'static str {
        match self {
            Severity::Low => "LOW",
            Severity::Medium => "MEDIUM",
            Severity::High => "HIGH",
            Severity::Critical => "CRITICAL",
        }
    }
}

impl Schedule {
    pub fn refresh_ms(self) -> i64 {
        const HOUR_MS: i64 = 60 * 60 * 1000;
        match self {
            Schedule::Periodic => 12 * HOUR_MS,
            Schedule::OnChange => 18 * HOUR_MS,
        }
    }
}

impl Look<'_> {
    /// The value of a parameter that was set.
    fn given(&self, name: &str) -> Option<&Given> {
        let all = self.settings.iter().flat_map(|it| &it.parameters);
        all.filter(|it| it.0 == name).map(|it| &it.1).next()
    }

    fn integer(&self, name: &str) -> Option<i32> {
        match self.given(name) {
            Some(Given::Integer(value)) => Some(*value),
            _ => None,
        }
    }

    fn boolean(&self, name: &str, default: bool) -> bool {
        match self.given(name) {
            Some(Given::Boolean(value)) => *value,
            _ => default,
        }
    }

    /// The account as a subject.
    fn account(&self) -> Subject {
        Subject {
            kind: "AwsAccount",
            id: format!("AWS::::Account:{}", self.account),
            tags: Vec::new(),
            details: None,
        }
    }

    /// The result of a check on the account.
    fn of_account(&self, passed: bool) -> Vec<Check> {
        vec![self.account().passes(passed)]
    }
}

impl Subject {
    fn passes(self, passed: bool) -> Check {
        let status = if passed { Status::Passed } else { Status::Failed };
        Check { subject: self, status, reasons: Vec::new() }
    }
}

impl Check {
    fn because(mut self, code: &'static str, text: &'static str) -> Check {
        self.reasons.push((code, text));
        self
    }
}

impl Status {
    pub fn name(self) -> &'static str {
        match self {
            Status::Passed => "PASSED",
            Status::Failed => "FAILED",
        }
    }
}

/// The details of one kind of resource, as the format nests them. What is not there is left out.
fn details(kind: &str, mut members: Value) -> Option<Value> {
    if let Value::Object(members) = &mut members {
        members.retain(|_, it| !it.is_null());
    }
    Some(json!({ kind: members }))
}

/// A time as details tell it.
fn time(ms: i64) -> Value {
    Value::from(iso8601(ms))
}
