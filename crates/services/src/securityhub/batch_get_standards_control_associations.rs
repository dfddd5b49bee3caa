//! `BatchGetStandardsControlAssociations`: some controls, each in a standard.
//!
//! # Invariants
//!
//! * What is not there is listed as such; the others are told of.
//! * A standard that is not enabled has all its controls disabled.

use wire::securityhub as aws;

use super::{associations, definitions, hub};
use crate::prelude::*;

pub(crate) struct BatchGetStandardsControlAssociations;

impl Operation for BatchGetStandardsControlAssociations {
    type Shape = aws::BatchGetStandardsControlAssociations;
    const AUDIT: Audit = Audit::management(Read);

    fn access(_: &Context, _: &Tx, _: &Input<Self>) -> Outcome<Access> {
        hub::everywhere("securityhub:BatchGetStandardsControlAssociations")
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let hub = hub::hub(cx, tx)?;
        let mut output = aws::BatchGetStandardsControlAssociationsResponse::default();
        let mut unprocessed = Vec::new();
        for id in input.standards_control_association_ids {
            match associations::named(&hub, &id.standards_arn, &id.security_control_id) {
                Ok((standard, control)) => {
                    let shown = definitions::association(&hub, standard, control);
                    output.standards_control_association_details.push(shown);
                }
                Err((code, reason)) => {
                    unprocessed.push(aws::UnprocessedStandardsControlAssociation {
                        standards_control_association_id: id,
                        error_code: code.into(),
                        error_reason: Some(reason),
                    });
                }
            }
        }
        output.unprocessed_associations = Some(unprocessed);
        Ok(output)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::securityhub::testing::hubbed;

    #[test]
    fn what_is_not_there_does_not_hide_the_others() {
        let mut world = hubbed();
        let standard = |path: &str| format!("arn:aws:securityhub:us-east-1::standards/{path}");
        let id = |standards_arn: String, control: &str| aws::StandardsControlAssociationId {
            standards_arn,
            security_control_id: control.into(),
        };
        let input = aws::BatchGetStandardsControlAssociationsRequest {
            standards_control_association_ids: vec![
                id(standard("aws-foundational-security-best-practices/v/1.0.0"), "S3.1"),
                id(standard("pci-dss/v/4.0.1"), "S3.1"),
                id(standard("aws-foundational-security-best-practices/v/1.0.0"), "S3.17"),
                id("nonsense".into(), "S3.1"),
            ],
        };
        let told = world.call::<BatchGetStandardsControlAssociations>(input).unwrap();
        let details = told.standards_control_association_details;
        let statuses: Vec<_> = details.iter().map(|it| &*it.association_status).collect();
        assert_eq!(statuses, ["ENABLED", "DISABLED"]);
        let codes = told.unprocessed_associations.unwrap().into_iter().map(|it| it.error_code);
        assert_eq!(codes.collect::<Vec<_>>(), ["RESOURCE_NOT_FOUND", "INVALID_INPUT"]);
    }
}
