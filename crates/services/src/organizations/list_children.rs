//! `ListChildren`: the ids of the units, or of the accounts, directly below a root or a unit.
//!
//! # Invariants
//!
//! * One kind of children is shown, the one that was asked for.

use identity::organization;
use wire::organizations as aws;

use super::paging::{Asked, page};
use super::{names, refuse, shapes, units, who};
use crate::prelude::*;

pub(crate) struct ListChildren;

impl Operation for ListChildren {
    type Shape = aws::ListChildren;
    const AUDIT: Audit = Audit::management(Read);

    fn access(cx: &Context, tx: &Tx, input: &Input<Self>) -> Outcome<Access> {
        Ok(names::need_on_node(cx, tx, "organizations:ListChildren", &input.parent_id)?.into())
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let organization = who::reader::<Self>(cx, tx, &input)?;
        let parent = units::parent(tx, &organization, &input.parent_id)?;
        let parent = parent.ok_or_else(refuse::no_parent)?;
        let mut nodes = organization::children(tx, &organization.id, &parent.id)?;
        nodes.retain(|it| shapes::kind(it) == input.child_type);
        let asked = Asked {
            operation: "ListChildren",
            max_results: input.max_results,
            next_token: input.next_token.as_deref(),
        };
        let (nodes, next_token) = page(nodes, |it| it.id.clone(), asked)?;
        let child =
            |id: String| aws::Child { id: Some(id), r#type: Some(input.child_type.clone()) };
        let children = Some(nodes.into_iter().map(|it| child(it.id)).collect());
        Ok(aws::ListChildrenResponse { children, next_token })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{ACCOUNT, World};

    #[test]
    fn children_are_listed_by_kind() {
        let mut world = World::organized();
        let root = world.root_id();
        let unit = world.unit(&root, "audit");
        let mut list = |kind: &str| {
            let input = aws::ListChildrenRequest {
                parent_id: root.clone(),
                child_type: kind.into(),
                ..Default::default()
            };
            let children = world.call::<ListChildren>(input).unwrap().children.unwrap();
            children.into_iter().filter_map(|it| it.id).collect::<Vec<_>>()
        };
        assert_eq!(list("ACCOUNT"), [ACCOUNT]);
        assert_eq!(list("ORGANIZATIONAL_UNIT"), [unit]);
    }
}
