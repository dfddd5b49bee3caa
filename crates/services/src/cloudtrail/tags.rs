//! Tags of trails.
//!
//! # Invariants
//!
//! * A trail has at most fifty, each key once.
//! * A call names each key once, so that policies judge the value that will be stored.

use std::collections::BTreeSet;

use gate::Need;
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
    let mut keys = BTreeSet::new();
    for tag in more {
        if !keys.insert(tag.key.clone()) {
            let message = format!("The tag key {} is specified more than once.", tag.key);
            return Err(aws::invalid_tag_parameter(message));
        }
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

/// Supply what a call says of tags: `aws:RequestTag/K` and `aws:TagKeys`.
pub(super) fn of_request(need: Need, tags: &[aws::Tag]) -> Need {
    if tags.is_empty() {
        return need;
    }
    let keys: Vec<String> = tags.iter().map(|it| it.key.clone()).collect();
    tags.iter().fold(need.with("aws:TagKeys", keys), |need, it| {
        need.with(format!("aws:RequestTag/{}", it.key), it.value.clone().unwrap_or_default())
    })
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

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::cloudtrail::add_tags::AddTags;
    use crate::cloudtrail::create_trail::CreateTrail;
    use crate::cloudtrail::list_tags::ListTags;
    use crate::cloudtrail::remove_tags::RemoveTags;
    use crate::cloudtrail::stop_logging::StopLogging;
    use crate::testing::World;

    const ARN: &str = "arn:aws:cloudtrail:us-east-1:111122223333:trail/audit";

    fn tags(tags: &[(&str, &str)]) -> Vec<aws::Tag> {
        let tag = |(key, value): &(&str, &str)| aws::Tag {
            key: key.to_string(),
            value: Some(value.to_string()),
        };
        tags.iter().map(tag).collect()
    }

    fn add(given: &[(&str, &str)]) -> aws::AddTagsRequest {
        aws::AddTagsRequest { resource_id: ARN.into(), tags_list: tags(given) }
    }

    fn remove(given: &[(&str, &str)]) -> aws::RemoveTagsRequest {
        aws::RemoveTagsRequest { resource_id: ARN.into(), tags_list: tags(given) }
    }

    fn create(name: &str, given: &[(&str, &str)]) -> aws::CreateTrailRequest {
        aws::CreateTrailRequest {
            name: name.into(),
            s3_bucket_name: "vault".into(),
            tags_list: Some(tags(given)),
            ..Default::default()
        }
    }

    /// A user who may do everything with trails but what a condition denies.
    fn all_but(world: &mut World, name: &str, actions: &[&str], condition: serde_json::Value) {
        let statement = json!([
            {"Effect": "Allow", "Action": ["cloudtrail:*", "s3:*"], "Resource": "*"},
            {"Effect": "Deny", "Action": actions, "Resource": "*", "Condition": condition}]);
        world.user_with(name, Some(statement));
    }

    #[test]
    fn a_tag_protects_a_trail_and_itself() {
        let mut world = World::with_listening_trail("audit");
        world.call::<AddTags>(add(&[("Guarded", "yes"), ("team", "red")])).unwrap();
        let guarded = json!({"StringEquals": {"aws:ResourceTag/guarded": "yes"}});
        let actions = ["cloudtrail:StopLogging", "cloudtrail:RemoveTags", "cloudtrail:ListTags"];
        all_but(&mut world, "alice", &actions, guarded);
        let stop = || aws::StopLoggingRequest { name: "audit".into() };
        assert_eq!(world.call::<StopLogging>(stop()).unwrap_err().code, "AccessDenied");
        let unhook = remove(&[("Guarded", "yes")]);
        assert_eq!(world.call::<RemoveTags>(unhook.clone()).unwrap_err().code, "AccessDenied");
        let list = aws::ListTagsRequest { resource_id_list: vec![ARN.into()], next_token: None };
        assert_eq!(world.call::<ListTags>(list.clone()).unwrap_err().code, "AccessDenied");
        world.root().call::<RemoveTags>(unhook).unwrap();
        world.user("alice", &[]);
        world.call::<ListTags>(list).unwrap();
        world.call::<StopLogging>(stop()).unwrap();
    }

    #[test]
    fn policies_judge_the_tags_that_a_call_gives() {
        let mut world = World::with_trail("audit");
        let keys = json!({"ForAnyValue:StringEquals": {"aws:TagKeys": ["guarded"]}});
        let actions = ["cloudtrail:AddTags", "cloudtrail:RemoveTags"];
        all_but(&mut world, "alice", &actions, keys);
        world.call::<AddTags>(add(&[("team", "red")])).unwrap();
        let refusal = world.call::<AddTags>(add(&[("team", "red"), ("guarded", "")])).unwrap_err();
        assert_eq!(refusal.code, "AccessDenied");
        world.call::<RemoveTags>(remove(&[("team", "red")])).unwrap();
        let refusal = world.call::<RemoveTags>(remove(&[("guarded", "")])).unwrap_err();
        assert_eq!(refusal.code, "AccessDenied");
        let value = json!({"StringNotEquals": {"aws:RequestTag/team": "red"}});
        all_but(&mut world, "bob", &["cloudtrail:AddTags", "cloudtrail:CreateTrail"], value);
        world.call::<AddTags>(add(&[("team", "red")])).unwrap();
        let refusal = world.call::<AddTags>(add(&[("team", "blue")])).unwrap_err();
        assert_eq!(refusal.code, "AccessDenied");
        world.call::<CreateTrail>(create("second", &[("team", "red")])).unwrap();
        let refusal = world.call::<CreateTrail>(create("third", &[("team", "blue")])).unwrap_err();
        assert_eq!(refusal.code, "AccessDenied");
    }

    #[test]
    fn whoever_makes_a_trail_with_tags_may_add_them() {
        let mut world = World::with_bucket("vault");
        world.user("carol", &["cloudtrail:CreateTrail"]);
        let refusal = world.call::<CreateTrail>(create("audit", &[("team", "red")])).unwrap_err();
        assert!(refusal.message.contains("cloudtrail:AddTags"), "{}", refusal.message);
        world.call::<CreateTrail>(create("audit", &[])).unwrap();
    }

    #[test]
    fn a_key_is_given_once() {
        let mut world = World::with_trail("audit");
        let twice = add(&[("team", "red"), ("team", "blue")]);
        let refusal = world.call::<AddTags>(twice).unwrap_err();
        assert_eq!(refusal.exception, "InvalidTagParameterException");
    }
}
