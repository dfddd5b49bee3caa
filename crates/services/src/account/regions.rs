//! What the operations on regions share: names, states, refusals.
//!
//! # Invariants
//!
//! * A region that every account has is neither asked for nor given up.
//! * While a wish is on its way, the opposite one is refused.

use identity::regions::{OptIn, Region, find_region, opt_in, wish_for};
use wire::account as aws;

use super::subject;
use crate::prelude::*;

/// What `EnableRegion` and `DisableRegion` need.
pub(super) fn access(
    cx: &Context,
    tx: &Tx,
    action: &'static str,
    account: Option<&str>,
    region: &str,
) -> Outcome<Access> {
    Ok(subject::access(cx, tx, action, account)?.with("account:TargetRegion", region))
}

/// The region of a name. AWS refuses names that it does not know as if they were not allowed.
pub(super) fn known(cx: &Context, action: &str, name: &str) -> Result<&'static Region, Refusal> {
    find_region(name).ok_or_else(|| {
        aws::access_denied(format!(
            "User: {} is not authorized to perform: {action} (You specified an invalid target \
             region.)",
            cx.caller.arn()
        ))
    })
}

/// Ask for a region, or give it up.
pub(super) fn change(
    cx: &Context,
    tx: &mut Tx,
    account: &str,
    region: &Region,
    enabled: bool,
) -> Outcome<()> {
    let name = region.name;
    if !region.opt_in {
        return Err(not_for_choice(name).into());
    }
    match (opt_in(tx, account, name, cx.now)?, enabled) {
        (OptIn::Enabling | OptIn::Disabling, _) => {
            let message = format!("The region {name} is being enabled or disabled.");
            Err(aws::conflict(message).into())
        }
        (OptIn::Enabled, true) | (OptIn::Disabled, false) => Err(not_for_choice(name).into()),
        _ => {
            wish_for(tx, account, name, enabled, cx.now);
            Ok(())
        }
    }
}

fn not_for_choice(region: &str) -> Refusal {
    let message = format!("{region} is not a valid region for opt-in or opt-out.");
    let field = serde_json::json!([{ "name": "RegionName", "message": message }]);
    aws::validation(message)
        .with("reason", "fieldValidationFailed")
        .with("fieldList", field.to_string())
}

/// How an account stands to a region, as these operations say it.
pub(super) fn status(cx: &Context, tx: &Tx, account: &str, it: &Region) -> Outcome<&'static str> {
    if !it.opt_in {
        return Ok("ENABLED_BY_DEFAULT");
    }
    Ok(match opt_in(tx, account, it.name, cx.now)? {
        OptIn::Enabled => "ENABLED",
        OptIn::Enabling => "ENABLING",
        OptIn::Disabling => "DISABLING",
        OptIn::Disabled => "DISABLED",
    })
}
