//! Finding trails, and describing them.
//!
//! # Invariants
//!
//! * Policies may ask for the tags of every trail that is there: see [`need`].
//! * Whoever changes a trail has found it with [`changeable`]; whoever reads one, with [`readable`].

use gate::{Key, Need};
use store::Range;
use trail::{TRAIL_NAMES, TRAILS, Trail};
use wire::cloudtrail as aws;

use super::names::Name;
use crate::prelude::*;

/// How many trails an account may have: five for each region, and more than there are regions.
const TRAILS_MAX: usize = 1000;

/// The permission to do something to the trail of this name.
pub(super) fn access(cx: &Context, action: &'static str, name: &str) -> Outcome<Access> {
    Ok(need(action, &Name::parse(cx, name)?).into())
}

/// The same of a trail whose name is known already. Its tags are read only for a policy that asks for
/// them.
pub(super) fn need(action: &'static str, name: &Name) -> Need {
    Need::new(action, name.arn()).of(&name.account).inquiring(inquire)
}

/// The value of a tag of the trail that a need is about, in the caller's own account: of another's
/// trails nobody learns by what he is denied for.
fn inquire(cx: &Context, tx: &Tx, need: &Need, key: &str) -> Outcome<Option<Key>> {
    let Some(tag) = key.strip_prefix("aws:resourcetag/") else { return Ok(None) };
    let name = Name::parse_arn(&need.resource)?;
    if name.account != cx.caller.account {
        return Ok(None);
    }
    let tags = Trail::find(tx, &name.account, &name.region, &name.name)?.map(|it| it.tags);
    let found = tags.unwrap_or_default().into_iter().find(|it| it.0.to_lowercase() == tag);
    Ok(found.map(|(_, value)| Key::One(value)))
}

/// A trail that can be changed from here: one whose home this region is.
pub(super) fn changeable(cx: &Context, tx: &Tx, name: &str) -> Outcome<Trail> {
    let name = Name::parse(cx, name)?;
    let trail = find(cx, tx, &name)?;
    if trail.home_region != cx.region {
        let message = format!(
            "The trail {} can only be changed from its home region, {}.",
            name.arn(),
            trail.home_region
        );
        return Err(aws::invalid_home_region(message).into());
    }
    Ok(trail)
}

/// A trail that can be seen from here.
pub(super) fn readable(cx: &Context, tx: &Tx, name: &str) -> Outcome<Trail> {
    find(cx, tx, &Name::parse(cx, name)?)
}

/// The trail of another account is as unknown as one that never was.
fn find(cx: &Context, tx: &Tx, name: &Name) -> Outcome<Trail> {
    let account = &cx.caller.account;
    let found = match name.account == *account {
        true => Trail::find(tx, account, &name.region, &name.name)?,
        false => None,
    };
    Ok(found.ok_or_else(|| unknown(cx, name))?)
}

fn unknown(cx: &Context, name: &Name) -> Refusal {
    let account = &cx.caller.account;
    aws::trail_not_found(format!("Unknown trail: {} for the user: {account}", name.arn()))
}

/// All trails of the caller's account, by home region and name.
pub(super) fn all(cx: &Context, tx: &Tx) -> Outcome<Vec<Trail>> {
    let account = cx.caller.account.as_str();
    let ids = tx.scan(TRAIL_NAMES, (account,), Range::all().limit(TRAILS_MAX))?;
    let mut trails = Vec::new();
    for (_, id) in ids {
        trails.extend(tx.get(TRAILS, id)?);
    }
    Ok(trails)
}

/// Whether a trail is to be seen in a region, be it a shadow.
pub(super) fn visible(trail: &Trail, region: &str) -> bool {
    trail.multi_region || trail.home_region == region
}

pub(super) fn describe(trail: &Trail) -> aws::Trail {
    aws::Trail {
        name: Some(trail.name.clone()),
        s3_bucket_name: Some(trail.bucket.clone()),
        s3_key_prefix: trail.prefix.clone(),
        include_global_service_events: Some(trail.include_global),
        is_multi_region_trail: Some(trail.multi_region),
        home_region: Some(trail.home_region.clone()),
        trail_arn: Some(trail.arn()),
        kms_key_id: trail.kms_key.clone(),
        log_file_validation_enabled: Some(trail.validation),
        has_custom_event_selectors: Some(trail.custom_selectors),
        has_insight_selectors: Some(false),
        is_organization_trail: Some(false),
        ..Default::default()
    }
}
