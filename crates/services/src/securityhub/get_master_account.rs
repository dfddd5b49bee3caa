//! `GetMasterAccount`: the account that administers this one's hub, by its older name.
//!
//! # Invariants
//!
//! * Every hub is administered by its own account here, so there is none to tell of.

use wire::securityhub as aws;

use super::hub;
use crate::prelude::*;

pub(crate) struct GetMasterAccount;

impl Operation for GetMasterAccount {
    type Shape = aws::GetMasterAccount;
    const AUDIT: Audit = Audit::management(Read);

    fn access(cx: &Context, _: &Tx, _: &Input<Self>) -> Outcome<Access> {
        Ok(hub::need(cx, "securityhub:GetMasterAccount").into())
    }

    fn execute(cx: &Context, tx: &mut Tx, _: Input<Self>) -> Outcome<Output<Self>> {
        hub::hub(cx, tx)?;
        Ok(aws::GetMasterAccountResponse { master: None })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::securityhub::testing::hubbed;
    use crate::testing::World;

    #[test]
    fn a_hub_has_no_administrator_but_its_account() {
        let told = hubbed().call::<GetMasterAccount>(Default::default()).unwrap();
        assert_eq!(told.master, None);
        let refusal = World::new().call::<GetMasterAccount>(Default::default()).unwrap_err();
        assert_eq!(refusal.code, "InvalidAccessException");
    }
}
