//! `UpdateRole`: change a role's description and the longest duration of its sessions.
//!
//! # Invariants
//!
//! * What the call leaves out stays, against AWS's documentation and as AWS does; an empty description
//!   clears it.
//! * Of a service-linked role only the description is changed.

use identity::entities::{self, Role};
use wire::iam as aws;

use super::{holders, names, roles};
use crate::prelude::*;

pub(crate) struct UpdateRole;

impl Operation for UpdateRole {
    type Shape = aws::UpdateRole;
    const AUDIT: Audit = Audit::management(Write);

    fn access(cx: &Context, tx: &Tx, input: &Input<Self>) -> Outcome<Access> {
        roles::check_duration(input.max_session_duration)?;
        roles::check_description(input.description.as_deref())?;
        Ok(holders::need_bounded::<Role>(cx, tx, "iam:UpdateRole", &input.role_name)?.into())
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let mut role = names::role(cx, tx, &input.role_name)?;
        if let Some(seconds) = input.max_session_duration {
            if role.is_service_linked() {
                return Err(holders::protected(&role.name).into());
            }
            role.max_session_duration = seconds;
        }
        if let Some(description) = input.description {
            role.description = Some(description).filter(|it| !it.is_empty());
        }
        entities::put(tx, &role)?;
        Ok(aws::UpdateRoleResponse {})
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::iam::stage;

    #[test]
    fn what_is_left_out_stays() {
        let mut world = stage::world();
        stage::role(&mut world, "auditor");
        let mut update = |description: Option<&str>, max_session_duration| {
            let description = description.map(Into::into);
            let role_name = "auditor".into();
            let input = aws::UpdateRoleRequest { role_name, description, max_session_duration };
            world.call::<UpdateRole>(input).unwrap();
            let row: Role = stage::row(&world, "auditor");
            (row.description, row.max_session_duration)
        };
        assert_eq!(update(Some("audits"), None), (Some("audits".into()), 3600));
        assert_eq!(update(None, Some(7200)), (Some("audits".into()), 7200));
        assert_eq!(update(Some(""), None), (None, 7200));
    }
}
