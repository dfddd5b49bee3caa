//! `GetContextKeysForCustomPolicy`: the condition keys that policies which are passed in ask for.
//!
//! # Invariants
//!
//! * Nothing that is stored takes part: the answer depends on the call alone.

use wire::iam as aws;

use super::{context_keys, simulation};
use crate::prelude::*;

pub(crate) struct GetContextKeysForCustomPolicy;

impl Operation for GetContextKeysForCustomPolicy {
    type Shape = aws::GetContextKeysForCustomPolicy;
    const AUDIT: Audit = Audit::management(Read);

    fn access(_: &Context, _: &Tx, _: &Input<Self>) -> Outcome<Access> {
        Ok(Access::to("iam:GetContextKeysForCustomPolicy", "*"))
    }

    fn execute(_: &Context, _: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let passed = simulation::passed("PolicyInputList", &input.policy_input_list)?;
        let context_key_names = Some(context_keys::of(&passed));
        Ok(aws::GetContextKeysForPolicyResponse { context_key_names })
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::iam::simulated_work::PASSED_BYTES_MAX;
    use crate::iam::stage;

    #[test]
    fn conditions_and_variables_name_keys_each_once() {
        let mut world = stage::world();
        let policy = stage::statement(json!({
            "Effect": "Allow", "Action": "s3:*",
            "Resource": "arn:aws:s3:::home/${aws:username}/${*}/${aws:PrincipalTag/team, 'none'}",
            "Condition": {
                "Bool": {"aws:MultiFactorAuthPresent": "true"},
                "StringLike": {"s3:prefix": "${AWS:UserName}/*"},
            },
        }));
        let input = aws::GetContextKeysForCustomPolicyRequest { policy_input_list: vec![policy] };
        let answer = world.call::<GetContextKeysForCustomPolicy>(input).unwrap();
        let keys =
            ["aws:MultiFactorAuthPresent", "s3:prefix", "aws:username", "aws:PrincipalTag/team"];
        assert_eq!(answer.context_key_names.unwrap(), keys);
    }

    #[test]
    fn policies_that_are_too_large_together_are_not_read() {
        let mut world = stage::world();
        let half = format!("{}{}", stage::allow("s3:*"), " ".repeat(PASSED_BYTES_MAX / 2));
        let mut ask = |policy_input_list: Vec<String>| {
            let input = aws::GetContextKeysForCustomPolicyRequest { policy_input_list };
            world.call::<GetContextKeysForCustomPolicy>(input).map_err(|it| it.code)
        };
        assert!(ask(vec![half.clone()]).is_ok());
        assert_eq!(ask(vec![half.clone(), half]).unwrap_err(), "InvalidInput");
    }
}
