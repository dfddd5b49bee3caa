//! `DisconnectCustomKeyStore`: disconnect a key store, of which there is none.

use wire::kms as aws;

use super::custom_key_stores;
use crate::prelude::*;

pub(crate) struct DisconnectCustomKeyStore;

impl Operation for DisconnectCustomKeyStore {
    type Shape = aws::DisconnectCustomKeyStore;
    const AUDIT: Audit = Audit::management(Write);

    fn access(_: &Context, _: &Tx, _: &Input<Self>) -> Outcome<Access> {
        Ok(custom_key_stores::access("kms:DisconnectCustomKeyStore"))
    }

    fn execute(_: &Context, _: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        Err(custom_key_stores::not_found(&input.custom_key_store_id).into())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::World;

    #[test]
    fn nothing_can_be_disconnected_that_is_not_there() {
        let input = aws::DisconnectCustomKeyStoreRequest { custom_key_store_id: "cks-1".into() };
        let refusal = World::new().call::<DisconnectCustomKeyStore>(input).unwrap_err();
        assert_eq!(refusal.code, "CustomKeyStoreNotFoundException");
    }
}
