//! `CreateOrganization`: the caller's account becomes the management account of a new organization.
//!
//! AWS's text says that `ALL` enables service control policies in the root at once. In practice the
//! root begins without any type, and tools rely on that: they enable the types themselves, and take
//! it for an error that one is enabled already.
//!
//! # Invariants
//!
//! * The caller must be able to make the service-linked role that the organization needs.

use gate::Need;
use identity::organization::{self, Node, NodeKind, Organization};
use wire::organizations as aws;

use super::accounts::{self, Joining};
use super::{names, shapes, who};
use crate::prelude::*;

pub(crate) struct CreateOrganization;

impl Operation for CreateOrganization {
    type Shape = aws::CreateOrganization;
    const AUDIT: Audit = Audit::management(Write);

    fn access(_: &Context, _: &Tx, _: &Input<Self>) -> Outcome<Access> {
        Ok(Access::to("organizations:CreateOrganization", "*"))
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        if who::organization(cx, tx)?.is_some() {
            return Err(aws::already_in_organization(
                "The AWS account is already a member of an organization.",
            )
            .into());
        }
        may_link(cx, tx)?;
        let account = identity::find_account(tx, &cx.caller.account)?;
        let missing = || store::Failure::new("the caller's account has no row");
        let account = account.ok_or_else(missing)?;
        let organization = Organization {
            id: format!("o-{}", names::letters(&cx.random(0), 10)),
            management_account: account.id.clone(),
            root: format!("r-{}", names::letters(&cx.random(1), 4)),
            feature_set: input.feature_set.unwrap_or_else(|| "ALL".into()),
            created_at: cx.now,
            ..Organization::default()
        };
        organization::put_organization(tx, &organization)?;
        let root = Node {
            organization: organization.id.clone(),
            id: organization.root.clone(),
            kind: NodeKind::Root,
            name: "Root".into(),
            ..Node::default()
        };
        organization::put_node(tx, &root)?;
        let (now, random) = (cx.now, cx.random(2));
        let joining = Joining { method: accounts::INVITED, tags: Vec::new(), now, random };
        accounts::join(tx, &organization, &account, joining)?;
        let shape = shapes::organization(tx, &organization)?;
        Ok(aws::CreateOrganizationResponse { organization: Some(shape) })
    }
}

/// Refuse unless the caller may make the role of Organizations in its own account.
pub(super) fn may_link(cx: &Context, tx: &Tx) -> Outcome<()> {
    const SERVICE: &str = "organizations.amazonaws.com";
    let role = format!(
        "arn:aws:iam::{}:role/aws-service-role/{SERVICE}/AWSServiceRoleForOrganizations",
        cx.caller.account
    );
    let need = Need::new("iam:CreateServiceLinkedRole", role).with("iam:AWSServiceName", SERVICE);
    match gate::may(cx, tx, &need)? {
        true => Ok(()),
        false => Err(aws::access_denied_for_dependency(
            "The request failed because your credentials do not have permission to create the \
             service-linked role required by AWS Organizations.",
        )
        .with("Reason", "ACCESS_DENIED_DURING_CREATE_SERVICE_LINKED_ROLE")
        .into()),
    }
}

#[cfg(test)]
mod tests {
    use identity::entities::{Role, find};

    use super::*;
    use crate::testing::{ACCOUNT, World};

    #[test]
    fn the_caller_becomes_the_management_account_once() {
        let mut world = World::with_account();
        let made = world.call::<CreateOrganization>(Default::default()).unwrap();
        let made = made.organization.unwrap();
        assert_eq!(made.feature_set.as_deref(), Some("ALL"));
        assert_eq!(made.master_account_id.as_deref(), Some(ACCOUNT));
        let role =
            find::<Role>(&world.gate.store.begin(), ACCOUNT, "AWSServiceRoleForOrganizations");
        assert!(role.unwrap().unwrap().is_service_linked());
        let again = world.call::<CreateOrganization>(Default::default()).unwrap_err();
        assert_eq!(again.code, "AlreadyInOrganizationException");
    }

    #[test]
    fn who_may_not_make_the_role_makes_no_organization() {
        let mut world = World::with_account();
        let refusal = world
            .user("alice", &["organizations:*"])
            .call::<CreateOrganization>(Default::default())
            .unwrap_err();
        assert_eq!(refusal.code, "AccessDeniedForDependencyException");
    }
}
