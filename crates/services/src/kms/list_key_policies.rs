//! `ListKeyPolicies`: the names of a key's policies, of which there is one.

use wire::kms as aws;

use super::naming::{self, Reach};
use super::paging::Lengths;
use super::policies;
use crate::prelude::*;

pub(crate) struct ListKeyPolicies;

const PAGES: Lengths = Lengths { operation: "ListKeyPolicies", default: 100, max: 1000 };

impl Operation for ListKeyPolicies {
    type Shape = aws::ListKeyPolicies;
    const AUDIT: Audit = Audit::management(Read);

    fn access(cx: &Context, tx: &Tx, input: &Input<Self>) -> Outcome<Access> {
        naming::access(cx, tx, "kms:ListKeyPolicies", &input.key_id, Reach::Own)
    }

    fn execute(_: &Context, _: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let asked = PAGES.asked(input.limit, input.marker.as_deref())?;
        let (names, next_marker) = asked.page(vec![policies::NAME.to_string()], String::clone);
        Ok(aws::ListKeyPoliciesResponse {
            policy_names: Some(names),
            truncated: Some(next_marker.is_some()),
            next_marker,
        })
    }

    fn resources(cx: &Context, tx: &Tx, input: &Input<Self>) -> Result<Vec<Resource>, Failure> {
        naming::resources(cx, tx, &input.key_id)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kms::testing::key;
    use crate::testing::World;

    #[test]
    fn a_key_has_one_policy() {
        let mut world = World::new();
        let input = aws::ListKeyPoliciesRequest { key_id: key(&mut world), ..Default::default() };
        let told = world.call::<ListKeyPolicies>(input.clone()).unwrap();
        assert_eq!(told.policy_names, Some(vec!["default".to_string()]));
        assert_eq!((told.truncated, told.next_marker), (Some(false), None));
        world.user("bob", &[]).call::<ListKeyPolicies>(input).unwrap_err();
    }
}
