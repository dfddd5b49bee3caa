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
        world.let_trails_in(name);
        world
    }

    /// Give a bucket the policy that AWS's manual gives for trails.
    pub(crate) fn let_trails_in(&mut self, bucket: &str) {
        let arn = format!("arn:aws:s3:::{bucket}");
        let principal = serde_json::json!({"Service": worker::SERVICE});
        let policy = serde_json::json!({"Version": "2012-10-17", "Statement": [
            {"Effect": "Allow", "Principal": principal, "Action": "s3:GetBucketAcl",
             "Resource": arn},
            {"Effect": "Allow", "Principal": principal, "Action": "s3:PutObject",
             "Resource": format!("{arn}/*"),
             "Condition": {"StringEquals": {"s3:x-amz-acl": "bucket-owner-full-control"}}}]});
        let (bucket, policy) = (bucket.into(), policy.to_string());
        let input = s3::PutBucketPolicyRequest { bucket, policy, ..Default::default() };
        self.s3("PutBucketPolicy", input).unwrap();
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
        self.call_of("s3", name, input)
    }

    /// Call an operation of any service by its name.
    pub(crate) fn call_of(
        &mut self,
        service: &str,
        name: &str,
        input: impl Structure,
    ) -> Result<Map, Refusal> {
        let entry = self.gate.operation(service, name).unwrap();
        self.answer(entry, input.write())
    }

    /// Let time pass step by step, and the worker do each thing when it falls due.
    pub(crate) fn walk(&mut self, seconds: i64) {
        let cx = self.context();
        let from = self.now;
        self.advance(seconds);
        let way = (from, self.now);
        let walking = crate::worker::walk(&self.gate, &cx.authority, cx.settings, way, cx.entropy);
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
