//! `TagResource`: give tags to a bucket.
//!
//! # Invariants
//!
//! * Tags with other keys stay as they are.

use wire::s3control as aws;

use super::account_block;
use crate::prelude::*;
use crate::s3::resource_tags;

pub(crate) struct TagResource;

impl Operation for TagResource {
    type Shape = aws::TagResource;
    const AUDIT: Audit = Audit::management(Write);

    fn access(cx: &Context, tx: &Tx, input: &Input<Self>) -> Outcome<Access> {
        account_block::check_own(cx, &input.account_id)?;
        let tags = input.tags.iter().map(|it| (it.key.clone(), Some(it.value.clone()))).collect();
        resource_tags::access(cx, tx, "s3:TagResource", &input.resource_arn, tags)
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let tags = input.tags.into_iter().map(|it| (it.key, it.value)).collect();
        resource_tags::put(cx, tx, &input.resource_arn, tags)?;
        Ok(aws::TagResourceResult {})
    }

    fn resources(_: &Context, tx: &Tx, input: &Input<Self>) -> Result<Vec<Resource>, Failure> {
        resource_tags::resources(tx, &input.resource_arn)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::s3control::list_tags_for_resource::ListTagsForResource;
    use crate::s3control::untag_resource::UntagResource;
    use crate::testing::{ACCOUNT, World};

    const ARN: &str = "arn:aws:s3:::ledger";

    fn tags(world: &mut World) -> Vec<(String, String)> {
        let list = aws::ListTagsForResourceRequest {
            account_id: ACCOUNT.into(),
            resource_arn: ARN.into(),
        };
        let tags = world.call::<ListTagsForResource>(list).unwrap().tags.unwrap();
        tags.into_iter().map(|it| (it.key, it.value)).collect()
    }

    fn set_tag((key, value): (&str, &str)) -> wire::s3::Tag {
        wire::s3::Tag { key: key.into(), value: value.into() }
    }

    fn tag(arn: &str, key: &str, value: &str) -> aws::TagResourceRequest {
        aws::TagResourceRequest {
            account_id: ACCOUNT.into(),
            resource_arn: arn.into(),
            tags: vec![aws::Tag { key: key.into(), value: value.into() }],
        }
    }

    #[test]
    fn tags_come_and_go_one_by_one() {
        let mut world = World::with_bucket("ledger");
        let set = wire::s3::PutBucketTaggingRequest {
            bucket: "ledger".into(),
            tagging: wire::s3::Tagging {
                tag_set: [("team", "blue"), ("stage", "test")].map(set_tag).into(),
            },
            ..Default::default()
        };
        world.s3("PutBucketTagging", set).unwrap();
        world.call::<TagResource>(tag(ARN, "team", "red")).unwrap();
        let pair = |key: &str, value: &str| (key.to_string(), value.to_string());
        assert_eq!(tags(&mut world), [pair("stage", "test"), pair("team", "red")]);
        let untag = aws::UntagResourceRequest {
            account_id: ACCOUNT.into(),
            resource_arn: ARN.into(),
            tag_keys: vec!["stage".into(), "absent".into()],
        };
        world.call::<UntagResource>(untag).unwrap();
        assert_eq!(tags(&mut world), [pair("team", "red")]);
    }

    #[test]
    fn a_policy_may_say_which_tags_may_be_given() {
        let mut world = World::with_bucket("ledger");
        world.user_with(
            "ann",
            Some(serde_json::json!({
                "Effect": "Allow", "Action": "s3:TagResource", "Resource": ARN,
                "Condition": { "StringEquals": { "aws:RequestTag/team": "red" } },
            })),
        );
        world.call::<TagResource>(tag(ARN, "team", "red")).unwrap();
        let refusal = world.call::<TagResource>(tag(ARN, "team", "blue")).unwrap_err();
        assert_eq!(refusal.code, "AccessDenied");
        let refusal = world.root().call::<TagResource>(tag("arn:aws:s3:::", "a", "b")).unwrap_err();
        assert_eq!(refusal.code, "InvalidRequest");
        let refusal = world.call::<TagResource>(tag(ARN, "aws:a", "b")).unwrap_err();
        assert_eq!(refusal.code, "InvalidTag");
    }
}
