//! `PutResourcePolicy`: say what members may do in the management account's place.
//!
//! # Invariants
//!
//! * An organization has one such policy; tags are given when it is made, and later by
//!   `TagResource`.
//! * It never restricts the management account.

use gate::Need;
use identity::organization::{self, ResourcePolicy};
use policy::limits::ORGANIZATION_RESOURCE_CHARACTERS_MAX;
use wire::organizations as aws;

use super::{names, refuse, resource_policies, tags, who};
use crate::prelude::*;

pub(crate) struct PutResourcePolicy;

impl Operation for PutResourcePolicy {
    type Shape = aws::PutResourcePolicy;
    const AUDIT: Audit = Audit::management(Write);

    fn access(cx: &Context, tx: &Tx, input: &Input<Self>) -> Outcome<Access> {
        const ACTION: &str = "organizations:PutResourcePolicy";
        let organization = who::organization(cx, tx)?;
        let resource = organization.map(|it| names::arn(&it, "resourcepolicy", "*"));
        let need = Need::new(ACTION, resource.unwrap_or_else(|| "*".into()));
        Ok(tags::making(need, input.tags.as_ref()))
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let organization = who::manager(cx, tx)?;
        if input.content.chars().count() > ORGANIZATION_RESOURCE_CHARACTERS_MAX {
            let message = "You have exceeded the maximum policy size.";
            return Err(refuse::constraint("POLICY_CONTENT_LIMIT_EXCEEDED", message).into());
        }
        let content = resource_policies::checked(tx, &organization, &input.content)?;
        let given = tags::checked(&input.tags.unwrap_or_default())?;
        let row = match organization::find_resource_policy(tx, &organization.id)? {
            Some(_) if !given.is_empty() => {
                let message = "Tags can be specified only when the resource policy is created.";
                let reason = "UPDATE_EXISTING_RESOURCE_POLICY_WITH_TAGS_NOT_SUPPORTED";
                return Err(refuse::invalid(reason, message).into());
            }
            Some(row) => ResourcePolicy { content, ..row },
            None => ResourcePolicy {
                organization: organization.id.clone(),
                id: format!("rp-{}", names::letters(&cx.random(0), 8)),
                content,
                tags: given,
            },
        };
        organization::put_resource_policy(tx, &row)?;
        let resource_policy = Some(resource_policies::shape(&organization, &row));
        Ok(aws::PutResourcePolicyResponse { resource_policy })
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::organizations::create_policy::CreatePolicy;
    use crate::organizations::list_accounts::ListAccounts;
    use crate::organizations::list_roots::ListRoots;
    use crate::organizations::testing::DENY_STOP_LOGGING;
    use crate::testing::World;

    fn put(statement: serde_json::Value) -> aws::PutResourcePolicyRequest {
        let content = json!({ "Statement": [statement] }).to_string();
        aws::PutResourcePolicyRequest { content, tags: None }
    }

    fn statement(principal: &str, actions: &[&str]) -> serde_json::Value {
        let principal = json!({ "AWS": principal });
        json!({ "Effect": "Allow", "Principal": principal, "Action": actions, "Resource": "*" })
    }

    #[test]
    fn a_member_may_do_what_is_granted_and_no_more() {
        let mut world = World::controlled();
        let member = world.member("audit");
        let grant = statement(&member, &["organizations:List*", "organizations:CreatePolicy"]);
        let stored = world.call::<PutResourcePolicy>(put(grant)).unwrap();
        let stored = stored.resource_policy.unwrap().content.unwrap();
        assert!(stored.contains(&format!("\"arn:aws:iam::{member}:root\"")), "{stored}");
        assert!(stored.starts_with(r#"{"Version":"2008-10-17","#), "{stored}");
        world.root_of(&member).call::<ListAccounts>(Default::default()).unwrap();
        let create = || aws::CreatePolicyRequest {
            content: DENY_STOP_LOGGING.into(),
            description: String::new(),
            name: "theirs".into(),
            r#type: "SERVICE_CONTROL_POLICY".into(),
            tags: None,
        };
        world.call::<CreatePolicy>(create()).unwrap();
        let root = world.root_id();
        let policy = world.policy("ours", DENY_STOP_LOGGING);
        let input = aws::AttachPolicyRequest { policy_id: policy, target_id: root };
        let attach = world.gate.operation("organizations", "AttachPolicy").unwrap();
        let input = wire::Structure::write(input);
        let refusal = world.root_of(&member).answer(attach, input).unwrap_err();
        assert_eq!(refusal.message, "You don't have permissions to access this resource.");
        let other = world.member("other");
        assert!(world.root_of(&other).call::<ListRoots>(Default::default()).is_err());
    }

    #[test]
    fn what_hands_the_organization_over_is_refused() {
        let mut world = World::organized();
        let member = world.member("audit");
        let role = format!("arn:aws:iam::{member}:role/admin");
        for wrong in [
            statement(&member, &["organizations:*"]),
            statement(&member, &["organizations:LeaveOrganization"]),
            statement(&role, &["organizations:ListAccounts"]),
            statement("999999999999", &["organizations:ListAccounts"]),
            json!({ "Effect": "Allow", "Principal": "*", "NotAction": "organizations:List*", "Resource": "*" }),
        ] {
            let refusal = world.call::<PutResourcePolicy>(put(wrong.clone())).unwrap_err();
            assert_eq!(refusal.code, "InvalidInputException", "{wrong}");
        }
    }
}
