//! `ListGroupPolicies`: the names of the policies that are written into a group.
//!
//! # Invariants
//!
//! * Names only, by name without regard to case; attached policies are another list.

use identity::entities::Group;
use wire::iam as aws;

use super::paging::Page;
use super::{inline, names};
use crate::prelude::*;

pub(crate) struct ListGroupPolicies;

impl Operation for ListGroupPolicies {
    type Shape = aws::ListGroupPolicies;
    const AUDIT: Audit = Audit::management(Read);

    fn access(cx: &Context, tx: &Tx, input: &Input<Self>) -> Outcome<Access> {
        Ok(names::on_group(cx, tx, "iam:ListGroupPolicies", &input.group_name)?.into())
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let (name, marker) = (&input.group_name, input.marker.as_deref());
        let page = Page::read(cx, "ListGroupPolicies", &[name], marker, input.max_items)?;
        let paged = inline::page::<Group>(cx, tx, &page, name)?;
        Ok(aws::ListGroupPoliciesResponse {
            policy_names: paged.items,
            is_truncated: Some(paged.is_truncated),
            marker: paged.marker,
        })
    }
}

#[cfg(test)]
mod tests {
    use identity::entities::{self, InlinePolicy};

    use super::*;
    use crate::iam::stage;

    #[test]
    fn names_are_listed_without_regard_to_case_page_by_page() {
        let mut world = stage::world();
        let document = stage::allow("s3:*");
        let inline =
            ["b", "A", "c"].map(|it| InlinePolicy { name: it.into(), document: document.clone() });
        let row = Group { inline: inline.into(), ..stage::row(&world, "staff") };
        stage::change(&world, |tx| entities::put(tx, &row).unwrap());
        let list = |marker| aws::ListGroupPoliciesRequest {
            group_name: "staff".into(),
            marker,
            max_items: Some(2),
        };
        let first = world.call::<ListGroupPolicies>(list(None)).unwrap();
        assert_eq!(first.policy_names, ["A", "b"]);
        let second = world.call::<ListGroupPolicies>(list(first.marker)).unwrap();
        assert_eq!((second.policy_names, second.is_truncated), (vec!["c".into()], Some(false)));
    }
}
