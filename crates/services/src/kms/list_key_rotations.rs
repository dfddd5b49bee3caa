//! `ListKeyRotations`: when a key was rotated, and to which material.
//!
//! # Invariants
//!
//! * The material that a key began with is no rotation; it is told to whoever asks for all of them.

use wire::kms as aws;

use super::naming::{self, Reach};
use super::paging::Lengths;
use super::rows::{Key, Material, Rotated};
use super::specs::Origin;
use super::{materials, rotation};
use crate::prelude::*;

pub(crate) struct ListKeyRotations;

const PAGES: Lengths = Lengths { operation: "ListKeyRotations", default: 100, max: 1000 };

impl Operation for ListKeyRotations {
    type Shape = aws::ListKeyRotations;
    const AUDIT: Audit = Audit::management(Read);

    fn access(cx: &Context, tx: &Tx, input: &Input<Self>) -> Outcome<Access> {
        naming::access(cx, tx, "kms:ListKeyRotations", &input.key_id, Reach::Own)
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let key = naming::key(cx, tx, &input.key_id, Reach::Own)?;
        rotation::check_rotates(&key)?;
        let asked = PAGES.asked(input.limit, input.marker.as_deref())?;
        let everything = input.include_key_material.as_deref() == Some("ALL_KEY_MATERIAL");
        let mut all = materials::all(tx, &key)?;
        all.retain(|(_, it)| everything || it.rotated.is_some());
        let (page, next_marker) = asked.page(all, |(number, _)| format!("{number:010}"));
        let rotations = page.into_iter().map(|(number, it)| shape(&key, number, it)).collect();
        Ok(aws::ListKeyRotationsResponse {
            rotations: Some(rotations),
            truncated: Some(next_marker.is_some()),
            next_marker,
        })
    }

    fn resources(cx: &Context, tx: &Tx, input: &Input<Self>) -> Result<Vec<Resource>, Failure> {
        naming::resources(cx, tx, &input.key_id)
    }
}

fn shape(key: &Key, number: u32, material: Material) -> aws::RotationsListEntry {
    let external = key.origin == Origin::External;
    let state = match () {
        _ if key.current == Some(number) => "CURRENT",
        _ if key.pending == Some(number) => "PENDING_ROTATION",
        _ => "NON_CURRENT",
    };
    let imported = material.import.filter(|_| external);
    let expires = imported.as_ref().filter(|_| material.sealed.is_some()).map(|it| it.valid_to);
    aws::RotationsListEntry {
        key_id: Some(key.id.clone()),
        key_material_id: Some(hex::encode(material.id)),
        key_material_description: imported.and_then(|it| it.description),
        import_state: external.then(|| match material.sealed {
            Some(_) => "IMPORTED".into(),
            None => "PENDING_IMPORT".into(),
        }),
        key_material_state: Some(state.into()),
        expiration_model: expires.map(|it| match it {
            Some(_) => "KEY_MATERIAL_EXPIRES".into(),
            None => "KEY_MATERIAL_DOES_NOT_EXPIRE".into(),
        }),
        valid_to: expires.flatten().map(wire::Time),
        rotation_date: material
            .current_since
            .filter(|_| material.rotated.is_some())
            .map(wire::Time),
        rotation_type: material.rotated.map(|it| match it {
            Rotated::Automatically => "AUTOMATIC".into(),
            Rotated::OnDemand => "ON_DEMAND".into(),
        }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kms::rotate_key_on_demand::RotateKeyOnDemand;
    use crate::kms::testing::{key, work};
    use crate::testing::World;

    #[test]
    fn rotations_are_listed_and_the_first_material_on_request() {
        let mut world = World::new();
        let key = key(&mut world);
        for _ in 0..2 {
            let key_id = key.clone();
            world.call::<RotateKeyOnDemand>(aws::RotateKeyOnDemandRequest { key_id }).unwrap();
            work(&mut world);
        }
        let mut list = |include: Option<&str>| {
            let input = aws::ListKeyRotationsRequest {
                key_id: key.clone(),
                include_key_material: include.map(Into::into),
                ..Default::default()
            };
            world.call::<ListKeyRotations>(input).unwrap().rotations.unwrap()
        };
        let told = list(None);
        let states: Vec<_> = told.iter().map(|it| it.key_material_state.clone().unwrap()).collect();
        assert_eq!(states, ["NON_CURRENT", "CURRENT"]);
        assert!(told.iter().all(|it| it.rotation_type.as_deref() == Some("ON_DEMAND")));
        assert!(told.iter().all(|it| it.rotation_date.is_some() && it.import_state.is_none()));
        let all = list(Some("ALL_KEY_MATERIAL"));
        assert_eq!(all.len(), 3);
        assert_eq!((all[0].rotation_date, all[0].rotation_type.clone()), (None, None));
    }
}
