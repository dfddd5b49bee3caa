//! Tags of roots, units, accounts, policies and the resource policy.
//!
//! # Invariants
//!
//! * A resource has at most fifty, each key once; keys that begin with `aws:` are AWS's own.
//! * Whoever makes something with tags needs the permission to tag it.

use gate::Need;
use identity::entities::Tags;
use wire::organizations as aws;

use super::refuse;
use crate::prelude::*;

const TAGS_MAX: usize = 50;

/// The tags of a request, checked.
pub(super) fn checked(tags: &[aws::Tag]) -> Result<Tags, Refusal> {
    let mut checked: Tags = Vec::new();
    for tag in tags {
        if tag.key.to_lowercase().starts_with("aws:") {
            return Err(refuse::invalid(
                "INVALID_SYSTEM_TAGS_PARAMETER",
                "You specified a tag key that begins with aws:, which is reserved.",
            ));
        }
        if checked.iter().any(|it| it.0 == tag.key) {
            let message = "Your request includes duplicate tag keys.";
            return Err(refuse::invalid("DUPLICATE_TAG_KEY", message));
        }
        checked.push((tag.key.clone(), tag.value.clone()));
    }
    limited(checked)
}

/// Put tags onto others: of equal keys the new one stays.
pub(super) fn merged(tags: &Tags, more: &[aws::Tag]) -> Result<Tags, Refusal> {
    let mut all = tags.clone();
    for (key, value) in checked(more)? {
        all.retain(|it| it.0 != key);
        all.push((key, value));
    }
    limited(all)
}

fn limited(tags: Tags) -> Result<Tags, Refusal> {
    match tags.len() <= TAGS_MAX {
        true => Ok(tags),
        false => Err(refuse::constraint(
            "MAX_TAG_LIMIT_EXCEEDED",
            "You have exceeded the maximum number of tags for the specified resource.",
        )),
    }
}

pub(super) fn shapes(tags: &Tags) -> Vec<aws::Tag> {
    tags.iter().map(|(key, value)| aws::Tag { key: key.clone(), value: value.clone() }).collect()
}

/// The tags that a request brings, for conditions.
pub(super) fn requested(need: Need, tags: &[aws::Tag]) -> Need {
    if tags.is_empty() {
        return need;
    }
    let keys: Vec<String> = tags.iter().map(|it| it.key.clone()).collect();
    let with = |need: Need, tag: &aws::Tag| {
        need.with(format!("aws:RequestTag/{}", tag.key), tag.value.clone())
    };
    tags.iter().fold(need.with("aws:TagKeys", keys), with)
}

/// The permissions to make something with tags.
pub(super) fn making(need: Need, tags: Option<&Vec<aws::Tag>>) -> Access {
    let tags = tags.map_or(&[][..], |it| it);
    let tagging = Need::new("organizations:TagResource", need.resource.clone());
    let access = Access::from(requested(need, tags));
    match tags {
        [] => access,
        tags => access.need(requested(tagging, tags)),
    }
}
