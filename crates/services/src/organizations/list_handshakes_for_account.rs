//! `ListHandshakesForAccount`: what the caller's account is asked in.
//!
//! # Invariants
//!
//! * An account sees what is sent to its id or to its address, and nothing else.

use identity::organization;
use wire::organizations as aws;

use super::handshakes;
use super::paging::{Asked, page};
use crate::prelude::*;

pub(crate) struct ListHandshakesForAccount;

impl Operation for ListHandshakesForAccount {
    type Shape = aws::ListHandshakesForAccount;
    const AUDIT: Audit = Audit::management(Read);

    fn access(_: &Context, _: &Tx, _: &Input<Self>) -> Outcome<Access> {
        Ok(Access::to("organizations:ListHandshakesForAccount", "*"))
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let account = identity::find_account(tx, &cx.caller.account)?;
        let email = account.map(|it| it.shown_email()).unwrap_or_default();
        let found = organization::handshakes_of_account(tx, &cx.caller.account, &email)?;
        let found = handshakes::filtered(found, input.filter.as_ref(), cx.now)?;
        let asked = Asked {
            operation: "ListHandshakesForAccount",
            max_results: input.max_results,
            next_token: input.next_token.as_deref(),
        };
        let (found, next_token) = page(found, |it| it.id.clone(), asked)?;
        let handshakes = found.iter().map(|it| handshakes::shape(it, cx.now)).collect();
        Ok(aws::ListHandshakesForAccountResponse { handshakes: Some(handshakes), next_token })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::organizations::invite_account_to_organization::InviteAccountToOrganization;
    use crate::testing::World;

    #[test]
    fn an_account_sees_what_is_sent_to_its_address() {
        let mut world = World::organized();
        let outsider = world.outsider("outsider");
        let input = aws::InviteAccountToOrganizationRequest {
            target: aws::HandshakeParty {
                id: "Outsider@Example.com".into(),
                r#type: "EMAIL".into(),
            },
            ..Default::default()
        };
        world.root().call::<InviteAccountToOrganization>(input).unwrap();
        let told = world.root_of(&outsider).call::<ListHandshakesForAccount>(Default::default());
        assert_eq!(told.unwrap().handshakes.unwrap().len(), 1);
        let told = world.stranger().call::<ListHandshakesForAccount>(Default::default());
        assert_eq!(told.unwrap().handshakes.unwrap().len(), 0);
        let filter = aws::HandshakeFilter {
            action_type: Some("INVITE".into()),
            parent_handshake_id: Some("h-12345678".into()),
        };
        let input =
            aws::ListHandshakesForAccountRequest { filter: Some(filter), ..Default::default() };
        let refusal = world.call::<ListHandshakesForAccount>(input).unwrap_err();
        assert_eq!(refusal.extras[0].1, "MAX_LIMIT_EXCEEDED_FILTER");
    }
}
