//! `UntagRole`: take tags off a role; a key that is not there is no fault.
//!
//! # Invariants
//!
//! * A key in another case is the same key.

use identity::entities;
use wire::iam as aws;

use super::names;
use super::tags::{self, Case};
use crate::prelude::*;

pub(crate) struct UntagRole;

impl Operation for UntagRole {
    type Shape = aws::UntagRole;
    const AUDIT: Audit = Audit::management(Write);

    fn access(cx: &Context, tx: &Tx, input: &Input<Self>) -> Outcome<Access> {
        let need = names::on_role(cx, tx, "iam:UntagRole", &input.role_name)?;
        Ok(tags::keys_of_request(need, input.tag_keys.clone()).into())
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let mut row = names::role(cx, tx, &input.role_name)?;
        tags::remove(Case::Ignored, &mut row.tags, &input.tag_keys);
        entities::put(tx, &row)?;
        Ok(wire::Empty {})
    }
}

#[cfg(test)]
mod tests {
    use identity::entities::Role;

    use super::*;
    use crate::iam::stage;

    #[test]
    fn only_the_keys_named_go() {
        let mut world = stage::world();
        stage::role(&mut world, "auditor");
        let row: Role = stage::row(&world, "auditor");
        let tags = [("a", "1"), ("b", "2")].map(|(key, value)| (key.into(), value.into()));
        let tagged = Role { tags: tags.into(), ..row };
        stage::change(&world, |tx| entities::put(tx, &tagged).unwrap());
        let tag_keys = vec!["b".into(), "absent".into()];
        let input = aws::UntagRoleRequest { role_name: "auditor".into(), tag_keys };
        world.call::<UntagRole>(input).unwrap();
        let row: Role = stage::row(&world, "auditor");
        assert_eq!(row.tags, [("a".to_string(), "1".to_string())]);
    }
}
