//! `ScheduleKeyDeletion`: delete a key, in seven days at the earliest.
//!
//! # Invariants
//!
//! * Until then nobody can use the key, and everybody who may can cancel.
//! * The worker deletes it when the time has come, on the vault's clock.

use wire::kms as aws;

use super::naming::{self, Reach};
use super::rows::State;
use super::states::{self, Want};
use super::{keys, needs, rotation};
use crate::prelude::*;

pub(crate) struct ScheduleKeyDeletion;

const DAYS_DEFAULT: i32 = 30;
const DAYS_MIN: i32 = 7;
const DAYS_MAX: i32 = 30;

impl Operation for ScheduleKeyDeletion {
    type Shape = aws::ScheduleKeyDeletion;
    const AUDIT: Audit = Audit::management(Write);

    fn access(cx: &Context, tx: &Tx, input: &Input<Self>) -> Outcome<Access> {
        let subject = naming::resolve(cx, tx, &input.key_id, Reach::Own)?;
        let need = needs::need(cx, tx, "kms:ScheduleKeyDeletion", &subject, &Default::default())?;
        let days = i64::from(input.pending_window_in_days.unwrap_or(DAYS_DEFAULT));
        Ok(need.with("kms:ScheduleKeyDeletionPendingWindowInDays", days).into())
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let mut key = naming::key(cx, tx, &input.key_id, Reach::Own)?;
        let days = input.pending_window_in_days.unwrap_or(DAYS_DEFAULT);
        if !(DAYS_MIN..=DAYS_MAX).contains(&days) {
            let message = format!("PendingWindowInDays must be between {DAYS_MIN} and {DAYS_MAX}");
            return Err(aws::validation(message).into());
        }
        states::check(&key, Want::Schedule)?;
        let deletion_at = rotation::after(cx.now, days.unsigned_abs());
        key.state = State::PendingDeletion;
        key.deletion_at = Some(deletion_at);
        keys::put(tx, &key)?;
        Ok(aws::ScheduleKeyDeletionResponse {
            key_id: Some(key.arn()),
            deletion_date: Some(wire::Time(deletion_at)),
            key_state: Some(key.state.name().into()),
            pending_window_in_days: Some(days),
        })
    }

    fn resources(cx: &Context, tx: &Tx, input: &Input<Self>) -> Result<Vec<Resource>, Failure> {
        naming::resources(cx, tx, &input.key_id)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kms::describe_key::DescribeKey;
    use crate::kms::enable_key::EnableKey;
    use crate::kms::testing::{key, opened, sealed};
    use crate::testing::World;

    fn schedule(key: &str, days: Option<i32>) -> aws::ScheduleKeyDeletionRequest {
        aws::ScheduleKeyDeletionRequest { key_id: key.into(), pending_window_in_days: days }
    }

    #[test]
    fn a_key_that_is_to_be_deleted_cannot_be_used_and_says_when_it_goes() {
        let mut world = World::new();
        let key = key(&mut world);
        let blob = sealed(&mut world, &key, b"hush");
        let told = world.call::<ScheduleKeyDeletion>(schedule(&key, Some(7))).unwrap();
        assert_eq!(told.deletion_date, Some(wire::Time(world.now + 7 * rotation::DAY_MS)));
        assert_eq!(told.key_state.as_deref(), Some("PendingDeletion"));
        let arn = told.key_id.unwrap();
        let words = format!("KMSInvalidStateException (400): {arn} is pending deletion.");
        assert_eq!(opened(&mut world, &blob).unwrap_err().to_string(), words);
        let again = world.call::<ScheduleKeyDeletion>(schedule(&key, Some(30))).unwrap_err();
        assert_eq!(again.to_string(), words);
        let enable = world.call::<EnableKey>(aws::EnableKeyRequest { key_id: key.clone() });
        assert_eq!(enable.unwrap_err().to_string(), words);
        let input = aws::DescribeKeyRequest { key_id: key, grant_tokens: None };
        let shown = world.call::<DescribeKey>(input).unwrap().key_metadata.unwrap();
        assert_eq!(shown.deletion_date, told.deletion_date);
    }

    #[test]
    fn a_window_has_seven_days_at_least_and_thirty_at_most() {
        let mut world = World::new();
        let key = key(&mut world);
        for days in [1, 6, 31, 365] {
            let refusal = world.call::<ScheduleKeyDeletion>(schedule(&key, Some(days)));
            let words = "ValidationException (400): PendingWindowInDays must be between 7 and 30";
            assert_eq!(refusal.unwrap_err().to_string(), words);
        }
        let told = world.call::<ScheduleKeyDeletion>(schedule(&key, None)).unwrap();
        assert_eq!(told.pending_window_in_days, Some(30));
    }

    #[test]
    fn a_policy_can_ask_for_a_longer_window() {
        let mut world = World::new();
        let key = key(&mut world);
        let statement = serde_json::json!({
            "Effect": "Allow", "Action": "kms:ScheduleKeyDeletion", "Resource": "*",
            "Condition": { "NumericGreaterThanEquals": { "kms:ScheduleKeyDeletionPendingWindowInDays": "30" } },
        });
        world.user_with("bob", Some(statement));
        world.call::<ScheduleKeyDeletion>(schedule(&key, Some(29))).unwrap_err();
        world.call::<ScheduleKeyDeletion>(schedule(&key, None)).unwrap();
    }
}
