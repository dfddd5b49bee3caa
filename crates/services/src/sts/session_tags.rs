//! Session tags: what a call says of the session that it asks for, and what it inherits.
//!
//! # Invariants
//!
//! * Keys are compared without regard to case, and no session has one twice.
//! * A tag that an earlier session made transitive stays as it was, through the whole chain.

use identity::Holder;
use wire::sts as aws;

use crate::prelude::*;

/// The prefix that AWS keeps for itself.
const RESERVED: &str = "aws:";
/// The tags of one session, inherited ones included.
const TAGS_MAX: usize = 50;

/// The tags of a session that is asked for.
#[derive(Debug, Default, Clone, PartialEq)]
pub(super) struct SessionTags {
    pub tags: Vec<(String, String)>,
    /// The keys that later sessions inherit.
    pub transitive: Vec<String>,
}

impl SessionTags {
    /// What the call asks for, upon what the caller's own session passes on.
    pub(super) fn of(
        cx: &Context,
        asked: &Option<Vec<aws::Tag>>,
        transitive: &Option<Vec<String>>,
    ) -> Result<SessionTags, Refusal> {
        let asked: Vec<(String, String)> =
            asked.iter().flatten().map(|it| (it.key.clone(), it.value.clone())).collect();
        let transitive: Vec<String> = transitive.iter().flatten().cloned().collect();
        check(&asked, &transitive)?;
        let mut all = inherited(cx);
        if asked.iter().any(|(key, _)| all.passes_on(key)) {
            return Err(aws::invalid_parameter_value(
                "One of the specified transitive tag keys can't be set because it conflicts with \
                 a transitive tag key from the calling session.",
            ));
        }
        all.tags.extend(asked);
        all.transitive.extend(transitive);
        if all.tags.len() > TAGS_MAX {
            return Err(aws::invalid_parameter_value(format!(
                "A session can have up to {TAGS_MAX} tags, inherited ones included."
            )));
        }
        Ok(all)
    }

    fn passes_on(&self, key: &str) -> bool {
        self.transitive.iter().any(|it| it.eq_ignore_ascii_case(key))
    }

    /// Supply the condition keys that speak of the tags.
    pub(super) fn supply(&self, need: gate::Need) -> gate::Need {
        if self.tags.is_empty() {
            return need;
        }
        let keys: Vec<String> = self.tags.iter().map(|(key, _)| key.clone()).collect();
        let need = self.tags.iter().fold(need, |need, (key, value)| {
            need.with(format!("aws:RequestTag/{key}"), value.clone())
        });
        let need = need.with("aws:TagKeys", keys);
        match self.transitive.is_empty() {
            true => need,
            false => need.with("sts:TransitiveTagKeys", self.transitive.clone()),
        }
    }
}

/// What the session of a role passes on to the next one.
fn inherited(cx: &Context) -> SessionTags {
    let Some(session) = &cx.caller.session else { return SessionTags::default() };
    if !matches!(session.holder, Holder::Role { .. }) {
        return SessionTags::default();
    }
    let mut all =
        SessionTags { tags: session.tags.clone(), transitive: session.transitive.clone() };
    let transitive = all.transitive.clone();
    all.tags.retain(|(key, _)| transitive.iter().any(|it| it.eq_ignore_ascii_case(key)));
    all
}

fn check(asked: &[(String, String)], transitive: &[String]) -> Result<(), Refusal> {
    for (at, (key, _)) in asked.iter().enumerate() {
        if asked[..at].iter().any(|(other, _)| other.eq_ignore_ascii_case(key)) {
            return Err(aws::invalid_parameter_value(
                "Duplicate tag keys found. Please note that Tag keys are case insensitive.",
            ));
        }
        if key.get(..RESERVED.len()).is_some_and(|it| it.eq_ignore_ascii_case(RESERVED)) {
            return Err(aws::invalid_parameter_value(format!(
                "Tag keys that begin with {RESERVED} are reserved for AWS."
            )));
        }
    }
    let known = |key: &String| asked.iter().any(|(other, _)| other.eq_ignore_ascii_case(key));
    match transitive.iter().all(known) {
        true => Ok(()),
        false => Err(aws::invalid_parameter_value(
            "The specified transitive tag key must be included in the requested tags.",
        )),
    }
}
