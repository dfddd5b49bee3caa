//! `ListPolicies`: the managed policies that an account has or could use, by name.
//!
//! # Invariants
//!
//! * `OnlyAttached` counts policies that only bound somebody; `PolicyUsageFilter` counts with it only,
//!   as at AWS.

use identity::entities::{self, ManagedPolicy};
use identity::managed;
use identity::uses::{self, Counts};
use wire::iam as aws;

use super::managed_policies::Managed;
use super::paging::Page;
use super::quotas;
use crate::prelude::*;

pub(crate) struct ListPolicies;

impl Operation for ListPolicies {
    type Shape = aws::ListPolicies;
    const AUDIT: Audit = Audit::management(Read);

    fn access(_: &Context, _: &Tx, _: &Input<Self>) -> Outcome<Access> {
        Ok(Access::to("iam:ListPolicies", "*"))
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let scope = input.scope.as_deref().unwrap_or("All");
        let prefix = input.path_prefix.as_deref().unwrap_or("/");
        let only_attached = input.only_attached.unwrap_or(false);
        let usage = input.policy_usage_filter.as_deref().filter(|_| only_attached);
        let attached = if only_attached { "attached" } else { "" };
        let filters = [scope, prefix, attached, usage.unwrap_or_default()];
        let marker = input.marker.as_deref();
        let page = Page::read(cx, "ListPolicies", &filters, marker, input.max_items)?;
        let counts = uses::counts(tx, &cx.caller.account)?;
        let mut found = Vec::new();
        for policy in all(cx, tx, scope)? {
            let counts = counts.get(&policy.arn()).copied().unwrap_or_default();
            if policy.path().starts_with(prefix) && (!only_attached || is_used(counts, usage)) {
                found.push((policy, counts));
            }
        }
        let key = |it: &Managed| format!("{}\n{}", it.name().to_ascii_lowercase(), it.arn());
        found.sort_by_cached_key(|(it, _)| key(it));
        let paged = page.cut(found, |(it, _)| key(it));
        Ok(aws::ListPoliciesResponse {
            policies: Some(paged.items.iter().map(|(it, counts)| it.view(*counts)).collect()),
            is_truncated: Some(paged.is_truncated),
            marker: paged.marker,
        })
    }
}

fn all(cx: &Context, tx: &Tx, scope: &str) -> Outcome<Vec<Managed>> {
    let mut all = Vec::new();
    if scope != "AWS" {
        let own: Vec<ManagedPolicy> =
            entities::list(tx, &cx.caller.account, None, quotas::POLICIES.1)?;
        all.extend(own.into_iter().map(Managed::Own));
    }
    if scope != "Local" {
        all.extend(managed::all().map(Managed::Aws));
    }
    Ok(all)
}

fn is_used(counts: Counts, usage: Option<&str>) -> bool {
    match usage {
        Some("PermissionsPolicy") => counts.attached > 0,
        Some("PermissionsBoundary") => counts.boundaries > 0,
        _ => counts.any(),
    }
}

#[cfg(test)]
mod tests {
    use identity::entities::User;

    use super::*;
    use crate::iam::stage;

    #[test]
    fn policies_are_found_by_scope_path_and_use() {
        let mut world = stage::world();
        let reader = stage::policy(&mut world, "reader", stage::allow("s3:Get*"));
        let bound = stage::policy(&mut world, "bound", stage::allow("s3:*"));
        stage::policy(&mut world, "idle", stage::allow("s3:*"));
        let attached = vec![reader, "arn:aws:iam::aws:policy/job-function/Billing".into()];
        let row = User { attached, boundary: Some(bound), ..stage::row(&world, "bob") };
        stage::change(&world, |tx| entities::put(tx, &row).unwrap());
        let mut list = |scope: &str, only_attached, usage: Option<&str>, prefix: Option<&str>| {
            let input = aws::ListPoliciesRequest {
                scope: Some(scope.into()),
                only_attached: Some(only_attached),
                policy_usage_filter: usage.map(Into::into),
                path_prefix: prefix.map(Into::into),
                ..Default::default()
            };
            let policies = world.call::<ListPolicies>(input).unwrap().policies.unwrap();
            let names = policies.into_iter().map(|it| it.policy_name.unwrap());
            names.collect::<Vec<_>>().join(" ")
        };
        assert_eq!(list("Local", false, None, None), "bound idle reader");
        assert_eq!(list("Local", false, Some("PermissionsBoundary"), None), "bound idle reader");
        assert_eq!(list("All", true, None, None), "Billing bound reader");
        assert_eq!(list("All", true, Some("PermissionsBoundary"), None), "bound");
        assert_eq!(list("All", true, Some("PermissionsPolicy"), None), "Billing reader");
        assert_eq!(list("AWS", true, None, None), "Billing");
        assert!(list("AWS", false, None, Some("/job-function/")).contains("SupportUser"));
    }

    #[test]
    fn awss_own_policies_come_in_pages() {
        let mut world = stage::world();
        let list = |marker| aws::ListPoliciesRequest {
            scope: Some("AWS".into()),
            max_items: Some(1000),
            marker,
            ..Default::default()
        };
        let first = world.call::<ListPolicies>(list(None)).unwrap();
        assert_eq!((first.policies.unwrap().len(), first.is_truncated), (1000, Some(true)));
        let second = world.call::<ListPolicies>(list(first.marker)).unwrap();
        assert_eq!(1000 + second.policies.unwrap().len(), managed::all().len());
    }
}
