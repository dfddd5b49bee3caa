//! `DisableKey`: let nobody use a key until it is enabled.
//!
//! # Invariants
//!
//! * Nothing of the key is lost, and it can be looked at as before.

use wire::kms as aws;

use super::keys;
use super::naming::{self, Reach};
use super::rows::State;
use super::states::{self, Want};
use crate::prelude::*;

pub(crate) struct DisableKey;

impl Operation for DisableKey {
    type Shape = aws::DisableKey;
    const AUDIT: Audit = Audit::management(Write);

    fn access(cx: &Context, tx: &Tx, input: &Input<Self>) -> Outcome<Access> {
        naming::access(cx, tx, "kms:DisableKey", &input.key_id, Reach::Own)
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let mut key = naming::key(cx, tx, &input.key_id, Reach::Own)?;
        states::check(&key, Want::Switch)?;
        key.state = State::Disabled;
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
    use crate::kms::describe_key::DescribeKey;
    use crate::kms::encrypt::Encrypt;
    use crate::kms::testing::{encrypt, key, opened, sealed};
    use crate::testing::World;

    #[test]
    fn a_disabled_key_can_be_looked_at_and_not_used() {
        let mut world = World::new();
        let key = key(&mut world);
        let blob = sealed(&mut world, &key, b"hush");
        for _ in 0..2 {
            world.call::<DisableKey>(aws::DisableKeyRequest { key_id: key.clone() }).unwrap();
        }
        let arn = crate::kms::rows::arn("us-east-1", crate::testing::ACCOUNT, &key);
        let words = format!("DisabledException (400): {arn} is disabled.");
        assert_eq!(opened(&mut world, &blob).unwrap_err().to_string(), words);
        let refusal = world.call::<Encrypt>(encrypt(&key, b"hush", &[])).unwrap_err();
        assert_eq!(refusal.to_string(), words);
        let input = aws::DescribeKeyRequest { key_id: key, grant_tokens: None };
        let told = world.call::<DescribeKey>(input).unwrap().key_metadata.unwrap();
        assert_eq!((told.enabled, told.key_state.as_deref()), (Some(false), Some("Disabled")));
        assert_eq!(world.records()[4]["errorCode"], "DisabledException");
    }

    #[test]
    fn whoever_may_not_use_a_key_is_not_told_that_it_is_disabled() {
        let mut world = World::new();
        let key = key(&mut world);
        world.call::<DisableKey>(aws::DisableKeyRequest { key_id: key.clone() }).unwrap();
        let refusal = world.user("bob", &[]).call::<Encrypt>(encrypt(&key, b"hush", &[]));
        assert_eq!(refusal.unwrap_err().code, "AccessDenied");
    }
}
