//! `GetInsightSelectors`: the insights of a trail, which has none.
//!
//! # Invariants
//!
//! * Insights are not built, so they are never on: `PutInsightSelectors` is refused by its name, and
//!   this says what AWS says of a trail without them.

use wire::cloudtrail as aws;

use super::trails;
use crate::prelude::*;

pub(crate) struct GetInsightSelectors;

impl Operation for GetInsightSelectors {
    type Shape = aws::GetInsightSelectors;
    const AUDIT: Audit = Audit::management(Read);

    fn access(cx: &Context, _: &Tx, input: &Input<Self>) -> Outcome<Access> {
        trails::access(cx, "cloudtrail:GetInsightSelectors", trail_name(input)?)
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let trail = trails::readable(cx, tx, trail_name(&input)?)?;
        Err(aws::insight_not_enabled(format!(
            "Trail {} does not have Insights enabled. Edit the trail settings to enable Insights, and \
             then try the operation again.",
            trail.arn()
        ))
        .into())
    }
}

fn trail_name(input: &aws::GetInsightSelectorsRequest) -> Result<&str, Refusal> {
    if input.event_data_store.is_some() {
        return Err(aws::unsupported_operation("Event data stores are not implemented."));
    }
    let missing = || aws::invalid_parameter_combination("Specify the name of a trail.");
    input.trail_name.as_deref().ok_or_else(missing)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::World;

    #[test]
    fn a_trail_has_no_insights() {
        let mut world = World::with_trail("audit");
        let mut code = |name: Option<&str>| {
            let input = aws::GetInsightSelectorsRequest {
                trail_name: name.map(Into::into),
                event_data_store: None,
            };
            world.call::<GetInsightSelectors>(input).unwrap_err().exception
        };
        assert_eq!(code(Some("audit")), "InsightNotEnabledException");
        assert_eq!(code(Some("other")), "TrailNotFoundException");
        assert_eq!(code(None), "InvalidParameterCombinationException");
    }
}
