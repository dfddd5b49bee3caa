//! `GetInstanceProfile`: an instance profile, with its role.
//!
//! # Invariants
//!
//! * The role is shown as it is now, with its trust policy.

use wire::iam as aws;

use super::{names, roles};
use crate::prelude::*;

pub(crate) struct GetInstanceProfile;

impl Operation for GetInstanceProfile {
    type Shape = aws::GetInstanceProfile;
    const AUDIT: Audit = Audit::management(Read);

    fn access(cx: &Context, tx: &Tx, input: &Input<Self>) -> Outcome<Access> {
        let (action, name) = ("iam:GetInstanceProfile", &input.instance_profile_name);
        Ok(names::on_instance_profile(cx, tx, action, name)?.into())
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let profile = names::instance_profile(cx, tx, &input.instance_profile_name)?;
        let instance_profile = roles::profile(cx, tx, &profile, true)?;
        Ok(aws::GetInstanceProfileResponse { instance_profile })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::iam::add_role_to_instance_profile::AddRoleToInstanceProfile;
    use crate::iam::stage;

    #[test]
    fn the_role_is_shown_with_its_trust_policy() {
        let mut world = stage::world();
        stage::profile(&mut world, "web");
        stage::role(&mut world, "Auditor");
        let (instance_profile_name, role_name) = ("web".into(), "auditor".into());
        let add = aws::AddRoleToInstanceProfileRequest { instance_profile_name, role_name };
        world.call::<AddRoleToInstanceProfile>(add).unwrap();
        let get =
            |name: &str| aws::GetInstanceProfileRequest { instance_profile_name: name.into() };
        let got = world.call::<GetInstanceProfile>(get("WEB")).unwrap().instance_profile;
        assert_eq!(got.roles[0].role_name, "Auditor");
        assert!(got.roles[0].assume_role_policy_document.is_some());
        let refusal = world.call::<GetInstanceProfile>(get("none")).unwrap_err();
        assert_eq!(refusal.message, "Instance Profile none cannot be found.");
    }
}
