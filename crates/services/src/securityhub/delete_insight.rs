//! `DeleteInsight`: forget a question; the findings stay.
//!
//! # Invariants
//!
//! * What is not there is not deleted, and the caller is told so.

use wire::securityhub as aws;

use super::{hub, insights};
use crate::prelude::*;

pub(crate) struct DeleteInsight;

impl Operation for DeleteInsight {
    type Shape = aws::DeleteInsight;
    const AUDIT: Audit = Audit::management(Write);

    fn access(cx: &Context, _: &Tx, _: &Input<Self>) -> Outcome<Access> {
        Ok(hub::need(cx, "securityhub:DeleteInsight").into())
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let hub = hub::hub(cx, tx)?;
        let insight = insights::find(tx, &hub, &input.insight_arn)?;
        insights::remove(tx, &hub, &insight);
        Ok(aws::DeleteInsightResponse { insight_arn: input.insight_arn })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::securityhub::create_insight::CreateInsight;
    use crate::securityhub::insights::testing::insight;
    use crate::securityhub::testing::hubbed;

    #[test]
    fn an_insight_is_deleted_once() {
        let mut world = hubbed();
        let insight_arn =
            world.call::<CreateInsight>(insight("ComplianceStatus")).unwrap().insight_arn;
        let delete = aws::DeleteInsightRequest { insight_arn: insight_arn.clone() };
        assert_eq!(world.call::<DeleteInsight>(delete.clone()).unwrap().insight_arn, insight_arn);
        let refusal = world.call::<DeleteInsight>(delete).unwrap_err();
        assert_eq!((&*refusal.code, refusal.status), ("ResourceNotFoundException", 404));
    }
}
