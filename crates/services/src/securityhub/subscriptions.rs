//! Subscriptions: the standards that a hub has enabled.
//!
//! # Invariants
//!
//! * A subscription is pending until all controls were checked since it was made.
//! * A standard that is disabled forgets what was said of its controls: enabled again, it has them all.

use wire::securityhub as aws;

use super::rows::{EVALUATIONS, Hub, Subscription};
use super::standards::Standard;
use crate::prelude::*;

impl Hub {
    /// The standard that the ARN of a subscription of this hub names.
    pub(super) fn standard_of(&self, arn: &str) -> Option<&'static Standard> {
        let path = arn.strip_prefix(&self.prefix())?.strip_prefix("subscription/")?;
        Standard::by_path(path)
    }

    pub(super) fn subscribe(&mut self, standard: &Standard, now: i64) {
        if self.subscription(standard.path).is_none() {
            let standard = standard.path.into();
            self.subscriptions.push(Subscription { standard, enabled_at: now });
        }
    }

    pub(super) fn unsubscribe(&mut self, standard: &Standard) {
        self.subscriptions.retain(|it| it.standard != standard.path);
        self.associations.retain(|it| it.standard != standard.path);
    }
}

/// A subscription as it is shown, with its status if that is not how it really is.
pub(super) fn shown(
    tx: &Tx,
    hub: &Hub,
    standard: &Standard,
    status: Option<&str>,
) -> Result<aws::StandardsSubscription, Failure> {
    let evaluation = tx.get(EVALUATIONS, (hub.account.as_str(), hub.region.as_str()))?;
    let complete_since = evaluation.and_then(|it| it.complete_since);
    let enabled_at = hub.subscription(standard.path).map(|it| it.enabled_at);
    let is_ready = enabled_at.zip(complete_since).is_some_and(|(it, since)| since >= it);
    let real = if is_ready { "READY" } else { "PENDING" };
    let status = status.unwrap_or(real);
    let updatable = match status {
        "READY" => "READY_FOR_UPDATES",
        _ => "NOT_READY_FOR_UPDATES",
    };
    Ok(aws::StandardsSubscription {
        standards_subscription_arn: hub.subscription_arn(standard),
        standards_arn: standard.arn(&hub.region),
        standards_input: Vec::new(),
        standards_status: status.into(),
        standards_controls_updatable: Some(updatable.into()),
        standards_status_reason: None,
    })
}
