//! `GetBucketLifecycleConfiguration`: the rules of a bucket's lifecycle, as they were put.
//!
//! The older `GetBucketLifecycle` has the same address, so its requests come here.
//!
//! # Invariants
//!
//! * A bucket without a lifecycle has no configuration, and asking for it is refused.

use wire::s3 as aws;

use super::access::{bucket_access, bucket_resources};
use super::lifecycle::{self, LIFECYCLES};
use super::lookup::bucket;
use crate::prelude::*;

pub(crate) struct GetBucketLifecycleConfiguration;

impl Operation for GetBucketLifecycleConfiguration {
    type Shape = aws::GetBucketLifecycleConfiguration;
    const AUDIT: Audit = Audit::management(Read).named("GetBucketLifecycle");

    fn access(cx: &Context, tx: &Tx, input: &Input<Self>) -> Outcome<Access> {
        let owner = &input.expected_bucket_owner;
        bucket_access(cx, tx, "s3:GetLifecycleConfiguration", &input.bucket, owner)
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let bucket = bucket(cx, tx, &input.bucket, &input.expected_bucket_owner)?;
        let found = tx.get(LIFECYCLES, bucket.name.as_str())?;
        let found = found.ok_or_else(|| no_lifecycle(&bucket.name))?;
        let small_objects = found.small_objects.name();
        Ok(aws::GetBucketLifecycleConfigurationOutput {
            rules: Some(lifecycle::to_body(found.rules)),
            transition_default_minimum_object_size: Some(small_objects.into()),
        })
    }

    fn resources(_: &Context, tx: &Tx, input: &Input<Self>) -> Result<Vec<Resource>, Failure> {
        bucket_resources(tx, &input.bucket)
    }
}

fn no_lifecycle(bucket: &str) -> Refusal {
    aws::no_such_lifecycle_configuration("The lifecycle configuration does not exist")
        .with("BucketName", bucket)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::s3::put_bucket_lifecycle_configuration::PutBucketLifecycleConfiguration;
    use crate::s3::testing::{bucket, code};
    use crate::testing::World;

    fn get() -> aws::GetBucketLifecycleConfigurationRequest {
        let bucket = "ledger".into();
        aws::GetBucketLifecycleConfigurationRequest { bucket, ..Default::default() }
    }

    #[test]
    fn every_form_of_a_rule_comes_back_as_it_was_put() {
        let tag = |key: &str| aws::Tag { key: key.into(), value: "v".into() };
        let filters = [
            aws::LifecycleRuleFilter::default(),
            aws::LifecycleRuleFilter { prefix: Some("".into()), ..Default::default() },
            aws::LifecycleRuleFilter { tag: Some(tag("a")), ..Default::default() },
            aws::LifecycleRuleFilter { object_size_less_than: Some(9), ..Default::default() },
            aws::LifecycleRuleFilter {
                and: Some(aws::LifecycleRuleAndOperator {
                    prefix: Some("p".into()),
                    tags: Some(vec![tag("b"), tag("a")]),
                    object_size_greater_than: Some(1),
                    object_size_less_than: Some(9),
                }),
                ..Default::default()
            },
        ];
        let days = Some(3);
        let newer_noncurrent_versions = Some(2);
        let actions = [
            aws::LifecycleRule {
                expiration: Some(aws::LifecycleExpiration { days, ..Default::default() }),
                ..Default::default()
            },
            aws::LifecycleRule {
                expiration: Some(aws::LifecycleExpiration {
                    date: Some(wire::Time(1_767_225_600_000)),
                    ..Default::default()
                }),
                ..Default::default()
            },
            aws::LifecycleRule {
                noncurrent_version_expiration: Some(aws::NoncurrentVersionExpiration {
                    noncurrent_days: days,
                    newer_noncurrent_versions,
                }),
                ..Default::default()
            },
        ];
        let mut rules = Vec::new();
        for filter in filters {
            for action in actions.clone() {
                let (id, filter) = (Some(rules.len().to_string()), Some(filter.clone()));
                let status = if rules.len() % 2 == 0 { "Enabled" } else { "Disabled" }.into();
                rules.push(aws::LifecycleRule { id, filter, status, ..action });
            }
        }
        let mut world = World::new();
        bucket(&mut world, "ledger");
        let input = aws::PutBucketLifecycleConfigurationRequest {
            bucket: "ledger".into(),
            lifecycle_configuration: Some(aws::BucketLifecycleConfiguration {
                rules: rules.clone(),
            }),
            ..Default::default()
        };
        world.call::<PutBucketLifecycleConfiguration>(input).unwrap();
        let output = world.call::<GetBucketLifecycleConfiguration>(get()).unwrap();
        assert_eq!(output.rules, Some(rules));
    }

    #[test]
    fn a_bucket_without_a_lifecycle_says_so_to_who_may_ask() {
        let mut world = World::new();
        bucket(&mut world, "ledger");
        let answer = world.call::<GetBucketLifecycleConfiguration>(get());
        assert_eq!(code(answer), "NoSuchLifecycleConfiguration");
        let alice = world.user("alice", &["s3:GetLifecycleConfiguration"]);
        assert_eq!(
            code(alice.call::<GetBucketLifecycleConfiguration>(get())),
            "NoSuchLifecycleConfiguration"
        );
        let bob = world.user("bob", &["s3:GetBucketLifecycleConfiguration"]);
        assert_eq!(code(bob.call::<GetBucketLifecycleConfiguration>(get())), "AccessDenied");
    }
}
