//! What making a thing with tags needs: the action itself, and the one that tags.
//!
//! # Invariants
//!
//! * Tags are never put on in passing: whoever may make a thing and not tag it makes it without tags.

use gate::Need;
use wire::iam as aws;

use super::tags;
use crate::prelude::*;

/// The reserved path of what services make for themselves.
const OF_SERVICES: &str = "/aws-service-role/";

/// `need`, and with tags `tagging` on the same resource; both know the tags.
pub(crate) fn access(need: Need, tagging: &'static str, given: &Option<Vec<aws::Tag>>) -> Access {
    let Some(given) = given.as_deref().filter(|it| !it.is_empty()) else { return need.into() };
    let mut second = Need::new(tagging, need.resource.clone());
    second.owner = need.owner.clone();
    Access::from(tags::of_request(need, given)).need(tags::of_request(second, given))
}

/// Refuse the path that only services use.
pub(crate) fn check_path(path: &str) -> Result<(), Refusal> {
    if !path.starts_with(OF_SERVICES) {
        return Ok(());
    }
    let text = format!("The specified value for path uses a reserved prefix: {OF_SERVICES}");
    Err(aws::invalid_input(text))
}
