//! `PutBucketPolicy`: keep a policy with a bucket.
//!
//! From then on it counts in every decision about the bucket and what is in it.
//!
//! # Invariants
//!
//! * What is stored is a policy about this bucket, and its owner sees it as it was sent.
//! * A policy cannot lock out the root user of the owner's account: it may always put another.

use identity::content_id;
use policy::Kind;
use wire::s3 as aws;

use super::access::{bucket_access, bucket_resources};
use super::lookup::bucket_to_change;
use super::rows::{BUCKET_POLICIES, BUCKETS, Bucket, PolicyMark};
use super::{policy_text, public_access};
use crate::prelude::*;

pub(crate) struct PutBucketPolicy;

impl Operation for PutBucketPolicy {
    type Shape = aws::PutBucketPolicy;
    const AUDIT: Audit = Audit::management(Write);

    fn access(cx: &Context, tx: &Tx, input: &Input<Self>) -> Outcome<Access> {
        let action = "s3:PutBucketPolicy";
        bucket_access(cx, tx, action, &input.bucket, &input.expected_bucket_owner)
    }

    fn warnings(input: &Input<Self>) -> Vec<String> {
        policy::lint::warning_ids(&input.policy, Kind::Bucket)
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let mut bucket = bucket_to_change(cx, tx, &input.bucket, &input.expected_bucket_owner)?;
        check_account(cx, &bucket, "PUT")?;
        let policy = policy_text::parse(&input.policy, &bucket.name)?;
        public_access::refuses_policy(cx, tx, &bucket, &policy)?;
        let text = policy_text::stored(tx, &policy, &input.policy)?;
        bucket.policy = PolicyMark::Present(content_id(&text));
        tx.put(BUCKET_POLICIES, &input.bucket, &text);
        tx.put(BUCKETS, &input.bucket, &bucket);
        Ok(wire::Empty {})
    }

    fn resources(_: &Context, tx: &Tx, input: &Input<Self>) -> Result<Vec<Resource>, Failure> {
        bucket_resources(tx, &input.bucket)
    }
}

/// Only the owner's account has to do with a bucket's policy, whomever the policy itself allows it.
pub(super) fn check_account(
    cx: &Context,
    bucket: &Bucket,
    method: &'static str,
) -> Result<(), Refusal> {
    if cx.caller.account == bucket.owner {
        return Ok(());
    }
    let message = "The specified method is not allowed against this resource.";
    Err(Refusal::new("MethodNotAllowed", 405, message)
        .with("Method", method)
        .with("ResourceType", "BUCKETPOLICY"))
}

#[cfg(test)]
mod tests {
    use identity::entities::{self, User};
    use serde_json::{Value, json};

    use super::*;
    use crate::s3::delete_bucket_policy::DeleteBucketPolicy;
    use crate::s3::get_bucket_policy::GetBucketPolicy;
    use crate::s3::get_object::GetObject;
    use crate::s3::testing::{bucket, put as put_object};
    use crate::testing::{ACCOUNT, STRANGER, World, wait};

    /// As nobody would write it: the blanks come back too.
    const POLICY: &str = r#"{ "Version": "2012-10-17", "Statement": [ { "Effect": "Allow",
        "Principal": {"AWS":  "111122223333"}, "Action": "s3:ListBucket",
        "Resource": "arn:aws:s3:::ledger" } ] }"#;

    fn put(policy: &str) -> aws::PutBucketPolicyRequest {
        let (bucket, policy) = ("ledger".into(), policy.into());
        aws::PutBucketPolicyRequest { bucket, policy, ..Default::default() }
    }

    fn allow(action: &str, principal: Value, resource: &str) -> String {
        let statement = json!({"Effect": "Allow", "Principal": {"AWS": principal},
            "Action": action, "Resource": resource});
        json!({"Version": "2012-10-17", "Statement": [statement]}).to_string()
    }

    fn shown(world: &mut World) -> Option<String> {
        let get = aws::GetBucketPolicyRequest { bucket: "ledger".into(), ..Default::default() };
        world.call::<GetBucketPolicy>(get).unwrap().policy
    }

    #[test]
    fn a_policy_comes_back_as_it_was_put() {
        let mut world = World::new();
        bucket(&mut world, "ledger");
        world.call::<PutBucketPolicy>(put(POLICY)).unwrap();
        assert_eq!(shown(&mut world).as_deref(), Some(POLICY));
    }

    #[test]
    fn a_faulty_policy_leaves_the_old_one_in_place() {
        let mut world = World::new();
        bucket(&mut world, "ledger");
        world.call::<PutBucketPolicy>(put(POLICY)).unwrap();
        for faulty in ["{}", ""] {
            let refusal = world.call::<PutBucketPolicy>(put(faulty)).unwrap_err();
            assert_eq!((&*refusal.code, refusal.status), ("MalformedPolicy", 400));
        }
        assert_eq!(shown(&mut world).as_deref(), Some(POLICY));
    }

    #[test]
    fn nobody_is_named_who_does_not_exist() {
        let mut world = World::new();
        bucket(&mut world, "ledger");
        let resource = "arn:aws:s3:::ledger/*";
        for nobody in ["arn:aws:iam::111122223333:user/carol", "999999999999"] {
            let policy = allow("s3:GetObject", json!(nobody), resource);
            let refusal = world.call::<PutBucketPolicy>(put(&policy)).unwrap_err();
            assert_eq!(refusal.message, "Invalid principal in policy");
        }
        let elsewhere = allow("s3:GetObject", json!(ACCOUNT), "arn:aws:s3:::other/*");
        let refusal = world.call::<PutBucketPolicy>(put(&elsewhere)).unwrap_err();
        assert_eq!(refusal.message, "Policy has invalid resource");
    }

    #[test]
    fn whoever_gets_an_old_name_does_not_inherit_what_a_policy_gave_it() {
        let mut world = World::new();
        bucket(&mut world, "ledger");
        put_object(&mut world, "ledger", "a", b"v1");
        world.user("carol", &[]).root();
        let arn = "arn:aws:iam::111122223333:user/carol";
        let policy = allow("s3:GetObject", json!(arn), "arn:aws:s3:::ledger/*");
        world.call::<PutBucketPolicy>(put(&policy)).unwrap();
        assert_eq!(shown(&mut world), Some(policy));
        let read = || aws::GetObjectRequest {
            bucket: "ledger".into(),
            key: "a".into(),
            ..Default::default()
        };
        world.user("carol", &[]).call::<GetObject>(read()).unwrap();
        let mut tx = world.gate.store.begin();
        let carol = entities::find::<User>(&tx, ACCOUNT, "carol").unwrap().unwrap();
        entities::remove(&mut tx, &carol).unwrap();
        let id = "AIDAANOTHERCAROL00000".to_string();
        entities::put(&mut tx, &User { id, ..carol.clone() }).unwrap();
        wait(world.gate.store.commit(tx)).unwrap().unwrap();
        world.user("carol", &[]).call::<GetObject>(read()).unwrap_err();
        assert!(shown(world.root()).unwrap().contains(&carol.id));
    }

    #[test]
    fn another_account_has_nothing_to_do_with_the_policy_even_if_it_allows_that() {
        let mut world = World::new();
        bucket(&mut world, "ledger");
        let name = || String::from("ledger");
        let delete = || aws::DeleteBucketPolicyRequest { bucket: name(), ..Default::default() };
        let refusal = world.stranger().call::<DeleteBucketPolicy>(delete()).unwrap_err();
        assert_eq!(refusal.code, "AccessDenied");
        let policy = allow("s3:*BucketPolicy", json!(STRANGER), "arn:aws:s3:::ledger");
        world.root().call::<PutBucketPolicy>(put(&policy)).unwrap();
        let get = aws::GetBucketPolicyRequest { bucket: name(), ..Default::default() };
        let refusals = [
            world.stranger().call::<DeleteBucketPolicy>(delete()).unwrap_err(),
            world.call::<PutBucketPolicy>(put(&policy)).unwrap_err(),
            world.call::<GetBucketPolicy>(get).unwrap_err(),
        ];
        assert!(refusals.iter().all(|it| it.code == "MethodNotAllowed" && it.status == 405));
    }

    #[test]
    fn what_a_policy_cannot_have_meant_stands_in_its_event() {
        let mut world = World::new();
        bucket(&mut world, "ledger");
        let policy = r#"{ "Version": "2012-10-17", "Statement": [ { "Effect": "Deny",
            "Principal": "*", "Action": "s3:Delete*", "Resource": "arn:aws:s3:::ledger" } ] }"#;
        world.call::<PutBucketPolicy>(put(policy)).unwrap();
        let record = world.records().pop().unwrap();
        let findings = &record["additionalEventData"]["policyFindings"];
        assert_eq!(findings, &serde_json::json!(["object-action-on-bucket"]));
    }
}
