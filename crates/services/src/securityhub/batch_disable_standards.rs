//! `BatchDisableStandards`: disable some standards.
//!
//! # Invariants
//!
//! * What was said of a standard's controls is forgotten with it.
//! * A control that is in no other enabled standard is not checked any more, and its findings are archived.

use wire::securityhub as aws;

use super::controls::source;
use super::{hub, refuse, subscriptions};
use crate::prelude::*;

pub(crate) struct BatchDisableStandards;

impl Operation for BatchDisableStandards {
    type Shape = aws::BatchDisableStandards;
    const AUDIT: Audit = Audit::management(Write);

    fn access(cx: &Context, _: &Tx, _: &Input<Self>) -> Outcome<Access> {
        Ok(hub::need(cx, "securityhub:BatchDisableStandards").into())
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let mut hub = hub::hub(cx, tx)?;
        let mut shown = Vec::new();
        for arn in &input.standards_subscription_arns {
            let standard = hub.standard_of(arn).filter(|it| hub.subscription(it.path).is_some());
            let standard = standard.ok_or_else(|| {
                refuse::invalid(format!("Invalid StandardsSubscriptionArn {arn} was provided"))
            })?;
            shown.push(subscriptions::shown(tx, &hub, standard, Some("DELETING"))?);
            hub.unsubscribe(standard);
        }
        hub.put(tx);
        hub.demand(tx, source::ALL)?;
        Ok(aws::BatchDisableStandardsResponse { standards_subscriptions: Some(shown) })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::securityhub::testing::{active, hubbed};

    #[test]
    fn findings_of_no_enabled_standard_are_archived() {
        let mut world = hubbed();
        assert_eq!(
            (active(&world.findings("IAM.9")).len(), active(&world.findings("IAM.4")).len()),
            (1, 1)
        );
        let arn = "arn:aws:securityhub:us-east-1:111122223333:subscription/cis-aws-foundations-benchmark/v/1.2.0";
        let disable =
            aws::BatchDisableStandardsRequest { standards_subscription_arns: vec![arn.into()] };
        let told = world.call::<BatchDisableStandards>(disable.clone()).unwrap();
        assert_eq!(told.standards_subscriptions.unwrap()[0].standards_status, "DELETING");
        world.settle(1);
        assert_eq!(
            (active(&world.findings("IAM.9")).len(), active(&world.findings("IAM.4")).len()),
            (0, 1)
        );
        let refusal = world.call::<BatchDisableStandards>(disable).unwrap_err();
        assert_eq!(refusal.code, "InvalidInputException");
    }
}
