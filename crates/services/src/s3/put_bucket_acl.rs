//! `PutBucketAcl`: say by a list who else may use a bucket.
//!
//! How the list is given, and what is wrong with it, is told in [`acl`](super::acl).
//!
//! | bucket                                     | answer                                  |
//! |--------------------------------------------|-----------------------------------------|
//! | enforces its owner                         | 400 `AccessControlListNotSupported`     |
//! | blocks public lists, and this one is       | 403 `AccessDenied`                      |
//!
//! # Invariants
//!
//! * The whole list is replaced.

use wire::s3 as aws;

use super::access::{bucket_access, bucket_resources};
use super::acl::{Subject, acl_headers, given_or_body, lists_not_supported};
use super::condition_keys::list_keys;
use super::lookup::{bucket_arn, bucket_to_change};
use super::public_access;
use super::rows::BUCKETS;
use crate::prelude::*;

pub(crate) struct PutBucketAcl;

impl Operation for PutBucketAcl {
    type Shape = aws::PutBucketAcl;
    const AUDIT: Audit = Audit::management(Write);

    fn access(cx: &Context, tx: &Tx, input: &Input<Self>) -> Outcome<Access> {
        let owner = &input.expected_bucket_owner;
        let access = bucket_access(cx, tx, "s3:PutBucketAcl", &input.bucket, owner)?;
        Ok(list_keys!(input).text("s3:x-amz-grant-write", &input.grant_write).on(access))
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let mut bucket = bucket_to_change(cx, tx, &input.bucket, &input.expected_bucket_owner)?;
        let (headers, body) = (acl_headers!(input, write), &input.access_control_policy);
        let given = given_or_body(tx, &headers, body, Subject::Bucket, &bucket.owner)?;
        if bucket.ownership.is_enforced() {
            return Err(lists_not_supported().into());
        }
        let list = given.grants(&bucket.owner, &bucket.owner);
        let need = ("s3:PutBucketAcl", bucket_arn(&bucket.name));
        public_access::refuses_list(cx, tx, &bucket, (need.0, &need.1), &list)?;
        if bucket.acl != list {
            bucket.acl = list;
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
    use super::*;
    use crate::s3::acl_stories::{STRANGER, grants, listed_bucket, strangers_account};
    use crate::s3::get_bucket_acl::GetBucketAcl;
    use crate::s3::testing::bucket;
    use crate::testing::World;

    fn put(acl: &str) -> aws::PutBucketAclRequest {
        let acl = (!acl.is_empty()).then(|| acl.into());
        aws::PutBucketAclRequest { bucket: "ledger".into(), acl, ..Default::default() }
    }

    fn code(world: &mut World, input: aws::PutBucketAclRequest) -> String {
        let refusal = world.call::<PutBucketAcl>(input).err();
        refusal.map_or("ok".into(), |it| it.code.into_owned())
    }

    fn document(grants: Vec<aws::Grant>, owner: &str) -> aws::PutBucketAclRequest {
        let owner = Some(crate::s3::acl::owner_shown(owner));
        let policy = aws::AccessControlPolicy { grants: Some(grants), owner };
        aws::PutBucketAclRequest { access_control_policy: Some(policy), ..put("") }
    }

    #[test]
    fn a_bucket_that_enforces_its_owner_takes_no_list() {
        let mut world = World::new();
        bucket(&mut world, "ledger");
        for acl in ["private", "public-read", "bucket-owner-full-control"] {
            assert_eq!(code(&mut world, put(acl)), "AccessControlListNotSupported");
        }
        assert_eq!(code(&mut world, put("mine")), "InvalidArgument");
    }

    #[test]
    fn a_list_is_given_by_name_in_headers_or_in_a_document_and_in_one_way_only() {
        let mut world = World::new();
        listed_bucket(&mut world, "ledger", "private");
        strangers_account(&mut world);
        assert_eq!(code(&mut world, put("")), "MissingSecurityHeader");
        let stranger = crate::s3::acl::canonical_id(STRANGER);
        let granted =
            |value: String| aws::PutBucketAclRequest { grant_read: Some(value), ..put("") };
        assert_eq!(code(&mut world, granted(format!("id=\"{stranger}\""))), "ok");
        let get = || aws::GetBucketAclRequest { bucket: "ledger".into(), ..Default::default() };
        let output = world.call::<GetBucketAcl>(get()).unwrap();
        assert_eq!(grants(output.grants.clone()), [format!("{stranger} READ")]);
        let both =
            aws::PutBucketAclRequest { acl: Some("private".into()), ..granted("id=1".into()) };
        assert_eq!(code(&mut world, both), "InvalidRequest");
        assert_eq!(code(&mut world, granted("id=1".into())), "InvalidArgument");
        assert_eq!(code(&mut world, granted("who".into())), "InvalidArgument");
        let unknown = granted("emailAddress=nobody@example.com".into());
        assert_eq!(code(&mut world, unknown), "UnresolvableGrantByEmailAddress");
        assert_eq!(code(&mut world, granted("emailAddress=s@example.com".into())), "ok");
        let list = output.grants.unwrap();
        assert_eq!(code(&mut world, document(list.clone(), crate::testing::ACCOUNT)), "ok");
        assert_eq!(code(&mut world, document(list.clone(), STRANGER)), "AccessDenied");
        let long = vec![list[0].clone(); 101];
        assert_eq!(code(&mut world, document(long, crate::testing::ACCOUNT)), "MalformedACLError");
        let headed = aws::PutBucketAclRequest {
            acl: Some("private".into()),
            ..document(list, crate::testing::ACCOUNT)
        };
        assert_eq!(code(&mut world, headed), "UnexpectedContent");
    }

    #[test]
    fn public_lists_are_refused_where_they_are_blocked() {
        let mut world = World::new();
        listed_bucket(&mut world, "ledger", "private");
        assert_eq!(code(&mut world, put("log-delivery-write")), "ok");
        for acl in ["public-read", "authenticated-read", "public-read-write"] {
            let refusal = world.call::<PutBucketAcl>(put(acl)).unwrap_err();
            assert!(refusal.message.ends_with("BlockPublicAcls block public access setting"));
        }
    }
}
