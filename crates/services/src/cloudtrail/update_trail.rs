//! `UpdateTrail`: change a trail without ceasing to record.
//!
//! What is absent stays as it is; an empty text clears. Switching between one region and all
//! switches the global services off and on with it, unless the call says otherwise.
//!
//! # Invariants
//!
//! * The next log file goes to the new bucket, and under the new key, whenever its events were heard.
//! * A key that the trail has already is tried again: it may lie in another region than a new bucket.

use wire::cloudtrail as aws;

use super::destination::{self, Wishes};
use super::{encryption, trails};
use crate::prelude::*;

pub(crate) struct UpdateTrail;

impl Operation for UpdateTrail {
    type Shape = aws::UpdateTrail;
    const AUDIT: Audit = Audit::management(Write);

    fn access(cx: &Context, _: &Tx, input: &Input<Self>) -> Outcome<Access> {
        trails::access(cx, "cloudtrail:UpdateTrail", &input.name)
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        Wishes {
            topic: &input.sns_topic_name,
            log_group: &input.cloud_watch_logs_log_group_arn,
            role: &input.cloud_watch_logs_role_arn,
            organization: input.is_organization_trail,
        }
        .check()?;
        let mut trail = trails::changeable(cx, tx, &input.name)?;
        if let Some(multi_region) = input.is_multi_region_trail
            && multi_region != trail.multi_region
        {
            trail.multi_region = multi_region;
            trail.include_global = multi_region;
        }
        if let Some(include_global) = input.include_global_service_events {
            trail.include_global = include_global;
        }
        destination::check_global(trail.multi_region, trail.include_global)?;
        if let Some(bucket) = input.s3_bucket_name {
            trail.bucket = bucket;
        }
        if let Some(prefix) = input.s3_key_prefix {
            trail.prefix = destination::prefix(prefix)?;
        }
        destination::check_bucket(cx, tx, &trail)?;
        let key = input.kms_key_id.as_deref().or(trail.kms_key.as_deref());
        trail.kms_key = encryption::key(cx, tx, &trail, key)?;
        if let Some(validation) = input.enable_log_file_validation {
            trail.validate(validation, cx.now);
        }
        trail.put(tx)?;
        let shown = trails::describe(&trail);
        Ok(aws::UpdateTrailResponse {
            name: shown.name,
            s3_bucket_name: shown.s3_bucket_name,
            s3_key_prefix: shown.s3_key_prefix,
            include_global_service_events: shown.include_global_service_events,
            is_multi_region_trail: shown.is_multi_region_trail,
            trail_arn: shown.trail_arn,
            kms_key_id: shown.kms_key_id,
            log_file_validation_enabled: shown.log_file_validation_enabled,
            is_organization_trail: shown.is_organization_trail,
            ..Default::default()
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::World;

    fn update() -> aws::UpdateTrailRequest {
        aws::UpdateTrailRequest { name: "audit".into(), ..Default::default() }
    }

    #[test]
    fn what_is_absent_stays_and_an_empty_prefix_is_none() {
        let mut world = World::with_trail("audit");
        let s3_key_prefix = Some("deep/er".into());
        let input = aws::UpdateTrailRequest { s3_key_prefix, ..update() };
        assert_eq!(
            world.call::<UpdateTrail>(input).unwrap().s3_key_prefix.as_deref(),
            Some("deep/er")
        );
        let told = world.call::<UpdateTrail>(update()).unwrap();
        assert_eq!(told.s3_key_prefix.as_deref(), Some("deep/er"));
        let input = aws::UpdateTrailRequest { s3_key_prefix: Some(String::new()), ..update() };
        assert_eq!(world.call::<UpdateTrail>(input).unwrap().s3_key_prefix, None);
    }

    #[test]
    fn one_region_or_all_takes_the_global_services_along() {
        let mut world = World::with_trail("audit");
        let mut switch = |on| {
            let input = aws::UpdateTrailRequest { is_multi_region_trail: Some(on), ..update() };
            world.call::<UpdateTrail>(input).unwrap().include_global_service_events
        };
        assert_eq!(switch(true), Some(true));
        assert_eq!(switch(false), Some(false));
    }

    #[test]
    fn a_trail_is_changed_at_home() {
        let mut world = World::with_trail("audit");
        let arn = "arn:aws:cloudtrail:us-east-1:111122223333:trail/audit";
        let away = aws::UpdateTrailRequest { name: arn.into(), ..update() };
        let refusal = world.region("eu-west-1").call::<UpdateTrail>(away).unwrap_err();
        assert_eq!(refusal.exception, "InvalidHomeRegionException");
        let refusal = world.call::<UpdateTrail>(update()).unwrap_err();
        assert_eq!(
            refusal.message,
            "Unknown trail: arn:aws:cloudtrail:eu-west-1:111122223333:trail/audit \
             for the user: 111122223333"
        );
    }
}
