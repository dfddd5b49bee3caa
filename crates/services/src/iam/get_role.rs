//! `GetRole`: a role as it is, with the policy that says who may assume it.
//!
//! # Invariants
//!
//! * The trust policy is shown with ARNs; whoever is gone is shown by his id.

use identity::entities::Role;
use wire::iam as aws;

use super::roles::{self, Shown};
use super::{holders, names};
use crate::prelude::*;

pub(crate) struct GetRole;

impl Operation for GetRole {
    type Shape = aws::GetRole;
    const AUDIT: Audit = Audit::management(Read);

    fn access(cx: &Context, tx: &Tx, input: &Input<Self>) -> Outcome<Access> {
        Ok(holders::need_bounded::<Role>(cx, tx, "iam:GetRole", &input.role_name)?.into())
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let role = names::role(cx, tx, &input.role_name)?;
        Ok(aws::GetRoleResponse { role: roles::view(cx, tx, &role, Shown::Whole)? })
    }
}

#[cfg(test)]
mod tests {
    use identity::entities::{self, User};
    use serde_json::json;

    use super::*;
    use crate::iam::create_role::CreateRole;
    use crate::iam::{documents, stage};
    use crate::testing::World;

    fn get(world: &mut World, name: &str) -> Result<aws::Role, Refusal> {
        let input = aws::GetRoleRequest { role_name: name.into() };
        world.call::<GetRole>(input).map(|it| it.role)
    }

    #[test]
    fn a_user_who_is_gone_is_shown_by_id_and_his_successor_is_not_trusted() {
        let mut world = stage::world();
        let trust = stage::trust(json!({"AWS": ["arn:aws:iam::111122223333:user/bob"]}));
        let input = aws::CreateRoleRequest {
            role_name: "Auditor".into(),
            assume_role_policy_document: trust.clone(),
            ..Default::default()
        };
        world.call::<CreateRole>(input).unwrap();
        let role = get(&mut world, "AUDITOR").unwrap();
        assert_eq!(role.role_name, "Auditor");
        assert_eq!(role.assume_role_policy_document, Some(documents::encoded(&trust)));
        assert_eq!(role.max_session_duration, Some(3600));
        assert_eq!(role.role_last_used, Some(aws::RoleLastUsed::default()));
        let bob: User = stage::row(&world, "bob");
        stage::change(&world, |tx| {
            entities::remove(tx, &bob).unwrap();
            let id = "AIDACCCCCCCCCCCCCCCCC".into();
            entities::put(tx, &User { id, ..bob }).unwrap();
        });
        let document = get(&mut world, "Auditor").unwrap().assume_role_policy_document.unwrap();
        assert!(document.contains("%22AIDABBBBBBBBBBBBBBBBB%22"), "{document}");
    }

    #[test]
    fn a_role_tells_when_and_where_it_was_used_last() {
        let mut world = stage::world();
        let role = stage::role(&mut world, "auditor");
        world.caller(stage::session(&role)).region("eu-west-1");
        get(&mut world, "auditor").unwrap_err();
        let used = world.now;
        world.root().advance(3600);
        let last = get(&mut world, "auditor").unwrap().role_last_used.unwrap();
        assert_eq!((last.last_used_date.map(|it| it.0), last.region.is_some()), (Some(used), true));
        world.advance(401 * 24 * 3600);
        let long_ago = get(&mut world, "auditor").unwrap().role_last_used;
        assert_eq!(long_ago, Some(aws::RoleLastUsed::default()));
    }

    #[test]
    fn whoever_may_not_look_does_not_learn_what_is_missing() {
        let mut world = stage::world();
        let refusal = get(&mut world, "nobody").unwrap_err();
        assert_eq!(refusal.message, "The role with name nobody cannot be found.");
        world.user("eve", &[]);
        assert_eq!(get(&mut world, "nobody").unwrap_err().code, "AccessDenied");
    }
}
