//! `UpdateSecurityHubConfiguration`: what kind of findings there are.
//!
//! # Invariants
//!
//! * What is not named stays as it is.
//! * Controls that come to an enabled standard are enabled. To have it otherwise is refused: nobody would
//!   heed it.
//! * After a change of their kind, the findings of the other kind are archived by the next checks.

use wire::securityhub as aws;

use super::controls::source;
use super::{enable_security_hub, hub, refuse};
use crate::prelude::*;

pub(crate) struct UpdateSecurityHubConfiguration;

impl Operation for UpdateSecurityHubConfiguration {
    type Shape = aws::UpdateSecurityHubConfiguration;
    const AUDIT: Audit = Audit::management(Write);

    fn access(cx: &Context, _: &Tx, _: &Input<Self>) -> Outcome<Access> {
        Ok(hub::need(cx, "securityhub:UpdateSecurityHubConfiguration").into())
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let mut hub = hub::hub(cx, tx)?;
        if input.auto_enable_controls == Some(false) {
            return Err(refuse::invalid(
                "AutoEnableControls=false is not implemented: controls that a later release brings \
                 to an enabled standard would be enabled all the same.",
            )
            .into());
        }
        if let Some(name) = &input.control_finding_generator {
            hub.generator = enable_security_hub::generator(Some(name));
            hub.demand(tx, source::ALL)?;
        }
        hub.put(tx);
        Ok(aws::UpdateSecurityHubConfigurationResponse {})
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::securityhub::testing::{active, hubbed};

    #[test]
    fn a_setting_that_nobody_would_heed_is_refused() {
        let mut world = hubbed();
        let mut set = |on: bool| {
            let auto_enable_controls = Some(on);
            let input = aws::UpdateSecurityHubConfigurationRequest {
                auto_enable_controls,
                ..Default::default()
            };
            world.call::<UpdateSecurityHubConfiguration>(input).map_err(|it| it.exception)
        };
        assert!(set(true).is_ok());
        assert_eq!(set(false).unwrap_err(), "InvalidInputException");
    }

    #[test]
    fn findings_are_made_for_each_standard_or_for_each_control() {
        let mut world = hubbed();
        assert_eq!(active(&world.findings("Config.1")), ["security-control/Config.1"]);
        for (kind, expected) in [
            (
                "STANDARD_CONTROL",
                &[
                    "arn:aws:securityhub:::ruleset/cis-aws-foundations-benchmark/v/1.2.0/rule/2.5",
                    "aws-foundational-security-best-practices/v/1.0.0/Config.1",
                ][..],
            ),
            ("SECURITY_CONTROL", &["security-control/Config.1"]),
        ] {
            let update = aws::UpdateSecurityHubConfigurationRequest {
                control_finding_generator: Some(kind.into()),
                ..Default::default()
            };
            world.call::<UpdateSecurityHubConfiguration>(update).unwrap();
            world.settle(1);
            let findings = world.findings("Config.1");
            assert_eq!(active(&findings), expected);
            let reason = |it: &aws::AwsSecurityFinding| {
                let fields = it.product_fields.clone().unwrap();
                fields.into_iter().any(|it| it.1 == "CONSOLIDATED_CONTROL_FINDINGS_UPDATE")
            };
            let archived =
                |it: &&aws::AwsSecurityFinding| it.record_state.as_deref() == Some("ARCHIVED");
            assert!(findings.iter().filter(archived).all(reason));
        }
    }
}
