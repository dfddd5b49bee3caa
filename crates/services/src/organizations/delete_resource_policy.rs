//! `DeleteResourcePolicy`: grant members nothing any more.
//!
//! # Invariants
//!
//! * What it granted ends with the next call.

use identity::organization;
use wire::organizations as aws;

use super::{names, resource_policies, who};
use crate::prelude::*;

pub(crate) struct DeleteResourcePolicy;

impl Operation for DeleteResourcePolicy {
    type Shape = aws::DeleteResourcePolicy;
    const AUDIT: Audit = Audit::management(Write);

    fn access(cx: &Context, tx: &Tx, _: &Input<Self>) -> Outcome<Access> {
        const ACTION: &str = "organizations:DeleteResourcePolicy";
        Ok(names::need_on(cx, tx, ACTION, "resourcepolicy", "*")?.into())
    }

    fn execute(cx: &Context, tx: &mut Tx, _: Input<Self>) -> Outcome<Output<Self>> {
        let organization = who::manager(cx, tx)?;
        if organization::find_resource_policy(tx, &organization.id)?.is_none() {
            return Err(resource_policies::missing().into());
        }
        organization::remove_resource_policy(tx, &organization.id)?;
        Ok(wire::Empty {})
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::organizations::list_roots::ListRoots;
    use crate::organizations::put_resource_policy::PutResourcePolicy;
    use crate::testing::World;

    #[test]
    fn the_grant_ends_with_the_policy() {
        let mut world = World::organized();
        let member = world.member("audit");
        let content = json!({ "Version": "2012-10-17", "Statement": [{
            "Effect": "Allow",
            "Principal": { "AWS": format!("arn:aws:iam::{member}:root") },
            "Action": "organizations:ListRoots",
            "Resource": "*",
        }]});
        let input = aws::PutResourcePolicyRequest { content: content.to_string(), tags: None };
        world.call::<PutResourcePolicy>(input).unwrap();
        world.root_of(&member).call::<ListRoots>(Default::default()).unwrap();
        world.root().call::<DeleteResourcePolicy>(Default::default()).unwrap();
        assert!(world.root_of(&member).call::<ListRoots>(Default::default()).is_err());
        let again = world.root().call::<DeleteResourcePolicy>(Default::default()).unwrap_err();
        assert_eq!(again.code, "ResourcePolicyNotFoundException");
    }
}
