//! Permissions boundaries of users and roles.
//!
//! # Invariants
//!
//! * A boundary is a managed policy that exists, and is counted among the policy's uses.

use gate::Need;
use identity::entities;
use wire::iam as aws;

use super::holders::{self, Bounded};
use super::managed_policies::Managed;
use crate::prelude::*;

/// The permission to set a boundary: the condition key is the one that is to be.
pub(crate) fn need_put<T: Bounded>(
    cx: &Context,
    tx: &Tx,
    action: &'static str,
    name: &str,
    boundary: &str,
) -> Outcome<Need> {
    Ok(T::need(cx, tx, action, name)?.with("iam:PermissionsBoundary", boundary))
}

pub(crate) fn put<T: Bounded>(cx: &Context, tx: &mut Tx, name: &str, arn: &str) -> Outcome<()> {
    let mut holder = holders::changeable::<T>(cx, tx, name)?;
    check(cx, tx, arn)?;
    *holder.boundary_mut() = Some(arn.into());
    Ok(entities::put(tx, &holder)?)
}

pub(crate) fn delete<T: Bounded>(cx: &Context, tx: &mut Tx, name: &str) -> Outcome<()> {
    let mut holder = holders::changeable::<T>(cx, tx, name)?;
    if holder.boundary_mut().take().is_none() {
        let text = format!("The {} with name {name} has no permissions boundary.", T::WORD);
        return Err(aws::no_such_entity(text).into());
    }
    Ok(entities::put(tx, &holder)?)
}

/// Whether a policy can be a boundary.
pub(crate) fn check(cx: &Context, tx: &Tx, arn: &str) -> Outcome<()> {
    let found = Managed::find(cx, tx, arn)?;
    if found.is_some_and(|it| !it.path().starts_with("/aws-service-role/")) {
        return Ok(());
    }
    let text = format!("Scope ARN: {arn} does not exist or is not attachable.");
    Err(aws::no_such_entity(text).into())
}
