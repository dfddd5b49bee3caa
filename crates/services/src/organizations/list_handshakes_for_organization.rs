//! `ListHandshakesForOrganization`: what the organization has asked others.
//!
//! # Invariants
//!
//! * A handshake is listed until 30 days after its end.

use identity::organization;
use wire::organizations as aws;

use super::paging::{Asked, page};
use super::{handshakes, who};
use crate::prelude::*;

pub(crate) struct ListHandshakesForOrganization;

impl Operation for ListHandshakesForOrganization {
    type Shape = aws::ListHandshakesForOrganization;
    const AUDIT: Audit = Audit::management(Read);

    fn access(_: &Context, _: &Tx, _: &Input<Self>) -> Outcome<Access> {
        Ok(Access::to("organizations:ListHandshakesForOrganization", "*"))
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let organization = who::reader::<Self>(cx, tx, &input)?;
        let found = organization::handshakes_of_organization(tx, &organization.id)?;
        let found = handshakes::filtered(found, input.filter.as_ref(), cx.now)?;
        let asked = Asked {
            operation: "ListHandshakesForOrganization",
            max_results: input.max_results,
            next_token: input.next_token.as_deref(),
        };
        let (found, next_token) = page(found, |it| it.id.clone(), asked)?;
        let handshakes = found.iter().map(|it| handshakes::shape(it, cx.now)).collect();
        Ok(aws::ListHandshakesForOrganizationResponse { handshakes: Some(handshakes), next_token })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::World;

    #[test]
    fn handshakes_are_listed_by_their_action() {
        let mut world = World::organized();
        let outsider = world.outsider("outsider");
        world.invite(&outsider).unwrap();
        let mut count = |action: &str| {
            let filter =
                aws::HandshakeFilter { action_type: Some(action.into()), ..Default::default() };
            let input = aws::ListHandshakesForOrganizationRequest {
                filter: Some(filter),
                ..Default::default()
            };
            let told = world.call::<ListHandshakesForOrganization>(input).unwrap();
            told.handshakes.unwrap().len()
        };
        assert_eq!((count("INVITE"), count("ENABLE_ALL_FEATURES")), (1, 0));
    }
}
