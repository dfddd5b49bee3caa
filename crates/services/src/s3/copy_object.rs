//! `CopyObject`: make an object of what another one holds.
//!
//! No bytes are copied: source and copy share blobs. They are read only if their digests are not
//! known, which is so of an object that was put together from parts.
//!
//! | of the source                | is copied                                                  |
//! |------------------------------|------------------------------------------------------------|
//! | headers and metadata         | unless `x-amz-metadata-directive` is `REPLACE`             |
//! | tags                         | unless `x-amz-tagging-directive` is `REPLACE`              |
//! | parts                        | no: the copy is an object written in one go, up to 5 GiB   |
//! | checksum                     | its algorithm, over all bytes, unless another is asked for |
//!
//! # Invariants
//!
//! * An object is not copied onto itself unless that changes something, or brings an older version
//!   back.
//! * The ETag of a copy is the MD5 of its bytes where S3's own keys encrypt them, however its source
//!   is encrypted: that is not inherited.

use std::sync::Arc;

use gate::Wanted;
use wire::checksum::Algorithm;
use wire::{BodyKey, Time, s3 as aws};

use super::access::{needs_acl_permission, object_access, object_resources};
use super::acl::{acl_headers, of_new_object};
use super::bodies::{lies_open, staged, taken, want};
use super::checksums::show_checksum;
use super::condition_keys::written_keys;
use super::copy_source::{COPY_BYTES_MAX, CopySource};
use super::copying::{Source, source_conditions, with_source_access, with_tags_access};
use super::create_multipart_upload::parse_algorithm;
use super::customer_key::{brought, brought_for_source, show_customer_key};
use super::encryption::{fresh_key, show_encryption};
use super::format::quoted;
use super::headers::{check_extras, metadata, stored_headers};
use super::lifecycle;
use super::lookup::{bucket, object_arn};
use super::refuse::invalid_request;
use super::rows::{Bucket, CURRENT, Checksum, Piece, Versioning};
use super::sse::wish;
use super::sse_target::Target;
use super::tags;
use super::write::{NewVersion, WriteCondition, store_version};
use crate::prelude::*;

pub(crate) struct CopyObject;

impl Operation for CopyObject {
    type Shape = aws::CopyObject;
    const AUDIT: Audit = Audit::data(Write);
    const WANTS_DIGESTS: bool = true;

    fn access(cx: &Context, tx: &Tx, input: &Input<Self>) -> Outcome<Access> {
        let mut actions = vec!["s3:PutObject"];
        actions.extend(needs_acl_permission!(tx, input).then_some("s3:PutObjectAcl"));
        actions.extend(input.tagging.is_some().then_some("s3:PutObjectTagging"));
        actions.extend(input.if_match.is_some().then_some("s3:GetObject"));
        let object = (input.bucket.as_str(), input.key.as_str());
        let access = object_access(cx, tx, &actions, object, &input.expected_bucket_owner)?;
        let keys = written_keys!(cx, tx, input).creates(true).copy_source(&input.copy_source);
        let keys = keys.text("s3:x-amz-metadata-directive", &input.metadata_directive);
        let keys = keys.text("s3:if-match", &input.if_match);
        let access = keys.text("s3:if-none-match", &input.if_none_match).on(access);
        let source = CopySource::parse(&input.copy_source)?;
        let owner = &input.expected_source_bucket_owner;
        let access = with_source_access(cx, tx, access, &source, owner)?;
        match input.tagging_directive.as_deref() {
            Some("REPLACE") => Ok(access),
            _ => with_tags_access(cx, tx, access, &source, object),
        }
    }

    fn prepare(cx: &Context, tx: &Tx, input: &Input<Self>) -> Outcome<Option<Wanted>> {
        let plan = Plan::make(cx, tx, input)?;
        plan.target.admit(cx, tx, &plan.bucket, &input.key)?;
        Ok(plan.wanted)
    }

    fn execute(cx: &Context, tx: &mut Tx, mut input: Input<Self>) -> Outcome<Output<Self>> {
        let Plan { bucket, target, source, mut pieces, mut object_key, replaces, wanted } =
            Plan::make(cx, tx, &input)?;
        let belonging = of_new_object(cx, tx, &bucket, &input.key, &acl_headers!(input))?;
        let copy_source_version_id = source.shown_id();
        let old = source.version;
        let (etag, checksum) = match wanted {
            None => (old.etag, old.checksum),
            Some(wanted) => {
                let body = staged(cx, &wanted)?;
                let md5 = body.digests.md5.ok_or(Stop::Stale)?;
                let checksum = body.digests.checksum.as_ref().map(Checksum::whole);
                if wanted.seal {
                    let (sealed, key) = taken(cx, body)?;
                    (pieces, object_key) = (sealed, Some(key));
                }
                (hex::encode(md5), checksum)
            }
        };
        let (headers, metadata) = match replaces.metadata {
            true => (stored_headers!(input), metadata(input.metadata.take())?),
            false => (old.headers, old.metadata),
        };
        let tags = match replaces.tags {
            true => tags::from_header(input.tagging.as_deref())?,
            false => old.tags,
        };
        let object_key = object_key.unwrap_or_else(|| fresh_key(cx));
        let encryption = target.seal(cx, tx, &bucket, &input.key, &object_key)?;
        let etag = match target.keeps_md5() {
            true => etag,
            false => hex::encode(encryption.tag(cx, [0; 16])),
        };
        let new = NewVersion {
            size: old.size,
            etag,
            checksum,
            headers,
            metadata,
            tags,
            pieces,
            parts: Vec::new(),
            modified_at: cx.now,
            belonging,
            encryption,
        };
        let version = store_version(cx, tx, &bucket, &input.key, new)?;
        let mut result = aws::CopyObjectResult {
            e_tag: Some(quoted(&version.etag)),
            last_modified: Some(Time(version.modified_at)),
            ..Default::default()
        };
        if let Some(checksum) = &version.checksum {
            result.checksum_type = Some(checksum.type_name().into());
            show_checksum!(result, checksum.algorithm.as_str(), checksum.text());
        }
        let mut output = aws::CopyObjectOutput {
            copy_object_result: Some(result),
            copy_source_version_id,
            ssekms_encryption_context: version.encryption.context.clone(),
            version_id: (bucket.versioning == Versioning::Enabled).then(|| version.public_id()),
            expiration: lifecycle::expiration(tx, &bucket, &input.key, &version)?,
            ..Default::default()
        };
        show_encryption!(output, version.encryption);
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

/// What will be copied, and what must be known first.
struct Plan {
    bucket: Arc<Bucket>,
    target: Target,
    source: Source,
    pieces: Vec<Piece>,
    /// The source's, and the copy's. None if the source was stored before bodies were sealed: the
    /// copy has one.
    object_key: Option<BodyKey>,
    replaces: Replaces,
    wanted: Option<Wanted>,
}

/// What the request gives anew.
struct Replaces {
    metadata: bool,
    tags: bool,
}

impl Plan {
    fn make(cx: &Context, tx: &Tx, input: &Input<CopyObject>) -> Outcome<Plan> {
        check_extras!(input)?;
        let bucket = bucket(cx, tx, &input.bucket, &input.expected_bucket_owner)?;
        let target = Target::of(cx, &bucket, wish!(cx, input)?)?;
        let replaces = Replaces::parse(input)?;
        let named = input.checksum_algorithm.as_deref().map(parse_algorithm).transpose()?;
        let condition = WriteCondition::parse(&input.if_match, &input.if_none_match)?;
        let source = CopySource::parse(&input.copy_source)?;
        let conditions = source_conditions!(input);
        let source =
            Source::find(cx, tx, source, &input.expected_source_bucket_owner, &conditions)?;
        if source.version.size > COPY_BYTES_MAX {
            return Err(too_large().into());
        }
        let encrypts = target.said
            || bucket.encryption.as_ref().is_some_and(|it| it.put)
            || target.kind() != source.version.encryption.kind;
        if !encrypts && !changes_something(input, &replaces) && is_itself(tx, input, &source)? {
            return Err(pointless().into());
        }
        condition.check(tx, &input.bucket, &input.key)?;
        let pieces = source.pieces(tx)?;
        let object_key = source.object_key(cx, tx, &brought_for_source!(input))?;
        let wanted = match algorithm_to_take(&source, &target, &pieces, named) {
            Some(algorithm) => Some(want(&pieces, object_key.as_ref(), Some(algorithm))?),
            None => None,
        };
        Ok(Plan { bucket, target, source, pieces, object_key, replaces, wanted })
    }
}

impl Replaces {
    fn parse(input: &Input<CopyObject>) -> Result<Replaces, Refusal> {
        let replaces = |directive: &Option<String>, what: &str| match directive.as_deref() {
            None | Some("COPY") => Ok(false),
            Some("REPLACE") => Ok(true),
            Some(_) => {
                Err(Refusal::new("InvalidArgument", 400, format!("Unknown {what} directive."))
                    .with("ArgumentName", format!("x-amz-{what}-directive")))
            }
        };
        Ok(Replaces {
            metadata: replaces(&input.metadata_directive, "metadata")?,
            tags: replaces(&input.tagging_directive, "tagging")?,
        })
    }
}

/// What to digest the bytes with: nothing if the source's own ETag and checksum hold for the copy.
/// Of bytes that lie open the digests are a by-catch: they are sealed for the copy.
fn algorithm_to_take(
    source: &Source,
    target: &Target,
    pieces: &[Piece],
    named: Option<Algorithm>,
) -> Option<Algorithm> {
    let old = source.version.checksum.as_ref();
    let algorithm = named.or(old.and_then(Checksum::algorithm)).unwrap_or(Algorithm::Crc64Nvme);
    let known = old.is_some_and(|it| it.composed_of.is_none() && it.algorithm() == Some(algorithm));
    let is_md5 = source.version.parts_count == 0 && source.version.encryption.keeps_md5();
    (!known || target.keeps_md5() && !is_md5 || lies_open(pieces)).then_some(algorithm)
}

/// Whether the request gives something that would make even a copy onto itself another object.
fn changes_something(input: &Input<CopyObject>, replaces: &Replaces) -> bool {
    replaces.metadata || input.storage_class.is_some()
}

/// Whether the source is the very version that the copy would replace.
fn is_itself(tx: &Tx, input: &Input<CopyObject>, source: &Source) -> Outcome<bool> {
    if source.bucket.name != input.bucket || source.key != input.key {
        return Ok(false);
    }
    let current = tx.get(CURRENT, (input.bucket.as_str(), input.key.as_str()))?;
    let is_current = current.is_some_and(|it| it.order == source.version.order);
    let null_over_null = source.bucket.versioning == Versioning::Suspended && source.version.null;
    Ok(is_current && !null_over_null)
}

fn pointless() -> Refusal {
    invalid_request(
        "This copy request is illegal because it is trying to copy an object to itself without \
         changing the object's metadata, storage class, website redirect location or encryption \
         attributes.",
    )
}

fn too_large() -> Refusal {
    invalid_request(&format!(
        "The specified copy source is larger than the maximum allowable size for a copy source: \
         {COPY_BYTES_MAX}"
    ))
}

#[cfg(test)]
mod tests {
    use expect_test::expect;
    use wire::checksum::Hasher;

    use super::*;
    use crate::s3::head_object::HeadObject;
    use crate::s3::put_object_tagging::PutObjectTagging;
    use crate::s3::testing::{
        bucket, complete_upload, create_upload, get, put, tagging, upload_part, versioned,
    };
    use crate::testing::{World, check};

    fn copy(source: &str, key: &str) -> aws::CopyObjectRequest {
        aws::CopyObjectRequest {
            bucket: "ledger".into(),
            key: key.into(),
            copy_source: source.into(),
            ..Default::default()
        }
    }

    fn replacing(source: &str, key: &str) -> aws::CopyObjectRequest {
        aws::CopyObjectRequest { metadata_directive: Some("REPLACE".into()), ..copy(source, key) }
    }

    fn head(world: &mut World, key: &str) -> aws::HeadObjectOutput {
        let (bucket, key) = ("ledger".into(), key.into());
        world
            .call::<HeadObject>(aws::HeadObjectRequest { bucket, key, ..Default::default() })
            .unwrap()
    }

    #[test]
    fn a_copy_holds_what_its_source_held_even_when_the_source_is_gone() {
        let mut world = World::new();
        bucket(&mut world, "ledger");
        let bytes = vec![7; 5000];
        let etag = put(&mut world, "ledger", "a", &bytes).e_tag;
        let result = world.call::<CopyObject>(copy("ledger/a", "b")).unwrap();
        assert_eq!(result.copy_object_result.unwrap().e_tag, etag);
        put(&mut world, "ledger", "a", b"other");
        assert_eq!(get(&mut world, "ledger", "b"), bytes);
        put(&mut world, "ledger", "b", b"other");
        check(
            &world,
            expect![[r#"
                Root s3:CreateBucket arn:aws:s3:::ledger → ok
                Root s3:PutObject arn:aws:s3:::ledger/a → ok
                Root s3:CopyObject arn:aws:s3:::ledger/b → ok
                Root s3:PutObject arn:aws:s3:::ledger/a → ok
                Root s3:PutObject arn:aws:s3:::ledger/b → ok
            "#]],
        );
    }

    #[test]
    fn a_copy_of_a_multipart_object_has_the_md5_of_its_bytes() {
        let mut world = World::new();
        bucket(&mut world, "ledger");
        let bytes = vec![7; 5000];
        let upload_id = create_upload(&mut world, "ledger", "a");
        let part = upload_part(&mut world, ("ledger", "a"), &upload_id, 1, &bytes);
        complete_upload(&mut world, ("ledger", "a"), &upload_id, vec![part]).unwrap();
        let output = world.call::<CopyObject>(copy("ledger/a", "b")).unwrap();
        let result = output.copy_object_result.unwrap();
        let digests = world.body(&bytes).digests;
        assert_eq!(result.e_tag, Some(quoted(&hex::encode(digests.md5.unwrap()))));
        assert_eq!(result.checksum_type.as_deref(), Some("FULL_OBJECT"));
        assert_eq!(result.checksum_crc64_nvme, Some(digests.checksum.unwrap().base64()));
        assert_eq!(get(&mut world, "ledger", "b"), bytes);
    }

    #[test]
    fn another_checksum_is_computed_when_it_is_asked_for() {
        let mut world = World::new();
        bucket(&mut world, "ledger");
        put(&mut world, "ledger", "a", &[7; 5000]);
        let checksum_algorithm = Some("SHA256".into());
        let input = aws::CopyObjectRequest { checksum_algorithm, ..copy("ledger/a", "b") };
        let output = world.call::<CopyObject>(input).unwrap();
        let expected = Hasher::of(Algorithm::Sha256, &[7; 5000]).base64();
        assert_eq!(output.copy_object_result.unwrap().checksum_sha256, Some(expected));
    }

    #[test]
    fn metadata_and_tags_are_copied_or_replaced() {
        let mut world = World::new();
        bucket(&mut world, "ledger");
        put(&mut world, "ledger", "a", b"v1");
        let (name, key) = ("ledger".into(), "a".into());
        let tagging = tagging(&[("a", "1")]);
        let tag = aws::PutObjectTaggingRequest { bucket: name, key, tagging, ..Default::default() };
        world.call::<PutObjectTagging>(tag).unwrap();
        let named = aws::CopyObjectRequest {
            content_type: Some("text/plain".into()),
            metadata: Some(vec![("color".into(), "red".into())]),
            ..replacing("ledger/a", "b")
        };
        world.call::<CopyObject>(named).unwrap();
        world.call::<CopyObject>(copy("ledger/b", "c")).unwrap();
        let copied = head(&mut world, "c");
        assert_eq!(copied.content_type.as_deref(), Some("text/plain"));
        assert_eq!(copied.metadata, Some(vec![("color".into(), "red".into())]));
        assert_eq!(copied.tag_count, Some(1));
        let tagging_directive = Some("REPLACE".into());
        let bare = aws::CopyObjectRequest { tagging_directive, ..replacing("ledger/c", "d") };
        world.call::<CopyObject>(bare).unwrap();
        let replaced = head(&mut world, "d");
        assert_eq!((replaced.metadata, replaced.tag_count), (None, None));
        assert_eq!(replaced.content_type.as_deref(), Some("binary/octet-stream"));
    }

    #[test]
    fn an_object_is_copied_onto_itself_only_to_change_it() {
        let mut world = World::new();
        bucket(&mut world, "ledger");
        put(&mut world, "ledger", "a", &[7; 5000]);
        let refusal = world.call::<CopyObject>(copy("ledger/a", "a")).unwrap_err();
        assert!(refusal.message.starts_with("This copy request is illegal"), "{refusal}");
        world.call::<CopyObject>(replacing("ledger/a", "a")).unwrap();
        assert_eq!(get(&mut world, "ledger", "a"), [7; 5000]);
    }

    #[test]
    fn an_older_version_is_brought_back_by_copying_it_onto_its_key() {
        let mut world = World::new();
        versioned(&mut world, "ledger");
        let first = put(&mut world, "ledger", "a", b"v1").version_id.unwrap();
        put(&mut world, "ledger", "a", b"v2");
        let source = format!("ledger/a?versionId={first}");
        let output = world.call::<CopyObject>(copy(&source, "a")).unwrap();
        assert_eq!(output.copy_source_version_id, Some(first));
        assert!(output.version_id.is_some());
        assert_eq!(get(&mut world, "ledger", "a"), b"v1");
    }

    #[test]
    fn what_cannot_be_copied_is_refused_in_s3s_words() {
        let mut world = World::new();
        bucket(&mut world, "ledger");
        put(&mut world, "ledger", "a", b"v1");
        let refusal = world.call::<CopyObject>(copy("ledger/x", "b")).unwrap_err();
        assert_eq!(refusal.extras, [("Key".into(), "x".into())]);
        let directive = aws::CopyObjectRequest {
            metadata_directive: Some("MOVE".into()),
            ..copy("ledger/a", "b")
        };
        let refusal = world.call::<CopyObject>(directive).unwrap_err();
        assert_eq!(refusal.message, "Unknown metadata directive.");
        let conditional = aws::CopyObjectRequest {
            copy_source_if_none_match: Some("*".into()),
            ..copy("ledger/a", "b")
        };
        assert_eq!(world.call::<CopyObject>(conditional).unwrap_err().status, 412);
        let absent = aws::CopyObjectRequest {
            if_none_match: Some("*".into()),
            ..replacing("ledger/a", "a")
        };
        assert_eq!(world.call::<CopyObject>(absent).unwrap_err().status, 412);
    }
}
