//! `TagResource`: put tags onto a root, a unit, an account, a policy or the resource policy.
//!
//! # Invariants
//!
//! * Of equal keys the new value stays.

use wire::organizations as aws;

use super::tagged::{self, Tagged};
use super::{tags, who};
use crate::prelude::*;

pub(crate) struct TagResource;

impl Operation for TagResource {
    type Shape = aws::TagResource;
    const AUDIT: Audit = Audit::management(Write);

    fn access(cx: &Context, tx: &Tx, input: &Input<Self>) -> Outcome<Access> {
        let need = tagged::need(cx, tx, "organizations:TagResource", &input.resource_id)?;
        Ok(tags::requested(need, &input.tags).into())
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let organization = who::writer::<Self>(cx, tx, &input)?;
        tagged::check_own(&input.resource_id)?;
        let tagged = Tagged::known(tx, &organization, &input.resource_id)?;
        let tags = tags::merged(tagged.tags(), &input.tags)?;
        tagged.put(tx, tags)?;
        Ok(wire::Empty {})
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::organizations::list_tags_for_resource::ListTagsForResource;
    use crate::testing::World;

    fn tag(id: &str, tags: &[(&str, &str)]) -> aws::TagResourceRequest {
        let tag = |it: &(&str, &str)| aws::Tag { key: it.0.into(), value: it.1.into() };
        let tags = tags.iter().map(tag).collect();
        aws::TagResourceRequest { resource_id: id.into(), tags }
    }

    #[test]
    fn a_tag_is_replaced_and_keys_differ_by_case() {
        let mut world = World::organized();
        let member = world.member("audit");
        world.call::<TagResource>(tag(&member, &[("Stage", "one"), ("stage", "two")])).unwrap();
        world.call::<TagResource>(tag(&member, &[("Stage", "three")])).unwrap();
        let input =
            aws::ListTagsForResourceRequest { resource_id: member.clone(), ..Default::default() };
        let told = world.call::<ListTagsForResource>(input).unwrap().tags.unwrap();
        let mut told: Vec<_> = told.into_iter().map(|it| (it.key, it.value)).collect();
        told.sort();
        assert_eq!(told, [("Stage".into(), "three".into()), ("stage".into(), "two".into())]);
    }

    #[test]
    fn tags_that_cannot_be_change_nothing() {
        let mut world = World::organized();
        let root = world.root_id();
        let reason = |world: &mut World, input| {
            world.call::<TagResource>(input).unwrap_err().extras[0].1.clone()
        };
        let twice = tag(&root, &[("a", "1"), ("a", "2")]);
        assert_eq!(reason(&mut world, twice), "DUPLICATE_TAG_KEY");
        let reserved = tag(&root, &[("aws:a", "1")]);
        assert_eq!(reason(&mut world, reserved), "INVALID_SYSTEM_TAGS_PARAMETER");
        let keys: Vec<String> = (0..51).map(|it| it.to_string()).collect();
        let many: Vec<_> = keys.iter().map(|it| (it.as_str(), "")).collect();
        assert_eq!(reason(&mut world, tag(&root, &many)), "MAX_TAG_LIMIT_EXCEEDED");
        let nowhere = world.call::<TagResource>(tag("999999999999", &[])).unwrap_err();
        assert_eq!(nowhere.code, "TargetNotFoundException");
    }

    #[test]
    fn a_tag_decides_who_may_do_something_to_what_has_it() {
        let mut world = World::organized();
        let member = world.member("audit");
        let statement = serde_json::json!({
            "Effect": "Allow",
            "Action": "organizations:TagResource",
            "Resource": "*",
            "Condition": { "StringEquals": { "aws:ResourceTag/owner": "alice" } },
        });
        let input = tag(&member, &[("stage", "one")]);
        let denied = world.user_with("alice", Some(statement.clone()));
        assert_eq!(denied.call::<TagResource>(input.clone()).unwrap_err().code, "AccessDenied");
        world.root().call::<TagResource>(tag(&member, &[("owner", "alice")])).unwrap();
        world.user_with("alice", Some(statement)).call::<TagResource>(input).unwrap();
    }
}
