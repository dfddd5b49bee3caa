//! Random stories about one bucket, told twice: to S3, and to a model that fits on a screen.
//!
//! After each act every key reads as the model says, and every version is listed. In the end
//! everything is erased, and then no blob is left: copies share blobs, so one reference too many or
//! too few would show.

use proptest::prelude::*;
use wire::{Piece, s3 as aws};

use super::abort_multipart_upload::AbortMultipartUpload;
use super::copy_object::CopyObject;
use super::delete_object::DeleteObject;
use super::delete_objects::DeleteObjects;
use super::get_object::GetObject;
use super::list_object_versions::ListObjectVersions;
use super::put_object::PutObject;
use super::testing::{bucket, complete_upload, create_upload, set_versioning};
use super::upload_part::UploadPart;
use super::upload_part_copy::UploadPartCopy;
use crate::testing::World;

const BUCKET: &str = "ledger";
const KEYS: [&str; 3] = ["a", "a/b", "c"];

#[derive(Clone, Debug)]
enum Act {
    Put(usize, u8),
    Copy(usize, usize),
    Delete(usize),
    DeleteMany,
    Erase(usize, usize),
    Upload { key: usize, byte: u8, complete: bool },
    UploadCopy { from: usize, to: usize },
    SetVersioning(&'static str),
}

fn act() -> impl Strategy<Value = Act> {
    let key = || 0..KEYS.len();
    prop_oneof![
        4 => (key(), any::<u8>()).prop_map(|(key, byte)| Act::Put(key, byte)),
        4 => (key(), key()).prop_map(|(from, to)| Act::Copy(from, to)),
        2 => key().prop_map(Act::Delete),
        1 => Just(Act::DeleteMany),
        3 => (key(), 0..4usize).prop_map(|(key, nth)| Act::Erase(key, nth)),
        2 => (key(), any::<u8>(), any::<bool>())
            .prop_map(|(key, byte, complete)| Act::Upload { key, byte, complete }),
        2 => (key(), key()).prop_map(|(from, to)| Act::UploadCopy { from, to }),
        1 => prop_oneof![Just("Enabled"), Just("Suspended")].prop_map(Act::SetVersioning),
    ]
}

/// A version: its id, and its bytes unless it is a delete marker.
type Version = (String, Option<Vec<u8>>);

#[derive(Default)]
struct Model {
    versioning: &'static str,
    /// Of each key, oldest first.
    versions: [Vec<Version>; 3],
}

impl Model {
    fn current(&self, key: usize) -> Option<&Vec<u8>> {
        self.versions[key].last()?.1.as_ref()
    }

    fn write(&mut self, key: usize, id: Option<String>, bytes: Vec<u8>) {
        self.place(key, id, Some(bytes));
    }

    fn delete(&mut self, key: usize, id: Option<String>) {
        match self.versioning {
            "" => self.versions[key].clear(),
            _ => self.place(key, id, None),
        }
    }

    fn place(&mut self, key: usize, id: Option<String>, bytes: Option<Vec<u8>>) {
        let id = if self.versioning == "Enabled" { id.unwrap() } else { "null".into() };
        self.versions[key].retain(|(it, _)| *it != id);
        self.versions[key].push((id, bytes));
    }
}

struct Story {
    world: World,
    model: Model,
    blobs: Vec<u64>,
}

impl Story {
    fn act(&mut self, act: Act) {
        match act {
            Act::Put(key, byte) => {
                let bytes = vec![byte; 1500];
                let body = Some(self.body(&bytes));
                let (bucket, name) = (BUCKET.into(), KEYS[key].into());
                let input = aws::PutObjectRequest { bucket, key: name, body, ..Default::default() };
                let id = self.world.call::<PutObject>(input).unwrap().version_id;
                self.model.write(key, id, bytes);
            }
            Act::Copy(from, to) => self.copy(from, to),
            Act::Delete(key) => {
                let (bucket, name) = (BUCKET.into(), KEYS[key].into());
                let input = aws::DeleteObjectRequest { bucket, key: name, ..Default::default() };
                let id = self.world.call::<DeleteObject>(input).unwrap().version_id;
                self.model.delete(key, id);
            }
            Act::DeleteMany => self.delete_many(),
            Act::Erase(key, nth) => {
                if let Some((id, _)) = self.model.versions[key].get(nth).cloned() {
                    self.model.versions[key].remove(nth);
                    self.erase(key, id);
                }
            }
            Act::Upload { key, byte, complete } => self.upload(key, byte, complete),
            Act::UploadCopy { from, to } => self.upload_copy(from, to),
            Act::SetVersioning(status) => {
                set_versioning(&mut self.world, BUCKET, status);
                self.model.versioning = status;
            }
        }
    }

    fn body(&mut self, bytes: &[u8]) -> wire::Body {
        let body = self.world.body(bytes);
        self.blobs.extend(body.pieces.iter().filter_map(Piece::blob));
        body
    }

    fn copy(&mut self, from: usize, to: usize) {
        let input = aws::CopyObjectRequest {
            bucket: BUCKET.into(),
            key: KEYS[to].into(),
            copy_source: format!("{BUCKET}/{}", KEYS[from]),
            metadata_directive: Some("REPLACE".into()),
            ..Default::default()
        };
        match (self.world.call::<CopyObject>(input), self.model.current(from).cloned()) {
            (Ok(output), Some(bytes)) => self.model.write(to, output.version_id, bytes),
            (Err(refusal), None) => assert_eq!(refusal.code, "NoSuchKey"),
            (answer, bytes) => panic!("{answer:?} for {} bytes", bytes.map_or(0, |it| it.len())),
        }
    }

    fn delete_many(&mut self) {
        let object =
            |key: &&str| aws::ObjectIdentifier { key: (*key).into(), ..Default::default() };
        let delete = aws::Delete { objects: KEYS.iter().map(object).collect(), quiet: None };
        let input =
            aws::DeleteObjectsRequest { bucket: BUCKET.into(), delete, ..Default::default() };
        let deleted = self.world.call::<DeleteObjects>(input).unwrap().deleted.unwrap();
        for (key, deleted) in deleted.into_iter().enumerate() {
            self.model.delete(key, deleted.delete_marker_version_id);
        }
    }

    fn erase(&mut self, key: usize, id: String) {
        let input = aws::DeleteObjectRequest {
            bucket: BUCKET.into(),
            key: KEYS[key].into(),
            version_id: Some(id),
            ..Default::default()
        };
        self.world.call::<DeleteObject>(input).unwrap();
    }

    /// Upload two parts of which one replaces the other, and one that is not listed.
    fn upload(&mut self, key: usize, byte: u8, complete: bool) {
        let upload_id = create_upload(&mut self.world, BUCKET, KEYS[key]);
        let mut part = aws::CompletedPart { part_number: Some(1), ..Default::default() };
        for (number, byte) in [(1, byte ^ 1), (2, byte), (1, byte)] {
            let input = aws::UploadPartRequest {
                bucket: BUCKET.into(),
                key: KEYS[key].into(),
                upload_id: upload_id.clone(),
                part_number: number,
                body: Some(self.body(&[byte; 1500])),
                ..Default::default()
            };
            part.e_tag = self.world.call::<UploadPart>(input).unwrap().e_tag;
        }
        self.finish(key, upload_id, part, complete.then(|| vec![byte; 1500]));
    }

    fn upload_copy(&mut self, from: usize, to: usize) {
        let Some(bytes) = self.model.current(from).cloned().filter(|it| it.len() > 2) else {
            return;
        };
        let upload_id = create_upload(&mut self.world, BUCKET, KEYS[to]);
        let input = aws::UploadPartCopyRequest {
            bucket: BUCKET.into(),
            key: KEYS[to].into(),
            upload_id: upload_id.clone(),
            part_number: 1,
            copy_source: format!("{BUCKET}/{}", KEYS[from]),
            copy_source_range: Some(format!("bytes=1-{}", bytes.len() - 2)),
            ..Default::default()
        };
        let output = self.world.call::<UploadPartCopy>(input).unwrap();
        let e_tag = output.copy_part_result.unwrap().e_tag;
        let part = aws::CompletedPart { e_tag, part_number: Some(1), ..Default::default() };
        self.finish(to, upload_id, part, Some(bytes[1..bytes.len() - 1].to_vec()));
    }

    fn finish(
        &mut self,
        key: usize,
        upload_id: String,
        part: aws::CompletedPart,
        bytes: Option<Vec<u8>>,
    ) {
        let (bucket, name) = (BUCKET.into(), KEYS[key].into());
        match bytes {
            Some(bytes) => {
                let place = (BUCKET, KEYS[key]);
                let parts = vec![part];
                let output = complete_upload(&mut self.world, place, &upload_id, parts).unwrap();
                self.model.write(key, output.version_id, bytes);
            }
            None => {
                let input = aws::AbortMultipartUploadRequest {
                    bucket,
                    key: name,
                    upload_id,
                    ..Default::default()
                };
                self.world.call::<AbortMultipartUpload>(input).unwrap();
            }
        }
    }

    /// What S3 shows is what the model says.
    fn check(&mut self) {
        for (at, key) in KEYS.iter().enumerate() {
            let (bucket, key) = (BUCKET.into(), (*key).into());
            let input = aws::GetObjectRequest { bucket, key, ..Default::default() };
            let found = self.world.call::<GetObject>(input).ok();
            let found = found.map(|it| self.world.bytes(&it.body.unwrap_or_default()));
            assert_eq!(found.as_ref(), self.model.current(at), "{}", KEYS[at]);
        }
        let bucket = BUCKET.into();
        let input = aws::ListObjectVersionsRequest { bucket, ..Default::default() };
        let listed = self.world.call::<ListObjectVersions>(input).unwrap();
        let versions = listed.versions.unwrap_or_default().into_iter();
        let markers = listed.delete_markers.unwrap_or_default().into_iter();
        let mut shown: Vec<_> =
            versions
                .map(|it| (it.key.unwrap(), it.version_id.unwrap(), false, it.is_latest.unwrap()))
                .chain(markers.map(|it| {
                    (it.key.unwrap(), it.version_id.unwrap(), true, it.is_latest.unwrap())
                }))
                .collect();
        let mut expected = Vec::new();
        for (versions, key) in self.model.versions.iter().zip(KEYS) {
            for (at, (id, bytes)) in versions.iter().enumerate() {
                let latest = at + 1 == versions.len();
                expected.push((key.to_string(), id.clone(), bytes.is_none(), latest));
            }
        }
        shown.sort();
        expected.sort();
        assert_eq!(shown, expected);
    }

    /// Erase everything; then nothing is left, rows or blobs.
    fn end(mut self) {
        for key in 0..KEYS.len() {
            for (id, _) in std::mem::take(&mut self.model.versions[key]) {
                self.erase(key, id);
            }
        }
        self.check();
        for id in self.blobs {
            let left = self.world.gate.store.blobs().read(id, 0, 1);
            assert!(left.is_err(), "the blob {id} is left");
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn s3_tells_the_story_as_the_model_does(acts in prop::collection::vec(act(), 1..25)) {
        let mut world = World::new();
        bucket(&mut world, BUCKET);
        let mut story = Story { world, model: Model::default(), blobs: Vec::new() };
        for act in acts {
            story.act(act);
            story.check();
        }
        story.end();
    }
}
