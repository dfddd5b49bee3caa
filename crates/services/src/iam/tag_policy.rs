//! `TagPolicy`: put tags onto a managed policy; a key that is there gets the new value.
//!
//! # Invariants
//!
//! * Of a managed policy, a key in another case is another key.

use identity::entities;
use wire::iam as aws;

use super::managed_policies;
use super::tags::{self, Case};
use crate::prelude::*;

pub(crate) struct TagPolicy;

impl Operation for TagPolicy {
    type Shape = aws::TagPolicy;
    const AUDIT: Audit = Audit::management(Write);

    fn access(cx: &Context, tx: &Tx, input: &Input<Self>) -> Outcome<Access> {
        let need = managed_policies::need_change(cx, tx, "iam:TagPolicy", &input.policy_arn)?;
        Ok(tags::of_request(need, &input.tags).into())
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let mut row = managed_policies::own(cx, tx, &input.policy_arn)?;
        tags::merge(Case::Counts, &mut row.tags, input.tags)?;
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
    fn a_key_in_another_case_is_another_key() {
        let mut world = stage::world();
        stage::policy(&mut world, "reader", stage::allow("s3:Get*"));
        for (key, value) in [("Team", "a"), ("TEAM", "b")] {
            let tags = vec![aws::Tag { key: key.into(), value: value.into() }];
            let input = aws::TagPolicyRequest {
                policy_arn: "arn:aws:iam::111122223333:policy/reader".into(),
                tags,
            };
            world.call::<TagPolicy>(input).unwrap();
        }
        let row: ManagedPolicy = stage::row(&world, "reader");
        let tags: Vec<_> = row.tags.iter().map(|(key, value)| (&**key, &**value)).collect();
        assert_eq!(tags, [("Team", "a"), ("TEAM", "b")]);
    }
}
