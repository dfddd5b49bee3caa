//! `DisableKeyRotation`: keep the material of a key until somebody rotates it.
//!
//! # Invariants
//!
//! * Materials that the key had stay, and open what they sealed.

use wire::kms as aws;

use super::naming::{self, Reach};
use super::states::{self, Want};
use super::{keys, rotation};
use crate::prelude::*;

pub(crate) struct DisableKeyRotation;

impl Operation for DisableKeyRotation {
    type Shape = aws::DisableKeyRotation;
    const AUDIT: Audit = Audit::management(Write);

    fn access(cx: &Context, tx: &Tx, input: &Input<Self>) -> Outcome<Access> {
        naming::access(cx, tx, "kms:DisableKeyRotation", &input.key_id, Reach::Own)
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let mut key = naming::key(cx, tx, &input.key_id, Reach::Own)?;
        rotation::check_calendar(&key)?;
        states::check(&key, Want::Rotation)?;
        key.rotation = None;
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
    use crate::kms::enable_key_rotation::EnableKeyRotation;
    use crate::kms::testing::key;
    use crate::testing::World;

    #[test]
    fn nothing_falls_due_for_a_key_that_does_not_rotate() {
        let mut world = World::new();
        let key_id = key(&mut world);
        let enable =
            aws::EnableKeyRotationRequest { key_id: key_id.clone(), rotation_period_in_days: None };
        world.call::<EnableKeyRotation>(enable).unwrap();
        assert!(keys::first_due(&world.gate.store.begin()).unwrap().is_some());
        world.call::<DisableKeyRotation>(aws::DisableKeyRotationRequest { key_id }).unwrap();
        assert!(keys::first_due(&world.gate.store.begin()).unwrap().is_none());
    }
}
