//! `GetInsights`: the questions that were given names.
//!
//! # Invariants
//!
//! * An ARN of none refuses the call.

use wire::securityhub as aws;

use super::paging::{self, Asked};
use super::{hub, insights};
use crate::prelude::*;

pub(crate) struct GetInsights;

impl Operation for GetInsights {
    type Shape = aws::GetInsights;
    const AUDIT: Audit = Audit::management(Read);

    fn access(cx: &Context, _: &Tx, _: &Input<Self>) -> Outcome<Access> {
        Ok(hub::need(cx, "securityhub:GetInsights").into())
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let hub = hub::hub(cx, tx)?;
        let asked = Asked {
            operation: "GetInsights",
            max_results: input.max_results,
            next_token: input.next_token.as_deref(),
        };
        let found = match input.insight_arns.filter(|it| !it.is_empty()) {
            None => insights::all(tx, &hub)?,
            Some(arns) => {
                let found = arns.iter().map(|it| insights::find(tx, &hub, it));
                found.collect::<Outcome<Vec<_>>>()?
            }
        };
        let (page, next_token) = paging::page(found, |it| it.id.clone(), asked)?;
        let shown = page.into_iter().map(|it| insights::shown(&hub, it));
        Ok(aws::GetInsightsResponse { insights: shown.collect::<Result<_, _>>()?, next_token })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::securityhub::create_insight::CreateInsight;
    use crate::securityhub::insights::testing::insight;
    use crate::securityhub::testing::hubbed;

    #[test]
    fn insights_are_shown_as_they_were_made() {
        let mut world = hubbed();
        let made = insight("ComplianceStatus");
        let arn = world.call::<CreateInsight>(made.clone()).unwrap().insight_arn;
        let told = world.call::<GetInsights>(Default::default()).unwrap().insights;
        assert_eq!(told.len(), 1);
        assert_eq!((&told[0].insight_arn, &told[0].name), (&arn, &made.name));
        assert_eq!(told[0].filters, made.filters);
        let ask = aws::GetInsightsRequest {
            insight_arns: Some(vec![format!("{arn}0")]),
            ..Default::default()
        };
        let refusal = world.call::<GetInsights>(ask).unwrap_err();
        assert_eq!(refusal.code, "ResourceNotFoundException");
    }
}
