//! `TagRole`: put tags onto a role; a key that is there gets the new value.
//!
//! # Invariants
//!
//! * Of a role, a key in another case is the same key.

use identity::entities;
use wire::iam as aws;

use super::names;
use super::tags::{self, Case};
use crate::prelude::*;

pub(crate) struct TagRole;

impl Operation for TagRole {
    type Shape = aws::TagRole;
    const AUDIT: Audit = Audit::management(Write);

    fn access(cx: &Context, tx: &Tx, input: &Input<Self>) -> Outcome<Access> {
        let need = names::on_role(cx, tx, "iam:TagRole", &input.role_name)?;
        Ok(tags::of_request(need, &input.tags).into())
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let mut row = names::role(cx, tx, &input.role_name)?;
        tags::merge(Case::Ignored, &mut row.tags, input.tags)?;
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
    fn a_key_in_another_case_is_the_same_key() {
        let mut world = stage::world();
        stage::role(&mut world, "auditor");
        for (key, value) in [("Team", "a"), ("TEAM", "b")] {
            let tags = vec![aws::Tag { key: key.into(), value: value.into() }];
            let input = aws::TagRoleRequest { role_name: "auditor".into(), tags };
            world.call::<TagRole>(input).unwrap();
        }
        let row: Role = stage::row(&world, "auditor");
        let tags: Vec<_> = row.tags.iter().map(|(key, value)| (&**key, &**value)).collect();
        assert_eq!(tags, [("TEAM", "b")]);
    }
}
