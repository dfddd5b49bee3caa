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
//! * A bucket with MFA Delete changes nothing here without a code, and none gets it without one.
//! * A bucket with a lifecycle never gets MFA Delete: its rules erase without a code.

use wire::s3 as aws;

use super::access::{bucket_access, bucket_resources};
use super::lookup::bucket_to_change;
use super::mfa_delete::{Shown, demand};
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
        let mut bucket = bucket_to_change(cx, tx, &input.bucket, &input.expected_bucket_owner)?;
        let shown = Shown::parse(cx, &input.mfa)?;
        let wanted = Wanted::parse(&input.versioning_configuration)?;
        if bucket.lifecycle && wanted.mfa_delete == Some(true) {
            return Err(kept_by_lifecycle().into());
        }
        if bucket.has_mfa_delete() || wanted.mfa_delete == Some(true) {
            demand(cx, tx, &bucket, shown)?;
        }
        let before = bucket.clone();
        bucket.versioning = wanted.versioning;
        // Whoever never asked for it has nothing to turn off.
        if let Some(on) = wanted.mfa_delete.filter(|on| *on || bucket.mfa_delete.is_some()) {
            bucket.mfa_delete = Some(on);
        }
        if bucket != before {
            tx.put(BUCKETS, bucket.name.as_str(), &bucket);
        }
        Ok(Default::default())
    }

    fn resources(_: &Context, tx: &Tx, input: &Input<Self>) -> Result<Vec<Resource>, Failure> {
        bucket_resources(tx, &input.bucket)
    }
}

fn kept_by_lifecycle() -> Refusal {
    aws::invalid_bucket_state(
        "Mfa Authentication is not supported on a bucket with lifecycle configuration. Delete \
         lifecycle configuration before enabling Mfa Authentication.",
    )
}

struct Wanted {
    versioning: Versioning,
    mfa_delete: Option<bool>,
}

impl Wanted {
    fn parse(configuration: &aws::VersioningConfiguration) -> Result<Wanted, Refusal> {
        let versioning = match configuration.status.as_deref() {
            Some("Enabled") => Versioning::Enabled,
            Some("Suspended") => Versioning::Suspended,
            Some(_) => return Err(malformed_xml()),
            None => {
                let message = "The Versioning element must be specified";
                return Err(aws::illegal_versioning_configuration(message));
            }
        };
        let mfa_delete = match configuration.mfa_delete.as_deref() {
            None => None,
            Some("Enabled") => Some(true),
            Some("Disabled") => Some(false),
            Some(_) => return Err(malformed_xml()),
        };
        Ok(Wanted { versioning, mfa_delete })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::s3::testing::bucket;
    use crate::testing::World;

    #[test]
    fn only_the_two_states_can_be_put_and_no_mfa_delete_without_a_code() {
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
        assert_eq!(code(Some("Enabled"), Some("Enabled")), "AccessDenied");
        assert_eq!(code(Some("Enabled"), Some("on")), "MalformedXML");
        assert_eq!(code(Some("Enabled"), Some("Disabled")), "ok");
        assert_eq!(code(Some("Suspended"), None), "ok");
    }
}
