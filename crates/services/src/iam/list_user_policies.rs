//! `ListUserPolicies`: the names of the policies that are written into a user.
//!
//! # Invariants
//!
//! * Names only, by name without regard to case; attached policies are another list.

use identity::entities::User;
use wire::iam as aws;

use super::paging::Page;
use super::{inline, names};
use crate::prelude::*;

pub(crate) struct ListUserPolicies;

impl Operation for ListUserPolicies {
    type Shape = aws::ListUserPolicies;
    const AUDIT: Audit = Audit::management(Read);

    fn access(cx: &Context, tx: &Tx, input: &Input<Self>) -> Outcome<Access> {
        Ok(names::on_user(cx, tx, "iam:ListUserPolicies", &input.user_name)?.into())
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let (name, marker) = (&input.user_name, input.marker.as_deref());
        let page = Page::read(cx, "ListUserPolicies", &[name], marker, input.max_items)?;
        let paged = inline::page::<User>(cx, tx, &page, name)?;
        Ok(aws::ListUserPoliciesResponse {
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
        let row = User { inline: inline.into(), ..stage::row(&world, "bob") };
        stage::change(&world, |tx| entities::put(tx, &row).unwrap());
        let list = |marker| aws::ListUserPoliciesRequest {
            user_name: "bob".into(),
            marker,
            max_items: Some(2),
        };
        let first = world.call::<ListUserPolicies>(list(None)).unwrap();
        assert_eq!(first.policy_names, ["A", "b"]);
        let second = world.call::<ListUserPolicies>(list(first.marker)).unwrap();
        assert_eq!((second.policy_names, second.is_truncated), (vec!["c".into()], Some(false)));
    }
}
