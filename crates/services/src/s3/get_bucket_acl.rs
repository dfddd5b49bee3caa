//! `GetBucketAcl`: who was granted what on a bucket.
//!
//! # Invariants
//!
//! * Where the bucket's owner is enforced, the answer is the owner's full control.

use wire::s3 as aws;

use super::access::{bucket_access, bucket_resources};
use super::acl::{owner_shown, shown};
use super::lookup::bucket;
use crate::prelude::*;

pub(crate) struct GetBucketAcl;

impl Operation for GetBucketAcl {
    type Shape = aws::GetBucketAcl;
    const AUDIT: Audit = Audit::management(Read);

    fn access(cx: &Context, tx: &Tx, input: &Input<Self>) -> Outcome<Access> {
        bucket_access(cx, tx, "s3:GetBucketAcl", &input.bucket, &input.expected_bucket_owner)
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let bucket = bucket(cx, tx, &input.bucket, &input.expected_bucket_owner)?;
        let list = bucket.acl.as_deref().filter(|_| !bucket.ownership.is_enforced());
        Ok(aws::GetBucketAclOutput {
            owner: Some(owner_shown(&bucket.owner)),
            grants: Some(shown(&bucket.owner, list)),
        })
    }

    fn resources(_: &Context, tx: &Tx, input: &Input<Self>) -> Result<Vec<Resource>, Failure> {
        bucket_resources(tx, &input.bucket)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::s3::acl_stories::{grants, listed_bucket};
    use crate::s3::testing::bucket;
    use crate::testing::World;

    #[test]
    fn a_new_bucket_is_its_owners_alone() {
        let mut world = World::new();
        bucket(&mut world, "ledger");
        let get = || aws::GetBucketAclRequest { bucket: "ledger".into(), ..Default::default() };
        let output = world.call::<GetBucketAcl>(get()).unwrap();
        let owner = output.owner.and_then(|it| it.id).unwrap();
        assert_eq!(grants(output.grants), [format!("{owner} FULL_CONTROL")]);
        let refusal = world.stranger().call::<GetBucketAcl>(get()).unwrap_err();
        assert_eq!(refusal.code, "AccessDenied");
    }

    #[test]
    fn a_list_is_shown_as_it_was_given() {
        let mut world = World::new();
        listed_bucket(&mut world, "ledger", "log-delivery-write");
        let get = aws::GetBucketAclRequest { bucket: "ledger".into(), ..Default::default() };
        let output = world.call::<GetBucketAcl>(get).unwrap();
        let group = "http://acs.amazonaws.com/groups/s3/LogDelivery";
        let shown = grants(output.grants);
        assert_eq!(shown[1..], [format!("{group} WRITE"), format!("{group} READ_ACP")]);
    }
}
