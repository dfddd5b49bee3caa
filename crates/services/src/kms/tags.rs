//! Tags of keys.
//!
//! # Invariants
//!
//! * A key has at most fifty, each name once; names that begin with `aws:` are AWS's own.
//! * Whoever makes a key with tags needs the permission to tag.

use std::collections::BTreeSet;

use gate::Need;
use wire::kms as aws;

use crate::prelude::*;

const TAGS_MAX: usize = 50;

/// Names and values.
pub(super) type Pairs = Vec<(String, String)>;

/// The tags of a request, checked.
pub(super) fn checked(tags: &[aws::Tag]) -> Result<Pairs, Refusal> {
    let mut checked: Pairs = Vec::new();
    for tag in tags {
        check_name(&tag.tag_key)?;
        if checked.iter().any(|it| it.0 == tag.tag_key) {
            return Err(aws::tag("Duplicate tag keys"));
        }
        checked.push((tag.tag_key.clone(), tag.tag_value.clone()));
    }
    limited(checked)
}

/// Put tags onto others: of equal names the new value stays.
pub(super) fn merged(mut tags: Pairs, more: &[aws::Tag]) -> Result<Pairs, Refusal> {
    for (name, value) in checked(more)? {
        match tags.iter_mut().find(|it| it.0 == name) {
            Some(tag) => tag.1 = value,
            None => tags.push((name, value)),
        }
    }
    limited(tags)
}

pub(super) fn check_name(name: &str) -> Result<(), Refusal> {
    match name.to_lowercase().starts_with("aws:") {
        true => Err(aws::tag("Tags beginning with aws: are reserved")),
        false => Ok(()),
    }
}

/// Policies do not tell names apart that differ in case alone: one of them could be shown for the
/// other.
fn limited(tags: Pairs) -> Result<Pairs, Refusal> {
    let mut seen = BTreeSet::new();
    if !tags.iter().all(|(name, _)| seen.insert(name.to_lowercase())) {
        return Err(aws::tag("Duplicate tag keys"));
    }
    match tags.len() <= TAGS_MAX {
        true => Ok(tags),
        false => Err(aws::tag("Too many tags")),
    }
}

/// The tags that a request brings, for conditions.
pub(super) fn requested(need: Need, tags: &[aws::Tag]) -> Need {
    if tags.is_empty() {
        return need;
    }
    let names: Vec<String> = tags.iter().map(|it| it.tag_key.clone()).collect();
    let with = |need: Need, tag: &aws::Tag| {
        need.with(format!("aws:RequestTag/{}", tag.tag_key), tag.tag_value.as_str())
    };
    tags.iter().fold(need.with("aws:TagKeys", names), with)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_cannot_be_a_tag_is_told_in_kmss_words() {
        let tag = |name: &str| aws::Tag { tag_key: name.into(), tag_value: "1".into() };
        let told = |tags: &[aws::Tag]| checked(tags).unwrap_err().message;
        assert_eq!(told(&[tag("a"), tag("a")]), "Duplicate tag keys");
        assert_eq!(told(&[tag("Team"), tag("team")]), "Duplicate tag keys");
        let one = checked(&[tag("Team")]).unwrap();
        assert_eq!(merged(one, &[tag("team")]).unwrap_err().message, "Duplicate tag keys");
        assert_eq!(told(&[tag("AWS:a")]), "Tags beginning with aws: are reserved");
        let many: Vec<_> = (0..51).map(|it| tag(&it.to_string())).collect();
        assert_eq!(told(&many), "Too many tags");
        let some = checked(&many[..50]).unwrap();
        assert_eq!(merged(some.clone(), &[tag("0")]).unwrap().len(), 50);
        assert_eq!(merged(some, &[tag("b")]).unwrap_err().message, "Too many tags");
    }
}
