//! `DescribeProducts`: the products whose findings can be here.
//!
//! # Invariants
//!
//! * Security Hub itself is the only one: no others are integrated.

use wire::securityhub as aws;

use super::paging::{self, Asked};
use super::{hub, judged, names, refuse};
use crate::prelude::*;

pub(crate) struct DescribeProducts;

impl Operation for DescribeProducts {
    type Shape = aws::DescribeProducts;
    const AUDIT: Audit = Audit::management(Read);

    fn access(cx: &Context, _: &Tx, _: &Input<Self>) -> Outcome<Access> {
        Ok(hub::need(cx, "securityhub:DescribeProducts").into())
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let hub = hub::hub(cx, tx)?;
        let product_arn = names::own_product(&hub.region);
        let asked = Asked {
            operation: "DescribeProducts",
            max_results: input.max_results,
            next_token: input.next_token.as_deref(),
        };
        if input.product_arn.is_some_and(|it| it != product_arn) {
            return Err(refuse::invalid("Invalid ProductArn was provided").into());
        }
        let product = aws::Product {
            product_arn,
            product_name: Some(judged::PRODUCT_NAME.into()),
            company_name: Some(judged::COMPANY_NAME.into()),
            description: Some("Security checks of the controls of enabled standards.".into()),
            categories: Some(vec!["Configuration Management".into()]),
            integration_types: Some(vec!["SEND_FINDINGS_TO_SECURITY_HUB".into()]),
            ..Default::default()
        };
        let (products, next_token) =
            paging::page(vec![product], |it| it.product_arn.clone(), asked)?;
        Ok(aws::DescribeProductsResponse { products, next_token })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::securityhub::testing::hubbed;

    #[test]
    fn there_is_no_product_but_the_service_itself() {
        let mut world = hubbed();
        let told = world.call::<DescribeProducts>(Default::default()).unwrap().products;
        let arn = "arn:aws:securityhub:us-east-1::product/aws/securityhub";
        assert_eq!(told.iter().map(|it| &*it.product_arn).collect::<Vec<_>>(), [arn]);
        let other = aws::DescribeProductsRequest {
            product_arn: Some(arn.replace("securityhub:us", "securityhub:eu")),
            ..Default::default()
        };
        assert_eq!(
            world.call::<DescribeProducts>(other).unwrap_err().code,
            "InvalidInputException"
        );
    }
}
