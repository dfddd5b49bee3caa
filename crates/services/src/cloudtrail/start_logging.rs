//! `StartLogging`: a trail begins to record.
//!
//! With log file validation a digest chain begins at this very second. Starting a trail that is
//! started succeeds and changes nothing.
//!
//! # Invariants
//!
//! * What is answered after this call was answered is heard.

use wire::cloudtrail as aws;

use super::trails;
use crate::prelude::*;

pub(crate) struct StartLogging;

impl Operation for StartLogging {
    type Shape = aws::StartLogging;
    const AUDIT: Audit = Audit::management(Write);

    fn access(cx: &Context, _: &Tx, input: &Input<Self>) -> Outcome<Access> {
        trails::access(cx, "cloudtrail:StartLogging", &input.name)
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let mut trail = trails::changeable(cx, tx, &input.name)?;
        trail.start(cx.now);
        trail.put(tx)?;
        Ok(aws::StartLoggingResponse {})
    }
}

#[cfg(test)]
mod tests {
    use expect_test::expect;

    use super::*;
    use crate::cloudtrail::get_trail_status::GetTrailStatus;
    use crate::testing::{World, check};

    #[test]
    fn starting_twice_keeps_the_first_start() {
        let mut world = World::with_trail("audit");
        let start = || aws::StartLoggingRequest { name: "audit".into() };
        let status = || aws::GetTrailStatusRequest { name: "audit".into() };
        world.call::<StartLogging>(start()).unwrap();
        let first = world.call::<GetTrailStatus>(status()).unwrap().start_logging_time;
        world.call::<StartLogging>(start()).unwrap();
        let told = world.call::<GetTrailStatus>(status()).unwrap();
        assert_eq!((told.is_logging, told.start_logging_time), (Some(true), first));
    }

    #[test]
    fn a_start_that_is_refused_is_recorded() {
        let mut world = World::with_trail("audit");
        let start = aws::StartLoggingRequest { name: "missing".into() };
        world.call::<StartLogging>(start).unwrap_err();
        check(
            &world,
            expect![[r#"
                Root s3:CreateBucket arn:aws:s3:::vault → ok
                Root s3:PutBucketPolicy arn:aws:s3:::vault → ok
                Root cloudtrail:CreateTrail - → ok
                Root cloudtrail:StartLogging - → TrailNotFoundException
            "#]],
        );
    }
}
