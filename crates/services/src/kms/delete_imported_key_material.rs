//! `DeleteImportedKeyMaterial`: make a key useless until its material comes back.
//!
//! # Invariants
//!
//! * The key does not work while any material that ever encrypted for it is missing.
//! * A key that is about to be deleted stays so; one that has no material is left as it is.

use wire::kms as aws;

use super::imports;
use super::materials;
use super::naming::{self, Reach};
use super::rows::{Key, Material};
use super::specs::Spec;
use crate::prelude::*;

pub(crate) struct DeleteImportedKeyMaterial;

impl Operation for DeleteImportedKeyMaterial {
    type Shape = aws::DeleteImportedKeyMaterial;
    const AUDIT: Audit = Audit::management(Write);

    fn access(cx: &Context, tx: &Tx, input: &Input<Self>) -> Outcome<Access> {
        naming::access(cx, tx, "kms:DeleteImportedKeyMaterial", &input.key_id, Reach::Own)
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let mut key = naming::key(cx, tx, &input.key_id, Reach::Own)?;
        imports::check_origin(&key)?;
        let found = named(tx, &key, input.key_material_id.as_deref())?;
        if let Some((number, _)) = &found {
            imports::delete(tx, &mut key, *number)?;
            imports::settle(tx, &mut key)?;
        }
        let id = found.filter(|_| key.spec == Spec::Symmetric).map(|(_, it)| hex::encode(it.id));
        Ok(aws::DeleteImportedKeyMaterialResponse { key_id: Some(key.arn()), key_material_id: id })
    }

    fn resources(cx: &Context, tx: &Tx, input: &Input<Self>) -> Result<Vec<Resource>, Failure> {
        naming::resources(cx, tx, &input.key_id)
    }
}

/// The material that is to go: the current one, unless another is named.
fn named(tx: &Tx, key: &Key, id: Option<&str>) -> Outcome<Option<(u32, Material)>> {
    let all = materials::all(tx, key)?;
    let Some(id) = id else {
        return Ok(all.into_iter().find(|it| key.current == Some(it.0)));
    };
    let found = all.into_iter().find(|(_, it)| hex::encode(it.id) == id);
    let missing = || {
        let text = format!("Key material {id} is not associated with KMS key {}.", key.arn());
        Stop::from(aws::not_found(text))
    };
    Ok(Some(found.ok_or_else(missing)?))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kms::describe_key::DescribeKey;
    use crate::kms::import_testing::{external, imported};
    use crate::kms::testing::{key, opened, sealed};
    use crate::testing::World;

    fn delete(key: &str) -> aws::DeleteImportedKeyMaterialRequest {
        aws::DeleteImportedKeyMaterialRequest { key_id: key.into(), key_material_id: None }
    }

    #[test]
    fn without_its_material_a_key_opens_nothing_until_it_comes_back() {
        let mut world = World::new();
        let key = external(&mut world, "SYMMETRIC_DEFAULT", "ENCRYPT_DECRYPT");
        let id = imported(&mut world, &key, &[7; 32]).unwrap();
        let blob = sealed(&mut world, &key, b"hush");
        let told = world.call::<DeleteImportedKeyMaterial>(delete(&key)).unwrap();
        assert_eq!(told.key_material_id.as_ref(), Some(&id));
        let refusal = opened(&mut world, &blob).unwrap_err();
        assert!(refusal.message.ends_with(" is pending import."), "{refusal}");
        let input = aws::DescribeKeyRequest { key_id: key.clone(), ..Default::default() };
        let told = world.call::<DescribeKey>(input).unwrap().key_metadata.unwrap();
        assert_eq!(told.key_state.as_deref(), Some("PendingImport"));
        assert_eq!((told.expiration_model, told.current_key_material_id), (None, Some(id.clone())));
        world.call::<DeleteImportedKeyMaterial>(delete(&key)).unwrap();
        imported(&mut world, &key, &[8; 32]).unwrap_err();
        assert_eq!(imported(&mut world, &key, &[7; 32]).unwrap(), id);
        assert_eq!(opened(&mut world, &blob).unwrap(), b"hush");
    }

    #[test]
    fn material_that_is_made_here_stays() {
        let mut world = World::new();
        let own = key(&mut world);
        let refusal = world.call::<DeleteImportedKeyMaterial>(delete(&own)).unwrap_err();
        assert_eq!(
            refusal.message,
            format!(
                "arn:aws:kms:us-east-1:111122223333:key/{own} origin is AWS_KMS which is not valid \
                 for this operation."
            )
        );
        let external = external(&mut world, "SYMMETRIC_DEFAULT", "ENCRYPT_DECRYPT");
        imported(&mut world, &external, &[7; 32]).unwrap();
        let input = aws::DeleteImportedKeyMaterialRequest {
            key_material_id: Some("0".repeat(64)),
            ..delete(&external)
        };
        let refusal = world.call::<DeleteImportedKeyMaterial>(input).unwrap_err();
        assert_eq!(refusal.code, "NotFoundException");
    }
}
