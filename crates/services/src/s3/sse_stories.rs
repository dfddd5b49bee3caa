//! Stories of encryption with S3's own keys and those of KMS, as clients see it.

use base64::engine::general_purpose::STANDARD;
use identity::Caller;
use serde_json::{Value, json};
use wire::{kms, s3 as aws};

use super::acl_stories::unblock;
use super::copy_object::CopyObject;
use super::create_multipart_upload::CreateMultipartUpload;
use super::get_object::GetObject;
use super::get_object_attributes::GetObjectAttributes;
use super::head_object::HeadObject;
use super::put_bucket_encryption::PutBucketEncryption;
use super::put_object::PutObject;
use super::testing::{bucket, code, complete_upload, deny, get, put_policy, upload_part};
use super::upload_part::UploadPart;
use crate::kms::disable_key::DisableKey;
use crate::kms::enable_key::EnableKey;
use crate::kms::schedule_key_deletion::ScheduleKeyDeletion;
use crate::kms::testing::{alias, key, key_with};
use crate::testing::{ACCOUNT, World};

pub(super) fn set_default(
    world: &mut World,
    bucket: &str,
    method: &str,
    key: Option<&str>,
    bucket_key: bool,
) {
    let default = aws::ServerSideEncryptionByDefault {
        sse_algorithm: method.into(),
        kms_master_key_id: key.map(Into::into),
    };
    let rule = aws::ServerSideEncryptionRule {
        apply_server_side_encryption_by_default: Some(default),
        bucket_key_enabled: Some(bucket_key),
        ..Default::default()
    };
    let input = aws::PutBucketEncryptionRequest {
        bucket: bucket.into(),
        server_side_encryption_configuration: aws::ServerSideEncryptionConfiguration {
            rules: vec![rule],
        },
        ..Default::default()
    };
    world.call::<PutBucketEncryption>(input).unwrap();
}

/// A world whose clients share the machine with the server, as keys demand where there is no TLS.
pub(super) fn local() -> World {
    let mut world = World::new();
    world.address = "127.0.0.1";
    bucket(&mut world, "ledger");
    world
}

fn request(world: &World, key: &str, bytes: &[u8]) -> aws::PutObjectRequest {
    let (bucket, key, body) = ("ledger".into(), key.into(), Some(world.body(bytes)));
    aws::PutObjectRequest { bucket, key, body, ..Default::default() }
}

fn keyed(world: &World, object: &str, key: Option<&str>) -> aws::PutObjectRequest {
    aws::PutObjectRequest {
        server_side_encryption: Some("aws:kms".into()),
        ssekms_key_id: key.map(Into::into),
        ..request(world, object, b"hello")
    }
}

fn read(key: &str) -> aws::GetObjectRequest {
    aws::GetObjectRequest { bucket: "ledger".into(), key: key.into(), ..Default::default() }
}

fn head(key: &str) -> aws::HeadObjectRequest {
    aws::HeadObjectRequest { bucket: "ledger".into(), key: key.into(), ..Default::default() }
}

fn copy(source: &str, key: &str) -> aws::CopyObjectRequest {
    let (bucket, key, copy_source) = ("ledger".into(), key.into(), format!("ledger/{source}"));
    aws::CopyObjectRequest { bucket, key, copy_source, ..Default::default() }
}

/// What was asked of KMS: each with its context's `aws:s3:arn`, and how it ended.
fn asked(world: &World) -> Vec<String> {
    let of_kms = |it: &Value| {
        let asked = ["GenerateDataKey", "Decrypt"].map(Value::from);
        it["eventSource"] == "kms.amazonaws.com" && asked.contains(&it["eventName"])
    };
    let line = |it: Value| {
        let context = it["requestParameters"]["encryptionContext"]["aws:s3:arn"].clone();
        let outcome = it["errorCode"].as_str().unwrap_or("ok");
        let context = context.as_str().unwrap_or("-").to_string();
        format!("{} {context} {outcome}", it["eventName"].as_str().unwrap())
    };
    world.records().into_iter().filter(of_kms).map(line).collect()
}

const MD5_OF_HELLO: &str = "\"5d41402abc4b2a76b9719d911017c592\"";

#[test]
fn an_object_under_a_key_says_which_and_tells_nothing_by_its_etag() {
    let mut world = local();
    let id = key(&mut world);
    let arn = format!("arn:aws:kms:us-east-1:{ACCOUNT}:key/{id}");
    alias(&mut world, "alias/vault", &id);
    for name in [&id, &arn, "alias/vault", &format!("arn:aws:kms:us-east-1:{ACCOUNT}:alias/vault")]
    {
        let input = keyed(&world, "page", Some(name));
        let output = world.call::<PutObject>(input).unwrap();
        assert_eq!(output.server_side_encryption.as_deref(), Some("aws:kms"));
        assert_eq!(output.ssekms_key_id.as_ref(), Some(&arn));
        assert_eq!(output.bucket_key_enabled, None);
        let etag = output.e_tag.unwrap();
        assert_eq!((etag.len(), etag == MD5_OF_HELLO), (34, false));
        let record = world.records().into_iter().rfind(|it| it["eventName"] == "PutObject");
        assert_eq!(record.unwrap()["additionalEventData"]["SSEApplied"], "SSE_KMS");
    }
    assert_eq!(get(&mut world, "ledger", "page"), b"hello");
    let output = world.call::<HeadObject>(head("page")).unwrap();
    assert_eq!((output.ssekms_key_id.as_ref(), output.content_length), (Some(&arn), Some(5)));
    let object = "arn:aws:s3:::ledger/page";
    let mut expected = vec![format!("GenerateDataKey {object} ok"); 4];
    expected.push(format!("Decrypt {object} ok"));
    assert_eq!(asked(&world), expected);
}

#[test]
fn without_a_key_it_is_the_managed_one_and_a_bucket_key_changes_the_context() {
    let mut world = local();
    let id = key(&mut world);
    set_default(&mut world, "ledger", "aws:kms", Some(&id), true);
    let input = request(&world, "default", b"hello");
    let output = world.call::<PutObject>(input).unwrap();
    assert!(output.ssekms_key_id.unwrap().ends_with(&id));
    assert_eq!(output.bucket_key_enabled, Some(true));
    let input = keyed(&world, "managed", None);
    let managed = world.call::<PutObject>(input).unwrap().ssekms_key_id.unwrap();
    assert!(!managed.ends_with(&id));
    let bucket_key_enabled = Some(false);
    let input =
        aws::PutObjectRequest { bucket_key_enabled, ..request(&world, "unshared", b"hello") };
    assert_eq!(world.call::<PutObject>(input).unwrap().bucket_key_enabled, None);
    let server_side_encryption = Some("AES256".into());
    let input =
        aws::PutObjectRequest { server_side_encryption, ..request(&world, "own", b"hello") };
    let output = world.call::<PutObject>(input).unwrap();
    assert_eq!((output.ssekms_key_id, output.e_tag.as_deref()), (None, Some(MD5_OF_HELLO)));
    let server_side_encryption = Some("aws:kms:dsse".into());
    let input =
        aws::PutObjectRequest { server_side_encryption, ..request(&world, "dual", b"hello") };
    let output = world.call::<PutObject>(input).unwrap();
    assert_eq!(output.server_side_encryption.as_deref(), Some("aws:kms:dsse"));
    assert_eq!((output.ssekms_key_id, output.bucket_key_enabled), (Some(managed), None));
    for name in ["default", "managed", "unshared", "own", "dual"] {
        assert_eq!(get(&mut world, "ledger", name), b"hello", "{name}");
    }
    let of_puts: Vec<_> = asked(&world).into_iter().take(4).collect();
    let expected = ["", "", "/unshared", "/dual"];
    let expected = expected.map(|it| format!("GenerateDataKey arn:aws:s3:::ledger{it} ok"));
    assert_eq!(of_puts, expected);
}

#[test]
fn who_reads_or_writes_needs_the_key_too_and_is_told_so_in_kmss_words() {
    let mut world = local();
    let id = key(&mut world);
    let input = keyed(&world, "page", Some(&id));
    world.call::<PutObject>(input).unwrap();
    world.user("alice", &["s3:*"]);
    let refusal = world.call::<GetObject>(read("page")).unwrap_err();
    assert_eq!((&*refusal.code, refusal.status), ("AccessDenied", 403));
    assert!(
        refusal.message.contains("is not authorized to perform: kms:Decrypt on resource: arn:")
    );
    let input = keyed(&world, "other", Some(&id));
    let refusal = world.call::<PutObject>(input).unwrap_err();
    assert!(refusal.message.contains("kms:GenerateDataKey on resource"), "{}", refusal.message);
    world.call::<HeadObject>(head("page")).unwrap();
    let denied = asked(&world).split_off(1);
    // Of what was denied, an event does not say what was asked for.
    assert_eq!(denied, ["Decrypt - AccessDenied", "GenerateDataKey - AccessDenied"]);
    world.user("bob", &["s3:*", "kms:Decrypt", "kms:GenerateDataKey"]);
    assert_eq!(get(&mut world, "ledger", "page"), b"hello");
}

#[test]
fn what_is_wrong_with_a_key_is_told_as_kms_says_it() {
    let mut world = local();
    let id = key(&mut world);
    let arn = format!("arn:aws:kms:us-east-1:{ACCOUNT}:key/{id}");
    let input = keyed(&world, "page", Some(&id));
    world.call::<PutObject>(input).unwrap();
    let told = |world: &mut World, key: &str| {
        let input = keyed(world, "new", Some(key));
        let refusal = world.call::<PutObject>(input).unwrap_err();
        assert_eq!(refusal.status, 400);
        format!("{}: {}", refusal.code, refusal.message)
    };
    let unknown = "KMS.NotFoundException: Invalid keyId 'fake-key-id'";
    assert_eq!(told(&mut world, "fake-key-id"), unknown);
    let elsewhere = told(&mut world, &arn.replace("us-east-1", "us-west-2"));
    assert_eq!(elsewhere, "KMS.NotFoundException: Invalid arn us-west-2");
    world.call::<DisableKey>(kms::DisableKeyRequest { key_id: id.clone() }).unwrap();
    assert_eq!(told(&mut world, &id), format!("KMS.DisabledException: {arn} is disabled."));
    let refusal = world.call::<GetObject>(read("page")).unwrap_err();
    assert_eq!((&*refusal.code, refusal.status), ("KMS.DisabledException", 400));
    world.call::<HeadObject>(head("page")).unwrap();
    world.call::<EnableKey>(kms::EnableKeyRequest { key_id: id.clone() }).unwrap();
    assert_eq!(get(&mut world, "ledger", "page"), b"hello");
    let days = kms::ScheduleKeyDeletionRequest { key_id: id, ..Default::default() };
    world.call::<ScheduleKeyDeletion>(days).unwrap();
    let refusal = world.call::<GetObject>(read("page")).unwrap_err();
    assert_eq!(refusal.code, "KMS.KMSInvalidStateException");
    assert_eq!(refusal.message, format!("{arn} is pending deletion."));
}

#[test]
fn keys_of_kms_are_for_signed_requests_on_protected_ways() {
    let mut world = local();
    let id = key(&mut world);
    let input = keyed(&world, "page", Some(&id));
    world.call::<PutObject>(input).unwrap();
    world.address = "203.0.113.7";
    let refusal = world.call::<GetObject>(read("page")).unwrap_err();
    assert!(refusal.message.ends_with("must be made over a secure connection."));
    let input = keyed(&world, "new", Some(&id));
    assert_eq!(code(world.call::<PutObject>(input)), "InvalidArgument");
    world.address = "127.0.0.1";
    unblock(&mut world, "ledger");
    let anyone = json!([{"Effect": "Allow", "Principal": "*", "Action": "s3:GetObject",
        "Resource": "arn:aws:s3:::ledger/*"}]);
    put_policy(&mut world, "ledger", anyone);
    let refusal = world.caller(Caller::anonymous()).call::<GetObject>(read("page")).unwrap_err();
    assert!(refusal.message.ends_with("require AWS Signature Version 4."), "{refusal}");
}

#[test]
fn a_copy_is_encrypted_as_it_says_itself_whatever_its_source_is() {
    let mut world = local();
    let id = key(&mut world);
    let input = request(&world, "plain", b"hello");
    world.call::<PutObject>(input).unwrap();
    let sealed = aws::CopyObjectRequest {
        server_side_encryption: Some("aws:kms".into()),
        ssekms_key_id: Some(id),
        ..copy("plain", "sealed")
    };
    let output = world.call::<CopyObject>(sealed.clone()).unwrap();
    let etag = output.copy_object_result.unwrap().e_tag.unwrap();
    assert_ne!(etag, MD5_OF_HELLO);
    let output = world.call::<CopyObject>(copy("sealed", "again")).unwrap();
    assert_eq!(output.server_side_encryption.as_deref(), Some("AES256"));
    assert_eq!(output.copy_object_result.unwrap().e_tag.as_deref(), Some(MD5_OF_HELLO));
    for name in ["sealed", "again"] {
        assert_eq!(get(&mut world, "ledger", name), b"hello", "{name}");
    }
    // Onto itself: not without a change, and a change of encryption is one, also where the bucket's
    // default makes it.
    let output = world.call::<CopyObject>(copy("sealed", "sealed")).unwrap();
    assert_eq!(output.server_side_encryption.as_deref(), Some("AES256"));
    assert_eq!(code(world.call::<CopyObject>(copy("again", "again"))), "InvalidRequest");
    let onto_itself = aws::CopyObjectRequest { copy_source: "ledger/plain".into(), ..sealed };
    world
        .call::<CopyObject>(aws::CopyObjectRequest { key: "plain".into(), ..onto_itself })
        .unwrap();
    set_default(&mut world, "ledger", "AES256", None, false);
    world.call::<CopyObject>(copy("again", "again")).unwrap();
    assert_eq!(get(&mut world, "ledger", "plain"), b"hello");
}

#[test]
fn an_upload_in_parts_asks_for_its_key_at_every_step() {
    let mut world = local();
    let id = key(&mut world);
    let create = aws::CreateMultipartUploadRequest {
        bucket: "ledger".into(),
        key: "page".into(),
        server_side_encryption: Some("aws:kms".into()),
        ssekms_key_id: Some(id.clone()),
        ..Default::default()
    };
    let upload = world.call::<CreateMultipartUpload>(create.clone()).unwrap();
    assert!(upload.ssekms_key_id.unwrap().ends_with(&id));
    let upload_id = upload.upload_id.unwrap();
    let bytes = vec![7; 5 << 20];
    let part = upload_part(&mut world, ("ledger", "page"), &upload_id, 1, &bytes);
    let md5 = format!("\"{}\"", hex::encode(world.body(&bytes).digests.md5.unwrap()));
    assert_ne!(part.e_tag, Some(md5));
    let last = upload_part(&mut world, ("ledger", "page"), &upload_id, 2, b"end");
    let done =
        complete_upload(&mut world, ("ledger", "page"), &upload_id, vec![part, last]).unwrap();
    assert!(done.ssekms_key_id.unwrap().ends_with(&id));
    assert!(done.e_tag.unwrap().ends_with("-2\"") && done.checksum_crc64_nvme.is_none());
    assert_eq!(get(&mut world, "ledger", "page").len(), (5 << 20) + 3);
    let names: Vec<_> =
        asked(&world).into_iter().map(|it| it.split(' ').next().unwrap().to_string()).collect();
    assert_eq!(names, ["GenerateDataKey", "Decrypt", "Decrypt", "Decrypt", "Decrypt"]);
    world.user("alice", &["s3:*", "kms:GenerateDataKey"]);
    let upload_id = world.call::<CreateMultipartUpload>(create).unwrap().upload_id.unwrap();
    let part = aws::UploadPartRequest {
        bucket: "ledger".into(),
        key: "page".into(),
        upload_id,
        part_number: 1,
        body: Some(world.body(b"1")),
        ..Default::default()
    };
    assert_eq!(code(world.call::<UploadPart>(part)), "AccessDenied");
}

#[test]
fn policies_are_told_what_the_request_says_and_the_key_by_its_arn() {
    let mut world = local();
    let id = key(&mut world);
    let arn = format!("arn:aws:kms:us-east-1:{ACCOUNT}:key/{id}");
    alias(&mut world, "alias/vault", &id);
    let name = "s3:x-amz-server-side-encryption-aws-kms-key-id";
    let unsaid = json!({"Null": {"s3:x-amz-server-side-encryption": "true"}});
    let other = json!({"StringNotEqualsIfExists": {name: arn}});
    let denials = [unsaid, other].map(|it| deny("s3:PutObject", "ledger/*", it));
    put_policy(&mut world, "ledger", json!(denials));
    set_default(&mut world, "ledger", "aws:kms", Some(&id), false);
    let told = |world: &mut World, input| code(world.call::<PutObject>(input));
    let input = request(&world, "page", b"1");
    assert_eq!(told(&mut world, input), "AccessDenied");
    let another = key(&mut world);
    for (key, outcome) in
        [(&*id, "ok"), ("alias/vault", "ok"), (&arn, "ok"), (&another, "AccessDenied")]
    {
        let input = keyed(&world, "page", Some(key));
        assert_eq!(told(&mut world, input), outcome, "{key}");
    }
}

#[test]
fn a_context_is_the_clients_and_s3s_and_comes_back_as_it_was_sent() {
    let mut world = local();
    let id = key(&mut world);
    let context = base64::Engine::encode(&STANDARD, r#"{"team":"audit"}"#);
    let input = aws::PutObjectRequest {
        ssekms_encryption_context: Some(context.clone()),
        ..keyed(&world, "page", Some(&id))
    };
    let output = world.call::<PutObject>(input).unwrap();
    assert_eq!(output.ssekms_encryption_context, Some(context));
    let statement = json!({"Effect": "Allow", "Action": ["s3:*", "kms:Decrypt"], "Resource": "*",
        "Condition": {"StringEqualsIfExists": {"kms:EncryptionContext:team": "audit"}}});
    world.user_with("auditor", Some(statement));
    assert_eq!(get(&mut world, "ledger", "page"), b"hello");
    let statement = json!([{"Effect": "Allow", "Action": "s3:*", "Resource": "*"},
        {"Effect": "Allow", "Action": "kms:*", "Resource": "*",
         "Condition": {"StringEquals": {"kms:EncryptionContext:team": "sales"}}}]);
    world.user_with("seller", Some(statement));
    assert_eq!(code(world.call::<GetObject>(read("page"))), "AccessDenied");
}

#[test]
fn a_managed_key_that_was_not_made_after_all_is_in_no_event() {
    let mut world = local();
    let made = |world: &World| world.records().iter().any(|it| it["eventName"] == "CreateKey");
    let statement = json!([{"Effect": "Allow", "Action": "s3:*", "Resource": "*"},
        {"Effect": "Deny", "Action": "kms:*", "Resource": "*"}]);
    world.user_with("mallory", Some(statement));
    let input = keyed(&world, "page", None);
    assert_eq!(code(world.call::<PutObject>(input)), "AccessDenied");
    assert!(!made(&world));
    assert_eq!(asked(&world), ["GenerateDataKey - AccessDenied"]);
    let input = keyed(world.root(), "page", None);
    world.call::<PutObject>(input).unwrap();
    assert!(made(&world));
}

#[test]
fn a_checksum_is_for_those_who_may_use_the_key() {
    let mut world = local();
    let id = key(&mut world);
    let input = keyed(&world, "page", Some(&id));
    world.call::<PutObject>(input).unwrap();
    let checked =
        || aws::HeadObjectRequest { checksum_mode: Some("ENABLED".into()), ..head("page") };
    assert!(world.call::<HeadObject>(checked()).unwrap().checksum_crc64_nvme.is_some());
    world.user("alice", &["s3:*"]);
    assert_eq!(code(world.call::<HeadObject>(checked())), "AccessDenied");
    world.call::<HeadObject>(head("page")).unwrap();
    let mut attributes = |name: &str| {
        let input = aws::GetObjectAttributesRequest {
            bucket: "ledger".into(),
            key: "page".into(),
            object_attributes: vec![name.into()],
            ..Default::default()
        };
        code(world.call::<GetObjectAttributes>(input))
    };
    assert_eq!([attributes("Checksum"), attributes("ETag")], ["AccessDenied", "ok"]);
    let expected = ["GenerateDataKey", "Decrypt", "Decrypt", "Decrypt"];
    assert!(asked(&world).iter().zip(expected).all(|(it, name)| it.starts_with(name)));
    assert_eq!(asked(&world).len(), expected.len());
}

#[test]
fn a_context_cannot_say_another_object_in_other_letters() {
    let mut world = local();
    let id = key(&mut world);
    let context = r#"{"AWS:S3:ARN":"arn:aws:s3:::ledger/other"}"#;
    let input = aws::PutObjectRequest {
        ssekms_encryption_context: Some(base64::Engine::encode(&STANDARD, context)),
        ..keyed(&world, "page", Some(&id))
    };
    assert_eq!(code(world.call::<PutObject>(input)), "KMS.ValidationException");
}

#[test]
fn the_managed_key_is_made_for_whoever_names_it() {
    let mut world = local();
    set_default(&mut world, "ledger", "aws:kms", Some("alias/aws/s3"), false);
    let input = request(&world, "default", b"hello");
    let made = world.call::<PutObject>(input).unwrap().ssekms_key_id.unwrap();
    let input = keyed(&world, "named", Some("alias/aws/s3"));
    assert_eq!(world.call::<PutObject>(input).unwrap().ssekms_key_id, Some(made));
}

#[test]
fn a_service_delivers_under_the_buckets_key_by_leave_of_the_key_alone() {
    let mut world = local();
    let service = "cloudtrail.amazonaws.com";
    let own = json!({"Effect": "Allow", "Principal": {"AWS": ACCOUNT}, "Action": "kms:*",
        "Resource": "*"});
    let in_its_name = json!({"Effect": "Allow", "Principal": {"Service": service},
        "Action": "kms:GenerateDataKey*", "Resource": "*",
        "Condition": {"Null": {"kms:ViaService": "true"}}});
    let policy = json!({"Version": "2012-10-17", "Statement": [own, in_its_name]}).to_string();
    let closed = key(&mut world);
    let open = key_with(&mut world, |it| it.policy = Some(policy)).key_id;
    let let_in = json!({"Effect": "Allow", "Principal": {"Service": service},
        "Action": "s3:PutObject", "Resource": "arn:aws:s3:::ledger/*"});
    put_policy(&mut world, "ledger", let_in);
    for (key, outcome) in [(&closed, "AccessDenied"), (&open, "ok")] {
        set_default(world.root(), "ledger", "aws:kms", Some(key), true);
        let input = request(&world, "file", b"log");
        assert_eq!(code(world.service(service).call::<PutObject>(input)), outcome);
    }
    assert_eq!(get(world.root(), "ledger", "file"), b"log");
    let expected = ["GenerateDataKey - AccessDenied", "GenerateDataKey arn:aws:s3:::ledger ok"];
    assert_eq!(asked(&world)[..2], expected);
}
