//! What every S3 operation declares: the permission it needs, and the resources its event names.
//!
//! # Invariants
//!
//! * The bucket is looked up first: who asks for a bucket that does not exist is told so, before
//!   anybody asks what the caller may do.
//! * The owner of a bucket owns all that is in it.

use gate::{Access, Context, Outcome};
use store::Tx;
use trail::Resource;
use wire::{Refusal, s3 as aws};

use super::lookup::{bucket, bucket_arn, object_arn};

const KEY_BYTES_MAX: usize = 1024;

/// One permission on a bucket.
pub(super) fn bucket_access(
    cx: &Context,
    tx: &Tx,
    action: &'static str,
    name: &str,
    expected_owner: &Option<String>,
) -> Outcome<Access> {
    let bucket = bucket(cx, tx, name, expected_owner)?;
    Ok(Access::to(action, &bucket_arn(name)).of(&bucket.owner))
}

/// Permissions on an object, all of them needed.
pub(super) fn object_access(
    cx: &Context,
    tx: &Tx,
    actions: &[&'static str],
    (name, key): (&str, &str),
    expected_owner: &Option<String>,
) -> Outcome<Access> {
    let bucket = bucket(cx, tx, name, expected_owner)?;
    check_key(key)?;
    let object = object_arn(name, key);
    let mut access = Access { needs: Vec::new() };
    for action in actions {
        access = access.and(action, &object).of(&bucket.owner);
    }
    Ok(access)
}

pub(super) fn check_key(key: &str) -> Result<(), Refusal> {
    match key.len() {
        0..=KEY_BYTES_MAX => Ok(()),
        size => Err(aws::key_too_long_error("Your key is too long")
            .with("Size", size)
            .with("MaxSizeAllowed", KEY_BYTES_MAX)),
    }
}

/// The resource of a call that is about a bucket.
pub(super) fn bucket_resources(cx: &Context, bucket: &str) -> Vec<Resource> {
    vec![Resource::new("AWS::S3::Bucket", bucket_arn(bucket)).of(&cx.caller.account)]
}

/// The resources of a call that is about an object.
pub(super) fn object_resources(cx: &Context, bucket: &str, key: &str) -> Vec<Resource> {
    let mut resources = vec![Resource::new("AWS::S3::Object", object_arn(bucket, key))];
    resources.extend(bucket_resources(cx, bucket));
    resources
}

/// The resources of a call that is about whatever objects a bucket holds.
pub(super) fn objects_resources(cx: &Context, bucket: &str) -> Vec<Resource> {
    let mut resources = vec![Resource::new("AWS::S3::Object", object_arn(bucket, "")).prefix()];
    resources.extend(bucket_resources(cx, bucket));
    resources
}
