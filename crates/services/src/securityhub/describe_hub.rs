//! `DescribeHub`: what the hub is called, and how it is configured.
//!
//! # Invariants
//!
//! * The only hub there is to be asked for is the caller's own in this region.

use wire::securityhub as aws;

use wire::time::iso8601_with_thousandths;

use super::rows::Generator;
use super::{hub, refuse};
use crate::prelude::*;

pub(crate) struct DescribeHub;

impl Operation for DescribeHub {
    type Shape = aws::DescribeHub;
    const AUDIT: Audit = Audit::management(Read);

    fn access(cx: &Context, _: &Tx, _: &Input<Self>) -> Outcome<Access> {
        Ok(hub::need(cx, "securityhub:DescribeHub").into())
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let hub = hub::hub(cx, tx)?;
        if let Some(arn) = input.hub_arn.filter(|it| *it != hub.arn()) {
            return Err(refuse::not_found(format!("Hub {arn} was not found")).into());
        }
        let generator = match hub.generator {
            Generator::SecurityControl => "SECURITY_CONTROL",
            Generator::StandardControl => "STANDARD_CONTROL",
        };
        // Controls that a later release brings to an enabled standard are enabled: see
        // `UpdateSecurityHubConfiguration`.
        Ok(aws::DescribeHubResponse {
            hub_arn: Some(hub.arn()),
            subscribed_at: Some(iso8601_with_thousandths(hub.subscribed_at)),
            auto_enable_controls: Some(true),
            control_finding_generator: Some(generator.into()),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::securityhub::testing::hubbed;

    #[test]
    fn a_hub_is_known_by_its_arn_alone() {
        let mut world = hubbed();
        let ask = |arn: &str| aws::DescribeHubRequest { hub_arn: Some(arn.into()) };
        let arn = "arn:aws:securityhub:us-east-1:111122223333:hub/default";
        let told = world.call::<DescribeHub>(ask(arn)).unwrap();
        assert_eq!(told.hub_arn.as_deref(), Some(arn));
        assert_eq!(told.subscribed_at.as_deref(), Some("2026-01-01T00:00:01.000Z"));
        assert_eq!(told.control_finding_generator.as_deref(), Some("SECURITY_CONTROL"));
        assert_eq!(told.auto_enable_controls, Some(true));
        let other = arn.replace("us-east-1", "eu-west-1");
        let refusal = world.call::<DescribeHub>(ask(&other)).unwrap_err();
        assert_eq!((&*refusal.code, refusal.status), ("ResourceNotFoundException", 404));
    }
}
