//! `AcceptHandshake`: join an organization, agree to all its features, or bring them into force.
//!
//! # Invariants
//!
//! * An account that joins is bound by the organization's policies from the next call on.
//! * All features are in force only when every invited member has agreed.

use identity::organization::{self, Handshake, HandshakeAction, HandshakeState};
use wire::organizations as aws;

use super::accounts::{self, Joining};
use super::create_organization::may_link;
use super::handshakes::{self, Side};
use super::refuse;
use crate::prelude::*;

pub(crate) struct AcceptHandshake;

impl Operation for AcceptHandshake {
    type Shape = aws::AcceptHandshake;
    const AUDIT: Audit = Audit::management(Write);

    fn access(_: &Context, tx: &Tx, input: &Input<Self>) -> Outcome<Access> {
        Ok(handshakes::need(tx, "organizations:AcceptHandshake", &input.handshake_id)?.into())
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let mut handshake = handshakes::known(cx, tx, &input.handshake_id, &[Side::Recipient])?;
        handshakes::end(&mut handshake, HandshakeState::Accepted, cx.now)?;
        match handshake.action {
            HandshakeAction::Invite => join(cx, tx, &handshake)?,
            HandshakeAction::ApproveAllFeatures => {}
            HandshakeAction::EnableAllFeatures => enable(tx, &handshake)?,
        }
        organization::put_handshake(tx, &handshake);
        if handshake.action == HandshakeAction::ApproveAllFeatures {
            open_parent(tx, &handshake)?;
        }
        let handshake = Some(handshakes::shape(&handshake, cx.now));
        Ok(aws::AcceptHandshakeResponse { handshake })
    }
}

fn join(cx: &Context, tx: &mut Tx, handshake: &Handshake) -> Outcome<()> {
    let account = identity::find_account(tx, &cx.caller.account)?.ok_or_else(refuse::denied)?;
    if account.organization.is_some() {
        let message = "The AWS account is already a member of an organization.";
        return Err(refuse::handshake("ALREADY_IN_AN_ORGANIZATION", message).into());
    }
    may_link(cx, tx)?;
    let organization = organization::find_organization(tx, &handshake.organization)?;
    let organization = organization.ok_or_else(refuse::no_handshake)?;
    let joining = Joining {
        method: accounts::INVITED,
        tags: handshake.tags.clone(),
        now: cx.now,
        random: cx.random(0),
    };
    Ok(accounts::join(tx, &organization, &account, joining)?)
}

/// Bring all features into force.
fn enable(tx: &mut Tx, handshake: &Handshake) -> Outcome<()> {
    let organization = organization::find_organization(tx, &handshake.organization)?;
    let mut organization = organization.ok_or_else(refuse::no_handshake)?;
    organization.feature_set = "ALL".into();
    Ok(organization::put_organization(tx, &organization)?)
}

/// Once every member has agreed, it is up to the management account.
fn open_parent(tx: &mut Tx, handshake: &Handshake) -> Outcome<()> {
    let all = organization::handshakes_of_organization(tx, &handshake.organization)?;
    let agreed = all
        .iter()
        .filter(|it| it.parent == handshake.parent && it.parent.is_some())
        .all(|it| it.state == HandshakeState::Accepted);
    let parent = all.into_iter().find(|it| handshake.parent.as_ref() == Some(&it.id));
    if let Some(mut parent) = parent.filter(|it| agreed && it.state == HandshakeState::Requested) {
        parent.state = HandshakeState::Open;
        organization::put_handshake(tx, &parent);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::organizations::testing::DENY_STOP_LOGGING;
    use crate::testing::{ACCOUNT, World};

    fn accept(id: &str) -> aws::AcceptHandshakeRequest {
        aws::AcceptHandshakeRequest { handshake_id: id.into() }
    }

    #[test]
    fn who_accepts_joins_under_the_root() {
        let mut world = World::controlled();
        let outsider = world.outsider("outsider");
        let policy = world.policy("guard", DENY_STOP_LOGGING);
        let root = world.root_id();
        world.attach(&policy, &root).unwrap();
        let id = world.invite(&outsider).unwrap();
        let wrong = world.root().call::<AcceptHandshake>(accept(&id)).unwrap_err();
        assert_eq!(wrong.message, "You don't have permissions to access this resource.");
        let told = world.root_of(&outsider).call::<AcceptHandshake>(accept(&id)).unwrap();
        assert_eq!(told.handshake.unwrap().state.as_deref(), Some("ACCEPTED"));
        assert_eq!(world.policies_of(&outsider), ["p-FullAWSAccess"]);
        let again = world.root_of(&outsider).call::<AcceptHandshake>(accept(&id)).unwrap_err();
        assert_eq!(again.code, "HandshakeAlreadyInStateException");
        world.pass(1);
        let record = world.records().pop().unwrap();
        assert_eq!(record["serviceEventDetails"]["joinedMethod"], "Invited");
        assert_eq!(record["recipientAccountId"], ACCOUNT);
    }

    #[test]
    fn an_expired_invitation_cannot_be_accepted() {
        let mut world = World::organized();
        let outsider = world.outsider("outsider");
        let id = world.invite(&outsider).unwrap();
        world.pass(15 * 24 * 60 * 60);
        let late = world.root_of(&outsider).call::<AcceptHandshake>(accept(&id)).unwrap_err();
        assert_eq!(late.code, "InvalidHandshakeTransitionException");
    }
}
