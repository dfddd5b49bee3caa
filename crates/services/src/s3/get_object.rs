//! `GetObject`: the bytes of an object, or some of them, with its metadata.
//!
//! Which version is meant, which conditions hold and which bytes are sent is told in
//! [`read`](super::read); ranges in [`ranges`](super::ranges), conditions in
//! [`conditions`](super::conditions).
//!
//! # Invariants
//!
//! * No byte is read here: the answer says where the bytes lie, and they are streamed after it.

use wire::s3 as aws;

use super::access::{object_resources, version_access};
use super::bodies::body_of;
use super::customer_key::brought;
use super::encryption::Holder;
use super::read::read;
use super::write::manifest;
use crate::prelude::*;

pub(crate) struct GetObject;

impl Operation for GetObject {
    type Shape = aws::GetObject;
    const AUDIT: Audit = Audit::data(Read);

    fn access(cx: &Context, tx: &Tx, input: &Input<Self>) -> Outcome<Access> {
        access(cx, tx, input)
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let reading = read(cx, tx, "GET", &input)?;
        let pieces = manifest(tx, &input.bucket, &input.key, &reading.version)?.pieces;
        let pieces = match reading.span {
            Some(span) => span.cut(pieces),
            None => pieces,
        };
        let holder = Holder { bucket: &input.bucket, key: &input.key };
        let object_key = reading.version.encryption.open(cx, tx, holder, &brought!(input))?;
        let body = body_of(&pieces, object_key.as_ref())?;
        Ok(aws::GetObjectOutput { body: Some(body), ..reading.output })
    }

    fn resources(_: &Context, tx: &Tx, input: &Input<Self>) -> Result<Vec<Resource>, Failure> {
        object_resources(tx, &input.bucket, &input.key)
    }
}

/// The permission to read an object, with or without its bytes.
pub(super) fn access(cx: &Context, tx: &Tx, input: &aws::GetObjectRequest) -> Outcome<Access> {
    let action = match input.version_id {
        None => "s3:GetObject",
        Some(_) => "s3:GetObjectVersion",
    };
    let object = (input.bucket.as_str(), input.key.as_str(), &input.version_id);
    version_access(cx, tx, &[action], object, &input.expected_bucket_owner)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::s3::delete_object::DeleteObject;
    use crate::s3::put_object::PutObject;
    use crate::s3::testing::{bucket, put, versioned};
    use crate::testing::World;

    fn request() -> aws::GetObjectRequest {
        aws::GetObjectRequest { bucket: "ledger".into(), key: "page".into(), ..Default::default() }
    }

    fn refused(world: &mut World, input: aws::GetObjectRequest) -> Refusal {
        world.call::<GetObject>(input).unwrap_err()
    }

    #[test]
    fn headers_and_metadata_come_back_as_they_were_put() {
        let mut world = World::new();
        bucket(&mut world, "ledger");
        let input = aws::PutObjectRequest {
            bucket: "ledger".into(),
            key: "page".into(),
            body: Some(world.body(b"hello")),
            content_encoding: Some("aws-chunked,gzip".into()),
            expires: Some("one day".into()),
            metadata: Some(vec![("Color".into(), "red".into())]),
            tagging: Some("a=1&b=2".into()),
            ..Default::default()
        };
        world.call::<PutObject>(input).unwrap();
        let output = world.call::<GetObject>(request()).unwrap();
        assert_eq!(output.content_encoding.as_deref(), Some("gzip"));
        assert_eq!(output.content_type.as_deref(), Some("binary/octet-stream"));
        assert_eq!(output.expires.as_deref(), Some("one day"));
        assert_eq!(output.metadata, Some(vec![("color".into(), "red".into())]));
        assert_eq!((output.tag_count, output.content_length), (Some(2), Some(5)));
        assert_eq!((output.version_id, output.checksum_type), (None, None));
        let checked = aws::GetObjectRequest {
            checksum_mode: Some("ENABLED".into()),
            response_content_type: Some("text/plain".into()),
            ..request()
        };
        let output = world.call::<GetObject>(checked).unwrap();
        assert!(output.checksum_crc64_nvme.is_some());
        assert_eq!(output.content_type.as_deref(), Some("text/plain"));
        let forged =
            aws::GetObjectRequest { response_cache_control: Some("a\r\nb: c".into()), ..request() };
        assert_eq!(refused(&mut world, forged).code, "InvalidArgument");
    }

    #[test]
    fn a_range_is_a_part_of_the_bytes_and_shows_no_checksum() {
        let mut world = World::new();
        bucket(&mut world, "ledger");
        let bytes: Vec<u8> = (0..5000).map(|it| it as u8).collect();
        put(&mut world, "ledger", "page", &bytes);
        let range = |range: &str| aws::GetObjectRequest {
            range: Some(range.into()),
            checksum_mode: Some("ENABLED".into()),
            ..request()
        };
        let output = world.call::<GetObject>(range("bytes=100-199")).unwrap();
        assert_eq!(output.content_range.as_deref(), Some("bytes 100-199/5000"));
        assert_eq!((output.content_length, output.checksum_crc64_nvme), (Some(100), None));
        assert_eq!(world.bytes(&output.body.unwrap()), bytes[100..200]);
        let output = world.call::<GetObject>(range("bytes=0-9999")).unwrap();
        assert!(output.checksum_crc64_nvme.is_some());
        let refusal = refused(&mut world, range("bytes=5000-"));
        assert_eq!((refusal.status, refusal.extras[1].1.as_str()), (416, "5000"));
        let both = aws::GetObjectRequest { part_number: Some(1), ..range("bytes=0-1") };
        assert_eq!(refused(&mut world, both).code, "InvalidRequest");
        let first = aws::GetObjectRequest { part_number: Some(1), ..request() };
        let output = world.call::<GetObject>(first).unwrap();
        assert_eq!(output.content_range.as_deref(), Some("bytes 0-4999/5000"));
        assert_eq!(output.parts_count, None);
        let second = aws::GetObjectRequest { part_number: Some(2), ..request() };
        assert_eq!(refused(&mut world, second).code, "InvalidPartNumber");
    }

    #[test]
    fn a_delete_marker_hides_the_object_and_is_none_itself() {
        let mut world = World::new();
        versioned(&mut world, "ledger");
        let version_id = put(&mut world, "ledger", "page", b"1").version_id;
        let (bucket, key) = ("ledger".to_string(), "page".to_string());
        let delete = aws::DeleteObjectRequest { bucket, key, ..Default::default() };
        let marker = world.call::<DeleteObject>(delete).unwrap().version_id;
        let refusal = refused(&mut world, request());
        assert_eq!((&*refusal.code, refusal.status), ("NoSuchKey", 404));
        assert_eq!(refusal.headers[0], ("x-amz-delete-marker", "true".into()));
        assert_eq!(refusal.headers[1], ("x-amz-version-id", marker.clone().unwrap()));
        let named = |version_id| aws::GetObjectRequest { version_id, ..request() };
        assert_eq!(refused(&mut world, named(marker)).code, "MethodNotAllowed");
        let output = world.call::<GetObject>(named(version_id.clone())).unwrap();
        assert_eq!(output.version_id, version_id);
        for (id, code) in
            [("", "InvalidArgument"), ("guess", "InvalidArgument"), ("null", "NoSuchVersion")]
        {
            assert_eq!(refused(&mut world, named(Some(id.into()))).code, code);
        }
    }

    #[test]
    fn a_read_of_what_the_caller_has_sends_nothing() {
        let mut world = World::new();
        bucket(&mut world, "ledger");
        let etag = put(&mut world, "ledger", "page", b"1").e_tag;
        let input = aws::GetObjectRequest { if_none_match: etag.clone(), ..request() };
        let refusal = refused(&mut world, input);
        assert_eq!(refusal.status, 304);
        assert_eq!(refusal.headers[0], ("etag", etag.unwrap()));
    }
}
