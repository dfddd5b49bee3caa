//! `UpdateInsight`: name a question anew, or change it.
//!
//! # Invariants
//!
//! * What is not named stays as it is.

use wire::securityhub as aws;

use super::{hub, insights};
use crate::prelude::*;

pub(crate) struct UpdateInsight;

impl Operation for UpdateInsight {
    type Shape = aws::UpdateInsight;
    const AUDIT: Audit = Audit::management(Write);

    fn access(cx: &Context, _: &Tx, _: &Input<Self>) -> Outcome<Access> {
        Ok(hub::need(cx, "securityhub:UpdateInsight").into())
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let hub = hub::hub(cx, tx)?;
        let mut insight = insights::find(tx, &hub, &input.insight_arn)?;
        if let Some(name) = input.name {
            insight.name = name;
        }
        if let Some(filters) = input.filters {
            insight.filters = insights::filters(filters, cx.now)?;
        }
        if let Some(group_by) = input.group_by_attribute {
            insight.group_by = insights::group_by(group_by)?;
        }
        insights::put(tx, &hub, &insight);
        Ok(aws::UpdateInsightResponse {})
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::securityhub::create_insight::CreateInsight;
    use crate::securityhub::get_insights::GetInsights;
    use crate::securityhub::insights::testing::insight;
    use crate::securityhub::testing::hubbed;

    #[test]
    fn what_is_not_named_stays() {
        let mut world = hubbed();
        let insight_arn =
            world.call::<CreateInsight>(insight("ComplianceStatus")).unwrap().insight_arn;
        let update = aws::UpdateInsightRequest {
            insight_arn,
            name: Some("other".into()),
            ..Default::default()
        };
        world.call::<UpdateInsight>(update.clone()).unwrap();
        let told = world.call::<GetInsights>(Default::default()).unwrap().insights.remove(0);
        assert_eq!((&*told.name, &*told.group_by_attribute), ("other", "ComplianceStatus"));
        let none = aws::UpdateInsightRequest { insight_arn: "none".into(), ..update };
        assert_eq!(
            world.call::<UpdateInsight>(none).unwrap_err().code,
            "ResourceNotFoundException"
        );
    }
}
