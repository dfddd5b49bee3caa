//! `GetContextKeysForPrincipalPolicy`: the condition keys that the policies of a user, group or role
//! ask for.
//!
//! # Invariants
//!
//! * The keys are those of the identity policies; the boundary is not asked.

use wire::iam as aws;

use super::{context_keys, policy_sources, simulation};
use crate::prelude::*;

pub(crate) struct GetContextKeysForPrincipalPolicy;

impl Operation for GetContextKeysForPrincipalPolicy {
    type Shape = aws::GetContextKeysForPrincipalPolicy;
    const AUDIT: Audit = Audit::management(Read);

    fn access(cx: &Context, tx: &Tx, input: &Input<Self>) -> Outcome<Access> {
        let (action, arn) = ("iam:GetContextKeysForPrincipalPolicy", &input.policy_source_arn);
        Ok(policy_sources::need(cx, tx, action, arn)?.into())
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let mut sources = policy_sources::speaking(cx, tx, &input.policy_source_arn)?.identity;
        let passed = input.policy_input_list.unwrap_or_default();
        sources.policies.extend(simulation::passed("PolicyInputList", &passed)?.policies);
        let context_key_names = Some(context_keys::of(&sources));
        Ok(aws::GetContextKeysForPolicyResponse { context_key_names })
    }
}

#[cfg(test)]
mod tests {
    use identity::entities::{self, Group, InlinePolicy};
    use serde_json::json;

    use super::*;
    use crate::iam::stage;

    #[test]
    fn the_policies_of_groups_count_too() {
        let mut world = stage::world();
        let asking = |key: &str| {
            stage::statement(json!({
                "Effect": "Allow", "Action": "s3:*", "Resource": "*",
                "Condition": {"StringEquals": {key: "x"}},
            }))
        };
        let document = asking("aws:SourceVpc");
        let inline = vec![InlinePolicy { name: "vpc".into(), document }];
        let group = Group { inline, ..stage::row(&world, "staff") };
        stage::change(&world, |tx| entities::put(tx, &group).unwrap());
        let input = aws::GetContextKeysForPrincipalPolicyRequest {
            policy_source_arn: "arn:aws:iam::111122223333:user/bob".into(),
            policy_input_list: Some(vec![asking("aws:UserAgent")]),
        };
        let answer = world.call::<GetContextKeysForPrincipalPolicy>(input).unwrap();
        assert_eq!(answer.context_key_names.unwrap(), ["aws:SourceVpc", "aws:UserAgent"]);
    }
}
