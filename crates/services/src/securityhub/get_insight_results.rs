//! `GetInsightResults`: how many findings there are of each value that an insight groups by.
//!
//! # Invariants
//!
//! * The greatest number comes first; a hundred values are told of at most.
//! * A finding without the value is counted nowhere.

use wire::securityhub as aws;

use super::{hub, insights};
use crate::prelude::*;

pub(crate) struct GetInsightResults;

impl Operation for GetInsightResults {
    type Shape = aws::GetInsightResults;
    const AUDIT: Audit = Audit::management(Read);

    fn access(cx: &Context, _: &Tx, _: &Input<Self>) -> Outcome<Access> {
        Ok(hub::need(cx, "securityhub:GetInsightResults").into())
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let hub = hub::hub(cx, tx)?;
        let insight = insights::find(tx, &hub, &input.insight_arn)?;
        let insight_results = aws::InsightResults {
            insight_arn: input.insight_arn,
            result_values: insights::results(tx, &hub, &insight, cx.now)?,
            group_by_attribute: insight.group_by,
        };
        Ok(aws::GetInsightResultsResponse { insight_results })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::securityhub::create_insight::CreateInsight;
    use crate::securityhub::get_findings::GetFindings;
    use crate::securityhub::insights::testing::insight;
    use crate::securityhub::testing::hubbed;

    #[test]
    fn findings_are_counted_by_what_they_have() {
        let mut world = hubbed();
        let insight_arn =
            world.call::<CreateInsight>(insight("ComplianceStatus")).unwrap().insight_arn;
        let ask = aws::GetInsightResultsRequest { insight_arn };
        let told = world.call::<GetInsightResults>(ask).unwrap().insight_results;
        assert_eq!(told.group_by_attribute, "ComplianceStatus");
        let count = |status: &str| {
            let its = told.result_values.iter().find(|it| it.group_by_attribute_value == status);
            its.map_or(0, |it| it.count as usize)
        };
        let all = world.call::<GetFindings>(Default::default()).unwrap().findings;
        let failed = |it: &&aws::AwsSecurityFinding| {
            it.compliance.as_ref().is_some_and(|it| it.status.as_deref() == Some("FAILED"))
        };
        assert_eq!(count("FAILED"), all.iter().filter(failed).count());
        assert_eq!(count("FAILED") + count("PASSED"), all.len());
        assert!(told.result_values.is_sorted_by(|a, b| a.count >= b.count));
    }
}
