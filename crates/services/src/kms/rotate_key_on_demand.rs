//! `RotateKeyOnDemand`: give a key new material now.
//!
//! # Invariants
//!
//! * The worker does it at once, with the event that tells of it; until then the key says that it is
//!   under way.
//! * The calendar of the key stays as it is.
//! * A key whose material is imported rotates to what waits for that, and to nothing else.

use wire::kms as aws;

use super::naming::{self, Reach};
use super::specs::Origin;
use super::states::{self, Want};
use super::{keys, rotation};
use crate::prelude::*;

pub(crate) struct RotateKeyOnDemand;

/// How often a key can be rotated on demand.
const ROTATIONS_MAX: u32 = 25;
/// How near an automatic rotation may be.
const NEAR_MS: i64 = 20 * 60 * 1000;

impl Operation for RotateKeyOnDemand {
    type Shape = aws::RotateKeyOnDemand;
    const AUDIT: Audit = Audit::management(Write);

    fn access(cx: &Context, tx: &Tx, input: &Input<Self>) -> Outcome<Access> {
        naming::access(cx, tx, "kms:RotateKeyOnDemand", &input.key_id, Reach::Own)
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let mut key = naming::key(cx, tx, &input.key_id, Reach::Own)?;
        // AWS looks at the state first, also where no key of this kind rotates.
        states::check(&key, Want::Rotate)?;
        rotation::check_rotates(&key)?;
        let arn = key.arn();
        if key.rotated_on_demand >= ROTATIONS_MAX {
            return Err(aws::limit_exceeded(format!(
                "The on-demand rotations limit has been reached for the given keyId. No more \
                 on-demand rotations can be performed for this key: {arn}"
            ))
            .into());
        }
        let near = key.rotation.as_ref().is_some_and(|it| it.next_at - cx.now <= NEAR_MS);
        if key.rotating_since.is_some() || near {
            let message = format!("A rotation of the key {arn} is under way or about to begin.");
            return Err(aws::conflict(message).into());
        }
        if key.origin == Origin::External && key.pending.is_none() {
            let message = format!("No available key material pending rotation for the key: {arn}.");
            return Err(aws::kms_invalid_state(message).into());
        }
        key.rotating_since = Some(cx.now);
        keys::put(tx, &key)?;
        Ok(aws::RotateKeyOnDemandResponse { key_id: Some(arn) })
    }

    fn resources(cx: &Context, tx: &Tx, input: &Input<Self>) -> Result<Vec<Resource>, Failure> {
        naming::resources(cx, tx, &input.key_id)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kms::describe_key::DescribeKey;
    use crate::kms::testing::{key, key_with, opened, sealed, work};
    use crate::testing::World;

    fn rotate(key: &str) -> aws::RotateKeyOnDemandRequest {
        aws::RotateKeyOnDemandRequest { key_id: key.into() }
    }

    fn material(world: &mut World, key: &str) -> String {
        let input = aws::DescribeKeyRequest { key_id: key.into(), grant_tokens: None };
        let told = world.call::<DescribeKey>(input).unwrap().key_metadata.unwrap();
        told.current_key_material_id.unwrap()
    }

    #[test]
    fn a_rotated_key_seals_anew_and_opens_what_it_sealed_before() {
        let mut world = World::new();
        let key = key(&mut world);
        let (old, before) = (material(&mut world, &key), sealed(&mut world, &key, b"hush"));
        world.call::<RotateKeyOnDemand>(rotate(&key)).unwrap();
        let again = world.call::<RotateKeyOnDemand>(rotate(&key)).unwrap_err();
        assert_eq!(again.code, "ConflictException");
        work(&mut world);
        let new = material(&mut world, &key);
        assert_ne!(new, old);
        let after = sealed(&mut world, &key, b"hush");
        assert!(hex::encode(&after).contains(&new) && hex::encode(&before).contains(&old));
        for blob in [before, after] {
            assert_eq!(opened(&mut world, &blob).unwrap(), b"hush");
        }
        let records = world.records();
        let told = records.iter().find(|it| it["eventName"] == "RotateKey").unwrap();
        assert_eq!(told["eventType"], "AwsServiceEvent");
        let details = &told["serviceEventDetails"];
        assert_eq!(details["rotationType"], "ON_DEMAND");
        assert_eq!(details["previousKeyMaterialId"], *old);
        assert_eq!(details["currentKeyMaterialId"], *new);
    }

    #[test]
    fn there_is_an_end_to_rotations() {
        let mut world = World::new();
        let one = key(&mut world);
        for _ in 0..ROTATIONS_MAX {
            world.call::<RotateKeyOnDemand>(rotate(&one)).unwrap();
            work(&mut world);
        }
        let refusal = world.call::<RotateKeyOnDemand>(rotate(&one)).unwrap_err();
        assert_eq!(refusal.code, "LimitExceededException");
        let mac = key_with(&mut world, |it| {
            it.key_spec = Some("HMAC_256".into());
            it.key_usage = Some("GENERATE_VERIFY_MAC".into());
        });
        let refusal = world.call::<RotateKeyOnDemand>(rotate(&mac.key_id)).unwrap_err();
        assert_eq!(refusal.to_string(), "UnsupportedOperationException (400): ");
        let external = key_with(&mut world, |it| it.origin = Some("EXTERNAL".into()));
        let refusal = world.call::<RotateKeyOnDemand>(rotate(&external.key_id)).unwrap_err();
        assert!(refusal.message.ends_with(" is pending import."));
    }
}
