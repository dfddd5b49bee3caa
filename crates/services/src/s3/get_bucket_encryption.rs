//! `GetBucketEncryption`: how a bucket encrypts what comes without a wish of its own.
//!
//! # Invariants
//!
//! * Every bucket answers: one that nobody configured encrypts with S3's own keys.

use wire::s3 as aws;

use super::access::{bucket_access, bucket_resources};
use super::lookup::bucket;
use crate::prelude::*;

pub(crate) struct GetBucketEncryption;

impl Operation for GetBucketEncryption {
    type Shape = aws::GetBucketEncryption;
    const AUDIT: Audit = Audit::management(Read);

    fn access(cx: &Context, tx: &Tx, input: &Input<Self>) -> Outcome<Access> {
        let action = "s3:GetEncryptionConfiguration";
        bucket_access(cx, tx, action, &input.bucket, &input.expected_bucket_owner)
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let bucket = bucket(cx, tx, &input.bucket, &input.expected_bucket_owner)?;
        let shown = bucket.encryption.clone().unwrap_or_default().shown();
        Ok(aws::GetBucketEncryptionOutput { server_side_encryption_configuration: Some(shown) })
    }

    fn resources(_: &Context, tx: &Tx, input: &Input<Self>) -> Result<Vec<Resource>, Failure> {
        bucket_resources(tx, &input.bucket)
    }
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;
    use crate::s3::testing::bucket;
    use crate::testing::World;

    pub(in crate::s3) fn encryption_of(world: &mut World, bucket: &str) -> String {
        let input = aws::GetBucketEncryptionRequest { bucket: bucket.into(), ..Default::default() };
        let output = world.call::<GetBucketEncryption>(input).unwrap();
        let rule = output.server_side_encryption_configuration.unwrap().rules.remove(0);
        let default = rule.apply_server_side_encryption_by_default.unwrap();
        let key = default.kms_master_key_id.unwrap_or("-".into());
        let blocked = rule.blocked_encryption_types.and_then(|it| it.encryption_type);
        let blocked = blocked.map_or(String::new(), |it| format!(" [{}]", it.join(",")));
        let bucket_key = rule.bucket_key_enabled.unwrap();
        format!("{} {key} bucket key {bucket_key}{blocked}", default.sse_algorithm)
    }

    #[test]
    fn a_new_bucket_has_s3s_own_keys_and_takes_none_of_customers() {
        let mut world = World::new();
        bucket(&mut world, "ledger");
        assert_eq!(encryption_of(&mut world, "ledger"), "AES256 - bucket key false [SSE-C]");
        world.settings.older_bucket_defaults = true;
        bucket(&mut world, "older");
        assert_eq!(encryption_of(&mut world, "older"), "AES256 - bucket key false");
    }
}
