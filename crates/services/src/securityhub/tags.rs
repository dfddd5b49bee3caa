//! Tags of a hub.
//!
//! # Invariants
//!
//! * A hub has at most fifty, each key once; keys that begin with `aws:` are AWS's own.

use gate::{Key, Need};

use super::rows::Hub;
use super::{names, refuse};
use crate::prelude::*;

pub(super) type Tags = Vec<(String, String)>;

const TAGS_MAX: usize = 50;

/// The tags of a request, for conditions.
pub(super) fn requested(mut need: Need, tags: &Tags) -> Need {
    for (key, value) in tags {
        need = need.with(format!("aws:RequestTag/{key}"), value.as_str());
    }
    keyed(need, tags.iter().map(|it| it.0.clone()).collect())
}

pub(super) fn keyed(need: Need, keys: Vec<String>) -> Need {
    match keys.is_empty() {
        true => need,
        false => need.with("aws:TagKeys", Key::Many(keys)),
    }
}

/// Put tags onto others: of equal keys the new one stays.
pub(super) fn merged(tags: &Tags, more: Tags) -> Result<Tags, Refusal> {
    let mut all = tags.clone();
    for (key, value) in more {
        if key.to_lowercase().starts_with("aws:") {
            return Err(refuse::invalid("Tag keys must not begin with aws:"));
        }
        all.retain(|it| it.0 != key);
        all.push((key, value));
    }
    match all.len() <= TAGS_MAX {
        true => Ok(all),
        false => Err(refuse::invalid(format!("A resource has at most {TAGS_MAX} tags"))),
    }
}

/// The hub that an ARN names: nothing else has tags here.
pub(super) fn tagged(cx: &Context, tx: &Tx, arn: &str) -> Outcome<Hub> {
    let account = &cx.caller.account;
    let hub = match arn == names::hub(account, &cx.region) {
        true => Hub::find(tx, account, &cx.region)?.filter(Hub::is_enabled),
        false => None,
    };
    Ok(hub.ok_or_else(|| refuse::not_found(format!("Resource {arn} was not found")))?)
}
