//! `ListMultipartUploads`: the uploads in progress of a bucket, page by page.
//!
//! Keys ascend, and of each key the oldest upload comes first. `key-marker` alone goes on behind all
//! uploads of that key, with `upload-id-marker` behind that upload.
//!
//! # Invariants
//!
//! * A page holds at most a thousand uploads and common prefixes.
//! * An upload that was completed or aborted is not shown.

use wire::{Time, s3 as aws};

use super::access::{bucket_access, objects_resources};
use super::acl::{owner_of, owner_shown};
use super::feed::UploadsFeed;
use super::ids::{self, Kind};
use super::list_parts::page_size;
use super::listed::{STORAGE_CLASS, Spelling};
use super::listing::{Last, Page, Query};
use super::lookup::bucket;
use super::refuse::invalid_argument;
use super::rows::{Bucket, Upload};
use crate::prelude::*;

pub(crate) struct ListMultipartUploads;

impl Operation for ListMultipartUploads {
    type Shape = aws::ListMultipartUploads;
    const AUDIT: Audit = Audit::data(Read);

    fn access(cx: &Context, tx: &Tx, input: &Input<Self>) -> Outcome<Access> {
        let owner = &input.expected_bucket_owner;
        bucket_access(cx, tx, "s3:ListBucketMultipartUploads", &input.bucket, owner)
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let spelling = Spelling::parse(&input.encoding_type)?;
        let max = page_size(input.max_uploads, "max-uploads")?;
        let behind = marked_order(&input)?;
        let bucket = bucket(cx, tx, &input.bucket, &input.expected_bucket_owner)?;
        let query = Query {
            prefix: input.prefix.unwrap_or_default(),
            delimiter: input.delimiter.unwrap_or_default(),
            marker: input.key_marker.clone().filter(|it| !it.is_empty()),
            max: max as usize,
        };
        let page = page(tx, &bucket, &query, behind)?;
        let next_upload_id_marker = match &page.next {
            Some(Last::Key(_)) => page.rows.last().map(|(_, upload)| upload.public_id()),
            _ => None,
        };
        let uploads = page.rows.into_iter().map(|it| shown(spelling, &bucket, it)).collect();
        Ok(aws::ListMultipartUploadsOutput {
            is_truncated: Some(page.next.is_some()),
            next_key_marker: spelling.spell_optional(page.next.map(Last::into_text)),
            next_upload_id_marker,
            uploads: Some(uploads),
            common_prefixes: spelling.prefixes(page.prefixes),
            key_marker: Some(spelling.spell(input.key_marker.unwrap_or_default())),
            upload_id_marker: Some(input.upload_id_marker.unwrap_or_default()),
            delimiter: (!query.delimiter.is_empty()).then(|| spelling.spell(query.delimiter)),
            prefix: Some(spelling.spell(query.prefix)),
            max_uploads: Some(max),
            encoding_type: input.encoding_type,
            bucket: Some(bucket.name.clone()),
            ..Default::default()
        })
    }

    fn resources(_: &Context, tx: &Tx, input: &Input<Self>) -> Result<Vec<Resource>, Failure> {
        objects_resources(tx, &input.bucket)
    }
}

/// The order of the upload to go on behind. Without a key the id of an upload means nothing, and
/// is passed over.
fn marked_order(input: &aws::ListMultipartUploadsRequest) -> Result<Option<u64>, Refusal> {
    let key = input.key_marker.as_deref().unwrap_or_default();
    match input.upload_id_marker.as_deref() {
        None | Some("") => Ok(None),
        Some(_) if key.is_empty() => Ok(None),
        Some(id) => match ids::decode(Kind::Upload, id) {
            Some((order, _)) => Ok(Some(order)),
            None => Err(invalid_argument("Invalid uploadId marker", "upload-id-marker", id)),
        },
    }
}

fn page(tx: &Tx, bucket: &Bucket, query: &Query, behind: Option<u64>) -> Outcome<Page<Upload>> {
    let mut feed = UploadsFeed::new(tx, &bucket.name, query);
    match (&query.marker, behind) {
        (Some(key), Some(order)) if query.max > 0 && query.shows_key(key) => {
            feed.seek_behind(key, order);
            query.page_from_here(&mut feed)
        }
        _ => query.page(&mut feed),
    }
}

fn shown(
    spelling: Spelling,
    bucket: &Bucket,
    (key, upload): (String, Upload),
) -> aws::MultipartUpload {
    aws::MultipartUpload {
        key: Some(spelling.spell(key)),
        upload_id: Some(upload.public_id()),
        initiator: Some(upload.initiator()),
        owner: Some(owner_shown(owner_of(bucket, &upload.owner))),
        storage_class: Some(STORAGE_CLASS.into()),
        initiated: Some(Time(upload.initiated_at)),
        checksum_algorithm: upload.shown_algorithm(),
        checksum_type: upload.shown_type(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::s3::testing::{bucket, create_upload};
    use crate::testing::World;

    fn list(
        world: &mut World,
        request: aws::ListMultipartUploadsRequest,
    ) -> (Vec<String>, aws::ListMultipartUploadsOutput) {
        let input = aws::ListMultipartUploadsRequest { bucket: "ledger".into(), ..request };
        let output = world.call::<ListMultipartUploads>(input).unwrap();
        let keys = output.uploads.iter().flatten().map(|it| it.key.clone().unwrap());
        let prefixes = output.common_prefixes.iter().flatten().map(|it| it.prefix.clone().unwrap());
        (keys.chain(prefixes).collect(), output)
    }

    #[test]
    fn uploads_come_by_key_and_then_oldest_first_page_by_page() {
        let mut world = World::new();
        bucket(&mut world, "ledger");
        let created = ["b", "a", "b", "b"].map(|key| create_upload(&mut world, "ledger", key));
        let expected = [&created[1], &created[0], &created[2], &created[3]];
        let mut request =
            aws::ListMultipartUploadsRequest { max_uploads: Some(2), ..Default::default() };
        let mut seen = Vec::new();
        loop {
            let (_, output) = list(&mut world, request.clone());
            seen.extend(output.uploads.unwrap().into_iter().map(|it| it.upload_id.unwrap()));
            if output.is_truncated != Some(true) {
                break;
            }
            request.key_marker = output.next_key_marker;
            request.upload_id_marker = output.next_upload_id_marker;
        }
        assert_eq!(seen.iter().collect::<Vec<_>>(), expected);
    }

    #[test]
    fn prefixes_and_delimiters_work_as_for_objects() {
        let mut world = World::new();
        bucket(&mut world, "ledger");
        for key in ["2026/01/a", "2026/02/b", "2026/c", "top"] {
            create_upload(&mut world, "ledger", key);
        }
        let below = aws::ListMultipartUploadsRequest {
            prefix: Some("2026/".into()),
            delimiter: Some("/".into()),
            ..Default::default()
        };
        assert_eq!(list(&mut world, below).0, ["2026/c", "2026/01/", "2026/02/"]);
        let behind = aws::ListMultipartUploadsRequest {
            key_marker: Some("2026/c".into()),
            ..Default::default()
        };
        assert_eq!(list(&mut world, behind).0, ["top"]);
        let stray = aws::ListMultipartUploadsRequest {
            upload_id_marker: Some("ignored".into()),
            ..Default::default()
        };
        assert_eq!(list(&mut world, stray).0.len(), 4);
    }
}
