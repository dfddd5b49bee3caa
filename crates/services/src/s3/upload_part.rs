//! `UploadPart`: add a part to an upload, or replace it.
//!
//! The part is kept with the upload's own checksum. If the client sent none, or one that the upload
//! did not ask for, the bytes are digested once more after they were staged.
//!
//! # Invariants
//!
//! * A part that is uploaded again replaces the earlier one; its bytes are given back.
//! * Every part has a tag, its MD5 where S3's own keys encrypt it, and a checksum by its upload's
//!   algorithm.

use gate::Wanted;
use store::Failure;
use wire::checksum::Hasher;
use wire::{Body, s3 as aws};

use super::access::{object_access, object_resources};
use super::bodies::{staged, taken_under, want};
use super::checksums::show_checksum;
use super::condition_keys::Keys;
use super::customer_key::{brought, show_customer_key};
use super::encryption::show_encryption;
use super::format::quoted;
use super::lookup::bucket;
use super::put_object::check_size;
use super::refuse::invalid_request;
use super::rows::{Checksum, Part, Upload};
use super::uploads::{find_upload, object_key, part_number, put_part, sealed_upload};
use crate::prelude::*;

pub(crate) struct UploadPart;

impl Operation for UploadPart {
    type Shape = aws::UploadPart;
    const AUDIT: Audit = Audit::data(Write);
    const WANTS_DIGESTS: bool = true;

    fn access(cx: &Context, tx: &Tx, input: &Input<Self>) -> Outcome<Access> {
        let object = (input.bucket.as_str(), input.key.as_str());
        let owner = &input.expected_bucket_owner;
        let access = object_access(cx, tx, &["s3:PutObject"], object, owner)?;
        Ok(Keys::new().creates(false).on(access))
    }

    fn prepare(cx: &Context, tx: &Tx, input: &Input<Self>) -> Outcome<Option<Wanted>> {
        part_number(input.part_number)?;
        let place = (input.bucket.as_str(), input.key.as_str());
        let upload = find_upload(tx, place.0, place.1, &input.upload_id)?;
        object_key(cx, tx, place, &upload, &brought!(input))?;
        let Some(body) = &input.body else {
            // Nothing is staged yet: say which checksum to take if the client names none.
            return Ok(Some(want(&[], None, Some(upload.algorithm()))?));
        };
        check_algorithm(&upload, body)?;
        Ok(wanted(&upload, body))
    }

    fn execute(cx: &Context, tx: &mut Tx, mut input: Input<Self>) -> Outcome<Output<Self>> {
        let number = part_number(input.part_number)?;
        let bucket = bucket(cx, tx, &input.bucket, &input.expected_bucket_owner)?;
        let upload = find_upload(tx, &bucket.name, &input.key, &input.upload_id)?;
        let body = input.body.take().unwrap_or_default();
        check_algorithm(&upload, &body)?;
        check_size(&body)?;
        let md5 = body.digests.md5.ok_or_else(|| Failure::new("a staged body has no MD5"))?;
        let digests = body.digests.clone();
        let sent = digests.checksum.as_ref();
        let checksum = match wanted(&upload, &body) {
            Some(wanted) => staged(cx, &wanted)?.digests.checksum,
            None if sent.is_some_and(|it| it.algorithm == upload.algorithm()) => sent.cloned(),
            None => Some(Hasher::of(upload.algorithm(), b"")),
        };
        let other = sent.filter(|it| digests.client_checksum && it.algorithm != upload.algorithm());
        let place = (bucket.name.as_str(), input.key.as_str());
        let (upload, key) = sealed_upload(cx, tx, place, upload, &brought!(input))?;
        let tag = upload.encryption.tag(cx, md5);
        let part = Part {
            size: body.length,
            md5: tag,
            checksum: checksum.as_ref().map(Checksum::whole),
            modified_at: cx.now_seconds() * 1000,
            pieces: taken_under(&key, body)?,
            sent_checksum: other.map(Checksum::whole),
        };
        put_part(tx, &bucket.name, &input.key, &upload, (number, &part))?;
        let mut output =
            aws::UploadPartOutput { e_tag: Some(quoted(&hex::encode(tag))), ..Default::default() };
        show_encryption!(output, upload.encryption);
        show_customer_key!(output, brought!(input));
        let shown = sent.filter(|_| digests.client_checksum).or(checksum.as_ref());
        if let Some(shown) = shown {
            show_checksum!(output, shown.algorithm.name(), shown.base64());
        }
        Ok(output)
    }

    fn resources(_: &Context, tx: &Tx, input: &Input<Self>) -> Result<Vec<Resource>, Failure> {
        object_resources(tx, &input.bucket, &input.key)
    }
}

/// A client may leave the checksum out, but not send another than the upload was begun with.
fn check_algorithm(upload: &Upload, body: &Body) -> Result<(), Refusal> {
    let named = body.digests.checksum.as_ref().filter(|_| body.digests.client_checksum);
    match named {
        Some(named) if upload.checksum_named && named.algorithm != upload.algorithm() => {
            Err(invalid_request(&format!(
                "Checksum Type mismatch occurred, expected checksum Type: {}, actual checksum \
                 Type: {}",
                upload.algorithm().lower_name(),
                named.algorithm.lower_name()
            )))
        }
        _ => Ok(()),
    }
}

/// The bytes to digest, unless their checksum by the upload's algorithm is known.
fn wanted(upload: &Upload, body: &Body) -> Option<Wanted> {
    let known = body.digests.checksum.as_ref().map(|it| it.algorithm);
    if known == Some(upload.algorithm()) || body.length == 0 {
        return None;
    }
    let (pieces, length) = (body.pieces.clone(), body.length);
    let body = Body { pieces, length, ..Body::default() };
    Some(Wanted { body, algorithm: Some(upload.algorithm()), seal: false })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::s3::create_multipart_upload::CreateMultipartUpload;
    use crate::s3::testing::{bucket, create_upload};
    use crate::testing::World;

    fn part(body: Body, upload_id: &str, part_number: i32) -> aws::UploadPartRequest {
        aws::UploadPartRequest {
            bucket: "ledger".into(),
            key: "2026/01".into(),
            upload_id: upload_id.into(),
            part_number,
            body: Some(body),
            ..Default::default()
        }
    }

    #[test]
    fn a_part_answers_with_the_md5_of_its_bytes() {
        let mut world = World::new();
        bucket(&mut world, "ledger");
        let upload_id = create_upload(&mut world, "ledger", "2026/01");
        for bytes in [b"".as_slice(), b"abc", &[7; 5000]] {
            let body = world.body(bytes);
            let etag = quoted(&hex::encode(body.digests.md5.unwrap()));
            let output = world.call::<UploadPart>(part(body, &upload_id, 1)).unwrap();
            assert_eq!(output.e_tag, Some(etag));
        }
        for number in [0, 10_001, -1] {
            let body = world.body(b"abc");
            let refusal = world.call::<UploadPart>(part(body, &upload_id, number)).unwrap_err();
            let message = "Part number must be an integer between 1 and 10000, inclusive";
            assert_eq!(refusal.message, message);
        }
        let body = world.body(b"abc");
        let refusal = world.call::<UploadPart>(part(body, "nonsense", 1)).unwrap_err();
        assert_eq!(refusal.code, "NoSuchUpload");
    }

    #[test]
    fn a_part_has_the_checksum_of_its_upload_even_if_the_client_sends_none() {
        let mut world = World::new();
        bucket(&mut world, "ledger");
        let create = aws::CreateMultipartUploadRequest {
            bucket: "ledger".into(),
            key: "2026/01".into(),
            checksum_algorithm: Some("SHA256".into()),
            ..Default::default()
        };
        let upload_id = world.call::<CreateMultipartUpload>(create).unwrap().upload_id.unwrap();
        let body = world.body(&[7; 5000]);
        let output = world.call::<UploadPart>(part(body, &upload_id, 1)).unwrap();
        let expected = Hasher::of(wire::Algorithm::Sha256, &[7; 5000]).base64();
        assert_eq!(output.checksum_sha256, Some(expected));

        let mut body = world.body(b"abc");
        body.digests.client_checksum = true;
        let refusal = world.call::<UploadPart>(part(body, &upload_id, 2)).unwrap_err();
        assert_eq!(
            refusal.message,
            "Checksum Type mismatch occurred, expected checksum Type: sha256, actual checksum \
             Type: crc64nvme"
        );
    }
}
