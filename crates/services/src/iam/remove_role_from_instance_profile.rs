//! `RemoveRoleFromInstanceProfile`: take the role out of an instance profile.
//!
//! # Invariants
//!
//! * Another role than the one that is in it is `NoSuchEntity`, and nothing changes.

use identity::entities;
use wire::iam as aws;

use super::names;
use crate::prelude::*;

pub(crate) struct RemoveRoleFromInstanceProfile;

impl Operation for RemoveRoleFromInstanceProfile {
    type Shape = aws::RemoveRoleFromInstanceProfile;
    const AUDIT: Audit = Audit::management(Write);

    fn access(cx: &Context, tx: &Tx, input: &Input<Self>) -> Outcome<Access> {
        let (action, name) = ("iam:RemoveRoleFromInstanceProfile", &input.instance_profile_name);
        Ok(names::on_instance_profile(cx, tx, action, name)?.into())
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let mut profile = names::instance_profile(cx, tx, &input.instance_profile_name)?;
        let held = profile.role.take();
        if !held.is_some_and(|it| it.eq_ignore_ascii_case(&input.role_name)) {
            return Err(names::no_role(&input.role_name).into());
        }
        entities::put(tx, &profile)?;
        Ok(wire::Empty {})
    }
}

#[cfg(test)]
mod tests {
    use identity::entities::InstanceProfile;

    use super::*;
    use crate::iam::stage;

    #[test]
    fn only_the_role_that_is_in_it_is_taken_out() {
        let mut world = stage::world();
        stage::profile(&mut world, "web");
        let row = InstanceProfile { role: Some("Auditor".into()), ..stage::row(&world, "web") };
        stage::change(&world, |tx| entities::put(tx, &row).unwrap());
        let mut remove = |role: &str| {
            let (instance_profile_name, role_name) = ("web".into(), role.into());
            let input =
                aws::RemoveRoleFromInstanceProfileRequest { instance_profile_name, role_name };
            world.call::<RemoveRoleFromInstanceProfile>(input)
        };
        assert_eq!(remove("other").unwrap_err().code, "NoSuchEntity");
        remove("auditor").unwrap();
        assert_eq!(remove("auditor").unwrap_err().code, "NoSuchEntity");
    }
}
