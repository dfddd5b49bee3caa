//! Insights: questions about findings that were given names.
//!
//! # Invariants
//!
//! * The filters of an insight are sound, and are asked with at the time of its results.

use std::collections::BTreeMap;

use store::{Range, Tx};
use wire::securityhub as aws;

use super::asff::Asff;
use super::filters::Filters;
use super::rows::{Hub, INSIGHTS, Insight};
use super::{fields, query, refuse};
use crate::prelude::*;

pub(super) const INSIGHTS_MAX: usize = 100;
/// How many values the results of one insight tell of.
const VALUES_MAX: usize = 100;

/// The filters of an insight as they are kept, if they are sound.
pub(super) fn filters(given: aws::AwsSecurityFindingFilters, now: i64) -> Result<Asff, Refusal> {
    let given = Asff::of(given);
    Filters::read(&given, now)?;
    Ok(given)
}

/// What an insight groups by, if findings have it.
pub(super) fn group_by(name: String) -> Result<String, Refusal> {
    match fields::path(&name) {
        Some(_) => Ok(name),
        None => Err(refuse::invalid(format!("Findings cannot be grouped by {name}"))),
    }
}

pub(super) fn all(tx: &Tx, hub: &Hub) -> Result<Vec<Insight>, Failure> {
    let rows = tx.scan(INSIGHTS, (hub.account.as_str(), hub.region.as_str()), Range::all())?;
    Ok(rows.into_iter().map(|(_, row)| row).collect())
}

/// The insight that an ARN names.
pub(super) fn find(tx: &Tx, hub: &Hub, arn: &str) -> Outcome<Insight> {
    let found = match arn.strip_prefix(&hub.insight_arn("")) {
        Some(id) => tx.get(INSIGHTS, (hub.account.as_str(), hub.region.as_str(), id))?,
        None => None,
    };
    Ok(found.ok_or_else(|| refuse::not_found(format!("Insight {arn} was not found")))?)
}

pub(super) fn put(tx: &mut Tx, hub: &Hub, insight: &Insight) {
    tx.put(INSIGHTS, (hub.account.as_str(), hub.region.as_str(), insight.id.as_str()), insight);
}

pub(super) fn remove(tx: &mut Tx, hub: &Hub, insight: &Insight) {
    tx.delete(INSIGHTS, (hub.account.as_str(), hub.region.as_str(), insight.id.as_str()));
}

/// Remove all that a hub left.
pub(super) fn forget(tx: &mut Tx, hub: &Hub) -> Result<(), Failure> {
    for insight in all(tx, hub)? {
        remove(tx, hub, &insight);
    }
    Ok(())
}

pub(super) fn shown(hub: &Hub, insight: Insight) -> Result<aws::Insight, Failure> {
    Ok(aws::Insight {
        insight_arn: hub.insight_arn(&insight.id),
        name: insight.name,
        filters: insight.filters.read()?,
        group_by_attribute: insight.group_by,
    })
}

/// How many findings pass, by what they have of what the insight groups by.
pub(super) fn results(
    tx: &Tx,
    hub: &Hub,
    insight: &Insight,
    now: i64,
) -> Outcome<Vec<aws::InsightResultValue>> {
    let filters = Filters::read(&insight.filters, now)?;
    let path = fields::path(&insight.group_by).unwrap_or_default();
    let mut counts: BTreeMap<String, i32> = BTreeMap::new();
    for finding in query::all(tx, hub, &filters, usize::MAX)? {
        let text = |it: &serde_json::Value| it.as_str().map_or_else(|| it.to_string(), Into::into);
        let mut values: Vec<String> = finding.asff.at(path).into_iter().map(text).collect();
        values.sort();
        values.dedup();
        for value in values {
            *counts.entry(value).or_default() += 1;
        }
    }
    let value = |(group_by_attribute_value, count)| aws::InsightResultValue {
        group_by_attribute_value,
        count,
    };
    let mut values: Vec<_> = counts.into_iter().map(value).collect();
    values.sort_by_key(|it| -it.count);
    values.truncate(VALUES_MAX);
    Ok(values)
}

#[cfg(test)]
pub(super) mod testing {
    use super::*;

    /// An insight into what is not archived.
    pub(crate) fn insight(group_by: &str) -> aws::CreateInsightRequest {
        aws::CreateInsightRequest {
            name: "By status".into(),
            filters: aws::AwsSecurityFindingFilters {
                record_state: crate::securityhub::testing::equals("ACTIVE"),
                ..Default::default()
            },
            group_by_attribute: group_by.into(),
        }
    }
}
