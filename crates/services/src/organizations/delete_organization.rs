//! `DeleteOrganization`: the management account ends the organization it is alone in.
//!
//! # Invariants
//!
//! * While there is another account, a unit or a policy, nothing is deleted.

use identity::organization::{self, NodeKind};
use wire::organizations as aws;

use super::{accounts, who};
use crate::prelude::*;

pub(crate) struct DeleteOrganization;

impl Operation for DeleteOrganization {
    type Shape = aws::DeleteOrganization;
    const AUDIT: Audit = Audit::management(Write);

    fn access(_: &Context, _: &Tx, _: &Input<Self>) -> Outcome<Access> {
        Ok(Access::to("organizations:DeleteOrganization", "*"))
    }

    fn execute(cx: &Context, tx: &mut Tx, _: Input<Self>) -> Outcome<Output<Self>> {
        let organization = who::manager(cx, tx)?;
        let nodes = organization::nodes(tx, &organization.id)?;
        let alone =
            |id: &str, kind| kind == NodeKind::Root || id == organization.management_account;
        let policies = organization::policies(tx, &organization.id)?;
        let creating = organization::creations(tx, &organization.id)?;
        let creating = creating.iter().any(|it| it.completed_at.is_none());
        if !nodes.iter().all(|it| alone(&it.id, it.kind)) || !policies.is_empty() || creating {
            return Err(aws::organization_not_empty(
                "The organization isn't empty. To delete an organization, you must first remove \
                 all accounts except the management account, delete all OUs, and delete all \
                 policies.",
            )
            .into());
        }
        for mut handshake in organization::handshakes_of_organization(tx, &organization.id)? {
            if handshake.ended_at.is_none() {
                handshake.state = organization::HandshakeState::Canceled;
                handshake.ended_at = Some(cx.now);
                organization::put_handshake(tx, &handshake);
            }
        }
        organization::remove_resource_policy(tx, &organization.id)?;
        for node in nodes {
            match node.kind {
                NodeKind::Account => accounts::depart(tx, &organization, &node, "Left", cx.now)?,
                _ => organization::remove_node(tx, &node)?,
            }
        }
        organization::remove_organization(tx, &organization)?;
        Ok(wire::Empty {})
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::organizations::create_organization::CreateOrganization;
    use crate::testing::World;

    #[test]
    fn an_organization_ends_when_it_is_empty() {
        let mut world = World::organized();
        let root = world.root_id();
        let unit = world.unit(&root, "audit");
        let refusal = world.call::<DeleteOrganization>(Default::default()).unwrap_err();
        assert_eq!(refusal.code, "OrganizationNotEmptyException");
        world.delete_unit(&unit);
        world.call::<DeleteOrganization>(Default::default()).unwrap();
        let refusal = world.call::<DeleteOrganization>(Default::default()).unwrap_err();
        assert_eq!(refusal.code, "AWSOrganizationsNotInUseException");
        world.call::<CreateOrganization>(Default::default()).unwrap();
    }
}
