//! `TagInstanceProfile`: put tags onto an instance profile; a key that is there gets the new value.
//!
//! # Invariants
//!
//! * Of an instance profile, a key in another case is another key.

use identity::entities;
use wire::iam as aws;

use super::names;
use super::tags::{self, Case};
use crate::prelude::*;

pub(crate) struct TagInstanceProfile;

impl Operation for TagInstanceProfile {
    type Shape = aws::TagInstanceProfile;
    const AUDIT: Audit = Audit::management(Write);

    fn access(cx: &Context, tx: &Tx, input: &Input<Self>) -> Outcome<Access> {
        let need = names::on_instance_profile(
            cx,
            tx,
            "iam:TagInstanceProfile",
            &input.instance_profile_name,
        )?;
        Ok(tags::of_request(need, &input.tags).into())
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let mut row = names::instance_profile(cx, tx, &input.instance_profile_name)?;
        tags::merge(Case::Counts, &mut row.tags, input.tags)?;
        entities::put(tx, &row)?;
        Ok(wire::Empty {})
    }
}

#[cfg(test)]
mod tests {
    use identity::entities::InstanceProfile;

    use super::*;
    use crate::iam::stage;

    #[test]
    fn a_key_in_another_case_is_another_key() {
        let mut world = stage::world();
        stage::profile(&mut world, "web");
        for (key, value) in [("Team", "a"), ("TEAM", "b")] {
            let tags = vec![aws::Tag { key: key.into(), value: value.into() }];
            let input =
                aws::TagInstanceProfileRequest { instance_profile_name: "web".into(), tags };
            world.call::<TagInstanceProfile>(input).unwrap();
        }
        let row: InstanceProfile = stage::row(&world, "web");
        let tags: Vec<_> = row.tags.iter().map(|(key, value)| (&**key, &**value)).collect();
        assert_eq!(tags, [("Team", "a"), ("TEAM", "b")]);
    }
}
