//! `DeleteServiceLinkedRole`: take a service's own role away, unless the service needs it.
//!
//! # Invariants
//!
//! * The answer names a task even where the service keeps its role: the task then says why.

use identity::entities::{self, Role};
use wire::iam as aws;

use super::deletions::Deletion;
use super::names;
use crate::prelude::*;

pub(crate) struct DeleteServiceLinkedRole;

impl Operation for DeleteServiceLinkedRole {
    type Shape = aws::DeleteServiceLinkedRole;
    const AUDIT: Audit = Audit::management(Write);

    fn access(cx: &Context, tx: &Tx, input: &Input<Self>) -> Outcome<Access> {
        let action = "iam:DeleteServiceLinkedRole";
        Ok(names::on_role(cx, tx, action, &input.role_name)?.into())
    }

    fn execute(cx: &Context, tx: &mut Tx, input: Input<Self>) -> Outcome<Output<Self>> {
        let found = entities::find::<Role>(tx, &cx.caller.account, &input.role_name)?;
        let role = found.filter(Role::is_service_linked);
        let role = role.ok_or_else(|| names::no_role(&input.role_name))?;
        let deletion = Deletion::of(cx, tx, &role)?;
        if deletion.refused.is_none() {
            entities::remove(tx, &role)?;
        }
        deletion.put(cx, tx);
        Ok(aws::DeleteServiceLinkedRoleResponse { deletion_task_id: deletion.task })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::iam::create_service_linked_role::CreateServiceLinkedRole;
    use crate::iam::delete_role::DeleteRole;
    use crate::iam::stage;
    use crate::testing::ACCOUNT;

    #[test]
    fn only_this_call_deletes_a_services_role_and_no_other_role() {
        let mut world = stage::world();
        stage::role(&mut world, "auditor");
        let aws_service_name = "cloudtrail.amazonaws.com".into();
        let input = aws::CreateServiceLinkedRoleRequest { aws_service_name, ..Default::default() };
        world.call::<CreateServiceLinkedRole>(input).unwrap();
        let name = "AWSServiceRoleForCloudTrail";
        let plain = aws::DeleteRoleRequest { role_name: name.into() };
        assert_eq!(world.call::<DeleteRole>(plain).unwrap_err().code, "UnmodifiableEntity");
        let mut delete = |role_name: &str| {
            let input = aws::DeleteServiceLinkedRoleRequest { role_name: role_name.into() };
            world.call::<DeleteServiceLinkedRole>(input)
        };
        assert_eq!(delete("auditor").unwrap_err().code, "NoSuchEntity");
        let task = delete(name).unwrap().deletion_task_id;
        assert!(task.starts_with(
            "task/aws-service-role/cloudtrail.amazonaws.com/AWSServiceRoleForCloudTrail/"
        ));
        let tx = world.gate.store.begin();
        assert!(entities::find::<Role>(&tx, ACCOUNT, name).unwrap().is_none());
    }
}
