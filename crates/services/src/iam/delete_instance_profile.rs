//! `DeleteInstanceProfile`: take an instance profile away that holds no role.
//!
//! # Invariants
//!
//! * A profile that holds a role stays.

use identity::entities;
use wire::iam as aws;

use super::names;
use crate::prelude::*;

pub(crate) struct DeleteInstanceProfile;

impl Operation for DeleteInstanceProfile {
    type Shape = aws::DeleteInstanceProfile;
    const AUDIT: Audit = Audit::management(Write);

    fn access(cx: &Context, tx: &Tx, input: &Input<Self>) -> Outcome<Access> {
        let (action, name) = ("iam:DeleteInstanceProfile", &input.instance_profile_name);
        Ok(names::on_instance_profile(cx, tx, action, name)?.into())
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let profile = names::instance_profile(cx, tx, &input.instance_profile_name)?;
        if profile.role.is_some() {
            let text = "Cannot delete entity, must remove roles from instance profile first.";
            return Err(aws::delete_conflict(text).into());
        }
        entities::remove(tx, &profile)?;
        Ok(wire::Empty {})
    }
}

#[cfg(test)]
mod tests {
    use identity::entities::InstanceProfile;

    use super::*;
    use crate::iam::stage;

    #[test]
    fn the_role_goes_first() {
        let mut world = stage::world();
        stage::profile(&mut world, "web");
        let bare: InstanceProfile = stage::row(&world, "web");
        let full = InstanceProfile { role: Some("auditor".into()), ..bare.clone() };
        stage::change(&world, |tx| entities::put(tx, &full).unwrap());
        let input = aws::DeleteInstanceProfileRequest { instance_profile_name: "web".into() };
        let refusal = world.call::<DeleteInstanceProfile>(input.clone()).unwrap_err();
        assert_eq!(refusal.code, "DeleteConflict");
        stage::change(&world, |tx| entities::put(tx, &bare).unwrap());
        world.call::<DeleteInstanceProfile>(input.clone()).unwrap();
        assert_eq!(world.call::<DeleteInstanceProfile>(input).unwrap_err().code, "NoSuchEntity");
    }
}
