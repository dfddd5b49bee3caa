//! `BatchEnableStandards`: enable some standards.
//!
//! # Invariants
//!
//! * A standard that is enabled stays as it is.
//! * A standard that is not there refuses the call, which then changes nothing.

use wire::securityhub as aws;

use super::controls::source;
use super::standards::Standard;
use super::{hub, refuse, subscriptions};
use crate::prelude::*;

pub(crate) struct BatchEnableStandards;

impl Operation for BatchEnableStandards {
    type Shape = aws::BatchEnableStandards;
    const AUDIT: Audit = Audit::management(Write);

    fn access(cx: &Context, _: &Tx, _: &Input<Self>) -> Outcome<Access> {
        Ok(hub::need(cx, "securityhub:BatchEnableStandards").into())
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let mut hub = hub::hub(cx, tx)?;
        let mut enabled = Vec::new();
        for request in &input.standards_subscription_requests {
            let arn = &request.standards_arn;
            let standard = Standard::by_arn(arn, &hub.region);
            let standard = standard.ok_or_else(|| {
                refuse::invalid(format!("Invalid StandardsArn {arn} was provided"))
            })?;
            hub.subscribe(standard, cx.now);
            enabled.push(standard);
        }
        hub.put(tx);
        hub.demand(tx, source::ALL)?;
        let shown = enabled.into_iter().map(|it| subscriptions::shown(tx, &hub, it, None));
        let standards_subscriptions = Some(shown.collect::<Result<Vec<_>, _>>()?);
        Ok(aws::BatchEnableStandardsResponse { standards_subscriptions })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::securityhub::testing::hubbed;

    #[test]
    fn a_standard_brings_its_controls_into_findings_that_are_there() {
        let mut world = hubbed();
        let enable = |arn: &str| aws::BatchEnableStandardsRequest {
            standards_subscription_requests: vec![aws::StandardsSubscriptionRequest {
                standards_arn: arn.into(),
                standards_input: None,
            }],
        };
        let cis = "standards/cis-aws-foundations-benchmark/v/3.0.0";
        let arn = format!("arn:aws:securityhub:us-east-1::{cis}");
        let told = world.call::<BatchEnableStandards>(enable(&arn)).unwrap();
        let told = told.standards_subscriptions.unwrap().remove(0);
        assert_eq!(told.standards_status, "PENDING");
        world.settle(1);
        let [finding] = world.findings("Config.1").try_into().unwrap();
        let compliance = finding.compliance.unwrap();
        let standards = compliance.associated_standards.unwrap();
        assert!(standards.iter().any(|it| it.standards_id.as_deref() == Some(cis)));
        let requirements = compliance.related_requirements.unwrap();
        assert_eq!(
            requirements,
            [
                "CIS AWS Foundations Benchmark v1.2.0/2.5",
                "CIS AWS Foundations Benchmark v3.0.0/3.3"
            ]
        );
        for arn in ["nonsense", "arn:aws:securityhub:eu-west-1::standards/pci-dss/v/4.0.1"] {
            let refusal = world.call::<BatchEnableStandards>(enable(arn)).unwrap_err();
            assert_eq!(refusal.code, "InvalidInputException");
        }
    }
}
