//! The worker: rotates keys, deletes them, and forgets imported material whose time is over.
//!
//! # Invariants
//!
//! * What is done to a key and the service's event of it are one transaction.
//! * Everything happens on the vault's clock, in the order in which it fell due.

use std::sync::Arc;

use aws_lc_rs::digest::{SHA256, digest};
use gate::Gate;
use identity::Authority;
use serde_json::json;
use store::{Failure, Store};
use trail::Event;
use vault::NONCE_LENGTH;
use wire::{OperationModel, Shape, kms as aws};
use zeroize::Zeroizing;

use super::keys::{self, Place, Task};
use super::materials::{self, New};
use super::rotation::{self, DAY_MS};
use super::rows::{Key, Rotated, Rotation};
use super::specs::Origin;
use super::{imports, naming};
use crate::prelude::*;

/// A step's time and chance.
struct Moment<'a> {
    authority: &'a Authority,
    now: i64,
    entropy: [u8; 32],
}

/// Do one thing that is due. Tells whether there may be more.
pub async fn step(
    gate: &Gate,
    authority: &Arc<Authority>,
    now: i64,
    entropy: [u8; 32],
) -> Result<bool, Failure> {
    let moment = Moment { authority, now, entropy };
    gate.act(now, |tx| moment.next(tx)).await
}

/// When something is due next: a time that may be past.
pub fn due(store: &Store) -> Result<Option<i64>, Failure> {
    Ok(keys::first_due(&store.begin())?.map(|(at, ..)| at))
}

impl Moment<'_> {
    fn next(&self, tx: &mut Tx) -> Result<Vec<Event>, Failure> {
        let Some((at, Place { account, region, id }, task)) = keys::first_due(tx)? else {
            return Ok(Vec::new());
        };
        if at > self.now {
            return Ok(Vec::new());
        }
        let missing = || Failure::new("what is due is due for no key");
        let key = keys::find(tx, &account, &region, &id)?.ok_or_else(missing)?;
        match task.ok_or_else(missing)? {
            Task::Delete => self.delete(tx, key),
            Task::Rotate => self.rotate(tx, key, Rotated::Automatically),
            Task::RotateOnDemand => self.rotate(tx, key, Rotated::OnDemand),
            Task::Expire => self.expire(tx, key),
        }
    }

    fn delete(&self, tx: &mut Tx, key: Key) -> Result<Vec<Event>, Failure> {
        keys::remove(tx, &key)?;
        let details = json!({ "keyId": key.arn() });
        Ok(vec![self.event(&key, aws::ScheduleKeyDeletion::MODEL, "DeleteKey", details)])
    }

    fn rotate(&self, tx: &mut Tx, mut key: Key, how: Rotated) -> Result<Vec<Event>, Failure> {
        let before = key.current;
        match key.origin {
            Origin::AwsKms => {
                let plain = Zeroizing::new(self.random("material"));
                let new = New {
                    rotated: Some(how),
                    current_since: Some(self.now),
                    ..New::first(&plain[..])
                };
                materials::add(&self.authority.vault, tx, &mut key, new, self.nonce());
            }
            Origin::External => self.promote(tx, &mut key)?,
        }
        let kind = match how {
            Rotated::OnDemand => {
                key.rotated_on_demand += 1;
                key.rotating_since = None;
                "ON_DEMAND"
            }
            Rotated::Automatically => {
                key.rotation = key.rotation.map(|it| self.rescheduled(it));
                "AUTOMATIC"
            }
        };
        keys::put(tx, &key)?;
        let name = |number: Option<u32>| match number {
            Some(number) => materials::get(tx, &key, number).map(|it| Some(hex::encode(it.id))),
            None => Ok(None),
        };
        let details = json!({
            "rotationType": kind,
            "keyOrigin": key.origin.name(),
            "previousKeyMaterialId": name(before)?,
            "currentKeyMaterialId": name(key.current)?,
            "keyId": key.arn(),
        });
        Ok(vec![self.event(&key, aws::RotateKeyOnDemand::MODEL, "RotateKey", details)])
    }

    /// Let the material that was waiting for it take over.
    fn promote(&self, tx: &mut Tx, key: &mut Key) -> Result<(), Failure> {
        let none = || Failure::new("no material waits for the rotation that is due");
        let number = key.pending.take().ok_or_else(none)?;
        let mut material = materials::get(tx, key, number)?;
        material.current_since = Some(self.now);
        material.rotated = Some(Rotated::OnDemand);
        materials::put(tx, key, number, &material);
        key.current = Some(number);
        Ok(())
    }

    /// The dates that were slept through are not made up for.
    fn rescheduled(&self, rotation: Rotation) -> Rotation {
        let period = i64::from(rotation.period_days.max(1)) * DAY_MS;
        let missed = (self.now - rotation.next_at).max(0) / period;
        let last = rotation.next_at.saturating_add(missed.saturating_mul(period));
        Rotation { next_at: rotation::after(last, rotation.period_days), ..rotation }
    }

    fn expire(&self, tx: &mut Tx, mut key: Key) -> Result<Vec<Event>, Failure> {
        let expired = imports::expire(tx, &mut key, self.now)?;
        let model = aws::DeleteImportedKeyMaterial::MODEL;
        let told = |id: [u8; 32]| {
            let details = json!({ "keyId": key.arn(), "keyMaterialId": hex::encode(id) });
            self.event(&key, model, "DeleteExpiredKeyMaterial", details)
        };
        Ok(expired.into_iter().map(told).collect())
    }

    fn event(
        &self,
        key: &Key,
        model: &'static OperationModel,
        name: &'static str,
        details: serde_json::Value,
    ) -> Event {
        let mut id = [0; 16];
        let details = details.to_string();
        id.copy_from_slice(&self.random(&details)[..16]);
        let mut event = Event::of_service(model, name, &key.account, details, id, self.now);
        event.region = key.region.clone();
        event.resources = vec![naming::resource(key)];
        event
    }

    fn nonce(&self) -> [u8; NONCE_LENGTH] {
        let mut out = [0; NONCE_LENGTH];
        out.copy_from_slice(&self.random("nonce")[..NONCE_LENGTH]);
        out
    }

    /// Random bytes for one purpose.
    fn random(&self, purpose: &str) -> [u8; 32] {
        let mut out = [0; 32];
        out.copy_from_slice(
            digest(&SHA256, &[&self.entropy[..], purpose.as_bytes()].concat()).as_ref(),
        );
        out
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kms::describe_key::DescribeKey;
    use crate::kms::disable_key::DisableKey;
    use crate::kms::enable_key::EnableKey;
    use crate::kms::enable_key_rotation::EnableKeyRotation;
    use crate::kms::list_key_rotations::ListKeyRotations;
    use crate::kms::schedule_key_deletion::ScheduleKeyDeletion;
    use crate::kms::testing::{alias, key, opened, sealed, tag, work};
    use crate::testing::World;

    const DAY: i64 = 24 * 60 * 60;

    fn rotations(world: &mut World, key: &str) -> usize {
        let input = aws::ListKeyRotationsRequest { key_id: key.into(), ..Default::default() };
        world.root().call::<ListKeyRotations>(input).unwrap().rotations.unwrap().len()
    }

    fn enable_rotation(world: &mut World, key: &str) {
        let key_id = key.to_string();
        let input = aws::EnableKeyRotationRequest { key_id, rotation_period_in_days: Some(90) };
        world.call::<EnableKeyRotation>(input).unwrap();
    }

    #[test]
    fn a_key_is_gone_with_all_that_is_its_own_when_its_time_has_come() {
        let mut world = World::new();
        let key_id = key(&mut world);
        alias(&mut world, "alias/ledger", &key_id);
        tag(&mut world, &key_id, &[("a", "1")]).unwrap();
        let blob = sealed(&mut world, &key_id, b"hush");
        let schedule = aws::ScheduleKeyDeletionRequest {
            key_id: key_id.clone(),
            pending_window_in_days: Some(7),
        };
        world.call::<ScheduleKeyDeletion>(schedule).unwrap();
        work(world.leap(7 * DAY - 60));
        let describe =
            |name: &str| aws::DescribeKeyRequest { key_id: name.into(), grant_tokens: None };
        world.call::<DescribeKey>(describe(&key_id)).unwrap();
        work(world.leap(60));
        for name in [key_id.as_str(), "alias/ledger"] {
            let refusal = world.call::<DescribeKey>(describe(name)).unwrap_err();
            assert_eq!(refusal.code, "NotFoundException");
        }
        assert_eq!(opened(&mut world, &blob).unwrap_err().code, "AccessDenied");
        let records = world.records();
        let told = records.iter().find(|it| it["eventName"] == "DeleteKey").unwrap();
        assert_eq!(told["userIdentity"]["invokedBy"], "AWS Internal");
        assert!(told.get("requestID").is_none());
        assert_eq!(told["serviceEventDetails"]["keyId"], told["resources"][0]["ARN"]);
        assert!(due(&world.gate.store).unwrap().is_none());
    }

    #[test]
    fn a_key_rotates_at_its_dates_and_a_disabled_one_when_it_is_enabled_again() {
        let mut world = World::new();
        let key = key(&mut world);
        enable_rotation(&mut world, &key);
        let blob = sealed(&mut world, &key, b"hush");
        work(world.leap(89 * DAY));
        assert_eq!(rotations(&mut world, &key), 0);
        work(world.leap(DAY));
        assert_eq!(rotations(&mut world, &key), 1);
        world.call::<DisableKey>(aws::DisableKeyRequest { key_id: key.clone() }).unwrap();
        work(world.leap(200 * DAY));
        assert_eq!(rotations(&mut world, &key), 1);
        world.call::<EnableKey>(aws::EnableKeyRequest { key_id: key.clone() }).unwrap();
        work(&mut world);
        assert_eq!(rotations(&mut world, &key), 2, "once for all dates");
        assert_eq!(opened(&mut world, &blob).unwrap(), b"hush");
        let told = world.records().into_iter().filter(|it| it["eventName"] == "RotateKey");
        let kinds: Vec<_> =
            told.map(|it| it["serviceEventDetails"]["rotationType"].clone()).collect();
        assert_eq!(kinds, ["AUTOMATIC", "AUTOMATIC"]);
    }
}
