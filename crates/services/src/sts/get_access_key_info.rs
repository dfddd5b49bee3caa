//! `GetAccessKeyInfo`: which account an access key belongs to.
//!
//! # Invariants
//!
//! * Keys of other accounts are told of too, and inactive ones: it is a question about a key that
//!   was found somewhere. A temporary key tells by its id, for it is kept nowhere.

use identity::{find_access_key, find_account, key_id};
use wire::sts as aws;

use crate::prelude::*;

pub(crate) struct GetAccessKeyInfo;

impl Operation for GetAccessKeyInfo {
    type Shape = aws::GetAccessKeyInfo;
    const AUDIT: Audit = Audit::management(Read);

    fn access(_: &Context, _: &Tx, _: &Input<Self>) -> Outcome<Access> {
        Ok(Access::to("sts:GetAccessKeyInfo", "*"))
    }

    fn execute(_: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let id = &input.access_key_id;
        let account = match find_access_key(tx, id)? {
            Some(key) => Some(key.account.clone()),
            None => match key_id::account_of(id) {
                Some(account) => find_account(tx, &account)?.map(|it| it.id),
                None => None,
            },
        };
        match account {
            Some(account) => Ok(aws::GetAccessKeyInfoResponse { account: Some(account) }),
            None => Err(aws::validation_error(format!("Invalid access key: {id}")).into()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sts::get_session_token::GetSessionToken;
    use crate::sts::testing::world;
    use crate::testing::ACCOUNT;

    #[test]
    fn a_key_tells_its_account_even_where_it_is_kept_nowhere() {
        let mut world = world();
        let told = world.call::<GetSessionToken>(Default::default()).unwrap();
        let temporary = told.credentials.unwrap().access_key_id;
        world.user("detective", &["sts:GetAccessKeyInfo"]);
        for id in ["AKIAIOSFODNN7EXAMPLE", &temporary] {
            let input = aws::GetAccessKeyInfoRequest { access_key_id: id.into() };
            let told = world.call::<GetAccessKeyInfo>(input).unwrap();
            assert_eq!(told.account.as_deref(), Some(ACCOUNT));
        }
        let input = aws::GetAccessKeyInfoRequest { access_key_id: "AKIANOSUCHKEY0000000".into() };
        let refusal = world.call::<GetAccessKeyInfo>(input).unwrap_err();
        assert_eq!(refusal.code, "ValidationError");
        let input = aws::GetAccessKeyInfoRequest { access_key_id: temporary };
        let refusal = world.user("idler", &[]).call::<GetAccessKeyInfo>(input).unwrap_err();
        assert_eq!(refusal.code, "AccessDenied");
    }
}
