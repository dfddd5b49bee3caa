//! `StopLogging`: a trail ceases to record.
//!
//! The trail keeps its configuration, and `StartLogging` wakes it again. What it heard is still
//! delivered, and its digest chain is closed. Stopping a trail that is stopped succeeds and changes
//! nothing.
//!
//! # Invariants
//!
//! * A trail records the call that stops it. The gate asks which trails listen before the call
//!   runs, so nobody silences a trail in silence.
//! * `stopped_at` is when recording last ended, not when it was last asked to end.

use wire::cloudtrail as aws;

use super::trails;
use crate::prelude::*;

pub(crate) struct StopLogging;

impl Operation for StopLogging {
    type Shape = aws::StopLogging;
    const AUDIT: Audit = Audit::management(Write);

    fn access(cx: &Context, _: &Tx, input: &Input<Self>) -> Outcome<Access> {
        trails::access(cx, "cloudtrail:StopLogging", &input.name)
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let mut trail = trails::changeable(cx, tx, &input.name)?;
        trail.stop(cx.now);
        trail.put(tx)?;
        Ok(aws::StopLoggingResponse {})
    }
}

#[cfg(test)]
mod tests {
    use expect_test::expect;

    use super::*;
    use crate::cloudtrail::get_trail_status::GetTrailStatus;
    use crate::testing::{World, check};

    fn stop(name: &str) -> aws::StopLoggingRequest {
        aws::StopLoggingRequest { name: name.into() }
    }

    #[test]
    fn stopping_twice_keeps_the_first_stop() {
        let mut world = World::with_listening_trail("audit");
        let status = || aws::GetTrailStatusRequest { name: "audit".into() };
        world.call::<StopLogging>(stop("audit")).unwrap();
        let first = world.call::<GetTrailStatus>(status()).unwrap().stop_logging_time;
        world.call::<StopLogging>(stop("audit")).unwrap();
        let told = world.call::<GetTrailStatus>(status()).unwrap();
        assert_eq!((told.is_logging, told.stop_logging_time), (Some(false), first));
    }

    #[test]
    fn a_refused_stop_is_recorded_and_changes_nothing() {
        let mut world = World::with_listening_trail("audit");
        world.call::<StopLogging>(stop("no such name")).unwrap_err();
        world.call::<StopLogging>(stop("missing")).unwrap_err();
        let arn = "arn:aws:cloudtrail:us-east-1:111122223333:trail/audit";
        world.region("eu-west-1").call::<StopLogging>(stop(arn)).unwrap_err();
        world.stranger().call::<StopLogging>(stop(arn)).unwrap_err();
        check(
            &world,
            expect![[r#"
                Root s3:CreateBucket arn:aws:s3:::vault → ok
                Root s3:PutBucketPolicy arn:aws:s3:::vault → ok
                Root cloudtrail:CreateTrail - → ok
                Root cloudtrail:StartLogging - → ok
                Root cloudtrail:StopLogging - → InvalidTrailNameException
                Root cloudtrail:StopLogging - → TrailNotFoundException
                Root cloudtrail:StopLogging - → InvalidHomeRegionException
                Root cloudtrail:StopLogging - → AccessDenied
            "#]],
        );
        let records = world.records();
        assert_eq!(records[7]["requestParameters"], serde_json::Value::Null);
        assert_eq!(records[4]["requestParameters"]["name"], "no such name");
    }
}
