//! Associations: whether a control is enabled in a standard, and why not.
//!
//! # Invariants
//!
//! * Only of a standard that is enabled anything is said, and only of the controls that are in it.
//! * A control is disabled with a reason.

use wire::securityhub as aws;

use super::controls::Control;
use super::definitions;
use super::rows::{Association, Hub};
use super::standards::Standard;

/// A control in a standard.
pub(super) type Pair = (&'static Standard, &'static Control);

/// The controls that an ARN of a standard's control names: two may share a number.
pub(super) fn of_arn(hub: &Hub, arn: &str) -> Option<Vec<Pair>> {
    let path = arn.strip_prefix(&hub.prefix())?.strip_prefix("control/")?;
    let (path, number) = path.rsplit_once('/')?;
    let standard = hub.standards().find(|it| it.path == path)?;
    let all: Vec<Pair> =
        standard.controls().filter(|it| it.1 == number).map(|it| (standard, it.0)).collect();
    (!all.is_empty()).then_some(all)
}

/// What a pair of names means, or why it means nothing: a code and a reason.
pub(super) fn named(
    hub: &Hub,
    standard: &str,
    control: &str,
) -> Result<Pair, (&'static str, String)> {
    let found = Standard::by_arn(standard, &hub.region);
    let found =
        found.ok_or_else(|| ("INVALID_INPUT", format!("The standard {standard} was not found")))?;
    let known = definitions::control(hub, control).filter(|it| it.number_in(found.id).is_some());
    let known = known.ok_or_else(|| {
        ("RESOURCE_NOT_FOUND", format!("The control {control} is not in the standard {standard}"))
    })?;
    Ok((found, known))
}

pub(super) fn set(
    hub: &mut Hub,
    standard: &Standard,
    control: &Control,
    enabled: bool,
    reason: &Option<String>,
    now: i64,
) {
    hub.associations.retain(|it| it.standard != standard.path || it.control != control.id);
    hub.associations.push(Association {
        standard: standard.path.into(),
        control: control.id.into(),
        enabled,
        reason: reason.clone(),
        updated_at: now,
    });
}

/// Do what an update asks for, or say why not.
pub(super) fn update(
    hub: &mut Hub,
    update: &aws::StandardsControlAssociationUpdate,
    now: i64,
) -> Result<(), (&'static str, String)> {
    let (standard, control) = named(hub, &update.standards_arn, &update.security_control_id)?;
    if hub.subscription(standard.path).is_none() {
        return Err(("INVALID_INPUT", format!("The standard {} is not enabled", standard.name)));
    }
    let enabled = update.association_status == "ENABLED";
    if !enabled && update.updated_reason.is_none() {
        return Err(("INVALID_INPUT", "UpdatedReason is needed to disable a control".into()));
    }
    set(hub, standard, control, enabled, &update.updated_reason, now);
    Ok(())
}
