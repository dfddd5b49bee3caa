//! `UploadPartCopy`: make a part of an upload from bytes of an object that is already there.
//!
//! No bytes are copied; the part shares the source's blobs. They are read once, for the part's MD5
//! and checksum.
//!
//! # Invariants
//!
//! * The part is what the source held when the call was answered, whatever becomes of the source.

use gate::Wanted;
use wire::{BodyKey, Time, s3 as aws};

use super::access::{object_access, object_resources};
use super::bodies::{rewrapped, staged, taken_under, want};
use super::checksums::show_checksum;
use super::condition_keys::Keys;
use super::copy_source::{CopySource, copied_span};
use super::copying::{Source, source_conditions, with_source_access};
use super::customer_key::{brought, brought_for_source, show_customer_key};
use super::encryption::show_encryption;
use super::format::quoted;
use super::lookup::{bucket, object_arn};
use super::put_object::PUT_BYTES_MAX;
use super::refuse::invalid_request;
use super::rows::{Checksum, Part, Piece, Upload};
use super::uploads::{self, find_upload, part_number, put_part, sealed_upload};
use crate::prelude::*;

pub(crate) struct UploadPartCopy;

impl Operation for UploadPartCopy {
    type Shape = aws::UploadPartCopy;
    const AUDIT: Audit = Audit::data(Write);
    const WANTS_DIGESTS: bool = true;

    fn access(cx: &Context, tx: &Tx, input: &Input<Self>) -> Outcome<Access> {
        let object = (input.bucket.as_str(), input.key.as_str());
        let access =
            object_access(cx, tx, &["s3:PutObject"], object, &input.expected_bucket_owner)?;
        let keys = Keys::new().creates(false).copy_source(&input.copy_source);
        let access = keys.on(access);
        let source = CopySource::parse(&input.copy_source)?;
        with_source_access(cx, tx, access, &source, &input.expected_source_bucket_owner)
    }

    fn prepare(cx: &Context, tx: &Tx, input: &Input<Self>) -> Outcome<Option<Wanted>> {
        let Plan { upload, pieces, object_key, .. } = plan(cx, tx, input)?;
        let place = (input.bucket.as_str(), input.key.as_str());
        uploads::object_key(cx, tx, place, &upload, &brought!(input))?;
        Ok(Some(want(&pieces, object_key.as_ref(), Some(upload.algorithm()))?))
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let bucket = bucket(cx, tx, &input.bucket, &input.expected_bucket_owner)?;
        let number = part_number(input.part_number)?;
        let Plan { upload, source, pieces, object_key } = plan(cx, tx, &input)?;
        let wanted = want(&pieces, object_key.as_ref(), Some(upload.algorithm()))?;
        let body = staged(cx, &wanted)?;
        let digests = body.digests.clone();
        let md5 = digests.md5.ok_or(Stop::Stale)?;
        let place = (bucket.name.as_str(), input.key.as_str());
        let (upload, key) = sealed_upload(cx, tx, place, upload, &brought!(input))?;
        let tag = upload.encryption.tag(cx, md5);
        let pieces = match wanted.seal {
            true => taken_under(&key, body)?,
            false => rewrapped(pieces, object_key.as_ref(), &key)?,
        };
        let part = Part {
            size: pieces.iter().map(Piece::length).sum(),
            md5: tag,
            checksum: digests.checksum.as_ref().map(Checksum::whole),
            modified_at: cx.now_seconds() * 1000,
            pieces,
            sent_checksum: None,
        };
        put_part(tx, &bucket.name, &input.key, &upload, (number, &part))?;
        let mut result = aws::CopyPartResult {
            e_tag: Some(quoted(&hex::encode(tag))),
            last_modified: Some(Time(part.modified_at)),
            ..Default::default()
        };
        if let Some(checksum) = part.checksum.filter(|_| upload.checksum_named) {
            show_checksum!(result, checksum.algorithm.as_str(), checksum.text());
        }
        let mut output = aws::UploadPartCopyOutput {
            copy_source_version_id: source.shown_id(),
            copy_part_result: Some(result),
            ..Default::default()
        };
        show_encryption!(output, upload.encryption);
        show_customer_key!(output, brought!(input));
        Ok(output)
    }

    fn resources(_: &Context, tx: &Tx, input: &Input<Self>) -> Result<Vec<Resource>, Failure> {
        let mut resources = object_resources(tx, &input.bucket, &input.key)?;
        if let Ok(source) = CopySource::parse(&input.copy_source) {
            let arn = object_arn(&source.bucket, &source.key);
            resources.push(Resource::new("AWS::S3::Object", arn));
        }
        Ok(resources)
    }
}

/// What will be copied, and into which upload.
struct Plan {
    upload: Upload,
    source: Source,
    /// The source's bytes that become the part.
    pieces: Vec<Piece>,
    /// The source's; none if it was stored before bodies were sealed.
    object_key: Option<BodyKey>,
}

fn plan(cx: &Context, tx: &Tx, input: &Input<UploadPartCopy>) -> Outcome<Plan> {
    part_number(input.part_number)?;
    let upload = find_upload(tx, &input.bucket, &input.key, &input.upload_id)?;
    let source = CopySource::parse(&input.copy_source)?;
    let conditions = source_conditions!(input);
    let source = Source::find(cx, tx, source, &input.expected_source_bucket_owner, &conditions)?;
    let pieces = match copied_span(input.copy_source_range.as_deref(), source.version.size)? {
        Some(span) if span.length() > PUT_BYTES_MAX => {
            let message = format!(
                "The specified copy source is larger than the maximum allowable size for a copy \
                 source: {PUT_BYTES_MAX}"
            );
            return Err(invalid_request(&message).into());
        }
        Some(span) => span.cut(source.pieces(tx)?),
        None => Vec::new(),
    };
    let object_key = source.object_key(cx, tx, &brought_for_source!(input))?;
    Ok(Plan { upload, source, pieces, object_key })
}

#[cfg(test)]
mod tests {
    use expect_test::expect;
    use wire::checksum::{Algorithm, Hasher};

    use super::*;
    use crate::s3::create_multipart_upload::CreateMultipartUpload;
    use crate::s3::testing::{bucket, create_upload, put};
    use crate::testing::{World, check};

    fn copy(upload_id: &str, range: Option<&str>) -> aws::UploadPartCopyRequest {
        aws::UploadPartCopyRequest {
            bucket: "ledger".into(),
            key: "copy".into(),
            upload_id: upload_id.into(),
            part_number: 1,
            copy_source: "ledger/2026/01".into(),
            copy_source_range: range.map(Into::into),
            ..Default::default()
        }
    }

    #[test]
    fn a_range_of_an_object_becomes_a_part_with_a_checksum_of_its_own() {
        let mut world = World::new();
        bucket(&mut world, "ledger");
        let bytes: Vec<u8> = (0..5000u32).map(|at| at as u8).collect();
        put(&mut world, "ledger", "2026/01", &bytes);
        let create = aws::CreateMultipartUploadRequest {
            bucket: "ledger".into(),
            key: "copy".into(),
            checksum_algorithm: Some("CRC32".into()),
            ..Default::default()
        };
        let upload_id = world.call::<CreateMultipartUpload>(create).unwrap().upload_id.unwrap();
        let output = world.call::<UploadPartCopy>(copy(&upload_id, Some("bytes=10-4009"))).unwrap();
        let result = output.copy_part_result.unwrap();
        let expected = Hasher::of(Algorithm::Crc32, &bytes[10..4010]).base64();
        assert_eq!(result.checksum_crc32, Some(expected));
        let md5 = world.body(&bytes[10..4010]).digests.md5.unwrap();
        assert_eq!(result.e_tag, Some(quoted(&hex::encode(md5))));
        check(
            &world,
            expect![[r#"
                Root s3:CreateBucket arn:aws:s3:::ledger → ok
                Root s3:PutObject arn:aws:s3:::ledger/2026/01 → ok
                Root s3:CreateMultipartUpload arn:aws:s3:::ledger/copy → ok
                Root s3:UploadPartCopy arn:aws:s3:::ledger/copy → ok
            "#]],
        );
    }

    #[test]
    fn what_cannot_be_copied_is_refused_in_s3s_words() {
        let mut world = World::new();
        bucket(&mut world, "ledger");
        put(&mut world, "ledger", "2026/01", b"0123456789");
        let upload_id = create_upload(&mut world, "ledger", "copy");
        let refusal =
            world.call::<UploadPartCopy>(copy(&upload_id, Some("bytes=0-10"))).unwrap_err();
        assert_eq!(refusal.message, "Range specified is not valid for source object of size: 10");
        let missing =
            aws::UploadPartCopyRequest { copy_source: "ledger/x".into(), ..copy(&upload_id, None) };
        let refusal = world.call::<UploadPartCopy>(missing).unwrap_err();
        assert_eq!(refusal.extras[0], ("Key".into(), "x".into()));
        let nowhere =
            aws::UploadPartCopyRequest { copy_source: "other/x".into(), ..copy(&upload_id, None) };
        let refusal = world.call::<UploadPartCopy>(nowhere).unwrap_err();
        assert_eq!(refusal.extras[0], ("BucketName".into(), "other".into()));
    }
}
