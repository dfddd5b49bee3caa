//! `PutObject`: write an object in one go.
//!
//! The bytes are staged and checked before: a body that does not match its digests never comes here.
//! What happens to the version that was current is told in [`write`](super::write), what becomes of
//! the headers in [`headers`](super::headers).
//!
//! | versioning | `x-amz-version-id` in the answer |
//! |------------|----------------------------------|
//! | enabled    | the new version's                |
//! | otherwise  | absent                           |
//!
//! # Invariants
//!
//! * Whatever can be refused without the bytes is refused before they are read.
//! * An object always has an ETag and a checksum: the client's, or CRC64NVME. The ETag is the MD5 of
//!   its bytes where S3's own keys encrypt them, and else tells nothing.

use std::sync::Arc;

use gate::Wanted;
use store::Failure;
use wire::{Body, s3 as aws};

use super::access::{needs_acl_permission, object_access, object_resources};
use super::acl::{acl_headers, of_new_object};
use super::bodies::taken;
use super::checksums::show_checksum;
use super::condition_keys::written_keys;
use super::customer_key::{brought, show_customer_key};
use super::encryption::show_encryption;
use super::format::quoted;
use super::headers::{check_extras, metadata, stored_headers};
use super::lifecycle;
use super::lookup::bucket;
use super::refuse::header_not_implemented;
use super::rows::{Bucket, Checksum, Versioning};
use super::sse::wish;
use super::sse_target::Target;
use super::tags;
use super::write::{NewVersion, WriteCondition, store_version};
use crate::prelude::*;

/// The most that one `PutObject` may write: 5 GiB.
pub(super) const PUT_BYTES_MAX: u64 = 5 << 30;

pub(crate) struct PutObject;

impl Operation for PutObject {
    type Shape = aws::PutObject;
    const AUDIT: Audit = Audit::data(Write);

    fn access(cx: &Context, tx: &Tx, input: &Input<Self>) -> Outcome<Access> {
        let mut actions = vec!["s3:PutObject"];
        actions.extend(needs_acl_permission!(tx, input).then_some("s3:PutObjectAcl"));
        actions.extend(input.tagging.is_some().then_some("s3:PutObjectTagging"));
        actions.extend(input.if_match.is_some().then_some("s3:GetObject"));
        let object = (input.bucket.as_str(), input.key.as_str());
        let access = object_access(cx, tx, &actions, object, &input.expected_bucket_owner)?;
        let keys = written_keys!(cx, tx, input).creates(true);
        let keys = keys.text("s3:if-match", &input.if_match);
        Ok(keys.text("s3:if-none-match", &input.if_none_match).on(access))
    }

    fn prepare(cx: &Context, tx: &Tx, input: &Input<Self>) -> Outcome<Option<Wanted>> {
        let (bucket, target) = check(cx, tx, input)?;
        target.admit(cx, tx, &bucket, &input.key)?;
        Ok(None)
    }

    fn execute(cx: &Context, tx: &mut Tx, mut input: Input<Self>) -> Outcome<Output<Self>> {
        let (bucket, target) = check(cx, tx, &input)?;
        let belonging = of_new_object(cx, tx, &bucket, &input.key, &acl_headers!(input))?;
        let body = input.body.take().unwrap_or_default();
        check_size(&body)?;
        let md5 = body.digests.md5.ok_or_else(|| Failure::new("a staged body has no MD5"))?;
        let (size, checksum) = (body.length, body.digests.checksum.as_ref().map(Checksum::whole));
        let (pieces, object_key) = taken(cx, body)?;
        let encryption = target.seal(cx, tx, &bucket, &input.key, &object_key)?;
        let new = NewVersion {
            size,
            etag: hex::encode(encryption.tag(cx, md5)),
            checksum,
            headers: stored_headers!(input),
            metadata: metadata(input.metadata.take())?,
            tags: tags::from_header(input.tagging.as_deref())?,
            pieces,
            parts: Vec::new(),
            modified_at: cx.now,
            belonging,
            encryption,
        };
        let version = store_version(cx, tx, &bucket, &input.key, new)?;
        let mut output = aws::PutObjectOutput {
            e_tag: Some(quoted(&version.etag)),
            version_id: (bucket.versioning == Versioning::Enabled).then(|| version.public_id()),
            expiration: lifecycle::expiration(tx, &bucket, &input.key, &version)?,
            ssekms_encryption_context: version.encryption.context.clone(),
            ..aws::PutObjectOutput::default()
        };
        show_encryption!(output, version.encryption);
        show_customer_key!(output, brought!(input));
        if let Some(checksum) = version.checksum {
            output.checksum_type = Some(checksum.type_name().into());
            show_checksum!(output, checksum.algorithm.as_str(), checksum.text());
        }
        Ok(output)
    }

    fn resources(_: &Context, tx: &Tx, input: &Input<Self>) -> Result<Vec<Resource>, Failure> {
        object_resources(tx, &input.bucket, &input.key)
    }
}

/// What is wrong with a request itself; else its bucket, and how the object is to be encrypted.
fn check(cx: &Context, tx: &Tx, input: &Input<PutObject>) -> Outcome<(Arc<Bucket>, Target)> {
    check_extras!(input)?;
    let bucket = bucket(cx, tx, &input.bucket, &input.expected_bucket_owner)?;
    of_new_object(cx, tx, &bucket, &input.key, &acl_headers!(input))?;
    if input.write_offset_bytes.is_some() {
        return Err(header_not_implemented("x-amz-write-offset-bytes").into());
    }
    metadata(input.metadata.clone())?;
    tags::from_header(input.tagging.as_deref())?;
    let condition = WriteCondition::parse(&input.if_match, &input.if_none_match)?;
    condition.check(tx, &input.bucket, &input.key)?;
    let target = Target::of(cx, &bucket, wish!(cx, input)?)?;
    Ok((bucket, target))
}

pub(super) fn check_size(body: &Body) -> Result<(), Refusal> {
    match body.length {
        0..=PUT_BYTES_MAX => Ok(()),
        length => {
            Err(aws::entity_too_large("Your proposed upload exceeds the maximum allowed size")
                .with("ProposedSize", length)
                .with("MaxSizeAllowed", PUT_BYTES_MAX))
        }
    }
}

#[cfg(test)]
mod tests {
    use expect_test::expect;

    use super::*;
    use crate::s3::testing::{bucket, get, put, set_versioning, versioned};
    use crate::testing::{World, check};

    fn request(world: &World, bytes: &[u8]) -> aws::PutObjectRequest {
        aws::PutObjectRequest {
            bucket: "ledger".into(),
            key: "page".into(),
            body: Some(world.body(bytes)),
            ..Default::default()
        }
    }

    #[test]
    fn what_was_put_is_what_is_read() {
        let mut world = World::new();
        bucket(&mut world, "ledger");
        let output = put(&mut world, "ledger", "page", b"hello");
        assert_eq!(output.e_tag.as_deref(), Some("\"5d41402abc4b2a76b9719d911017c592\""));
        assert_eq!(output.checksum_type.as_deref(), Some("FULL_OBJECT"));
        assert!(output.checksum_crc64_nvme.is_some());
        assert_eq!(output.version_id, None);
        assert_eq!(get(&mut world, "ledger", "page"), b"hello");
        for bytes in [&[][..], &[1; 1024], &[2; 5000]] {
            put(&mut world, "ledger", "page", bytes);
            assert_eq!(get(&mut world, "ledger", "page"), bytes);
        }
    }

    #[test]
    fn a_version_is_named_only_while_versions_are_kept() {
        let mut world = World::new();
        versioned(&mut world, "ledger");
        let first = put(&mut world, "ledger", "page", b"1").version_id.unwrap();
        let second = put(&mut world, "ledger", "page", b"2").version_id.unwrap();
        assert!(second < first, "newer ids sort first");
        set_versioning(&mut world, "ledger", "Suspended");
        assert_eq!(put(&mut world, "ledger", "page", b"3").version_id, None);
        assert_eq!(get(&mut world, "ledger", "page"), b"3");
    }

    #[test]
    fn of_two_who_want_an_absent_object_one_wins() {
        let mut world = World::new();
        bucket(&mut world, "ledger");
        let absent = |world: &World| aws::PutObjectRequest {
            if_none_match: Some("*".into()),
            ..request(world, b"1")
        };
        let matching = |world: &World, etag: &str| aws::PutObjectRequest {
            if_match: Some(etag.into()),
            ..request(world, b"2")
        };
        let mut code = |make: &dyn Fn(&World) -> aws::PutObjectRequest| {
            let input = make(&world);
            let refused = world.call::<PutObject>(input).err();
            refused.map_or("ok".into(), |it| it.code.into_owned())
        };
        assert_eq!(code(&|world| matching(world, "c4ca4238a0b923820dcc509a6f75849b")), "NoSuchKey");
        assert_eq!(code(&absent), "ok");
        assert_eq!(code(&absent), "PreconditionFailed");
        assert_eq!(code(&|world| matching(world, "\"0\"")), "PreconditionFailed");
        assert_eq!(code(&|world| matching(world, "\"c4ca4238a0b923820dcc509a6f75849b\"")), "ok");
        check(
            &world,
            expect![[r#"
                Root s3:CreateBucket arn:aws:s3:::ledger → ok
                Root s3:PutObject arn:aws:s3:::ledger/page → NoSuchKey
                Root s3:PutObject arn:aws:s3:::ledger/page → ok
                Root s3:PutObject arn:aws:s3:::ledger/page → PreconditionFailed
                Root s3:PutObject arn:aws:s3:::ledger/page → PreconditionFailed
                Root s3:PutObject arn:aws:s3:::ledger/page → ok
            "#]],
        );
    }

    #[test]
    fn what_is_not_built_is_refused_before_the_body_is_read() {
        let mut world = World::new();
        bucket(&mut world, "ledger");
        let mut refused = |change: &dyn Fn(&mut aws::PutObjectRequest)| {
            let mut input = request(&world, b"1");
            change(&mut input);
            let refusal = world.call::<PutObject>(input).unwrap_err();
            format!("{} {}", refusal.code, refusal.extras.first().map_or("", |it| it.1.as_str()))
        };
        let text = |it: &str| Some(it.to_string());
        assert_eq!(
            refused(&|it| it.storage_class = text("GLACIER")),
            "NotImplemented x-amz-storage-class"
        );
        assert_eq!(refused(&|it| it.storage_class = text("ICE")), "InvalidStorageClass ICE");
        assert_eq!(refused(&|it| it.object_lock_mode = text("COMPLIANCE")), "InvalidRequest ");
        assert_eq!(refused(&|it| it.acl = text("public-read")), "AccessControlListNotSupported ");
        assert_eq!(refused(&|it| it.tagging = text("a=1&a=2")), "InvalidArgument x-amz-tagging");
        assert_eq!(
            refused(&|it| it.write_offset_bytes = Some(1)),
            "NotImplemented x-amz-write-offset-bytes"
        );
        assert_eq!(refused(&|it| it.key = "k".repeat(1025)), "KeyTooLongError 1025");
    }
}
