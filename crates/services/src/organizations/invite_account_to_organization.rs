//! `InviteAccountToOrganization`: ask an account in, by its id or by its address.
//!
//! # Invariants
//!
//! * The account joins only when it accepts. An invitation is open for fifteen days.
//! * An invitation takes up the place of an account.

use gate::Need;
use identity::organization::{
    self, Handshake, HandshakeAction, HandshakeState, NodeKind, Organization,
};
use wire::organizations as aws;

use super::accounts::ACCOUNTS_MAX;
use super::{handshakes, names, refuse, tags, who};
use crate::prelude::*;

pub(crate) struct InviteAccountToOrganization;

impl Operation for InviteAccountToOrganization {
    type Shape = aws::InviteAccountToOrganization;
    const AUDIT: Audit = Audit::management(Write);

    fn access(cx: &Context, tx: &Tx, input: &Input<Self>) -> Outcome<Access> {
        const ACTION: &str = "organizations:InviteAccountToOrganization";
        let organization = who::organization(cx, tx)?.filter(|_| input.target.r#type == "ACCOUNT");
        let resource = organization.map(|it| names::node_arn(&it, &input.target.id));
        let need = Need::new(ACTION, resource.unwrap_or_else(|| "*".into()));
        Ok(tags::making(need, input.tags.as_ref()))
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let organization = who::manager(cx, tx)?;
        let by_email = match input.target.r#type.as_str() {
            "ACCOUNT" => false,
            "EMAIL" => true,
            _ => {
                let message = "You specified an invalid party type as the target parameter.";
                return Err(refuse::invalid("INVALID_PARTY_TYPE_TARGET", message).into());
            }
        };
        let recipient = input.target.id;
        if !by_email {
            check_account(tx, &recipient)?;
        }
        check_room(cx, tx, &organization, &recipient)?;
        for old in organization::handshakes_of_organization(tx, &organization.id)? {
            if !old.is_kept(cx.now) {
                organization::remove_handshake(tx, &old);
            }
        }
        let management = identity::find_account(tx, &cx.caller.account)?.unwrap_or_default();
        let handshake = Handshake {
            id: format!("h-{}", names::letters(&cx.random(0), 8)),
            organization: organization.id,
            management_account: organization.management_account,
            action: HandshakeAction::Invite,
            recipient,
            by_email,
            notes: input.notes.filter(|it| !it.is_empty()),
            tags: tags::checked(&input.tags.unwrap_or_default())?,
            requested_at: cx.now,
            expires_at: cx.now.saturating_add(handshakes::INVITATION_MS),
            feature_set: organization.feature_set,
            management_email: management.shown_email(),
            management_name: management.shown_name().into(),
            ..Handshake::default()
        };
        organization::put_handshake(tx, &handshake);
        let handshake = Some(handshakes::shape(&handshake, cx.now));
        Ok(aws::InviteAccountToOrganizationResponse { handshake })
    }
}

/// Refuse an account that is not there or is taken. Whether an address is anybody's is not told.
fn check_account(tx: &Tx, id: &str) -> Outcome<()> {
    let Some(account) = identity::find_account(tx, id)? else {
        let message = "You specified an account that doesn't exist.";
        return Err(refuse::invalid("INVALID_PARTY_TYPE_TARGET", message).into());
    };
    match account.organization {
        Some(_) => Err(refuse::handshake(
            "ALREADY_IN_AN_ORGANIZATION",
            "The AWS account is already a member of an organization.",
        )
        .into()),
        None => Ok(()),
    }
}

/// Refuse a second invitation, and one more than there is room for.
fn check_room(cx: &Context, tx: &Tx, organization: &Organization, recipient: &str) -> Outcome<()> {
    let mut open = organization::handshakes_of_organization(tx, &organization.id)?;
    open.retain(|it| {
        it.action == HandshakeAction::Invite && it.state_at(cx.now) == HandshakeState::Open
    });
    if open.iter().any(|it| it.recipient.eq_ignore_ascii_case(recipient)) {
        return Err(aws::duplicate_handshake(
            "A handshake with the specified type and parameters already exists for the given \
             parties.",
        )
        .into());
    }
    let nodes = organization::nodes(tx, &organization.id)?;
    let members = nodes.iter().filter(|it| it.kind == NodeKind::Account).count();
    if members + open.len() >= ACCOUNTS_MAX {
        let message = "You have exceeded the allowed number of AWS accounts.";
        return Err(refuse::handshake("ACCOUNT_NUMBER_LIMIT_EXCEEDED", message).into());
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::World;

    #[test]
    fn an_account_is_invited_once_and_a_member_not_at_all() {
        let mut world = World::organized();
        let member = world.member("member");
        let refusal = world.invite(&member).unwrap_err();
        assert_eq!(refusal.extras[0].1, "ALREADY_IN_AN_ORGANIZATION");
        let outsider = world.outsider("outsider");
        let id = world.invite(&outsider).unwrap();
        assert!(id.starts_with("h-"));
        assert_eq!(world.invite(&outsider).unwrap_err().code, "DuplicateHandshakeException");
        world.pass(15 * 24 * 60 * 60);
        world.invite(&outsider).unwrap();
    }

    #[test]
    fn an_organization_cannot_be_invited() {
        let input = aws::InviteAccountToOrganizationRequest {
            target: aws::HandshakeParty { id: "o-x".into(), r#type: "ORGANIZATION".into() },
            ..Default::default()
        };
        let refusal = World::organized().call::<InviteAccountToOrganization>(input).unwrap_err();
        assert_eq!(refusal.extras[0].1, "INVALID_PARTY_TYPE_TARGET");
    }
}
