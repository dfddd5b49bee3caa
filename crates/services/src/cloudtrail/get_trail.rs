//! `GetTrail`: how one trail is set up.
//!
//! # Invariants
//!
//! * A bare name finds trails of this region; an ARN finds shadows and trails of other regions.

use wire::cloudtrail as aws;

use super::trails;
use crate::prelude::*;

pub(crate) struct GetTrail;

impl Operation for GetTrail {
    type Shape = aws::GetTrail;
    const AUDIT: Audit = Audit::management(Read);

    fn access(cx: &Context, _: &Tx, input: &Input<Self>) -> Outcome<Access> {
        trails::access(cx, "cloudtrail:GetTrail", &input.name)
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let trail = trails::readable(cx, tx, &input.name)?;
        Ok(aws::GetTrailResponse { trail: Some(trails::describe(&trail)) })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::World;

    fn get(name: &str) -> aws::GetTrailRequest {
        aws::GetTrailRequest { name: name.into() }
    }

    #[test]
    fn another_region_knows_a_trail_by_its_arn_only() {
        let mut world = World::with_trail("audit");
        world.region("eu-west-1");
        let refusal = world.call::<GetTrail>(get("audit")).unwrap_err();
        assert_eq!(refusal.exception, "TrailNotFoundException");
        let arn = "arn:aws:cloudtrail:us-east-1:111122223333:trail/audit";
        let trail = world.call::<GetTrail>(get(arn)).unwrap().trail.unwrap();
        assert_eq!(trail.home_region.as_deref(), Some("us-east-1"));
        let refusal = world.call::<GetTrail>(get("arn:aws:s3:::vault")).unwrap_err();
        assert_eq!(refusal.exception, "CloudTrailARNInvalidException");
    }
}
