//! `EnableKeyRotation`: give a key new material every year, or in another period.
//!
//! # Invariants
//!
//! * Asked again, it changes the period, counted from where the old one began.

use wire::kms as aws;

use super::naming::{self, Reach};
use super::rows::Rotation;
use super::states::{self, Want};
use super::{keys, needs, rotation};
use crate::prelude::*;

pub(crate) struct EnableKeyRotation;

impl Operation for EnableKeyRotation {
    type Shape = aws::EnableKeyRotation;
    const AUDIT: Audit = Audit::management(Write);

    fn access(cx: &Context, tx: &Tx, input: &Input<Self>) -> Outcome<Access> {
        let subject = naming::resolve(cx, tx, &input.key_id, Reach::Own)?;
        let need = needs::need(cx, tx, "kms:EnableKeyRotation", &subject, &Default::default())?;
        let days = input.rotation_period_in_days.map(i64::from);
        Ok(need.with_some("kms:RotationPeriodInDays", days).into())
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let mut key = naming::key(cx, tx, &input.key_id, Reach::Own)?;
        rotation::check_calendar(&key)?;
        states::check(&key, Want::Rotation)?;
        let days = input.rotation_period_in_days.map_or(rotation::DAYS_DEFAULT, i32::unsigned_abs);
        let since = match &key.rotation {
            Some(it) => it.next_at - i64::from(it.period_days) * rotation::DAY_MS,
            None => cx.now,
        };
        let next_at = rotation::after(since, days);
        key.rotation = Some(Rotation { period_days: days, next_at });
        keys::put(tx, &key)?;
        Ok(wire::Empty {})
    }

    fn resources(cx: &Context, tx: &Tx, input: &Input<Self>) -> Result<Vec<Resource>, Failure> {
        naming::resources(cx, tx, &input.key_id)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kms::disable_key::DisableKey;
    use crate::kms::get_key_rotation_status::GetKeyRotationStatus;
    use crate::kms::testing::{key, key_with};
    use crate::testing::World;

    fn enable(key: &str, days: Option<i32>) -> aws::EnableKeyRotationRequest {
        aws::EnableKeyRotationRequest { key_id: key.into(), rotation_period_in_days: days }
    }

    #[test]
    fn a_period_is_a_year_unless_said_otherwise_and_counts_from_its_beginning() {
        let mut world = World::new();
        let key = key(&mut world);
        world.call::<EnableKeyRotation>(enable(&key, None)).unwrap();
        let began = world.now;
        world.advance(60);
        let mut status = || {
            let input = aws::GetKeyRotationStatusRequest { key_id: key.clone() };
            let told = world.call::<GetKeyRotationStatus>(input).unwrap();
            (told.rotation_period_in_days.unwrap(), told.next_rotation_date.unwrap())
        };
        assert_eq!(status(), (365, wire::Time(began + 365 * rotation::DAY_MS)));
        world.call::<EnableKeyRotation>(enable(&key, Some(90))).unwrap();
        let mut status = || {
            let input = aws::GetKeyRotationStatusRequest { key_id: key.clone() };
            let told = world.call::<GetKeyRotationStatus>(input).unwrap();
            (told.rotation_period_in_days.unwrap(), told.next_rotation_date.unwrap())
        };
        assert_eq!(status(), (90, wire::Time(began + 90 * rotation::DAY_MS)));
    }

    #[test]
    fn keys_that_cannot_rotate_say_why() {
        let mut world = World::new();
        let mac = key_with(&mut world, |it| {
            it.key_spec = Some("HMAC_256".into());
            it.key_usage = Some("GENERATE_VERIFY_MAC".into());
        });
        let external = key_with(&mut world, |it| it.origin = Some("EXTERNAL".into()));
        let disabled = key(&mut world);
        world.call::<DisableKey>(aws::DisableKeyRequest { key_id: disabled.clone() }).unwrap();
        let mut told = |key: &str| {
            let refusal = world.call::<EnableKeyRotation>(enable(key, None)).unwrap_err();
            (refusal.code.into_owned(), refusal.message)
        };
        assert_eq!(told(&mac.key_id), ("UnsupportedOperationException".into(), String::new()));
        let words = "origin is EXTERNAL which is not valid for this operation.";
        assert!(told(&external.key_id).1.ends_with(words));
        assert_eq!(told(&disabled).0, "DisabledException");
    }
}
