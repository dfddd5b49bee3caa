//! `DescribeCreateAccountStatus`: how far a request for an account has come.
//!
//! # Invariants
//!
//! * Only an account that is there has its id told.

use identity::organization;
use wire::organizations as aws;

use super::{shapes, who};
use crate::prelude::*;

pub(crate) struct DescribeCreateAccountStatus;

impl Operation for DescribeCreateAccountStatus {
    type Shape = aws::DescribeCreateAccountStatus;
    const AUDIT: Audit = Audit::management(Read);

    fn access(_: &Context, _: &Tx, _: &Input<Self>) -> Outcome<Access> {
        Ok(Access::to("organizations:DescribeCreateAccountStatus", "*"))
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let organization = who::reader::<Self>(cx, tx, &input)?;
        let id = &input.create_account_request_id;
        let creation = organization::find_creation(tx, &organization.id, id)?;
        let creation = creation.ok_or_else(|| {
            aws::create_account_status_not_found(
                "You specified a create account request that doesn't exist.",
            )
        })?;
        let status = shapes::creation(&creation);
        Ok(aws::DescribeCreateAccountStatusResponse { create_account_status: Some(status) })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::World;

    #[test]
    fn a_request_that_was_never_made_is_not_found() {
        let input = aws::DescribeCreateAccountStatusRequest {
            create_account_request_id: "car-12345678".into(),
        };
        let refusal = World::organized().call::<DescribeCreateAccountStatus>(input).unwrap_err();
        assert_eq!(refusal.code, "CreateAccountStatusNotFoundException");
    }
}
