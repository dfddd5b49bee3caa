//! `DeleteUser`: remove a user who holds nothing any more.
//!
//! # Invariants
//!
//! * Policies, keys, a password, groups and devices are taken away first, one by one, so that each
//!   has an event of its own. Tags and the boundary go with the user.

use identity::entities;
use identity::mfa::{self, MfaHolder};
use wire::iam as aws;

use super::names;
use crate::prelude::*;

pub(crate) struct DeleteUser;

impl Operation for DeleteUser {
    type Shape = aws::DeleteUser;
    const AUDIT: Audit = Audit::management(Write);

    fn access(cx: &Context, tx: &Tx, input: &Input<Self>) -> Outcome<Access> {
        Ok(names::on_user(cx, tx, "iam:DeleteUser", &input.user_name)?.into())
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let user = names::user(cx, tx, &input.user_name)?;
        let (account, id) = (&user.account, user.id.as_str());
        let holder = MfaHolder::User(user.id.clone());
        let holdings = [
            (!user.attached.is_empty(), "must detach all policies first."),
            (!user.inline.is_empty(), "must delete policies first."),
            (
                !identity::access_keys_of(tx, account, Some(id))?.is_empty(),
                "must delete access keys first.",
            ),
            (user.login.is_some(), "must delete login profile first."),
            (!user.groups.is_empty(), "must remove users from group first."),
            (
                mfa::has_mfa_device(tx, account, &holder)?,
                "must remove tokens from principal first.",
            ),
        ];
        if let Some((_, must)) = holdings.iter().find(|it| it.0) {
            return Err(aws::delete_conflict(format!("Cannot delete entity, {must}")).into());
        }
        entities::remove(tx, &user)?;
        Ok(Default::default())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::iam::add_user_to_group::AddUserToGroup;
    use crate::iam::create_access_key::CreateAccessKey;
    use crate::iam::delete_access_key::DeleteAccessKey;
    use crate::iam::remove_user_from_group::RemoveUserFromGroup;
    use crate::iam::testing::{make_group, make_user};
    use crate::testing::World;

    fn delete(name: &str) -> aws::DeleteUserRequest {
        aws::DeleteUserRequest { user_name: name.into() }
    }

    #[test]
    fn a_user_goes_only_when_nothing_is_left_to_him() {
        let mut world = World::new();
        make_user(&mut world, "bob");
        make_group(&mut world, "team");
        let membership =
            aws::AddUserToGroupRequest { group_name: "team".into(), user_name: "bob".into() };
        world.call::<AddUserToGroup>(membership).unwrap();
        let wanted = aws::CreateAccessKeyRequest { user_name: Some("bob".into()) };
        let key = world.call::<CreateAccessKey>(wanted).unwrap().access_key;
        let conflict = |world: &mut World| {
            let refusal = world.call::<DeleteUser>(delete("bob")).unwrap_err();
            assert_eq!(refusal.code, "DeleteConflict");
            refusal.message
        };
        assert!(conflict(&mut world).ends_with("must delete access keys first."));
        let gone = aws::DeleteAccessKeyRequest {
            user_name: Some("bob".into()),
            access_key_id: key.access_key_id,
        };
        world.call::<DeleteAccessKey>(gone).unwrap();
        assert!(conflict(&mut world).ends_with("must remove users from group first."));
        let left =
            aws::RemoveUserFromGroupRequest { group_name: "team".into(), user_name: "bob".into() };
        world.call::<RemoveUserFromGroup>(left).unwrap();
        world.call::<DeleteUser>(delete("BOB")).unwrap();
        assert_eq!(world.call::<DeleteUser>(delete("bob")).unwrap_err().code, "NoSuchEntity");
    }
}
