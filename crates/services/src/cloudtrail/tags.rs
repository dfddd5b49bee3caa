//! Tags of trails.
//!
//! # Invariants
//!
//! * A trail has at most fifty, each key once.

use trail::Trail;
use wire::cloudtrail as aws;

use super::names::Name;
use crate::prelude::*;

const TAGS_MAX: usize = 50;
const KEY_LENGTH_MAX: usize = 128;
const VALUE_LENGTH_MAX: usize = 256;

/// Put tags onto others: of equal keys the new one stays.
pub(super) fn merge(
    tags: &mut Vec<(String, String)>,
    more: Vec<aws::Tag>,
    arn: &str,
) -> Result<(), Refusal> {
    for tag in more {
        let tag = check(tag)?;
        tags.retain(|it| it.0 != tag.0);
        tags.push(tag);
    }
    if tags.len() > TAGS_MAX {
        let message = format!("The number of tags for {arn} exceeds the limit of {TAGS_MAX}.");
        return Err(aws::tags_limit_exceeded(message));
    }
    Ok(())
}

fn check(tag: aws::Tag) -> Result<(String, String), Refusal> {
    let (key, value) = (tag.key, tag.value.unwrap_or_default());
    let reserved = key.to_ascii_lowercase().starts_with("aws:");
    let lengths = (1..=KEY_LENGTH_MAX).contains(&key.chars().count())
        && value.chars().count() <= VALUE_LENGTH_MAX;
    match lengths && !reserved {
        true => Ok((key, value)),
        false => Err(aws::invalid_tag_parameter(format!("The tag with key {key} is not valid."))),
    }
}

/// Tagged resources are named by their ARN alone.
pub(super) fn arn(resource: &str) -> Result<Name, Refusal> {
    Name::parse_arn(resource)
}

pub(super) fn list(trail: &Trail) -> Vec<aws::Tag> {
    let tag =
        |(key, value): &(String, String)| aws::Tag { key: key.clone(), value: Some(value.clone()) };
    trail.tags.iter().map(tag).collect()
}
