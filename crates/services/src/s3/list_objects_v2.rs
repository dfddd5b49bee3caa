//! `ListObjectsV2`: the keys of a bucket, page by page.
//!
//! A continuation token beats `start-after`, which is then not echoed. The owner is shown on request.
//!
//! # Invariants
//!
//! * Objects hidden by a delete marker, and noncurrent versions, are not shown; nor are they read.
//! * The audit log knows only one `ListObjects`, as AWS's does.

use wire::s3 as aws;

use super::access::{bucket_access, objects_resources};
use super::condition_keys::listing_keys;
use super::feed::CurrentFeed;
use super::listed::{Owners, Spelling, object, page_size};
use super::listing::{Last, Query};
use super::lookup::bucket;
use super::tokens;
use crate::prelude::*;

pub(crate) struct ListObjectsV2;

impl Operation for ListObjectsV2 {
    type Shape = aws::ListObjectsV2;
    const AUDIT: Audit = Audit::data(Read).named("ListObjects");

    fn access(cx: &Context, tx: &Tx, input: &Input<Self>) -> Outcome<Access> {
        let owner = &input.expected_bucket_owner;
        let access = bucket_access(cx, tx, "s3:ListBucket", &input.bucket, owner)?;
        Ok(listing_keys!(input).on(access))
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let spelling = Spelling::parse(&input.encoding_type)?;
        let max = page_size(input.max_keys)?;
        let bucket = bucket(cx, tx, &input.bucket, &input.expected_bucket_owner)?;
        let resumed = input.continuation_token.as_deref().map(tokens::decode).transpose()?;
        let start_after = input.start_after.filter(|it| resumed.is_none() && !it.is_empty());
        let query = Query {
            prefix: input.prefix.unwrap_or_default(),
            delimiter: input.delimiter.unwrap_or_default(),
            marker: resumed.or(start_after.clone()),
            max: max as usize,
        };
        let page = query.page(&mut CurrentFeed::new(tx, &bucket.name, &query))?;
        let owners = (input.fetch_owner == Some(true)).then(|| Owners::of(&bucket));
        let shown = |(key, row)| object(spelling, key, row, owners.as_ref());
        Ok(aws::ListObjectsV2Output {
            key_count: Some(page.count() as i32),
            is_truncated: Some(page.next.is_some()),
            next_continuation_token: page.next.map(|it| tokens::encode(&Last::into_text(it))),
            contents: Some(page.rows.into_iter().map(shown).collect()),
            common_prefixes: spelling.prefixes(page.prefixes),
            delimiter: (!query.delimiter.is_empty()).then(|| spelling.spell(query.delimiter)),
            prefix: Some(spelling.spell(query.prefix)),
            start_after: spelling.spell_optional(start_after),
            continuation_token: input.continuation_token,
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

    fn keys(output: &aws::ListObjectsV2Output) -> Vec<&str> {
        output.contents.iter().flatten().filter_map(|it| it.key.as_deref()).collect()
    }

    fn list() -> aws::ListObjectsV2Request {
        aws::ListObjectsV2Request { bucket: "ledger".into(), ..Default::default() }
    }

    #[test]
    fn pages_follow_each_other_by_token() {
        let mut world = World::new();
        bucket(&mut world, "ledger");
        let mut all: Vec<String> = (0..40).map(|it| format!("{it}\0é")).collect();
        all.push("\u{10ffff}".into());
        for key in &all {
            put(&mut world, "ledger", key, b"1");
        }
        all.sort();
        let (mut found, mut token) = (Vec::new(), None);
        loop {
            let input = aws::ListObjectsV2Request {
                max_keys: Some(7),
                continuation_token: token.clone(),
                start_after: Some("zzz".to_string()).filter(|_| token.is_some()),
                ..list()
            };
            let page = world.call::<ListObjectsV2>(input).unwrap();
            assert_eq!((&page.continuation_token, &page.start_after), (&token, &None));
            assert_eq!(page.key_count, Some(keys(&page).len() as i32));
            found.extend(keys(&page).into_iter().map(String::from));
            token = page.next_continuation_token.clone();
            if token.is_none() {
                break;
            }
        }
        assert_eq!(found, all);
    }

    #[test]
    fn odd_arguments_are_refused_or_give_an_empty_page() {
        let mut world = World::new();
        bucket(&mut world, "ledger");
        put(&mut world, "ledger", "page", b"1");
        let none = aws::ListObjectsV2Request { max_keys: Some(0), ..list() };
        let page = world.call::<ListObjectsV2>(none).unwrap();
        assert_eq!((keys(&page), page.is_truncated), (vec![], Some(false)));
        for input in [
            aws::ListObjectsV2Request { max_keys: Some(-1), ..list() },
            aws::ListObjectsV2Request { continuation_token: Some(String::new()), ..list() },
            aws::ListObjectsV2Request { encoding_type: Some("xml".into()), ..list() },
        ] {
            let refusal = world.call::<ListObjectsV2>(input).unwrap_err();
            assert_eq!(refusal.code, "InvalidArgument");
        }
        let owned = aws::ListObjectsV2Request { fetch_owner: Some(true), ..list() };
        let page = world.call::<ListObjectsV2>(owned).unwrap();
        assert!(page.contents.unwrap()[0].owner.is_some());
    }
}
