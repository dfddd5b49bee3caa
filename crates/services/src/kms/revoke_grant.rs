//! `RevokeGrant`: take back a grant, as whoever keeps the key does.

use wire::kms as aws;

use super::naming::{self, Reach};
use super::needs::{self, Terms};
use super::{dry_run, grants};
use crate::prelude::*;

pub(crate) struct RevokeGrant;

impl Operation for RevokeGrant {
    type Shape = aws::RevokeGrant;
    const AUDIT: Audit = Audit::management(Write);

    fn access(cx: &Context, tx: &Tx, input: &Input<Self>) -> Outcome<Access> {
        let subject = naming::resolve(cx, tx, &input.key_id, Reach::Shared)?;
        let need = needs::need(cx, tx, "kms:RevokeGrant", &subject, &Terms::default())?;
        Ok(need.with("kms:GrantIsForAWSResource", cx.caller.service_name().is_some()).into())
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let mut key = naming::key(cx, tx, &input.key_id, Reach::Shared)?;
        let grant = grants::existing(tx, &key, &input.grant_id)?;
        dry_run::check(input.dry_run)?;
        grants::remove(tx, &mut key, &grant)?;
        Ok(Output::<Self>::default())
    }

    fn resources(cx: &Context, tx: &Tx, input: &Input<Self>) -> Result<Vec<Resource>, Failure> {
        naming::resources(cx, tx, &input.key_id)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kms::encrypt::Encrypt;
    use crate::kms::grant_testing::granted;
    use crate::kms::testing::{encrypt, key};
    use crate::testing::World;

    const BOB: &str = "arn:aws:iam::111122223333:user/bob";

    #[test]
    fn what_is_taken_back_is_in_force_no_more() {
        let mut world = World::new();
        let key = key(&mut world);
        world.user("bob", &[]);
        let (id, _) = granted(world.root(), &key, BOB, &["Encrypt", "RetireGrant"]);
        let revoke = |grant: &str| aws::RevokeGrantRequest {
            key_id: key.clone(),
            grant_id: grant.into(),
            ..Default::default()
        };
        let bob = world.user("bob", &[]);
        bob.call::<Encrypt>(encrypt(&key, b"x", &[])).unwrap();
        bob.call::<RevokeGrant>(revoke(&id)).unwrap_err();
        let root = world.root();
        let absent = root.call::<RevokeGrant>(revoke(&"0".repeat(64))).unwrap_err();
        assert_eq!(
            absent.to_string(),
            format!("NotFoundException (400): Grant ID {} not found", "0".repeat(64))
        );
        let malformed = root.call::<RevokeGrant>(revoke("x")).unwrap_err();
        assert_eq!(malformed.code, "InvalidGrantIdException");
        root.call::<RevokeGrant>(revoke(&id)).unwrap();
        world.user("bob", &[]).call::<Encrypt>(encrypt(&key, b"x", &[])).unwrap_err();
    }
}
