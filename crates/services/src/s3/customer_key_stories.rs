//! Stories of objects under keys that customers bring with each request.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use md5::{Digest, Md5};
use wire::{Refusal, s3 as aws};

use super::complete_multipart_upload::CompleteMultipartUpload;
use super::copy_object::CopyObject;
use super::create_multipart_upload::CreateMultipartUpload;
use super::get_object::GetObject;
use super::get_object_attributes::GetObjectAttributes;
use super::head_object::HeadObject;
use super::list_parts::ListParts;
use super::put_bucket_encryption::PutBucketEncryption;
use super::put_object::PutObject;
use super::rows::{CURRENT, Version};
use super::testing::code;
use super::upload_part::UploadPart;
use crate::testing::World;

const KEY: [u8; 32] = *b"an unlikely key of thirty-two by";
const OTHER: [u8; 32] = [9; 32];

type Texts = (Option<String>, Option<String>, Option<String>);

/// The three headers.
fn texts(key: &[u8]) -> Texts {
    let text = |it: &[u8]| Some(STANDARD.encode(it));
    (Some("AES256".into()), text(key), text(&Md5::digest(key)))
}

/// Fill the members that bring a key.
macro_rules! with_key {
    ($input:expr, $key:expr) => {{
        let mut input = $input;
        let texts = texts($key);
        (input.sse_customer_algorithm, input.sse_customer_key, input.sse_customer_key_md5) = texts;
        input
    }};
}

/// A bucket that takes keys of customers.
fn willing() -> World {
    let mut world = super::sse_stories::local();
    block(&mut world, "NONE");
    world
}

fn block(world: &mut World, kind: &str) {
    let encryption_type = Some(vec![kind.into()]);
    let rule = aws::ServerSideEncryptionRule {
        blocked_encryption_types: Some(aws::BlockedEncryptionTypes { encryption_type }),
        ..Default::default()
    };
    let input = aws::PutBucketEncryptionRequest {
        bucket: "ledger".into(),
        server_side_encryption_configuration: aws::ServerSideEncryptionConfiguration {
            rules: vec![rule],
        },
        ..Default::default()
    };
    world.call::<PutBucketEncryption>(input).unwrap();
}

fn put(world: &World, key: &str, bytes: &[u8]) -> aws::PutObjectRequest {
    let (bucket, key, body) = ("ledger".into(), key.into(), Some(world.body(bytes)));
    aws::PutObjectRequest { bucket, key, body, ..Default::default() }
}

fn read(key: &str) -> aws::GetObjectRequest {
    aws::GetObjectRequest { bucket: "ledger".into(), key: key.into(), ..Default::default() }
}

fn head(key: &str) -> aws::HeadObjectRequest {
    aws::HeadObjectRequest { bucket: "ledger".into(), key: key.into(), ..Default::default() }
}

fn bytes_of(world: &mut World, key: &str, with: &[u8]) -> Result<Vec<u8>, Refusal> {
    let output = world.call::<GetObject>(with_key!(read(key), with))?;
    Ok(world.bytes(&output.body.unwrap()))
}

#[test]
fn only_who_brings_the_key_reads_what_was_written_with_it() {
    let mut world = willing();
    let output = world.call::<PutObject>(with_key!(put(&world, "page", b"hello"), &KEY)).unwrap();
    assert_eq!(output.sse_customer_algorithm.as_deref(), Some("AES256"));
    assert_eq!(output.sse_customer_key_md5, texts(&KEY).2);
    assert_eq!(output.server_side_encryption, None);
    assert_ne!(output.e_tag.as_deref(), Some("\"5d41402abc4b2a76b9719d911017c592\""));
    assert_eq!(bytes_of(&mut world, "page", &KEY).unwrap(), b"hello");
    let answer = world.call::<HeadObject>(with_key!(head("page"), &KEY)).unwrap();
    assert_eq!((answer.content_length, answer.server_side_encryption), (Some(5), None));
    assert_eq!(answer.sse_customer_key_md5, texts(&KEY).2);

    let told = |it: Refusal| (it.status, it.code.into_owned());
    let refusal = world.call::<GetObject>(read("page")).unwrap_err();
    assert!(refusal.message.starts_with("The object was stored using a form of"));
    assert_eq!(told(refusal), (400, "InvalidRequest".into()));
    assert_eq!(code(world.call::<HeadObject>(head("page"))), "InvalidRequest");
    assert_eq!(
        told(bytes_of(&mut world, "page", &OTHER).unwrap_err()),
        (403, "AccessDenied".into())
    );
    let other = with_key!(head("page"), &OTHER);
    assert_eq!(code(world.call::<HeadObject>(other)), "AccessDenied");
    let bare = with_key!(read("page"), &KEY);
    let bare = aws::GetObjectRequest { sse_customer_key_md5: None, ..bare };
    assert_eq!(code(world.call::<GetObject>(bare)), "AccessDenied");

    let input = put(&world, "plain", b"hello");
    world.call::<PutObject>(input).unwrap();
    let refusal = bytes_of(&mut world, "plain", &KEY).unwrap_err();
    assert_eq!(refusal.message, "The encryption parameters are not applicable to this object.");
    let attributes = aws::GetObjectAttributesRequest {
        bucket: "ledger".into(),
        key: "page".into(),
        object_attributes: vec!["ObjectSize".into()],
        ..Default::default()
    };
    assert_eq!(code(world.call::<GetObjectAttributes>(attributes.clone())), "InvalidRequest");
    let answer = world.call::<GetObjectAttributes>(with_key!(attributes, &KEY)).unwrap();
    assert_eq!(answer.object_size, Some(5));
}

#[test]
fn neither_rows_nor_events_tell_the_key() {
    let mut world = willing();
    world.call::<PutObject>(with_key!(put(&world, "page", b"hello"), &KEY)).unwrap();
    bytes_of(&mut world, "page", &KEY).unwrap();
    let row: Version = world.gate.store.begin().get(CURRENT, ("ledger", "page")).unwrap().unwrap();
    let row = minicbor::to_vec(&row).unwrap();
    let md5 = Md5::digest(KEY);
    assert!(!row.windows(8).any(|it| it == &KEY[..8] || it == &md5[..8]));
    let (_, key, md5) = texts(&KEY);
    for record in world.records() {
        let text = record.to_string();
        assert!(!text.contains(&key.clone().unwrap()) && !text.contains(&md5.clone().unwrap()));
    }
    let put = world.records().into_iter().rfind(|it| it["eventName"] == "PutObject").unwrap();
    let algorithm = "x-amz-server-side-encryption-customer-algorithm";
    assert_eq!(put["requestParameters"][algorithm], "AES256");
    assert_eq!(put["additionalEventData"]["SSEApplied"], "SSE_C");
}

#[test]
fn a_bucket_refuses_keys_of_customers_until_it_is_told_not_to() {
    let mut world = super::sse_stories::local();
    let refusal = world.call::<PutObject>(with_key!(put(&world, "page", b"1"), &KEY)).unwrap_err();
    assert_eq!((refusal.status, &*refusal.code), (403, "AccessDenied"));
    let create = || aws::CreateMultipartUploadRequest {
        bucket: "ledger".into(),
        key: "page".into(),
        ..Default::default()
    };
    let refused = world.call::<CreateMultipartUpload>(with_key!(create(), &KEY));
    assert_eq!(code(refused), "AccessDenied");
    block(&mut world, "NONE");
    world.call::<PutObject>(with_key!(put(&world, "page", b"1"), &KEY)).unwrap();
    block(&mut world, "SSE-C");
    assert_eq!(bytes_of(&mut world, "page", &KEY).unwrap(), b"1");
    let copy = aws::CopyObjectRequest {
        bucket: "ledger".into(),
        key: "copy".into(),
        copy_source: "ledger/page".into(),
        ..Default::default()
    };
    let refused = world.call::<CopyObject>(with_key!(copy, &KEY));
    assert_eq!(code(refused), "AccessDenied");
    world.settings.older_bucket_defaults = true;
    super::testing::bucket(&mut world, "older");
    let input = aws::PutObjectRequest { bucket: "older".into(), ..put(&world, "page", b"1") };
    world.call::<PutObject>(with_key!(input, &KEY)).unwrap();
}

#[test]
fn a_copy_brings_the_key_of_its_source_and_perhaps_one_of_its_own() {
    let mut world = willing();
    world.call::<PutObject>(with_key!(put(&world, "page", b"hello"), &KEY)).unwrap();
    let copy = |key: &str| aws::CopyObjectRequest {
        bucket: "ledger".into(),
        key: key.into(),
        copy_source: "ledger/page".into(),
        ..Default::default()
    };
    let refusal = world.call::<CopyObject>(copy("plain")).unwrap_err();
    assert!(refusal.message.starts_with("The object was stored using a form of"));
    let from = |input: aws::CopyObjectRequest, key: &[u8]| {
        let (algorithm, key, md5) = texts(key);
        aws::CopyObjectRequest {
            copy_source_sse_customer_algorithm: algorithm,
            copy_source_sse_customer_key: key,
            copy_source_sse_customer_key_md5: md5,
            ..input
        }
    };
    assert_eq!(code(world.call::<CopyObject>(from(copy("plain"), &OTHER))), "AccessDenied");
    let output = world.call::<CopyObject>(from(copy("plain"), &KEY)).unwrap();
    assert_eq!(output.server_side_encryption.as_deref(), Some("AES256"));
    let etag = output.copy_object_result.unwrap().e_tag.unwrap();
    assert_eq!(etag, "\"5d41402abc4b2a76b9719d911017c592\"");
    assert_eq!(super::testing::get(&mut world, "ledger", "plain"), b"hello");
    let rekeyed = with_key!(from(copy("rekeyed"), &KEY), &OTHER);
    world.call::<CopyObject>(rekeyed).unwrap();
    assert_eq!(bytes_of(&mut world, "rekeyed", &OTHER).unwrap(), b"hello");
    assert_eq!(code(bytes_of(&mut world, "rekeyed", &KEY)), "AccessDenied");
}

#[test]
fn every_part_of_an_upload_brings_the_key_that_it_was_begun_with() {
    let mut world = willing();
    let create = || aws::CreateMultipartUploadRequest {
        bucket: "ledger".into(),
        key: "page".into(),
        ..Default::default()
    };
    let upload_id =
        world.call::<CreateMultipartUpload>(with_key!(create(), &KEY)).unwrap().upload_id.unwrap();
    let plain_id = world.call::<CreateMultipartUpload>(create()).unwrap().upload_id.unwrap();
    let part = |world: &World, upload_id: &str| aws::UploadPartRequest {
        bucket: "ledger".into(),
        key: "page".into(),
        upload_id: upload_id.into(),
        part_number: 1,
        body: Some(world.body(b"part")),
        ..Default::default()
    };
    let needs = "The multipart upload initiate requested encryption. Subsequent part requests must \
                 include the appropriate encryption parameters.";
    let told = |world: &mut World, input| world.call::<UploadPart>(input).unwrap_err().message;
    let input = part(&world, &upload_id);
    assert_eq!(told(&mut world, input), needs);
    let input = with_key!(part(&world, &plain_id), &KEY);
    assert_eq!(told(&mut world, input), needs);
    let other = "The provided encryption parameters did not match the ones used originally.";
    let input = with_key!(part(&world, &upload_id), &OTHER);
    assert_eq!(told(&mut world, input), other);
    let output = world.call::<UploadPart>(with_key!(part(&world, &upload_id), &KEY)).unwrap();
    assert_eq!(output.sse_customer_key_md5, texts(&KEY).2);
    let list = aws::ListPartsRequest {
        bucket: "ledger".into(),
        key: "page".into(),
        upload_id: upload_id.clone(),
        ..Default::default()
    };
    assert_eq!(world.call::<ListParts>(list).unwrap().parts.unwrap()[0].e_tag, output.e_tag);
    let parts = vec![aws::CompletedPart {
        e_tag: output.e_tag,
        part_number: Some(1),
        ..Default::default()
    }];
    let complete = aws::CompleteMultipartUploadRequest {
        bucket: "ledger".into(),
        key: "page".into(),
        upload_id,
        multipart_upload: Some(aws::CompletedMultipartUpload { parts: Some(parts) }),
        ..Default::default()
    };
    let refused = world.call::<CompleteMultipartUpload>(with_key!(complete.clone(), &OTHER));
    assert_eq!(refused.unwrap_err().message, other);
    world.call::<CompleteMultipartUpload>(complete).unwrap();
    assert_eq!(bytes_of(&mut world, "page", &KEY).unwrap(), b"part");
}
