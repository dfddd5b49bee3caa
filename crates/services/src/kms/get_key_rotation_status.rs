//! `GetKeyRotationStatus`: whether a key rotates by itself, and when next.
//!
//! # Invariants
//!
//! * A key that is to be deleted does not rotate, and says so.

use wire::kms as aws;

use super::naming::{self, Reach};
use super::rotation;
use super::rows::State;
use crate::prelude::*;

pub(crate) struct GetKeyRotationStatus;

impl Operation for GetKeyRotationStatus {
    type Shape = aws::GetKeyRotationStatus;
    const AUDIT: Audit = Audit::management(Read);

    fn access(cx: &Context, tx: &Tx, input: &Input<Self>) -> Outcome<Access> {
        naming::access(cx, tx, "kms:GetKeyRotationStatus", &input.key_id, Reach::Shared)
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let key = naming::key(cx, tx, &input.key_id, Reach::Shared)?;
        rotation::check_calendar(&key)?;
        let arn = key.arn();
        let rotation = key.rotation.filter(|_| key.state != State::PendingDeletion);
        Ok(aws::GetKeyRotationStatusResponse {
            key_rotation_enabled: Some(rotation.is_some()),
            key_id: Some(arn),
            rotation_period_in_days: rotation
                .as_ref()
                .and_then(|it| i32::try_from(it.period_days).ok()),
            next_rotation_date: rotation.map(|it| wire::Time(it.next_at)),
            on_demand_rotation_start_date: key.rotating_since.map(wire::Time),
        })
    }

    fn resources(cx: &Context, tx: &Tx, input: &Input<Self>) -> Result<Vec<Resource>, Failure> {
        naming::resources(cx, tx, &input.key_id)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kms::enable_key_rotation::EnableKeyRotation;
    use crate::kms::schedule_key_deletion::ScheduleKeyDeletion;
    use crate::kms::testing::key;
    use crate::testing::World;

    #[test]
    fn only_a_key_that_rotates_says_when() {
        let mut world = World::new();
        let key_id = key(&mut world);
        let get = || aws::GetKeyRotationStatusRequest { key_id: key_id.clone() };
        let told = world.call::<GetKeyRotationStatus>(get()).unwrap();
        assert_eq!((told.key_rotation_enabled, told.rotation_period_in_days), (Some(false), None));
        assert_eq!(told.next_rotation_date, None);
        assert!(told.key_id.unwrap().starts_with("arn:aws:kms:us-east-1:111122223333:key/"));
        let enable = aws::EnableKeyRotationRequest {
            key_id: key_id.clone(),
            rotation_period_in_days: Some(100),
        };
        world.call::<EnableKeyRotation>(enable).unwrap();
        let told = world.call::<GetKeyRotationStatus>(get()).unwrap();
        assert_eq!(told.key_rotation_enabled, Some(true));
        assert_eq!(told.rotation_period_in_days, Some(100));
        let schedule = aws::ScheduleKeyDeletionRequest {
            key_id: key_id.clone(),
            pending_window_in_days: None,
        };
        world.call::<ScheduleKeyDeletion>(schedule).unwrap();
        let told = world.call::<GetKeyRotationStatus>(get()).unwrap();
        assert_eq!(told.key_rotation_enabled, Some(false));
    }
}
