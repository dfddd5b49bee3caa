//! `DescribeStandardsControls`: the controls of a standard that is enabled.
//!
//! # Invariants
//!
//! * A control stands under the number that the standard gives it.

use wire::securityhub as aws;

use super::controls::Control;
use super::paging::{self, Asked};
use super::rows::Hub;
use super::standards::Standard;
use super::{definitions, hub, refuse};
use crate::prelude::*;

pub(crate) struct DescribeStandardsControls;

impl Operation for DescribeStandardsControls {
    type Shape = aws::DescribeStandardsControls;
    const AUDIT: Audit = Audit::management(Read);

    fn access(cx: &Context, _: &Tx, _: &Input<Self>) -> Outcome<Access> {
        Ok(hub::need(cx, "securityhub:DescribeStandardsControls").into())
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let hub = hub::hub(cx, tx)?;
        let arn = &input.standards_subscription_arn;
        let standard = hub.standard_of(arn).filter(|it| hub.subscription(it.path).is_some());
        let standard = standard.ok_or_else(|| {
            refuse::not_found(format!("Standards subscription {arn} was not found"))
        })?;
        let asked = Asked {
            operation: "DescribeStandardsControls",
            max_results: input.max_results,
            next_token: input.next_token.as_deref(),
        };
        let controls = standard.controls().map(|it| it.0).collect();
        let (page, next_token) = paging::page(controls, |it: &&Control| it.id.into(), asked)?;
        let controls = Some(page.into_iter().map(|it| shown(&hub, standard, it)).collect());
        Ok(aws::DescribeStandardsControlsResponse { controls, next_token })
    }
}

fn shown(
    hub: &Hub,
    standard: &'static Standard,
    control: &'static Control,
) -> aws::StandardsControl {
    let it = definitions::association(hub, standard, control);
    let is_disabled = it.association_status == "DISABLED";
    aws::StandardsControl {
        standards_control_arn: it.standards_control_arns.and_then(|it| it.into_iter().next()),
        control_status: Some(it.association_status),
        disabled_reason: it.updated_reason.filter(|_| is_disabled),
        control_status_updated_at: it.updated_at,
        control_id: control.number_in(standard.id).map(Into::into),
        title: Some(control.title.into()),
        description: Some(control.description.into()),
        remediation_url: Some(control.remediation_url()),
        severity_rating: Some(control.severity.name().into()),
        related_requirements: it.related_requirements,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::securityhub::testing::hubbed;

    #[test]
    fn controls_have_the_numbers_of_the_standard() {
        let mut world = hubbed();
        let ask = |standard: &str| aws::DescribeStandardsControlsRequest {
            standards_subscription_arn: format!(
                "arn:aws:securityhub:us-east-1:111122223333:subscription/{standard}"
            ),
            ..Default::default()
        };
        let cis = "cis-aws-foundations-benchmark/v/1.2.0";
        let told = world.call::<DescribeStandardsControls>(ask(cis)).unwrap().controls.unwrap();
        let numbered = told.iter().find(|it| it.control_id.as_deref() == Some("2.7")).unwrap();
        let title = "CloudTrail should have encryption at-rest enabled";
        assert_eq!(numbered.title.as_deref(), Some(title));
        let arn = format!("arn:aws:securityhub:us-east-1:111122223333:control/{cis}/2.7");
        assert_eq!(numbered.standards_control_arn.as_deref(), Some(&*arn));
        for missing in ["pci-dss/v/4.0.1", "nonsense"] {
            let refusal = world.call::<DescribeStandardsControls>(ask(missing)).unwrap_err();
            assert_eq!(refusal.code, "ResourceNotFoundException");
        }
    }
}
