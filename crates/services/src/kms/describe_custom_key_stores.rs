//! `DescribeCustomKeyStores`: a list of key stores, which is empty.

use wire::kms as aws;

use super::custom_key_stores;
use crate::prelude::*;

pub(crate) struct DescribeCustomKeyStores;

impl Operation for DescribeCustomKeyStores {
    type Shape = aws::DescribeCustomKeyStores;
    const AUDIT: Audit = Audit::management(Read);

    fn access(_: &Context, _: &Tx, _: &Input<Self>) -> Outcome<Access> {
        Ok(custom_key_stores::access("kms:DescribeCustomKeyStores"))
    }

    fn execute(_: &Context, _: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        if let Some(name) = input.custom_key_store_id.or(input.custom_key_store_name) {
            return Err(custom_key_stores::not_found(&name).into());
        }
        match input.marker {
            // No list was ever so long that it went on.
            Some(_) => Err(aws::invalid_marker("").into()),
            None => Ok(aws::DescribeCustomKeyStoresResponse {
                custom_key_stores: Some(Vec::new()),
                next_marker: None,
                truncated: Some(false),
            }),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::World;

    #[test]
    fn there_are_none_and_none_of_a_name() {
        let mut world = World::new();
        let all = aws::DescribeCustomKeyStoresRequest::default();
        let told = world.call::<DescribeCustomKeyStores>(all.clone()).unwrap();
        assert_eq!((told.custom_key_stores, told.truncated), (Some(Vec::new()), Some(false)));
        let custom_key_store_name = Some("vault".into());
        let one = aws::DescribeCustomKeyStoresRequest { custom_key_store_name, ..all };
        let refusal = world.call::<DescribeCustomKeyStores>(one).unwrap_err();
        assert_eq!(refusal.code, "CustomKeyStoreNotFoundException");
    }
}
