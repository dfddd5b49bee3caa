//! Queries: findings in an order, page by page.
//!
//! # Invariants
//!
//! * Without an order findings stand in that of their keys, and a page reads no further than it must.
//! * Findings that an order leaves equal stand in the order of their keys.
//! * Nobody who writes findings conflicts with somebody who reads them.

use std::cmp::Ordering;
use std::ops::ControlFlow;

use serde_json::Value;
use store::{Key, Range, Tx};
use wire::securityhub as aws;

use super::fields;
use super::filters::Filters;
use super::paging::Asked;
use super::refuse;
use super::rows::{FINDINGS, Finding, Hub};
use crate::prelude::*;

/// What findings are ordered by: a path, and whether the greatest comes first.
pub(super) type Order = Vec<(String, bool)>;

pub(super) fn order(criteria: &[aws::SortCriterion]) -> Result<Order, Refusal> {
    let one = |it: &aws::SortCriterion| {
        let field = it.field.as_deref().unwrap_or_default();
        let path = fields::path(field)
            .ok_or_else(|| refuse::invalid(format!("Findings cannot be sorted by {field}")))?;
        Ok((path.to_string(), it.sort_order.as_deref() == Some("desc")))
    };
    criteria.iter().map(one).collect()
}

/// One page of the findings that pass, and the token of the next.
pub(super) fn page(
    tx: &Tx,
    hub: &Hub,
    filters: &Filters,
    order: &Order,
    asked: Asked,
) -> Outcome<(Vec<Finding>, Option<String>)> {
    let after = asked.after()?;
    let after = after.map(|it| named(&it).ok_or_else(|| refuse::invalid("Invalid NextToken")));
    let after = after.transpose()?;
    let most = asked.length();
    let mut found = match order.is_empty() {
        true => from(tx, hub, filters, after, most + 1)?,
        false => {
            let mut all = from(tx, hub, filters, None, usize::MAX)?;
            all.sort_by(|a, b| compare(order, a, b));
            if let Some((product, id)) = after {
                let is_it = |it: &Finding| it.product() == product && it.id() == id;
                let at = all.iter().position(is_it).map_or(all.len(), |it| it + 1);
                all.drain(..at);
            }
            all
        }
    };
    let more = found.len() > most;
    found.truncate(most);
    let last = found.last().filter(|_| more);
    let token = last.map(|it| asked.token(&format!("{}\n{}", it.product(), it.id())));
    Ok((found, token))
}

/// All findings that pass, at most so many.
pub(super) fn all(
    tx: &Tx,
    hub: &Hub,
    filters: &Filters,
    most: usize,
) -> Result<Vec<Finding>, Failure> {
    from(tx, hub, filters, None, most)
}

/// The product and the id of a finding, out of a token.
fn named(text: &str) -> Option<(String, String)> {
    let (product, id) = text.split_once('\n')?;
    Some((product.into(), id.into()))
}

fn from(
    tx: &Tx,
    hub: &Hub,
    filters: &Filters,
    after: Option<(String, String)>,
    most: usize,
) -> Result<Vec<Finding>, Failure> {
    let range = match after {
        None => Range::all(),
        Some((product, id)) => {
            let mut key = Vec::new();
            (product.as_str(), id.as_str()).write(&mut key);
            Range::after(key)
        }
    };
    let mut found = Vec::new();
    let prefix = (hub.account.as_str(), hub.region.as_str());
    tx.visit_unchecked(FINDINGS, prefix, range, &mut |_, row: Finding| {
        if filters.pass(&row.asff) {
            found.push(row);
        }
        match found.len() < most {
            true => ControlFlow::Continue(()),
            false => ControlFlow::Break(()),
        }
    })?;
    Ok(found)
}

fn compare(order: &Order, one: &Finding, other: &Finding) -> Ordering {
    for (path, descending) in order {
        let (a, b) = (one.asff.at(path), other.asff.at(path));
        let ordering = values(a.first().copied(), b.first().copied());
        if ordering != Ordering::Equal {
            return if *descending { ordering.reverse() } else { ordering };
        }
    }
    (one.product(), one.id()).cmp(&(other.product(), other.id()))
}

/// What is not there comes before what is.
fn values(one: Option<&Value>, other: Option<&Value>) -> Ordering {
    match (one, other) {
        (Some(Value::String(a)), Some(Value::String(b))) => a.cmp(b),
        (Some(Value::Bool(a)), Some(Value::Bool(b))) => a.cmp(b),
        (Some(a), Some(b)) => match (a.as_f64(), b.as_f64()) {
            (Some(a), Some(b)) => a.total_cmp(&b),
            _ => Ordering::Equal,
        },
        (a, b) => a.is_some().cmp(&b.is_some()),
    }
}
