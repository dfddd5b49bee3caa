//! `GetEventSelectors`: which events a trail wants.
//!
//! # Invariants
//!
//! * A trail whose selectors were never set shows the one it has: all management events.

use trail::Selectors;
use wire::cloudtrail as aws;

use super::{selectors, trails};
use crate::prelude::*;

pub(crate) struct GetEventSelectors;

impl Operation for GetEventSelectors {
    type Shape = aws::GetEventSelectors;
    const AUDIT: Audit = Audit::management(Read);

    fn access(cx: &Context, _: &Tx, input: &Input<Self>) -> Outcome<Access> {
        trails::access(cx, "cloudtrail:GetEventSelectors", &input.trail_name)
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let trail = trails::readable(cx, tx, &input.trail_name)?;
        let mut output =
            aws::GetEventSelectorsResponse { trail_arn: Some(trail.arn()), ..Default::default() };
        match &trail.selectors {
            Selectors::Basic(it) => output.event_selectors = Some(selectors::show_basic(it)),
            Selectors::Advanced(it) => {
                output.advanced_event_selectors = Some(selectors::show_advanced(it));
            }
        }
        Ok(output)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::World;

    #[test]
    fn a_fresh_trail_wants_all_management_events() {
        let mut world = World::with_trail("audit");
        let get = aws::GetEventSelectorsRequest { trail_name: "audit".into() };
        let told = world.call::<GetEventSelectors>(get).unwrap();
        let expected = aws::EventSelector {
            read_write_type: Some("All".into()),
            include_management_events: Some(true),
            data_resources: Some(Vec::new()),
            exclude_management_event_sources: Some(Vec::new()),
        };
        assert_eq!(told.event_selectors, Some(vec![expected]));
        assert_eq!(told.advanced_event_selectors, None);
    }
}
