//! What the stories about S3 begin with.

use serde_json::{Value, json};
use wire::{Refusal, s3 as aws};

use super::complete_multipart_upload::CompleteMultipartUpload;
use super::create_bucket::CreateBucket;
use super::create_multipart_upload::CreateMultipartUpload;
use super::get_object::GetObject;
use super::put_bucket_lifecycle_configuration::PutBucketLifecycleConfiguration;
use super::put_bucket_policy::PutBucketPolicy;
use super::put_bucket_versioning::PutBucketVersioning;
use super::put_object::PutObject;
use super::upload_part::UploadPart;
use crate::testing::World;

pub(super) fn bucket(world: &mut World, name: &str) {
    let input = aws::CreateBucketRequest { bucket: name.into(), ..Default::default() };
    world.call::<CreateBucket>(input).unwrap();
}

/// A bucket that keeps versions.
pub(super) fn versioned(world: &mut World, name: &str) {
    bucket(world, name);
    set_versioning(world, name, "Enabled");
}

pub(super) fn set_versioning(world: &mut World, name: &str, status: &str) {
    let versioning_configuration =
        aws::VersioningConfiguration { status: Some(status.into()), ..Default::default() };
    let bucket = name.into();
    let input =
        aws::PutBucketVersioningRequest { bucket, versioning_configuration, ..Default::default() };
    world.call::<PutBucketVersioning>(input).unwrap();
}

pub(super) fn put(
    world: &mut World,
    bucket: &str,
    key: &str,
    bytes: &[u8],
) -> aws::PutObjectOutput {
    let body = Some(world.body(bytes));
    let (bucket, key) = (bucket.into(), key.into());
    let input = aws::PutObjectRequest { bucket, key, body, ..Default::default() };
    world.call::<PutObject>(input).unwrap()
}

pub(super) fn get(world: &mut World, bucket: &str, key: &str) -> Vec<u8> {
    let (bucket, key) = (bucket.into(), key.into());
    let input = aws::GetObjectRequest { bucket, key, ..Default::default() };
    let output = world.call::<GetObject>(input).unwrap();
    output.body.map_or_else(Vec::new, |body| world.bytes(&body))
}

pub(super) fn tagging(pairs: &[(&str, &str)]) -> aws::Tagging {
    let tag = |(key, value): &(&str, &str)| aws::Tag { key: (*key).into(), value: (*value).into() };
    aws::Tagging { tag_set: pairs.iter().map(tag).collect() }
}

pub(super) fn create_upload(world: &mut World, bucket: &str, key: &str) -> String {
    let (bucket, key) = (bucket.into(), key.into());
    let input = aws::CreateMultipartUploadRequest { bucket, key, ..Default::default() };
    world.call::<CreateMultipartUpload>(input).unwrap().upload_id.unwrap()
}

pub(super) fn upload_part(
    world: &mut World,
    (bucket, key): (&str, &str),
    upload_id: &str,
    part_number: i32,
    bytes: &[u8],
) -> aws::CompletedPart {
    let input = aws::UploadPartRequest {
        bucket: bucket.into(),
        key: key.into(),
        upload_id: upload_id.into(),
        part_number,
        body: Some(world.body(bytes)),
        ..Default::default()
    };
    let output = world.call::<UploadPart>(input).unwrap();
    let part_number = Some(part_number);
    aws::CompletedPart { e_tag: output.e_tag, part_number, ..Default::default() }
}

pub(super) fn complete_upload(
    world: &mut World,
    (bucket, key): (&str, &str),
    upload_id: &str,
    parts: Vec<aws::CompletedPart>,
) -> Result<aws::CompleteMultipartUploadOutput, wire::Refusal> {
    world.call::<CompleteMultipartUpload>(aws::CompleteMultipartUploadRequest {
        bucket: bucket.into(),
        key: key.into(),
        upload_id: upload_id.into(),
        multipart_upload: Some(aws::CompletedMultipartUpload { parts: Some(parts) }),
        ..Default::default()
    })
}

/// A rule by which everything expires after some days.
pub(super) fn expiring(days: i32) -> aws::LifecycleRule {
    let expiration = aws::LifecycleExpiration { days: Some(days), ..Default::default() };
    aws::LifecycleRule {
        status: "Enabled".into(),
        filter: Some(aws::LifecycleRuleFilter::default()),
        expiration: Some(expiration),
        ..Default::default()
    }
}

/// Give a bucket these rules, and no others.
pub(super) fn put_rules(
    world: &mut World,
    bucket: &str,
    rules: Vec<aws::LifecycleRule>,
) -> Result<(), Refusal> {
    let input = aws::PutBucketLifecycleConfigurationRequest {
        bucket: bucket.into(),
        lifecycle_configuration: Some(aws::BucketLifecycleConfiguration { rules }),
        ..Default::default()
    };
    world.call::<PutBucketLifecycleConfiguration>(input).map(|_| ())
}

/// What a call is refused with, or that it is not.
pub(super) fn code<T>(answer: Result<T, Refusal>) -> String {
    answer.err().map_or("ok".into(), |it| it.code.into_owned())
}

/// Give a bucket a policy of these statements.
pub(super) fn put_policy(world: &mut World, bucket: &str, statement: Value) {
    let policy = json!({"Version": "2012-10-17", "Statement": statement}).to_string();
    let input = aws::PutBucketPolicyRequest { bucket: bucket.into(), policy, ..Default::default() };
    world.call::<PutBucketPolicy>(input).unwrap();
}

/// A statement that denies everybody an action, on a condition.
pub(super) fn deny(action: &str, resource: &str, condition: Value) -> Value {
    json!({"Effect": "Deny", "Principal": "*", "Action": action,
        "Resource": format!("arn:aws:s3:::{resource}"), "Condition": condition})
}
