//! `TagUser`: put tags onto a user; a key that is there gets the new value.
//!
//! # Invariants
//!
//! * A key is one key in whatever case.
//! * Conditions see the tags that are there and those that shall be.

use identity::entities;
use wire::iam as aws;

use super::{names, tags};
use crate::prelude::*;

pub(crate) struct TagUser;

impl Operation for TagUser {
    type Shape = aws::TagUser;
    const AUDIT: Audit = Audit::management(Write);

    fn access(cx: &Context, tx: &Tx, input: &Input<Self>) -> Outcome<Access> {
        let need = names::on_user(cx, tx, "iam:TagUser", &input.user_name)?;
        Ok(tags::of_request(need, &input.tags).into())
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let mut user = names::user(cx, tx, &input.user_name)?;
        tags::merge(tags::Case::Ignored, &mut user.tags, input.tags)?;
        entities::put(tx, &user)?;
        Ok(Default::default())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::iam::testing::{get_user, make_user};
    use crate::testing::World;

    fn tag(key: &str, value: &str) -> aws::TagUserRequest {
        let tags = vec![aws::Tag { key: key.into(), value: value.into() }];
        aws::TagUserRequest { user_name: "bob".into(), tags }
    }

    #[test]
    fn conditions_see_the_tags_that_are_there_and_those_that_shall_be() {
        let mut world = World::new();
        make_user(&mut world, "bob");
        let statement = serde_json::json!({
            "Effect": "Allow", "Action": "iam:TagUser", "Resource": "*",
            "Condition": {
                "StringEquals": {"iam:ResourceTag/team": "red", "aws:RequestTag/cost": "1"},
                "ForAllValues:StringEquals": {"aws:TagKeys": ["cost"]},
            },
        });
        world.user_with("helper", Some(statement));
        world.call::<TagUser>(tag("cost", "1")).unwrap_err();
        world.root().call::<TagUser>(tag("Team", "red")).unwrap();
        world.user("helper", &[]).call::<TagUser>(tag("cost", "2")).unwrap_err();
        world.call::<TagUser>(tag("cost", "1")).unwrap();
        world.root().call::<TagUser>(tag("TEAM", "blue")).unwrap();
        assert_eq!(get_user(&mut world, "bob").tags.unwrap().len(), 2);
    }
}
