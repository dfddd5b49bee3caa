//! `GetFindings`: the findings that pass some filters.
//!
//! # Invariants
//!
//! * Without filters all are told of, archived ones too.
//! * A page begins right behind the last finding of the page before it.

use wire::securityhub as aws;

use super::filters::Filters;
use super::paging::Asked;
use super::{hub, query};
use crate::prelude::*;

pub(crate) struct GetFindings;

impl Operation for GetFindings {
    type Shape = aws::GetFindings;
    const AUDIT: Audit = Audit::management(Read);

    fn access(cx: &Context, _: &Tx, _: &Input<Self>) -> Outcome<Access> {
        Ok(hub::need(cx, "securityhub:GetFindings").into())
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let hub = hub::hub(cx, tx)?;
        let asked = Asked {
            operation: "GetFindings",
            max_results: input.max_results,
            next_token: input.next_token.as_deref(),
        };
        let filters = Filters::of(input.filters, cx.now)?;
        let order = query::order(&input.sort_criteria.unwrap_or_default())?;
        let (page, next_token) = query::page(tx, &hub, &filters, &order, asked)?;
        let findings = page.iter().map(|it| it.asff.read());
        Ok(aws::GetFindingsResponse { findings: findings.collect::<Result<_, _>>()?, next_token })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::securityhub::testing::{equals, hubbed};
    use crate::testing::World;

    fn ids(
        world: &mut World,
        max_results: i32,
        order: Option<(&str, &str)>,
    ) -> Vec<(String, String)> {
        let (mut told, mut next_token) = (Vec::new(), None);
        loop {
            let sort_criteria = order.map(|(field, order)| {
                let (field, sort_order) = (Some(field.into()), Some(order.into()));
                vec![aws::SortCriterion { field, sort_order }]
            });
            let input = aws::GetFindingsRequest {
                max_results: Some(max_results),
                sort_criteria,
                next_token,
                ..Default::default()
            };
            let output = world.call::<GetFindings>(input).unwrap();
            assert!(output.findings.len() <= max_results as usize);
            told.extend(output.findings.into_iter().map(|it| (it.title, it.id)));
            next_token = output.next_token;
            if next_token.is_none() {
                return told;
            }
        }
    }

    #[test]
    fn pages_hold_every_finding_once_in_the_order_asked_for() {
        let mut world = hubbed();
        let mut all = ids(&mut world, 100, None);
        let mut paged = ids(&mut world, 3, None);
        assert!(all.len() > 10);
        assert_eq!(all, paged);
        let descending = ids(&mut world, 4, Some(("Title", "desc")));
        let titles: Vec<_> = descending.iter().map(|it| it.0.clone()).collect();
        let mut sorted = titles.clone();
        sorted.sort_by(|a, b| b.cmp(a));
        assert_eq!(titles, sorted);
        paged = descending;
        paged.sort();
        all.sort();
        assert_eq!(all, paged);
    }

    #[test]
    fn what_cannot_be_asked_is_refused() {
        let mut world = hubbed();
        let sort = aws::SortCriterion { field: Some("Nonsense".into()), sort_order: None };
        let filters = aws::AwsSecurityFindingFilters {
            updated_at: Some(vec![aws::DateFilter {
                start: Some("now".into()),
                ..Default::default()
            }]),
            ..Default::default()
        };
        for input in [
            aws::GetFindingsRequest { sort_criteria: Some(vec![sort]), ..Default::default() },
            aws::GetFindingsRequest { filters: Some(filters), ..Default::default() },
            aws::GetFindingsRequest { next_token: Some("nonsense".into()), ..Default::default() },
        ] {
            let refusal = world.call::<GetFindings>(input).unwrap_err();
            assert_eq!((&*refusal.code, refusal.status), ("InvalidInputException", 400));
        }
    }

    #[test]
    fn a_finding_of_a_control_says_all_that_the_service_says() {
        let mut world = hubbed();
        let filters = aws::AwsSecurityFindingFilters {
            compliance_security_control_id: equals("IAM.4"),
            resource_type: equals("AwsAccount"),
            severity_label: equals("CRITICAL"),
            workflow_status: equals("NEW"),
            ..Default::default()
        };
        let input = aws::GetFindingsRequest { filters: Some(filters), ..Default::default() };
        // The root user of the world has no key: the control passes, so it is not critical.
        assert!(world.call::<GetFindings>(input).unwrap().findings.is_empty());
        let [finding] = world.findings("IAM.4").try_into().unwrap();
        let prefix = "arn:aws:securityhub:us-east-1:111122223333:security-control/IAM.4/finding/";
        assert!(finding.id.starts_with(prefix) && finding.id.len() == prefix.len() + 36);
        assert_eq!(finding.product_arn, "arn:aws:securityhub:us-east-1::product/aws/securityhub");
        assert_eq!(finding.generator_id, "security-control/IAM.4");
        assert_eq!(finding.title, "IAM root user access key should not exist");
        assert_eq!(finding.resources[0].id, "AWS::::Account:111122223333");
        assert_eq!(finding.workflow.unwrap().status.as_deref(), Some("RESOLVED"));
        let severity = finding.severity.unwrap();
        assert_eq!(
            (severity.label.as_deref(), severity.normalized),
            (Some("INFORMATIONAL"), Some(0))
        );
        assert_eq!(finding.created_at, finding.updated_at);
        let fields = finding.product_fields.unwrap();
        let field = |name: &str| fields.iter().find(|it| it.0 == name).unwrap().1.clone();
        assert_eq!(
            field("aws/securityhub/FindingId"),
            format!("{}/{}", finding.product_arn, finding.id)
        );
        assert!(
            field("RelatedAWSResources:0/name")
                .starts_with("securityhub-iam-root-access-key-check-")
        );
    }
}
