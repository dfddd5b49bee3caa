//! What stories about roles and policies begin with.
//!
//! # Invariants
//!
//! * All that a story needs and does not tell is made here; what it tells, it calls for itself.

use std::sync::Arc;

use identity::entities::{self, Group, Named, User};
use identity::organization::{self, FULL_ACCESS, Node, NodeKind, Organization};
use identity::organization::{OrganizationPolicy, SERVICE_CONTROL_POLICY};
use identity::{Account, Caller, Entity, Holder, Principal, Session, put_account};
use serde_json::json;
use wire::iam as aws;

use super::create_instance_profile::CreateInstanceProfile;
use super::create_policy::CreatePolicy;
use super::create_role::CreateRole;
use crate::testing::{ACCOUNT, World, wait};

pub(crate) const STRANGER: &str = "444455556666";

/// A world in which both accounts exist, with a user `bob` and a group `staff`.
pub(crate) fn world() -> World {
    let world = World::new();
    let mut tx = world.gate.store.begin();
    for id in [ACCOUNT, STRANGER] {
        put_account(&mut tx, &Account { id: id.into(), ..Account::default() }).unwrap();
    }
    let (account, path) = (ACCOUNT.to_string(), "/".to_string());
    let user = User {
        account: account.clone(),
        name: "bob".into(),
        path: path.clone(),
        id: "AIDABBBBBBBBBBBBBBBBB".into(),
        groups: vec!["staff".into()],
        ..User::default()
    };
    let id = "AGPASSSSSSSSSSSSSSSSS".into();
    let group = Group { account, name: "staff".into(), path, id, ..Group::default() };
    entities::put(&mut tx, &user).unwrap();
    entities::put(&mut tx, &group).unwrap();
    wait(world.gate.store.commit(tx)).unwrap().unwrap();
    world
}

/// A policy's text with one statement that allows.
pub(crate) fn allow(action: &str) -> String {
    statement(json!({"Effect": "Allow", "Action": action, "Resource": "*"}))
}

pub(crate) fn statement(statement: serde_json::Value) -> String {
    json!({"Version": "2012-10-17", "Statement": [statement]}).to_string()
}

/// A trust policy for one principal, such as `{"AWS": "*"}`.
pub(crate) fn trust(principal: serde_json::Value) -> String {
    statement(json!({"Effect": "Allow", "Principal": principal, "Action": "sts:AssumeRole"}))
}

/// Make a managed policy as root, and say its ARN.
pub(crate) fn policy(world: &mut World, name: &str, document: String) -> String {
    let (policy_name, policy_document) = (name.into(), document);
    let input = aws::CreatePolicyRequest { policy_name, policy_document, ..Default::default() };
    let made = world.root().call::<CreatePolicy>(input).unwrap();
    made.policy.unwrap().arn.unwrap()
}

/// Make a role as root that EC2 may assume.
pub(crate) fn role(world: &mut World, name: &str) -> aws::Role {
    let input = aws::CreateRoleRequest {
        role_name: name.into(),
        assume_role_policy_document: trust(json!({"Service": "ec2.amazonaws.com"})),
        ..Default::default()
    };
    world.root().call::<CreateRole>(input).unwrap().role
}

/// What is stored of a name in the account.
pub(crate) fn row<T: Named>(world: &World, name: &str) -> T {
    entities::find::<T>(&world.gate.store.begin(), ACCOUNT, name).unwrap().unwrap()
}

/// Change what is stored, where no operation of these stories does.
pub(crate) fn change(world: &World, change: impl FnOnce(&mut store::Tx)) {
    let mut tx = world.gate.store.begin();
    change(&mut tx);
    wait(world.gate.store.commit(tx)).unwrap().unwrap();
}

/// A policy of exactly so many characters.
pub(crate) fn filled(characters: usize) -> String {
    let plain = allow("s3:");
    let action = format!("s3:{}", "a".repeat(characters - plain.len()));
    allow(&action)
}

/// The user of [`world`].
pub(crate) fn bob() -> Caller {
    let id = "AIDABBBBBBBBBBBBBBBBB".into();
    let user = Principal::User(Entity { name: "bob".into(), path: "/".into(), id });
    Caller::new(ACCOUNT, user, Some("AKIABOB0000000000000"), None)
}

/// Make an instance profile as root.
pub(crate) fn profile(world: &mut World, name: &str) -> aws::InstanceProfile {
    let instance_profile_name = name.into();
    let input = aws::CreateInstanceProfileRequest { instance_profile_name, ..Default::default() };
    world.root().call::<CreateInstanceProfile>(input).unwrap().instance_profile
}

/// A session of a role.
pub(crate) fn session(role: &aws::Role) -> Caller {
    let (id, session_name) = (role.role_id.clone(), String::from("story"));
    let session = Session {
        access_key_id: "ASIASTORY00000000000".into(),
        account: ACCOUNT.into(),
        holder: Holder::Role { id: id.clone(), session_name: session_name.clone() },
        expires_at: i64::MAX,
        ..Session::default()
    };
    let entity = Entity { name: role.role_name.clone(), path: role.path.clone(), id };
    let (key, session) = (session.access_key_id.clone(), Arc::new(session));
    let principal = Principal::Role { role: entity, session_name };
    Caller::new(ACCOUNT, principal, Some(&key), Some(session))
}

/// Put the account into an organization of the stranger's, under a service control policy besides
/// the one that allows everything.
pub(crate) fn organization(world: &World, content: String) {
    let (id, kind) = (String::from("o-aaaaaaaaaa"), SERVICE_CONTROL_POLICY.to_string());
    let organization = Organization {
        id: id.clone(),
        management_account: STRANGER.into(),
        root: "r-aaaa".into(),
        policy_types: vec![kind.clone()],
        ..Organization::default()
    };
    let root = Node {
        organization: id.clone(),
        id: "r-aaaa".into(),
        policies: vec![FULL_ACCESS.into(), "p-aaaaaaaa".into()],
        ..Node::default()
    };
    let member = Node {
        id: ACCOUNT.into(),
        kind: NodeKind::Account,
        parent: Some(root.id.clone()),
        policies: vec![FULL_ACCESS.into()],
        ..root.clone()
    };
    let policy = OrganizationPolicy {
        organization: id.clone(),
        id: "p-aaaaaaaa".into(),
        kind,
        content,
        ..OrganizationPolicy::default()
    };
    change(world, |tx| {
        organization::put_organization(tx, &organization).unwrap();
        organization::put_node(tx, &root).unwrap();
        organization::put_node(tx, &member).unwrap();
        organization::put_policy(tx, &policy).unwrap();
        let organization = Some(id);
        put_account(tx, &Account { id: ACCOUNT.into(), organization, ..Account::default() })
            .unwrap();
    });
}
