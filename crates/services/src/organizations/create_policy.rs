//! `CreatePolicy`: a policy of the organization, attached to nothing yet.
//!
//! # Invariants
//!
//! * A document that the grammar of its type refuses is not stored.
//! * Names are unique among the policies of a type.

use gate::Need;
use identity::organization::{self, OrganizationPolicy};
use wire::organizations as aws;

use super::policies::{self, PolicyType};
use super::{names, refuse, tags, who};
use crate::prelude::*;

pub(crate) struct CreatePolicy;

impl Operation for CreatePolicy {
    type Shape = aws::CreatePolicy;
    const AUDIT: Audit = Audit::management(Write);

    fn access(cx: &Context, tx: &Tx, input: &Input<Self>) -> Outcome<Access> {
        const ACTION: &str = "organizations:CreatePolicy";
        let kind = input.r#type.to_lowercase();
        let organization = who::organization(cx, tx)?;
        let resource = organization.map(|it| names::arn(&it, "policy", &format!("{kind}/*")));
        let need = Need::new(ACTION, resource.unwrap_or_else(|| "*".into()));
        let need = need.with("organizations:PolicyType", input.r#type.clone());
        Ok(tags::making(need, input.tags.as_ref()))
    }

    fn warnings(input: &Input<Self>) -> Vec<String> {
        policies::warnings(&input.content)
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let organization = who::writer::<Self>(cx, tx, &input)?;
        let kind = PolicyType::available(&organization, &input.r#type)?;
        kind.check(&input.content)?;
        let mut others = organization::policies(tx, &organization.id)?;
        others.retain(|it| it.kind == kind.name);
        policies::free_name(&others, kind.name, &input.name, None)?;
        if others.len() >= kind.policies_max {
            let message = "You have exceeded the allowed number of policies.";
            return Err(refuse::constraint("POLICY_NUMBER_LIMIT_EXCEEDED", message).into());
        }
        let policy = OrganizationPolicy {
            organization: organization.id.clone(),
            id: format!("p-{}", names::letters(&cx.random(0), 8)),
            kind: kind.name.into(),
            name: input.name,
            description: input.description,
            content: input.content,
            tags: tags::checked(&input.tags.unwrap_or_default())?,
            created_at: cx.now,
        };
        organization::put_policy(tx, &policy)?;
        let policy = Some(policies::shape(&organization, &policy));
        Ok(aws::CreatePolicyResponse { policy })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::organizations::testing::DENY_STOP_LOGGING;
    use crate::testing::World;

    fn create(name: &str, content: &str) -> aws::CreatePolicyRequest {
        aws::CreatePolicyRequest {
            content: content.into(),
            description: String::new(),
            name: name.into(),
            r#type: "SERVICE_CONTROL_POLICY".into(),
            tags: None,
        }
    }

    #[test]
    fn a_policy_is_kept_as_it_was_sent_under_a_name_of_its_own() {
        let mut world = World::controlled();
        let made = world.call::<CreatePolicy>(create("guard", DENY_STOP_LOGGING)).unwrap();
        let made = made.policy.unwrap();
        assert_eq!(made.content.as_deref(), Some(DENY_STOP_LOGGING));
        let summary = made.policy_summary.unwrap();
        let arn = summary.arn.unwrap();
        assert!(arn.contains(":policy/o-") && arn.contains("/service_control_policy/p-"), "{arn}");
        assert_eq!(summary.aws_managed, Some(false));
        let twin = world.call::<CreatePolicy>(create("guard", DENY_STOP_LOGGING)).unwrap_err();
        assert_eq!(twin.code, "DuplicatePolicyException");
        let full = world.call::<CreatePolicy>(create("FullAWSAccess", DENY_STOP_LOGGING));
        assert_eq!(full.unwrap_err().code, "DuplicatePolicyException");
    }

    #[test]
    fn what_is_questionable_about_a_policy_stands_in_the_event() {
        let mut world = World::controlled();
        let hole = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Deny","Action":"s3:DeleteObject","Resource":"arn:aws:s3:::vault"}]}"#;
        world.call::<CreatePolicy>(create("hole", hole)).unwrap();
        let record = world.records().pop().unwrap().to_string();
        let ids = super::policies::warnings(hole);
        assert!(!ids.is_empty() && ids.iter().all(|it| record.contains(it.as_str())), "{record}");
    }

    #[test]
    fn a_document_must_be_a_policy_of_its_type_and_not_too_long() {
        let mut world = World::controlled();
        let typographic = DENY_STOP_LOGGING.replacen("\"*\"", "\"*”", 1);
        let principal =
            DENY_STOP_LOGGING.replacen("\"Effect\"", "\"Principal\":\"*\",\"Effect\"", 1);
        for content in ["{}", "[]", typographic.as_str(), principal.as_str()] {
            let refusal = world.call::<CreatePolicy>(create("x", content)).unwrap_err();
            assert_eq!(refusal.code, "MalformedPolicyDocumentException", "{content}");
        }
        let long = DENY_STOP_LOGGING.replacen('{', &format!("{{{}", " ".repeat(10_240)), 1);
        let refusal = world.call::<CreatePolicy>(create("x", &long)).unwrap_err();
        assert_eq!(refusal.extras[0].1, "POLICY_CONTENT_LIMIT_EXCEEDED");
        assert_eq!(refusal.code, "ConstraintViolationException");
    }
}
