//! `ListStandardsControlAssociations`: in which enabled standards a control is, and whether it is enabled there.
//!
//! # Invariants
//!
//! * Standards that are not enabled are left out.

use wire::securityhub as aws;

use super::paging::{self, Asked};
use super::standards::Standard;
use super::{definitions, hub};
use crate::prelude::*;

pub(crate) struct ListStandardsControlAssociations;

impl Operation for ListStandardsControlAssociations {
    type Shape = aws::ListStandardsControlAssociations;
    const AUDIT: Audit = Audit::management(Read);

    fn access(_: &Context, _: &Tx, _: &Input<Self>) -> Outcome<Access> {
        hub::everywhere("securityhub:ListStandardsControlAssociations")
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let hub = hub::hub(cx, tx)?;
        let control = definitions::known(&hub, &input.security_control_id)?;
        let asked = Asked {
            operation: "ListStandardsControlAssociations",
            max_results: input.max_results,
            next_token: input.next_token.as_deref(),
        };
        let its = hub.standards().filter(|it| control.number_in(it.id).is_some()).collect();
        let (page, next_token) = paging::page(its, |it: &&Standard| it.path.into(), asked)?;
        let shown = page
            .into_iter()
            .map(|it| definitions::summary(definitions::association(&hub, it, control)));
        Ok(aws::ListStandardsControlAssociationsResponse {
            standards_control_association_summaries: shown.collect(),
            next_token,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::securityhub::testing::hubbed;

    #[test]
    fn a_control_is_in_the_standards_that_are_enabled() {
        let mut world = hubbed();
        let input = aws::ListStandardsControlAssociationsRequest {
            security_control_id: "CloudTrail.2".into(),
            ..Default::default()
        };
        let told = world.call::<ListStandardsControlAssociations>(input).unwrap();
        let told: Vec<_> = (told.standards_control_association_summaries.into_iter())
            .map(|it| (it.standards_arn, it.association_status, it.related_requirements.unwrap()))
            .collect();
        let foundational = "arn:aws:securityhub:us-east-1::standards/aws-foundational-security-best-practices/v/1.0.0";
        let cis = "arn:aws:securityhub:::ruleset/cis-aws-foundations-benchmark/v/1.2.0";
        let number = vec!["CIS AWS Foundations Benchmark v1.2.0/2.7".to_string()];
        assert_eq!(
            told,
            [
                (foundational.into(), "ENABLED".into(), vec![]),
                (cis.into(), "ENABLED".into(), number),
            ]
        );
    }
}
