//! `DisableAWSServiceAccess`: let a service work in the organization no longer.
//!
//! # Invariants
//!
//! * A service that has a delegated administrator keeps its access.

use gate::Need;
use identity::organization;
use wire::organizations as aws;

use super::{refuse, trusted, who};
use crate::prelude::*;

pub(crate) struct DisableAWSServiceAccess;

impl Operation for DisableAWSServiceAccess {
    type Shape = aws::DisableAWSServiceAccess;
    const AUDIT: Audit = Audit::management(Write);

    fn access(_: &Context, _: &Tx, input: &Input<Self>) -> Outcome<Access> {
        let need = Need::new("organizations:DisableAWSServiceAccess", "*");
        Ok(need.with("organizations:ServicePrincipal", input.service_principal.clone()).into())
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let mut organization = who::manager(cx, tx)?;
        trusted::check(&input.service_principal)?;
        let delegations = organization::delegations(tx, &organization.id, None)?;
        if delegations.iter().any(|it| it.service == input.service_principal) {
            return Err(refuse::constraint(
                "DELEGATED_ADMINISTRATOR_EXISTS_FOR_THIS_SERVICE",
                "You can't disable access for a service that has a delegated administrator.",
            )
            .into());
        }
        organization.services.retain(|it| it.principal != input.service_principal);
        organization::put_organization(tx, &organization)?;
        Ok(wire::Empty {})
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::World;

    #[test]
    fn access_ends_after_the_delegation() {
        let mut world = World::organized();
        let (member, service) = (world.member("audit"), "cloudtrail.amazonaws.com");
        world.trust(service).unwrap();
        world.delegate(&member, service).unwrap();
        let disable = || aws::DisableAWSServiceAccessRequest { service_principal: service.into() };
        let refusal = world.call::<DisableAWSServiceAccess>(disable()).unwrap_err();
        assert_eq!(refusal.extras[0].1, "DELEGATED_ADMINISTRATOR_EXISTS_FOR_THIS_SERVICE");
        world.revoke(&member, service).unwrap();
        world.call::<DisableAWSServiceAccess>(disable()).unwrap();
        assert!(world.organization().services.is_empty());
    }
}
