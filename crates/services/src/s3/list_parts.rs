//! `ListParts`: the parts that an upload has so far, by number.
//!
//! # Invariants
//!
//! * A page holds at most a thousand parts, and names the last of them whether or not more follow.
//! * S3's own choice of checksum is not shown: the client did not ask for it.

use identity::ANONYMOUS;
use wire::{Time, s3 as aws};

use super::access::{object_access, object_resources};
use super::acl::{canonical_id, owner_of, owner_shown};
use super::checksums::show_checksum;
use super::format::quoted;
use super::lifecycle::abortion;
use super::lookup::bucket;
use super::refuse::invalid_argument;
use super::rows::{Part, Upload};
use super::uploads::{PART_NUMBER_MAX, find_upload, granted_to_initiator, parts};
use crate::prelude::*;

const PAGE_MAX: i32 = 1000;

pub(crate) struct ListParts;

impl Operation for ListParts {
    type Shape = aws::ListParts;
    const AUDIT: Audit = Audit::data(Read);

    fn access(cx: &Context, tx: &Tx, input: &Input<Self>) -> Outcome<Access> {
        let object = (input.bucket.as_str(), input.key.as_str());
        let actions = ["s3:ListMultipartUploadParts"];
        let access = object_access(cx, tx, &actions, object, &input.expected_bucket_owner)?;
        granted_to_initiator(cx, tx, access, (object.0, object.1, &input.upload_id))
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let upload = find_upload(tx, &input.bucket, &input.key, &input.upload_id)?;
        let max = page_size(input.max_parts, "max-parts")?;
        let marker = input.part_number_marker.unwrap_or(0).clamp(0, i32::from(PART_NUMBER_MAX));
        let from = (marker as u16, max as usize + 1);
        let mut parts = parts(tx, &input.bucket, &input.key, &upload, from)?;
        let is_truncated = max > 0 && parts.len() > max as usize;
        parts.truncate(max as usize);
        let last = parts.last().map_or(0, |(number, _)| i32::from(*number));
        let bucket = bucket(cx, tx, &input.bucket, &input.expected_bucket_owner)?;
        let (abort_date, abort_rule_id) = abortion(tx, &bucket, &input.key, upload.initiated_at)?;
        Ok(aws::ListPartsOutput {
            upload_id: Some(input.upload_id),
            abort_date,
            abort_rule_id,
            initiator: Some(upload.initiator()),
            owner: Some(owner_shown(owner_of(&bucket, &upload.owner))),
            storage_class: Some("STANDARD".into()),
            part_number_marker: Some(marker),
            next_part_number_marker: Some(last),
            max_parts: Some(max),
            is_truncated: Some(is_truncated),
            checksum_algorithm: upload.shown_algorithm(),
            checksum_type: upload.shown_type(),
            parts: Some(parts.into_iter().map(|it| shown(&upload, it)).collect()),
            bucket: Some(input.bucket),
            key: Some(input.key),
            ..Default::default()
        })
    }

    fn resources(_: &Context, tx: &Tx, input: &Input<Self>) -> Result<Vec<Resource>, Failure> {
        object_resources(tx, &input.bucket, &input.key)
    }
}

/// How many things a page of a listing may hold: a thousand, unless fewer are asked for.
pub(super) fn page_size(asked: Option<i32>, name: &str) -> Result<i32, Refusal> {
    match asked {
        None => Ok(PAGE_MAX),
        Some(asked) if asked >= 0 => Ok(asked.min(PAGE_MAX)),
        Some(asked) => {
            let message = format!("Argument {name} must be an integer between 0 and 2147483647");
            Err(invalid_argument(&message, name, &asked.to_string()))
        }
    }
}

impl Upload {
    /// Who began the upload: an account's root user goes by the account's canonical id, as does
    /// whoever signed nothing.
    pub(super) fn initiator(&self) -> aws::Initiator {
        let arn = self.initiator.as_str();
        let account = match arn.strip_suffix(":root") {
            Some(rest) => rest.rsplit(':').next(),
            None => (arn == ANONYMOUS).then_some(ANONYMOUS),
        };
        let id = account.map_or_else(|| arn.to_string(), canonical_id);
        let name = arn.rsplit([':', '/']).next();
        aws::Initiator { id: Some(id), display_name: name.map(Into::into) }
    }
}

fn shown(upload: &Upload, (number, part): (u16, Part)) -> aws::Part {
    let mut shown = aws::Part {
        part_number: Some(i32::from(number)),
        last_modified: Some(Time(part.modified_at)),
        e_tag: Some(quoted(&hex::encode(part.md5))),
        size: Some(part.size as i64),
        ..Default::default()
    };
    if let Some(checksum) = part.checksum.filter(|_| upload.checksum_named) {
        show_checksum!(shown, checksum.algorithm.as_str(), checksum.text());
    }
    shown
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::s3::testing::{bucket, create_upload, upload_part};
    use crate::testing::World;

    #[test]
    fn parts_come_in_the_order_of_their_numbers_page_by_page() {
        let mut world = World::new();
        bucket(&mut world, "ledger");
        let upload_id = create_upload(&mut world, "ledger", "a");
        for number in [300, 2, 1, 2] {
            upload_part(&mut world, ("ledger", "a"), &upload_id, number, b"part");
        }
        let mut list = |max_parts: i32, marker: i32| {
            let input = aws::ListPartsRequest {
                bucket: "ledger".into(),
                key: "a".into(),
                upload_id: upload_id.clone(),
                max_parts: Some(max_parts),
                part_number_marker: Some(marker),
                ..Default::default()
            };
            let output = world.call::<ListParts>(input).unwrap();
            let numbers = output.parts.unwrap().into_iter().map(|it| it.part_number.unwrap());
            (numbers.collect::<Vec<_>>(), output.is_truncated, output.next_part_number_marker)
        };
        assert_eq!(list(2, 0), (vec![1, 2], Some(true), Some(2)));
        assert_eq!(list(2, 2), (vec![300], Some(false), Some(300)));
        assert_eq!(list(2, 300), (vec![], Some(false), Some(0)));
        assert_eq!(list(5000, -7), (vec![1, 2, 300], Some(false), Some(300)));
        assert_eq!(list(0, 0), (vec![], Some(false), Some(0)));
    }

    #[test]
    fn an_upload_is_listed_under_its_own_key_alone() {
        let mut world = World::new();
        bucket(&mut world, "ledger");
        let upload_id = create_upload(&mut world, "ledger", "a");
        let (bucket, key) = ("ledger".into(), "b".into());
        let input = aws::ListPartsRequest { bucket, key, upload_id, ..Default::default() };
        assert_eq!(world.call::<ListParts>(input).unwrap_err().code, "NoSuchUpload");
    }
}
