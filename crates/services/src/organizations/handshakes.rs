//! Handshakes: who may do what with one, and how it looks.
//!
//! # Invariants
//!
//! * A handshake ends once. Only an open one is accepted or declined.
//! * The organization begins and cancels; who is asked accepts or declines; both may look.

use gate::Need;
use identity::Account;
use identity::organization::{self, Handshake, HandshakeAction, HandshakeState};
use wire::organizations as aws;

use super::refuse;
use crate::prelude::*;

const DAY_MS: i64 = 24 * 60 * 60 * 1000;
pub(super) const INVITATION_MS: i64 = 15 * DAY_MS;
pub(super) const FEATURES_MS: i64 = 90 * DAY_MS;

/// On which side of a handshake the caller is.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Side {
    Organization,
    Recipient,
}

/// A handshake that the caller has to do with on one of these sides.
pub(super) fn known(cx: &Context, tx: &Tx, id: &str, sides: &[Side]) -> Outcome<Handshake> {
    let handshake = organization::find_handshake(tx, id)?;
    let handshake = handshake.filter(|it| it.is_kept(cx.now)).ok_or_else(refuse::no_handshake)?;
    let account = identity::find_account(tx, &cx.caller.account)?;
    let manages = handshake.management_account == cx.caller.account;
    let asked = account.as_ref().is_some_and(|it| is_asked(&handshake, it));
    let there = sides.iter().any(|it| match it {
        Side::Organization => manages,
        Side::Recipient => asked,
    });
    match there {
        true => Ok(handshake),
        false => Err(refuse::denied().into()),
    }
}

fn is_asked(handshake: &Handshake, account: &Account) -> bool {
    match handshake.by_email {
        true => account.shown_email().eq_ignore_ascii_case(&handshake.recipient),
        false => account.id == handshake.recipient,
    }
}

/// End a handshake, if it can end so.
pub(super) fn end(handshake: &mut Handshake, to: HandshakeState, now: i64) -> Result<(), Refusal> {
    let state = handshake.state_at(now);
    if state == to {
        let message = "The handshake is already in the requested state.";
        return Err(aws::handshake_already_in_state(message));
    }
    let waiting = state == HandshakeState::Requested && to == HandshakeState::Canceled;
    if state != HandshakeState::Open && !waiting {
        return Err(aws::invalid_handshake_transition(
            "You cannot perform this operation on a handshake in its current state, such as \
             attempting to cancel a handshake that was previously accepted or attempting to accept \
             a handshake that was declined.",
        ));
    }
    handshake.state = to;
    handshake.ended_at = Some(now);
    Ok(())
}

/// The permission to do something with a handshake.
pub(super) fn need(tx: &Tx, action: &'static str, id: &str) -> Outcome<Need> {
    let handshake = organization::find_handshake(tx, id)?;
    Ok(Need::new(action, handshake.map_or_else(|| "*".into(), |it| arn(&it))))
}

fn arn(it: &Handshake) -> String {
    let (management, organization) = (&it.management_account, &it.organization);
    let action = action(it).to_lowercase();
    format!("arn:aws:organizations::{management}:handshake/{organization}/{action}/{}", it.id)
}

fn action(it: &Handshake) -> &'static str {
    match it.action {
        HandshakeAction::Invite => "INVITE",
        HandshakeAction::EnableAllFeatures => "ENABLE_ALL_FEATURES",
        HandshakeAction::ApproveAllFeatures => "APPROVE_ALL_FEATURES",
    }
}

fn state(it: HandshakeState) -> &'static str {
    match it {
        HandshakeState::Requested => "REQUESTED",
        HandshakeState::Open => "OPEN",
        HandshakeState::Accepted => "ACCEPTED",
        HandshakeState::Declined => "DECLINED",
        HandshakeState::Canceled => "CANCELED",
        HandshakeState::Expired => "EXPIRED",
    }
}

pub(super) fn shape(it: &Handshake, now: i64) -> aws::Handshake {
    aws::Handshake {
        id: Some(it.id.clone()),
        arn: Some(arn(it)),
        parties: Some(parties(it)),
        state: Some(state(it.state_at(now)).into()),
        requested_timestamp: Some(wire::Time(it.requested_at)),
        expiration_timestamp: Some(wire::Time(it.expires_at)),
        action: Some(action(it).into()),
        resources: Some(resources(it)),
    }
}

fn parties(it: &Handshake) -> Vec<aws::HandshakeParty> {
    let party = |id: &str, kind: &str| aws::HandshakeParty { id: id.into(), r#type: kind.into() };
    // AWS names the organization without its prefix here.
    let organization = party(it.organization.trim_start_matches("o-"), "ORGANIZATION");
    match it.action {
        HandshakeAction::EnableAllFeatures => vec![organization],
        _ => vec![organization, party(&it.recipient, recipient_kind(it))],
    }
}

fn recipient_kind(it: &Handshake) -> &'static str {
    if it.by_email { "EMAIL" } else { "ACCOUNT" }
}

fn resources(it: &Handshake) -> Vec<aws::HandshakeResource> {
    let resource = |kind: &str, value: &str| aws::HandshakeResource {
        r#type: Some(kind.into()),
        value: Some(value.into()),
        resources: None,
    };
    let mut organization = resource("ORGANIZATION", &it.organization);
    if it.action != HandshakeAction::Invite {
        let parent = it.parent.iter().map(|it| resource("PARENT_HANDSHAKE", it));
        return std::iter::once(organization).chain(parent).collect();
    }
    organization.resources = Some(vec![
        resource("MASTER_EMAIL", &it.management_email),
        resource("MASTER_NAME", &it.management_name),
        resource("ORGANIZATION_FEATURE_SET", &it.feature_set),
    ]);
    let recipient = resource(recipient_kind(it), &it.recipient);
    let notes = it.notes.iter().map(|it| resource("NOTES", it));
    [organization, recipient].into_iter().chain(notes).collect()
}

/// The handshakes of a list that are still shown and that a filter lets through.
pub(super) fn filtered(
    mut handshakes: Vec<Handshake>,
    filter: Option<&aws::HandshakeFilter>,
    now: i64,
) -> Result<Vec<Handshake>, Refusal> {
    handshakes.retain(|it| it.is_kept(now));
    let Some(filter) = filter else { return Ok(handshakes) };
    if filter.action_type.is_some() && filter.parent_handshake_id.is_some() {
        let message = "You specified too many filter parameters.";
        return Err(refuse::invalid("MAX_LIMIT_EXCEEDED_FILTER", message));
    }
    if let Some(wanted) = &filter.action_type {
        handshakes.retain(|it| action(it) == wanted);
    }
    if let Some(parent) = &filter.parent_handshake_id {
        handshakes.retain(|it| it.parent.as_ref() == Some(parent));
    }
    Ok(handshakes)
}
