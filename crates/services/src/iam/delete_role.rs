//! `DeleteRole`: take a role away, once nothing hangs on it.
//!
//! # Invariants
//!
//! * Tags and a boundary do not hold it; policies and an instance profile do.

use identity::entities::{self, Role};
use wire::iam as aws;

use super::{holders, roles};
use crate::prelude::*;

pub(crate) struct DeleteRole;

impl Operation for DeleteRole {
    type Shape = aws::DeleteRole;
    const AUDIT: Audit = Audit::management(Write);

    fn access(cx: &Context, tx: &Tx, input: &Input<Self>) -> Outcome<Access> {
        Ok(holders::need_bounded::<Role>(cx, tx, "iam:DeleteRole", &input.role_name)?.into())
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let role = holders::changeable::<Role>(cx, tx, &input.role_name)?;
        let held = if !roles::profiles_of(tx, &role)?.is_empty() {
            Some("must remove roles from instance profile first.")
        } else if !role.attached.is_empty() {
            Some("must detach all policies first.")
        } else if !role.inline.is_empty() {
            Some("must delete policies first.")
        } else {
            None
        };
        if let Some(held) = held {
            return Err(aws::delete_conflict(format!("Cannot delete entity, {held}")).into());
        }
        entities::remove(tx, &role)?;
        Ok(wire::Empty {})
    }
}

#[cfg(test)]
mod tests {
    use identity::entities::{InlinePolicy, InstanceProfile};

    use super::*;
    use crate::iam::stage;
    use crate::testing::{ACCOUNT, World};

    fn delete(world: &mut World) -> Result<(), String> {
        let input = aws::DeleteRoleRequest { role_name: "auditor".into() };
        world.call::<DeleteRole>(input).map(|_| ()).map_err(|it| it.message)
    }

    #[test]
    fn a_role_goes_when_nothing_hangs_on_it() {
        let mut world = stage::world();
        stage::role(&mut world, "auditor");
        let profile = InstanceProfile {
            account: ACCOUNT.into(),
            name: "web".into(),
            role: Some("Auditor".into()),
            ..InstanceProfile::default()
        };
        let bare: Role = stage::row(&world, "auditor");
        let inline = vec![InlinePolicy { name: "p".into(), document: stage::allow("s3:*") }];
        let full = Role { inline, attached: vec!["arn".into()], ..bare.clone() };
        stage::change(&world, |tx| {
            entities::put(tx, &profile).unwrap();
            entities::put(tx, &full).unwrap();
        });
        let conflict = |why: &str| Err(format!("Cannot delete entity, {why}"));
        let said = delete(&mut world);
        assert_eq!(said, conflict("must remove roles from instance profile first."));
        stage::change(&world, |tx| entities::remove(tx, &profile).unwrap());
        assert_eq!(delete(&mut world), conflict("must detach all policies first."));
        let inline = Role { attached: Vec::new(), ..full };
        stage::change(&world, |tx| entities::put(tx, &inline).unwrap());
        assert_eq!(delete(&mut world), conflict("must delete policies first."));
        stage::change(&world, |tx| entities::put(tx, &bare).unwrap());
        assert_eq!(delete(&mut world), Ok(()));
        let gone = Err("The role with name auditor cannot be found.".into());
        assert_eq!(delete(&mut world), gone);
    }
}
