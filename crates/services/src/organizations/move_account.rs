//! `MoveAccount`: put an account below another root or unit.
//!
//! # Invariants
//!
//! * The account keeps its policies; those above it are those of its new place from the next call on.

use gate::Need;
use identity::organization;
use wire::organizations as aws;

use super::{accounts, names, units, who};
use crate::prelude::*;

pub(crate) struct MoveAccount;

impl Operation for MoveAccount {
    type Shape = aws::MoveAccount;
    const AUDIT: Audit = Audit::management(Write);

    fn access(cx: &Context, tx: &Tx, input: &Input<Self>) -> Outcome<Access> {
        let need = |id: &str| -> Outcome<Need> {
            names::need_on_node(cx, tx, "organizations:MoveAccount", id)
        };
        let access = Access::from(need(&input.account_id)?);
        let access = access.need(need(&input.source_parent_id)?);
        Ok(access.need(need(&input.destination_parent_id)?))
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let organization = who::manager(cx, tx)?;
        let (_, mut node) = accounts::known(tx, &organization, &input.account_id)?;
        let (source, destination) = (input.source_parent_id, input.destination_parent_id);
        if node.parent.as_ref() != Some(&source) {
            return Err(aws::source_parent_not_found(
                "You specified a source parent that doesn't exist.",
            )
            .into());
        }
        let Some(parent) = units::parent(tx, &organization, &destination)? else {
            return Err(aws::destination_parent_not_found(
                "You specified a destination parent that doesn't exist.",
            )
            .into());
        };
        if node.parent.as_ref() == Some(&parent.id) {
            return Err(aws::duplicate_account(
                "The account is already present in the specified destination.",
            )
            .into());
        }
        node.parent = Some(parent.id);
        organization::put_node(tx, &node)?;
        Ok(wire::Empty {})
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::World;

    #[test]
    fn an_account_is_moved_from_where_it_is() {
        let mut world = World::organized();
        let (root, member) = (world.root_id(), world.member("audit"));
        let unit = world.unit(&root, "audit");
        let mut go = |account: &str, from: &str, to: &str| {
            let input = aws::MoveAccountRequest {
                account_id: account.into(),
                source_parent_id: from.into(),
                destination_parent_id: to.into(),
            };
            world.call::<MoveAccount>(input).map(|_| ()).map_err(|it| it.code)
        };
        assert_eq!(go(&member, &root, &unit), Ok(()));
        assert_eq!(go(&member, &root, &unit), Err("SourceParentNotFoundException".into()));
        assert_eq!(go(&member, &unit, &unit), Err("DuplicateAccountException".into()));
        let nowhere = "ou-none-12345678";
        assert_eq!(go(&member, &unit, nowhere), Err("DestinationParentNotFoundException".into()));
        assert_eq!(go("999999999999", &unit, &root), Err("AccountNotFoundException".into()));
        assert_eq!(go(&member, &unit, &root), Ok(()));
    }
}
