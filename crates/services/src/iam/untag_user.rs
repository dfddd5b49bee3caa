//! `UntagUser`: take tags off a user.
//!
//! # Invariants
//!
//! * A key that is not there is no fault.

use identity::entities;
use wire::iam as aws;

use super::{names, tags};
use crate::prelude::*;

pub(crate) struct UntagUser;

impl Operation for UntagUser {
    type Shape = aws::UntagUser;
    const AUDIT: Audit = Audit::management(Write);

    fn access(cx: &Context, tx: &Tx, input: &Input<Self>) -> Outcome<Access> {
        let need = names::on_user(cx, tx, "iam:UntagUser", &input.user_name)?;
        Ok(tags::keys_of_request(need, input.tag_keys.clone()).into())
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let mut user = names::user(cx, tx, &input.user_name)?;
        tags::remove(tags::Case::Ignored, &mut user.tags, &input.tag_keys);
        entities::put(tx, &user)?;
        Ok(Default::default())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::iam::list_user_tags::ListUserTags;
    use crate::iam::tag_user::TagUser;
    use crate::iam::testing::make_user;
    use crate::testing::World;

    #[test]
    fn the_keys_named_go_and_the_others_stay() {
        let mut world = World::new();
        make_user(&mut world, "bob");
        let tag = |key: &str| aws::Tag { key: key.into(), value: String::new() };
        let tags = vec![tag("a"), tag("b")];
        world.call::<TagUser>(aws::TagUserRequest { user_name: "bob".into(), tags }).unwrap();
        let request = aws::UntagUserRequest {
            user_name: "bob".into(),
            tag_keys: vec!["A".into(), "absent".into()],
        };
        world.call::<UntagUser>(request.clone()).unwrap();
        world.user("mallory", &["iam:TagUser"]).call::<UntagUser>(request).unwrap_err();
        let list = aws::ListUserTagsRequest { user_name: "bob".into(), ..Default::default() };
        assert_eq!(world.root().call::<ListUserTags>(list).unwrap().tags, [tag("b")]);
    }
}
