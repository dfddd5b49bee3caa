//! `ListAccountAliases`: the account's alias, if it has one.
//!
//! # Invariants
//!
//! * There is never a second page.

use wire::iam as aws;

use super::aliases;
use super::paging::Page;
use crate::prelude::*;

pub(crate) struct ListAccountAliases;

impl Operation for ListAccountAliases {
    type Shape = aws::ListAccountAliases;
    const AUDIT: Audit = Audit::management(Read);

    fn access(_: &Context, _: &Tx, _: &Input<Self>) -> Outcome<Access> {
        Ok(Access::to("iam:ListAccountAliases", "*"))
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let marker = input.marker.as_deref();
        let page = Page::read(cx, "ListAccountAliases", &[], marker, input.max_items)?;
        let page = page.count(aliases::of(tx, &cx.caller.account)?.into_iter().collect());
        Ok(aws::ListAccountAliasesResponse {
            account_aliases: page.items,
            is_truncated: Some(page.is_truncated),
            marker: page.marker,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::World;

    #[test]
    fn a_new_account_has_no_alias() {
        let mut world = World::new();
        let told = world.call::<ListAccountAliases>(Default::default()).unwrap();
        assert_eq!((told.account_aliases.len(), told.is_truncated), (0, Some(false)));
        world.user("mallory", &[]).call::<ListAccountAliases>(Default::default()).unwrap_err();
    }
}
