//! `ListDelegatedAdministrators`: the members that administer a service, or any.
//!
//! # Invariants
//!
//! * An account that administers several services is listed once, with its first date.

use gate::Need;
use identity::organization::{self, Delegation};
use wire::organizations as aws;

use super::paging::{Asked, page};
use super::{accounts, trusted, who};
use crate::prelude::*;

pub(crate) struct ListDelegatedAdministrators;

impl Operation for ListDelegatedAdministrators {
    type Shape = aws::ListDelegatedAdministrators;
    const AUDIT: Audit = Audit::management(Read);

    fn access(_: &Context, _: &Tx, input: &Input<Self>) -> Outcome<Access> {
        let need = Need::new("organizations:ListDelegatedAdministrators", "*");
        let service = input.service_principal.clone();
        Ok(need.with_some("organizations:ServicePrincipal", service).into())
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let organization = who::reader::<Self>(cx, tx, &input)?;
        let mut rows = organization::delegations(tx, &organization.id, None)?;
        if let Some(service) = &input.service_principal {
            trusted::check(service)?;
            rows.retain(|it| it.service == *service);
        }
        rows.sort_by(|a, b| (&a.account, a.enabled_at).cmp(&(&b.account, b.enabled_at)));
        rows.dedup_by(|a, b| a.account == b.account);
        let asked = Asked {
            operation: "ListDelegatedAdministrators",
            max_results: input.max_results,
            next_token: input.next_token.as_deref(),
        };
        let (rows, next_token) = page(rows, |it| it.account.clone(), asked)?;
        let shape = |row: &Delegation| -> Outcome<aws::DelegatedAdministrator> {
            let (_, node) = accounts::known(tx, &organization, &row.account)?;
            let account = accounts::shape(tx, &organization, &node)?;
            Ok(aws::DelegatedAdministrator {
                id: account.id,
                arn: account.arn,
                email: account.email,
                name: account.name,
                status: account.status,
                state: account.state,
                joined_method: account.joined_method,
                joined_timestamp: account.joined_timestamp,
                delegation_enabled_date: Some(wire::Time(row.enabled_at)),
            })
        };
        let delegated_administrators = Some(rows.iter().map(shape).collect::<Outcome<_>>()?);
        Ok(aws::ListDelegatedAdministratorsResponse { delegated_administrators, next_token })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::World;

    #[test]
    fn a_delegate_of_two_services_is_listed_once() {
        let mut world = World::organized();
        let member = world.member("audit");
        for service in ["cloudtrail.amazonaws.com", "config.amazonaws.com"] {
            world.trust(service).unwrap();
            world.delegate(&member, service).unwrap();
        }
        let mut count = |service: Option<&str>| {
            let input = aws::ListDelegatedAdministratorsRequest {
                service_principal: service.map(Into::into),
                ..Default::default()
            };
            let told = world.call::<ListDelegatedAdministrators>(input).unwrap();
            told.delegated_administrators.unwrap().len()
        };
        assert_eq!(count(None), 1);
        assert_eq!(count(Some("config.amazonaws.com")), 1);
        assert_eq!(count(Some("ssm.amazonaws.com")), 0);
    }
}
