//! `ListPolicyTags`: the tags of a managed policy.
//!
//! # Invariants
//!
//! * AWS's own policies have none.

use wire::iam as aws;

use super::managed_policies::{self, Managed};
use super::paging::Page;
use super::tags;
use crate::prelude::*;

pub(crate) struct ListPolicyTags;

impl Operation for ListPolicyTags {
    type Shape = aws::ListPolicyTags;
    const AUDIT: Audit = Audit::management(Read);

    fn access(cx: &Context, tx: &Tx, input: &Input<Self>) -> Outcome<Access> {
        Ok(managed_policies::need(cx, tx, "iam:ListPolicyTags", &input.policy_arn)?.into())
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let (operation, filters) = ("ListPolicyTags", [input.policy_arn.as_str()]);
        let marker = input.marker.as_deref();
        let page = Page::read(cx, operation, &filters, marker, input.max_items)?;
        let tags = match Managed::get(cx, tx, &input.policy_arn)? {
            Managed::Own(policy) => policy.tags,
            Managed::Aws(_) => Vec::new(),
        };
        let paged = page.count(tags::list(&tags));
        Ok(aws::ListPolicyTagsResponse {
            tags: paged.items,
            is_truncated: Some(paged.is_truncated),
            marker: paged.marker,
        })
    }
}

#[cfg(test)]
mod tests {
    use identity::entities::{self, ManagedPolicy};

    use super::*;
    use crate::iam::stage;

    #[test]
    fn tags_come_page_by_page() {
        let mut world = stage::world();
        stage::policy(&mut world, "reader", stage::allow("s3:Get*"));
        let row: ManagedPolicy = stage::row(&world, "reader");
        let tags = ["a", "b", "c"].map(|key| (key.into(), String::new()));
        let tagged = ManagedPolicy { tags: tags.into(), ..row };
        stage::change(&world, |tx| entities::put(tx, &tagged).unwrap());
        let list = |marker| aws::ListPolicyTagsRequest {
            policy_arn: "arn:aws:iam::111122223333:policy/reader".into(),
            marker,
            max_items: Some(2),
        };
        let first = world.call::<ListPolicyTags>(list(None)).unwrap();
        assert_eq!((first.tags.len(), first.is_truncated), (2, Some(true)));
        let second = world.call::<ListPolicyTags>(list(first.marker)).unwrap();
        assert_eq!((second.tags[0].key.as_str(), second.is_truncated), ("c", Some(false)));
    }
}
