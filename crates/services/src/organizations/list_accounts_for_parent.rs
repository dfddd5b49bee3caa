//! `ListAccountsForParent`: the accounts directly below a root or a unit.
//!
//! # Invariants
//!
//! * Accounts of units below are not shown.

use identity::organization::{self, NodeKind};
use wire::organizations as aws;

use super::paging::{Asked, page};
use super::{accounts, names, refuse, units, who};
use crate::prelude::*;

pub(crate) struct ListAccountsForParent;

impl Operation for ListAccountsForParent {
    type Shape = aws::ListAccountsForParent;
    const AUDIT: Audit = Audit::management(Read);

    fn access(cx: &Context, tx: &Tx, input: &Input<Self>) -> Outcome<Access> {
        const ACTION: &str = "organizations:ListAccountsForParent";
        Ok(names::need_on_node(cx, tx, ACTION, &input.parent_id)?.into())
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let organization = who::reader::<Self>(cx, tx, &input)?;
        let parent = units::parent(tx, &organization, &input.parent_id)?;
        let parent = parent.ok_or_else(refuse::no_parent)?;
        let mut nodes = organization::children(tx, &organization.id, &parent.id)?;
        nodes.retain(|it| it.kind == NodeKind::Account);
        let asked = Asked {
            operation: "ListAccountsForParent",
            max_results: input.max_results,
            next_token: input.next_token.as_deref(),
        };
        let (nodes, next_token) = page(nodes, |it| it.id.clone(), asked)?;
        let shapes = nodes.iter().map(|it| accounts::shape(tx, &organization, it));
        let accounts = Some(shapes.collect::<Outcome<_>>()?);
        Ok(aws::ListAccountsForParentResponse { accounts, next_token })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{ACCOUNT, World};

    #[test]
    fn accounts_are_listed_where_they_are() {
        let mut world = World::organized();
        let (root, member) = (world.root_id(), world.member("audit"));
        let unit = world.unit(&root, "audit");
        world.move_account(&member, &root, &unit);
        let mut list = |id: &str| -> Vec<String> {
            let input =
                aws::ListAccountsForParentRequest { parent_id: id.into(), ..Default::default() };
            let told = world.call::<ListAccountsForParent>(input).unwrap();
            told.accounts.unwrap().into_iter().filter_map(|it| it.id).collect()
        };
        assert_eq!(list(&root), [ACCOUNT]);
        assert_eq!(list(&unit), [member]);
    }
}
