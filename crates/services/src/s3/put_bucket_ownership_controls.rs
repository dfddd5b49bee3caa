//! `PutBucketOwnershipControls`: say whose the objects of a bucket are.
//!
//! # Invariants
//!
//! * There is exactly one rule.
//! * A bucket whose list grants anything to others cannot enforce its owner: the list goes first.
//! * What objects say of their writers and their lists stays, and counts again when it may.

use wire::s3 as aws;

use super::access::{bucket_access, bucket_resources};
use super::acl::{Grant, Grantee, Ownership, canonical_id};
use super::lookup::bucket_to_change;
use super::refuse::malformed_xml;
use super::rows::{BUCKETS, Bucket};
use crate::prelude::*;

pub(crate) struct PutBucketOwnershipControls;

impl Operation for PutBucketOwnershipControls {
    type Shape = aws::PutBucketOwnershipControls;
    const AUDIT: Audit = Audit::management(Write);

    fn access(cx: &Context, tx: &Tx, input: &Input<Self>) -> Outcome<Access> {
        let action = "s3:PutBucketOwnershipControls";
        bucket_access(cx, tx, action, &input.bucket, &input.expected_bucket_owner)
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let mut bucket = bucket_to_change(cx, tx, &input.bucket, &input.expected_bucket_owner)?;
        let [rule] = input.ownership_controls.rules.as_slice() else {
            return Err(malformed_xml().into());
        };
        let ownership = Ownership::parse(&rule.object_ownership).ok_or_else(malformed_xml)?;
        if ownership.is_enforced() && grants_to_others(&bucket) {
            return Err(has_a_list().into());
        }
        if bucket.ownership != ownership {
            bucket.ownership = ownership;
            tx.put(BUCKETS, bucket.name.as_str(), &bucket);
        }
        Ok(wire::Empty {})
    }

    fn resources(_: &Context, tx: &Tx, input: &Input<Self>) -> Result<Vec<Resource>, Failure> {
        bucket_resources(tx, &input.bucket)
    }
}

fn grants_to_others(bucket: &Bucket) -> bool {
    let owner = Grantee::Canonical(canonical_id(&bucket.owner));
    bucket.acl.iter().flatten().any(|Grant { grantee, .. }| *grantee != owner)
}

pub(super) fn has_a_list() -> Refusal {
    aws::invalid_bucket_acl_with_object_ownership(
        "Bucket cannot have ACLs set with ObjectOwnership's BucketOwnerEnforced setting",
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::s3::acl_stories::{listed_bucket, ownership, set_ownership};
    use crate::s3::put_bucket_acl::PutBucketAcl;
    use crate::testing::World;

    #[test]
    fn the_owner_is_enforced_only_where_nobody_else_was_granted_anything() {
        let mut world = World::new();
        listed_bucket(&mut world, "ledger", "log-delivery-write");
        let refusal = set_ownership(&mut world, "ledger", &["BucketOwnerEnforced"]).unwrap_err();
        assert_eq!(refusal.code, "InvalidBucketAclWithObjectOwnership");
        let acl = Some("private".into());
        let input = aws::PutBucketAclRequest { bucket: "ledger".into(), acl, ..Default::default() };
        world.call::<PutBucketAcl>(input).unwrap();
        set_ownership(&mut world, "ledger", &["BucketOwnerEnforced"]).unwrap();
        assert_eq!(ownership(&mut world, "ledger"), "BucketOwnerEnforced");
    }

    #[test]
    fn there_is_one_rule_with_one_of_three_names() {
        let mut world = World::new();
        listed_bucket(&mut world, "ledger", "private");
        for rules in [&[][..], &["ObjectWriter", "ObjectWriter"], &["Mine"]] {
            let refusal = set_ownership(&mut world, "ledger", rules).unwrap_err();
            assert_eq!(refusal.code, "MalformedXML");
        }
        set_ownership(&mut world, "ledger", &["BucketOwnerPreferred"]).unwrap();
        assert_eq!(ownership(&mut world, "ledger"), "BucketOwnerPreferred");
    }
}
