//! Imported material: what becomes of a key when its material comes, goes, and comes back.
//!
//! # Invariants
//!
//! * A key works only while all material is there that ever encrypted for it: without some of it, it
//!   is pending import, whatever else it has.
//! * What was imported can be imported again, and for asymmetric keys and those for MACs nothing
//!   else ever.
//! * Deleted material leaves its id, so that the same is known when it comes back.

use vault::NONCE_LENGTH;

use super::rows::{Key, MATERIAL_KEYS, MATERIALS, Material, State};
use super::specs::Origin;
use super::{keys, materials, states};
use crate::prelude::*;

/// Refuse keys whose material is made here.
pub(super) fn check_origin(key: &Key) -> Result<(), Refusal> {
    match key.origin {
        Origin::External => Ok(()),
        Origin::AwsKms => Err(states::not_of_origin(key)),
    }
}

/// Write a key's row as its materials make it: whether it works, and when the first of them expires.
pub(super) fn settle(tx: &mut Tx, key: &mut Key) -> Result<(), Failure> {
    let all = materials::all(tx, key)?;
    let valid_to = |it: &Material| it.import.as_ref().and_then(|it| it.valid_to);
    let there = all.iter().filter(|(_, it)| it.sealed.is_some());
    key.expires_at = there.filter_map(|(_, it)| valid_to(it)).min();
    let encrypted = |number: u32| key.pending != Some(number);
    let complete = key.current.is_some()
        && all.iter().all(|(number, it)| !encrypted(*number) || it.sealed.is_some());
    key.state = match (key.state, complete) {
        (State::PendingImport, true) => State::Enabled,
        (State::Enabled | State::Disabled, false) => State::PendingImport,
        (state, _) => state,
    };
    keys::put(tx, key)
}

/// Put material back that was deleted, or change what is said of it.
pub(super) fn restore(
    cx: &Context,
    tx: &mut Tx,
    key: &Key,
    (number, mut material): (u32, Material),
    plain: &[u8],
    nonce: [u8; NONCE_LENGTH],
) {
    let name = materials::name(key, &material.id);
    material.sealed = Some(cx.authority.vault.seal(&name, plain, nonce));
    materials::put(tx, key, number, &material);
}

/// Delete one material of a key, and leave its id. Material that has not encrypted yet leaves nothing.
pub(super) fn delete(tx: &mut Tx, key: &mut Key, number: u32) -> Result<(), Failure> {
    let mut material = materials::get(tx, key, number)?;
    if key.pending == Some(number) {
        let (account, region, id) = key.place();
        tx.delete(MATERIALS, (account, region, id, number));
        tx.delete(MATERIAL_KEYS, &material.id[..]);
        key.pending = None;
        key.rotating_since = None;
        return Ok(());
    }
    material.sealed = None;
    materials::put(tx, key, number, &material);
    Ok(())
}

/// Delete what has expired, and tell the ids of it.
pub(super) fn expire(tx: &mut Tx, key: &mut Key, now: i64) -> Result<Vec<[u8; 32]>, Failure> {
    let mut expired = Vec::new();
    for (number, material) in materials::all(tx, key)? {
        let valid_to = material.import.as_ref().and_then(|it| it.valid_to);
        if material.sealed.is_some() && valid_to.is_some_and(|it| it <= now) {
            delete(tx, key, number)?;
            expired.push(material.id);
        }
    }
    settle(tx, key)?;
    Ok(expired)
}

#[cfg(test)]
mod tests {
    use wire::kms as aws;

    use crate::kms::describe_key::DescribeKey;
    use crate::kms::import_key_material::ImportKeyMaterial;
    use crate::kms::import_testing::{external, import, imported, wrapped};
    use crate::kms::rotate_key_on_demand::RotateKeyOnDemand;
    use crate::kms::testing::{opened, sealed, work};
    use crate::testing::World;

    fn state(world: &mut World, key: &str) -> (String, Option<String>) {
        let input = aws::DescribeKeyRequest { key_id: key.into(), ..Default::default() };
        let told = world.call::<DescribeKey>(input).unwrap().key_metadata.unwrap();
        (told.key_state.unwrap(), told.current_key_material_id)
    }

    /// Import material that expires so many seconds later.
    fn lasting(world: &mut World, key: &str, plain: &[u8], seconds: i64) {
        let (token, blob) = wrapped(world, key, "RSAES_OAEP_SHA_256", plain);
        let input = aws::ImportKeyMaterialRequest {
            expiration_model: None,
            valid_to: Some(wire::Time(world.now + seconds * 1000)),
            ..import(key, token, blob)
        };
        world.call::<ImportKeyMaterial>(input).unwrap();
    }

    #[test]
    fn material_is_gone_at_its_time_on_record_and_can_come_back() {
        let mut world = World::new();
        let key = external(&mut world, "SYMMETRIC_DEFAULT", "ENCRYPT_DECRYPT");
        lasting(&mut world, &key, &[7; 32], 60 * 60);
        let blob = sealed(&mut world, &key, b"hush");
        work(&mut world);
        assert_eq!(state(&mut world, &key).0, "Enabled");
        world.advance(60 * 60);
        // Nothing works a moment longer, whenever the worker comes.
        let refusal = opened(&mut world, &blob).unwrap_err();
        assert_eq!(refusal.code, "KMSInvalidStateException");
        work(&mut world);
        assert_eq!(state(&mut world, &key).0, "PendingImport");
        opened(&mut world, &blob).unwrap_err();
        let records = world.records();
        let told: Vec<_> =
            records.iter().filter(|it| it["eventName"] == "DeleteExpiredKeyMaterial").collect();
        assert_eq!(told.len(), 1);
        assert_eq!(told[0]["eventType"], "AwsServiceEvent");
        let arn = format!("arn:aws:kms:us-east-1:111122223333:key/{key}");
        assert_eq!(told[0]["serviceEventDetails"]["keyId"], *arn);
        imported(&mut world, &key, &[7; 32]).unwrap();
        assert_eq!(state(&mut world, &key).0, "Enabled");
        assert_eq!(opened(&mut world, &blob).unwrap(), b"hush");
        world.advance(24 * 60 * 60);
        work(&mut world);
        assert_eq!(state(&mut world, &key).0, "Enabled");
    }

    #[test]
    fn a_key_rotates_to_material_that_waits_and_then_needs_both() {
        let mut world = World::new();
        let key = external(&mut world, "SYMMETRIC_DEFAULT", "ENCRYPT_DECRYPT");
        let first = imported(&mut world, &key, &[7; 32]).unwrap();
        let rotate = aws::RotateKeyOnDemandRequest { key_id: key.clone() };
        let refusal = world.call::<RotateKeyOnDemand>(rotate.clone()).unwrap_err();
        assert!(refusal.message.starts_with("No available key material pending rotation"));
        let before = sealed(&mut world, &key, b"old");
        let (token, blob) = wrapped(&mut world, &key, "RSAES_OAEP_SHA_256", &[8; 32]);
        let input = aws::ImportKeyMaterialRequest {
            import_type: Some("NEW_KEY_MATERIAL".into()),
            ..import(&key, token, blob)
        };
        let second = world.call::<ImportKeyMaterial>(input).unwrap().key_material_id;
        assert_eq!(state(&mut world, &key).1, Some(first.clone()));
        world.call::<RotateKeyOnDemand>(rotate).unwrap();
        world.advance(60);
        work(&mut world);
        assert_eq!(state(&mut world, &key).1, second);
        let after = sealed(&mut world, &key, b"new");
        assert_eq!(opened(&mut world, &before).unwrap(), b"old");
        let input = aws::DeleteImportedKeyMaterialRequest {
            key_id: key.clone(),
            key_material_id: Some(first),
        };
        use crate::kms::delete_imported_key_material::DeleteImportedKeyMaterial;
        world.call::<DeleteImportedKeyMaterial>(input).unwrap();
        assert_eq!(state(&mut world, &key).0, "PendingImport");
        opened(&mut world, &after).unwrap_err();
        imported(&mut world, &key, &[7; 32]).unwrap();
        assert_eq!(opened(&mut world, &after).unwrap(), b"new");
    }
}
