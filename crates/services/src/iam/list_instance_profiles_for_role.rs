//! `ListInstanceProfilesForRole`: the instance profiles that hold a role, by name.
//!
//! # Invariants
//!
//! * A role may be in many profiles, though a profile holds but one.

use wire::iam as aws;

use super::paging::Page;
use super::{names, roles};
use crate::prelude::*;

pub(crate) struct ListInstanceProfilesForRole;

impl Operation for ListInstanceProfilesForRole {
    type Shape = aws::ListInstanceProfilesForRole;
    const AUDIT: Audit = Audit::management(Read);

    fn access(cx: &Context, tx: &Tx, input: &Input<Self>) -> Outcome<Access> {
        let action = "iam:ListInstanceProfilesForRole";
        Ok(names::on_role(cx, tx, action, &input.role_name)?.into())
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let (operation, name) = ("ListInstanceProfilesForRole", input.role_name.as_str());
        let marker = input.marker.as_deref();
        let page = Page::read(cx, operation, &[name], marker, input.max_items)?;
        let role = names::role(cx, tx, name)?;
        let paged = page.cut(roles::profiles_of(tx, &role)?, |it| it.name.to_ascii_lowercase());
        let profiles = paged.items.iter().map(|it| roles::profile(cx, tx, it, false));
        Ok(aws::ListInstanceProfilesForRoleResponse {
            instance_profiles: profiles.collect::<Outcome<_>>()?,
            is_truncated: Some(paged.is_truncated),
            marker: paged.marker,
        })
    }
}

#[cfg(test)]
mod tests {
    use identity::entities::{self, InstanceProfile};

    use super::*;
    use crate::iam::stage;

    #[test]
    fn only_the_profiles_that_hold_the_role_are_listed() {
        let mut world = stage::world();
        stage::role(&mut world, "auditor");
        for (name, role) in [("web", Some("Auditor")), ("batch", None), ("app", Some("auditor"))] {
            stage::profile(&mut world, name);
            let role = role.map(Into::into);
            let row = InstanceProfile { role, ..stage::row(&world, name) };
            stage::change(&world, |tx| entities::put(tx, &row).unwrap());
        }
        let role_name = "auditor".into();
        let input = aws::ListInstanceProfilesForRoleRequest { role_name, ..Default::default() };
        let listed = world.call::<ListInstanceProfilesForRole>(input).unwrap().instance_profiles;
        let names: Vec<_> = listed.iter().map(|it| it.instance_profile_name.as_str()).collect();
        assert_eq!(names, ["app", "web"]);
    }
}
