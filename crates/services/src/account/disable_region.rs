//! `DisableRegion`: give up a region that was asked for.
//!
//! # Invariants
//!
//! * What is kept in the region stays; calls are answered there for another minute.

use wire::account as aws;

use super::{regions, subject};
use crate::prelude::*;

pub(crate) struct DisableRegion;

const ACTION: &str = "account:DisableRegion";

impl Operation for DisableRegion {
    type Shape = aws::DisableRegion;
    const AUDIT: Audit = Audit::management(Write);

    fn access(cx: &Context, tx: &Tx, input: &Input<Self>) -> Outcome<Access> {
        regions::access(cx, tx, ACTION, input.account_id.as_deref(), &input.region_name)
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let account = subject::of(cx, tx, ACTION, input.account_id.as_deref())?;
        let region = regions::known(cx, ACTION, &input.region_name)?;
        regions::change(cx, tx, &account.id, region, false)?;
        Ok(wire::Empty {})
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::account::enable_region::EnableRegion;
    use crate::account::get_region_opt_status::GetRegionOptStatus;
    use crate::testing::World;

    fn request(region: &str) -> aws::DisableRegionRequest {
        aws::DisableRegionRequest { region_name: region.into(), ..Default::default() }
    }

    fn status(world: &mut World, region: &str) -> String {
        let input =
            aws::GetRegionOptStatusRequest { region_name: region.into(), ..Default::default() };
        world.call::<GetRegionOptStatus>(input).unwrap().region_opt_status.unwrap()
    }

    #[test]
    fn a_region_that_was_asked_for_is_given_up() {
        let mut world = World::with_account();
        let refusal = world.call::<DisableRegion>(request("me-south-1")).unwrap_err();
        assert_eq!(refusal.code, "ValidationException");
        let enable =
            aws::EnableRegionRequest { region_name: "me-south-1".into(), ..Default::default() };
        world.call::<EnableRegion>(enable).unwrap();
        let refusal = world.call::<DisableRegion>(request("me-south-1")).unwrap_err();
        assert_eq!(refusal.code, "ConflictException");
        world.advance(60);
        world.call::<DisableRegion>(request("me-south-1")).unwrap();
        assert_eq!(status(&mut world, "me-south-1"), "DISABLING");
        world.advance(60);
        assert_eq!(status(&mut world, "me-south-1"), "DISABLED");
    }
}
