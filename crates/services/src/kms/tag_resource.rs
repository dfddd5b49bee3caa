//! `TagResource`: put tags onto a key.
//!
//! # Invariants
//!
//! * Of equal names the new value stays.

use wire::kms as aws;

use super::naming::{self, Reach};
use super::rows::{TAGS, Tags};
use super::states::{self, Want};
use super::{needs, tags};
use crate::prelude::*;

pub(crate) struct TagResource;

impl Operation for TagResource {
    type Shape = aws::TagResource;
    const AUDIT: Audit = Audit::management(Write);

    fn access(cx: &Context, tx: &Tx, input: &Input<Self>) -> Outcome<Access> {
        let subject = naming::resolve(cx, tx, &input.key_id, Reach::Own)?;
        let need = needs::need(cx, tx, "kms:TagResource", &subject, &Default::default())?;
        Ok(tags::requested(need, &input.tags).into())
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let key = naming::key(cx, tx, &input.key_id, Reach::Own)?;
        states::check(&key, Want::Describe)?;
        let before = tx.get(TAGS, key.place())?.unwrap_or_default();
        let tags = tags::merged(before.tags, &input.tags)?;
        tx.put(TAGS, key.place(), &Tags { tags });
        Ok(wire::Empty {})
    }

    fn resources(cx: &Context, tx: &Tx, input: &Input<Self>) -> Result<Vec<Resource>, Failure> {
        naming::resources(cx, tx, &input.key_id)
    }
}

#[cfg(test)]
mod tests {
    use crate::kms::encrypt::Encrypt;
    use crate::kms::testing::{encrypt, key, tag};
    use crate::testing::World;

    #[test]
    fn a_tag_decides_who_may_use_a_key() {
        let mut world = World::new();
        let key = key(&mut world);
        let statement = serde_json::json!({
            "Effect": "Allow", "Action": "kms:Encrypt", "Resource": "*",
            "Condition": { "StringEquals": { "aws:ResourceTag/Team": "audit" } },
        });
        world.user_with("bob", Some(statement.clone()));
        world.call::<Encrypt>(encrypt(&key, b"hush", &[])).unwrap_err();
        world.root();
        tag(&mut world, &key, &[("Team", "audit"), ("Stage", "one")]).unwrap();
        world.user_with("bob", None).call::<Encrypt>(encrypt(&key, b"hush", &[])).unwrap();
        world.root();
        tag(&mut world, &key, &[("Team", "other")]).unwrap();
        world.user_with("bob", None).call::<Encrypt>(encrypt(&key, b"hush", &[])).unwrap_err();
    }

    #[test]
    fn what_cannot_be_a_tag_changes_nothing() {
        let mut world = World::new();
        let key = key(&mut world);
        let refusal = tag(&mut world, &key, &[("a", "1"), ("a", "2")]).unwrap_err();
        assert_eq!(refusal.to_string(), "TagException (400): Duplicate tag keys");
        let statement = serde_json::json!({
            "Effect": "Allow", "Action": "kms:TagResource", "Resource": "*",
            "Condition": { "ForAllValues:StringEquals": { "aws:TagKeys": ["Stage"] } },
        });
        world.user_with("bob", Some(statement));
        tag(&mut world, &key, &[("Team", "audit")]).unwrap_err();
        tag(&mut world, &key, &[("Stage", "one")]).unwrap();
    }
}
