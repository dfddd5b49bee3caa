//! `UntagResource`: take tags off a key.
//!
//! # Invariants
//!
//! * Tags that are not there are as good as taken off.

use wire::kms as aws;

use super::naming::{self, Reach};
use super::rows::{TAGS, Tags};
use super::states::{self, Want};
use super::{needs, tags};
use crate::prelude::*;

pub(crate) struct UntagResource;

impl Operation for UntagResource {
    type Shape = aws::UntagResource;
    const AUDIT: Audit = Audit::management(Write);

    fn access(cx: &Context, tx: &Tx, input: &Input<Self>) -> Outcome<Access> {
        let subject = naming::resolve(cx, tx, &input.key_id, Reach::Own)?;
        let need = needs::need(cx, tx, "kms:UntagResource", &subject, &Default::default())?;
        Ok(need.with("aws:TagKeys", input.tag_keys.clone()).into())
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let key = naming::key(cx, tx, &input.key_id, Reach::Own)?;
        states::check(&key, Want::Describe)?;
        input.tag_keys.iter().try_for_each(|it| tags::check_name(it))?;
        let mut tags = tx.get(TAGS, key.place())?.unwrap_or_default().tags;
        tags.retain(|it| !input.tag_keys.contains(&it.0));
        match tags.is_empty() {
            true => tx.delete(TAGS, key.place()),
            false => tx.put(TAGS, key.place(), &Tags { tags }),
        }
        Ok(wire::Empty {})
    }

    fn resources(cx: &Context, tx: &Tx, input: &Input<Self>) -> Result<Vec<Resource>, Failure> {
        naming::resources(cx, tx, &input.key_id)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kms::testing::{key, tag, tags_of};
    use crate::testing::World;

    #[test]
    fn tags_go_and_those_that_are_not_there_are_gone_already() {
        let mut world = World::new();
        let key = key(&mut world);
        tag(&mut world, &key, &[("a", "1"), ("b", "2")]).unwrap();
        let untag = |names: &[&str]| aws::UntagResourceRequest {
            key_id: key.clone(),
            tag_keys: names.iter().map(|it| it.to_string()).collect(),
        };
        world.call::<UntagResource>(untag(&["a", "c"])).unwrap();
        assert_eq!(tags_of(&mut world, &key), [("b".to_string(), "2".to_string())]);
        world.call::<UntagResource>(untag(&["b"])).unwrap();
        assert_eq!(tags_of(&mut world, &key), []);
        let reserved = world.call::<UntagResource>(untag(&["aws:a"])).unwrap_err();
        assert_eq!(reserved.code, "TagException");
    }
}
