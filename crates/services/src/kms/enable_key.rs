//! `EnableKey`: let a key be used again.
//!
//! # Invariants
//!
//! * A key that is enabled already stays so. A rotation that fell due meanwhile is done at once.

use wire::kms as aws;

use super::keys;
use super::naming::{self, Reach};
use super::rows::State;
use super::states::{self, Want};
use crate::prelude::*;

pub(crate) struct EnableKey;

impl Operation for EnableKey {
    type Shape = aws::EnableKey;
    const AUDIT: Audit = Audit::management(Write);

    fn access(cx: &Context, tx: &Tx, input: &Input<Self>) -> Outcome<Access> {
        naming::access(cx, tx, "kms:EnableKey", &input.key_id, Reach::Own)
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let mut key = naming::key(cx, tx, &input.key_id, Reach::Own)?;
        states::check(&key, Want::Switch)?;
        key.state = State::Enabled;
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
    use crate::kms::testing::{key, opened, sealed};
    use crate::testing::World;

    #[test]
    fn a_key_that_was_disabled_works_again() {
        let mut world = World::new();
        let key = key(&mut world);
        let blob = sealed(&mut world, &key, b"hush");
        world.call::<DisableKey>(aws::DisableKeyRequest { key_id: key.clone() }).unwrap();
        opened(&mut world, &blob).unwrap_err();
        for _ in 0..2 {
            world.call::<EnableKey>(aws::EnableKeyRequest { key_id: key.clone() }).unwrap();
        }
        assert_eq!(opened(&mut world, &blob).unwrap(), b"hush");
        let denied =
            world.user("bob", &[]).call::<EnableKey>(aws::EnableKeyRequest { key_id: key });
        assert_eq!(denied.unwrap_err().code, "AccessDenied");
    }
}
