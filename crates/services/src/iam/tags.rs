//! Tags: fifty to a thing, and what conditions may ask of them.
//!
//! # Invariants
//!
//! * Of users and roles a key is one key in whatever case; of everything else case counts.
//! * Keys that begin with `aws:` are AWS's own and nobody else's.

use std::collections::HashSet;

use gate::Need;
use identity::entities::Tags;
use wire::iam as aws;

use crate::prelude::*;

const TAGS_MAX: usize = 50;

/// Whether two keys that differ in case are two.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Case {
    Counts,
    Ignored,
}

impl Case {
    fn same(self, a: &str, b: &str) -> bool {
        match self {
            Case::Counts => a == b,
            Case::Ignored => a.to_lowercase() == b.to_lowercase(),
        }
    }
}

/// The tags of something new.
pub(crate) fn new(case: Case, given: Option<Vec<aws::Tag>>) -> Result<Tags, Refusal> {
    let mut tags = Tags::new();
    merge(case, &mut tags, given.unwrap_or_default())?;
    Ok(tags)
}

/// Put tags onto others: of equal keys the new one stays.
pub(crate) fn merge(case: Case, tags: &mut Tags, given: Vec<aws::Tag>) -> Result<(), Refusal> {
    if given.iter().any(|it| it.key.to_ascii_lowercase().starts_with("aws:")) {
        let text = "The specified tag key uses a reserved prefix: aws:.";
        return Err(aws::invalid_input(text));
    }
    let mut seen = HashSet::new();
    let folded = |it: &aws::Tag| match case {
        Case::Counts => it.key.clone(),
        Case::Ignored => it.key.to_lowercase(),
    };
    if !given.iter().all(|it| seen.insert(folded(it))) {
        return Err(aws::invalid_input(match case {
            Case::Ignored => {
                "Duplicate tag keys found. Please note that Tag keys are case insensitive."
            }
            Case::Counts => "Duplicate tag keys found.",
        }));
    }
    for tag in given {
        match tags.iter_mut().find(|it| case.same(&it.0, &tag.key)) {
            Some(found) => *found = (tag.key, tag.value),
            None => tags.push((tag.key, tag.value)),
        }
    }
    if tags.len() > TAGS_MAX {
        let text = "The number of tags has reached the maximum limit.";
        return Err(aws::limit_exceeded(text));
    }
    Ok(())
}

/// Take tags off. Keys that are not there are no fault.
pub(crate) fn remove(case: Case, tags: &mut Tags, keys: &[String]) {
    tags.retain(|it| !keys.iter().any(|key| case.same(key, &it.0)));
}

pub(crate) fn list(tags: &Tags) -> Vec<aws::Tag> {
    tags.iter().map(|(key, value)| aws::Tag { key: key.clone(), value: value.clone() }).collect()
}

/// The tags of an answer that leaves out an empty list.
pub(crate) fn some(tags: &Tags) -> Option<Vec<aws::Tag>> {
    (!tags.is_empty()).then(|| list(tags))
}

/// What conditions may ask of the tags that a resource has.
pub(crate) fn of_resource(need: Need, tags: &Tags) -> Need {
    tags.iter().fold(need, |need, (key, value)| {
        need.with(format!("aws:ResourceTag/{key}"), value.as_str())
            .with(format!("iam:ResourceTag/{key}"), value.as_str())
    })
}

/// What conditions may ask of the tags that a request brings.
pub(crate) fn of_request(need: Need, given: &[aws::Tag]) -> Need {
    let keys = given.iter().map(|it| it.key.clone()).collect();
    given.iter().fold(keys_of_request(need, keys), |need, tag| {
        need.with(format!("aws:RequestTag/{}", tag.key), tag.value.as_str())
    })
}

/// What conditions may ask of the keys that a request names.
pub(crate) fn keys_of_request(need: Need, keys: Vec<String>) -> Need {
    match keys.is_empty() {
        true => need,
        false => need.with("aws:TagKeys", keys),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tag(key: &str, value: &str) -> aws::Tag {
        aws::Tag { key: key.into(), value: value.into() }
    }

    #[test]
    fn a_key_in_another_case_is_the_same_key_for_users_and_another_one_for_policies() {
        let both = || Some(vec![tag("Team", "a"), tag("team", "b")]);
        let refusal = new(Case::Ignored, both()).unwrap_err();
        assert_eq!(refusal.code, "InvalidInput");
        assert_eq!(new(Case::Counts, both()).unwrap().len(), 2);
        let mut tags = new(Case::Ignored, Some(vec![tag("Team", "a")])).unwrap();
        merge(Case::Ignored, &mut tags, vec![tag("TEAM", "b")]).unwrap();
        assert_eq!(tags, [("TEAM".to_string(), "b".to_string())]);
        remove(Case::Ignored, &mut tags, &["team".into(), "absent".into()]);
        assert!(tags.is_empty());
    }

    #[test]
    fn there_are_fifty_at_most_and_none_of_awss_own() {
        let many = (0..51).map(|it| tag(&it.to_string(), "")).collect();
        assert_eq!(new(Case::Counts, Some(many)).unwrap_err().code, "LimitExceeded");
        let own = Some(vec![tag("AWS:x", "")]);
        assert_eq!(new(Case::Counts, own).unwrap_err().code, "InvalidInput");
    }
}
