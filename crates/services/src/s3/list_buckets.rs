//! `ListBuckets`: the caller's buckets, by name.
//!
//! # Invariants
//!
//! * A bucket's region is shown only when the request has a parameter, as AWS does.
//! * One page is one scan over the caller's own buckets.

use std::ops::ControlFlow;

use identity::Account;
use store::{Beginning, Key, KeyReader, Range};
use wire::{Time, s3 as aws};

use super::condition_keys::Keys;
use super::create_bucket::is_region;
use super::lookup::bucket_arn;
use super::rows::OWNED_BUCKETS;
use super::tokens;
use crate::prelude::*;

const PAGE_MAX: i32 = 10_000;

pub(crate) struct ListBuckets;

impl Operation for ListBuckets {
    type Shape = aws::ListBuckets;
    const AUDIT: Audit = Audit::management(Read);

    fn access(_: &Context, _: &Tx, _: &Input<Self>) -> Outcome<Access> {
        Ok(Keys::new().on(Access::to("s3:ListAllMyBuckets", "*")))
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let max = page_size(&input)?;
        check_region(&input)?;
        let (buckets, more) = page(tx, &cx.caller.account, &input, max)?;
        let last = buckets.last().and_then(|it| it.name.as_deref());
        Ok(aws::ListBucketsOutput {
            owner: Some(aws::Owner {
                id: Some(Account::canonical_id(&cx.caller.account)),
                display_name: None,
            }),
            continuation_token: last.filter(|_| more).map(tokens::encode),
            buckets: Some(buckets),
            prefix: input.prefix,
        })
    }
}

fn page_size(input: &aws::ListBucketsRequest) -> Result<usize, Refusal> {
    match input.max_buckets.unwrap_or(PAGE_MAX) {
        max @ 1..=PAGE_MAX => Ok(max as usize),
        max => {
            let message = "Argument max-buckets must be an integer between 1 and 10000";
            Err(Refusal::invalid_argument(message, "max-buckets", max.to_string()))
        }
    }
}

fn check_region(input: &aws::ListBucketsRequest) -> Result<(), Refusal> {
    match &input.bucket_region {
        Some(region) if !is_region(region) => {
            let message = format!("Argument value {region} is not a valid AWS Region");
            Err(aws::invalid_argument(message).with("ArgumentName", "bucket-region"))
        }
        _ => Ok(()),
    }
}

/// At most `max` buckets, and whether there are more.
fn page(
    tx: &Tx,
    owner: &str,
    input: &aws::ListBucketsRequest,
    max: usize,
) -> Outcome<(Vec<aws::Bucket>, bool)> {
    let prefix = input.prefix.as_deref().unwrap_or_default();
    let after = match input.continuation_token.as_deref() {
        None | Some("") => None,
        Some(token) => Some(tokens::decode(token)?),
    };
    let range = match after.filter(|it| it.as_str() >= prefix) {
        Some(last) => Range::after(bytes(&last)),
        None => Range::at(bytes(&Beginning(prefix))),
    };
    let shows_region = *input != aws::ListBucketsRequest::default();
    let (mut buckets, mut more, mut broken) = (Vec::new(), false, None);
    tx.visit_unchecked(OWNED_BUCKETS, (owner,), range, &mut |key, row| {
        let name = match KeyReader(key).text() {
            Ok(name) if name.starts_with(prefix) => name,
            Ok(_) => return ControlFlow::Break(()),
            Err(failure) => {
                broken = Some(failure);
                return ControlFlow::Break(());
            }
        };
        if input.bucket_region.as_ref().is_some_and(|it| *it != row.region) {
            return ControlFlow::Continue(());
        }
        if buckets.len() == max {
            more = true;
            return ControlFlow::Break(());
        }
        buckets.push(aws::Bucket {
            bucket_arn: Some(bucket_arn(&name)),
            name: Some(name),
            creation_date: Some(Time(row.created_at)),
            bucket_region: shows_region.then_some(row.region),
        });
        ControlFlow::Continue(())
    })?;
    match broken {
        Some(failure) => Err(failure.into()),
        None => Ok((buckets, more)),
    }
}

fn bytes(key: &dyn Key) -> Vec<u8> {
    let mut bytes = Vec::new();
    key.write(&mut bytes);
    bytes
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::s3::testing::bucket;
    use crate::testing::World;

    fn list(world: &mut World, input: aws::ListBucketsRequest) -> (String, Option<String>) {
        let output = world.call::<ListBuckets>(input).unwrap();
        let show = |it: aws::Bucket| {
            format!(
                "{}{}",
                it.name.unwrap(),
                it.bucket_region.map_or("".into(), |r| format!("@{r}"))
            )
        };
        let names: Vec<_> = output.buckets.unwrap().into_iter().map(show).collect();
        (names.join(" "), output.continuation_token)
    }

    #[test]
    fn buckets_come_by_name_and_in_pages() {
        let mut world = World::new();
        for name in ["bbb", "aaa", "bab", "ccc"] {
            bucket(&mut world, name);
        }
        assert_eq!(list(&mut world, Default::default()), ("aaa bab bbb ccc".into(), None));
        let page = |token| aws::ListBucketsRequest {
            max_buckets: Some(1),
            prefix: Some("b".into()),
            continuation_token: token,
            ..Default::default()
        };
        let (names, token) = list(&mut world, page(None));
        assert_eq!(names, "bab@us-east-1");
        assert!(token.is_some());
        assert_eq!(list(&mut world, page(token)), ("bbb@us-east-1".into(), None));
        let nobody = world.stranger();
        assert_eq!(list(nobody, Default::default()), (String::new(), None));
    }

    #[test]
    fn arguments_that_make_no_sense_are_refused() {
        let mut world = World::new();
        let mut code = |input| world.call::<ListBuckets>(input).unwrap_err().message;
        let max = |max| aws::ListBucketsRequest { max_buckets: Some(max), ..Default::default() };
        let message = "Argument max-buckets must be an integer between 1 and 10000";
        assert_eq!(code(max(0)), message);
        assert_eq!(code(max(10_001)), message);
        let region = Some("eu-east-1".into());
        assert_eq!(
            code(aws::ListBucketsRequest { bucket_region: region, ..Default::default() }),
            "Argument value eu-east-1 is not a valid AWS Region"
        );
        let token = Some("guess".into());
        assert_eq!(
            code(aws::ListBucketsRequest { continuation_token: token, ..Default::default() }),
            "The continuation token provided is incorrect"
        );
    }
}
