//! `GetObjectAttributes`: what is known of an object, without its bytes.
//!
//! | attribute      | shown                                                                     |
//! |----------------|---------------------------------------------------------------------------|
//! | `ETag`         | without quotes                                                            |
//! | `Checksum`     | without the number of parts, which stands in `ObjectParts`                |
//! | `ObjectParts`  | of a multipart object: how many, and each if it has a checksum of its own |
//! | `StorageClass` | `STANDARD`, spelled out                                                   |
//! | `ObjectSize`   | in bytes                                                                  |
//!
//! # Invariants
//!
//! * Only what is asked for is told.
//! * Whoever may not read the object may not ask about it.

use wire::s3 as aws;

use super::access::{object_resources, version_access};
use super::checksums::show_checksum;
use super::customer_key::Brought;
use super::encryption::Holder;
use super::list_parts::page_size;
use super::listed::STORAGE_CLASS;
use super::read::read;
use super::refuse::{invalid_argument, invalid_request};
use super::rows::{Checksum, PartEntry, Version};
use super::write::manifest;
use crate::prelude::*;

const HEADER: &str = "x-amz-object-attributes";

const ATTRIBUTES: [&str; 5] = ["ETag", "Checksum", "ObjectParts", "StorageClass", "ObjectSize"];

pub(crate) struct GetObjectAttributes;

impl Operation for GetObjectAttributes {
    type Shape = aws::GetObjectAttributes;
    const AUDIT: Audit = Audit::data(Read);

    fn access(cx: &Context, tx: &Tx, input: &Input<Self>) -> Outcome<Access> {
        let actions = match input.version_id {
            None => ["s3:GetObject", "s3:GetObjectAttributes"],
            Some(_) => ["s3:GetObjectVersion", "s3:GetObjectVersionAttributes"],
        };
        let object = (input.bucket.as_str(), input.key.as_str(), &input.version_id);
        version_access(cx, tx, &actions, object, &input.expected_bucket_owner)
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        check_attributes(&input)?;
        let asked = |name: &str| input.object_attributes.iter().any(|it| it.trim() == name);
        let object = aws::GetObjectRequest {
            bucket: input.bucket.clone(),
            key: input.key.clone(),
            version_id: input.version_id.clone(),
            expected_bucket_owner: input.expected_bucket_owner.clone(),
            sse_customer_algorithm: input.sse_customer_algorithm.clone(),
            sse_customer_key: input.sse_customer_key.clone(),
            sse_customer_key_md5: input.sse_customer_key_md5.clone(),
            ..Default::default()
        };
        let reading = read(cx, tx, "GET", &object)?;
        let version = reading.version;
        // A checksum tells of the text, so it is for those who may read that.
        let tells = asked("Checksum") || asked("ObjectParts");
        if tells && version.encryption.kms_key.is_some() {
            let holder = Holder { bucket: &input.bucket, key: &input.key };
            version.encryption.open(cx, tx, holder, &Brought::default())?;
        }
        let object_parts = match asked("ObjectParts") && version.parts_count > 0 {
            true => Some(object_parts(tx, &input, &version)?),
            false => None,
        };
        Ok(aws::GetObjectAttributesOutput {
            last_modified: reading.output.last_modified,
            version_id: reading.output.version_id,
            e_tag: asked("ETag").then(|| version.etag.clone()),
            checksum: version.checksum.as_ref().filter(|_| asked("Checksum")).map(shown_checksum),
            object_parts,
            storage_class: asked("StorageClass").then(|| STORAGE_CLASS.into()),
            object_size: asked("ObjectSize").then_some(version.size as i64),
            ..Default::default()
        })
    }

    fn resources(_: &Context, tx: &Tx, input: &Input<Self>) -> Result<Vec<Resource>, Failure> {
        object_resources(tx, &input.bucket, &input.key)
    }
}

fn check_attributes(input: &Input<GetObjectAttributes>) -> Result<(), Refusal> {
    let names = input.object_attributes.iter().map(|it| it.trim());
    if names.clone().all(str::is_empty) {
        return Err(invalid_request(
            "The x-amz-object-attributes header specifying the attributes to be retrieved is \
             either missing or empty",
        ));
    }
    match names.clone().find(|it| !ATTRIBUTES.contains(it)) {
        Some(unknown) => {
            Err(invalid_argument("Invalid attribute name specified.", HEADER, unknown))
        }
        None => Ok(()),
    }
}

fn shown_checksum(checksum: &Checksum) -> aws::Checksum {
    let checksum_type = Some(checksum.type_name().into());
    let mut shown = aws::Checksum { checksum_type, ..Default::default() };
    show_checksum!(shown, checksum.algorithm.as_str(), checksum.digits());
    shown
}

/// How many parts there are, and each of them if the object's checksum is composed of theirs.
fn object_parts(
    tx: &Tx,
    input: &Input<GetObjectAttributes>,
    version: &Version,
) -> Outcome<aws::GetObjectAttributesParts> {
    let total_parts_count = Some(version.parts_count as i32);
    let counted = aws::GetObjectAttributesParts { total_parts_count, ..Default::default() };
    if version.checksum.as_ref().is_none_or(|it| it.composed_of.is_none()) {
        return Ok(counted);
    }
    // AWS was recorded to heed the size of a page only together with a marker.
    let asked = input.max_parts.filter(|_| input.part_number_marker.is_some());
    let max = page_size(asked, "max-parts")?;
    let marker = input.part_number_marker.unwrap_or(0);
    let parts = manifest(tx, &input.bucket, &input.key, version)?.parts;
    let mut rest = parts.iter().filter(|it| i32::from(it.number) > marker);
    let shown: Vec<aws::ObjectPart> = rest.by_ref().take(max as usize).map(shown_part).collect();
    Ok(aws::GetObjectAttributesParts {
        part_number_marker: Some(marker),
        next_part_number_marker: Some(shown.last().and_then(|it| it.part_number).unwrap_or(0)),
        max_parts: Some(max),
        is_truncated: Some(max > 0 && rest.next().is_some()),
        parts: Some(shown),
        ..counted
    })
}

fn shown_part(part: &PartEntry) -> aws::ObjectPart {
    let mut shown = aws::ObjectPart {
        part_number: Some(i32::from(part.number)),
        size: Some(part.size as i64),
        ..Default::default()
    };
    if let Some(checksum) = &part.checksum {
        show_checksum!(shown, checksum.algorithm.as_str(), checksum.text());
    }
    shown
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::s3::testing::{bucket, put};
    use crate::testing::World;

    fn ask(attributes: &[&str]) -> aws::GetObjectAttributesRequest {
        aws::GetObjectAttributesRequest {
            bucket: "ledger".into(),
            key: "a".into(),
            object_attributes: attributes.iter().map(|it| (*it).into()).collect(),
            ..Default::default()
        }
    }

    #[test]
    fn only_what_is_asked_for_is_told() {
        let mut world = World::new();
        bucket(&mut world, "ledger");
        let etag = put(&mut world, "ledger", "a", b"v1").e_tag.unwrap();
        let output = world.call::<GetObjectAttributes>(ask(&["ObjectSize", " ETag"])).unwrap();
        assert_eq!(
            (output.object_size, output.e_tag.as_deref()),
            (Some(2), Some(etag.trim_matches('"')))
        );
        assert_eq!((output.checksum, output.storage_class), (None, None));
        let output = world.call::<GetObjectAttributes>(ask(&ATTRIBUTES)).unwrap();
        assert_eq!(output.storage_class.as_deref(), Some("STANDARD"));
        assert_eq!(output.object_parts, None);
        let checksum = output.checksum.unwrap();
        assert_eq!(checksum.checksum_type.as_deref(), Some("FULL_OBJECT"));
        assert!(checksum.checksum_crc64_nvme.is_some());
    }

    #[test]
    fn attributes_that_do_not_exist_are_refused() {
        let mut world = World::new();
        bucket(&mut world, "ledger");
        put(&mut world, "ledger", "a", b"v1");
        let refusal = world.call::<GetObjectAttributes>(ask(&["Size"])).unwrap_err();
        assert_eq!(refusal.message, "Invalid attribute name specified.");
        let refusal = world.call::<GetObjectAttributes>(ask(&[""])).unwrap_err();
        assert_eq!(refusal.code, "InvalidRequest");
    }
}
