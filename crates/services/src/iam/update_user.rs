//! `UpdateUser`: another name, another path, the same user.
//!
//! # Invariants
//!
//! * The id stays, and with it keys, devices, groups, policies and whatever trusts the user.
//! * The permission is needed on the old ARN and on the new one.

use gate::Need;
use identity::entities::{self, User};
use wire::iam as aws;

use super::names;
use crate::prelude::*;

pub(crate) struct UpdateUser;

impl Operation for UpdateUser {
    type Shape = aws::UpdateUser;
    const AUDIT: Audit = Audit::management(Write);

    fn access(cx: &Context, tx: &Tx, input: &Input<Self>) -> Outcome<Access> {
        let account = &cx.caller.account;
        let access = Access::from(names::on_user(cx, tx, "iam:UpdateUser", &input.user_name)?);
        let found = entities::find::<User>(tx, account, &input.user_name)?;
        let user = found.unwrap_or_else(|| User {
            account: account.clone(),
            name: input.user_name.clone(),
            path: "/".into(),
            ..User::default()
        });
        let arn = renamed(&user, input).arn();
        Ok(match arn == user.arn() {
            true => access,
            false => access.need(Need::new("iam:UpdateUser", arn).of(account)),
        })
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let user = names::user(cx, tx, &input.user_name)?;
        let changed = renamed(&user, &input);
        let is_other = !changed.name.eq_ignore_ascii_case(&user.name);
        if is_other && entities::find::<User>(tx, &user.account, &changed.name)?.is_some() {
            let text = format!("User with name {} already exists.", changed.name);
            return Err(aws::entity_already_exists(text).into());
        }
        entities::remove(tx, &user)?;
        entities::put(tx, &changed)?;
        Ok(Default::default())
    }
}

/// The user under its new name and path; what is not given stays.
fn renamed(user: &User, input: &aws::UpdateUserRequest) -> User {
    let path = input.new_path.clone().unwrap_or_else(|| user.path.clone());
    let name = input.new_user_name.clone().unwrap_or_else(|| user.name.clone());
    User { name, path, ..user.clone() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::iam::get_user::GetUser;
    use crate::iam::testing::{get_user, make_user};
    use crate::testing::World;

    fn rename(from: &str, to: &str) -> aws::UpdateUserRequest {
        let new_user_name = Some(to.into());
        aws::UpdateUserRequest { user_name: from.into(), new_user_name, new_path: None }
    }

    #[test]
    fn a_renamed_user_is_the_same_user() {
        let mut world = World::new();
        let before = make_user(&mut world, "bob");
        world.call::<UpdateUser>(rename("bob", "Robert")).unwrap();
        let after = get_user(&mut world, "robert");
        assert_eq!((after.user_id, after.create_date), (before.user_id, before.create_date));
        assert_eq!(after.arn, "arn:aws:iam::111122223333:user/Robert");
        let gone = aws::GetUserRequest { user_name: Some("bob".into()) };
        assert_eq!(world.call::<GetUser>(gone).unwrap_err().code, "NoSuchEntity");
        make_user(&mut world, "bob");
        let refusal = world.call::<UpdateUser>(rename("bob", "ROBERT")).unwrap_err();
        assert_eq!(refusal.code, "EntityAlreadyExists");
        world.call::<UpdateUser>(rename("bob", "BOB")).unwrap();
        assert_eq!(get_user(&mut world, "bob").user_name.as_deref(), Some("BOB"));
    }

    #[test]
    fn nobody_renames_a_user_to_where_he_may_not() {
        let mut world = World::new();
        make_user(&mut world, "bob");
        let statement = serde_json::json!({
            "Effect": "Allow", "Action": "iam:UpdateUser",
            "Resource": "arn:aws:iam::111122223333:user/bob",
        });
        world.user_with("helper", Some(statement));
        let refusal = world.call::<UpdateUser>(rename("bob", "admin")).unwrap_err();
        assert!(refusal.message.contains("user/admin"), "{}", refusal.message);
    }
}
