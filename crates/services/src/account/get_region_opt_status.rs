//! `GetRegionOptStatus`: whether an account has a region.
//!
//! # Invariants
//!
//! * Every region that there is has a status for every account.

use wire::account as aws;

use super::{regions, subject};
use crate::prelude::*;

pub(crate) struct GetRegionOptStatus;

const ACTION: &str = "account:GetRegionOptStatus";

impl Operation for GetRegionOptStatus {
    type Shape = aws::GetRegionOptStatus;
    const AUDIT: Audit = Audit::management(Read);

    fn access(cx: &Context, tx: &Tx, input: &Input<Self>) -> Outcome<Access> {
        subject::access(cx, tx, ACTION, input.account_id.as_deref())
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let account = subject::of(cx, tx, ACTION, input.account_id.as_deref())?;
        let region = regions::known(cx, ACTION, &input.region_name)?;
        let status = regions::status(cx, tx, &account.id, region)?;
        Ok(aws::GetRegionOptStatusResponse {
            region_name: Some(region.name.into()),
            region_opt_status: Some(status.into()),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::World;

    #[test]
    fn a_region_is_there_by_default_or_on_request() {
        let mut world = World::with_account();
        let mut status = |region: &str| {
            let input =
                aws::GetRegionOptStatusRequest { region_name: region.into(), ..Default::default() };
            world.call::<GetRegionOptStatus>(input).map(|it| it.region_opt_status.unwrap())
        };
        assert_eq!(status("us-east-1").unwrap(), "ENABLED_BY_DEFAULT");
        assert_eq!(status("me-south-1").unwrap(), "DISABLED");
        assert_eq!(status("mars-east-1").unwrap_err().code, "AccessDeniedException");
    }
}
