//! `ListTagsForResource`: the tags of one thing.
//!
//! # Invariants
//!
//! * A thing has at most fifty tags, and one answer holds them all.

use wire::organizations as aws;

use super::tagged::{self, Tagged};
use super::{policies, tags, who};
use crate::prelude::*;

pub(crate) struct ListTagsForResource;

impl Operation for ListTagsForResource {
    type Shape = aws::ListTagsForResource;
    const AUDIT: Audit = Audit::management(Read);

    fn access(cx: &Context, tx: &Tx, input: &Input<Self>) -> Outcome<Access> {
        const ACTION: &str = "organizations:ListTagsForResource";
        Ok(tagged::need(cx, tx, ACTION, &input.resource_id)?.into())
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let organization = who::reader::<Self>(cx, tx, &input)?;
        let tags = match policies::is_built_in(&input.resource_id) {
            true => Vec::new(),
            false => tags::shapes(Tagged::known(tx, &organization, &input.resource_id)?.tags()),
        };
        Ok(aws::ListTagsForResourceResponse { tags: Some(tags), next_token: None })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::World;

    #[test]
    fn what_has_no_tags_has_an_empty_list_and_what_is_not_there_none() {
        let mut world = World::organized();
        let list = |id: &str| aws::ListTagsForResourceRequest {
            resource_id: id.into(),
            ..Default::default()
        };
        let root = world.root_id();
        for id in [root.as_str(), "p-FullAWSAccess"] {
            let told = world.call::<ListTagsForResource>(list(id)).unwrap();
            assert_eq!(told.tags, Some(Vec::new()), "{id}");
        }
        for id in ["p-12345678", "rp-12345678", "999999999999"] {
            let refusal = world.call::<ListTagsForResource>(list(id)).unwrap_err();
            assert_eq!(refusal.code, "TargetNotFoundException", "{id}");
        }
    }
}
