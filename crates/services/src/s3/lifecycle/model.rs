//! The rules read a second time, slowly and obviously, against what the worker does.
//!
//! # Invariants
//!
//! * Whatever was put, deleted, enabled and suspended on whatever days, and whatever the rules are:
//!   the versions that the worker leaves are those that this reading leaves.
//! * There is one event for each version that went and for each marker that came.

use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan};
use proptest::prelude::*;
use wire::s3 as aws;

use super::due::DAY_MS;
use super::worker;
use crate::s3::delete_object::DeleteObject;
use crate::s3::list_object_versions::ListObjectVersions;
use crate::s3::put_object::PutObject;
use crate::s3::testing::{bucket, put_rules, set_versioning};
use crate::testing::{World, wait};

const KEYS: [&str; 3] = ["a", "a/b", "b"];
const TAGS: [&str; 3] = ["", "t=1", "t=1&u=2"];

#[derive(Clone, Debug)]
enum Step {
    /// Put a key with some tags and a size.
    Put(usize, usize, usize),
    Delete(usize),
    Days(i64),
    Enable,
    Suspend,
}

#[derive(Clone, Debug, PartialEq)]
struct Version {
    id: String,
    marker: bool,
    made_at: i64,
    size: i64,
    tags: Vec<(String, String)>,
}

/// The versions of each key, newest first.
type Keys = [Vec<Version>; 3];

/// When so many days are over: that many civil days later, at the beginning of the day after.
fn over(from: i64, days: i32) -> i64 {
    let from = Timestamp::from_millisecond(from).unwrap().to_zoned(TimeZone::UTC);
    let day = from.checked_add(days.days()).unwrap().date();
    let after = day.checked_add(1.day()).unwrap();
    after.to_zoned(TimeZone::UTC).unwrap().timestamp().as_millisecond()
}

fn covers(rule: &aws::LifecycleRule, key: &str, version: &Version) -> bool {
    let Some(filter) = &rule.filter else {
        return key.starts_with(rule.prefix.as_ref().unwrap());
    };
    let and = filter.and.clone().unwrap_or_default();
    let prefixes = [&filter.prefix, &and.prefix];
    let tags = filter.tag.iter().cloned().chain(and.tags.into_iter().flatten());
    let tags: Vec<(String, String)> = tags.map(|it| (it.key, it.value)).collect();
    let more_than = [filter.object_size_greater_than, and.object_size_greater_than];
    let less_than = [filter.object_size_less_than, and.object_size_less_than];
    prefixes.into_iter().flatten().all(|it| key.starts_with(it.as_str()))
        && tags.iter().all(|it| version.tags.contains(it))
        && more_than.into_iter().flatten().all(|it| version.size > it)
        && less_than.into_iter().flatten().all(|it| version.size < it)
}

/// Whether a rule lets an object of this age expire.
fn expires(rule: &aws::LifecycleRule, made_at: i64, now: i64) -> bool {
    let Some(expiration) = &rule.expiration else { return false };
    let days = expiration.days.is_some_and(|days| over(made_at, days) <= now);
    days || expiration.date.is_some_and(|date| date.0 <= now)
}

/// Whether one of a key's versions has to go.
fn goes(
    rules: &[aws::LifecycleRule],
    key: &str,
    versions: &[Version],
    at: usize,
    now: i64,
) -> bool {
    let version = &versions[at];
    rules.iter().filter(|it| it.status == "Enabled" && covers(it, key, version)).any(|rule| {
        if at == 0 && !version.marker {
            return expires(rule, version.made_at, now);
        }
        if at == 0 {
            let lone =
                |it: &aws::LifecycleExpiration| it.expired_object_delete_marker == Some(true);
            let lone = rule.expiration.as_ref().is_some_and(lone);
            return versions.len() == 1 && (lone || expires(rule, version.made_at, now));
        }
        let Some(noncurrent) = &rule.noncurrent_version_expiration else { return false };
        let newer = versions[1..at].iter().filter(|it| !it.marker).count();
        over(versions[at - 1].made_at, noncurrent.noncurrent_days.unwrap()) <= now
            && newer >= noncurrent.newer_noncurrent_versions.unwrap_or(0) as usize
    })
}

/// What is left of a key, and how many events tell of it.
fn left(
    rules: &[aws::LifecycleRule],
    state: &str,
    key: &str,
    versions: &[Version],
    now: i64,
) -> (Vec<Version>, usize) {
    let gone: Vec<bool> =
        (0..versions.len()).map(|at| goes(rules, key, versions, at, now)).collect();
    let events = gone.iter().filter(|it| **it).count();
    let hidden = versions.first().is_some_and(|it| !it.marker) && gone[0] && !state.is_empty();
    let stays = |(at, _): &(usize, &Version)| !gone[*at] || (*at == 0 && hidden);
    let mut rest: Vec<Version> =
        versions.iter().enumerate().filter(stays).map(|(_, it)| it.clone()).collect();
    if hidden {
        let id = if state == "Suspended" { "null" } else { "new" };
        rest.retain(|it| it.id != "null" || id != "null");
        let marker =
            Version { id: id.into(), marker: true, made_at: now, size: 0, tags: Vec::new() };
        rest.insert(0, marker);
    }
    (rest, events)
}

fn apply(world: &mut World, keys: &mut Keys, state: &mut &'static str, step: &Step) {
    let add = |versions: &mut Vec<Version>, version: Version| {
        versions.retain(|it| it.id != "null" || version.id != "null");
        versions.insert(0, version);
    };
    let bucket = || "ledger".to_string();
    match *step {
        Step::Put(key, tags, size) => {
            let input = aws::PutObjectRequest {
                bucket: bucket(),
                key: KEYS[key].into(),
                tagging: Some(TAGS[tags].into()),
                body: Some(world.body(&vec![0; size])),
                ..Default::default()
            };
            let output = world.call::<PutObject>(input).unwrap();
            let pairs = TAGS[tags].split('&').filter_map(|it| it.split_once('='));
            let version = Version {
                id: output.version_id.unwrap_or("null".into()),
                marker: false,
                made_at: world.now,
                size: size as i64,
                tags: pairs.map(|(key, value)| (key.into(), value.into())).collect(),
            };
            add(&mut keys[key], version);
        }
        Step::Delete(key) => {
            let input = aws::DeleteObjectRequest {
                bucket: bucket(),
                key: KEYS[key].into(),
                ..Default::default()
            };
            let output = world.call::<DeleteObject>(input).unwrap();
            match output.version_id {
                None => keys[key].clear(),
                Some(id) => {
                    let marker =
                        Version { id, marker: true, made_at: world.now, size: 0, tags: Vec::new() };
                    add(&mut keys[key], marker);
                }
            }
        }
        Step::Days(days) => world.now += days * DAY_MS,
        Step::Enable => *state = "Enabled",
        Step::Suspend => *state = "Suspended",
    }
    if matches!(step, Step::Enable | Step::Suspend) {
        set_versioning(world, "ledger", state);
    }
}

/// The versions that S3 shows of each key, newest first; ids that are not known are new.
fn shown(world: &mut World, known: &Keys) -> [Vec<(String, bool)>; 3] {
    let input = aws::ListObjectVersionsRequest { bucket: "ledger".into(), ..Default::default() };
    let page = world.call::<ListObjectVersions>(input).unwrap();
    let versions = page.versions.into_iter().flatten();
    let versions =
        versions.map(|it| (it.key, it.version_id, it.is_latest, it.last_modified, false));
    let markers = page.delete_markers.into_iter().flatten();
    let markers = markers.map(|it| (it.key, it.version_id, it.is_latest, it.last_modified, true));
    let mut rows: Vec<_> = versions.chain(markers).collect();
    rows.sort_by_key(|(_, _, latest, at, _)| (std::cmp::Reverse(*latest), std::cmp::Reverse(*at)));
    let mut keys: [Vec<(String, bool)>; 3] = Default::default();
    for (key, id, _, _, marker) in rows {
        let at = KEYS.iter().position(|it| Some(*it) == key.as_deref()).unwrap();
        let id = id.unwrap();
        let is_known = id == "null" || known[at].iter().any(|it| it.id == id);
        keys[at].push((if is_known { id } else { "new".into() }, marker));
    }
    keys
}

fn step() -> impl Strategy<Value = Step> {
    prop_oneof![
        8 => (0..3usize, 0..3usize, 0..4usize).prop_map(|(k, t, s)| Step::Put(k, t, s)),
        4 => (0..3usize).prop_map(Step::Delete),
        4 => (0..4i64).prop_map(Step::Days),
        2 => Just(Step::Enable),
        1 => Just(Step::Suspend),
    ]
}

fn filter() -> impl Strategy<Value = aws::LifecycleRuleFilter> {
    let prefix = proptest::sample::select(&["", "a", "a/", "b"][..]);
    let tag = aws::Tag { key: "t".into(), value: "1".into() };
    let other = aws::Tag { key: "u".into(), value: "2".into() };
    let and = aws::LifecycleRuleAndOperator {
        tags: Some(vec![tag.clone(), other]),
        ..Default::default()
    };
    let sized = |and: aws::LifecycleRuleAndOperator, more: i64| aws::LifecycleRuleAndOperator {
        object_size_greater_than: Some(more),
        object_size_less_than: Some(more + 2),
        ..and
    };
    let plain = aws::LifecycleRuleFilter::default;
    prop_oneof![
        4 => prefix.prop_map(move |it| aws::LifecycleRuleFilter { prefix: Some(it.into()), ..plain() }),
        1 => Just(aws::LifecycleRuleFilter { tag: Some(tag), ..plain() }),
        1 => Just(aws::LifecycleRuleFilter { and: Some(and), ..plain() }),
        1 => (0..3i64).prop_map(move |it| {
            aws::LifecycleRuleFilter { and: Some(sized(Default::default(), it)), ..plain() }
        }),
    ]
}

fn rule() -> impl Strategy<Value = aws::LifecycleRule> {
    let begin = 1_767_225_600_000;
    let days = |it| aws::LifecycleExpiration { days: Some(it), ..Default::default() };
    let date = move |it: i64| aws::LifecycleExpiration {
        date: Some(wire::Time(begin + it * DAY_MS)),
        ..Default::default()
    };
    let lone = |it| aws::LifecycleExpiration {
        expired_object_delete_marker: Some(it),
        ..Default::default()
    };
    let expiration = prop_oneof![
        4 => (1..6i32).prop_map(days),
        1 => (0..9i64).prop_map(date),
        2 => any::<bool>().prop_map(lone),
    ];
    let noncurrent = (1..5i32, proptest::option::of(1..3i32)).prop_map(|(days, kept)| {
        aws::NoncurrentVersionExpiration {
            noncurrent_days: Some(days),
            newer_noncurrent_versions: kept,
        }
    });
    let actions = (proptest::option::of(expiration), proptest::option::of(noncurrent));
    (filter(), actions, 0..5u8).prop_filter_map("is no rule", |(filter, actions, state)| {
        let (expiration, noncurrent_version_expiration) = actions;
        let tagged =
            filter.tag.is_some() || filter.and.as_ref().is_some_and(|it| it.tags.is_some());
        let lone = |it: &aws::LifecycleExpiration| it.expired_object_delete_marker.is_some();
        let some = expiration.is_some() || noncurrent_version_expiration.is_some();
        (some && !(tagged && expiration.as_ref().is_some_and(lone))).then(|| aws::LifecycleRule {
            status: if state == 0 { "Disabled" } else { "Enabled" }.into(),
            filter: Some(filter),
            expiration,
            noncurrent_version_expiration,
            ..Default::default()
        })
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn the_worker_removes_what_the_rules_say_and_nothing_else(
        steps in proptest::collection::vec(step(), 1..30),
        rules in proptest::collection::vec(rule(), 1..4),
        days in 1..8i64,
    ) {
        let mut world = World::new();
        bucket(&mut world, "ledger");
        let (mut keys, mut state) = (Keys::default(), "");
        for step in &steps {
            apply(&mut world, &mut keys, &mut state, step);
        }
        put_rules(&mut world, "ledger", rules.clone()).unwrap();
        let midnight = (world.now / DAY_MS + days) * DAY_MS;
        while wait(worker::step(&world.gate, midnight, [days as u8; 32])).unwrap() {}
        world.now = midnight;
        let mut events = 0;
        let expected = [0, 1, 2].map(|at| {
            let (rest, told) = left(&rules, state, KEYS[at], &keys[at], midnight);
            events += told;
            rest.into_iter().map(|it| (it.id, it.marker)).collect::<Vec<_>>()
        });
        prop_assert_eq!(shown(&mut world, &keys), expected);
        let told = world.records().into_iter().filter(|it| it["serviceEventDetails"].is_object());
        prop_assert_eq!(told.count(), events);
    }
}
