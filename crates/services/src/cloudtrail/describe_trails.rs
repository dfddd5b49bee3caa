//! `DescribeTrails`: how trails are set up.
//!
//! | `trailNameList` | shown                                                              |
//! |-----------------|--------------------------------------------------------------------|
//! | absent          | the trails of this region, and shadows unless they are left out    |
//! | names           | those of this region, shadows likewise; others are left out        |
//! | ARNs            | those, wherever they live                                          |
//!
//! # Invariants
//!
//! * A trail is shown once, however often it was asked for.

use wire::cloudtrail as aws;

use super::{names::Name, trails};
use crate::prelude::*;

pub(crate) struct DescribeTrails;

impl Operation for DescribeTrails {
    type Shape = aws::DescribeTrails;
    const AUDIT: Audit = Audit::management(Read);

    fn access(_: &Context, _: &Tx, _: &Input<Self>) -> Outcome<Access> {
        Ok(Access::to("cloudtrail:DescribeTrails", "*"))
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let shadows = input.include_shadow_trails.unwrap_or(true);
        let names = input.trail_name_list.unwrap_or_default();
        let names = names.iter().map(|it| Name::parse(cx, it)).collect::<Result<Vec<_>, _>>()?;
        // A trail of all regions has a shadow of the same name in each of them.
        let here = |trail: &trail::Trail| {
            trail.home_region == cx.region || (shadows && trail.multi_region)
        };
        let named = |trail: &trail::Trail, it: &Name| match it.full {
            true => it.arn() == trail.arn(),
            false => it.name == trail.name && here(trail),
        };
        let shown = |trail: &trail::Trail| match names.is_empty() {
            true => here(trail),
            false => names.iter().any(|it| named(trail, it)),
        };
        let trails = trails::all(cx, tx)?;
        let trails = trails.iter().filter(|it| shown(it)).map(trails::describe).collect();
        Ok(aws::DescribeTrailsResponse { trail_list: Some(trails) })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cloudtrail::update_trail::UpdateTrail;
    use crate::testing::World;

    fn names(world: &mut World, input: aws::DescribeTrailsRequest) -> Vec<String> {
        let trails = world.call::<DescribeTrails>(input).unwrap().trail_list.unwrap();
        trails.into_iter().map(|it| it.name.unwrap()).collect()
    }

    #[test]
    fn a_trail_of_all_regions_has_shadows() {
        let mut world = World::with_trail("audit");
        let all = aws::DescribeTrailsRequest::default;
        assert_eq!(names(&mut world, all()), ["audit"]);
        assert!(names(world.region("eu-west-1"), all()).is_empty());
        let wide = aws::UpdateTrailRequest {
            name: "audit".into(),
            is_multi_region_trail: Some(true),
            ..Default::default()
        };
        world.region("us-east-1").call::<UpdateTrail>(wide).unwrap();
        assert_eq!(names(world.region("eu-west-1"), all()), ["audit"]);
        let no_shadows = aws::DescribeTrailsRequest { include_shadow_trails: Some(false), ..all() };
        assert!(names(&mut world, no_shadows.clone()).is_empty());
        let by_name =
            aws::DescribeTrailsRequest { trail_name_list: Some(vec!["audit".into()]), ..all() };
        assert_eq!(names(&mut world, by_name.clone()), ["audit"]);
        let no_shadows =
            aws::DescribeTrailsRequest { include_shadow_trails: Some(false), ..by_name };
        assert!(names(&mut world, no_shadows).is_empty());
        let arn = "arn:aws:cloudtrail:us-east-1:111122223333:trail/audit";
        let by_arn =
            aws::DescribeTrailsRequest { trail_name_list: Some(vec![arn.into()]), ..all() };
        assert_eq!(names(&mut world, by_arn), ["audit"]);
    }
}
