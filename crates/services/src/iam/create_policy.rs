//! `CreatePolicy`: make a managed policy; its document becomes version v1.
//!
//! # Invariants
//!
//! * Names are taken whatever their case and path.

use gate::Need;
use identity::entities::{self, ManagedPolicy, PolicyVersion};
use identity::uses::Counts;
use policy::Kind;
use wire::iam as aws;

use super::managed_policies::{self, Managed};
use super::tags::{self, Case};
use super::{creating, documents, names, quotas};
use crate::prelude::*;

pub(crate) struct CreatePolicy;

impl Operation for CreatePolicy {
    type Shape = aws::CreatePolicy;
    const AUDIT: Audit = Audit::management(Write);

    fn access(cx: &Context, _: &Tx, input: &Input<Self>) -> Outcome<Access> {
        let path = names::path(input.path.clone());
        let account = &cx.caller.account;
        let arn = names::arn(account, "policy", &path, &input.policy_name);
        let need = Need::new("iam:CreatePolicy", arn).of(account);
        Ok(creating::access(need, "iam:TagPolicy", &input.tags))
    }

    fn warnings(input: &Input<Self>) -> Vec<String> {
        policy::lint::warning_ids(&input.policy_document, Kind::Identity)
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let path = names::path(input.path);
        creating::check_path(&path)?;
        let given_tags = tags::new(Case::Counts, input.tags)?;
        documents::check(&input.policy_document)?;
        managed_policies::check_size(&input.policy_document)?;
        let account = &cx.caller.account;
        if entities::find::<ManagedPolicy>(tx, account, &input.policy_name)?.is_some() {
            let name = input.policy_name;
            let text =
                format!("A policy called {name} already exists. Duplicate names are not allowed.");
            return Err(aws::entity_already_exists(text).into());
        }
        quotas::check_room::<ManagedPolicy>(cx, tx, quotas::POLICIES)?;
        let document = input.policy_document;
        let policy = ManagedPolicy {
            account: account.clone(),
            name: input.policy_name,
            path,
            id: names::id("ANPA", cx.random(0)),
            created_at: cx.now,
            updated_at: cx.now,
            description: input.description.filter(|it| !it.is_empty()),
            tags: given_tags,
            versions: vec![PolicyVersion { number: 1, created_at: cx.now, document }],
            default_version: 1,
            next_version: 2,
        };
        entities::put(tx, &policy)?;
        let tags = tags::some(&policy.tags);
        let view = Managed::Own(policy).view(Counts::default());
        Ok(aws::CreatePolicyResponse { policy: Some(aws::Policy { tags, ..view }) })
    }
}

#[cfg(test)]
mod tests {
    use expect_test::expect;
    use serde_json::json;

    use super::*;
    use crate::iam::stage;

    fn create(name: &str, document: String) -> aws::CreatePolicyRequest {
        let (policy_name, policy_document) = (name.into(), document);
        aws::CreatePolicyRequest { policy_name, policy_document, ..Default::default() }
    }

    #[test]
    fn a_new_policy_has_one_version_and_no_description_in_its_answer() {
        let mut world = stage::world();
        let input = aws::CreatePolicyRequest {
            path: Some("/team/".into()),
            description: Some("reads".into()),
            ..create("reader", stage::allow("s3:Get*"))
        };
        let made = world.call::<CreatePolicy>(input).unwrap().policy.unwrap();
        assert_eq!(made.arn.as_deref(), Some("arn:aws:iam::111122223333:policy/team/reader"));
        assert_eq!((made.description, made.tags), (None, None));
        assert_eq!(made.default_version_id.as_deref(), Some("v1"));
        assert_eq!((made.attachment_count, made.is_attachable), (Some(0), Some(true)));
        assert_eq!(made.create_date, made.update_date);
    }

    #[test]
    fn the_event_names_what_the_policy_cannot_mean() {
        let mut world = stage::world();
        stage::policy(&mut world, "fine", stage::allow("s3:ListAllMyBuckets"));
        let hole = json!({
            "Effect": "Deny", "Action": "s3:DeleteObject", "Resource": "arn:aws:s3:::vault",
        });
        stage::policy(&mut world, "hole", stage::statement(hole));
        let records = world.records();
        let findings = |at: usize| records[at]["additionalEventData"]["policyFindings"].clone();
        assert_eq!(findings(0), serde_json::Value::Null);
        assert!(findings(1).as_array().is_some_and(|it| !it.is_empty()), "{}", records[1]);
    }

    #[test]
    fn what_cannot_be_is_refused_in_the_words_of_aws() {
        let mut world = stage::world();
        stage::policy(&mut world, "Reader", stage::filled(6144));
        let mut said = |input| {
            let refusal = world.call::<CreatePolicy>(input).unwrap_err();
            format!("{}: {}", refusal.code, refusal.message)
        };
        expect!["EntityAlreadyExists: A policy called reader already exists. Duplicate names are not allowed."]
            .assert_eq(&said(create("reader", stage::allow("s3:Get*"))));
        expect!["LimitExceeded: Cannot exceed quota for PolicySize: 6144"]
            .assert_eq(&said(create("b", stage::filled(6145))));
        expect!["MalformedPolicyDocument: Syntax errors in policy."]
            .assert_eq(&said(create("b", "[]".into())));
    }
}
