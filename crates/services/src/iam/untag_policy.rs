//! `UntagPolicy`: take tags off a managed policy; a key that is not there is no fault.
//!
//! # Invariants
//!
//! * A key in another case is another key, and stays.

use identity::entities;
use wire::iam as aws;

use super::managed_policies;
use super::tags::{self, Case};
use crate::prelude::*;

pub(crate) struct UntagPolicy;

impl Operation for UntagPolicy {
    type Shape = aws::UntagPolicy;
    const AUDIT: Audit = Audit::management(Write);

    fn access(cx: &Context, tx: &Tx, input: &Input<Self>) -> Outcome<Access> {
        let need = managed_policies::need_change(cx, tx, "iam:UntagPolicy", &input.policy_arn)?;
        Ok(tags::keys_of_request(need, input.tag_keys.clone()).into())
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let mut row = managed_policies::own(cx, tx, &input.policy_arn)?;
        tags::remove(Case::Counts, &mut row.tags, &input.tag_keys);
        entities::put(tx, &row)?;
        Ok(wire::Empty {})
    }
}

#[cfg(test)]
mod tests {
    use identity::entities::ManagedPolicy;

    use super::*;
    use crate::iam::stage;

    #[test]
    fn only_the_keys_named_go() {
        let mut world = stage::world();
        stage::policy(&mut world, "reader", stage::allow("s3:Get*"));
        let row: ManagedPolicy = stage::row(&world, "reader");
        let tags = [("a", "1"), ("b", "2")].map(|(key, value)| (key.into(), value.into()));
        let tagged = ManagedPolicy { tags: tags.into(), ..row };
        stage::change(&world, |tx| entities::put(tx, &tagged).unwrap());
        let tag_keys = vec!["b".into(), "absent".into()];
        let input = aws::UntagPolicyRequest {
            policy_arn: "arn:aws:iam::111122223333:policy/reader".into(),
            tag_keys,
        };
        world.call::<UntagPolicy>(input).unwrap();
        let row: ManagedPolicy = stage::row(&world, "reader");
        assert_eq!(row.tags, [("a".to_string(), "1".to_string())]);
    }
}
