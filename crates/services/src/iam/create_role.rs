//! `CreateRole`: make a role, with the policy that says who may assume it.
//!
//! # Invariants
//!
//! * Everybody whom the trust policy names exists; users and roles are kept by their ids.

use gate::Need;
use identity::entities::{self, Role};
use policy::Kind;
use wire::iam as aws;

use super::roles::{self, Shown};
use super::tags::{self, Case};
use super::{boundaries, creating, documents, names, quotas};
use crate::prelude::*;

pub(crate) struct CreateRole;

impl Operation for CreateRole {
    type Shape = aws::CreateRole;
    const AUDIT: Audit = Audit::management(Write);

    fn access(cx: &Context, _: &Tx, input: &Input<Self>) -> Outcome<Access> {
        let path = names::path(input.path.clone());
        roles::check_duration(input.max_session_duration)?;
        roles::check_description(input.description.as_deref())?;
        let account = &cx.caller.account;
        let arn = names::arn(account, "role", &path, &input.role_name);
        let need = Need::new("iam:CreateRole", arn).of(account);
        let need = need.with_some("iam:PermissionsBoundary", input.permissions_boundary.as_deref());
        Ok(creating::access(need, "iam:TagRole", &input.tags))
    }

    fn warnings(input: &Input<Self>) -> Vec<String> {
        policy::lint::warning_ids(&input.assume_role_policy_document, Kind::Trust)
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let path = names::path(input.path);
        creating::check_path(&path)?;
        let tags = tags::new(Case::Ignored, input.tags)?;
        let trust = documents::trust(tx, &input.assume_role_policy_document)?;
        if let Some(boundary) = &input.permissions_boundary {
            boundaries::check(cx, tx, boundary)?;
        }
        let account = &cx.caller.account;
        if entities::find::<Role>(tx, account, &input.role_name)?.is_some() {
            let text = format!("Role with name {} already exists.", input.role_name);
            return Err(aws::entity_already_exists(text).into());
        }
        quotas::check_room::<Role>(cx, tx, quotas::ROLES)?;
        let role = Role {
            account: account.clone(),
            name: input.role_name,
            path,
            id: names::id("AROA", cx.random(0)),
            created_at: cx.now,
            boundary: input.permissions_boundary,
            tags,
            trust,
            description: input.description.filter(|it| !it.is_empty()),
            max_session_duration: input.max_session_duration.unwrap_or(roles::DURATION_DEFAULT),
            ..Role::default()
        };
        entities::put(tx, &role)?;
        Ok(aws::CreateRoleResponse { role: roles::view(cx, tx, &role, Shown::Created)? })
    }
}

#[cfg(test)]
mod tests {
    use expect_test::expect;
    use serde_json::json;

    use super::*;
    use crate::iam::stage;
    use crate::testing::check;

    fn create(name: &str, trust: String) -> aws::CreateRoleRequest {
        let (role_name, assume_role_policy_document) = (name.into(), trust);
        aws::CreateRoleRequest { role_name, assume_role_policy_document, ..Default::default() }
    }

    #[test]
    fn a_new_role_is_shown_without_what_aws_leaves_out() {
        let mut world = stage::world();
        let trust = stage::trust(json!({"AWS": "arn:aws:iam::111122223333:user/bob"}));
        let input = aws::CreateRoleRequest {
            path: Some("/team/".into()),
            description: Some("for audits".into()),
            max_session_duration: Some(7200),
            tags: Some(vec![aws::Tag { key: "Team".into(), value: "audit".into() }]),
            ..create("auditor", trust.clone())
        };
        let role = world.call::<CreateRole>(input).unwrap().role;
        assert_eq!(role.arn, "arn:aws:iam::111122223333:role/team/auditor");
        assert!(role.role_id.starts_with("AROA") && role.role_id.len() == 21);
        assert_eq!((role.description, role.max_session_duration), (None, None));
        assert_eq!((role.role_last_used, role.tags.unwrap().len()), (None, 1));
        assert_eq!(role.assume_role_policy_document, Some(documents::encoded(&trust)));
        let row: Role = stage::row(&world, "auditor");
        assert!(row.trust.contains("\"AIDABBBBBBBBBBBBBBBBB\""), "{}", row.trust);
        assert_eq!(row.max_session_duration, 7200);
    }

    #[test]
    fn whoever_is_trusted_exists_here_or_in_another_account() {
        let mut world = stage::world();
        let mut said = |principal| {
            let input = create("x", stage::trust(principal));
            world.call::<CreateRole>(input).map(|it| it.role.role_name).map_err(|it| it.message)
        };
        let invalid = |name: &str| Err(format!("Invalid principal in policy: \"AWS\":\"{name}\""));
        for absent in [
            "arn:aws:iam::111122223333:user/nobody",
            "arn:aws:iam::111122223333:group/staff",
            "arn:aws:iam::111122223333:role/x",
            "arn:aws:iam::999999999999:root",
            "AROAXXXXXXXXXXXXXXXXX",
        ] {
            assert_eq!(said(json!({"AWS": absent})), invalid(absent));
        }
        assert_eq!(said(json!({"AWS": "444455556666"})), Ok("x".into()));
    }

    #[test]
    fn what_cannot_be_is_refused_in_the_words_of_aws() {
        let mut world = stage::world();
        stage::role(&mut world, "auditor");
        let ec2 = || stage::trust(json!({"Service": "ec2.amazonaws.com"}));
        let mut said = |input| {
            let refusal = world.call::<CreateRole>(input).unwrap_err();
            format!("{}: {}", refusal.code, refusal.message)
        };
        expect!["EntityAlreadyExists: Role with name AUDITOR already exists."]
            .assert_eq(&said(create("AUDITOR", ec2())));
        expect!["MalformedPolicyDocument: This policy contains invalid Json"]
            .assert_eq(&said(create("b", "{".into())));
        expect!["MalformedPolicyDocument: Has prohibited field Resource."].assert_eq(&said(create(
            "b",
            stage::statement(json!({"Effect": "Allow", "Principal": "*", "Action": "sts:AssumeRole", "Resource": "*"})),
        )));
        let sids = (0..40).map(|it| {
            json!({"Sid": format!("s{it}"), "Effect": "Allow", "Principal": {"Service": "ec2.amazonaws.com"}, "Action": "sts:AssumeRole"})
        });
        let long = json!({"Version": "2012-10-17", "Statement": sids.collect::<Vec<_>>()});
        expect!["LimitExceeded: Cannot exceed quota for ACLSizePerRole: 2048"]
            .assert_eq(&said(create("b", long.to_string())));
        let bound = aws::CreateRoleRequest {
            permissions_boundary: Some("arn:aws:iam::aws:policy/NoSuch".into()),
            ..create("b", ec2())
        };
        expect!["NoSuchEntity: Scope ARN: arn:aws:iam::aws:policy/NoSuch does not exist or is not attachable."]
            .assert_eq(&said(bound));
        let short = aws::CreateRoleRequest { max_session_duration: Some(60), ..create("b", ec2()) };
        assert!(said(short).starts_with("ParamValidation: "));
        let path = Some("/aws-service-role/ec2.amazonaws.com/".into());
        let reserved = aws::CreateRoleRequest { path, ..create("b", ec2()) };
        assert!(said(reserved).starts_with("InvalidInput: "));
    }

    #[test]
    fn tags_need_their_own_permission() {
        let mut world = stage::world();
        let tagged = || aws::CreateRoleRequest {
            tags: Some(vec![aws::Tag { key: "a".into(), value: String::new() }]),
            ..create("auditor", stage::trust(json!({"Service": "ec2.amazonaws.com"})))
        };
        world.user("eve", &["iam:CreateRole"]).call::<CreateRole>(tagged()).unwrap_err();
        world.user("dan", &["iam:CreateRole", "iam:TagRole"]).call::<CreateRole>(tagged()).unwrap();
        check(
            &world,
            expect![[r#"
                IAMUser iam:CreateRole - → AccessDenied
                IAMUser iam:CreateRole - → ok
            "#]],
        );
    }
}
