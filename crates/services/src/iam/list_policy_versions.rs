//! `ListPolicyVersions`: the versions of a managed policy, newest first, without documents.
//!
//! # Invariants
//!
//! * AWS's own policies have one version here: the newest of those AWS has published.

use wire::Time;
use wire::iam as aws;

use super::managed_policies::{self, Managed, Version};
use super::paging::Page;
use crate::prelude::*;

pub(crate) struct ListPolicyVersions;

impl Operation for ListPolicyVersions {
    type Shape = aws::ListPolicyVersions;
    const AUDIT: Audit = Audit::management(Read);

    fn access(cx: &Context, tx: &Tx, input: &Input<Self>) -> Outcome<Access> {
        Ok(managed_policies::need(cx, tx, "iam:ListPolicyVersions", &input.policy_arn)?.into())
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let (arn, marker) = (input.policy_arn.as_str(), input.marker.as_deref());
        let page = Page::read(cx, "ListPolicyVersions", &[arn], marker, input.max_items)?;
        let managed = Managed::get(cx, tx, arn)?;
        let paged = page.count(managed.versions().into_iter().rev().collect());
        let view = |it: &Version| aws::PolicyVersion {
            document: None,
            version_id: Some(it.id.clone()),
            is_default_version: Some(it.is_default),
            create_date: Some(Time(it.created_at)),
        };
        Ok(aws::ListPolicyVersionsResponse {
            versions: Some(paged.items.iter().map(view).collect()),
            is_truncated: Some(paged.is_truncated),
            marker: paged.marker,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::iam::create_policy_version::CreatePolicyVersion;
    use crate::iam::stage;

    #[test]
    fn versions_are_listed_newest_first_without_documents() {
        let mut world = stage::world();
        let arn = stage::policy(&mut world, "reader", stage::allow("s3:Get*"));
        let create = aws::CreatePolicyVersionRequest {
            policy_arn: arn.clone(),
            policy_document: stage::allow("s3:List*"),
            set_as_default: None,
        };
        world.call::<CreatePolicyVersion>(create).unwrap();
        let input = aws::ListPolicyVersionsRequest { policy_arn: arn, ..Default::default() };
        let versions = world.call::<ListPolicyVersions>(input).unwrap().versions.unwrap();
        let shown: Vec<_> = versions
            .iter()
            .map(|it| (it.version_id.as_deref().unwrap(), it.is_default_version.unwrap()))
            .collect();
        assert_eq!(shown, [("v2", false), ("v1", true)]);
        assert!(versions.iter().all(|it| it.document.is_none()));
    }
}
