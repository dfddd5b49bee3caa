//! `ListDelegatedServicesForAccount`: the services that a member administers.
//!
//! # Invariants
//!
//! * An account that administers none is told so.

use identity::organization;
use wire::organizations as aws;

use super::paging::{Asked, page};
use super::{accounts, names, who};
use crate::prelude::*;

pub(crate) struct ListDelegatedServicesForAccount;

impl Operation for ListDelegatedServicesForAccount {
    type Shape = aws::ListDelegatedServicesForAccount;
    const AUDIT: Audit = Audit::management(Read);

    fn access(cx: &Context, tx: &Tx, input: &Input<Self>) -> Outcome<Access> {
        const ACTION: &str = "organizations:ListDelegatedServicesForAccount";
        Ok(names::need_on_node(cx, tx, ACTION, &input.account_id)?.into())
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let organization = who::reader::<Self>(cx, tx, &input)?;
        let (account, _) = accounts::known(tx, &organization, &input.account_id)?;
        let rows = organization::delegations(tx, &organization.id, Some(&account.id))?;
        if rows.is_empty() {
            let message = "The provided account is not a registered delegated administrator for \
                           your organization.";
            return Err(aws::account_not_registered(message).into());
        }
        let asked = Asked {
            operation: "ListDelegatedServicesForAccount",
            max_results: input.max_results,
            next_token: input.next_token.as_deref(),
        };
        let (rows, next_token) = page(rows, |it| it.service.clone(), asked)?;
        let services = rows.into_iter().map(|it| aws::DelegatedService {
            service_principal: Some(it.service),
            delegation_enabled_date: Some(wire::Time(it.enabled_at)),
        });
        let delegated_services = Some(services.collect());
        Ok(aws::ListDelegatedServicesForAccountResponse { delegated_services, next_token })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::World;

    #[test]
    fn a_delegates_services_are_listed() {
        let mut world = World::organized();
        let member = world.member("audit");
        let list = || aws::ListDelegatedServicesForAccountRequest {
            account_id: member.clone(),
            ..Default::default()
        };
        let refusal = world.call::<ListDelegatedServicesForAccount>(list()).unwrap_err();
        assert_eq!(refusal.code, "AccountNotRegisteredException");
        world.trust("config.amazonaws.com").unwrap();
        world.delegate(&member, "config.amazonaws.com").unwrap();
        let told = world.call::<ListDelegatedServicesForAccount>(list()).unwrap();
        assert_eq!(told.delegated_services.unwrap().len(), 1);
    }
}
