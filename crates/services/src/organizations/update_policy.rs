//! `UpdatePolicy`: change a policy's name, description or document.
//!
//! # Invariants
//!
//! * What is not given, and an empty description, changes nothing.
//! * A new document counts from the next call on, wherever the policy is attached.

use identity::organization;
use wire::organizations as aws;

use super::policies::{self, PolicyType};
use super::{names, who};
use crate::prelude::*;

pub(crate) struct UpdatePolicy;

impl Operation for UpdatePolicy {
    type Shape = aws::UpdatePolicy;
    const AUDIT: Audit = Audit::management(Write);

    fn access(cx: &Context, tx: &Tx, input: &Input<Self>) -> Outcome<Access> {
        Ok(names::need_on_policy(cx, tx, "organizations:UpdatePolicy", &input.policy_id)?.into())
    }

    fn warnings(input: &Input<Self>) -> Vec<String> {
        input.content.as_deref().map(policies::warnings).unwrap_or_default()
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let organization = who::writer::<Self>(cx, tx, &input)?;
        let mut policy = policies::mutable(tx, &organization, &input.policy_id)?;
        if let Some(content) = &input.content {
            PolicyType::of(&policy.kind)?.check(content)?;
            policy.content = content.clone();
        }
        if let Some(name) = &input.name {
            let others = organization::policies(tx, &organization.id)?;
            policies::free_name(&others, &policy.kind, name, Some(&policy.id))?;
            policy.name = name.clone();
        }
        if let Some(description) = input.description.as_ref().filter(|it| !it.is_empty()) {
            policy.description = description.clone();
        }
        organization::put_policy(tx, &policy)?;
        Ok(aws::UpdatePolicyResponse { policy: Some(policies::shape(&organization, &policy)) })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::organizations::testing::DENY_STOP_LOGGING;
    use crate::testing::World;

    #[test]
    fn what_is_not_given_stays() {
        let mut world = World::controlled();
        let id = world.policy("guard", DENY_STOP_LOGGING);
        let content = DENY_STOP_LOGGING.replace("StopLogging", "DeleteTrail");
        let input = aws::UpdatePolicyRequest {
            policy_id: id,
            content: Some(content.clone()),
            description: Some(String::new()),
            ..Default::default()
        };
        let told = world.call::<UpdatePolicy>(input).unwrap().policy.unwrap();
        assert_eq!(told.content, Some(content));
        let summary = told.policy_summary.unwrap();
        assert_eq!(summary.name.as_deref(), Some("guard"));
        assert_eq!(summary.description.as_deref(), Some("a story's"));
    }

    #[test]
    fn aws_own_policies_are_immutable() {
        let input = aws::UpdatePolicyRequest {
            policy_id: "p-FullAWSAccess".into(),
            name: Some("mine".into()),
            ..Default::default()
        };
        let refusal = World::controlled().call::<UpdatePolicy>(input).unwrap_err();
        assert_eq!(refusal.extras[0].1, "IMMUTABLE_POLICY");
    }
}
