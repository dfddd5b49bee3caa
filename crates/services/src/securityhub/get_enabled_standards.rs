//! `GetEnabledStandards`: the standards that are enabled, and whether they are ready.
//!
//! # Invariants
//!
//! * A subscription that is not there is left out.

use wire::securityhub as aws;

use super::paging::{self, Asked};
use super::standards::Standard;
use super::{hub, subscriptions};
use crate::prelude::*;

pub(crate) struct GetEnabledStandards;

impl Operation for GetEnabledStandards {
    type Shape = aws::GetEnabledStandards;
    const AUDIT: Audit = Audit::management(Read);

    fn access(cx: &Context, _: &Tx, _: &Input<Self>) -> Outcome<Access> {
        Ok(hub::need(cx, "securityhub:GetEnabledStandards").into())
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let hub = hub::hub(cx, tx)?;
        let asked = Asked {
            operation: "GetEnabledStandards",
            max_results: input.max_results,
            next_token: input.next_token.as_deref(),
        };
        let wanted = input.standards_subscription_arns.unwrap_or_default();
        let is_wanted =
            |it: &&Standard| wanted.is_empty() || wanted.contains(&hub.subscription_arn(it));
        let enabled = hub.standards().filter(is_wanted).collect();
        let (page, next_token) = paging::page(enabled, |it| it.path.into(), asked)?;
        let shown = page.into_iter().map(|it| subscriptions::shown(tx, &hub, it, None));
        let standards_subscriptions = Some(shown.collect::<Result<Vec<_>, _>>()?);
        Ok(aws::GetEnabledStandardsResponse { standards_subscriptions, next_token })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::securityhub::testing::hubbed;
    use crate::testing::World;

    #[test]
    fn a_standard_is_ready_once_its_controls_were_checked() {
        let mut world = World::new();
        world.enable_hub();
        let status = |world: &mut World, arns: Option<Vec<String>>| {
            let input = aws::GetEnabledStandardsRequest {
                standards_subscription_arns: arns,
                ..Default::default()
            };
            let told = world.call::<GetEnabledStandards>(input).unwrap();
            let told = told.standards_subscriptions.unwrap().into_iter();
            told.map(|it| it.standards_status).collect::<Vec<_>>()
        };
        assert_eq!(status(&mut world, None), ["PENDING", "PENDING"]);
        let mut world = hubbed();
        assert_eq!(status(&mut world, None), ["READY", "READY"]);
        let arn = "arn:aws:securityhub:us-east-1:111122223333:subscription/cis-aws-foundations-benchmark/v/1.2.0";
        assert_eq!(status(&mut world, Some(vec![arn.into()])), ["READY"]);
        assert!(status(&mut world, Some(vec!["nonsense".into()])).is_empty());
    }
}
