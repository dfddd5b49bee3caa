//! Which statements of a policy can match, found without looking at the others.
//!
//! Statements are filed by the literal prefix of each of their action patterns (an exact name is its
//! own prefix, filed apart). Where many share one, they are filed again by the literal prefixes of
//! their resources. A request computes the hash of each prefix of its action once and looks up those
//! lengths that the policy has.
//!
//! # Invariants
//!
//! * Every statement that matches is a candidate; a candidate need not match.
//! * The size is bounded by the document's: [`RESOURCES_FILED_MAX`] entries for each action pattern.

use std::collections::HashMap;

use crate::prefix_hash::{ByHash, SEED, hash, step};
use crate::rule::{Actions, ResourcePattern, Resources, Rule};

/// Longer prefixes are filed by their first bytes.
pub(crate) const ACTION_PREFIX_BYTES_MAX: usize = 63;
const RESOURCE_PREFIX_BYTES_MAX: usize = 127;
/// Statements with more resources are filed by their action alone.
const RESOURCES_FILED_MAX: usize = 4;
/// Groups of fewer statements are simply gone through.
const GROUP_NARROWED_MIN: usize = 8;

/// One action pattern of one statement; none where the statement has `NotAction`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Candidate {
    pub statement: u32,
    pub action: Option<u32>,
}

#[derive(Debug, Default)]
pub(crate) struct Index {
    /// Those that any action may match: `NotAction`, and patterns that begin with a wildcard.
    always: Group,
    exact: ByHash<Group>,
    /// The lengths of the prefixes in `prefixed`, ascending.
    lengths: Box<[u8]>,
    prefixed: ByHash<Group>,
}

#[derive(Debug, Default)]
struct Group {
    any_resource: Box<[Candidate]>,
    lengths: Box<[u8]>,
    by_resource: ByHash<Vec<Candidate>>,
}

/// A request's action in lower case, with the hash of each of its prefixes.
pub(crate) struct ActionKey<'a> {
    pub name: &'a str,
    whole: u64,
    prefixes: [u64; ACTION_PREFIX_BYTES_MAX + 1],
}

impl<'a> ActionKey<'a> {
    pub fn of(name: &'a str) -> Self {
        let mut prefixes = [SEED; ACTION_PREFIX_BYTES_MAX + 1];
        let mut state = SEED;
        for (at, byte) in name.bytes().enumerate() {
            state = step(state, byte);
            if let Some(slot) = prefixes.get_mut(at + 1) {
                *slot = state;
            }
        }
        Self { name, whole: state, prefixes }
    }
}

impl Index {
    pub fn of(rules: &[Rule]) -> Self {
        let mut always = Vec::new();
        let mut exact: ByHash<Vec<Candidate>> = HashMap::default();
        let mut prefixed: ByHash<Vec<Candidate>> = HashMap::default();
        let mut lengths = Vec::new();
        for (statement, rule) in (0..).zip(rules) {
            let Actions::Listed(patterns) = &rule.actions else {
                always.push(Candidate { statement, action: None });
                continue;
            };
            for (action, pattern) in (0..).zip(patterns) {
                let candidate = Candidate { statement, action: Some(action) };
                let (prefix, is_exact) = pattern.literal_prefix();
                if is_exact {
                    exact.entry(hash(prefix.as_bytes())).or_default().push(candidate);
                    continue;
                }
                let kept = &prefix.as_bytes()[..prefix.len().min(ACTION_PREFIX_BYTES_MAX)];
                if kept.is_empty() {
                    always.push(candidate);
                } else {
                    lengths.push(kept.len() as u8);
                    prefixed.entry(hash(kept)).or_default().push(candidate);
                }
            }
        }
        let narrow = |groups: ByHash<Vec<Candidate>>| -> ByHash<Group> {
            groups.into_iter().map(|(key, group)| (key, Group::of(group, rules))).collect()
        };
        Self {
            always: Group::of(always, rules),
            exact: narrow(exact),
            lengths: ascending(lengths),
            prefixed: narrow(prefixed),
        }
    }

    /// Visit every candidate. A statement may come more than once.
    pub fn candidates(&self, action: &ActionKey, resource: &str, mut visit: impl FnMut(Candidate)) {
        self.always.candidates(resource, &mut visit);
        if let Some(group) = self.exact.get(&action.whole) {
            group.candidates(resource, &mut visit);
        }
        for length in &self.lengths {
            let length = usize::from(*length);
            if length > action.name.len() {
                break;
            }
            if let Some(group) = self.prefixed.get(&action.prefixes[length]) {
                group.candidates(resource, &mut visit);
            }
        }
    }
}

impl Group {
    fn of(candidates: Vec<Candidate>, rules: &[Rule]) -> Self {
        if candidates.len() < GROUP_NARROWED_MIN {
            return Self { any_resource: candidates.into(), ..Self::default() };
        }
        let mut any_resource = Vec::new();
        let mut lengths = Vec::new();
        let mut by_resource: ByHash<Vec<Candidate>> = HashMap::default();
        for candidate in candidates {
            let Some(prefixes) = resource_prefixes(&rules[candidate.statement as usize]) else {
                any_resource.push(candidate);
                continue;
            };
            for prefix in prefixes {
                lengths.push(prefix.len() as u8);
                by_resource.entry(hash(&prefix)).or_default().push(candidate);
            }
        }
        Self { any_resource: any_resource.into(), lengths: ascending(lengths), by_resource }
    }

    fn candidates(&self, resource: &str, visit: &mut impl FnMut(Candidate)) {
        self.any_resource.iter().for_each(|it| visit(*it));
        let bytes = resource.as_bytes();
        let (mut state, mut done) = (SEED, 0);
        for length in &self.lengths {
            let length = usize::from(*length);
            let Some(more) = bytes.get(done..length) else {
                return;
            };
            state = more.iter().fold(state, |state, byte| step(state, *byte));
            done = length;
            if let Some(found) = self.by_resource.get(&state) {
                found.iter().for_each(|it| visit(*it));
            }
        }
    }
}

/// The bytes that a statement's resources begin with, if they are few and each begins with some.
fn resource_prefixes(rule: &Rule) -> Option<Vec<Vec<u8>>> {
    let Resources::Listed(patterns) = &rule.resources else {
        return None;
    };
    if patterns.len() > RESOURCES_FILED_MAX {
        return None;
    }
    let prefix = |it: &ResourcePattern| {
        let mut prefix = it.literal_prefix().into_bytes();
        prefix.truncate(RESOURCE_PREFIX_BYTES_MAX);
        prefix
    };
    let mut prefixes: Vec<_> = patterns.iter().map(prefix).collect();
    prefixes.sort_unstable();
    prefixes.dedup();
    let all_begin = prefixes.iter().all(|it| !it.is_empty());
    all_begin.then_some(prefixes)
}

fn ascending(mut lengths: Vec<u8>) -> Box<[u8]> {
    lengths.sort_unstable();
    lengths.dedup();
    lengths.into()
}
