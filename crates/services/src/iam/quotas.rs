//! How many of each thing an account may have.
//!
//! # Invariants
//!
//! * The figures are those that AWS gives a new account.

use std::ops::ControlFlow;

use identity::entities::Named;
use store::Range;
use wire::iam as aws;

use crate::prelude::*;

pub(crate) const ROLES: (&str, usize) = ("RolesPerAccount", 1000);
pub(crate) const POLICIES: (&str, usize) = ("PoliciesPerAccount", 1500);
pub(crate) const INSTANCE_PROFILES: (&str, usize) = ("InstanceProfilesPerAccount", 1000);

/// Refuse unless the caller's account has room for one more.
pub(crate) fn check_room<T: Named>(
    cx: &Context,
    tx: &Tx,
    (name, max): (&str, usize),
) -> Outcome<()> {
    let mut count = 0;
    let account = cx.caller.account.as_str();
    tx.visit_keys(T::TABLE, account, Range::all().limit(max), &mut |_| {
        count += 1;
        ControlFlow::Continue(())
    })?;
    if count < max { Ok(()) } else { Err(exceeded(name, max).into()) }
}

pub(crate) fn exceeded(name: &str, max: usize) -> Refusal {
    aws::limit_exceeded(format!("Cannot exceed quota for {name}: {max}"))
}
