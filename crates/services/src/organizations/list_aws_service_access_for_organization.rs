//! `ListAWSServiceAccessForOrganization`: the services that may work in the organization.
//!
//! # Invariants
//!
//! * A service is listed with the time from which it may.

use wire::organizations as aws;

use super::paging::{Asked, page};
use super::who;
use crate::prelude::*;

pub(crate) struct ListAWSServiceAccessForOrganization;

impl Operation for ListAWSServiceAccessForOrganization {
    type Shape = aws::ListAWSServiceAccessForOrganization;
    const AUDIT: Audit = Audit::management(Read);

    fn access(_: &Context, _: &Tx, _: &Input<Self>) -> Outcome<Access> {
        Ok(Access::to("organizations:ListAWSServiceAccessForOrganization", "*"))
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let organization = who::reader::<Self>(cx, tx, &input)?;
        let asked = Asked {
            operation: "ListAWSServiceAccessForOrganization",
            max_results: input.max_results,
            next_token: input.next_token.as_deref(),
        };
        let (services, next_token) = page(organization.services, |it| it.principal.clone(), asked)?;
        let services = services.into_iter().map(|it| aws::EnabledServicePrincipal {
            service_principal: Some(it.principal),
            date_enabled: Some(wire::Time(it.enabled_at)),
        });
        let enabled_service_principals = Some(services.collect());
        Ok(aws::ListAWSServiceAccessForOrganizationResponse {
            enabled_service_principals,
            next_token,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::World;

    #[test]
    fn services_are_listed_by_name() {
        let mut world = World::organized();
        for name in ["ram.amazonaws.com", "cloudtrail.amazonaws.com"] {
            world.trust(name).unwrap();
        }
        let told = world.call::<ListAWSServiceAccessForOrganization>(Default::default()).unwrap();
        let names = told.enabled_service_principals.unwrap();
        let names: Vec<_> = names.into_iter().filter_map(|it| it.service_principal).collect();
        assert_eq!(names, ["cloudtrail.amazonaws.com", "ram.amazonaws.com"]);
    }
}
