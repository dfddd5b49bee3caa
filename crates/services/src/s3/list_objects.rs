//! `ListObjects`: the keys of a bucket, page by page, as it was first made.
//!
//! `NextMarker` is told only where a client could not tell it from the page: with a delimiter.
//!
//! # Invariants
//!
//! * Objects hidden by a delete marker, and noncurrent versions, are not shown; nor are they read.
//! * The owner is always shown.

use wire::s3 as aws;

use super::access::{bucket_access, objects_resources};
use super::condition_keys::listing_keys;
use super::feed::CurrentFeed;
use super::listed::{Owners, Spelling, object, page_size};
use super::listing::{Last, Query};
use super::lookup::bucket;
use crate::prelude::*;

pub(crate) struct ListObjects;

impl Operation for ListObjects {
    type Shape = aws::ListObjects;
    const AUDIT: Audit = Audit::data(Read);

    fn access(cx: &Context, tx: &Tx, input: &Input<Self>) -> Outcome<Access> {
        let owner = &input.expected_bucket_owner;
        let access = bucket_access(cx, tx, "s3:ListBucket", &input.bucket, owner)?;
        Ok(listing_keys!(input).on(access))
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let spelling = Spelling::parse(&input.encoding_type)?;
        let max = page_size(input.max_keys)?;
        let bucket = bucket(cx, tx, &input.bucket, &input.expected_bucket_owner)?;
        let query = Query {
            prefix: input.prefix.unwrap_or_default(),
            delimiter: input.delimiter.unwrap_or_default(),
            marker: input.marker.filter(|it| !it.is_empty()),
            max: max as usize,
        };
        let page = query.page(&mut CurrentFeed::new(tx, &bucket.name, &query))?;
        let delimited = !query.delimiter.is_empty();
        let owners = Owners::of(&bucket);
        let shown = |(key, row)| object(spelling, key, row, Some(&owners));
        Ok(aws::ListObjectsOutput {
            is_truncated: Some(page.next.is_some()),
            next_marker: spelling
                .spell_optional(page.next.map(Last::into_text).filter(|_| delimited)),
            contents: Some(page.rows.into_iter().map(shown).collect()),
            common_prefixes: spelling.prefixes(page.prefixes),
            prefix: Some(spelling.spell(query.prefix)),
            marker: Some(spelling.spell(query.marker.unwrap_or_default())),
            delimiter: delimited.then(|| spelling.spell(query.delimiter)),
            max_keys: Some(max),
            name: Some(bucket.name.clone()),
            encoding_type: input.encoding_type,
            request_charged: None,
        })
    }

    fn resources(_: &Context, tx: &Tx, input: &Input<Self>) -> Result<Vec<Resource>, Failure> {
        objects_resources(tx, &input.bucket)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::s3::testing::{bucket, put};
    use crate::testing::World;

    #[test]
    fn the_next_marker_is_told_only_with_a_delimiter() {
        let mut world = World::new();
        bucket(&mut world, "ledger");
        for key in ["a", "b/1", "b/2", "c d"] {
            put(&mut world, "ledger", key, b"1");
        }
        let list = |marker: &str, delimiter: &str| aws::ListObjectsRequest {
            bucket: "ledger".into(),
            marker: Some(marker.into()),
            delimiter: Some(delimiter.into()),
            encoding_type: Some("url".into()),
            max_keys: Some(2),
            ..Default::default()
        };
        let plain = world.call::<ListObjects>(list("", "")).unwrap();
        assert_eq!((plain.is_truncated, plain.next_marker), (Some(true), None));
        assert_eq!((plain.prefix.as_deref(), plain.delimiter), (Some(""), None));
        let page = world.call::<ListObjects>(list("", "/")).unwrap();
        assert_eq!(page.next_marker.as_deref(), Some("b/"));
        let page = world.call::<ListObjects>(list("b/", "/")).unwrap();
        let only = &page.contents.unwrap()[0];
        assert_eq!(only.key.as_deref(), Some("c+d"));
        assert!(only.owner.is_some());
        assert_eq!(page.is_truncated, Some(false));
    }
}
