//! Findings: how they are found, written and changed, whoever changes them.
//!
//! # Invariants
//!
//! * A finding is named by its product and its id, in one region of one account.
//! * Every change of what a finding says is in its history, with who made it; that time has passed is
//!   no change.

use aws_lc_rs::digest::{SHA256, digest};
use serde_json::Value;
use store::{KeyReader, Range, Tx};
use wire::time::iso8601_with_thousandths as iso8601;

use super::asff::Asff;
use super::rows::{FINDINGS, Finding, HISTORY, Hub, KEPT_MS, Record};
use crate::prelude::Failure;

/// How many changes of a finding are remembered.
pub(super) const HISTORY_MAX: u64 = 100;
/// The fields that only say when the others were said.
const TIMES: [&str; 4] = ["LastObservedAt", "ProcessedAt", "UpdatedAt", "FirstObservedAt"];

/// Who changes a finding, and how.
#[derive(Clone, Copy)]
pub(super) enum Source<'a> {
    /// A provider, by the ARN of the product.
    Provider(&'a str),
    /// A customer, by his ARN.
    Customer(&'a str),
}

impl Source<'_> {
    fn kind(&self) -> &'static str {
        match self {
            Source::Provider(_) => "BATCH_IMPORT_FINDINGS",
            Source::Customer(_) => "BATCH_UPDATE_FINDINGS",
        }
    }

    fn identity(&self) -> &str {
        match self {
            Source::Provider(it) | Source::Customer(it) => it,
        }
    }
}

impl Finding {
    pub fn id(&self) -> &str {
        self.asff.text("Id").unwrap_or_default()
    }

    pub fn product(&self) -> &str {
        self.asff.text("ProductArn").unwrap_or_default()
    }

    pub fn is_active(&self) -> bool {
        self.asff.text("RecordState") != Some("ARCHIVED")
    }

    pub fn workflow(&self) -> &str {
        self.asff.text("Workflow.Status").unwrap_or("NEW")
    }

    pub fn set_workflow(&mut self, status: &str) {
        self.asff.set("Workflow", serde_json::json!({ "Status": status }));
    }

    /// Say that the provider says it now.
    pub fn update(&mut self, now: i64) {
        self.updated_at = now;
        for field in ["LastObservedAt", "ProcessedAt", "UpdatedAt"] {
            self.asff.set(field, iso8601(now));
        }
    }

    pub fn keep(&mut self, field: &str) {
        if !self.kept.iter().any(|it| it == field) {
            self.kept.push(field.into());
        }
    }
}

impl Hub {
    pub(super) fn finding(
        &self,
        tx: &Tx,
        product: &str,
        id: &str,
    ) -> Result<Option<Finding>, Failure> {
        tx.get(FINDINGS, (self.account.as_str(), self.region.as_str(), product, id))
    }

    /// Write a finding, new or changed, with its history.
    pub(super) fn put_finding(
        &self,
        tx: &mut Tx,
        old: Option<&Finding>,
        mut new: Finding,
        source: Source,
        now: i64,
    ) {
        let updates = old.map(|old| updates(&old.asff, &new.asff)).unwrap_or_default();
        let (product, id) = (new.product().to_string(), new.id().to_string());
        if old.is_none() || !updates.is_empty() {
            let record = Record {
                at: now,
                created: old.is_none(),
                source: source.kind().into(),
                identity: source.identity().into(),
                updates,
            };
            let key = |nth: u64| {
                (self.account.as_str(), self.region.as_str(), name_of(&product, &id), nth)
            };
            tx.put(HISTORY, key(new.changes), &record);
            if let Some(oldest) = new.changes.checked_sub(HISTORY_MAX) {
                tx.delete(HISTORY, key(oldest));
            }
            new.changes += 1;
        }
        let (account, region) = (self.account.as_str(), self.region.as_str());
        tx.put(FINDINGS, (account, region, product.as_str(), id.as_str()), &new);
    }

    /// The changes of a finding with their numbers, the newest first.
    pub(super) fn history(
        &self,
        tx: &Tx,
        product: &str,
        id: &str,
    ) -> Result<Vec<(u64, Record)>, Failure> {
        let name = name_of(product, id);
        let prefix = (self.account.as_str(), self.region.as_str(), name);
        let rows = tx.scan_unchecked(HISTORY, prefix, Range::all().reverse())?;
        rows.into_iter().map(|(key, record)| Ok((KeyReader(&key).u64()?, record))).collect()
    }

    /// Let a finding go, with its history.
    fn remove_finding(&self, tx: &mut Tx, finding: &Finding) -> Result<(), Failure> {
        let (account, region) = (self.account.as_str(), self.region.as_str());
        let (product, id) = (finding.product(), finding.id());
        for nth in finding.changes.saturating_sub(HISTORY_MAX + 1)..finding.changes {
            tx.delete(HISTORY, (account, region, name_of(product, id), nth));
        }
        tx.delete(FINDINGS, (account, region, product, id));
        Ok(())
    }

    /// Let some of the findings go that nobody updated for long, or of a hub that is gone for long all.
    /// Tells how many went.
    pub(super) fn forget(&self, tx: &mut Tx, now: i64, most: usize) -> Result<usize, Failure> {
        let all = self.disabled_at.is_some_and(|it| it <= now - KEPT_MS);
        let prefix = (self.account.as_str(), self.region.as_str());
        let mut old = Vec::new();
        tx.visit_unchecked(FINDINGS, prefix, Range::all(), &mut |_, row: Finding| {
            if all || row.updated_at <= now - KEPT_MS {
                old.push(row);
            }
            match old.len() < most {
                true => std::ops::ControlFlow::Continue(()),
                false => std::ops::ControlFlow::Break(()),
            }
        })?;
        for finding in &old {
            self.remove_finding(tx, finding)?;
        }
        Ok(old.len())
    }
}

/// What a finding is called in keys that have no room for its names.
fn name_of(product: &str, id: &str) -> u128 {
    let mut name = [0; 16];
    let text = format!("{product}\n{id}");
    name.copy_from_slice(&digest(&SHA256, text.as_bytes()).as_ref()[..16]);
    u128::from_be_bytes(name)
}

/// The fields that differ, with their old and new values.
fn updates(old: &Asff, new: &Asff) -> Vec<(String, String, String)> {
    let mut fields: Vec<&String> = old.0.keys().chain(new.0.keys()).collect();
    fields.sort();
    fields.dedup();
    let text = |it: Option<&Value>| match it {
        None | Some(Value::Null) => String::new(),
        Some(Value::String(text)) => text.clone(),
        Some(other) => other.to_string(),
    };
    let changed = fields.into_iter().filter(|it| {
        !TIMES.contains(&it.as_str()) && old.0.get(it.as_str()) != new.0.get(it.as_str())
    });
    changed.map(|it| (it.clone(), text(old.0.get(it)), text(new.0.get(it)))).collect()
}
