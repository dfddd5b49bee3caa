//! What `GetAccountAuthorizationDetails` tells of each user, group, role and policy.
//!
//! # Invariants
//!
//! * All documents are percent-encoded.
//! * A user without inline policies has no list of them; groups and roles have an empty one.

use identity::entities::{self, Group, Role, User};
use identity::uses::Counts;
use wire::Time;
use wire::iam as aws;

use super::managed_policies::Managed;
use super::roles::{self, Shown};
use super::{attachments, documents, inline, tags};
use crate::prelude::*;

/// The order in which pages run through an account.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Kind {
    User,
    Group,
    Role,
    Policy,
}

impl Kind {
    /// The kind and the name in a [`Detail::key`].
    pub(crate) fn split(key: &str) -> Option<(Kind, &str)> {
        let (kind, name) = key.split_once('\n')?;
        let kind = match kind {
            "0" => Kind::User,
            "1" => Kind::Group,
            "2" => Kind::Role,
            "3" => Kind::Policy,
            _ => return None,
        };
        Some((kind, name))
    }
}

pub(crate) enum Detail {
    User(User),
    Group(Group),
    Role(Role),
    Policy(Managed, Counts),
}

impl Detail {
    /// Ascending in the order of pages.
    pub(crate) fn key(&self) -> String {
        let (kind, name) = match self {
            Detail::User(it) => (Kind::User, it.name.to_ascii_lowercase()),
            Detail::Group(it) => (Kind::Group, it.name.to_ascii_lowercase()),
            Detail::Role(it) => (Kind::Role, it.name.to_ascii_lowercase()),
            Detail::Policy(it, _) => {
                (Kind::Policy, format!("{} {}", it.name().to_ascii_lowercase(), it.arn()))
            }
        };
        format!("{}\n{name}", kind as u8)
    }

    pub(crate) fn show(
        self,
        cx: &Context,
        tx: &Tx,
        output: &mut aws::GetAccountAuthorizationDetailsResponse,
    ) -> Outcome<()> {
        match self {
            Detail::User(it) => {
                output.user_detail_list.get_or_insert_default().push(user(tx, it)?);
            }
            Detail::Group(it) => {
                output.group_detail_list.get_or_insert_default().push(group(it));
            }
            Detail::Role(it) => {
                output.role_detail_list.get_or_insert_default().push(role(cx, tx, it)?);
            }
            Detail::Policy(it, counts) => {
                output.policies.get_or_insert_default().push(policy(&it, counts));
            }
        }
        Ok(())
    }
}

fn user(tx: &Tx, user: User) -> Outcome<aws::UserDetail> {
    let mut groups = Vec::new();
    for name in &user.groups {
        groups.extend(entities::find::<Group>(tx, &user.account, name)?.map(|it| it.name));
    }
    Ok(aws::UserDetail {
        arn: Some(user.arn()),
        user_policy_list: Some(inline::listed(&user)).filter(|it| !it.is_empty()),
        group_list: Some(groups),
        attached_managed_policies: Some(attachments::listed(&user, None)),
        permissions_boundary: roles::boundary(user.boundary.as_deref()),
        tags: Some(tags::list(&user.tags)),
        path: Some(user.path),
        user_name: Some(user.name),
        user_id: Some(user.id),
        create_date: Some(Time(user.created_at)),
    })
}

fn group(group: Group) -> aws::GroupDetail {
    aws::GroupDetail {
        arn: Some(group.arn()),
        group_policy_list: Some(inline::listed(&group)),
        attached_managed_policies: Some(attachments::listed(&group, None)),
        path: Some(group.path),
        group_name: Some(group.name),
        group_id: Some(group.id),
        create_date: Some(Time(group.created_at)),
    }
}

fn role(cx: &Context, tx: &Tx, role: Role) -> Outcome<aws::RoleDetail> {
    let profiles = roles::profiles_of(tx, &role)?;
    let profiles = profiles.iter().map(|it| roles::profile(cx, tx, it, false));
    let view = roles::view(cx, tx, &role, Shown::Whole)?;
    Ok(aws::RoleDetail {
        path: Some(view.path),
        role_name: Some(view.role_name),
        role_id: Some(view.role_id),
        arn: Some(view.arn),
        create_date: Some(view.create_date),
        assume_role_policy_document: view.assume_role_policy_document,
        instance_profile_list: Some(profiles.collect::<Outcome<_>>()?),
        role_policy_list: Some(inline::listed(&role)),
        attached_managed_policies: Some(attachments::listed(&role, None)),
        permissions_boundary: view.permissions_boundary,
        tags: Some(tags::list(&role.tags)),
        role_last_used: view.role_last_used,
    })
}

fn policy(policy: &Managed, counts: Counts) -> aws::ManagedPolicyDetail {
    let version = |it: &super::managed_policies::Version| aws::PolicyVersion {
        document: Some(documents::encoded(&policy.document(it))),
        version_id: Some(it.id.clone()),
        is_default_version: Some(it.is_default),
        create_date: Some(Time(it.created_at)),
    };
    let view = policy.view(counts);
    aws::ManagedPolicyDetail {
        policy_name: view.policy_name,
        policy_id: view.policy_id,
        arn: view.arn,
        path: view.path,
        default_version_id: view.default_version_id,
        attachment_count: view.attachment_count,
        permissions_boundary_usage_count: view.permissions_boundary_usage_count,
        is_attachable: view.is_attachable,
        description: None,
        create_date: view.create_date,
        update_date: view.update_date,
        policy_version_list: Some(policy.versions().iter().rev().map(version).collect()),
    }
}
