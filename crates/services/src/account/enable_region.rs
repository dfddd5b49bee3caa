//! `EnableRegion`: ask for a region that accounts do not have from the start.
//!
//! # Invariants
//!
//! * The region serves the account a minute later, not at once.

use wire::account as aws;

use super::{regions, subject};
use crate::prelude::*;

pub(crate) struct EnableRegion;

const ACTION: &str = "account:EnableRegion";

impl Operation for EnableRegion {
    type Shape = aws::EnableRegion;
    const AUDIT: Audit = Audit::management(Write);

    fn access(cx: &Context, tx: &Tx, input: &Input<Self>) -> Outcome<Access> {
        regions::access(cx, tx, ACTION, input.account_id.as_deref(), &input.region_name)
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let account = subject::of(cx, tx, ACTION, input.account_id.as_deref())?;
        let region = regions::known(cx, ACTION, &input.region_name)?;
        regions::change(cx, tx, &account.id, region, true)?;
        Ok(wire::Empty {})
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::account::get_region_opt_status::GetRegionOptStatus;
    use crate::testing::World;

    fn request(region: &str) -> aws::EnableRegionRequest {
        aws::EnableRegionRequest { region_name: region.into(), ..Default::default() }
    }

    fn status(world: &mut World, region: &str) -> String {
        let input =
            aws::GetRegionOptStatusRequest { region_name: region.into(), ..Default::default() };
        world.call::<GetRegionOptStatus>(input).unwrap().region_opt_status.unwrap()
    }

    #[test]
    fn a_region_arrives_after_a_minute() {
        let mut world = World::with_account();
        world.call::<EnableRegion>(request("me-south-1")).unwrap();
        assert_eq!(status(&mut world, "me-south-1"), "ENABLING");
        let refusal = world.call::<EnableRegion>(request("me-south-1")).unwrap_err();
        assert_eq!(refusal.code, "ConflictException");
        world.advance(60);
        assert_eq!(status(&mut world, "me-south-1"), "ENABLED");
        let refusal = world.call::<EnableRegion>(request("me-south-1")).unwrap_err();
        let sentence = "me-south-1 is not a valid region for opt-in or opt-out.";
        assert_eq!((&*refusal.code, &*refusal.message), ("ValidationException", sentence));
    }

    #[test]
    fn default_and_unknown_regions_are_not_for_choice() {
        let mut world = World::with_account();
        let refusal = world.call::<EnableRegion>(request("us-east-1")).unwrap_err();
        assert_eq!(refusal.code, "ValidationException");
        let refusal = world.call::<EnableRegion>(request("US-EAST-1")).unwrap_err();
        assert_eq!(refusal.code, "AccessDeniedException");
        assert!(refusal.message.ends_with("(You specified an invalid target region.)"));
    }

    #[test]
    fn a_policy_may_name_the_regions_that_may_be_asked_for() {
        let mut world = World::with_account();
        let statement = serde_json::json!({
            "Effect": "Allow", "Action": "account:EnableRegion", "Resource": "*",
            "Condition": { "StringEquals": { "account:TargetRegion": "me-south-1" } },
        });
        world.user_with("ann", Some(statement));
        world.call::<EnableRegion>(request("me-south-1")).unwrap();
        let refusal = world.call::<EnableRegion>(request("af-south-1")).unwrap_err();
        assert_eq!(refusal.code, "AccessDenied");
    }
}
