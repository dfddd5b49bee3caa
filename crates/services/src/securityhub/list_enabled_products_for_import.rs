//! `ListEnabledProductsForImport`: the products whose findings come in.
//!
//! # Invariants
//!
//! * Security Hub's own do as long as it is enabled.

use wire::securityhub as aws;

use super::hub;
use super::paging::{self, Asked};
use crate::prelude::*;

pub(crate) struct ListEnabledProductsForImport;

impl Operation for ListEnabledProductsForImport {
    type Shape = aws::ListEnabledProductsForImport;
    const AUDIT: Audit = Audit::management(Read);

    fn access(cx: &Context, _: &Tx, _: &Input<Self>) -> Outcome<Access> {
        Ok(hub::need(cx, "securityhub:ListEnabledProductsForImport").into())
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let hub = hub::hub(cx, tx)?;
        let asked = Asked {
            operation: "ListEnabledProductsForImport",
            max_results: input.max_results,
            next_token: input.next_token.as_deref(),
        };
        let own = format!("{}product-subscription/aws/securityhub", hub.prefix());
        let (product_subscriptions, next_token) = paging::page(vec![own], String::clone, asked)?;
        let product_subscriptions = Some(product_subscriptions);
        Ok(aws::ListEnabledProductsForImportResponse { product_subscriptions, next_token })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::securityhub::testing::hubbed;

    #[test]
    fn the_service_itself_is_enabled() {
        let told = hubbed().call::<ListEnabledProductsForImport>(Default::default()).unwrap();
        let arn = "arn:aws:securityhub:us-east-1:111122223333:product-subscription/aws/securityhub";
        assert_eq!(told.product_subscriptions, Some(vec![arn.into()]));
    }
}
