//! How stories about trails begin, and what the worker does in them.

use wire::{Map, Refusal, Structure, cloudtrail as aws, s3};

use super::create_trail::CreateTrail;
use super::start_logging::StartLogging;
use super::worker;
use crate::testing::{World, wait};

impl World {
    /// A world with one empty bucket.
    pub(crate) fn with_bucket(name: &str) -> World {
        let mut world = World::new();
        let input = s3::CreateBucketRequest { bucket: name.into(), ..Default::default() };
        world.s3("CreateBucket", input).unwrap();
        world
    }

    /// A world with the bucket `vault` and a trail that does not listen yet.
    pub(crate) fn with_trail(name: &str) -> World {
        let mut world = World::with_bucket("vault");
        let input = aws::CreateTrailRequest {
            name: name.into(),
            s3_bucket_name: "vault".into(),
            ..Default::default()
        };
        world.call::<CreateTrail>(input).unwrap();
        world
    }

    /// The same, listening.
    pub(crate) fn with_listening_trail(name: &str) -> World {
        let mut world = World::with_trail(name);
        world.call::<StartLogging>(aws::StartLoggingRequest { name: name.into() }).unwrap();
        world
    }

    /// Call an operation of S3 by its name.
    pub(crate) fn s3(&mut self, name: &str, input: impl Structure) -> Result<Map, Refusal> {
        let entry = self.gate.operation("s3", name).unwrap();
        self.answer(entry, input.write())
    }

    /// Let time pass step by step, and the worker do each thing when it falls due.
    pub(crate) fn walk(&mut self, seconds: i64) {
        let cx = self.context();
        let from = self.now;
        self.advance(seconds);
        let way = (from, self.now);
        let walking =
            crate::worker::walk(&self.gate, &cx.authority, cx.settings, way, cx.entropy);
        wait(walking).unwrap();
    }

    /// Let time pass, and the worker do what falls due.
    pub(crate) fn work(&mut self, seconds: i64) {
        self.advance(seconds);
        let cx = self.context();
        let (settings, authority) = (cx.settings, cx.authority);
        let mut entropy = [0; 32];
        loop {
            entropy[..8].copy_from_slice(&self.context().entropy[24..]);
            self.now -= 1000;
            let step = worker::step(&self.gate, &authority, settings.clone(), self.now, entropy);
            if !wait(step).unwrap() {
                break;
            }
        }
    }
}
