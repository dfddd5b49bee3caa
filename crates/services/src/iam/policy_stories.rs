//! Stories of policies that meet in one user.
//!
//! # Invariants
//!
//! * Every decision is asked for twice: by doing it, and from the simulator.

use expect_test::expect;
use serde_json::json;
use wire::iam as aws;

use super::attach_group_policy::AttachGroupPolicy;
use super::create_role::CreateRole;
use super::get_role::GetRole;
use super::list_roles::ListRoles;
use super::put_user_permissions_boundary::PutUserPermissionsBoundary;
use super::put_user_policy::PutUserPolicy;
use super::simulate_principal_policy::SimulatePrincipalPolicy;
use super::stage;
use crate::testing::World;

/// What a call as bob is answered with: `ok`, or why not.
fn told<T>(answer: Result<T, wire::Refusal>) -> String {
    match answer {
        Ok(_) => "ok".into(),
        Err(refusal) => refusal.message.replace("arn:aws:iam::111122223333:", ""),
    }
}

fn as_bob(world: &mut World) -> String {
    world.caller(stage::bob());
    let get = aws::GetRoleRequest { role_name: "auditor".into() };
    let create = aws::CreateRoleRequest {
        role_name: "new".into(),
        assume_role_policy_document: stage::trust(json!({"Service": "ec2.amazonaws.com"})),
        ..Default::default()
    };
    let list = told(world.call::<ListRoles>(Default::default()));
    let get = told(world.call::<GetRole>(get));
    let create = told(world.call::<CreateRole>(create));
    format!("list: {list}\nget: {get}\ncreate: {create}\n")
}

#[test]
fn a_group_allows_a_boundary_limits_and_an_inline_denial_wins() {
    let mut world = stage::world();
    stage::role(&mut world, "auditor");
    expect![[r#"
        list: User: user/bob is not authorized to perform: iam:ListRoles because no identity-based policy allows the iam:ListRoles action
        get: User: user/bob is not authorized to perform: iam:GetRole on resource: role/auditor because no identity-based policy allows the iam:GetRole action
        create: User: user/bob is not authorized to perform: iam:CreateRole on resource: role/new because no identity-based policy allows the iam:CreateRole action
    "#]]
    .assert_eq(&as_bob(&mut world));

    let policy_arn = stage::policy(&mut world, "iam", stage::allow("iam:*"));
    let group_name = "staff".into();
    let attach = aws::AttachGroupPolicyRequest { group_name, policy_arn };
    world.call::<AttachGroupPolicy>(attach).unwrap();
    let bound = json!({
        "Effect": "Allow", "Action": ["iam:Get*", "iam:List*"], "Resource": "*",
    });
    let permissions_boundary = stage::policy(&mut world, "bound", stage::statement(bound));
    let user_name = "bob".into();
    let put = aws::PutUserPermissionsBoundaryRequest { user_name, permissions_boundary };
    world.call::<PutUserPermissionsBoundary>(put).unwrap();
    let denial = json!({"Effect": "Deny", "Action": "iam:GetRole", "Resource": "*"});
    let put = aws::PutUserPolicyRequest {
        user_name: "bob".into(),
        policy_name: "hidden".into(),
        policy_document: stage::statement(denial),
    };
    world.call::<PutUserPolicy>(put).unwrap();
    expect![[r#"
        list: ok
        get: User: user/bob is not authorized to perform: iam:GetRole on resource: role/auditor with an explicit deny in an identity-based policy
        create: User: user/bob is not authorized to perform: iam:CreateRole on resource: role/new because no permissions boundary allows the iam:CreateRole action
    "#]]
    .assert_eq(&as_bob(&mut world));

    let input = aws::SimulatePrincipalPolicyRequest {
        policy_source_arn: "arn:aws:iam::111122223333:user/bob".into(),
        action_names: ["iam:ListRoles", "iam:GetRole", "iam:CreateRole"].map(Into::into).to_vec(),
        ..Default::default()
    };
    let results = world.root().call::<SimulatePrincipalPolicy>(input).unwrap().evaluation_results;
    let decisions: Vec<_> = results.unwrap().into_iter().map(|it| it.eval_decision).collect();
    assert_eq!(decisions, ["allowed", "explicitDeny", "implicitDeny"]);
}
