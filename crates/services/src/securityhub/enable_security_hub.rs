//! `EnableSecurityHub`: Security Hub begins to check an account in a region.
//!
//! # Invariants
//!
//! * Whoever says nothing gets the default standards, and one finding of a resource for each control.
//! * Findings that an earlier hub left within 90 days are there again.

use wire::securityhub as aws;

use super::controls::source;
use super::rows::{Generator, Hub};
use super::standards::STANDARDS;
use super::{hub, refuse, tags};
use crate::prelude::*;

pub(crate) struct EnableSecurityHub;

impl Operation for EnableSecurityHub {
    type Shape = aws::EnableSecurityHub;
    const AUDIT: Audit = Audit::management(Write);

    fn access(cx: &Context, _: &Tx, input: &Input<Self>) -> Outcome<Access> {
        let tags = input.tags.clone().unwrap_or_default();
        Ok(tags::requested(hub::need(cx, "securityhub:EnableSecurityHub"), &tags).into())
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let (account, region) = (&cx.caller.account, &cx.region);
        let before = Hub::find(tx, account, region)?;
        if before.as_ref().is_some_and(Hub::is_enabled) {
            return Err(refuse::subscribed().into());
        }
        let mut hub = Hub {
            account: account.clone(),
            region: region.clone(),
            subscribed_at: cx.now,
            generator: generator(input.control_finding_generator.as_deref()),
            tags: tags::merged(&Vec::new(), input.tags.unwrap_or_default())?,
            ..Hub::default()
        };
        if input.enable_default_standards != Some(false) {
            for standard in STANDARDS.iter().filter(|it| it.by_default) {
                hub.subscribe(standard, cx.now);
            }
        }
        hub.put(tx);
        hub.demand(tx, source::ALL)?;
        Ok(aws::EnableSecurityHubResponse {})
    }
}

/// The kind of findings that is asked for.
pub(super) fn generator(name: Option<&str>) -> Generator {
    match name {
        Some("STANDARD_CONTROL") => Generator::StandardControl,
        _ => Generator::SecurityControl,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::securityhub::get_enabled_standards::GetEnabledStandards;
    use crate::testing::{World, check};
    use expect_test::expect;

    #[test]
    fn a_hub_has_the_default_standards_and_is_enabled_once() {
        let mut world = World::new();
        world.call::<EnableSecurityHub>(Default::default()).unwrap();
        let refusal = world.call::<EnableSecurityHub>(Default::default()).unwrap_err();
        assert_eq!((&*refusal.code, refusal.status), ("ResourceConflictException", 409));
        assert_eq!(refusal.message, "Account is already subscribed to Security Hub");
        let told = world.call::<GetEnabledStandards>(Default::default()).unwrap();
        let arns = told.standards_subscriptions.unwrap().into_iter().map(|it| it.standards_arn);
        assert_eq!(
            arns.collect::<Vec<_>>(),
            [
                "arn:aws:securityhub:us-east-1::standards/aws-foundational-security-best-practices/v/1.0.0",
                "arn:aws:securityhub:::ruleset/cis-aws-foundations-benchmark/v/1.2.0",
            ]
        );
        check(
            &world,
            expect![[r#"
                Root securityhub:EnableSecurityHub - → ok
                Root securityhub:EnableSecurityHub - → ResourceConflictException
                Root securityhub:GetEnabledStandards - → ok
            "#]],
        );
    }

    #[test]
    fn another_region_has_a_hub_of_its_own() {
        let mut world = World::new();
        let none = aws::EnableSecurityHubRequest {
            enable_default_standards: Some(false),
            ..Default::default()
        };
        world.call::<EnableSecurityHub>(none).unwrap();
        let told = world.call::<GetEnabledStandards>(Default::default()).unwrap();
        assert_eq!(told.standards_subscriptions, Some(Vec::new()));
        world.region("eu-west-1");
        let refusal = world.call::<GetEnabledStandards>(Default::default()).unwrap_err();
        assert_eq!(
            (&*refusal.code, refusal.status, &*refusal.message),
            (
                "InvalidAccessException",
                401,
                "Account 111122223333 is not subscribed to AWS Security Hub"
            )
        );
    }
}
