//! `UpdateAssumeRolePolicy`: say anew who may assume a role.
//!
//! # Invariants
//!
//! * Everybody whom the new policy names exists. Who is in a session of the role stays in it.

use identity::entities::{self, Role};
use policy::Kind;
use wire::iam as aws;

use super::{documents, holders};
use crate::prelude::*;

pub(crate) struct UpdateAssumeRolePolicy;

impl Operation for UpdateAssumeRolePolicy {
    type Shape = aws::UpdateAssumeRolePolicy;
    const AUDIT: Audit = Audit::management(Write);

    fn access(cx: &Context, tx: &Tx, input: &Input<Self>) -> Outcome<Access> {
        let action = "iam:UpdateAssumeRolePolicy";
        Ok(holders::need_bounded::<Role>(cx, tx, action, &input.role_name)?.into())
    }

    fn warnings(input: &Input<Self>) -> Vec<String> {
        policy::lint::warning_ids(&input.policy_document, Kind::Trust)
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let mut role = holders::changeable::<Role>(cx, tx, &input.role_name)?;
        role.trust = documents::trust(tx, &input.policy_document)?;
        entities::put(tx, &role)?;
        Ok(wire::Empty {})
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::iam::stage;

    #[test]
    fn a_role_may_trust_itself_once_it_is_there_and_no_stale_id_is_taken_back() {
        let mut world = stage::world();
        let made = stage::role(&mut world, "auditor");
        let mut update = |principal: &str| {
            let policy_document = stage::trust(json!({"AWS": principal}));
            let role_name = "auditor".into();
            let input = aws::UpdateAssumeRolePolicyRequest { role_name, policy_document };
            world.call::<UpdateAssumeRolePolicy>(input)
        };
        update(&made.arn).unwrap();
        let stale = update("AROAXXXXXXXXXXXXXXXXX").unwrap_err();
        assert_eq!(stale.code, "MalformedPolicyDocument");
        let row: Role = stage::row(&world, "auditor");
        assert!(row.trust.contains(&made.role_id));
    }
}
