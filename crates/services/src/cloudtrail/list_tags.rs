//! `ListTags`: the tags of some trails.
//!
//! # Invariants
//!
//! * The answer has one entry for each ARN asked for, in that order, or is a refusal.

use wire::cloudtrail as aws;

use super::{tags, trails};
use crate::prelude::*;

pub(crate) struct ListTags;

const RESOURCES_MAX: usize = 20;

impl Operation for ListTags {
    type Shape = aws::ListTags;
    const AUDIT: Audit = Audit::management(Read);

    fn access(_: &Context, _: &Tx, input: &Input<Self>) -> Outcome<Access> {
        let names = input.resource_id_list.iter().map(|it| tags::arn(it));
        let names = names.collect::<Result<Vec<_>, _>>()?;
        if names.is_empty() {
            return Err(aws::cloud_trail_arn_invalid("No ARN was specified.").into());
        }
        let need = |it| trails::need("cloudtrail:ListTags", it);
        Ok(names.iter().map(need).fold(Access::free(), Access::need))
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        if input.resource_id_list.len() > RESOURCES_MAX {
            let message = format!("More than {RESOURCES_MAX} resources were specified.");
            return Err(aws::cloud_trail_arn_invalid(message).into());
        }
        let mut list = Vec::new();
        for arn in input.resource_id_list {
            let trail = trails::readable(cx, tx, &arn)?;
            let tags_list = Some(tags::list(&trail));
            list.push(aws::ResourceTag { resource_id: Some(arn), tags_list });
        }
        Ok(aws::ListTagsResponse { resource_tag_list: Some(list), next_token: None })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::World;

    #[test]
    fn tags_are_asked_for_by_arn() {
        let mut world = World::with_trail("audit");
        let list =
            |id: &str| aws::ListTagsRequest { resource_id_list: vec![id.into()], next_token: None };
        let refusal = world.call::<ListTags>(list("audit")).unwrap_err();
        assert_eq!(refusal.exception, "CloudTrailARNInvalidException");
        let arn = "arn:aws:cloudtrail:us-east-1:111122223333:trail/audit";
        let told = world.call::<ListTags>(list(arn)).unwrap().resource_tag_list.unwrap();
        assert_eq!(told[0].tags_list, Some(Vec::new()));
    }
}
