//! `GetTrailStatus`: whether a trail listens, and how its deliveries go.
//!
//! # Invariants
//!
//! * A failed delivery is told here with S3's own code until one has succeeded.
//! * The five times that are texts are those of AWS's first days, and are empty rather than absent.

use wire::{Time, cloudtrail as aws};

use super::trails;
use crate::prelude::*;

pub(crate) struct GetTrailStatus;

impl Operation for GetTrailStatus {
    type Shape = aws::GetTrailStatus;
    const AUDIT: Audit = Audit::management(Read);

    fn access(cx: &Context, _: &Tx, input: &Input<Self>) -> Outcome<Access> {
        trails::access(cx, "cloudtrail:GetTrailStatus", &input.name)
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let trail = trails::readable(cx, tx, &input.name)?;
        let status = trail::status(tx, trail.id)?;
        let text = |time: Option<i64>| Some(time.map_or(String::new(), trail::iso8601));
        Ok(aws::GetTrailStatusResponse {
            is_logging: Some(trail.logging),
            latest_delivery_error: status.delivery_error,
            latest_delivery_time: status.delivered_at.map(Time),
            start_logging_time: trail.started_at.map(Time),
            stop_logging_time: trail.stopped_at.map(Time),
            latest_digest_delivery_time: status.digest_delivered_at.map(Time),
            latest_digest_delivery_error: status.digest_error,
            latest_delivery_attempt_time: text(status.attempted_at),
            latest_delivery_attempt_succeeded: text(status.delivered_at),
            latest_notification_attempt_time: text(None),
            latest_notification_attempt_succeeded: text(None),
            time_logging_started: text(trail.started_at),
            time_logging_stopped: text(trail.stopped_at),
            ..Default::default()
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::World;

    #[test]
    fn a_trail_that_never_listened_has_no_times() {
        let mut world = World::with_trail("audit");
        let status = aws::GetTrailStatusRequest { name: "audit".into() };
        let told = world.call::<GetTrailStatus>(status).unwrap();
        assert_eq!(told.is_logging, Some(false));
        assert_eq!(told.start_logging_time, None);
        assert_eq!(told.time_logging_started.as_deref(), Some(""));
    }
}
