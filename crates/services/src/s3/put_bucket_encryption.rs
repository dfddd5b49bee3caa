//! `PutBucketEncryption`: say how a bucket encrypts what comes without a wish of its own.
//!
//! # Invariants
//!
//! * There is exactly one rule. Whether its key exists is found out by the first write, as on AWS.
//! * What lies in the bucket stays as it is.
//! * A rule that does not speak of blocked types leaves them as they were.

use wire::s3 as aws;

use super::access::{bucket_access, bucket_resources};
use super::bucket_encryption::BucketEncryption;
use super::lookup::bucket_to_change;
use super::rows::BUCKETS;
use crate::prelude::*;

pub(crate) struct PutBucketEncryption;

impl Operation for PutBucketEncryption {
    type Shape = aws::PutBucketEncryption;
    const AUDIT: Audit = Audit::management(Write);

    fn access(cx: &Context, tx: &Tx, input: &Input<Self>) -> Outcome<Access> {
        let action = "s3:PutEncryptionConfiguration";
        bucket_access(cx, tx, action, &input.bucket, &input.expected_bucket_owner)
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let mut bucket = bucket_to_change(cx, tx, &input.bucket, &input.expected_bucket_owner)?;
        let given = &input.server_side_encryption_configuration;
        let encryption = BucketEncryption::parse(given, bucket.encryption.as_ref())?;
        if bucket.encryption.as_ref() != Some(&encryption) {
            bucket.encryption = Some(encryption);
            tx.put(BUCKETS, bucket.name.as_str(), &bucket);
        }
        Ok(wire::Empty {})
    }

    fn resources(_: &Context, tx: &Tx, input: &Input<Self>) -> Result<Vec<Resource>, Failure> {
        bucket_resources(tx, &input.bucket)
    }
}

#[cfg(test)]
mod tests {
    use expect_test::expect;

    use super::*;
    use crate::s3::get_bucket_encryption::tests::encryption_of;
    use crate::s3::testing::bucket;
    use crate::testing::{World, check};

    fn rule(method: &str, key: Option<&str>) -> aws::ServerSideEncryptionRule {
        let default = aws::ServerSideEncryptionByDefault {
            sse_algorithm: method.into(),
            kms_master_key_id: key.map(Into::into),
        };
        aws::ServerSideEncryptionRule {
            apply_server_side_encryption_by_default: Some(default),
            ..Default::default()
        }
    }

    fn blocking(types: &[&str]) -> aws::ServerSideEncryptionRule {
        let encryption_type = Some(types.iter().map(|it| it.to_string()).collect());
        let blocked_encryption_types = Some(aws::BlockedEncryptionTypes { encryption_type });
        aws::ServerSideEncryptionRule { blocked_encryption_types, ..Default::default() }
    }

    fn put(world: &mut World, rules: Vec<aws::ServerSideEncryptionRule>) -> Result<(), Refusal> {
        let input = aws::PutBucketEncryptionRequest {
            bucket: "ledger".into(),
            server_side_encryption_configuration: aws::ServerSideEncryptionConfiguration { rules },
            ..Default::default()
        };
        world.call::<PutBucketEncryption>(input).map(|_| ())
    }

    #[test]
    fn there_is_one_rule_that_says_something_s3_knows() {
        let mut world = World::new();
        bucket(&mut world, "ledger");
        let nothing = aws::ServerSideEncryptionRule::default;
        for rules in [
            vec![],
            vec![rule("AES256", None), rule("AES256", None)],
            vec![rule("ROT13", None)],
            vec![nothing()],
            vec![blocking(&["SSE-S3"])],
            vec![blocking(&["NONE", "SSE-C"])],
            vec![blocking(&[])],
        ] {
            assert_eq!(put(&mut world, rules).unwrap_err().code, "MalformedXML");
        }
        let refusal = put(&mut world, vec![rule("AES256", Some("alias/x"))]).unwrap_err();
        assert_eq!(refusal.code, "InvalidArgument");
        assert_eq!(refusal.extras[0].1, "ApplyServerSideEncryptionByDefault");
        assert_eq!(encryption_of(&mut world, "ledger"), "AES256 - bucket key false [SSE-C]");
    }

    #[test]
    fn the_key_is_kept_as_given_and_blocked_types_until_said_otherwise() {
        let mut world = World::new();
        bucket(&mut world, "ledger");
        put(&mut world, vec![rule("aws:kms", Some("alias/no-such"))]).unwrap();
        let told = encryption_of(&mut world, "ledger");
        assert_eq!(told, "aws:kms alias/no-such bucket key false [SSE-C]");
        put(&mut world, vec![blocking(&["NONE"])]).unwrap();
        assert_eq!(encryption_of(&mut world, "ledger"), "AES256 - bucket key false [NONE]");
        let keyed = aws::ServerSideEncryptionRule {
            bucket_key_enabled: Some(true),
            ..rule("aws:kms:dsse", None)
        };
        put(&mut world, vec![keyed]).unwrap();
        assert_eq!(encryption_of(&mut world, "ledger"), "aws:kms:dsse - bucket key true [NONE]");
        world.user("mallory", &["s3:GetEncryptionConfiguration"]);
        put(&mut world, vec![blocking(&["SSE-C"])]).unwrap_err();
        check(
            &world,
            expect![[r#"
                Root s3:CreateBucket arn:aws:s3:::ledger → ok
                Root s3:PutBucketEncryption arn:aws:s3:::ledger → ok
                Root s3:GetBucketEncryption arn:aws:s3:::ledger → ok
                Root s3:PutBucketEncryption arn:aws:s3:::ledger → ok
                Root s3:GetBucketEncryption arn:aws:s3:::ledger → ok
                Root s3:PutBucketEncryption arn:aws:s3:::ledger → ok
                Root s3:GetBucketEncryption arn:aws:s3:::ledger → ok
                IAMUser s3:PutBucketEncryption arn:aws:s3:::ledger → AccessDenied
            "#]],
        );
    }
}
