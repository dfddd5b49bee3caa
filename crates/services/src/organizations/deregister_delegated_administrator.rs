//! `DeregisterDelegatedAdministrator`: take a service's administration back.
//!
//! # Invariants
//!
//! * What the delegate made for the organization stays.

use identity::organization;
use wire::organizations as aws;

use super::{accounts, names, trusted, who};
use crate::prelude::*;

pub(crate) struct DeregisterDelegatedAdministrator;

impl Operation for DeregisterDelegatedAdministrator {
    type Shape = aws::DeregisterDelegatedAdministrator;
    const AUDIT: Audit = Audit::management(Write);

    fn access(cx: &Context, tx: &Tx, input: &Input<Self>) -> Outcome<Access> {
        const ACTION: &str = "organizations:DeregisterDelegatedAdministrator";
        let need = names::need_on_node(cx, tx, ACTION, &input.account_id)?;
        Ok(need.with("organizations:ServicePrincipal", input.service_principal.clone()).into())
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let organization = who::manager(cx, tx)?;
        trusted::check(&input.service_principal)?;
        let (account, _) = accounts::known(tx, &organization, &input.account_id)?;
        let rows = organization::delegations(tx, &organization.id, Some(&account.id))?;
        let row = rows.into_iter().find(|it| it.service == input.service_principal);
        let Some(row) = row else {
            let message = "The provided account is not a registered delegated administrator for \
                           your organization.";
            return Err(aws::account_not_registered(message).into());
        };
        organization::remove_delegation(tx, &row)?;
        Ok(wire::Empty {})
    }
}

#[cfg(test)]
mod tests {
    use crate::organizations::list_accounts::ListAccounts;
    use crate::testing::World;

    #[test]
    fn who_is_no_delegate_any_more_sees_nothing_any_more() {
        let mut world = World::organized();
        let (member, service) = (world.member("audit"), "cloudtrail.amazonaws.com");
        world.trust(service).unwrap();
        world.delegate(&member, service).unwrap();
        world.revoke(&member, service).unwrap();
        assert!(world.root_of(&member).call::<ListAccounts>(Default::default()).is_err());
        let again = world.revoke(&member, service).unwrap_err();
        assert_eq!(again.code, "AccountNotRegisteredException");
    }
}
