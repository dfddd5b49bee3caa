//! `CreateInsight`: give a question about findings a name.
//!
//! # Invariants
//!
//! * The filters are sound, and findings can be grouped by what is named.
//! * An account has a hundred insights of its own in a region at most.

use wire::securityhub as aws;

use super::rows::Insight;
use super::{hub, insights, refuse};
use crate::prelude::*;

pub(crate) struct CreateInsight;

impl Operation for CreateInsight {
    type Shape = aws::CreateInsight;
    const AUDIT: Audit = Audit::management(Write);

    fn access(cx: &Context, _: &Tx, _: &Input<Self>) -> Outcome<Access> {
        Ok(hub::need(cx, "securityhub:CreateInsight").into())
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let hub = hub::hub(cx, tx)?;
        let id = trail::guid(cx.fresh(0));
        let insight = Insight {
            name: input.name,
            filters: insights::filters(input.filters, cx.now)?,
            group_by: insights::group_by(input.group_by_attribute)?,
            id,
        };
        if insights::all(tx, &hub)?.len() >= insights::INSIGHTS_MAX {
            return Err(refuse::limit("The limit of custom insights has been reached").into());
        }
        insights::put(tx, &hub, &insight);
        Ok(aws::CreateInsightResponse { insight_arn: hub.insight_arn(&insight.id) })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::securityhub::insights::testing::insight;
    use crate::securityhub::testing::hubbed;

    #[test]
    fn an_insight_groups_by_what_findings_have() {
        let mut world = hubbed();
        let arn = world.call::<CreateInsight>(insight("ComplianceStatus")).unwrap().insight_arn;
        let prefix = "arn:aws:securityhub:us-east-1:111122223333:insight/111122223333/custom/";
        assert!(arn.starts_with(prefix), "{arn}");
        let refusal = world.call::<CreateInsight>(insight("Nonsense")).unwrap_err();
        assert_eq!(refusal.code, "InvalidInputException");
    }
}
