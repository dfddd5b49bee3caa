//! `GetBucketVersioning`: whether a bucket keeps versions.
//!
//! # Invariants
//!
//! * A bucket that was never versioned answers with an empty configuration.

use wire::s3 as aws;

use super::access::{bucket_access, bucket_resources};
use super::lookup::bucket;
use super::rows::Versioning;
use crate::prelude::*;

pub(crate) struct GetBucketVersioning;

impl Operation for GetBucketVersioning {
    type Shape = aws::GetBucketVersioning;
    const AUDIT: Audit = Audit::management(Read);

    fn access(cx: &Context, tx: &Tx, input: &Input<Self>) -> Outcome<Access> {
        let owner = &input.expected_bucket_owner;
        bucket_access(cx, tx, "s3:GetBucketVersioning", &input.bucket, owner)
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let bucket = bucket(cx, tx, &input.bucket, &input.expected_bucket_owner)?;
        let status = match bucket.versioning {
            Versioning::Never => None,
            Versioning::Enabled => Some("Enabled".into()),
            Versioning::Suspended => Some("Suspended".into()),
        };
        let word = |it| if it { "Enabled" } else { "Disabled" };
        let mfa_delete = bucket.mfa_delete.map(|it| word(it).into());
        Ok(aws::GetBucketVersioningOutput { status, mfa_delete })
    }

    fn resources(_: &Context, tx: &Tx, input: &Input<Self>) -> Result<Vec<Resource>, Failure> {
        bucket_resources(tx, &input.bucket)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::s3::testing::{bucket, set_versioning};
    use crate::testing::World;

    #[test]
    fn versioning_is_told_as_it_was_put() {
        let mut world = World::new();
        bucket(&mut world, "ledger");
        let status = |world: &mut World| {
            let bucket = "ledger".into();
            let input = aws::GetBucketVersioningRequest { bucket, ..Default::default() };
            world.call::<GetBucketVersioning>(input).unwrap().status
        };
        assert_eq!(status(&mut world), None);
        for put in ["Suspended", "Enabled"] {
            set_versioning(&mut world, "ledger", put);
            assert_eq!(status(&mut world).as_deref(), Some(put));
        }
    }
}
