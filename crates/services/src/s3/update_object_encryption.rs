//! `UpdateObjectEncryption`: put an object, or one version of it, under a key of KMS, where it lies.
//!
//! | object               | becomes                              |
//! |----------------------|--------------------------------------|
//! | SSE-S3, SSE-KMS      | SSE-KMS, under the key that is named |
//! | DSSE-KMS, SSE-C      | 400 `InvalidRequest`                 |
//! | not encrypted        | 400 `InvalidRequest`                 |
//!
//! # Invariants
//!
//! * Only the object's key is sealed anew: bytes, ETag, dates and checksum stay.
//! * The key is the bucket owner's, and is named by its ARN.

use wire::s3 as aws;

use super::access::{object_resources, version_access};
use super::acl::put_back;
use super::condition_keys::Keys;
use super::connection::is_signed_for_kms;
use super::customer_key::Brought;
use super::encryption::{Holder, Kind};
use super::lookup::bucket;
use super::refuse::invalid_request;
use super::rows::Bucket;
use super::sse_target::Target;
use super::tagged;
use crate::prelude::*;

pub(crate) struct UpdateObjectEncryption;

impl Operation for UpdateObjectEncryption {
    type Shape = aws::UpdateObjectEncryption;
    const AUDIT: Audit = Audit::data(Write);

    fn access(cx: &Context, tx: &Tx, input: &Input<Self>) -> Outcome<Access> {
        let actions = ["s3:UpdateObjectEncryption", "s3:PutObject"];
        let object = (input.bucket.as_str(), input.key.as_str(), &input.version_id);
        let access = version_access(cx, tx, &actions, object, &input.expected_bucket_owner)?;
        Ok(Keys::new().on(access))
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let bucket = bucket(cx, tx, &input.bucket, &input.expected_bucket_owner)?;
        let (key, bucket_key) = wanted(cx, &bucket, &input)?;
        let found = tagged::Target {
            method: "PUT",
            bucket: &input.bucket,
            key: &input.key,
            version_id: &input.version_id,
            expected_owner: &input.expected_bucket_owner,
        };
        let mut version = found.version(cx, tx, &bucket)?;
        check_kind(version.encryption.kind)?;
        let holder = Holder { bucket: &bucket.name, key: &input.key };
        let opened = version.encryption.open(cx, tx, holder, &Brought::default())?;
        let object_key =
            opened.ok_or_else(|| Failure::new("an encrypted object has no key of its own"))?;
        let target = Target::under(cx, key, version.encryption.context.take(), bucket_key)?;
        version.encryption = target.seal(cx, tx, &bucket, &input.key, &object_key)?;
        put_back(tx, &bucket.name, &input.key, &version)?;
        Ok(aws::UpdateObjectEncryptionResponse::default())
    }

    fn resources(_: &Context, tx: &Tx, input: &Input<Self>) -> Result<Vec<Resource>, Failure> {
        object_resources(tx, &input.bucket, &input.key)
    }
}

/// The key that the request names, and whether the bucket is to borrow it. The words are those of the
/// API reference.
fn wanted<'a>(
    cx: &Context,
    bucket: &Bucket,
    input: &'a Input<UpdateObjectEncryption>,
) -> Result<(&'a str, bool), Refusal> {
    if !is_signed_for_kms(cx) {
        return Err(invalid_request(
            "Requests that modify an object encryption configuration require Amazon Web Services \
             Signature Version 4. Modify the request to use Amazon Web Services Signature Version \
             4, and then try again.",
        ));
    }
    let Some(wanted) = &input.object_encryption.ssekms else {
        return Err(invalid_request(
            "Requests that modify an object encryption configuration require a valid new \
             encryption type. Valid values are SSEKMS. Modify the request to specify SSE-KMS for \
             the updated encryption type, and then try again.",
        ));
    };
    let parts: Vec<&str> = wanted.kms_key_arn.splitn(6, ':').collect();
    let &["arn", "aws", "kms", _, owner, key] = parts.as_slice() else { return Err(no_arn()) };
    if key.strip_prefix("key/").is_none_or(str::is_empty) {
        return Err(no_arn());
    }
    if owner != bucket.owner {
        return Err(Refusal::access_denied(
            "The Amazon Web Services KMS key in the request must be owned by the same account as \
             the bucket. Modify the request to specify a KMS key from the same account, and then \
             try again.",
        ));
    }
    Ok((&wanted.kms_key_arn, wanted.bucket_key_enabled == Some(true)))
}

fn no_arn() -> Refusal {
    invalid_request(
        "Requests that modify an object's encryption type to SSE-KMS require a valid Amazon Web \
         Services KMS key Amazon Resource Name (ARN). Confirm that you have a correctly formatted \
         KMS key ARN in your request, and then try again.",
    )
}

fn check_kind(kind: Kind) -> Result<(), Refusal> {
    let unsupported = match kind {
        Kind::S3 | Kind::Kms => return Ok(()),
        Kind::None => "unencrypted source objects",
        Kind::Dsse | Kind::Customer => "source objects with the encryption type DSSE-KMS or SSE-C",
    };
    Err(invalid_request(&format!(
        "The UpdateObjectEncryption operation doesn't support {unsupported}. Only source objects \
         encrypted with SSE-S3 or SSE-KMS are supported."
    )))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kms::testing::key;
    use crate::s3::head_object::HeadObject;
    use crate::s3::sse_stories::{local, set_default};
    use crate::s3::testing::{code, get, put};
    use crate::testing::{ACCOUNT, World};

    fn update(arn: &str) -> aws::UpdateObjectEncryptionRequest {
        let ssekms = aws::SSEKMSEncryption { kms_key_arn: arn.into(), bucket_key_enabled: None };
        aws::UpdateObjectEncryptionRequest {
            bucket: "ledger".into(),
            key: "page".into(),
            object_encryption: aws::ObjectEncryption { ssekms: Some(ssekms) },
            ..Default::default()
        }
    }

    fn head(world: &mut World) -> aws::HeadObjectOutput {
        let (bucket, key) = ("ledger".into(), "page".into());
        let input = aws::HeadObjectRequest { bucket, key, ..Default::default() };
        world.call::<HeadObject>(input).unwrap()
    }

    #[test]
    fn an_object_changes_its_key_and_nothing_else() {
        let mut world = local();
        put(&mut world, "ledger", "page", b"hello");
        let before = head(&mut world);
        for _ in 0..2 {
            let arn = format!("arn:aws:kms:us-east-1:{ACCOUNT}:key/{}", key(&mut world));
            world.call::<UpdateObjectEncryption>(update(&arn)).unwrap();
            let after = head(&mut world);
            assert_eq!(after.ssekms_key_id.as_ref(), Some(&arn));
            assert_eq!((&after.e_tag, after.last_modified), (&before.e_tag, before.last_modified));
            assert_eq!(get(&mut world, "ledger", "page"), b"hello");
        }
    }

    #[test]
    fn what_it_is_not_for_is_refused() {
        let mut world = local();
        let arn = format!("arn:aws:kms:us-east-1:{ACCOUNT}:key/{}", key(&mut world));
        let told =
            |world: &mut World, arn: &str| code(world.call::<UpdateObjectEncryption>(update(arn)));
        assert_eq!(told(&mut world, &arn), "NoSuchKey");
        put(&mut world, "ledger", "page", b"hello");
        for bad in ["alias/vault", "arn:aws:kms:us-east-1:111122223333:alias/vault", ""] {
            assert_eq!(told(&mut world, bad), "InvalidRequest", "{bad}");
        }
        assert_eq!(told(&mut world, &arn.replace(ACCOUNT, "444455556666")), "AccessDenied");
        world.user("alice", &["s3:UpdateObjectEncryption", "kms:*"]);
        assert_eq!(told(&mut world, &arn), "AccessDenied");
        set_default(world.root(), "ledger", "aws:kms:dsse", None, false);
        put(&mut world, "ledger", "page", b"hello");
        assert_eq!(told(&mut world, &arn), "InvalidRequest");
    }
}
