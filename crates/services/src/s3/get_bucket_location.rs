//! `GetBucketLocation`: the region of a bucket, in the words of its creation.
//!
//! `us-east-1` is said by saying nothing, and `eu-west-1` is `EU` where it was asked for so.
//!
//! # Invariants
//!
//! * Answered in any region, for this is how a client finds out which one to sign for.

use wire::s3 as aws;

use super::access::{Door, bucket_resources};
use super::lookup::bucket_anywhere;
use crate::prelude::*;

pub(crate) struct GetBucketLocation;

impl Operation for GetBucketLocation {
    type Shape = aws::GetBucketLocation;
    const AUDIT: Audit = Audit::management(Read);

    fn access(cx: &Context, tx: &Tx, input: &Input<Self>) -> Outcome<Access> {
        let bucket = bucket_anywhere(tx, &input.bucket, &input.expected_bucket_owner)?;
        Ok(Door::of(cx, tx, bucket).bucket_need("s3:GetBucketLocation")?.into())
    }

    fn execute(_: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let bucket = bucket_anywhere(tx, &input.bucket, &input.expected_bucket_owner)?;
        let location_constraint = match bucket.region.as_str() {
            "us-east-1" => None,
            _ if bucket.located_in_eu => Some("EU".into()),
            _ => Some(bucket.region.clone()),
        };
        Ok(aws::GetBucketLocationOutput { location_constraint })
    }

    fn resources(_: &Context, tx: &Tx, input: &Input<Self>) -> Result<Vec<Resource>, Failure> {
        bucket_resources(tx, &input.bucket)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::s3::create_bucket::CreateBucket;
    use crate::testing::World;

    #[test]
    fn the_location_is_told_as_it_was_asked_for_in_any_region() {
        let mut world = World::new();
        for (name, asked, answer) in [
            ("east", None, None),
            ("west", Some("us-west-2"), Some("us-west-2")),
            ("old", Some("EU"), Some("EU")),
        ] {
            let configuration = aws::CreateBucketConfiguration {
                location_constraint: asked.map(Into::into),
                ..Default::default()
            };
            let create = aws::CreateBucketRequest {
                bucket: name.into(),
                create_bucket_configuration: Some(configuration),
                ..Default::default()
            };
            world.region("us-east-1").call::<CreateBucket>(create).unwrap();
            let input = aws::GetBucketLocationRequest { bucket: name.into(), ..Default::default() };
            let output = world.region("ap-south-1").call::<GetBucketLocation>(input).unwrap();
            assert_eq!(output.location_constraint.as_deref(), answer);
        }
    }
}
