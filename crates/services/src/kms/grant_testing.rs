//! Words for stories about grants.

use wire::kms as aws;

use super::create_grant::CreateGrant;
use crate::testing::World;

pub(crate) fn grant(key: &str, grantee: &str, operations: &[&str]) -> aws::CreateGrantRequest {
    aws::CreateGrantRequest {
        key_id: key.into(),
        grantee_principal: grantee.into(),
        operations: operations.iter().map(|it| it.to_string()).collect(),
        ..Default::default()
    }
}

/// Make a grant, and tell its id and its token.
pub(crate) fn granted(
    world: &mut World,
    key: &str,
    grantee: &str,
    operations: &[&str],
) -> (String, String) {
    let made = world.call::<CreateGrant>(grant(key, grantee, operations)).unwrap();
    (made.grant_id.unwrap(), made.grant_token.unwrap())
}
