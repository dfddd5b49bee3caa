//! `UpdateRoleDescription`: change a role's description, the older way.
//!
//! # Invariants
//!
//! * An empty description clears the old one. Service-linked roles take one too, as at AWS.

use identity::entities::{self, Role};
use wire::iam as aws;

use super::roles::{self, Shown};
use super::{holders, names};
use crate::prelude::*;

pub(crate) struct UpdateRoleDescription;

impl Operation for UpdateRoleDescription {
    type Shape = aws::UpdateRoleDescription;
    const AUDIT: Audit = Audit::management(Write);

    fn access(cx: &Context, tx: &Tx, input: &Input<Self>) -> Outcome<Access> {
        roles::check_description(Some(&input.description))?;
        let action = "iam:UpdateRoleDescription";
        Ok(holders::need_bounded::<Role>(cx, tx, action, &input.role_name)?.into())
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let mut role = names::role(cx, tx, &input.role_name)?;
        role.description = Some(input.description).filter(|it| !it.is_empty());
        entities::put(tx, &role)?;
        let role = Some(roles::view(cx, tx, &role, Shown::Listed)?);
        Ok(aws::UpdateRoleDescriptionResponse { role })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::iam::stage;

    #[test]
    fn the_answer_shows_the_new_description() {
        let mut world = stage::world();
        stage::role(&mut world, "auditor");
        let mut update = |text: &str| {
            let (role_name, description) = ("auditor".into(), text.into());
            let input = aws::UpdateRoleDescriptionRequest { role_name, description };
            world.call::<UpdateRoleDescription>(input)
        };
        let role = update("audits").unwrap().role.unwrap();
        assert_eq!(role.description.as_deref(), Some("audits"));
        assert_eq!(update("\u{7f}").unwrap_err().code, "ValidationError");
    }
}
