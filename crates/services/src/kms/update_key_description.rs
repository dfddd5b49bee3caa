//! `UpdateKeyDescription`: say what a key is for.

use wire::kms as aws;

use super::keys;
use super::naming::{self, Reach};
use super::states::{self, Want};
use crate::prelude::*;

pub(crate) struct UpdateKeyDescription;

impl Operation for UpdateKeyDescription {
    type Shape = aws::UpdateKeyDescription;
    const AUDIT: Audit = Audit::management(Write);

    fn access(cx: &Context, tx: &Tx, input: &Input<Self>) -> Outcome<Access> {
        naming::access(cx, tx, "kms:UpdateKeyDescription", &input.key_id, Reach::Own)
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let mut key = naming::key(cx, tx, &input.key_id, Reach::Own)?;
        states::check(&key, Want::Describe)?;
        key.description = input.description;
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
    use crate::kms::testing::key;
    use crate::testing::World;

    #[test]
    fn a_description_is_what_was_said_last() {
        let mut world = World::new();
        let key = key(&mut world);
        for description in ["ledger", ""] {
            let (key_id, description) = (key.clone(), description.to_string());
            let input =
                aws::UpdateKeyDescriptionRequest { key_id, description: description.clone() };
            world.call::<UpdateKeyDescription>(input).unwrap();
            let input = aws::DescribeKeyRequest { key_id: key.clone(), grant_tokens: None };
            let told = world.call::<DescribeKey>(input).unwrap().key_metadata.unwrap();
            assert_eq!(told.description, Some(description));
        }
    }
}
