//! `CompleteMultipartUpload`: put the parts together, and let the object be seen.
//!
//! | ETag                                   | checksum                                           |
//! |----------------------------------------|----------------------------------------------------|
//! | MD5 of the parts' MD5s, and `-N`       | `COMPOSITE`: of the parts' checksums, and `-N`     |
//! |                                        | `FULL_OBJECT`: of all bytes, combined from the parts' |
//!
//! No bytes are read or copied: the object takes over the parts' pieces.
//!
//! # Invariants
//!
//! * The object consists of exactly the parts that the client lists, in order; parts that were
//!   uploaded but are not listed are given back.
//! * Whoever completes an upload again with the same list, because the first answer was lost, gets
//!   that answer again, for an hour.
//! * A public list that was asked for when the upload began is refused if it has been blocked since.
//! * A condition holds for the key as it was when the upload began: if it was written or deleted
//!   since, the completion conflicts.

use fast_md5::Md5;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use wire::checksum::{Algorithm, combine};
use wire::s3 as aws;

use super::access::{object_access, object_resources};
use super::acl::Belonging;
use super::bodies::joined;
use super::checksums::{named_checksum, show_checksum};
use super::condition_keys::Keys;
use super::customer_key::{Brought, brought};
use super::encryption::{Kind, show_encryption};
use super::format::quoted;
use super::lifecycle::expiration_of_current;
use super::listed_parts::ListedParts;
use super::lookup::{bucket, object_arn};
use super::public_access;
use super::refuse::invalid_request;
use super::rows::{
    Bucket, CURRENT, Checksum, CompletedUpload, Part, PartEntry, Piece, Upload, Versioning,
};
use super::uploads::{
    PARTS_MAX, end_upload, find_completion, find_upload, object_key, parts, remember_completion,
};
use super::write::{NewVersion, WriteCondition, store_version};
use crate::prelude::*;

/// How many pieces, lying apart, an object may be put together from. Parts that were copied from
/// ranges of other objects can have many pieces each.
const PIECES_MAX: usize = 100_000;

pub(crate) struct CompleteMultipartUpload;

impl Operation for CompleteMultipartUpload {
    type Shape = aws::CompleteMultipartUpload;
    const AUDIT: Audit = Audit::data(Write);

    fn access(cx: &Context, tx: &Tx, input: &Input<Self>) -> Outcome<Access> {
        let mut actions = vec!["s3:PutObject"];
        actions.extend(input.if_match.is_some().then_some("s3:GetObject"));
        let object = (input.bucket.as_str(), input.key.as_str());
        let access = object_access(cx, tx, &actions, object, &input.expected_bucket_owner)?;
        let keys = Keys::new().creates(true).text("s3:if-match", &input.if_match);
        Ok(keys.text("s3:if-none-match", &input.if_none_match).on(access))
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let bucket = bucket(cx, tx, &input.bucket, &input.expected_bucket_owner)?;
        let listed = ListedParts::parse(&input.multipart_upload, &input.upload_id)?;
        let completed = match find_upload(tx, &bucket.name, &input.key, &input.upload_id) {
            Ok(upload) => complete(cx, tx, &bucket, &input, &upload, &listed)?,
            Err(refused) => repeated(cx, tx, &bucket, &input, &listed)?.ok_or(refused)?,
        };
        let mut output = aws::CompleteMultipartUploadOutput {
            location: Some(location(cx, &bucket, &input.key)),
            e_tag: Some(quoted(&completed.etag)),
            version_id: completed.version_id,
            expiration: expiration_of_current(tx, &bucket, &input.key, &completed.etag)?,
            bucket: Some(bucket.name.clone()),
            key: Some(input.key),
            ..Default::default()
        };
        show_encryption!(output, completed.encryption);
        // S3 says nothing of the checksum of what KMS's keys encrypt; reads do.
        if let Some(checksum) =
            completed.checksum.filter(|_| completed.encryption.kms_key.is_none())
        {
            output.checksum_type = Some(checksum.type_name().into());
            show_checksum!(output, checksum.algorithm.as_str(), checksum.text());
        }
        Ok(output)
    }

    fn resources(_: &Context, tx: &Tx, input: &Input<Self>) -> Result<Vec<Resource>, Failure> {
        object_resources(tx, &input.bucket, &input.key)
    }
}

/// Put the object together, end the upload, and remember the answer.
fn complete(
    cx: &Context,
    tx: &mut Tx,
    bucket: &Bucket,
    input: &Input<CompleteMultipartUpload>,
    upload: &Upload,
    listed: &ListedParts,
) -> Outcome<CompletedUpload> {
    let key = input.key.as_str();
    check_encryption(cx, tx, (&bucket.name, key), upload, &brought!(input))?;
    check_type(input, upload)?;
    let uploaded = parts(tx, &bucket.name, key, upload, (0, PARTS_MAX))?;
    let chosen = listed.choose(&uploaded, upload, &input.upload_id)?;
    let size = chosen.iter().map(|(_, part)| part.size).sum();
    check_object_size(input, size)?;
    let checksum = checksum(upload, &chosen)?;
    check_checksum(input, &checksum)?;
    check_condition(tx, bucket, input, upload)?;
    let arn = object_arn(&bucket.name, key);
    public_access::refuses_list(cx, tx, bucket, ("s3:PutObjectAcl", &arn), &upload.acl)?;
    let pieces = joined(chosen.iter().flat_map(|(_, part)| part.pieces.iter().cloned()));
    check_pieces(&pieces)?;
    let entry = |(number, part): &(u16, &Part)| PartEntry {
        number: *number,
        size: part.size,
        checksum: part.checksum.clone(),
    };
    let new = NewVersion {
        size,
        etag: etag(&chosen),
        // S3 keeps none of its own choice for what customers' keys encrypt.
        checksum: Some(checksum)
            .filter(|_| upload.checksum_named || upload.encryption.kind != Kind::Customer),
        headers: upload.headers.clone(),
        metadata: upload.metadata.clone(),
        tags: upload.tags.clone(),
        pieces,
        parts: chosen.iter().map(entry).collect(),
        // The S3 API reference: the date of a multipart object is that of its initiation.
        modified_at: upload.initiated_at,
        belonging: Belonging { owner: upload.owner.clone(), acl: upload.acl.clone() },
        encryption: upload.encryption.clone(),
    };
    let version = store_version(cx, tx, bucket, key, new)?;
    end_upload(tx, &bucket.name, key, upload, &uploaded);
    let completed = CompletedUpload {
        salt: upload.salt,
        completed_at: cx.now,
        version_id: (bucket.versioning == Versioning::Enabled).then(|| version.public_id()),
        etag: version.etag,
        checksum: version.checksum,
        encryption: version.encryption,
    };
    remember_completion(tx, &bucket.name, key, upload, &completed)?;
    Ok(completed)
}

/// What the same completion answered before.
fn repeated(
    cx: &Context,
    tx: &Tx,
    bucket: &Bucket,
    input: &Input<CompleteMultipartUpload>,
    listed: &ListedParts,
) -> Outcome<Option<CompletedUpload>> {
    let completed = find_completion(tx, bucket, &input.key, &input.upload_id, cx.now)?;
    Ok(completed.filter(|it| listed.etag().as_ref() == Some(&it.etag)))
}

/// Ask KMS for the upload's key once more. A key that the customer brought need not be brought again;
/// if it is, it is the same.
fn check_encryption(
    cx: &Context,
    tx: &Tx,
    place: (&str, &str),
    upload: &Upload,
    brought: &Brought,
) -> Outcome<()> {
    match upload.encryption.kind {
        Kind::Customer if brought.is_none() => Ok(()),
        _ => object_key(cx, tx, place, upload, brought).map(|_| ()),
    }
}

fn check_type(input: &Input<CompleteMultipartUpload>, upload: &Upload) -> Result<(), Refusal> {
    match input.checksum_type.as_deref() {
        Some(given) if given != upload.type_name() => {
            let begun = if upload.checksum_type_named { upload.type_name() } else { "null" };
            Err(invalid_request(&format!(
                "The upload was created using the {begun} checksum mode. The complete request must \
                 use the same checksum mode."
            )))
        }
        _ => Ok(()),
    }
}

fn check_object_size(input: &Input<CompleteMultipartUpload>, size: u64) -> Result<(), Refusal> {
    match input.mpu_object_size {
        Some(given) if given != size as i64 => Err(invalid_request(&format!(
            "The provided 'x-amz-mp-object-size' header value {given} does not match what was \
             computed: {size}"
        ))),
        _ => Ok(()),
    }
}

fn check_checksum(
    input: &Input<CompleteMultipartUpload>,
    checksum: &Checksum,
) -> Result<(), Refusal> {
    let named: Option<(Algorithm, &str)> = named_checksum!(input);
    match named {
        Some((algorithm, text))
            if Some(algorithm) != checksum.algorithm() || !checksum.equals_text(text) =>
        {
            Err(Refusal::new(
                "BadDigest",
                400,
                format!(
                    "The {} you specified did not match the calculated checksum.",
                    algorithm.lower_name()
                ),
            ))
        }
        _ => Ok(()),
    }
}

fn check_pieces(pieces: &[Piece]) -> Result<(), Refusal> {
    match pieces.len() {
        0..=PIECES_MAX => Ok(()),
        count => Err(invalid_request(&format!(
            "The object would consist of {count} pieces of other objects, which is more than \
             {PIECES_MAX}. Copy fewer, larger ranges."
        ))),
    }
}

/// Judge `If-Match` and `If-None-Match`, first on the key as it is, then on what it was.
fn check_condition(
    tx: &Tx,
    bucket: &Bucket,
    input: &Input<CompleteMultipartUpload>,
    upload: &Upload,
) -> Outcome<()> {
    let condition = WriteCondition::parse(&input.if_match, &input.if_none_match)?;
    let header = match condition {
        WriteCondition::Always => return Ok(()),
        WriteCondition::Absent => "If-None-Match",
        WriteCondition::Matches(_) => "If-Match",
    };
    condition.check(tx, &bucket.name, &input.key)?;
    let current = tx.get(CURRENT, (bucket.name.as_str(), input.key.as_str()))?;
    match current.map(|it| it.order) == upload.began_over {
        true => Ok(()),
        false => Err(Refusal::new(
            "ConditionalRequestConflict",
            409,
            "The conditional request cannot succeed due to a conflicting operation against this \
             resource.",
        )
        .with("Condition", header)
        .with("Key", &input.key)
        .into()),
    }
}

fn etag(chosen: &[(u16, &Part)]) -> String {
    multipart_etag(chosen.iter().map(|(_, part)| part.md5))
}

/// The ETag of an object that is put together from parts with these MD5s.
pub(super) fn multipart_etag(parts: impl ExactSizeIterator<Item = [u8; 16]>) -> String {
    let count = parts.len();
    let mut md5 = Md5::new();
    for part in parts {
        md5.update(&part);
    }
    format!("{}-{count}", hex::encode(md5.finalize()))
}

fn checksum(upload: &Upload, chosen: &[(u16, &Part)]) -> Outcome<Checksum> {
    let algorithm = upload.algorithm();
    let values = chosen.iter().map(|(_, part)| {
        part.checksum.as_ref().map_or_else(Vec::new, |checksum| checksum.value.clone())
    });
    if upload.checksum_composite {
        let values: Vec<Vec<u8>> = values.collect();
        return Ok(Checksum::composed(algorithm, values.iter().map(Vec::as_slice)));
    }
    let sized: Vec<(Vec<u8>, u64)> = values.zip(chosen.iter().map(|(_, part)| part.size)).collect();
    let broken = || store::Failure::new("a part has no checksum by its upload's algorithm");
    let value = combine(algorithm, &sized).ok_or_else(broken)?;
    Ok(Checksum { algorithm: algorithm.name().into(), value, composed_of: None })
}

/// Where the object is, as this client reaches the server.
fn location(cx: &Context, bucket: &Bucket, key: &str) -> String {
    let scheme = if cx.origin.tls.is_some() { "https" } else { "http" };
    let host = &cx.origin.host;
    let key = utf8_percent_encode(key, NON_ALPHANUMERIC);
    let named = host.strip_prefix(&bucket.name).is_some_and(|rest| rest.starts_with('.'));
    match named {
        true => format!("{scheme}://{host}/{key}"),
        false => format!("{scheme}://{host}/{}/{key}", bucket.name),
    }
}

#[cfg(test)]
mod tests {
    use expect_test::expect;
    use wire::checksum::{Hasher, composite};

    use super::*;
    use crate::s3::create_multipart_upload::CreateMultipartUpload;
    use crate::s3::delete_object::DeleteObject;
    use crate::s3::get_object_attributes::GetObjectAttributes;
    use crate::s3::testing::{
        bucket, complete_upload, create_upload, get, put, upload_part, versioned,
    };
    use crate::s3::upload_part::UploadPart;
    use crate::testing::{World, check};

    const OBJECT: (&str, &str) = ("ledger", "a");
    const FIVE_MIB: usize = 5 << 20;

    fn begin(world: &mut World, algorithm: &str, kind: Option<&str>) -> String {
        let input = aws::CreateMultipartUploadRequest {
            bucket: "ledger".into(),
            key: "a".into(),
            checksum_algorithm: Some(algorithm.into()),
            checksum_type: kind.map(Into::into),
            ..Default::default()
        };
        world.call::<CreateMultipartUpload>(input).unwrap().upload_id.unwrap()
    }

    fn completing(
        upload_id: &str,
        parts: Vec<aws::CompletedPart>,
    ) -> aws::CompleteMultipartUploadRequest {
        aws::CompleteMultipartUploadRequest {
            bucket: "ledger".into(),
            key: "a".into(),
            upload_id: upload_id.into(),
            multipart_upload: Some(aws::CompletedMultipartUpload { parts: Some(parts) }),
            ..Default::default()
        }
    }

    #[test]
    fn an_object_is_put_together_from_the_listed_parts_in_order() {
        let mut world = World::new();
        bucket(&mut world, "ledger");
        let upload_id = create_upload(&mut world, "ledger", "a");
        let long = vec![7; FIVE_MIB];
        upload_part(&mut world, OBJECT, &upload_id, 5, b"not listed");
        let last = upload_part(&mut world, OBJECT, &upload_id, 9, b"the end");
        let first = upload_part(&mut world, OBJECT, &upload_id, 2, &long);
        let output = complete_upload(&mut world, OBJECT, &upload_id, vec![first, last]).unwrap();
        let whole = [&long[..], b"the end"].concat();
        assert_eq!(get(&mut world, "ledger", "a"), whole);
        let md5s = [&long[..], b"the end"].map(|it| world.body(it).digests.md5.unwrap());
        assert_eq!(output.e_tag, Some(quoted(&multipart_etag(md5s.into_iter()))));
        let expected = Hasher::of(Algorithm::Crc64Nvme, &whole).base64();
        assert_eq!(output.checksum_crc64_nvme, Some(expected));
        assert_eq!(output.checksum_type.as_deref(), Some("FULL_OBJECT"));
        assert_eq!(output.location.as_deref(), Some("http://localhost:4566/ledger/a"));
        check(
            &world,
            expect![[r#"
                Root s3:CreateBucket arn:aws:s3:::ledger → ok
                Root s3:CreateMultipartUpload arn:aws:s3:::ledger/a → ok
                Root s3:UploadPart arn:aws:s3:::ledger/a → ok
                Root s3:UploadPart arn:aws:s3:::ledger/a → ok
                Root s3:UploadPart arn:aws:s3:::ledger/a → ok
                Root s3:CompleteMultipartUpload arn:aws:s3:::ledger/a → ok
            "#]],
        );
    }

    #[test]
    fn a_composite_checksum_is_made_of_the_parts_checksums() {
        let mut world = World::new();
        bucket(&mut world, "ledger");
        let upload_id = begin(&mut world, "SHA256", None);
        let bytes = [&vec![7; FIVE_MIB][..], b"the end"];
        let sums = bytes.map(|it| Hasher::of(Algorithm::Sha256, it));
        let mut parts = Vec::new();
        for (at, bytes) in bytes.into_iter().enumerate() {
            let part = upload_part(&mut world, OBJECT, &upload_id, at as i32 + 1, bytes);
            let checksum_sha256 = Some(sums[at].base64());
            parts.push(aws::CompletedPart { checksum_sha256, ..part });
        }
        let bare =
            parts.iter().cloned().map(|it| aws::CompletedPart { checksum_sha256: None, ..it });
        let refusal = complete_upload(&mut world, OBJECT, &upload_id, bare.collect()).unwrap_err();
        assert!(
            refusal.message.ends_with("It was missing for part 1 in the request."),
            "{refusal}"
        );
        let output = complete_upload(&mut world, OBJECT, &upload_id, parts).unwrap();
        let (_, text) = composite(Algorithm::Sha256, sums.iter().map(|it| it.value.as_slice()));
        assert_eq!(output.checksum_sha256, Some(text));
        let ask = aws::GetObjectAttributesRequest {
            bucket: "ledger".into(),
            key: "a".into(),
            object_attributes: vec!["ObjectParts".into(), "Checksum".into()],
            ..Default::default()
        };
        let attributes = world.call::<GetObjectAttributes>(ask).unwrap();
        let parts = attributes.object_parts.unwrap();
        assert_eq!(parts.total_parts_count, Some(2));
        assert_eq!(parts.parts.unwrap()[1].checksum_sha256, Some(sums[1].base64()));
        assert!(!attributes.checksum.unwrap().checksum_sha256.unwrap().contains('-'));
    }

    #[test]
    fn a_checksum_or_size_of_the_whole_must_be_right() {
        let mut world = World::new();
        bucket(&mut world, "ledger");
        let upload_id = begin(&mut world, "CRC32C", Some("FULL_OBJECT"));
        let part = upload_part(&mut world, OBJECT, &upload_id, 1, b"part");
        let parts = vec![part];
        let wrong = aws::CompleteMultipartUploadRequest {
            checksum_crc32_c: Some("AAAAAA==".into()),
            ..completing(&upload_id, parts.clone())
        };
        let refusal = world.call::<CompleteMultipartUpload>(wrong).unwrap_err();
        let message = "The crc32c you specified did not match the calculated checksum.";
        assert_eq!((&*refusal.code, refusal.message.as_str()), ("BadDigest", message));
        let wrong = aws::CompleteMultipartUploadRequest {
            mpu_object_size: Some(5),
            ..completing(&upload_id, parts.clone())
        };
        let refusal = world.call::<CompleteMultipartUpload>(wrong).unwrap_err();
        assert_eq!(
            refusal.message,
            "The provided 'x-amz-mp-object-size' header value 5 does not match what was computed: 4"
        );
        let wrong = aws::CompleteMultipartUploadRequest {
            checksum_type: Some("COMPOSITE".into()),
            ..completing(&upload_id, parts.clone())
        };
        let refusal = world.call::<CompleteMultipartUpload>(wrong).unwrap_err();
        assert!(refusal.message.contains("using the FULL_OBJECT checksum mode."), "{refusal}");
        let right = aws::CompleteMultipartUploadRequest {
            checksum_crc32_c: Some(Hasher::of(Algorithm::Crc32c, b"part").base64()),
            mpu_object_size: Some(4),
            ..completing(&upload_id, parts)
        };
        world.call::<CompleteMultipartUpload>(right).unwrap();
    }

    #[test]
    fn a_list_that_does_not_fit_the_parts_is_refused_in_s3s_words() {
        let mut world = World::new();
        bucket(&mut world, "ledger");
        let upload_id = create_upload(&mut world, "ledger", "a");
        let first = upload_part(&mut world, OBJECT, &upload_id, 1, b"short");
        let second = upload_part(&mut world, OBJECT, &upload_id, 2, b"short");
        let mut refused = |parts: Vec<aws::CompletedPart>| {
            complete_upload(&mut world, OBJECT, &upload_id, parts).unwrap_err()
        };
        assert_eq!(refused(Vec::new()).message, "You must specify at least one part");
        let order = refused(vec![second.clone(), first.clone()]);
        assert_eq!(order.code, "InvalidPartOrder");
        assert_eq!(refused(vec![first.clone(), first.clone()]).code, "InvalidPartOrder");
        let missing = aws::CompletedPart { part_number: Some(3), ..first.clone() };
        assert_eq!(refused(vec![missing]).code, "InvalidPart");
        let other = aws::CompletedPart { e_tag: Some("\"x\"".into()), ..first.clone() };
        assert_eq!(refused(vec![other]).extras[2], ("ETag".into(), "x".into()));
        let small = refused(vec![first, second]);
        assert_eq!((&*small.code, small.extras[0].1.as_str()), ("EntityTooSmall", "5"));
    }

    #[test]
    fn a_checksum_that_only_the_parts_were_sent_with_may_be_listed() {
        let mut world = World::new();
        bucket(&mut world, "ledger");
        let upload_id = create_upload(&mut world, "ledger", "a");
        let mut body = world.body(b"part");
        let sent = Hasher::of(Algorithm::Crc32, b"part");
        body.digests.checksum = Some(sent.clone());
        body.digests.client_checksum = true;
        let input = aws::UploadPartRequest {
            bucket: "ledger".into(),
            key: "a".into(),
            upload_id: upload_id.clone(),
            part_number: 1,
            body: Some(body),
            ..Default::default()
        };
        let output = world.call::<UploadPart>(input).unwrap();
        assert_eq!(output.checksum_crc32, Some(sent.base64()));
        let part = |checksum_crc32| aws::CompletedPart {
            e_tag: output.e_tag.clone(),
            part_number: Some(1),
            checksum_crc32,
            ..Default::default()
        };
        let wrong = vec![part(Some("AAAAAA==".into()))];
        let refusal = complete_upload(&mut world, OBJECT, &upload_id, wrong).unwrap_err();
        assert_eq!(refusal.code, "BadDigest");
        let right = vec![part(Some(sent.base64()))];
        let output = complete_upload(&mut world, OBJECT, &upload_id, right).unwrap();
        let expected = Hasher::of(Algorithm::Crc64Nvme, b"part").base64();
        assert_eq!(output.checksum_crc64_nvme, Some(expected));
    }

    #[test]
    fn a_repeated_completion_gets_the_same_answer_for_an_hour() {
        let mut world = World::new();
        versioned(&mut world, "ledger");
        let upload_id = create_upload(&mut world, "ledger", "a");
        let part = upload_part(&mut world, OBJECT, &upload_id, 1, b"part");
        let parts = vec![part];
        let first = complete_upload(&mut world, OBJECT, &upload_id, parts.clone()).unwrap();
        put(&mut world, "ledger", "a", b"later");
        let again = complete_upload(&mut world, OBJECT, &upload_id, parts.clone()).unwrap();
        assert_eq!(first, again);
        assert_eq!(get(&mut world, "ledger", "a"), b"later");
        let other =
            aws::CompletedPart { e_tag: Some(format!("\"{:032}\"", 0)), ..parts[0].clone() };
        let refusal = complete_upload(&mut world, OBJECT, &upload_id, vec![other]).unwrap_err();
        assert_eq!(refusal.code, "NoSuchUpload");
        world.advance(2 * 60 * 60);
        let refusal = complete_upload(&mut world, OBJECT, &upload_id, parts).unwrap_err();
        assert_eq!(refusal.code, "NoSuchUpload");
    }

    #[test]
    fn a_condition_holds_for_the_key_as_it_was_when_the_upload_began() {
        let mut world = World::new();
        bucket(&mut world, "ledger");
        let absent = |upload_id: &str, part: &aws::CompletedPart| {
            let if_none_match = Some("*".into());
            let input = completing(upload_id, vec![part.clone()]);
            aws::CompleteMultipartUploadRequest { if_none_match, ..input }
        };
        let etag = put(&mut world, "ledger", "a", b"v1").e_tag;
        let upload_id = create_upload(&mut world, "ledger", "a");
        let part = upload_part(&mut world, OBJECT, &upload_id, 1, b"part");
        let refusal = world.call::<CompleteMultipartUpload>(absent(&upload_id, &part)).unwrap_err();
        assert_eq!((refusal.status, refusal.extras[0].1.as_str()), (412, "If-None-Match"));
        put(&mut world, "ledger", "a", b"v1");
        let input = completing(&upload_id, vec![part.clone()]);
        let matching = aws::CompleteMultipartUploadRequest { if_match: etag, ..input };
        let refusal = world.call::<CompleteMultipartUpload>(matching).unwrap_err();
        assert_eq!((&*refusal.code, refusal.status), ("ConditionalRequestConflict", 409));
        let (bucket, key) = ("ledger".into(), "a".into());
        let delete = aws::DeleteObjectRequest { bucket, key, ..Default::default() };
        world.call::<DeleteObject>(delete).unwrap();
        let refusal = world.call::<CompleteMultipartUpload>(absent(&upload_id, &part)).unwrap_err();
        assert_eq!((&*refusal.code, refusal.status), ("ConditionalRequestConflict", 409));
    }
}
