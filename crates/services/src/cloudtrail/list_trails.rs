//! `ListTrails`: all trails of the account, wherever they live.
//!
//! # Invariants
//!
//! * Each trail is listed once, with its home region, whatever region is asked.

use trail::Trail;
use wire::cloudtrail as aws;

use super::trails;
use crate::prelude::*;

pub(crate) struct ListTrails;

impl Operation for ListTrails {
    type Shape = aws::ListTrails;
    const AUDIT: Audit = Audit::management(Read);

    fn access(_: &Context, _: &Tx, _: &Input<Self>) -> Outcome<Access> {
        Ok(Access::to("cloudtrail:ListTrails", "*"))
    }

    fn execute(cx: &Context, tx: &mut Tx, _: Input<Self>) -> Outcome<Output<Self>> {
        let info = |trail: Trail| aws::TrailInfo {
            trail_arn: Some(trail.arn()),
            name: Some(trail.name),
            home_region: Some(trail.home_region),
        };
        let trails = trails::all(cx, tx)?.into_iter().map(info).collect();
        Ok(aws::ListTrailsResponse { trails: Some(trails), next_token: None })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::World;

    #[test]
    fn trails_of_all_regions_are_listed() {
        let mut world = World::with_trail("audit");
        let list = aws::ListTrailsRequest::default();
        let trails = world.region("eu-west-1").call::<ListTrails>(list).unwrap().trails.unwrap();
        assert_eq!(trails[0].name.as_deref(), Some("audit"));
        assert_eq!(trails[0].home_region.as_deref(), Some("us-east-1"));
    }
}
