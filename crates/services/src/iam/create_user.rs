//! `CreateUser`: a new user, who may do nothing yet.
//!
//! # Invariants
//!
//! * A name is one user's, whatever the case and the path.
//! * Tags and a boundary are part of the making: nobody is unbounded for a moment.

use gate::Need;
use identity::entities::{self, User};
use wire::iam as aws;

use super::{boundaries, names, tags, users};
use crate::prelude::*;

const USERS_MAX: usize = 5000;

pub(crate) struct CreateUser;

impl Operation for CreateUser {
    type Shape = aws::CreateUser;
    const AUDIT: Audit = Audit::management(Write);

    fn access(cx: &Context, _: &Tx, input: &Input<Self>) -> Outcome<Access> {
        let account = &cx.caller.account;
        let path = names::path(input.path.clone());
        let arn = names::arn(account, "user", &path, &input.user_name);
        let given = input.tags.as_deref().unwrap_or_default();
        let need = |action| tags::of_request(Need::new(action, &*arn).of(account), given);
        let boundary = input.permissions_boundary.as_deref();
        let access =
            Access::from(need("iam:CreateUser").with_some("iam:PermissionsBoundary", boundary));
        Ok(match given.is_empty() {
            true => access,
            false => access.need(need("iam:TagUser")),
        })
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let account = &cx.caller.account;
        let tags = tags::new(tags::Case::Ignored, input.tags)?;
        if entities::find::<User>(tx, account, &input.user_name)?.is_some() {
            let text = format!("User with name {} already exists.", input.user_name);
            return Err(aws::entity_already_exists(text).into());
        }
        if let Some(arn) = &input.permissions_boundary {
            boundaries::check(cx, tx, arn)?;
        }
        if entities::count::<User>(tx, account)? >= USERS_MAX {
            let text = format!("Cannot exceed quota for UsersPerAccount: {USERS_MAX}");
            return Err(aws::limit_exceeded(text).into());
        }
        let user = User {
            account: account.clone(),
            name: input.user_name,
            path: names::path(input.path),
            id: names::id("AIDA", cx.random(0)),
            created_at: cx.now,
            boundary: input.permissions_boundary,
            tags,
            ..User::default()
        };
        entities::put(tx, &user)?;
        Ok(aws::CreateUserResponse { user: Some(users::whole(&user)) })
    }
}

#[cfg(test)]
mod tests {
    use expect_test::expect;

    use super::*;
    use crate::testing::{World, check};

    fn request(name: &str, path: &str) -> aws::CreateUserRequest {
        let path = Some(path.into());
        aws::CreateUserRequest { user_name: name.into(), path, ..Default::default() }
    }

    #[test]
    fn a_name_is_taken_whatever_its_case_and_its_path() {
        let mut world = World::new();
        let made = world.call::<CreateUser>(request("Bob", "/team/")).unwrap().user.unwrap();
        assert_eq!(made.arn, "arn:aws:iam::111122223333:user/team/Bob");
        assert!(made.user_id.starts_with("AIDA") && made.user_id.len() == 21);
        let refusal = world.call::<CreateUser>(request("bob", "/")).unwrap_err();
        assert_eq!(refusal.message, "User with name bob already exists.");
        world.user("mallory", &[]).call::<CreateUser>(request("eve", "/")).unwrap_err();
        check(
            &world,
            expect![[r#"
                Root iam:CreateUser - → ok
                Root iam:CreateUser - → EntityAlreadyExistsException
                IAMUser iam:CreateUser - → AccessDenied
            "#]],
        );
    }

    #[test]
    fn whoever_may_only_make_users_within_a_boundary_makes_no_others() {
        let mut world = World::new();
        let boundary = "arn:aws:iam::aws:policy/AdministratorAccess";
        let statement = serde_json::json!({
            "Effect": "Allow", "Action": "iam:CreateUser", "Resource": "*",
            "Condition": {"StringEquals": {"iam:PermissionsBoundary": boundary}},
        });
        world.user_with("helper", Some(statement));
        world.call::<CreateUser>(request("free", "/")).unwrap_err();
        let bounded = |arn: &str| aws::CreateUserRequest {
            permissions_boundary: Some(arn.into()),
            ..request("bounded", "/")
        };
        let made = world.call::<CreateUser>(bounded(boundary)).unwrap().user.unwrap();
        let shown = made.permissions_boundary.unwrap();
        assert_eq!(shown.permissions_boundary_arn.as_deref(), Some(boundary));
        let absent = "arn:aws:iam::111122223333:policy/absent";
        let refusal = world.root().call::<CreateUser>(bounded(absent)).unwrap_err();
        assert_eq!(refusal.code, "EntityAlreadyExists");
    }

    #[test]
    fn tags_need_a_permission_of_their_own() {
        let mut world = World::new();
        let tag = aws::Tag { key: "team".into(), value: "audit".into() };
        let tagged =
            || aws::CreateUserRequest { tags: Some(vec![tag.clone()]), ..request("tagged", "/") };
        world.user("maker", &["iam:CreateUser"]).call::<CreateUser>(tagged()).unwrap_err();
        world.user("tagger", &["iam:CreateUser", "iam:TagUser"]);
        let made = world.call::<CreateUser>(tagged()).unwrap().user.unwrap();
        assert_eq!(made.tags.unwrap(), [tag]);
    }
}
