//! `UpdateAccessKey`: switch a key off, and on again.
//!
//! # Invariants
//!
//! * An inactive key signs nothing from the next call on.

use wire::iam as aws;

use super::{keys, names};
use crate::prelude::*;

pub(crate) struct UpdateAccessKey;

impl Operation for UpdateAccessKey {
    type Shape = aws::UpdateAccessKey;
    const AUDIT: Audit = Audit::management(Write);

    fn access(cx: &Context, tx: &Tx, input: &Input<Self>) -> Outcome<Access> {
        let name = input.user_name.as_deref();
        Ok(names::on_subject(cx, tx, "iam:UpdateAccessKey", name)?.into())
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let mut key = keys::find(cx, tx, input.user_name.as_deref(), &input.access_key_id)?;
        key.inactive = match input.status.as_str() {
            "Active" => false,
            "Inactive" => true,
            // Only AWS itself lets keys expire.
            _ => {
                let text = format!("Status {} is not supported for this operation.", input.status);
                return Err(aws::invalid_input(text).into());
            }
        };
        identity::put_access_key(tx, &key)?;
        Ok(Default::default())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::iam::create_access_key::CreateAccessKey;
    use crate::iam::list_access_keys::ListAccessKeys;
    use crate::testing::World;

    #[test]
    fn a_key_is_switched_off_and_on_by_its_holder_only() {
        let mut world = World::new();
        world.user("alice", &["iam:*"]);
        let key = world.call::<CreateAccessKey>(Default::default()).unwrap().access_key;
        let update = |status: &str| aws::UpdateAccessKeyRequest {
            user_name: None,
            access_key_id: key.access_key_id.clone(),
            status: status.into(),
        };
        let refusal = world.call::<UpdateAccessKey>(update("Expired")).unwrap_err();
        assert_eq!(refusal.code, "InvalidInput");
        for status in ["Inactive", "Active"] {
            world.user("alice", &[]).call::<UpdateAccessKey>(update(status)).unwrap();
            let listed = world.call::<ListAccessKeys>(Default::default()).unwrap();
            assert_eq!(listed.access_key_metadata[0].status.as_deref(), Some(status));
        }
        let refusal = world.root().call::<UpdateAccessKey>(update("Inactive")).unwrap_err();
        let text = format!("The Access Key with id {} cannot be found.", key.access_key_id);
        assert_eq!((&*refusal.code, refusal.message), ("NoSuchEntity", text));
    }
}
