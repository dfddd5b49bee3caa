//! `PutBucketVersioning`: begin to keep versions, or stop.
//!
//! What was written before stays as it is: an object from the time without versions is a null
//! version, and stays one.
//!
//! | `Status`               | answer                                           |
//! |------------------------|--------------------------------------------------|
//! | `Enabled`, `Suspended` | that is the state from now on                    |
//! | absent                 | 400 `IllegalVersioningConfigurationException`    |
//! | anything else          | 400 `MalformedXML`                               |
//!
//! # Invariants
//!
//! * Once versioned, a bucket is never again as if it had not been.
//! * MFA delete is not built: who asks for it is refused, never left to believe in it. Asking for it
//!   to be off, as it is, is fine.

use wire::s3 as aws;

use super::access::{bucket_access, bucket_resources};
use super::lookup::bucket;
use super::refuse::malformed_xml;
use super::rows::{BUCKETS, Versioning};
use crate::prelude::*;

pub(crate) struct PutBucketVersioning;

impl Operation for PutBucketVersioning {
    type Shape = aws::PutBucketVersioning;
    const AUDIT: Audit = Audit::management(Write);

    fn access(cx: &Context, tx: &Tx, input: &Input<Self>) -> Outcome<Access> {
        let owner = &input.expected_bucket_owner;
        bucket_access(cx, tx, "s3:PutBucketVersioning", &input.bucket, owner)
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let mut bucket = bucket(cx, tx, &input.bucket, &input.expected_bucket_owner)?;
        let versioning = wanted(&input.versioning_configuration)?;
        if bucket.versioning != versioning {
            bucket.versioning = versioning;
            tx.put(BUCKETS, bucket.name.as_str(), &bucket);
        }
        Ok(Default::default())
    }

    fn resources(cx: &Context, input: &Input<Self>) -> Vec<Resource> {
        bucket_resources(cx, &input.bucket)
    }
}

fn wanted(configuration: &aws::VersioningConfiguration) -> Result<Versioning, Refusal> {
    let versioning = match configuration.status.as_deref() {
        Some("Enabled") => Versioning::Enabled,
        Some("Suspended") => Versioning::Suspended,
        Some(_) => return Err(malformed_xml()),
        None => {
            let message = "The Versioning element must be specified";
            return Err(aws::illegal_versioning_configuration(message));
        }
    };
    match configuration.mfa_delete.as_deref() {
        None | Some("Disabled") => Ok(versioning),
        Some(_) => Err(Refusal::not_implemented("PutBucketVersioning with MfaDelete")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::s3::testing::bucket;
    use crate::testing::World;

    #[test]
    fn only_the_two_states_can_be_put_and_no_mfa_delete() {
        let mut world = World::new();
        bucket(&mut world, "ledger");
        let mut code = |status: Option<&str>, mfa_delete: Option<&str>| {
            let versioning_configuration = aws::VersioningConfiguration {
                status: status.map(Into::into),
                mfa_delete: mfa_delete.map(Into::into),
            };
            let input = aws::PutBucketVersioningRequest {
                bucket: "ledger".into(),
                versioning_configuration,
                ..Default::default()
            };
            let refused = world.call::<PutBucketVersioning>(input).err();
            refused.map_or("ok".into(), |it| it.code.into_owned())
        };
        assert_eq!(code(None, None), "IllegalVersioningConfigurationException");
        assert_eq!(code(Some("enabled"), None), "MalformedXML");
        assert_eq!(code(Some("Enabled"), Some("Enabled")), "NotImplemented");
        assert_eq!(code(Some("Enabled"), Some("Disabled")), "ok");
        assert_eq!(code(Some("Suspended"), None), "ok");
    }
}
