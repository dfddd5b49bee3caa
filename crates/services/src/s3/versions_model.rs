//! Versions against a model that is too plain to be wrong: a list of versions for each key.
//!
//! # Invariants
//!
//! * Whatever is put, deleted, erased, enabled and suspended, S3 and the model show the same.

use proptest::prelude::*;
use wire::s3 as aws;

use super::delete_bucket::DeleteBucket;
use super::delete_object::DeleteObject;
use super::get_object::GetObject;
use super::list_object_versions::ListObjectVersions;
use super::list_objects_v2::ListObjectsV2;
use super::testing::{bucket, put, set_versioning};
use crate::testing::World;

const KEYS: [&str; 3] = ["a", "a\0", "b/c"];

#[derive(Clone, Debug)]
enum Step {
    Put(usize, usize),
    Hide(usize),
    /// Erase the nth newest version of a key.
    Erase(usize, usize),
    Enable,
    Suspend,
}

/// The versions of a key, newest first: the id, and the bytes unless it is a marker.
type Versions = Vec<(String, Option<Vec<u8>>)>;

#[derive(Default)]
struct Model {
    state: &'static str,
    keys: [Versions; 3],
}

impl Model {
    fn add(&mut self, key: usize, id: Option<String>, bytes: Option<Vec<u8>>) {
        let id = id.unwrap_or("null".into());
        self.keys[key].retain(|(it, _)| id != "null" || it != "null");
        if bytes.is_some() || !self.state.is_empty() {
            self.keys[key].insert(0, (id, bytes));
        }
    }

    fn versions(&self) -> Vec<(String, String, bool, bool)> {
        let of = |(key, list): (&&str, &Versions)| {
            let row = |(at, (id, bytes)): (usize, &(String, Option<Vec<u8>>))| {
                (key.to_string(), id.clone(), bytes.is_none(), at == 0)
            };
            list.iter().enumerate().map(row).collect::<Vec<_>>()
        };
        let mut all: Vec<_> = KEYS.iter().zip(&self.keys).flat_map(of).collect();
        all.sort();
        all
    }
}

fn apply(world: &mut World, model: &mut Model, step: Step, size: usize) {
    let delete = |world: &mut World, key: usize, version_id: Option<String>| {
        let (bucket, key) = ("ledger".into(), KEYS[key].into());
        let input = aws::DeleteObjectRequest { bucket, key, version_id, ..Default::default() };
        world.call::<DeleteObject>(input).unwrap()
    };
    match step {
        Step::Put(key, more) => {
            let bytes = vec![more as u8; size + more];
            let id = put(world, "ledger", KEYS[key], &bytes).version_id;
            model.add(key, id, Some(bytes));
        }
        Step::Hide(key) => {
            let output = delete(world, key, None);
            assert_eq!(output.delete_marker.is_some(), !model.state.is_empty());
            model.add(key, output.version_id, None);
        }
        Step::Erase(key, nth) => {
            if let Some((id, bytes)) = model.keys[key].get(nth).cloned() {
                let output = delete(world, key, Some(id.clone()));
                assert_eq!(output.delete_marker.is_some(), bytes.is_none());
                model.keys[key].remove(nth);
            }
        }
        Step::Enable => model.state = "Enabled",
        Step::Suspend => model.state = "Suspended",
    }
    if matches!(step, Step::Enable | Step::Suspend) {
        set_versioning(world, "ledger", model.state);
    }
}

fn compare(world: &mut World, model: &Model) {
    let bucket = "ledger".to_string();
    let input = aws::ListObjectVersionsRequest { bucket: bucket.clone(), ..Default::default() };
    let page = world.call::<ListObjectVersions>(input).unwrap();
    let versions = page.versions.into_iter().flatten();
    let versions = versions.map(|it| (it.key, it.version_id, false, it.is_latest));
    let markers = page.delete_markers.into_iter().flatten();
    let markers = markers.map(|it| (it.key, it.version_id, true, it.is_latest));
    let mut shown: Vec<_> = versions
        .chain(markers)
        .map(|(key, id, marker, latest)| (key.unwrap(), id.unwrap(), marker, latest.unwrap()))
        .collect();
    shown.sort();
    assert_eq!(shown, model.versions());
    let input = aws::ListObjectsV2Request { bucket: bucket.clone(), ..Default::default() };
    let page = world.call::<ListObjectsV2>(input).unwrap();
    let listed: Vec<_> = page.contents.unwrap().into_iter().filter_map(|it| it.key).collect();
    let expected = KEYS
        .iter()
        .zip(&model.keys)
        .filter(|(_, list)| list.first().is_some_and(|(_, bytes)| bytes.is_some()));
    assert_eq!(listed, expected.map(|(key, _)| key.to_string()).collect::<Vec<_>>());
    for (key, list) in KEYS.iter().zip(&model.keys) {
        for (id, bytes) in list {
            let input = aws::GetObjectRequest {
                bucket: bucket.clone(),
                key: key.to_string(),
                version_id: Some(id.clone()),
                ..Default::default()
            };
            let read = world.call::<GetObject>(input).map(|it| world.bytes(&it.body.unwrap()));
            assert_eq!(read.ok(), bytes.clone());
        }
    }
}

fn step() -> impl Strategy<Value = Step> {
    prop_oneof![
        4 => (0..3usize, 0..9usize).prop_map(|(key, more)| Step::Put(key, more)),
        2 => (0..3usize).prop_map(Step::Hide),
        3 => (0..3usize, 0..4usize).prop_map(|(key, nth)| Step::Erase(key, nth)),
        1 => Just(Step::Enable),
        1 => Just(Step::Suspend),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn versions_are_kept_as_the_model_keeps_them(
        steps in proptest::collection::vec(step(), 1..24),
        size in prop_oneof![Just(0usize), Just(1020)],
    ) {
        let mut world = World::new();
        bucket(&mut world, "ledger");
        let mut model = Model::default();
        for step in steps {
            apply(&mut world, &mut model, step, size);
            compare(&mut world, &model);
        }
        for key in 0..3 {
            while !model.keys[key].is_empty() {
                apply(&mut world, &mut model, Step::Erase(key, 0), size);
            }
        }
        compare(&mut world, &model);
        let input = aws::DeleteBucketRequest { bucket: "ledger".into(), ..Default::default() };
        world.call::<DeleteBucket>(input).unwrap();
    }
}
