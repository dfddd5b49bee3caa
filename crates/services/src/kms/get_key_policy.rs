//! `GetKeyPolicy`: what a key's policy says.

use wire::kms as aws;

use super::naming::{self, Reach};
use super::policies;
use crate::prelude::*;

pub(crate) struct GetKeyPolicy;

impl Operation for GetKeyPolicy {
    type Shape = aws::GetKeyPolicy;
    const AUDIT: Audit = Audit::management(Read);
    const DEFAULTS: &'static [(&'static str, &'static str)] = &[("PolicyName", policies::NAME)];

    fn access(cx: &Context, tx: &Tx, input: &Input<Self>) -> Outcome<Access> {
        naming::access(cx, tx, "kms:GetKeyPolicy", &input.key_id, Reach::Own)
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let key = naming::key(cx, tx, &input.key_id, Reach::Own)?;
        if input.policy_name.is_some_and(|it| it != policies::NAME) {
            return Err(aws::not_found("No such policy exists").into());
        }
        Ok(aws::GetKeyPolicyResponse {
            policy: Some(policies::shown(tx, &key)?),
            policy_name: Some(policies::NAME.into()),
        })
    }

    fn resources(cx: &Context, tx: &Tx, input: &Input<Self>) -> Result<Vec<Resource>, Failure> {
        naming::resources(cx, tx, &input.key_id)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kms::testing::{alias, key};
    use crate::testing::World;

    fn get(key: &str, name: Option<&str>) -> aws::GetKeyPolicyRequest {
        aws::GetKeyPolicyRequest { key_id: key.into(), policy_name: name.map(Into::into) }
    }

    #[test]
    fn the_default_policy_lets_the_account_decide() {
        let mut world = World::new();
        let key = key(&mut world);
        let told = world.call::<GetKeyPolicy>(get(&key, None)).unwrap();
        assert_eq!(told.policy_name.as_deref(), Some("default"));
        let start = "{\n  \"Version\" : \"2012-10-17\",\n  \"Id\" : \"key-default-1\",\n  \"Statement\" : [ {\n";
        assert!(told.policy.unwrap().starts_with(start));
        let refusal = world.call::<GetKeyPolicy>(get(&key, Some("other"))).unwrap_err();
        assert_eq!(refusal.message, "No such policy exists");
        alias(&mut world, "alias/ledger", &key);
        let refusal = world.call::<GetKeyPolicy>(get("alias/ledger", None)).unwrap_err();
        assert_eq!(
            refusal.to_string(),
            "InvalidArnException (400): Key Aliases are not supported for this operation."
        );
    }
}
