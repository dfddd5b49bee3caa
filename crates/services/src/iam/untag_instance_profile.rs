//! `UntagInstanceProfile`: take tags off an instance profile; a key that is not there is no fault.
//!
//! # Invariants
//!
//! * A key in another case is another key, and stays.

use identity::entities;
use wire::iam as aws;

use super::names;
use super::tags::{self, Case};
use crate::prelude::*;

pub(crate) struct UntagInstanceProfile;

impl Operation for UntagInstanceProfile {
    type Shape = aws::UntagInstanceProfile;
    const AUDIT: Audit = Audit::management(Write);

    fn access(cx: &Context, tx: &Tx, input: &Input<Self>) -> Outcome<Access> {
        let need = names::on_instance_profile(
            cx,
            tx,
            "iam:UntagInstanceProfile",
            &input.instance_profile_name,
        )?;
        Ok(tags::keys_of_request(need, input.tag_keys.clone()).into())
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let mut row = names::instance_profile(cx, tx, &input.instance_profile_name)?;
        tags::remove(Case::Counts, &mut row.tags, &input.tag_keys);
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
    fn only_the_keys_named_go() {
        let mut world = stage::world();
        stage::profile(&mut world, "web");
        let row: InstanceProfile = stage::row(&world, "web");
        let tags = [("a", "1"), ("b", "2")].map(|(key, value)| (key.into(), value.into()));
        let tagged = InstanceProfile { tags: tags.into(), ..row };
        stage::change(&world, |tx| entities::put(tx, &tagged).unwrap());
        let tag_keys = vec!["b".into(), "absent".into()];
        let input =
            aws::UntagInstanceProfileRequest { instance_profile_name: "web".into(), tag_keys };
        world.call::<UntagInstanceProfile>(input).unwrap();
        let row: InstanceProfile = stage::row(&world, "web");
        assert_eq!(row.tags, [("a".to_string(), "1".to_string())]);
    }
}
