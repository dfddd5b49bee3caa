//! `ListRolePolicies`: the names of the policies that are written into a role.
//!
//! # Invariants
//!
//! * Names only, by name without regard to case; attached policies are another list.

use identity::entities::Role;
use wire::iam as aws;

use super::paging::Page;
use super::{inline, names};
use crate::prelude::*;

pub(crate) struct ListRolePolicies;

impl Operation for ListRolePolicies {
    type Shape = aws::ListRolePolicies;
    const AUDIT: Audit = Audit::management(Read);

    fn access(cx: &Context, tx: &Tx, input: &Input<Self>) -> Outcome<Access> {
        Ok(names::on_role(cx, tx, "iam:ListRolePolicies", &input.role_name)?.into())
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let (name, marker) = (&input.role_name, input.marker.as_deref());
        let page = Page::read(cx, "ListRolePolicies", &[name], marker, input.max_items)?;
        let paged = inline::page::<Role>(cx, tx, &page, name)?;
        Ok(aws::ListRolePoliciesResponse {
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
        stage::role(&mut world, "auditor");
        let document = stage::allow("s3:*");
        let inline =
            ["b", "A", "c"].map(|it| InlinePolicy { name: it.into(), document: document.clone() });
        let row = Role { inline: inline.into(), ..stage::row(&world, "auditor") };
        stage::change(&world, |tx| entities::put(tx, &row).unwrap());
        let list = |marker| aws::ListRolePoliciesRequest {
            role_name: "auditor".into(),
            marker,
            max_items: Some(2),
        };
        let first = world.call::<ListRolePolicies>(list(None)).unwrap();
        assert_eq!(first.policy_names, ["A", "b"]);
        let second = world.call::<ListRolePolicies>(list(first.marker)).unwrap();
        assert_eq!((second.policy_names, second.is_truncated), (vec!["c".into()], Some(false)));
    }
}
