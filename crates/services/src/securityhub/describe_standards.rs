//! `DescribeStandards`: the standards there are.
//!
//! # Invariants
//!
//! * Only those of which controls are built are told of.

use wire::securityhub as aws;

use super::hub;
use super::paging::{self, Asked};
use super::standards::STANDARDS;
use crate::prelude::*;

pub(crate) struct DescribeStandards;

impl Operation for DescribeStandards {
    type Shape = aws::DescribeStandards;
    const AUDIT: Audit = Audit::management(Read);

    fn access(cx: &Context, _: &Tx, _: &Input<Self>) -> Outcome<Access> {
        Ok(hub::need(cx, "securityhub:DescribeStandards").into())
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let hub = hub::hub(cx, tx)?;
        let asked = Asked {
            operation: "DescribeStandards",
            max_results: input.max_results,
            next_token: input.next_token.as_deref(),
        };
        let (page, next_token) =
            paging::page(STANDARDS.iter().collect(), |it| it.path.into(), asked)?;
        let standards = page.into_iter().map(|it| it.shown(&hub.region)).collect();
        Ok(aws::DescribeStandardsResponse { standards: Some(standards), next_token })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::securityhub::testing::hubbed;

    #[test]
    fn two_standards_are_enabled_by_default() {
        let mut world = hubbed();
        let told = world.call::<DescribeStandards>(Default::default()).unwrap().standards.unwrap();
        let by_default: Vec<_> =
            told.iter().filter(|it| it.enabled_by_default == Some(true)).collect();
        assert_eq!(by_default.len(), 2);
        let name = "AWS Foundational Security Best Practices v1.0.0";
        assert_eq!(by_default[0].name.as_deref(), Some(name));
    }
}
