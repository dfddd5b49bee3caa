//! `GetUser`: what is known of a user, or of whoever calls.
//!
//! # Invariants
//!
//! * Without a name it is the caller; a role is no user and must name one.

use wire::iam as aws;

use super::names::{self, Subject};
use super::users;
use crate::prelude::*;

pub(crate) struct GetUser;

impl Operation for GetUser {
    type Shape = aws::GetUser;
    const AUDIT: Audit = Audit::management(Read);

    fn access(cx: &Context, tx: &Tx, input: &Input<Self>) -> Outcome<Access> {
        Ok(names::on_subject(cx, tx, "iam:GetUser", input.user_name.as_deref())?.into())
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let user = match names::subject(cx, tx, input.user_name.as_deref())? {
            Subject::Root => users::root(tx, &cx.caller.account)?,
            Subject::User(user) => {
                let last = user.password_last_used.map(wire::Time);
                aws::User { password_last_used: last, ..users::whole(&user) }
            }
        };
        Ok(aws::GetUserResponse { user })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{ACCOUNT, World};

    fn named(name: &str) -> aws::GetUserRequest {
        aws::GetUserRequest { user_name: Some(name.into()) }
    }

    #[test]
    fn without_a_name_everybody_sees_himself() {
        let mut world = World::new();
        let root = world.call::<GetUser>(Default::default()).unwrap().user;
        assert_eq!((root.user_id.as_str(), root.user_name, root.path), (ACCOUNT, None, None));
        world.user("alice", &["iam:GetUser"]);
        let alice = world.call::<GetUser>(Default::default()).unwrap().user;
        assert_eq!(alice.user_name.as_deref(), Some("alice"));
        assert_eq!(world.call::<GetUser>(named("ALICE")).unwrap().user, alice);
    }

    #[test]
    fn whoever_may_not_look_does_not_learn_who_exists() {
        let mut world = World::new();
        let absent = world.call::<GetUser>(named("nobody")).unwrap_err();
        assert_eq!(absent.message, "The user with name nobody cannot be found.");
        let denied = world.user("mallory", &[]).call::<GetUser>(named("nobody")).unwrap_err();
        assert_eq!(denied.code, "AccessDenied");
    }
}
