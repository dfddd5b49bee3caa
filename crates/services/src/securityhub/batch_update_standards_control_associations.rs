//! `BatchUpdateStandardsControlAssociations`: enable or disable controls in standards.
//!
//! # Invariants
//!
//! * What cannot be done is listed as such; the others are done.
//! * A control is disabled with a reason only.

use wire::securityhub as aws;

use super::controls::source;
use super::{associations, hub};
use crate::prelude::*;

pub(crate) struct BatchUpdateStandardsControlAssociations;

impl Operation for BatchUpdateStandardsControlAssociations {
    type Shape = aws::BatchUpdateStandardsControlAssociations;
    const AUDIT: Audit = Audit::management(Write);

    fn access(_: &Context, _: &Tx, _: &Input<Self>) -> Outcome<Access> {
        hub::everywhere("securityhub:BatchUpdateStandardsControlAssociations")
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let mut hub = hub::hub(cx, tx)?;
        let mut unprocessed = Vec::new();
        for update in input.standards_control_association_updates {
            if let Err((code, reason)) = associations::update(&mut hub, &update, cx.now) {
                unprocessed.push(aws::UnprocessedStandardsControlAssociationUpdate {
                    standards_control_association_update: update,
                    error_code: code.into(),
                    error_reason: Some(reason),
                });
            }
        }
        hub.put(tx);
        hub.demand(tx, source::ALL)?;
        Ok(aws::BatchUpdateStandardsControlAssociationsResponse {
            unprocessed_association_updates: Some(unprocessed),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::securityhub::list_standards_control_associations::ListStandardsControlAssociations;
    use crate::securityhub::testing::{active, hubbed};

    #[test]
    fn a_control_is_disabled_in_each_standard_for_a_reason() {
        let mut world = hubbed();
        let foundational = "arn:aws:securityhub:us-east-1::standards/aws-foundational-security-best-practices/v/1.0.0";
        let cis = "arn:aws:securityhub:::ruleset/cis-aws-foundations-benchmark/v/1.2.0";
        let update = |arn: &str, status: &str, reason: Option<&str>| {
            aws::StandardsControlAssociationUpdate {
                standards_arn: arn.into(),
                security_control_id: "IAM.4".into(),
                association_status: status.into(),
                updated_reason: reason.map(Into::into),
            }
        };
        let input = aws::BatchUpdateStandardsControlAssociationsRequest {
            standards_control_association_updates: vec![
                update(foundational, "DISABLED", Some("known")),
                update(cis, "DISABLED", None),
            ],
        };
        let told = world.call::<BatchUpdateStandardsControlAssociations>(input).unwrap();
        let undone = told.unprocessed_association_updates.unwrap();
        assert_eq!(undone.len(), 1);
        assert_eq!(undone[0].standards_control_association_update.standards_arn, cis);
        let input = aws::ListStandardsControlAssociationsRequest {
            security_control_id: "IAM.4".into(),
            ..Default::default()
        };
        let told = world.call::<ListStandardsControlAssociations>(input).unwrap();
        let told: Vec<_> = (told.standards_control_association_summaries.into_iter())
            .map(|it| (it.association_status, it.updated_reason))
            .collect();
        let expected = [("DISABLED".into(), Some("known".into())), ("ENABLED".into(), None)];
        assert_eq!(told, expected);
        world.settle(1);
        assert_eq!(active(&world.findings("IAM.4")).len(), 1);
        let input = aws::BatchUpdateStandardsControlAssociationsRequest {
            standards_control_association_updates: vec![update(cis, "DISABLED", Some("known"))],
        };
        world.call::<BatchUpdateStandardsControlAssociations>(input).unwrap();
        world.settle(1);
        assert!(active(&world.findings("IAM.4")).is_empty());
    }
}
