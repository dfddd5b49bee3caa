//! `PutKeyPolicy`: say who may use a key, and who may say so.
//!
//! # Invariants
//!
//! * Whoever puts a policy may put another afterwards, unless he says that he does not mind.
//! * A key has one policy, whose name is `default`.

use policy::Kind;
use wire::kms as aws;

use super::naming::{self, Reach};
use super::{keys, needs, policies};
use crate::prelude::*;

pub(crate) struct PutKeyPolicy;

impl Operation for PutKeyPolicy {
    type Shape = aws::PutKeyPolicy;
    const AUDIT: Audit = Audit::management(Write);
    const DEFAULTS: &'static [(&'static str, &'static str)] =
        &[("PolicyName", policies::NAME), ("BypassPolicyLockoutSafetyCheck", "false")];

    fn access(cx: &Context, tx: &Tx, input: &Input<Self>) -> Outcome<Access> {
        let subject = naming::resolve(cx, tx, &input.key_id, Reach::Own)?;
        let need = needs::need(cx, tx, "kms:PutKeyPolicy", &subject, &Default::default())?;
        let bypass = input.bypass_policy_lockout_safety_check == Some(true);
        Ok(need.with("kms:BypassPolicyLockoutSafetyCheck", bypass).into())
    }

    fn warnings(input: &Input<Self>) -> Vec<String> {
        policy::lint::warning_ids(&input.policy, Kind::Key)
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let mut key = naming::key(cx, tx, &input.key_id, Reach::Own)?;
        if input.policy_name.is_some_and(|it| it != policies::NAME) {
            return Err(aws::unsupported_operation("").into());
        }
        let bypass = input.bypass_policy_lockout_safety_check == Some(true);
        policies::set(cx, tx, &mut key, &input.policy, bypass)?;
        keys::put(tx, &key)?;
        Ok(wire::Empty {})
    }

    fn resources(cx: &Context, tx: &Tx, input: &Input<Self>) -> Result<Vec<Resource>, Failure> {
        naming::resources(cx, tx, &input.key_id)
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;
    use crate::kms::encrypt::Encrypt;
    use crate::kms::get_key_policy::GetKeyPolicy;
    use crate::kms::testing::{encrypt, key};
    use crate::testing::{ACCOUNT, STRANGER, World};

    fn put(key: &str, statements: Value) -> aws::PutKeyPolicyRequest {
        let policy = json!({ "Version": "2012-10-17", "Statement": statements }).to_string();
        aws::PutKeyPolicyRequest { key_id: key.into(), policy, ..Default::default() }
    }

    fn allow(principal: Value, action: &str) -> Value {
        let allow = json!({ "Effect": "Allow", "Action": action, "Resource": "*" });
        let mut allow = allow.as_object().unwrap().clone();
        allow.insert("Principal".into(), principal);
        allow.into()
    }

    fn account() -> Value {
        account_of(ACCOUNT)
    }

    fn account_of(account: &str) -> Value {
        allow(json!({ "AWS": account }), "kms:*")
    }

    #[test]
    fn a_policy_decides_where_the_account_may_not() {
        let mut world = World::new();
        let key = key(&mut world);
        world.user("bob", &[]);
        world.user("carol", &["kms:*"]);
        let root = json!({ "AWS": format!("arn:aws:iam::{ACCOUNT}:user/bob") });
        let input = put(&key, json!([allow(root, "kms:*")]));
        let input =
            aws::PutKeyPolicyRequest { bypass_policy_lockout_safety_check: Some(true), ..input };
        world.root().call::<PutKeyPolicy>(input).unwrap();
        world.user("bob", &[]).call::<Encrypt>(encrypt(&key, b"hush", &[])).unwrap();
        let carol = world.user("carol", &["kms:*"]);
        let refusal = carol.call::<Encrypt>(encrypt(&key, b"hush", &[])).unwrap_err();
        let words = "because no resource-based policy allows the kms:Encrypt action";
        assert!(refusal.message.ends_with(words), "{}", refusal.message);
        let refusal = world.root().call::<Encrypt>(encrypt(&key, b"hush", &[])).unwrap_err();
        assert_eq!(refusal.code, "AccessDenied", "not even root, says the key");
    }

    #[test]
    fn whether_the_caller_stays_in_is_judged_by_all_that_a_call_says() {
        let mut world = World::new();
        let key = key(&mut world);
        let from = |account: &str| {
            let mut allow = account_of(ACCOUNT);
            allow["Condition"] = json!({ "StringEquals": { "kms:CallerAccount": account } });
            put(&key, json!([allow]))
        };
        let refusal = world.call::<PutKeyPolicy>(from(STRANGER)).unwrap_err();
        assert_eq!(refusal.code, "MalformedPolicyDocumentException");
        world.call::<PutKeyPolicy>(from(ACCOUNT)).unwrap();
        world.call::<PutKeyPolicy>(put(&key, json!([account()]))).unwrap();
    }

    #[test]
    fn a_policy_is_kept_by_ids_and_shown_by_names() {
        let mut world = World::new();
        let key = key(&mut world);
        world.user("bob", &[]);
        let bob = format!("arn:aws:iam::{ACCOUNT}:user/bob");
        let input = put(&key, json!([account(), allow(json!({ "AWS": bob }), "kms:Encrypt")]));
        world.root().call::<PutKeyPolicy>(input).unwrap();
        let get = aws::GetKeyPolicyRequest { key_id: key, ..Default::default() };
        let shown = world.call::<GetKeyPolicy>(get).unwrap().policy.unwrap();
        assert!(shown.contains(&bob), "{shown}");
        let record = &world.records()[1];
        assert_eq!(record["requestParameters"]["policyName"], "default");
        assert_eq!(record["responseElements"]["keyId"], record["resources"][0]["ARN"]);
    }

    #[test]
    fn another_account_needs_leave_of_both() {
        let mut world = World::new();
        let key = key(&mut world);
        let stranger = allow(json!({ "AWS": STRANGER }), "kms:Encrypt");
        world.call::<PutKeyPolicy>(put(&key, json!([account(), stranger]))).unwrap();
        let arn = crate::kms::rows::arn("us-east-1", ACCOUNT, &key);
        let made = world.stranger().call::<Encrypt>(encrypt(&arn, b"hush", &[])).unwrap();
        assert_eq!(made.key_id.unwrap(), arn);
        let records = world.records();
        let of: Vec<_> = records[2..].iter().map(|it| it["recipientAccountId"].clone()).collect();
        assert_eq!(of.len(), 2, "both accounts hear of it");
        assert!(of.contains(&ACCOUNT.into()) && of.contains(&STRANGER.into()));
        let refusal = world.call::<PutKeyPolicy>(put(&arn, json!([account()]))).unwrap_err();
        assert!(refusal.message.contains("on this resource because the resource does not exist"));
    }

    #[test]
    fn a_statement_without_actions_or_resources_is_kept_and_does_nothing() {
        let mut world = World::new();
        let key = key(&mut world);
        world.user("bob", &[]);
        let bob = json!({ "AWS": format!("arn:aws:iam::{ACCOUNT}:user/bob") });
        let bare = json!({ "Sid": "does nothing", "Effect": "Allow", "Principal": bob, "Action": "kms:*" });
        world.root().call::<PutKeyPolicy>(put(&key, json!([account(), bare]))).unwrap();
        let denied = world.user("bob", &[]).call::<Encrypt>(encrypt(&key, b"hush", &[]));
        assert_eq!(denied.unwrap_err().code, "AccessDenied");
    }

    #[test]
    fn what_is_no_policy_of_a_key_is_refused_and_the_old_one_stays() {
        let mut world = World::new();
        let key = key(&mut world);
        let mut told = |input| {
            let refusal = world.root().call::<PutKeyPolicy>(input).unwrap_err();
            (refusal.code.into_owned(), refusal.message)
        };
        let text = |policy: &str| aws::PutKeyPolicyRequest {
            key_id: key.clone(),
            policy: policy.into(),
            ..Default::default()
        };
        assert_eq!(told(text("{")).0, "MalformedPolicyDocumentException");
        let group = allow(json!({ "AWS": format!("arn:aws:iam::{ACCOUNT}:group/all") }), "kms:*");
        let words = "Policy contains a statement with one or more invalid principals.";
        assert_eq!(told(put(&key, json!([account(), group]))).1, words);
        let long = "x".repeat(policy::limits::KEY_BYTES_MAX);
        let long = json!({ "Sid": long, "Effect": "Allow", "Principal": "*", "Action": "kms:*", "Resource": "*" });
        assert_eq!(told(put(&key, json!([account(), long]))).0, "LimitExceededException");
        let other = aws::PutKeyPolicyRequest {
            policy_name: Some("other".into()),
            ..put(&key, json!([account()]))
        };
        assert_eq!(told(other).0, "UnsupportedOperationException");
        world.call::<Encrypt>(encrypt(&key, b"hush", &[])).unwrap();
    }
}
