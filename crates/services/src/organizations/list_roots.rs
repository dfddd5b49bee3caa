//! `ListRoots`: the one root of the organization, and the policy types that are enabled in it.
//!
//! # Invariants
//!
//! * There is always exactly one.

use wire::organizations as aws;

use super::paging::{Asked, page};
use super::{shapes, who};
use crate::prelude::*;

pub(crate) struct ListRoots;

impl Operation for ListRoots {
    type Shape = aws::ListRoots;
    const AUDIT: Audit = Audit::management(Read);

    fn access(_: &Context, _: &Tx, _: &Input<Self>) -> Outcome<Access> {
        Ok(Access::to("organizations:ListRoots", "*"))
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let organization = who::reader::<Self>(cx, tx, &input)?;
        let Input::<Self> { next_token, max_results } = input;
        let next_token = next_token.as_deref();
        let asked = Asked { operation: "ListRoots", max_results, next_token };
        let root = shapes::root(&organization);
        let key = |it: &aws::Root| it.id.clone().unwrap_or_default();
        let (roots, next_token) = page(vec![root], key, asked)?;
        Ok(aws::ListRootsResponse { roots: Some(roots), next_token })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::World;

    #[test]
    fn the_root_is_shown_to_the_management_account_and_not_to_a_member() {
        let mut world = World::organized();
        let roots = world.call::<ListRoots>(Default::default()).unwrap().roots.unwrap();
        assert_eq!((roots.len(), roots[0].name.as_deref()), (1, Some("Root")));
        assert_eq!(roots[0].policy_types, Some(Vec::new()));
        let member = world.member("audit");
        let refusal = world.root_of(&member).call::<ListRoots>(Default::default()).unwrap_err();
        assert_eq!(refusal.message, "You don't have permissions to access this resource.");
    }
}
