//! `ListCreateAccountStatus`: the requests for accounts, in any state or in some.
//!
//! # Invariants
//!
//! * Requests are kept, however they ended.

use identity::organization;
use wire::organizations as aws;

use super::paging::{Asked, page};
use super::{shapes, who};
use crate::prelude::*;

pub(crate) struct ListCreateAccountStatus;

impl Operation for ListCreateAccountStatus {
    type Shape = aws::ListCreateAccountStatus;
    const AUDIT: Audit = Audit::management(Read);

    fn access(_: &Context, _: &Tx, _: &Input<Self>) -> Outcome<Access> {
        Ok(Access::to("organizations:ListCreateAccountStatus", "*"))
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let organization = who::reader::<Self>(cx, tx, &input)?;
        let mut rows = organization::creations(tx, &organization.id)?;
        if let Some(states) = input.states.filter(|it| !it.is_empty()) {
            rows.retain(|row| states.iter().any(|it| it == row.state()));
        }
        let asked = Asked {
            operation: "ListCreateAccountStatus",
            max_results: input.max_results,
            next_token: input.next_token.as_deref(),
        };
        let (rows, next_token) = page(rows, |it| it.id.clone(), asked)?;
        let create_account_statuses = Some(rows.iter().map(shapes::creation).collect());
        Ok(aws::ListCreateAccountStatusResponse { create_account_statuses, next_token })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::World;

    #[test]
    fn requests_are_listed_by_their_state() {
        let mut world = World::organized();
        world.member("audit");
        let mut count = |state: &str| {
            let input = aws::ListCreateAccountStatusRequest {
                states: Some(vec![state.into()]),
                ..Default::default()
            };
            let told = world.call::<ListCreateAccountStatus>(input).unwrap();
            told.create_account_statuses.unwrap().len()
        };
        assert_eq!((count("SUCCEEDED"), count("IN_PROGRESS")), (1, 0));
    }
}
