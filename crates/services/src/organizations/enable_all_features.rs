//! `EnableAllFeatures`: begin to bring all features into an organization that only shares its bill.
//!
//! # Invariants
//!
//! * Every member that was invited is asked; those that were created here have agreed by that.
//! * Nothing changes before the management account accepts in the end.

use identity::organization::{
    self, Handshake, HandshakeAction, HandshakeState, NodeKind, Organization,
};
use wire::organizations as aws;

use super::{accounts, handshakes, names, refuse, who};
use crate::prelude::*;

pub(crate) struct EnableAllFeatures;

impl Operation for EnableAllFeatures {
    type Shape = aws::EnableAllFeatures;
    const AUDIT: Audit = Audit::management(Write);

    fn access(_: &Context, _: &Tx, _: &Input<Self>) -> Outcome<Access> {
        Ok(Access::to("organizations:EnableAllFeatures", "*"))
    }

    fn execute(cx: &Context, tx: &mut Tx, _: Input<Self>) -> Outcome<Output<Self>> {
        let organization = who::manager(cx, tx)?;
        check(cx, tx, &organization)?;
        let mut invited = organization::nodes(tx, &organization.id)?;
        invited.retain(|it| {
            it.kind == NodeKind::Account
                && it.joined_method == accounts::INVITED
                && it.id != organization.management_account
        });
        let handshake = |nth: u32, recipient: &str| Handshake {
            id: format!("h-{}", names::letters(&cx.random(nth), 8)),
            organization: organization.id.clone(),
            management_account: organization.management_account.clone(),
            recipient: recipient.into(),
            requested_at: cx.now,
            expires_at: cx.now.saturating_add(handshakes::FEATURES_MS),
            feature_set: "ALL".into(),
            ..Handshake::default()
        };
        let parent = Handshake {
            action: HandshakeAction::EnableAllFeatures,
            state: match invited.is_empty() {
                true => HandshakeState::Open,
                false => HandshakeState::Requested,
            },
            ..handshake(0, &organization.management_account)
        };
        organization::put_handshake(tx, &parent);
        for (nth, node) in (1..).zip(&invited) {
            let child = Handshake {
                action: HandshakeAction::ApproveAllFeatures,
                parent: Some(parent.id.clone()),
                ..handshake(nth, &node.id)
            };
            organization::put_handshake(tx, &child);
        }
        let handshake = Some(handshakes::shape(&parent, cx.now));
        Ok(aws::EnableAllFeaturesResponse { handshake })
    }
}

fn check(cx: &Context, tx: &Tx, organization: &Organization) -> Outcome<()> {
    if organization.feature_set == "ALL" {
        let message = "Your organization already has all features enabled.";
        return Err(refuse::handshake("ORGANIZATION_ALREADY_HAS_ALL_FEATURES", message).into());
    }
    let all = organization::handshakes_of_organization(tx, &organization.id)?;
    let pending = |it: &Handshake| {
        let waits =
            [HandshakeState::Requested, HandshakeState::Open].contains(&it.state_at(cx.now));
        waits && it.action == HandshakeAction::EnableAllFeatures
    };
    if all.iter().any(pending) {
        let message = "The process to enable all features is already in progress.";
        let reason = "ORGANIZATION_IS_ALREADY_PENDING_ALL_FEATURES_MIGRATION";
        return Err(refuse::handshake(reason, message).into());
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::organizations::accept_handshake::AcceptHandshake;
    use crate::organizations::create_organization::CreateOrganization;
    use crate::organizations::list_handshakes_for_account::ListHandshakesForAccount;
    use crate::testing::World;

    fn accept(id: &str) -> aws::AcceptHandshakeRequest {
        aws::AcceptHandshakeRequest { handshake_id: id.into() }
    }

    #[test]
    fn all_features_come_when_the_invited_have_agreed() {
        let mut world = World::with_account();
        let billing = Some("CONSOLIDATED_BILLING".into());
        let input = aws::CreateOrganizationRequest { feature_set: billing };
        world.call::<CreateOrganization>(input).unwrap();
        world.member("created");
        let outsider = world.outsider("outsider");
        let invitation = world.invite(&outsider).unwrap();
        world.root_of(&outsider).call::<AcceptHandshake>(accept(&invitation)).unwrap();
        let parent = world.root().call::<EnableAllFeatures>(Default::default()).unwrap();
        let parent = parent.handshake.unwrap();
        assert_eq!(parent.state.as_deref(), Some("REQUESTED"));
        let parent = parent.id.unwrap();
        let early = world.call::<AcceptHandshake>(accept(&parent)).unwrap_err();
        assert_eq!(early.code, "InvalidHandshakeTransitionException");
        let filter = aws::HandshakeFilter {
            parent_handshake_id: Some(parent.clone()),
            ..Default::default()
        };
        let input =
            aws::ListHandshakesForAccountRequest { filter: Some(filter), ..Default::default() };
        let asked = world.root_of(&outsider).call::<ListHandshakesForAccount>(input).unwrap();
        let child = asked.handshakes.unwrap()[0].id.clone().unwrap();
        world.call::<AcceptHandshake>(accept(&child)).unwrap();
        assert_eq!(world.organization().feature_set, "CONSOLIDATED_BILLING");
        world.root().call::<AcceptHandshake>(accept(&parent)).unwrap();
        assert_eq!(world.organization().feature_set, "ALL");
        let again = world.call::<EnableAllFeatures>(Default::default()).unwrap_err();
        assert_eq!(again.extras[0].1, "ORGANIZATION_ALREADY_HAS_ALL_FEATURES");
    }
}
