//! `GenerateCredentialReport`: make the account's credential report, unless there is a recent one.
//!
//! # Invariants
//!
//! * A report is made in the call that starts it, so there is never one half made; asked again, the
//!   answer is that it is complete.

use wire::iam as aws;

use super::credential_report::Report;
use crate::prelude::*;

pub(crate) struct GenerateCredentialReport;

impl Operation for GenerateCredentialReport {
    type Shape = aws::GenerateCredentialReport;
    const AUDIT: Audit = Audit::management(Read);

    fn access(_: &Context, _: &Tx, _: &Input<Self>) -> Outcome<Access> {
        Ok(Access::to("iam:GenerateCredentialReport", "*"))
    }

    fn execute(cx: &Context, tx: &mut Tx, _: Input<Self>) -> Outcome<Output<Self>> {
        let account = &cx.caller.account;
        let state =
            |state: &str, description: Option<&str>| aws::GenerateCredentialReportResponse {
                state: Some(state.into()),
                description: description.map(Into::into),
            };
        if Report::find(tx, account)?.is_some_and(|it| !it.is_expired(cx.now)) {
            return Ok(state("COMPLETE", None));
        }
        Report::make(tx, account, cx.now)?;
        let text = "No report exists. Starting a new report generation task";
        Ok(state("STARTED", Some(text)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::iam::get_credential_report::GetCredentialReport;
    use crate::testing::World;

    #[test]
    fn a_report_is_kept_for_four_hours() {
        let mut world = World::new();
        let generate = |world: &mut World| {
            world.call::<GenerateCredentialReport>(Default::default()).unwrap().state.unwrap()
        };
        let made = |world: &mut World| {
            world.call::<GetCredentialReport>(Default::default()).unwrap().generated_time
        };
        assert_eq!(generate(&mut world), "STARTED");
        let first = made(&mut world);
        assert_eq!(generate(world.advance(3600)), "COMPLETE");
        assert_eq!(made(&mut world), first);
        assert_eq!(generate(world.advance(3 * 3600)), "STARTED");
        assert!(made(&mut world) > first);
    }
}
