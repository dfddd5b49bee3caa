//! `GetAccountAuthorizationDetails`: everybody in an account with all policies that speak for them.
//!
//! # Invariants
//!
//! * Pages run through users, groups, roles and policies, in this order whatever the filter's.
//! * Of AWS's own policies, those only that somebody uses.

use identity::entities::{self, Group, ManagedPolicy, Named, Role, User};
use identity::managed;
use identity::uses;
use wire::iam as aws;

use super::authorization_details::{Detail, Kind};
use super::managed_policies::Managed;
use super::paging::Page;
use super::quotas;
use crate::prelude::*;

pub(crate) struct GetAccountAuthorizationDetails;

impl Operation for GetAccountAuthorizationDetails {
    type Shape = aws::GetAccountAuthorizationDetails;
    const AUDIT: Audit = Audit::management(Read);

    fn access(_: &Context, _: &Tx, _: &Input<Self>) -> Outcome<Access> {
        Ok(Access::to("iam:GetAccountAuthorizationDetails", "*"))
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let filter = Filter::of(input.filter);
        let names: Vec<&str> = filter.0.iter().map(String::as_str).collect();
        let (operation, marker) = ("GetAccountAuthorizationDetails", input.marker.as_deref());
        let page = Page::read(cx, operation, &names, marker, input.max_items)?;
        let paged = page.cut(details(cx, tx, &filter, &page)?, Detail::key);
        let mut output = aws::GetAccountAuthorizationDetailsResponse {
            user_detail_list: Some(Vec::new()),
            group_detail_list: Some(Vec::new()),
            role_detail_list: Some(Vec::new()),
            policies: Some(Vec::new()),
            is_truncated: Some(paged.is_truncated),
            marker: paged.marker,
        };
        for detail in paged.items {
            detail.show(cx, tx, &mut output)?;
        }
        Ok(output)
    }
}

/// The kinds asked for; all of them without a filter.
struct Filter(Vec<String>);

impl Filter {
    fn of(filter: Option<Vec<String>>) -> Filter {
        let mut kinds = filter.unwrap_or_default();
        kinds.sort();
        kinds.dedup();
        Filter(kinds)
    }

    fn takes(&self, kind: &str) -> bool {
        self.0.is_empty() || self.0.iter().any(|it| it == kind)
    }
}

/// What the page may show, in order: no more than one behind its end of each kind.
fn details(cx: &Context, tx: &Tx, filter: &Filter, page: &Page) -> Outcome<Vec<Detail>> {
    let mut details = Vec::new();
    if filter.takes("User") {
        details.extend(rows::<User>(cx, tx, page, Kind::User)?.into_iter().map(Detail::User));
    }
    if filter.takes("Group") {
        details.extend(rows::<Group>(cx, tx, page, Kind::Group)?.into_iter().map(Detail::Group));
    }
    if filter.takes("Role") {
        details.extend(rows::<Role>(cx, tx, page, Kind::Role)?.into_iter().map(Detail::Role));
    }
    details.extend(policies(cx, tx, filter)?);
    Ok(details)
}

/// The rows of a kind from where the page begins.
fn rows<T: Named>(cx: &Context, tx: &Tx, page: &Page, kind: Kind) -> Outcome<Vec<T>> {
    let after = match page.after.as_deref().and_then(Kind::split) {
        Some((begun, _)) if begun > kind => return Ok(Vec::new()),
        Some((begun, name)) if begun == kind => Some(name),
        _ => None,
    };
    Ok(entities::list(tx, &cx.caller.account, after, page.max + 1)?)
}

fn policies(cx: &Context, tx: &Tx, filter: &Filter) -> Outcome<Vec<Detail>> {
    let account = &cx.caller.account;
    let counts = uses::counts(tx, account)?;
    let mut policies = Vec::new();
    if filter.takes("LocalManagedPolicy") {
        let own: Vec<ManagedPolicy> = entities::list(tx, account, None, quotas::POLICIES.1)?;
        policies.extend(own.into_iter().map(Managed::Own));
    }
    if filter.takes("AWSManagedPolicy") {
        policies.extend(counts.keys().filter_map(|it| managed::find(it)).map(Managed::Aws));
    }
    let counted = policies.into_iter().map(|it| {
        let counts = counts.get(&it.arn()).copied().unwrap_or_default();
        Detail::Policy(it, counts)
    });
    let mut details: Vec<Detail> = counted.collect();
    details.sort_by_cached_key(Detail::key);
    Ok(details)
}

#[cfg(test)]
mod tests {
    use identity::entities::InlinePolicy;

    use super::*;
    use crate::iam::stage;
    use crate::testing::World;

    fn everything() -> World {
        let mut world = stage::world();
        let own = stage::policy(&mut world, "reader", stage::allow("s3:Get*"));
        stage::role(&mut world, "auditor");
        let document = stage::allow("s3:*");
        let inline = vec![InlinePolicy { name: "all".into(), document }];
        let audit = "arn:aws:iam::aws:policy/SecurityAudit".to_string();
        let (attached, boundary) = (vec![own.clone()], Some(audit));
        let user = User { boundary, inline, ..stage::row(&world, "bob") };
        let group = Group { attached, ..stage::row(&world, "staff") };
        stage::change(&world, |tx| {
            entities::put(tx, &user).unwrap();
            entities::put(tx, &group).unwrap();
        });
        world
    }

    fn get(
        world: &mut World,
        filter: &[&str],
        max: i32,
        marker: Option<String>,
    ) -> aws::GetAccountAuthorizationDetailsResponse {
        let input = aws::GetAccountAuthorizationDetailsRequest {
            filter: Some(filter.iter().map(|it| it.to_string()).collect()),
            max_items: Some(max),
            marker,
        };
        world.call::<GetAccountAuthorizationDetails>(input).unwrap()
    }

    #[test]
    fn everybody_is_told_with_his_policies() {
        let mut world = everything();
        let all = get(&mut world, &[], 100, None);
        let user = &all.user_detail_list.unwrap()[0];
        assert_eq!(user.group_list.as_deref(), Some(["staff".to_string()].as_slice()));
        assert_eq!(user.user_policy_list.as_ref().map(Vec::len), Some(1));
        assert_eq!(user.tags.as_deref(), Some([].as_slice()));
        let group = &all.group_detail_list.unwrap()[0];
        assert_eq!(group.attached_managed_policies.as_ref().map(Vec::len), Some(1));
        assert_eq!(group.group_policy_list.as_ref().map(Vec::len), Some(0));
        assert_eq!(all.role_detail_list.unwrap()[0].role_name.as_deref(), Some("auditor"));
        let policies = all.policies.unwrap();
        let names: Vec<_> = policies.iter().map(|it| it.policy_name.as_deref().unwrap()).collect();
        assert_eq!(names, ["reader", "SecurityAudit"]);
        let versions = policies[0].policy_version_list.as_ref().unwrap();
        assert!(versions[0].document.as_ref().unwrap().starts_with("%7B"));
        assert_eq!(policies[1].permissions_boundary_usage_count, Some(1));
    }

    #[test]
    fn pages_run_through_all_kinds_in_one_order() {
        let mut world = everything();
        let mut seen = String::new();
        let mut marker = None;
        loop {
            let page = get(&mut world, &["Role", "User", "AWSManagedPolicy"], 1, marker);
            for user in page.user_detail_list.unwrap() {
                seen += &format!("{} ", user.user_name.unwrap());
            }
            assert!(page.group_detail_list.unwrap().is_empty());
            for role in page.role_detail_list.unwrap() {
                seen += &format!("{} ", role.role_name.unwrap());
            }
            for policy in page.policies.unwrap() {
                seen += &format!("{} ", policy.policy_name.unwrap());
            }
            marker = page.marker;
            if marker.is_none() {
                break;
            }
        }
        assert_eq!(seen, "bob auditor SecurityAudit ");
    }
}
