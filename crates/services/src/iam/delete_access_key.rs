//! `DeleteAccessKey`: a key that signs nothing ever again.
//!
//! # Invariants
//!
//! * With the key goes what was known of its use.

use wire::iam as aws;

use super::{keys, names};
use crate::prelude::*;

pub(crate) struct DeleteAccessKey;

impl Operation for DeleteAccessKey {
    type Shape = aws::DeleteAccessKey;
    const AUDIT: Audit = Audit::management(Write);

    fn access(cx: &Context, tx: &Tx, input: &Input<Self>) -> Outcome<Access> {
        let name = input.user_name.as_deref();
        Ok(names::on_subject(cx, tx, "iam:DeleteAccessKey", name)?.into())
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let key = keys::find(cx, tx, input.user_name.as_deref(), &input.access_key_id)?;
        identity::remove_access_key(tx, &key)?;
        Ok(Default::default())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::iam::create_access_key::CreateAccessKey;
    use crate::testing::World;

    #[test]
    fn a_key_is_deleted_once_and_not_by_others() {
        let mut world = World::new();
        world.user("alice", &["iam:CreateAccessKey", "iam:DeleteAccessKey"]);
        let key = world.call::<CreateAccessKey>(Default::default()).unwrap().access_key;
        let delete = |user: Option<&str>| aws::DeleteAccessKeyRequest {
            user_name: user.map(Into::into),
            access_key_id: key.access_key_id.clone(),
        };
        world.user("mallory", &[]).call::<DeleteAccessKey>(delete(Some("alice"))).unwrap_err();
        world.user("alice", &[]).call::<DeleteAccessKey>(delete(None)).unwrap();
        let refusal = world.call::<DeleteAccessKey>(delete(None)).unwrap_err();
        assert_eq!(refusal.code, "NoSuchEntity");
    }
}
