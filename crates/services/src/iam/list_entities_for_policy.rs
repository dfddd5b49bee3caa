//! `ListEntitiesForPolicy`: the groups, roles and users that a managed policy is attached to, or that
//! it bounds.
//!
//! # Invariants
//!
//! * Whoever is bound by the policy and has it attached too is named once.

use identity::entities::{self, Group, Role, User};
use identity::uses::{self, Holder, Usage, Use};
use wire::iam as aws;

use super::managed_policies::{self, Managed};
use super::paging::Page;
use crate::prelude::*;

pub(crate) struct ListEntitiesForPolicy;

impl Operation for ListEntitiesForPolicy {
    type Shape = aws::ListEntitiesForPolicy;
    const AUDIT: Audit = Audit::management(Read);

    fn access(cx: &Context, tx: &Tx, input: &Input<Self>) -> Outcome<Access> {
        let action = "iam:ListEntitiesForPolicy";
        Ok(managed_policies::need(cx, tx, action, &input.policy_arn)?.into())
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let arn = input.policy_arn.as_str();
        let kind = input.entity_filter.as_deref().unwrap_or_default();
        let prefix = input.path_prefix.as_deref().unwrap_or("/");
        let usage = input.policy_usage_filter.as_deref().unwrap_or_default();
        let (filters, marker) = ([arn, kind, prefix, usage], input.marker.as_deref());
        let page = Page::read(cx, "ListEntitiesForPolicy", &filters, marker, input.max_items)?;
        Managed::get(cx, tx, arn)?;
        let mut users = uses::of(tx, &cx.caller.account, arn)?;
        users.retain(|it| is_kind(it.holder, kind) && is_usage(it.usage, usage));
        users.dedup_by_key(|it| (it.holder, it.name.clone()));
        let mut found = Vec::new();
        for it in users {
            found.extend(entity(cx, tx, &it)?.filter(|it| it.path.starts_with(prefix)));
        }
        let paged = page.count(found);
        let mut output = aws::ListEntitiesForPolicyResponse {
            policy_groups: Some(Vec::new()),
            policy_users: Some(Vec::new()),
            policy_roles: Some(Vec::new()),
            is_truncated: Some(paged.is_truncated),
            marker: paged.marker,
        };
        for Entity { holder, name, id, .. } in paged.items {
            let (name, id) = (Some(name), Some(id));
            match holder {
                Holder::Group => {
                    let group = aws::PolicyGroup { group_name: name, group_id: id };
                    output.policy_groups.get_or_insert_default().push(group);
                }
                Holder::Role => {
                    let role = aws::PolicyRole { role_name: name, role_id: id };
                    output.policy_roles.get_or_insert_default().push(role);
                }
                Holder::User => {
                    let user = aws::PolicyUser { user_name: name, user_id: id };
                    output.policy_users.get_or_insert_default().push(user);
                }
            }
        }
        Ok(output)
    }
}

/// Whoever uses the policy.
struct Entity {
    holder: Holder,
    name: String,
    id: String,
    path: String,
}

fn entity(cx: &Context, tx: &Tx, it: &Use) -> Outcome<Option<Entity>> {
    let (account, holder) = (cx.caller.account.as_str(), it.holder);
    let found = match holder {
        Holder::Group => entities::find::<Group>(tx, account, &it.name)?.map(|it| Entity {
            holder,
            name: it.name,
            id: it.id,
            path: it.path,
        }),
        Holder::Role => entities::find::<Role>(tx, account, &it.name)?.map(|it| Entity {
            holder,
            name: it.name,
            id: it.id,
            path: it.path,
        }),
        Holder::User => entities::find::<User>(tx, account, &it.name)?.map(|it| Entity {
            holder,
            name: it.name,
            id: it.id,
            path: it.path,
        }),
    };
    Ok(found)
}

/// `LocalManagedPolicy` and `AWSManagedPolicy` are filters too, and are no kind of entity.
fn is_kind(holder: Holder, filter: &str) -> bool {
    match filter {
        "" => true,
        "Group" => holder == Holder::Group,
        "Role" => holder == Holder::Role,
        "User" => holder == Holder::User,
        _ => false,
    }
}

fn is_usage(usage: Usage, filter: &str) -> bool {
    match filter {
        "PermissionsPolicy" => usage == Usage::Attached,
        "PermissionsBoundary" => usage == Usage::Boundary,
        _ => true,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::iam::stage;

    #[test]
    fn whoever_uses_a_policy_in_whatever_way_is_named_once() {
        let mut world = stage::world();
        let arn = stage::policy(&mut world, "reader", stage::allow("s3:Get*"));
        stage::role(&mut world, "Auditor");
        let (attached, boundary) = (vec![arn.clone()], Some(arn.clone()));
        let user = User { attached: attached.clone(), boundary, ..stage::row(&world, "bob") };
        let group = Group { attached, ..stage::row(&world, "staff") };
        let role = Role { boundary: Some(arn.clone()), ..stage::row(&world, "auditor") };
        stage::change(&world, |tx| {
            entities::put(tx, &user).unwrap();
            entities::put(tx, &group).unwrap();
            entities::put(tx, &role).unwrap();
        });
        let mut list = |kind: Option<&str>, usage: Option<&str>| {
            let input = aws::ListEntitiesForPolicyRequest {
                policy_arn: arn.clone(),
                entity_filter: kind.map(Into::into),
                policy_usage_filter: usage.map(Into::into),
                ..Default::default()
            };
            let found = world.call::<ListEntitiesForPolicy>(input).unwrap();
            let groups = found.policy_groups.unwrap().into_iter().map(|it| it.group_name.unwrap());
            let roles = found.policy_roles.unwrap().into_iter().map(|it| it.role_name.unwrap());
            let users = found.policy_users.unwrap().into_iter().map(|it| it.user_name.unwrap());
            groups.chain(roles).chain(users).collect::<Vec<_>>().join(" ")
        };
        assert_eq!(list(None, None), "staff Auditor bob");
        assert_eq!(list(None, Some("PermissionsBoundary")), "Auditor bob");
        assert_eq!(list(Some("User"), Some("PermissionsPolicy")), "bob");
        assert_eq!(list(Some("LocalManagedPolicy"), None), "");
    }
}
