//! `ListObjectVersions`: every version and delete marker of a bucket, page by page.
//!
//! Keys ascend, and of each key the newest version comes first. `key-marker` alone goes on behind all
//! versions of that key, with `version-id-marker` behind that version.
//!
//! # Invariants
//!
//! * The first version of each key, and no other, is the latest.
//! * A page that ends in a common prefix goes on behind all of it, and names no version.

use wire::{Time, s3 as aws};

use super::access::{bucket_access, objects_resources};
use super::condition_keys::listing_keys;
use super::feed::VersionsFeed;
use super::format::quoted;
use super::listed::{Owners, STORAGE_CLASS, Spelling, checksum, page_size};
use super::listing::{Last, Page, Query};
use super::lookup::{VersionId, bucket, find};
use super::refuse::invalid_argument;
use super::rows::{Bucket, Listed};
use crate::prelude::*;

pub(crate) struct ListObjectVersions;

impl Operation for ListObjectVersions {
    type Shape = aws::ListObjectVersions;
    const AUDIT: Audit = Audit::data(Read);

    fn access(cx: &Context, tx: &Tx, input: &Input<Self>) -> Outcome<Access> {
        let owner = &input.expected_bucket_owner;
        let access = bucket_access(cx, tx, "s3:ListBucketVersions", &input.bucket, owner)?;
        Ok(listing_keys!(input).on(access))
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let spelling = Spelling::parse(&input.encoding_type)?;
        let max = page_size(input.max_keys)?;
        let marker = check_markers(&input)?;
        let bucket = bucket(cx, tx, &input.bucket, &input.expected_bucket_owner)?;
        let query = Query {
            prefix: input.prefix.unwrap_or_default(),
            delimiter: input.delimiter.unwrap_or_default(),
            marker: input.key_marker.clone().filter(|it| !it.is_empty()),
            max: max as usize,
        };
        let page = page(tx, &bucket, &query, marker)?;
        let mut output = aws::ListObjectVersionsOutput {
            is_truncated: Some(page.next.is_some()),
            common_prefixes: spelling.prefixes(page.prefixes),
            delimiter: (!query.delimiter.is_empty()).then(|| spelling.spell(query.delimiter)),
            prefix: Some(spelling.spell(query.prefix)),
            key_marker: Some(spelling.spell(input.key_marker.unwrap_or_default())),
            version_id_marker: Some(input.version_id_marker.unwrap_or_default()),
            max_keys: Some(max),
            name: Some(bucket.name.clone()),
            encoding_type: input.encoding_type,
            ..Default::default()
        };
        if let Some(Last::Key(_)) = page.next {
            output.next_version_id_marker = page.rows.last().map(|(_, (row, _))| row.public_id());
        }
        output.next_key_marker = spelling.spell_optional(page.next.map(Last::into_text));
        show_rows(&mut output, spelling, &Owners::of(&bucket), page.rows);
        Ok(output)
    }

    fn resources(_: &Context, tx: &Tx, input: &Input<Self>) -> Result<Vec<Resource>, Failure> {
        objects_resources(tx, &input.bucket)
    }
}

/// The version to go on behind, if one is named.
fn check_markers(input: &aws::ListObjectVersionsRequest) -> Result<Option<VersionId>, Refusal> {
    let Some(text) = input.version_id_marker.as_deref().filter(|it| !it.is_empty()) else {
        return Ok(None);
    };
    if input.key_marker.as_deref().unwrap_or_default().is_empty() {
        let message = "A version-id marker cannot be specified without a key marker.";
        return Err(invalid_argument(message, "version-id-marker", text));
    }
    VersionId::parse(text).map(Some)
}

fn page(
    tx: &Tx,
    bucket: &Bucket,
    query: &Query,
    marker: Option<VersionId>,
) -> Outcome<Page<(Listed, bool)>> {
    let mut feed = VersionsFeed::new(tx, &bucket.name, query);
    let (Some(key), Some(id)) = (&query.marker, marker) else { return query.page(&mut feed) };
    let order = match id {
        VersionId::Minted(order, _) => Some(order),
        VersionId::Null => find(tx, &bucket.name, key, id)?.map(|it| it.order),
    };
    match order {
        Some(order) if query.max > 0 && query.shows_key(key) => {
            feed.seek_behind(key, order)?;
            query.page_from_here(&mut feed)
        }
        _ => query.page(&mut feed),
    }
}

fn show_rows(
    output: &mut aws::ListObjectVersionsOutput,
    spelling: Spelling,
    owners: &Owners,
    rows: Vec<(String, (Listed, bool))>,
) {
    let (mut versions, mut markers) = (Vec::new(), Vec::new());
    for (key, (row, latest)) in rows {
        match row.marker {
            true => markers.push(aws::DeleteMarkerEntry {
                key: Some(spelling.spell(key)),
                version_id: Some(row.public_id()),
                is_latest: Some(latest),
                last_modified: Some(Time(row.modified_at)),
                owner: Some(owners.owner(&row)),
            }),
            false => versions.push(version(spelling, owners.owner(&row), key, row, latest)),
        }
    }
    output.versions = Some(versions);
    output.delete_markers = Some(markers);
}

fn version(
    spelling: Spelling,
    owner: aws::Owner,
    key: String,
    row: Listed,
    latest: bool,
) -> aws::ObjectVersion {
    let (checksum_algorithm, checksum_type) = checksum(&row);
    aws::ObjectVersion {
        key: Some(spelling.spell(key)),
        version_id: Some(row.public_id()),
        is_latest: Some(latest),
        last_modified: Some(Time(row.modified_at)),
        e_tag: Some(quoted(&row.etag)),
        checksum_algorithm,
        checksum_type,
        size: Some(row.size as i64),
        owner: Some(owner),
        storage_class: Some(STORAGE_CLASS.into()),
        restore_status: None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::s3::delete_object::DeleteObject;
    use crate::s3::testing::{bucket, put, versioned};
    use crate::testing::World;

    fn list(max: i32) -> aws::ListObjectVersionsRequest {
        aws::ListObjectVersionsRequest {
            bucket: "ledger".into(),
            max_keys: Some(max),
            ..Default::default()
        }
    }

    fn delete(world: &mut World, key: &str, version_id: Option<String>) {
        let (bucket, key) = ("ledger".into(), key.into());
        let input = aws::DeleteObjectRequest { bucket, key, version_id, ..Default::default() };
        world.call::<DeleteObject>(input).unwrap();
    }

    /// Key, id, and whether it is the latest, of versions and markers alike.
    fn shown(page: &aws::ListObjectVersionsOutput) -> Vec<(String, String, bool)> {
        let versions = page.versions.iter().flatten();
        let markers = page.delete_markers.iter().flatten();
        let versions = versions.map(|it| (it.key.clone(), it.version_id.clone(), it.is_latest));
        let markers = markers.map(|it| (it.key.clone(), it.version_id.clone(), it.is_latest));
        let mut all: Vec<_> = versions
            .chain(markers)
            .map(|(key, id, latest)| (key.unwrap(), id.unwrap(), latest.unwrap()))
            .collect();
        all.sort();
        all
    }

    #[test]
    fn a_bucket_without_versions_has_null_versions() {
        let mut world = World::new();
        bucket(&mut world, "ledger");
        put(&mut world, "ledger", "page", b"1");
        let page = world.call::<ListObjectVersions>(list(9)).unwrap();
        assert_eq!(shown(&page), [("page".into(), "null".into(), true)]);
        assert_eq!((page.key_marker.as_deref(), page.next_key_marker), (Some(""), None));
    }

    #[test]
    fn pages_follow_each_other_by_version_even_if_what_they_showed_is_erased() {
        for erasing in [false, true] {
            let mut world = World::new();
            versioned(&mut world, "ledger");
            for at in 0..5 {
                put(&mut world, "ledger", "a", &[at]);
                put(&mut world, "ledger", "b", &[at]);
            }
            delete(&mut world, "a", None);
            let all = shown(&world.call::<ListObjectVersions>(list(99)).unwrap());
            let latest = all.iter().filter(|it| it.2).map(|it| it.0.as_str());
            assert_eq!(latest.collect::<Vec<_>>(), ["a", "b"]);
            let (mut found, mut input) = (Vec::new(), list(2));
            loop {
                let page = world.call::<ListObjectVersions>(input).unwrap();
                for (key, id, latest) in shown(&page) {
                    if erasing {
                        delete(&mut world, &key, Some(id.clone()));
                    }
                    found.push((key, id, latest));
                }
                let Some(key) = page.next_key_marker else { break };
                input = aws::ListObjectVersionsRequest {
                    key_marker: Some(key),
                    version_id_marker: page.next_version_id_marker,
                    ..list(2)
                };
            }
            let named = |it: &[(String, String, bool)]| {
                it.iter().map(|it| (it.0.clone(), it.1.clone())).collect::<Vec<_>>()
            };
            found.sort();
            assert_eq!(named(&found), named(&all), "erasing: {erasing}");
        }
    }

    #[test]
    fn markers_must_make_sense() {
        let mut world = World::new();
        versioned(&mut world, "ledger");
        put(&mut world, "ledger", "a", b"1");
        put(&mut world, "ledger", "b/1", b"1");
        let marked = |key: &str, version: &str| aws::ListObjectVersionsRequest {
            key_marker: Some(key.into()),
            version_id_marker: Some(version.into()),
            delimiter: Some("/".into()),
            ..list(1)
        };
        let refusal = world.call::<ListObjectVersions>(marked("", "null")).unwrap_err();
        assert_eq!(refusal.extras[0].1, "version-id-marker");
        world.call::<ListObjectVersions>(marked("a", "guess")).unwrap_err();
        let page = world.call::<ListObjectVersions>(marked("a", "null")).unwrap();
        assert_eq!(page.common_prefixes.unwrap()[0].prefix.as_deref(), Some("b/"));
        let page = world.call::<ListObjectVersions>(marked("b/0", "")).unwrap();
        assert_eq!(page.common_prefixes, None);
    }
}
