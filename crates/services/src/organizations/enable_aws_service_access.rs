//! `EnableAWSServiceAccess`: let a service work in the organization.
//!
//! # Invariants
//!
//! * Repeating it changes nothing, not even the date.

use gate::Need;
use identity::organization::{self, TrustedService};
use wire::organizations as aws;

use super::{refuse, trusted, who};
use crate::prelude::*;

pub(crate) struct EnableAWSServiceAccess;

impl Operation for EnableAWSServiceAccess {
    type Shape = aws::EnableAWSServiceAccess;
    const AUDIT: Audit = Audit::management(Write);

    fn access(_: &Context, _: &Tx, input: &Input<Self>) -> Outcome<Access> {
        let need = Need::new("organizations:EnableAWSServiceAccess", "*");
        Ok(need.with("organizations:ServicePrincipal", input.service_principal.clone()).into())
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let mut organization = who::manager(cx, tx)?;
        trusted::check(&input.service_principal)?;
        if organization.feature_set != "ALL" {
            return Err(refuse::denied().into());
        }
        if !organization.trusts(&input.service_principal) {
            let (principal, enabled_at) = (input.service_principal, cx.now);
            organization.services.push(TrustedService { principal, enabled_at });
            organization.services.sort_by(|a, b| a.principal.cmp(&b.principal));
            organization::put_organization(tx, &organization)?;
        }
        Ok(wire::Empty {})
    }
}

#[cfg(test)]
mod tests {
    use crate::testing::World;

    #[test]
    fn only_a_known_service_is_trusted_and_once() {
        let mut world = World::organized();
        world.trust("cloudtrail.amazonaws.com").unwrap();
        let since = world.organization().services[0].enabled_at;
        world.trust("cloudtrail.amazonaws.com").unwrap();
        let services = world.organization().services;
        assert_eq!((services.len(), services[0].enabled_at), (1, since));
        let refusal = world.trust("nothing.amazonaws.com").unwrap_err();
        assert_eq!(refusal.extras[0].1, "UNRECOGNIZED_SERVICE_PRINCIPAL");
    }
}
