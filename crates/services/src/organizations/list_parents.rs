//! `ListParents`: the one parent of a unit or an account.
//!
//! # Invariants
//!
//! * There is exactly one; the root has none and cannot be asked for.

use identity::organization;
use wire::organizations as aws;

use super::{names, shapes, who};
use crate::prelude::*;

pub(crate) struct ListParents;

impl Operation for ListParents {
    type Shape = aws::ListParents;
    const AUDIT: Audit = Audit::management(Read);

    fn access(cx: &Context, tx: &Tx, input: &Input<Self>) -> Outcome<Access> {
        Ok(names::need_on_node(cx, tx, "organizations:ListParents", &input.child_id)?.into())
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let organization = who::reader::<Self>(cx, tx, &input)?;
        let missing = || aws::child_not_found("You specified a child that doesn't exist.");
        let child = organization::find_node(tx, &organization.id, &input.child_id)?;
        let parent = child.ok_or_else(missing)?.parent.ok_or_else(missing)?;
        let node = organization::find_node(tx, &organization.id, &parent)?;
        let kind = node.as_ref().map(|it| shapes::kind(it).to_string());
        let parents = Some(vec![aws::Parent { id: Some(parent), r#type: kind }]);
        Ok(aws::ListParentsResponse { parents, next_token: None })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::World;

    #[test]
    fn a_member_has_the_root_for_a_parent_until_it_is_moved() {
        let mut world = World::organized();
        let (root, member) = (world.root_id(), world.member("audit"));
        let unit = world.unit(&root, "audit");
        let ask = |id: &str| aws::ListParentsRequest { child_id: id.into(), ..Default::default() };
        let parents = world.call::<ListParents>(ask(&member)).unwrap().parents.unwrap();
        assert_eq!(parents[0].id.as_ref(), Some(&root));
        world.move_account(&member, &root, &unit);
        let parents = world.call::<ListParents>(ask(&member)).unwrap().parents.unwrap();
        assert_eq!(parents[0].r#type.as_deref(), Some("ORGANIZATIONAL_UNIT"));
        let refusal = world.call::<ListParents>(ask("999999999999")).unwrap_err();
        assert_eq!(refusal.code, "ChildNotFoundException");
    }
}
