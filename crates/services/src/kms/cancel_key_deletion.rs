//! `CancelKeyDeletion`: keep a key that was to be deleted.
//!
//! # Invariants
//!
//! * The key is disabled then, whatever it was before; one whose imported material is not complete
//!   waits for it.

use wire::kms as aws;

use super::naming::{self, Reach};
use super::rows::State;
use super::specs::Origin;
use super::states::{self, Want};
use super::{keys, materials};
use crate::prelude::*;

pub(crate) struct CancelKeyDeletion;

impl Operation for CancelKeyDeletion {
    type Shape = aws::CancelKeyDeletion;
    const AUDIT: Audit = Audit::management(Write);

    fn access(cx: &Context, tx: &Tx, input: &Input<Self>) -> Outcome<Access> {
        naming::access(cx, tx, "kms:CancelKeyDeletion", &input.key_id, Reach::Own)
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let mut key = naming::key(cx, tx, &input.key_id, Reach::Own)?;
        states::check(&key, Want::Cancel)?;
        let lacks = |it: &super::rows::Material| it.current_since.is_some() && it.sealed.is_none();
        let incomplete = key.origin == Origin::External
            && (key.current.is_none() || materials::all(tx, &key)?.iter().any(|it| lacks(&it.1)));
        key.state = if incomplete { State::PendingImport } else { State::Disabled };
        key.deletion_at = None;
        keys::put(tx, &key)?;
        Ok(aws::CancelKeyDeletionResponse { key_id: Some(key.arn()) })
    }

    fn resources(cx: &Context, tx: &Tx, input: &Input<Self>) -> Result<Vec<Resource>, Failure> {
        naming::resources(cx, tx, &input.key_id)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kms::describe_key::DescribeKey;
    use crate::kms::schedule_key_deletion::ScheduleKeyDeletion;
    use crate::kms::testing::{key, key_with};
    use crate::testing::World;

    fn state_after_cancel(world: &mut World, key: &str) -> Option<String> {
        let key_id = key.to_string();
        let schedule = aws::ScheduleKeyDeletionRequest {
            key_id: key_id.clone(),
            pending_window_in_days: None,
        };
        world.call::<ScheduleKeyDeletion>(schedule).unwrap();
        let cancel = aws::CancelKeyDeletionRequest { key_id: key_id.clone() };
        world.call::<CancelKeyDeletion>(cancel.clone()).unwrap();
        let again = world.call::<CancelKeyDeletion>(cancel).unwrap_err();
        assert!(again.message.ends_with(" is not pending deletion."), "{}", again.message);
        let input = aws::DescribeKeyRequest { key_id, grant_tokens: None };
        let told = world.call::<DescribeKey>(input).unwrap().key_metadata.unwrap();
        assert_eq!(told.deletion_date, None);
        told.key_state
    }

    #[test]
    fn a_key_that_is_kept_is_disabled_or_waits_for_its_material() {
        let mut world = World::new();
        let own = key(&mut world);
        assert_eq!(state_after_cancel(&mut world, &own).as_deref(), Some("Disabled"));
        let external = key_with(&mut world, |it| it.origin = Some("EXTERNAL".into())).key_id;
        let state = state_after_cancel(&mut world, &external);
        assert_eq!(state.as_deref(), Some("PendingImport"));
    }
}
