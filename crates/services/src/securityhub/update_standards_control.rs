//! `UpdateStandardsControl`: enable or disable a control in a standard.
//!
//! # Invariants
//!
//! * A control is disabled with a reason only.
//! * A finding of a control that is disabled everywhere is archived by the next checks.

use wire::securityhub as aws;

use super::controls::source;
use super::{associations, hub, refuse};
use crate::prelude::*;

pub(crate) struct UpdateStandardsControl;

impl Operation for UpdateStandardsControl {
    type Shape = aws::UpdateStandardsControl;
    const AUDIT: Audit = Audit::management(Write);

    fn access(cx: &Context, _: &Tx, _: &Input<Self>) -> Outcome<Access> {
        Ok(hub::need(cx, "securityhub:UpdateStandardsControl").into())
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let mut hub = hub::hub(cx, tx)?;
        let arn = &input.standards_control_arn;
        let found = associations::of_arn(&hub, arn);
        let found = found
            .ok_or_else(|| refuse::not_found(format!("Standards control {arn} was not found")))?;
        let enabled = match (input.control_status.as_deref(), &input.disabled_reason) {
            (Some("ENABLED"), None) => true,
            (Some("DISABLED"), Some(_)) => false,
            (Some("DISABLED"), None) => {
                return Err(
                    refuse::invalid("DisabledReason should not be empty when disabling").into()
                );
            }
            _ => return Err(refuse::invalid("ControlStatus and DisabledReason do not fit").into()),
        };
        for (standard, control) in found {
            associations::set(&mut hub, standard, control, enabled, &input.disabled_reason, cx.now);
        }
        hub.put(tx);
        hub.demand(tx, source::ALL)?;
        Ok(aws::UpdateStandardsControlResponse {})
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::securityhub::testing::{active, hubbed};

    #[test]
    fn a_control_is_disabled_with_a_reason_and_leaves_the_standard_from_its_findings() {
        let mut world = hubbed();
        let update =
            |path: &str, status: &str, reason: Option<&str>| aws::UpdateStandardsControlRequest {
                standards_control_arn: format!(
                    "arn:aws:securityhub:us-east-1:111122223333:control/{path}"
                ),
                control_status: Some(status.into()),
                disabled_reason: reason.map(Into::into),
            };
        let foundational = "aws-foundational-security-best-practices/v/1.0.0/IAM.4";
        let cis = "cis-aws-foundations-benchmark/v/1.2.0/1.12";
        let refusal =
            world.call::<UpdateStandardsControl>(update(cis, "DISABLED", None)).unwrap_err();
        assert_eq!(refusal.code, "InvalidInputException");
        let unknown = update("pci-dss/v/4.0.1/1.12", "ENABLED", None);
        let refusal = world.call::<UpdateStandardsControl>(unknown).unwrap_err();
        assert_eq!(refusal.code, "ResourceNotFoundException");

        world.call::<UpdateStandardsControl>(update(cis, "DISABLED", Some("known"))).unwrap();
        world.settle(1);
        let finding = world.findings("IAM.4").remove(0);
        let standards = finding.compliance.unwrap().associated_standards.unwrap();
        let left = "standards/aws-foundational-security-best-practices/v/1.0.0";
        assert_eq!(standards.len(), 1);
        assert_eq!(standards[0].standards_id.as_deref(), Some(left));

        let last = update(foundational, "DISABLED", Some("known"));
        world.call::<UpdateStandardsControl>(last).unwrap();
        world.settle(1);
        assert!(active(&world.findings("IAM.4")).is_empty());
        world.call::<UpdateStandardsControl>(update(cis, "ENABLED", None)).unwrap();
        world.settle(1);
        assert_eq!(active(&world.findings("IAM.4")).len(), 1);
    }
}
