//! `PutBucketLifecycleConfiguration`: say what is removed from a bucket as it grows old.
//!
//! The older `PutBucketLifecycle` has the same address and a narrower body, so its requests come
//! here and are answered alike; AWS's events bear its name for both. Which rules can be put is told
//! in `lifecycle/rules.rs`.
//!
//! # Invariants
//!
//! * All rules are replaced.
//! * A bucket with MFA Delete gets none: they would erase without a code.

use base64::Engine;
use base64::engine::general_purpose::STANDARD as BASE64;
use wire::s3 as aws;

use super::access::{bucket_access, bucket_resources};
use super::lifecycle::{self, Lifecycle, SmallObjects};
use super::lookup::bucket;
use super::refuse::{invalid_request, malformed_xml};
use crate::prelude::*;

pub(crate) struct PutBucketLifecycleConfiguration;

impl Operation for PutBucketLifecycleConfiguration {
    type Shape = aws::PutBucketLifecycleConfiguration;
    const AUDIT: Audit = Audit::management(Write).named("PutBucketLifecycle");

    fn access(cx: &Context, tx: &Tx, input: &Input<Self>) -> Outcome<Access> {
        let owner = &input.expected_bucket_owner;
        bucket_access(cx, tx, "s3:PutLifecycleConfiguration", &input.bucket, owner)
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let bucket = bucket(cx, tx, &input.bucket, &input.expected_bucket_owner)?;
        let shown = input.transition_default_minimum_object_size;
        let small_objects = SmallObjects::parse(shown.as_deref())?;
        let configuration = input.lifecycle_configuration.ok_or_else(malformed_xml)?;
        let rules = lifecycle::parse(configuration.rules, |nth| rule_id(cx, nth))?;
        if bucket.has_mfa_delete() {
            // That it is refused is documented, the words are not.
            let message = "Lifecycle configuration is not supported on a bucket with Mfa Delete \
                           enabled.";
            return Err(invalid_request(message).into());
        }
        lifecycle::put(tx, &bucket, &Lifecycle { rules, small_objects }, cx.now)?;
        let shown = Some(small_objects.name().into());
        Ok(aws::PutBucketLifecycleConfigurationOutput {
            transition_default_minimum_object_size: shown,
        })
    }

    fn resources(_: &Context, tx: &Tx, input: &Input<Self>) -> Result<Vec<Resource>, Failure> {
        bucket_resources(tx, &input.bucket)
    }
}

impl SmallObjects {
    fn parse(header: Option<&str>) -> Result<SmallObjects, Refusal> {
        let all = [SmallObjects::Below128K, SmallObjects::ByStorageClass];
        match header {
            None => Ok(SmallObjects::default()),
            Some(header) => all.into_iter().find(|it| it.name() == header).ok_or_else(|| {
                let message = format!("Invalid TransitionDefaultMinimumObjectSize found: {header}");
                invalid_request(&message)
            }),
        }
    }

    pub(super) fn name(self) -> &'static str {
        match self {
            SmallObjects::Below128K => "all_storage_classes_128K",
            SmallObjects::ByStorageClass => "varies_by_storage_class",
        }
    }
}

/// An id such as AWS gives to a rule that has none.
fn rule_id(cx: &Context, nth: usize) -> String {
    BASE64.encode(trail::guid(cx.fresh(nth as u32)))
}

#[cfg(test)]
mod tests {
    use expect_test::expect;

    use super::*;
    use crate::s3::get_bucket_lifecycle_configuration::GetBucketLifecycleConfiguration;
    use crate::s3::testing::{bucket, expiring};
    use crate::testing::{World, check};

    fn put(rules: Vec<aws::LifecycleRule>) -> aws::PutBucketLifecycleConfigurationRequest {
        aws::PutBucketLifecycleConfigurationRequest {
            bucket: "ledger".into(),
            lifecycle_configuration: Some(aws::BucketLifecycleConfiguration { rules }),
            ..Default::default()
        }
    }

    fn refused(change: impl Fn(&mut aws::LifecycleRule)) -> String {
        let mut world = World::new();
        bucket(&mut world, "ledger");
        let mut rule = expiring(1);
        change(&mut rule);
        let answer = world.call::<PutBucketLifecycleConfiguration>(put(vec![rule]));
        answer.map_or_else(|it| format!("{} {}", it.code, it.message), |_| "ok".into())
    }

    fn tag(key: &str) -> aws::Tag {
        aws::Tag { key: key.into(), value: "v".into() }
    }

    #[test]
    fn rules_are_replaced_as_a_whole_and_those_without_an_id_get_one() {
        let mut world = World::new();
        bucket(&mut world, "ledger");
        let named = aws::LifecycleRule { id: Some("mine".into()), ..expiring(7) };
        world.call::<PutBucketLifecycleConfiguration>(put(vec![expiring(9)])).unwrap();
        let rules = vec![named.clone(), expiring(8), expiring(9)];
        let answer = world.call::<PutBucketLifecycleConfiguration>(put(rules)).unwrap();
        let shown = answer.transition_default_minimum_object_size;
        assert_eq!(shown.as_deref(), Some("all_storage_classes_128K"));
        let get = aws::GetBucketLifecycleConfigurationRequest {
            bucket: "ledger".into(),
            ..Default::default()
        };
        let output = world.call::<GetBucketLifecycleConfiguration>(get).unwrap();
        let rules = output.rules.unwrap();
        assert_eq!(rules[0], named);
        let ids: Vec<usize> = rules.iter().map(|it| it.id.as_ref().unwrap().len()).collect();
        assert_eq!(ids, [4, 48, 48]);
        assert_ne!(rules[1].id, rules[2].id);
        check(
            &world,
            expect![[r#"
                Root s3:CreateBucket arn:aws:s3:::ledger → ok
                Root s3:PutBucketLifecycle arn:aws:s3:::ledger → ok
                Root s3:PutBucketLifecycle arn:aws:s3:::ledger → ok
                Root s3:GetBucketLifecycle arn:aws:s3:::ledger → ok
            "#]],
        );
    }

    #[test]
    fn what_the_schema_does_not_allow_is_malformed() {
        let malformed = |change: fn(&mut aws::LifecycleRule)| {
            let answer = refused(change);
            assert!(answer.starts_with("MalformedXML "), "{answer}");
        };
        malformed(|it| it.status = "enabled".into());
        malformed(|it| it.filter = None);
        malformed(|it| {
            let filter = it.filter.get_or_insert_default();
            filter.prefix = Some("".into());
            filter.object_size_greater_than = Some(500);
        });
        malformed(|it| {
            let and =
                aws::LifecycleRuleAndOperator { prefix: Some("test".into()), ..Default::default() };
            it.filter.get_or_insert_default().and = Some(and);
        });
        malformed(|it| it.expiration = Some(aws::LifecycleExpiration::default()));
        malformed(|it| {
            it.expiration.get_or_insert_default().expired_object_delete_marker = Some(true);
        });
        malformed(|it| it.expiration.get_or_insert_default().date = Some(wire::Time(0)));
        malformed(|it| it.noncurrent_version_expiration = Some(Default::default()));
        malformed(|it| it.abort_incomplete_multipart_upload = Some(Default::default()));
        malformed(|it| {
            let newer_noncurrent_versions = Some(2);
            it.noncurrent_version_expiration = Some(aws::NoncurrentVersionExpiration {
                newer_noncurrent_versions,
                ..Default::default()
            });
        });
    }

    #[test]
    fn what_rules_cannot_mean_is_refused_in_aws_words() {
        let mut answers = Vec::new();
        let mut note = |change: fn(&mut aws::LifecycleRule)| answers.push(refused(change));
        note(|it| it.expiration = None);
        note(|it| it.expiration.get_or_insert_default().days = Some(0));
        note(|it| {
            let date = Some(wire::Time(1_672_538_520_000));
            it.expiration = Some(aws::LifecycleExpiration { date, ..Default::default() });
        });
        note(|it| it.id = Some("x".repeat(256)));
        note(|it| it.prefix = Some("a".into()));
        note(|it| {
            let and = aws::LifecycleRuleAndOperator {
                tags: Some(vec![tag("a"), tag("a")]),
                ..Default::default()
            };
            it.filter.get_or_insert_default().and = Some(and);
        });
        note(|it| {
            it.filter.get_or_insert_default().tag = Some(tag("a"));
            let days_after_initiation = Some(1);
            it.abort_incomplete_multipart_upload =
                Some(aws::AbortIncompleteMultipartUpload { days_after_initiation });
        });
        note(|it| {
            let noncurrent_days = Some(0);
            it.noncurrent_version_expiration =
                Some(aws::NoncurrentVersionExpiration { noncurrent_days, ..Default::default() });
        });
        note(|it| {
            let transition = aws::Transition {
                days: Some(30),
                storage_class: Some("GLACIER".into()),
                ..Default::default()
            };
            it.transitions = Some(vec![transition]);
        });
        expect![[r#"
            InvalidRequest At least one action needs to be specified in a rule.
            InvalidArgument 'Days' for Expiration action must be a positive integer
            InvalidArgument 'Date' must be at midnight GMT
            InvalidArgument ID length should not exceed allowed limit of 255
            InvalidRequest Base level prefix cannot be used in Lifecycle V2, prefixes are only supported in the Filter.
            InvalidRequest Duplicate Tag Keys are not allowed.
            InvalidRequest AbortIncompleteMultipartUpload cannot be specified with Tags.
            InvalidArgument 'NoncurrentDays' for NoncurrentVersionExpiration action must be a positive integer
            NotImplemented The lifecycle action Transition, which moves objects to another storage class, is not implemented."#]]
        .assert_eq(&answers.join("\n"));
    }

    #[test]
    fn rules_must_go_together() {
        let mut world = World::new();
        bucket(&mut world, "ledger");
        let mut answer = |rules| {
            let answer = world.call::<PutBucketLifecycleConfiguration>(put(rules));
            answer.map_or_else(|it| format!("{} {}", it.code, it.message), |_| "ok".into())
        };
        let old = |prefix: &str| aws::LifecycleRule {
            filter: None,
            prefix: Some(prefix.into()),
            ..expiring(1)
        };
        let named = |id: &str| aws::LifecycleRule { id: Some(id.into()), ..expiring(1) };
        let answers = [
            answer(Vec::new()),
            answer(vec![expiring(1); 1001]),
            answer(vec![named("a"), named("a")]),
            answer(vec![old("a"), expiring(1)]),
            answer(vec![old("b"), old("di"), old("dir/")]),
            answer(vec![old("a"), old("b")]),
            answer(vec![expiring(1); 1000]),
        ];
        expect![[r#"
            MalformedXML The XML you provided was not well-formed or did not validate against our published schema
            MalformedXML The XML you provided was not well-formed or did not validate against our published schema
            InvalidArgument Rule ID must be unique. Found same ID for more than one rule
            InvalidRequest Filter element can only be used in Lifecycle V2.
            InvalidRequest Found overlapping prefixes 'dir/' and 'di' for same action type 'Expiration'
            ok
            ok"#]]
        .assert_eq(&answers.join("\n"));
    }

    #[test]
    fn which_objects_are_too_small_to_move_is_shown_as_it_was_put() {
        let mut world = World::new();
        bucket(&mut world, "ledger");
        let mut answer = |size: &str| {
            let input = aws::PutBucketLifecycleConfigurationRequest {
                transition_default_minimum_object_size: Some(size.into()),
                ..put(vec![expiring(1)])
            };
            let answer = world.call::<PutBucketLifecycleConfiguration>(input);
            answer.map_or_else(
                |it| it.message,
                |it| it.transition_default_minimum_object_size.unwrap_or_default(),
            )
        };
        assert_eq!(answer("varies_by_storage_class"), "varies_by_storage_class");
        assert_eq!(answer("value"), "Invalid TransitionDefaultMinimumObjectSize found: value");
    }
}
