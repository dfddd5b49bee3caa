//! `DisableSecurityHub`: Security Hub stops checking, and its standards are disabled.
//!
//! # Invariants
//!
//! * Findings are kept for 90 days, in case the hub is enabled again.

use wire::securityhub as aws;

use super::hub;
use super::rows::Hub;
use crate::prelude::*;

pub(crate) struct DisableSecurityHub;

impl Operation for DisableSecurityHub {
    type Shape = aws::DisableSecurityHub;
    const AUDIT: Audit = Audit::management(Write);

    fn access(cx: &Context, _: &Tx, _: &Input<Self>) -> Outcome<Access> {
        Ok(hub::need(cx, "securityhub:DisableSecurityHub").into())
    }

    fn execute(cx: &Context, tx: &mut Tx, _: Input<Self>) -> Outcome<Output<Self>> {
        let hub = hub::hub(cx, tx)?;
        let (subscriptions, associations) = (Vec::new(), Vec::new());
        Hub { disabled_at: Some(cx.now), subscriptions, associations, ..hub }.put(tx);
        Ok(aws::DisableSecurityHubResponse {})
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::securityhub::testing::hubbed;

    #[test]
    fn findings_outlive_their_hub_by_ninety_days() {
        let mut world = hubbed();
        let before = world.findings("IAM.4").len();
        world.call::<DisableSecurityHub>(Default::default()).unwrap();
        let refusal = world.call::<DisableSecurityHub>(Default::default()).unwrap_err();
        assert_eq!(refusal.code, "InvalidAccessException");
        world.settle(89 * 24 * 3600);
        world.enable_hub();
        assert_eq!((world.findings("IAM.4").len(), before), (1, 1));
        world.call::<DisableSecurityHub>(Default::default()).unwrap();
        world.settle(91 * 24 * 3600);
        world.enable_hub();
        assert_eq!(world.findings("IAM.4").len(), 0);
    }
}
