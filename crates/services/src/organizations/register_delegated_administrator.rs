//! `RegisterDelegatedAdministrator`: let a member administer a service for the organization.
//!
//! # Invariants
//!
//! * The service must be trusted, the account a member other than the management account.
//! * A delegate of any service may look at the whole organization.

use identity::AccountState;
use identity::organization::{self, Delegation};
use wire::organizations as aws;

use super::{accounts, names, refuse, trusted, who};
use crate::prelude::*;

pub(crate) struct RegisterDelegatedAdministrator;

impl Operation for RegisterDelegatedAdministrator {
    type Shape = aws::RegisterDelegatedAdministrator;
    const AUDIT: Audit = Audit::management(Write);

    fn access(cx: &Context, tx: &Tx, input: &Input<Self>) -> Outcome<Access> {
        const ACTION: &str = "organizations:RegisterDelegatedAdministrator";
        let need = names::need_on_node(cx, tx, ACTION, &input.account_id)?;
        Ok(need.with("organizations:ServicePrincipal", input.service_principal.clone()).into())
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let organization = who::manager(cx, tx)?;
        let service = input.service_principal;
        trusted::check_delegable(&service)?;
        let (account, _) = accounts::known(tx, &organization, &input.account_id)?;
        let refused = |reason, message| Err(refuse::constraint(reason, message).into());
        if account.id == organization.management_account {
            return refused(
                "CANNOT_REGISTER_MASTER_AS_DELEGATED_ADMINISTRATOR",
                "You cannot register master account/yourself as delegated administrator for your \
                 organization.",
            );
        }
        if account.state != AccountState::Active {
            return refused(
                "CANNOT_REGISTER_SUSPENDED_ACCOUNT_AS_DELEGATED_ADMINISTRATOR",
                "You cannot register a suspended account as a delegated administrator.",
            );
        }
        if !organization.trusts(&service) {
            return refused(
                "SERVICE_ACCESS_NOT_ENABLED",
                "You must enable service access before you delegate an administrator for this \
                 service. Call the AWS API EnableAWSServiceAccess first.",
            );
        }
        let mut delegates = organization::delegations(tx, &organization.id, None)?;
        delegates.retain(|it| it.service == service);
        if delegates.iter().any(|it| it.account == account.id) {
            let message = "The provided account is already a delegated administrator for your \
                           organization.";
            return Err(aws::account_already_registered(message).into());
        }
        if delegates.len() >= trusted::delegates_max(&service) {
            return refused(
                "MAX_DELEGATED_ADMINISTRATORS_FOR_SERVICE_LIMIT_EXCEEDED",
                "You have exceeded the allowed number of delegated administrators for the service.",
            );
        }
        let (organization, account, enabled_at) = (organization.id, account.id, cx.now);
        let row = Delegation { organization, account, service, enabled_at };
        organization::put_delegation(tx, &row)?;
        Ok(wire::Empty {})
    }
}

#[cfg(test)]
mod tests {
    use crate::organizations::list_accounts::ListAccounts;
    use crate::testing::{ACCOUNT, World};

    #[test]
    fn a_delegate_may_look_at_the_organization() {
        let mut world = World::organized();
        let (member, service) = (world.member("audit"), "cloudtrail.amazonaws.com");
        let early = world.delegate(&member, service).unwrap_err();
        assert_eq!(early.extras[0].1, "SERVICE_ACCESS_NOT_ENABLED");
        world.trust(service).unwrap();
        assert!(world.root_of(&member).call::<ListAccounts>(Default::default()).is_err());
        world.delegate(&member, service).unwrap();
        assert!(world.root_of(&member).call::<ListAccounts>(Default::default()).is_ok());
        let again = world.delegate(&member, service).unwrap_err();
        assert_eq!(again.code, "AccountAlreadyRegisteredException");
        let own = world.delegate(ACCOUNT, service).unwrap_err();
        assert_eq!(own.extras[0].1, "CANNOT_REGISTER_MASTER_AS_DELEGATED_ADMINISTRATOR");
    }

    #[test]
    fn cloudtrail_has_three_delegates() {
        let mut world = World::organized();
        let service = "cloudtrail.amazonaws.com";
        world.trust(service).unwrap();
        for name in ["one", "two", "three"] {
            let member = world.member(name);
            world.delegate(&member, service).unwrap();
        }
        let fourth = world.member("four");
        let refusal = world.delegate(&fourth, service).unwrap_err();
        assert_eq!(refusal.extras[0].1, "MAX_DELEGATED_ADMINISTRATORS_FOR_SERVICE_LIMIT_EXCEEDED");
    }
}
