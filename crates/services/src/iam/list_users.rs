//! `ListUsers`: the users of the account by name, all or those below a path.
//!
//! # Invariants
//!
//! * Tags and boundaries are not in it, as at AWS.

use identity::entities::User;
use wire::iam as aws;

use super::paging::Page;
use super::users;
use crate::prelude::*;

pub(crate) struct ListUsers;

impl Operation for ListUsers {
    type Shape = aws::ListUsers;
    const AUDIT: Audit = Audit::management(Read);

    fn access(_: &Context, _: &Tx, _: &Input<Self>) -> Outcome<Access> {
        Ok(Access::to("iam:ListUsers", "*"))
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let prefix = input.path_prefix.as_deref().unwrap_or("/");
        let marker = input.marker.as_deref();
        let page = Page::read(cx, "ListUsers", &[prefix], marker, input.max_items)?;
        let page = page.rows(tx, &cx.caller.account, |it: &User| it.path.starts_with(prefix))?;
        Ok(aws::ListUsersResponse {
            users: page.items.iter().map(users::listed).collect(),
            is_truncated: Some(page.is_truncated),
            marker: page.marker,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::iam::create_user::CreateUser;
    use crate::iam::testing::make_user;
    use crate::testing::World;

    #[test]
    fn users_are_listed_by_name_in_pages_and_by_path() {
        let mut world = World::new();
        for name in ["carol", "Alice", "bob"] {
            make_user(&mut world, name);
        }
        let dave = aws::CreateUserRequest {
            user_name: "dave".into(),
            path: Some("/team/".into()),
            ..Default::default()
        };
        world.call::<CreateUser>(dave).unwrap();
        let mut list = |prefix: Option<&str>, marker: Option<String>, max: i32| {
            let request = aws::ListUsersRequest {
                path_prefix: prefix.map(Into::into),
                marker,
                max_items: Some(max),
            };
            let told = world.call::<ListUsers>(request)?;
            let names = told.users.into_iter().filter_map(|it| it.user_name);
            Ok::<_, Refusal>((names.collect::<Vec<_>>(), told.is_truncated, told.marker))
        };
        let (names, truncated, marker) = list(None, None, 3).unwrap();
        assert_eq!(
            (names, truncated),
            (["Alice", "bob", "carol"].map(Into::into).into(), Some(true))
        );
        let (names, truncated, none) = list(None, marker.clone(), 3).unwrap();
        assert_eq!((names, truncated, none), (vec!["dave".into()], Some(false), None));
        assert_eq!(list(Some("/team/"), None, 9).unwrap().0, ["dave"]);
        assert_eq!(list(Some("/team/"), marker, 9).unwrap_err().message, "Invalid Marker.");
    }
}
