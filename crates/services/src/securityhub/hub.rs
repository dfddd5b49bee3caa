//! The hub that a call is about, and who may do something with it.
//!
//! # Invariants
//!
//! * Whoever has not enabled Security Hub in a region has nothing there, and is told so.
//! * Policies may ask for the tags of a hub that is there.

use gate::{Key, Need};

use super::rows::Hub;
use super::{names, refuse};
use crate::prelude::*;

/// The permission to do something with the caller's hub.
pub(super) fn need(cx: &Context, action: &'static str) -> Need {
    let account = &cx.caller.account;
    Need::new(action, names::hub(account, &cx.region)).of(account).inquiring(inquire)
}

/// The same for actions that know no resource.
pub(super) fn everywhere(action: &'static str) -> Outcome<Access> {
    Ok(Access::to(action, "*"))
}

fn inquire(cx: &Context, tx: &Tx, _: &Need, key: &str) -> Outcome<Option<Key>> {
    let Some(tag) = key.strip_prefix("aws:resourcetag/") else { return Ok(None) };
    let hub = Hub::find(tx, &cx.caller.account, &cx.region)?.filter(Hub::is_enabled);
    let tags = hub.map(|it| it.tags).unwrap_or_default();
    let found = tags.into_iter().find(|it| it.0.to_lowercase() == tag);
    Ok(found.map(|(_, value)| Key::One(value)))
}

/// The caller's hub.
pub(super) fn hub(cx: &Context, tx: &Tx) -> Outcome<Hub> {
    let account = &cx.caller.account;
    let hub = Hub::find(tx, account, &cx.region)?.filter(Hub::is_enabled);
    Ok(hub.ok_or_else(|| refuse::not_subscribed(account))?)
}
